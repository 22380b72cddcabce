import Foundation
import Testing

@testable import ChineseNews

@Suite struct ExactDecimalTests {
    @Test(arguments: ["0", "7", "-7", "1640000000", "0.05", "-0.05", "12.5", "99999999999999999999999999999999999999"])
    func readsWhatItWrites(text: String) { #expect(ExactDecimal(text)?.description == text) }

    @Test(arguments: [("007", "7"), ("1.500", "1.5"), (".5", "0.5"), ("5.", "5"), ("-0", "0"), ("-0.0", "0")])
    func spellings(text: String, expected: String) { #expect(ExactDecimal(text)?.description == expected) }

    @Test(arguments: [
        "", "-", ".", "1e5", "+1", "1,000", "１", "1.2.3", "--1", "999999999999999999999999999999999999999",
    ])
    func refusesOthers(text: String) { #expect(ExactDecimal(text) == nil) }

    @Test func arithmeticIsExact() throws {
        let tenth = try #require(ExactDecimal("0.1"))
        let fifth = try #require(ExactDecimal("0.2"))
        #expect(tenth.adding(fifth) == ExactDecimal("0.3") && tenth.multiplied(by: fifth) == ExactDecimal("0.02"))
        #expect(
            ExactDecimal("16.4")?.scaled(byPowerOfTen: 8) == ExactDecimal(1_640_000_000)
                && -tenth == ExactDecimal("-0.1")
        )
        let large = try #require(ExactDecimal("99999999999999999999999999999999999999"))
        #expect(
            large.adding(ExactDecimal(1)) == nil
                || large.adding(ExactDecimal(1))?.description == "1" + String(repeating: "0", count: 38)
        )
        #expect(
            large.multiplied(by: large) == nil && large.adding(tenth) == nil
                && ExactDecimal(1).scaled(byPowerOfTen: 101) == nil
        )
    }

    @Test func order() throws {
        let texts = [
            "-1000", "-5", "-0.5", "0", "0.001", "0.5", "4.99", "5", "1000", "99999999999999999999999999999999999999",
        ]
        var numbers = try texts.map { try #require(ExactDecimal($0)) }
        let huge = try #require(ExactDecimal(significand: 1, exponent: 90))
        numbers = [-huge] + numbers + [huge]
        #expect(numbers.shuffled().sorted() == numbers)
    }

    @Test func integers() {
        #expect(
            ExactDecimal("1200")?.integer == 1200 && ExactDecimal("12.5")?.integer == nil
                && ExactDecimal("12.5")?.isInteger == false
        )
        #expect(
            ExactDecimal("9223372036854775807")?.integer == Int.max
                && ExactDecimal("9223372036854775808")?.integer == nil
        )
    }

    @Test func isCodedAsText() throws {
        let data = try JSONEncoder().encode([ExactDecimal("0.05")])
        #expect(String(decoding: data, as: UTF8.self) == #"["0.05"]"#)
        #expect(try JSONDecoder().decode([ExactDecimal].self, from: data) == [ExactDecimal("0.05")])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([ExactDecimal].self, from: Data(#"["x"]"#.utf8))
        }
    }
}
