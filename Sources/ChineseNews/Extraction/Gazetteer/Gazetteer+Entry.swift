// What users say of their own names.

extension Gazetteer {
    /// A name of the user's.
    public struct Entry: Sendable, Hashable, Codable {
        /// The name in full, as it stands in texts.
        public var name: String

        /// What bears it.
        public var kind: Kind

        /// The administrative code of the division that a place is, if its kind is `division`, or lies in: six digits, or nine of a township.
        public var code: String?

        /// Other names and shorter ones for the same.
        public var aliases: [String]

        /// Makes an entry.
        ///
        /// - Parameters:
        ///   - name: the name in full, as it stands in texts.
        ///   - kind: what bears it; ``Gazetteer/Kind-swift.enum/noName`` if nothing does.
        ///   - code: of a place, the code of the division that it is or lies in.
        ///   - aliases: other names and shorter ones for the same.
        public init(_ name: String, kind: Kind, code: String? = nil, aliases: [String] = []) {
            self.name = name
            self.kind = kind
            self.code = code
            self.aliases = aliases
        }
    }
}
