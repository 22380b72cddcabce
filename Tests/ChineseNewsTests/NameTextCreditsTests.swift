// Tests of NameText+Credits: the names in credits as candidates, and what a place is.

import Testing

@testable import ChineseNews

@Suite struct NameTextCreditsTests {
    private func credit(_ names: Range<Int>...) -> CreditDraft {
        CreditDraft(role: .reporter, names: names, start: 0, end: 1, rule: .cueBefore)
    }

    @Test func candidates() {
        let text = NameText.make("记者邹渠明\n康一叶、王　伟摄")
        let found = text.candidates(in: [credit(2..<5), credit(6..<9, 10..<13)])
        #expect(found.keys.sorted() == [0, 6])
        #expect(found[0]?.map { text.string($0) } == ["邹渠明"])
        #expect(found[6]?.map { text.string($0) } == ["康一叶", "王　伟"])
        #expect(found.values.joined().allSatisfy { $0.kind == .person && $0.rule == .byline && $0.score == 300 })
    }

    /// A name that several credits give is one candidate; names without a Chinese character are none.
    @Test func once() {
        let text = NameText.make("邹渠明 Lam")
        #expect(text.candidates(in: [credit(0..<3), credit(0..<3), credit(4..<7)])[0]?.count == 1)
        #expect(text.candidates(in: [credit(4..<7), credit()]).isEmpty && text.candidates(in: []).isEmpty)
    }

    @Test func places() {
        let text = NameText.make("记者在北京市和榆塔营")
        #expect(text.isPlace(3..<5) && text.isPlace(3..<6))
        #expect(!text.isPlace(3..<4) && !text.isPlace(4..<6) && !text.isPlace(7..<10) && !text.isPlace(0..<2))
    }
}
