// What a form of the gazetteer may be.

/// The kind of a record of the gazetteer: a place, an organization, an event, or a word that stands in or beside names.
enum NameKind: UInt8, CaseIterable, Sendable {
    // Places.
    case division, township, country, continent, region, sea, river, lake, island, mountain, city, foreignDivision
    case road, railway, scenicArea, facility, zone, settlement
    // Organizations.
    case party, government, company, school, hospital, media, court, military, team, association, international, other
    /// No organization, but known so that no shorter name inside it is taken: 北京奥运会.
    case event
    /// A place by one character: 京, 美.
    case abbreviation
    // Words in and beside names.
    case strongHead, weakHead, brandHead, barrier, clearAbbreviation, pairAbbreviation, inner, placeSuffix, title,
        honorific, placeBefore, placeAfter, abbreviationBefore
    case abbreviationAfter, saying, kin, personBefore, personAfter, sport, common, state, companyAfter

    var isPlace: Bool { rawValue <= Self.settlement.rawValue }
    var isOrganization: Bool { rawValue >= Self.party.rawValue && rawValue <= Self.other.rawValue }

    /// The kind of a name in a table.
    init?(name: String) {
        guard let kind = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
        self = kind
    }
}
