// A sentence as the rules for facts read it: words with the part that they play beside numbers.

/// What a word does in a sentence that holds numbers.
enum ContextRole: UInt8, Sendable {
    /// Nouns and names.
    case nominal
    /// Adjectives and what else stands before a noun.
    case modifier
    /// A verb that may also stand in a compound: 服务, 建设.
    case verb
    /// A verb that takes an object, never the first part of a noun: 接待, 发放.
    case predicate
    /// A verb of growth or decline: 增长, 降至.
    case change
    /// What joins an item to its number: 为, 达到, 共有.
    case link
    /// What says or finds; what it says has a subject of its own: 表示, 显示.
    case saying
    /// Adverbs and what else stands between without meaning for the fact.
    case fill
    /// 分别, which aligns two lists.
    case respectively
    /// 同比, 环比.
    case basis
    /// 比, 较.
    case than
    /// 由, 从.
    case from
    /// 到, 至.
    case toward
    /// 每, with what it counts.
    case per
    case preposition
    case de
    /// 了, 着, 过.
    case aspect
    /// 、, 和, 及.
    case list
    /// 等 behind a list.
    case others
    case time
    /// A quantity.
    case fact
    case localizer
    /// Words for what is near or known: 其中, 这.
    case pronoun
    case quote
    /// A bracket with what it holds, where that is no quantity.
    case bracket
    case comma
    case semicolon
    /// ：, ——.
    case colon
    case other

    /// Whether a clause ends there.
    var endsClause: Bool { self == .comma || self == .semicolon || self == .colon }

    /// Whether it may stand within the name of an organization.
    var mayBeInName: Bool { self == .nominal || self == .modifier || self == .verb || self == .predicate }

    /// Whether it may be a verb of its clause.
    var isVerbal: Bool {
        switch self {
        case .verb, .predicate, .change, .link, .saying: true
        default: false
        }
    }
}

/// A word, a quantity or a bracket of a sentence.
struct ContextToken {
    private var place: CharacterRange
    private var number: Int32
    var role: ContextRole
    var tag: WordTag
    /// What the table says of the word.
    var word: ContextWord

    @inline(__always) init(
        start: Int,
        end: Int,
        role: ContextRole,
        fact: Int = -1,
        word: ContextWord = ContextWord(.other),
        tag: WordTag = .none
    ) {
        place = CharacterRange(start, end)
        number = Int32(truncatingIfNeeded: fact)
        (self.role, self.tag, self.word) = (role, tag, word)
    }

    @inline(__always) var start: Int { place.start }
    @inline(__always) var end: Int { place.end }
    @inline(__always) var range: Range<Int> { start..<end }

    /// The number of the quantity or time; -1 for anything else.
    @inline(__always) var fact: Int { Int(number) }
}

/// What the table of words says of one.
struct ContextWord: Sendable {
    var role: ContextRole
    var direction: NumericFact.Direction?
    /// 升至 leads to a number, 上升 may lead to it or by it.
    var isToward = false
    var basis: NumericFact.Basis?

    init(
        _ role: ContextRole,
        _ direction: NumericFact.Direction? = nil,
        isToward: Bool = false,
        basis: NumericFact.Basis? = nil
    ) {
        self.role = role
        self.direction = direction
        self.isToward = isToward
        self.basis = basis
    }
}
