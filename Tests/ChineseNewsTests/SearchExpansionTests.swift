// Tests of the search granularity: the shorter words in a word.

import ChineseNews
import Testing

@Suite struct SearchExpansionTests {
    private func terms(_ text: String, lexicon: Lexicon = .builtIn) -> [String] {
        WordSegmenter(lexicon: lexicon, granularity: .search).words(in: text).map { String(text[$0.range]) }
    }

    @Test(arguments: [
        ("中华人民共和国成立", ["中华人民共和国", "中华", "华人", "人民", "共和国", "共和", "成立"]),
        ("互联网企业", ["互联网", "互联", "联网", "企业"]),
        // Two characters have none inside, numbers and Latin words neither.
        ("北京2020年GDP", ["北京", "2020年", "GDP"]),
    ])
    func innerWords(text: String, expected: [String]) { #expect(terms(text) == expected) }

    /// Accidents of neighbouring characters are no terms.
    @Test func rareInnerWordsAreLeftOut() { #expect(!terms("人工智能").contains("工智")) }

    @Test func traditionalTextHasTheSameTerms() {
        let simplified = terms("互联网企业")
        let traditional = terms("互聯網企業")
        #expect(traditional.count == simplified.count)
        #expect(traditional[0] == "互聯網")
    }

    @Test func wordsOfTheUserCount() throws {
        let lexicon = try Lexicon.builtIn.adding([Lexicon.Entry("柳渠通水节"), Lexicon.Entry("柳渠")])
        #expect(terms("柳渠通水节", lexicon: lexicon).starts(with: ["柳渠通水节", "柳渠"]))
    }

    /// Without the words inside others, it is `standard`; starts never fall, and every inner word stands in the one before.
    @Test func standardWordsAndWhatStandsInThem() throws {
        let text = try Repository.text("Docs/Examples/page.txt")
        let standard = Array(WordSegmenter().words(in: text))
        var outer: [Word] = []
        for word in WordSegmenter(granularity: .search).words(in: text) {
            if let last = outer.last, word.utf8Range.lowerBound < last.utf8Range.upperBound {
                #expect(word.utf8Range.upperBound <= last.utf8Range.upperBound)
                #expect(word.utf8Range != last.utf8Range)
                #expect(word.scalarRange.count >= 2)
            } else {
                outer.append(word)
            }
        }
        #expect(outer == standard)
        let starts = WordSegmenter(granularity: .search).words(in: text).map(\.utf8Range.lowerBound)
        #expect(starts == starts.sorted())
    }

    /// On a page a word may go over a wrap, and so may the words in it.
    @Test func wrapsStandInsideInnerWords() {
        let text = "昨天上午，在北京有四十家互联\n\n网企业召开大会，讨论了许多问\n\n题。"
        let analysis = NewsAnalyzer(granularity: .search).analyze(text, layout: .page)
        let found = analysis.words.map { analysis.reading(of: $0) }
        #expect(found.joined(separator: " ").contains("互联网 互联 联网 企业"))
    }
}
