// Which rule made a fact.

import ChineseNews
import Testing

@Suite struct NumericFactRuleTests {
    @Test(arguments: [
        ("接待游客500人", NumericFact.Rule.measure), ("售价$5.5万", .currency), ("历时7小时40分", .compound), ("投入5—8亿元", .range),
        ("增长38.4%", .share), ("提高3个百分点", .share), ("以3比2取胜", .pair), ("第七次会议", .ordinal), ("10月18日开幕", .date),
        ("去年动工", .date), ("17时18分开工", .clock), ("10月18日8时开工", .clock), ("清明节前后", .holiday), ("“六一”当天", .holiday),
        ("三年前动工", .amount), ("过去三年，游客不断", .amount), ("2日至4日有雨", .stretch), ("前三季度丰收", .stretch), ("建于上世纪70年代", .epoch),
        ("每周三开放", .recurrence), ("近日开馆", .fuzzyTime),
    ])
    func rules(text: String, rule: NumericFact.Rule) {
        #expect(NewsAnalyzer().analyze(text, layout: .prose, fields: .facts).facts.first?.rule == rule)
    }

    /// Every rule has a name of its own, and one that finds something.
    @Test func allRules() { #expect(Set(NumericFact.Rule.allCases.map(\.rawValue)).count == 16) }
}
