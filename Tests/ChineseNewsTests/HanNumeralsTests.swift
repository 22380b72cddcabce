// Numbers in Chinese characters.

import ChineseNews
import Testing

@Suite struct HanNumeralsTests {
    @Test(arguments: [
        ("0", "零"), ("7", "七"), ("10", "十"), ("15", "十五"), ("20", "二十"), ("100", "一百"), ("105", "一百零五"),
        ("110", "一百一十"),
        ("1005", "一千零五"), ("1050", "一千零五十"), ("10000", "一万"), ("10005", "一万零五"), ("34567", "三万四千五百六十七"),
        ("105000", "十万五千"),
        ("100500", "十万零五百"), ("100000000", "一亿"), ("1640000000", "十六亿四千万"), ("100000005", "一亿零五"),
        ("20000000000000", "二十万亿"),
        ("-12.05", "负十二点零五"), ("-10", "负十"), ("0.5", "零点五"),
    ])
    func simplified(number: String, text: String) {
        #expect(ExactDecimal(number)?.spelledOut() == text)
    }

    @Test func otherStyles() {
        let number = ExactDecimal(10_236)
        #expect(number.spelledOut(.traditional) == "一萬零二百三十六")
        #expect(number.spelledOut(.financial) == "壹万零贰佰叁拾陆")
        #expect(number.spelledOut(.traditionalFinancial) == "壹萬零貳佰參拾陸")
        #expect(ExactDecimal(15).spelledOut(.financial) == "壹拾伍")
        #expect(ExactDecimal(34567).spelledOut(.financial) == "叁万肆仟伍佰陆拾柒")
        #expect(ExactDecimal(2026).spelledOut(.digitByDigit) == "二〇二六")
    }

    /// The parser reads what is written, in every style with units.
    @Test func isReadBack() throws {
        var random = RandomNumbers()
        for _ in 0..<3000 {
            let digits = Int.random(in: 1...16, using: &random)
            let significand = Int.random(in: -99_999...99_999, using: &random)
            let power = Int.random(in: -4...max(-4, digits - 6), using: &random)
            let number = try #require(ExactDecimal(significand: Int128(significand), exponent: power))
            for style in [HanNumeralStyle.simplified, .traditional, .financial, .traditionalFinancial] {
                let text = number.spelledOut(style)
                #expect(ChineseNumber(text)?.decimal == number, "\(number) is \(text)")
            }
        }
    }

    /// The same numbers in every run.
    private struct RandomNumbers: RandomNumberGenerator {
        private var state: UInt64 = 88_172_645_463_325_252
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }
}
