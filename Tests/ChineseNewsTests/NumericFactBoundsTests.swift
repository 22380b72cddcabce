// Tests of NumericFact.bounds: where a number lies, by its value and by how it is meant.

import Testing

@testable import ChineseNews

@Suite struct NumericFactBoundsTests {
    private func fact(_ text: String) throws -> NumericFact {
        let facts = NewsAnalyzer().analyze(text, layout: .prose, fields: .facts).facts
        #expect(facts.count == 1)
        return try #require(facts.first)
    }

    @Test(arguments: [
        ("500棵", "[500, 500]"), ("5—8亿元", "[500000000, 800000000]"), ("七八台", "[7, 8]"), ("5万余人", "(50000, ∞)"),
        ("280余万元", "(2800000, ∞)"), ("近百人", "(-∞, 100)"), ("超过5海里", "(5, ∞)"), ("70岁以上", "[70, ∞)"),
        ("不低于60%", "[60, ∞)"),
        ("不足5公里", "(-∞, 5)"), ("不超过2亿元", "(-∞, 200000000]"), ("3公里以内", "(-∞, 3]"), ("零下31.4℃", "[-31.4, -31.4]"),
    ])
    func bounds(text: String, expected: String) throws { #expect(try fact(text).bounds?.description == expected) }

    /// 约 says on neither side where the number ends; 2/3 is no decimal, 3:2 no number.
    @Test(arguments: ["约500棵", "3200元左右", "三分之二", "3比1取胜", "2023年10月18日", "近日"])
    func nothingFollows(text: String) throws { #expect(try fact(text).bounds == nil) }

    @Test func contains() throws {
        let more = try #require(try fact("5万余人").bounds)
        #expect(!more.contains(ExactDecimal(50000)) && more.contains(ExactDecimal(50001)))
        let atMost = try #require(try fact("不超过5公里").bounds)
        #expect(
            atMost.contains(ExactDecimal(5)) && !atMost.contains(ExactDecimal(6)) && atMost.contains(ExactDecimal(-1))
        )
        let range = try #require(try fact("5—8亿元").bounds)
        #expect(range.contains(ExactDecimal(600_000_000)) && !range.contains(ExactDecimal(6)))
        #expect(range.lower == ExactDecimal(500_000_000) && range.upper == ExactDecimal(800_000_000))
        #expect(range.includesLower && range.includesUpper && !more.includesLower && !more.includesUpper)
        #expect(more.lower == ExactDecimal(50000) && more.upper == nil)
    }

    /// What goes beyond −30 degrees is colder.
    @Test func belowZero() throws {
        let fact = try fact("零下30多℃")
        guard fact.relation == .slightlyMore else { return }
        #expect(fact.bounds?.description == "(-∞, -30)")
    }
}
