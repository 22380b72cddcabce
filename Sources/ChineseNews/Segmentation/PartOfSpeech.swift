// What part of speech a word is, from the lexicon's tags.

/// The part of speech of a word, in a coarse set.
///
/// It is the part of speech that the word most often has: the lexicon knows one for each word, and no context is looked at. 发展 is a verb also in
/// 经济发展, where it stands as a noun. Where the lexicon does not know the word, it is ``unknown``.
///
/// | case | tags of the ICTCLAS set | Universal Dependencies |
/// |---|---|---|
/// | ``noun`` | n, g, j, s: nouns, abbreviations, words for places such as 门口 | NOUN |
/// | ``personName`` | nr, nrf | PROPN |
/// | ``placeName`` | ns | PROPN |
/// | ``organizationName`` | nt | PROPN |
/// | ``otherName`` | nz | PROPN |
/// | ``time`` | t, and dates and times in digits | NOUN |
/// | ``number`` | m, and numbers in digits | NUM |
/// | ``measure`` | q: classifiers and units | NOUN, as their feature `NounType=Clf` says |
/// | ``localizer`` | f: 上, 以内 | ADP |
/// | ``verb`` | v | VERB; 是 and auxiliaries such as 能 are AUX there |
/// | ``adjective`` | a, b, z: adjectives, words that only modify such as 大型, and vivid forms such as 白茫茫 | ADJ |
/// | ``adverb`` | d | ADV |
/// | ``pronoun`` | r | PRON; 这 and 该 before a noun are DET there |
/// | ``preposition`` | p | ADP |
/// | ``conjunction`` | c | CCONJ; 如果 and its like are SCONJ there |
/// | ``particle`` | u, y: 的, 了, 吗 | PART; 了, 着 and 过 behind verbs are AUX there |
/// | ``interjection`` | e, o: 啊, 哗啦 | INTJ |
/// | ``idiom`` | i, l: set phrases | VERB, as most are predicates |
/// | ``affix`` | h, k | PART |
/// | ``foreign`` | nx, x; words in letters, addresses | X |
/// | ``punctuation`` | w | PUNCT |
/// | ``symbol`` | – | SYM |
/// | ``unknown`` | – | X |
public enum PartOfSpeech: String, Sendable, Hashable, Codable, CaseIterable {
    /// A word that the lexicon does not know.
    case unknown
    /// A common noun: 经济.
    case noun
    /// A person's name: 邓小平, 马克龙.
    case personName
    /// A place's name: 忻州市.
    case placeName
    /// An organization's name: 国务院.
    case organizationName
    /// Any other name: 复兴号.
    case otherName
    /// A time: 今年, 3月.
    case time
    /// A number, or a word for a quantity: 82747, 许多.
    case number
    /// A classifier or a unit: 次, 公里.
    case measure
    /// A word for a side, which follows a noun: 上, 以内.
    case localizer
    /// A verb: 参观.
    case verb
    /// An adjective, or a word that only modifies: 重要, 大型.
    case adjective
    /// An adverb: 已经.
    case adverb
    /// A pronoun: 他, 该.
    case pronoun
    /// A preposition: 在, 为了.
    case preposition
    /// A conjunction: 和, 但是.
    case conjunction
    /// A particle: 的, 了, 吗.
    case particle
    /// An interjection or a sound: 啊, 哗啦.
    case interjection
    /// A set phrase: 脚踏实地.
    case idiom
    /// A prefix or a suffix that stands apart: 副, 们.
    case affix
    /// A word in letters: GDP.
    case foreign
    /// A mark of punctuation.
    case punctuation
    /// A symbol or an emoji.
    case symbol

    /// Whether it is the name of a person, a place, an organization or something else.
    public var isName: Bool {
        switch self {
        case .personName, .placeName, .organizationName, .otherName: true
        default: false
        }
    }

    /// The nearest tag of Universal Dependencies, such as `NOUN`.
    public var universalTag: String {
        switch self {
        case .noun, .time, .measure: "NOUN"
        case .personName, .placeName, .organizationName, .otherName: "PROPN"
        case .number: "NUM"
        case .verb, .idiom: "VERB"
        case .adjective: "ADJ"
        case .adverb: "ADV"
        case .pronoun: "PRON"
        case .preposition, .localizer: "ADP"
        case .conjunction: "CCONJ"
        case .particle, .affix: "PART"
        case .interjection: "INTJ"
        case .foreign, .unknown: "X"
        case .punctuation: "PUNCT"
        case .symbol: "SYM"
        }
    }

    init(_ kind: Word.Kind, _ tag: WordTag) {
        switch kind {
        case .han: self.init(tag)
        case .number: self = .number
        case .time: self = .time
        case .punctuation: self = .punctuation
        case .symbol: self = .symbol
        case .kana, .hangul, .alphabetic, .latin, .email, .url: self = .foreign
        case .other, .whiteSpace: self = .unknown
        }
    }

    private init(_ tag: WordTag) {
        switch tag {
        case .none: self = .unknown
        case .n, .g, .j, .s: self = .noun
        case .nr, .nrf: self = .personName
        case .ns: self = .placeName
        case .nt: self = .organizationName
        case .nz: self = .otherName
        case .t: self = .time
        case .m: self = .number
        case .q: self = .measure
        case .f: self = .localizer
        case .v: self = .verb
        case .a, .b, .z: self = .adjective
        case .d: self = .adverb
        case .r: self = .pronoun
        case .p: self = .preposition
        case .c: self = .conjunction
        case .u, .y: self = .particle
        case .e, .o: self = .interjection
        case .i, .l: self = .idiom
        case .h, .k: self = .affix
        case .nx, .x: self = .foreign
        case .w: self = .punctuation
        }
    }
}
