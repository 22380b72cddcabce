import Testing

@_spi(LexiconCompiler) @testable import ChineseNews

@Suite struct StopWordsTests {
    @Test func embeddedImageEqualsFreshCompile() throws {
        func table(_ name: String) throws -> LexiconCompiler.Table {
            LexiconCompiler.Table(file: name, bytes: try Repository.bytes("Sources/CLexicon/Tables/" + name))
        }
        let bytes = try LexiconCompiler.compileStopWords(table("stop-words.tsv"), variants: table("variants.tsv"))
        #expect(bytes == (try Repository.bytes("Sources/CLexicon/Data/stop-words.bin")), "run `make lexicon`")
        // The image lives as long as its lexicon.
        let lexicon = try Lexicon(image: bytes)
        try withExtendedLifetime(lexicon) { try lexicon.image.validate(name: "stop words") }
    }

    @Test func builtIn() {
        for word in ["的", "我们", "我們", "虽然", "雖然", "着", "著", "他\n们"] { #expect(StopWords.builtIn.contains(word)) }
        for word in ["", "经济", "我们的", "山西省", "\u{10FFFF}"] { #expect(!StopWords.builtIn.contains(word)) }
    }

    @Test func usersWords() throws {
        let own = try StopWords(["記者", "的"])
        #expect(own.contains("记者") && own.contains("記者") && !own.contains("我们"))
        let both = try StopWords.builtIn.union(["记者"])
        #expect(both.contains("記者") && both.contains("我们") && !StopWords.builtIn.contains("记者"))
        #expect(try !StopWords([]).contains("的"))
    }

    @Test func errorsNameTheWord() {
        #expect { try StopWords(["的", ""]) } throws: { "\($0)" == "stop words:2: a word has 1 to 32 characters" }
        #expect(throws: TableError.self) { try StopWords([String(repeating: "的", count: 33)]) }
    }

    @Test func filtersAreLazyAndKeepPlaces() throws {
        let text = "他们在山西省的县城，推广了经验。"
        let words = WordSegmenter().words(in: text, excluding: .builtIn)
        #expect(words.map { String(text[$0.range]) } == ["山西省", "县城", "推广", "经验"])
        #expect(words.first { _ in true }?.scalarRange == 3..<6)
        #expect(Array(NewsAnalyzer().analyze(text).words(excluding: .builtIn)) == Array(words))
    }

    @Test func wordsAcrossWraps() {
        let text = "山西省忻州市召开会议，我\n们的企业代表参观了互联\n网企业，他们都说，虽\n然困难但是努力。"
        let analysis = NewsAnalyzer().analyze(text, layout: .page)
        let words = analysis.words(excluding: .builtIn).map { analysis.reading(of: $0) }
        #expect(words.contains("互联网") && !words.contains("我们") && !words.contains("虽然"))
    }
}
