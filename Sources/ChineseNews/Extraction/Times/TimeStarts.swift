// The characters with which dates and times start.

/// A bit for each character of the BMP: few of a text start a time.
struct TimeStarts: Sendable {
    static let standard = TimeStarts()

    private let bits: ContiguousArray<UInt64>
    /// Those of them with which only words of a table start.
    private let words: ContiguousArray<UInt64>

    @inline(__always) func holds(_ scalar: UInt32) -> Bool { Self.holds(scalar, bits) }

    /// Whether nothing but a word of a table may start with a character: 国庆, 目前, 康熙.
    @inline(__always) func startsWord(_ scalar: UInt32) -> Bool { Self.holds(scalar, words) }

    @inline(__always) private static func holds(_ scalar: UInt32, _ bits: ContiguousArray<UInt64>) -> Bool {
        scalar < 0x10000 && bits[Int(scalar >> 6)] & 1 << UInt64(scalar & 63) != 0
    }

    /// Whether such a word stands at a place.
    static func holdsWord(_ text: NameText, at start: Int) -> Bool {
        holdsRelative(text, at: start) || Holiday.match(text, at: start) != nil
            || ChineseEra.match(text, at: start) != nil
    }

    /// Whether a word of ``TimeWords`` or ``DayPart`` stands at a place: 今年, 下午.
    static func holdsRelative(_ text: NameText, at start: Int) -> Bool {
        TimeWords.standard.prefix(text, at: start) != nil || DayPart.match(text, at: start) != nil
    }

    private init() {
        // “六一”, Q1; 公元, 公历, 农历, 阴历, 阳历, 旧历, 夏历, 闰, 第, 首, 头, 前, 后, 上, 下, 本, 这, 周, 星期, 礼拜, 每, 元月, 过去, 未来, 近, 最近, 今后, 之前, 个半.
        let others = HanSet("“「Q公农阴阳旧夏闰第首头前后上下本这周星礼每元过未近最今之个")
        var bits = ContiguousArray<UInt64>(repeating: 0, count: 1024)
        var words = bits
        for scalar in UInt32(0)..<1 << 16 {
            let mark = RuleCharacterTable.shared[scalar]
            let isFree = Self.isStart(mark, others)
            guard isFree || Self.startsWord(scalar) else { continue }
            bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
            // 万 of 万年前 starts an amount.
            if !isFree, mark.isNoNumeral { words[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
        }
        (self.bits, self.words) = (bits, words)
    }

    private static func isStart(_ mark: RuleCharacter, _ others: HanSet) -> Bool {
        switch mark.numeral {
        case .arabic, .han, .tens, .unit, .half: return true
        default: return others.contains(folded: mark.folded)
        }
    }

    private static func startsWord(_ scalar: UInt32) -> Bool {
        TimeWords.standard.mayStart(scalar) || DayPart.mayStart(scalar) || Holiday.mayStart(scalar)
            || ChineseEra.mayStart(scalar)
    }
}
