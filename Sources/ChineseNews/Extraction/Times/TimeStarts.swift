// The characters with which dates and times start.

/// A bit for each character of the BMP: few of a text start a time.
struct TimeStarts: Sendable {
    static let standard = TimeStarts()

    private let bits: [UInt64]

    @inline(__always) func holds(_ scalar: UInt32) -> Bool {
        scalar < 0x10000 && bits[Int(scalar >> 6)] & 1 << UInt64(scalar & 63) != 0
    }

    private init() {
        // “六一”, Q1; 公元, 公历, 农历, 阴历, 阳历, 旧历, 夏历, 闰, 第, 首, 头, 前, 后, 上, 下, 本, 这, 周, 星期, 礼拜, 每, 元月, 过去, 未来, 近, 最近, 今后, 之前, 个半.
        let others = Set("“「Q公农阴阳旧夏闰第首头前后上下本这周星礼每元过未近最今之个".unicodeScalars.map(\.value))
        bits = (0..<UInt32(1024))
            .map { row in
                (0..<UInt32(64))
                    .reduce(0) { Self.isStart(row * 64 + $1, others) ? $0 | 1 << UInt64($1) : $0 }
            }
    }

    private static func isStart(_ scalar: UInt32, _ others: Set<UInt32>) -> Bool {
        switch NumeralCharacter(scalar) {
        case .arabic, .han, .tens, .unit, .half: return true
        default: break
        }
        if others.contains(scalar < 0x2E80 ? scalar : UserWords.fold(scalar)) { return true }
        return TimeWords.standard.mayStart(scalar) || DayPart.mayStart(scalar) || Holiday.mayStart(scalar)
            || ChineseEra.mayStart(scalar)
    }
}
