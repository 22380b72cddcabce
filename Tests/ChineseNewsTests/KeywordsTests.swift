import Testing

@testable import ChineseNews

@Suite struct KeywordsTests {
    private let text = """
        民勤县在防沙林带推广滴灌。滴灌比漫灌省水，林带的梭梭长得更好。县林业局说，滴灌设备由企业捐赠，
        林带管护由农户负责。他们说，有了滴灌，林带有救了。我们的经济也好了。
        """

    @Test(arguments: KeywordExtractor.Method.allCases)
    func findsWhatTheTextIsAbout(method: KeywordExtractor.Method) {
        let analysis = NewsAnalyzer().analyze(text, layout: .prose)
        let keywords = KeywordExtractor(method: method).keywords(in: analysis, limit: 4)
        #expect(keywords.count == 4)
        #expect(Set(keywords.prefix(2).map(\.text)) == ["滴灌", "林带"])
        #expect(keywords.map(\.score) == keywords.map(\.score).sorted(by: >))
        for keyword in keywords {
            #expect(keyword.occurrences.allSatisfy { text[$0.range] == keyword.text })
        }
        #expect(keywords.first { $0.text == "滴灌" }?.occurrences.count == 4)
    }

    /// What the README shows.
    @Test func readme() {
        let report = "國務院在山西省推廣滴灌。滴灌比漫灌省水。"
        let words = WordSegmenter().words(in: report, excluding: .builtIn)
            .map { "\(report[$0.range]) \($0.partOfSpeech)" }
        #expect(words.starts(with: ["國務院 organizationName", "山西省 placeName"]))
        #expect(KeywordExtractor().keywords(in: NewsAnalyzer().analyze(report), limit: 1).map(\.text) == ["滴灌"])
    }

    @Test func leavesOutFunctionWordsAndSingleCharacters() {
        let analysis = NewsAnalyzer().analyze(text, layout: .prose)
        let words = KeywordExtractor().keywords(in: analysis, limit: 1000).map(\.text)
        #expect(!words.contains("我们") && !words.contains("的") && !words.contains("县") && !words.contains("，"))
        #expect(Set(words).count == words.count)
    }

    @Test func stopWordsOfTheUser() throws {
        let analysis = NewsAnalyzer().analyze(text, layout: .prose)
        let extractor = KeywordExtractor(stopWords: try StopWords.builtIn.union(["滴灌"]))
        #expect(!extractor.keywords(in: analysis, limit: 1000).contains { $0.text == "滴灌" })
    }

    /// Spellings are one word, and a wrap in a word does not make it another.
    @Test func spellingsAreOneWord() throws {
        let analysis = NewsAnalyzer().analyze("互联网企业。互聯網企業。互联\n网。", layout: .page)
        let first = try #require(KeywordExtractor().keywords(in: analysis).first)
        #expect(first.text == "互联网" && first.occurrences.count == 3)
    }

    /// Two terms always side by side rank equally, and one that stands between all others ranks first.
    @Test func ranks() {
        let two = KeywordExtractor.rank([0, 1, 0, 1], count: 2)
        #expect(abs(two[0] - 1) < 0.001 && abs(two[1] - 1) < 0.001)
        let apart = [-1, -1, -1, -1]
        let star = KeywordExtractor.rank([0, 1] + apart + [2, 1] + apart + [1, 3], count: 4)
        #expect(star[1] > star[0] && star[0] == star[2] && star[2] == star[3])
        #expect(abs(star.reduce(0, +) - 4) < 0.01)
        #expect(KeywordExtractor.rank([0] + apart + [1], count: 2).allSatisfy { abs($0 - 0.15) < 1e-9 })
        #expect(KeywordExtractor.rank([], count: 0).isEmpty)
    }

    /// The weight of a word is its cost in the lexicon, in nats.
    @Test func rarity() throws {
        let analysis = NewsAnalyzer().analyze("滴灌。", layout: .prose)
        let keyword = try #require(KeywordExtractor().keywords(in: analysis).first)
        var cell = LexiconCell(bits: 0)
        #expect(Lexicon.builtIn.image.find("滴灌", &cell))
        #expect(abs(keyword.score * 2 * Double(LexiconCosts.scale) - Double(cell.cost)) < 0.001)
    }

    @Test func textsWithoutWords() {
        for text in ["", "。。。", "的"] {
            #expect(KeywordExtractor().keywords(in: NewsAnalyzer().analyze(text)).isEmpty)
        }
        #expect(KeywordExtractor().keywords(in: NewsAnalyzer().analyze("滴灌"), limit: 0).isEmpty)
        #expect(KeywordExtractor().keywords(in: NewsAnalyzer().analyze("滴灌"), limit: -1).isEmpty)
    }
}
