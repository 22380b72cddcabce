// What a name may be.

extension Gazetteer {
    /// What a name stands for.
    ///
    /// The raw values are the names in tables: those of ``Place/Kind`` and ``Organization/Kind``, `person`, and `-` for ``noName``.
    public enum Kind: RawRepresentable, Sendable, Hashable, Codable, CaseIterable {
        /// A place: `zone`.
        case place(Place.Kind)
        /// An organization: `company`.
        case organization(Organization.Kind)
        /// A person: `person`.
        case person
        /// No name, though it looks like one or holds one: `-`.
        case noName

        /// All kinds, places first.
        public static let allCases: [Kind] =
            Place.Kind.allCases.map { .place($0) } + Organization.Kind.allCases.map { .organization($0) } + [
                .person, .noName,
            ]

        /// The name in tables.
        public var rawValue: String {
            switch self {
            case .place(let kind): kind.rawValue
            case .organization(let kind): kind.rawValue
            case .person: "person"
            case .noName: "-"
            }
        }

        /// The kind with a name.
        ///
        /// - Parameter rawValue: the name in tables, such as `zone`; `nil` is returned for others.
        public init?(rawValue: String) {
            if let kind = Place.Kind(rawValue: rawValue) {
                self = .place(kind)
            } else if let kind = Organization.Kind(rawValue: rawValue) {
                self = .organization(kind)
            } else if rawValue == "person" {
                self = .person
            } else if rawValue == "-" {
                self = .noName
            } else {
                return nil
            }
        }
    }
}

extension Gazetteer.Kind {
    /// What a record of the built-in gazetteer is, or `nil` if it is a word beside names.
    init?(_ record: NameRecord) {
        switch record.kind {
        case .division, .township, .settlement: self = .place(.division)
        case .abbreviation: self = .place(record.code > 0 ? .division : .country)
        case .event: self = .noName
        case let kind where kind.isPlace || kind.isOrganization: self.init(rawValue: "\(kind)")
        default: return nil
        }
    }
}
