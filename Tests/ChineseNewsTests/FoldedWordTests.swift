import Testing

@testable import ChineseNews

@Suite struct FoldedWordTests {
    private func take(_ text: String, takesBlanks: Bool = false) -> (refusal: String?, word: FoldedWord) {
        var word = FoldedWord("name", takesBlanks: takesBlanks)
        var text = text
        let refusal = text.withUTF8 { word.take($0) }
        return (refusal, word)
    }

    @Test func folds() {
        #expect(Array(take("國Ａ１").word.folded) == [UInt32](of: "国A1"))
        // A word leaves nothing to the next one.
        var word = FoldedWord("name")
        for text in ["甲乙丙", "丁"] {
            var text = text
            #expect(text.withUTF8 { word.take($0) } == nil)
            #expect(Array(word.folded) == [UInt32](of: text) && word.length == text.count)
        }
    }

    @Test(arguments: [
        ("甲A1", false), ("A-1", false), ("3.5G", false), ("甲-1", true), ("C++", true), ("A-", true), ("甲·乙", true),
    ])
    func marks(text: String, holdsMarks: Bool) {
        #expect(take(text).refusal == nil && take(text).word.holdsMarks == holdsMarks)
    }

    @Test func blanks() {
        #expect(take("Yu Ta 2", takesBlanks: true).refusal == nil && take("Yu Ta 2").refusal != nil)
        for text in [" Yu", "Yu ", "Yu  Ta", "甲 乙", "甲 Yu", "Yu\u{3000}Ta", "Yu\nTa", "Yu\tTa"] {
            #expect(take(text, takesBlanks: true).refusal?.contains("cannot stand") == true, "\(text)")
        }
        #expect(take("", takesBlanks: true).refusal == "the name is empty")
    }
}
