// What may be a name, before it is decided.

/// A stretch that may be a name, and how far what speaks for it outweighs what speaks against it.
struct NameCandidate {
    enum Kind: UInt8 { case place, organization, person, event }

    var start: Int
    var end: Int
    var kind: Kind
    var score: Int
    var rule: NameRule
    /// What kind of place or organization it is.
    var detail: NameKind?
    /// The form of the gazetteer, if it is one.
    var form: Int32 = -1
    /// Where a name in it starts that is not all of it: what a suffix or a head stands behind.
    var isPartial = false
    /// A body named by its level alone, which a full name in the article must explain: 市创城办.
    var needsFullName = false
}

/// Which rule found a name.
public enum NameRule: String, Sendable, Hashable, Codable, CaseIterable {
    /// A name of the gazetteer.
    case gazetteer
    /// A word that the lexicon or its rules know as a name.
    case lexicon
    /// A name and a suffix of places: 东门社区.
    case placeSuffix
    /// A place by one character: 中美.
    case abbreviation
    /// A head of organizations and what stands before it.
    case head
    /// A surname and a given name.
    case chineseName
    /// A transcribed name.
    case foreignName
    /// A surname before a title: 王女士.
    case surname
    /// A name that another place of the article proves.
    case article
    /// A name of the user's.
    case user
}
