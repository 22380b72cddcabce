// The words that say what a number counts, looked up where they stand.

/// All words with a part to play beside numbers.
struct ContextWords: Sendable {
    static let standard = ContextWords()

    private let index: PhraseIndex<ContextWord>
    /// Characters that end what is measured: 率, 额, 面积.
    let measureEnds = HanSet("率量额值数价费积比幅速差距龄期金款力产本度")

    private init() {
        var words: [[UInt32]: ContextWord] = [:]
        func add(_ list: String, _ word: ContextWord) {
            for entry in list.split(whereSeparator: \.isWhitespace) {
                words[entry.unicodeScalars.map { UserWords.fold($0.value) }] = word
            }
        }
        func addChanges(_ list: String, _ direction: NumericFact.Direction) {
            for entry in list.split(whereSeparator: \.isWhitespace) {
                // 增至, 发展到.
                let isToward = entry.count > 1 && ["到", "至", "为"].contains { entry.hasSuffix($0) }
                add(String(entry), ContextWord(.change, direction, isToward: isToward))
                for end in ["到", "至", "为", "成"] {
                    add(entry + end, ContextWord(.change, direction, isToward: true))
                }
            }
        }
        add(Self.predicates, ContextWord(.predicate))
        add(Self.sayings, ContextWord(.saying))
        add(Self.links, ContextWord(.link))
        add(Self.fills, ContextWord(.fill))
        addChanges(Self.increases, .increase)
        addChanges(Self.decreases, .decrease)
        add("分别 各自 依次", ContextWord(.respectively))
        add("同比 按年", ContextWord(.basis, basis: .yearOnYear))
        add("环比 按月", ContextWord(.basis, basis: .monthOnMonth))
        add("年均 年平均", ContextWord(.basis, basis: .annualAverage))
        // Of Taiwan's reports.
        add("年增", ContextWord(.change, .increase, basis: .yearOnYear))
        add("年减", ContextWord(.change, .decrease, basis: .yearOnYear))
        add("月增", ContextWord(.change, .increase, basis: .monthOnMonth))
        add("月减", ContextWord(.change, .decrease, basis: .monthOnMonth))
        add("季增", ContextWord(.change, .increase))
        add("季减", ContextWord(.change, .decrease))
        add("比 较 比起 相比 较之", ContextWord(.than))
        add("由 从", ContextWord(.from))
        add("到 至 达至", ContextWord(.toward))
        add("和 及 与 以及 暨 跟 或", ContextWord(.list))
        add("等", ContextWord(.others))
        add("每 平均每", ContextWord(.per))
        add(Self.prepositions, ContextWord(.preposition))
        add(Self.nouns, ContextWord(.nominal))
        add(Self.modifiers, ContextWord(.modifier))
        index = PhraseIndex(words)
    }

    /// The longest word that starts at a place.
    func match(_ text: NameText, at start: Int, to end: Int) -> (end: Int, word: ContextWord)? {
        index.match(text, at: start, to: end).map { ($0.end, index.meaning($0)) }
    }
}

/// A set of characters of the BMP.
struct HanSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1024)

    init(_ characters: String) {
        for scalar in characters.unicodeScalars where scalar.value < 0x10000 {
            bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
        }
    }

    /// Whether it holds a character, in any spelling.
    func contains(_ scalar: UInt32) -> Bool { contains(folded: UserWords.fold(scalar)) }

    /// Whether it holds a character that is folded.
    @inline(__always) func contains(folded: UInt32) -> Bool {
        folded < 0x10000 && bits[Int(folded >> 6)] & 1 << UInt64(folded & 63) != 0
    }
}
