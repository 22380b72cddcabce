// Numerals in words that count nothing.

import Testing

@testable import ChineseNews

@Suite struct LexicalNumeralsTests {
    private func numbers(_ text: String) -> [String] {
        NewsAnalyzer().analyze(text, layout: .prose, fields: [.numbers, .facts]).numbers.map(\.text)
    }

    @Test(arguments: [
        "县长一行来到车间", "一方面要稳，另一方面要快", "各级一把手负责", "與居民一道，守住堤壩", "一手抓生产", "大小不一。", "同一物种", "这样一来，路通了",
        "一步步走来", "一排排新房", "一口气跑完", "成绩单是其一。", "历史的一面，", "四面八方的来客", "一番努力", "一时难以说清", "一来省钱，二来方便", "工作上十分努力", "党的十六大报告",
    ])
    func words(text: String) { #expect(numbers(text).isEmpty) }

    @Test(arguments: [
        "第三产业增长", "奋战在第一线", "第三世界国家的代表", "掌握第一手资料", "十月革命以后", "第八个五年计划期间",
    ])
    func ordinals(text: String) {
        let facts = NewsAnalyzer().analyze(text, layout: .prose, fields: .facts).facts
        #expect(facts.allSatisfy { $0.text == "第八个" })
    }

    /// What counts stays.
    @Test(arguments: [
        ("上了一道菜", ["一"]), ("挂着一面红旗", ["一"]), ("产量翻了一番", ["一"]), ("一个个体户", ["一"]), ("这是第三家企业", ["第三"]), ("写了一行字", ["一"]),
        ("下午一时开会", ["一"]), ("得了十分。", ["十"]),
    ])
    func counts(text: String, expected: [String]) { #expect(numbers(text) == expected) }
}
