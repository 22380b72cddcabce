// Tests of WordList.

import Testing

@testable import ChineseNews

@Suite struct WordListTests {
    private static let list: WordList = ["公司", "分公司", "银行", "基金会"]

    @Test func standing() {
        let text = NameText.make("某銀行与某分公司")
        #expect(Self.list.stands(text, at: 1) && !Self.list.stands(text, at: 0) && Self.list.stands(text, at: 5))
        #expect(!Self.list.stands(text, at: -1) && !Self.list.stands(text, at: text.count))
    }

    /// A longer word that ends there hides none that is shorter.
    @Test func ending() {
        let text = NameText.make("某銀行与某分公司")
        #expect(Self.list.stands(text, endingAt: 3) && !Self.list.stands(text, endingAt: 4))
        #expect(Self.list.stands(text, endingAt: 8, atMost: 2) && !Self.list.stands(text, endingAt: 8, atMost: 1))
        #expect(!Self.list.stands(text, endingAt: 0))
    }

    @Test func whole() {
        let text = NameText.make("某分公司")
        #expect(Self.list.contains(text, 1..<4) && Self.list.contains(text, 2..<4))
        #expect(!Self.list.contains(text, 0..<4) && !Self.list.contains(text, 1..<3))
        #expect(!Self.list.contains(text, 2..<2))
    }

    @Test func joined() {
        let joined = Self.list + ["小学"]
        let text = NameText.make("小学银行")
        #expect(joined.contains(text, 0..<2) && joined.contains(text, 2..<4) && !Self.list.contains(text, 0..<2))
    }
}
