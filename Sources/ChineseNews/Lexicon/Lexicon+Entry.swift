// What users say of their own words.

extension Lexicon {
    /// What a word of the user's names.
    ///
    /// The raw values are the names in tables.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A common word: 碳达峰, 5G基站.
        case word
        /// A place: 长泾镇.
        case place
        /// An organization: 长泾镇人民政府, 阿里云.
        case organization
        /// A person: 阿卜杜拉·居尔.
        case person
        /// Any other name, as of a brand, a work or an event: 红旗牌, 3·15晚会.
        case name
    }

    /// A word of the user's.
    public struct Entry: Sendable, Hashable, Codable {
        /// The largest weight.
        public static let largestWeight = 1_000_000.0

        /// The word as it stands in texts.
        public var word: String

        /// What it names.
        public var kind: Kind

        /// How often the word stands in a million words, or `nil` for a word that wins wherever it stands.
        ///
        /// Above 0 and at most ``largestWeight``. For comparison, in the built-in lexicon 的 has about 50,000, 经济 1,000, a town
        /// of some fame 1 and a rare word 0.05.
        public var weight: Double?

        /// Makes an entry.
        ///
        /// - Parameters:
        ///   - word: the word as it stands in texts.
        ///   - kind: what it names.
        ///   - weight: how often it stands in a million words; `nil` if it wins wherever it stands.
        public init(_ word: String, kind: Kind = .word, weight: Double? = nil) {
            self.word = word
            self.kind = kind
            self.weight = weight
        }
    }
}

extension Lexicon.Kind {
    /// The tag that stands for the kind in the lattice.
    @inline(__always) var tag: WordTag {
        switch self {
        case .word: .n
        case .place: .ns
        case .organization: .nt
        case .person: .nr
        case .name: .nz
        }
    }

    /// The kind of a word with a tag of the tables.
    init(_ tag: WordTag) {
        switch tag {
        case .ns: self = .place
        case .nt: self = .organization
        case .nr, .nrf: self = .person
        case .nx, .nz: self = .name
        default: self = .word
        }
    }
}
