// Tests of facts as text: amounts, descriptions, and which kinds say when.

import Testing

@testable import ChineseNews

@Suite struct NumericFactAmountTests {
    private func fact(_ text: String) throws -> NumericFact {
        let facts = NewsAnalyzer().analyze(text, layout: .prose, fields: .facts).facts
        return try #require(facts.first)
    }

    @Test(arguments: [
        ("500棵", "500"), ("约500棵", "about 500"), ("近百人", "nearly 100"), ("5万余人次", "over 50000"),
        ("超过5海里", "more than 5"),
        ("70岁以上", "at least 70"), ("不足5公里", "less than 5"), ("不超过2亿元", "at most 200000000"),
        ("5—8亿元", "500000000...800000000"),
        ("三分之二", "2/3"), ("3比2取胜", "3:2"), ("2.57∶1", "2.57:1"), ("零下31.4℃", "-31.4"), ("2023年10月18日", "2023-10-18"),
        ("2022—2024年", "2022...2024"), ("10月18日", "XXXX-10-18"), ("近日", "PAST_REF"),
    ])
    func amounts(text: String, expected: String) throws { #expect(try fact(text).amount == expected) }

    @Test func decimals() throws {
        #expect(try fact("21.6万人次").decimal == ExactDecimal(216_000))
        for text in ["5—8亿元", "三分之二", "2023年10月18日"] { #expect(try fact(text).decimal == nil) }
    }

    /// A line with the amount and the unit, whatever else was found.
    @Test func descriptions() throws {
        #expect(try fact("约500棵").description == "about 500 棵")
        #expect(try fact("2023年10月18日").description == "2023-10-18")
        let whole = try fact("增长38.4%")
        #expect("\(whole)".contains("38.4 percent"))
        for part in [whole.item, whole.subject, whole.direction?.rawValue, whole.change?.rawValue].compactMap(\.self) {
            #expect("\(whole)".contains(part))
        }
    }

    @Test func temporalKinds() {
        let kinds: [NumericFact.Kind] = [.date, .time, .datetime, .interval, .recurrence, .fuzzyTime]
        #expect(NumericFact.Kind.allCases.filter(\.isTemporal) == kinds)
    }

    /// Kinds that say when have a time, and the others a value.
    @Test func temporalFactsHaveTimes() {
        let text = "近日，2023年10月18日17时，30人用了3小时，增长38.4%，每周三分之一。"
        let facts = NewsAnalyzer().analyze(text, layout: .prose, fields: .facts).facts
        #expect(facts.count >= 5)
        for fact in facts {
            #expect(fact.kind.isTemporal == (fact.time != nil))
            #expect(fact.kind.isTemporal == (fact.value == nil))
        }
    }
}
