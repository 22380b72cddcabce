// A name in a text.

/// A name that was found in a text: where, as what, and by which rule.
public struct Mention<Value: Sendable & Hashable>: TextUnit {
    /// From the first character of the name to its last, in the text as given; wraps of a page stand inside it.
    public let span: TextSpan

    /// The name as it reads: without wraps and the blanks of justification.
    public let text: String

    /// What the name stands for.
    public let value: Value

    /// The rule that found it.
    public let rule: NameRule

    /// How far what speaks for the name outweighs what speaks against it, in nats.
    public let evidence: Double

    /// What the user calls the pattern that captured it, if its rule is ``NameRule/pattern``.
    public let pattern: String?

    /// What speaks for the name and against it, together ``evidence``; empty unless ``NewsAnalyzer/Fields/explanations`` are asked for.
    ///
    /// Of a chain of places what its first part has.
    public let explanation: [NameEvidence]
}

/// A name inside a longer one.
public struct NestedName: TextUnit {
    /// What the name is.
    public enum Kind: Sendable, Hashable {
        /// A place.
        case place(Place)
        /// An organization.
        case organization(Organization)
    }

    /// Where it stands, in the text as given.
    public let span: TextSpan
    /// The name as it reads.
    public let text: String
    /// What it is.
    public let kind: Kind
}

/// A place that a text names.
public struct Place: Sendable, Hashable {
    /// What a place is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// An administrative division of China, from the province down to the village.
        case division
        /// A country or territory.
        case country
        /// A continent.
        case continent
        /// A region that is no division: 长三角.
        case region
        /// A city outside China.
        case city
        /// A division of another country: 加利福尼亚州.
        case foreignDivision
        /// A sea, a bay or a strait.
        case sea
        /// A river.
        case river
        /// A lake or a reservoir.
        case lake
        /// A mountain, a gorge or a pass.
        case mountain
        /// An island.
        case island
        /// A road or a street.
        case road
        /// A railway or a line of a metro.
        case railway
        /// A park, a temple, a reserve.
        case scenicArea
        /// Something built where one goes: 首都国际机场.
        case facility
        /// A development zone.
        case zone
    }

    /// The level of a part of a chain.
    public enum Level: String, Sendable, Hashable, Codable, CaseIterable {
        /// 省, 自治区, 直辖市.
        case province
        /// 地级市, 自治州.
        case prefecture
        /// 县, 区, 县级市.
        case county
        /// 乡, 镇, 街道.
        case township
        /// 村, 社区.
        case village
    }

    /// A part of a chain: 浙江省, 湖州市, 德清县 and 乾元镇 in 浙江省湖州市德清县乾元镇.
    public struct Part: TextUnit {
        /// Where it stands, in the text as given.
        public let span: TextSpan
        /// The part as it reads.
        public let text: String
        /// What it is.
        public let kind: Kind
        /// Its level, if it is a division of China.
        public let level: Level?
        /// Its administrative code, where the text decides it.
        public let code: String?
        /// The division, where the text decides it: also one that was abolished, and one without a code.
        public let division: Division?
    }

    /// What the place is; of a chain, its last part.
    public let kind: Kind

    /// The administrative code of six digits, or nine of a township, where the text decides it; of a chain, that of its last part.
    public let code: String?

    /// The division, where the text decides it; of a chain, its last part.
    ///
    /// Names of the past are found like those of today: 余杭市 is a division that ``Division/isAbolished``, its ``Division/lastYear`` 2000.
    public let division: Division?

    /// The codes that the name may have where the text does not decide.
    public let candidates: [String]

    /// Whether one character stands for the place: 京, 美.
    public let isAbbreviation: Bool

    /// The parts, from the largest to the smallest; one if the name is no chain.
    public let parts: [Part]
}

/// An organization that a text names.
public struct Organization: Sendable, Hashable {
    /// What an organization is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A party and its bodies.
        case party
        /// A government, its departments, a parliament.
        case government
        /// A company, a bank, a brand that acts as one.
        case company
        /// A university, a school, a research institute that teaches.
        case school
        /// A hospital.
        case hospital
        /// A newspaper, an agency, a broadcaster, a publisher.
        case media
        /// A court or a procuratorate.
        case court
        /// An armed force.
        case military
        /// A sports team.
        case team
        /// An association, a union, a foundation, an ensemble.
        case association
        /// A body of several countries.
        case international
        /// Anything else.
        case other
    }

    /// What the organization is.
    public let kind: Kind

    /// The full name that the article gives elsewhere: 清镇市创建文明城市办公室 for 市创城办.
    public let resolvedName: String?

    /// The names inside, from left to right.
    public let nested: [NestedName]
}

/// A person that a text names.
public struct Person: Sendable, Hashable {
    /// Whether only the surname stands there: 王 in 王女士.
    public let isPartial: Bool

    /// The posts that stand directly before the name or behind it, from left to right.
    public let posts: [Post]
}
