// Whose money 元 is.

import Testing

@testable import ChineseNews

@Suite struct LocalCurrencyTests {
    private func units(_ text: String) -> [String?] {
        NewsAnalyzer().analyze(text, layout: .prose, fields: .facts).facts.filter { $0.kind == .money }.map(\.unit)
    }

    @Test(arguments: [
        ("花蓮縣公所說，每戶補助三萬元，共86萬元。", ["TWD", "TWD"]), ("觀塘區樓價升至800萬元。", ["HKD"]), ("澳門旅客消費300元。", ["MOP"]),
        // The text names the currency itself, or has no place of these.
        ("花蓮縣公所說，每戶補助三萬元，另捐人民幣2萬元和5萬美元。", ["TWD", "CNY", "USD"]), ("深圳市民繳費300元，萬國會議開了。", ["CNY"]),
        // Amounts in a currency speak for it.
        ("這款產品每瓶8港元，罰款12萬元。", ["HKD", "HKD"]),
        // Simplified text is written elsewhere.
        ("花莲县每户补助三万元。", ["CNY"]),
        // As many names of one place as of another one.
        ("花蓮縣與觀塘區聯辦，門票300元。", ["CNY"]),
    ])
    func places(text: String, codes: [String]) { #expect(units(text) == codes) }
}
