import Foundation
import Testing

@testable import ChineseNews

@Suite struct NewsAnalyzerTests {
    @Test func wordsAreWholeAcrossWraps() throws {
        let text = "山西省忻\n\n州市召开 2020 年会\n\n议，与会人\n\n员参观。"
        let analysis = NewsAnalyzer().analyze(text, layout: .page)
        #expect(analysis.words.map { analysis.reading(of: $0) }.contains("忻州市"))
        #expect(analysis.words.map { analysis.reading(of: $0) }.contains("会议"))
        #expect(analysis.sentences.map { analysis.reading(of: $0) } == ["山西省忻州市召开2020年会议，与会人员参观。"])
    }

    @Test func layoutsAreTold() throws {
        #expect(NewsAnalyzer().analyze(try Repository.text("Docs/Examples/page.txt")).layout == .page)
        #expect(NewsAnalyzer().analyze("标题\n　　第一段。\n　　第二段。").layout == .prose)
        #expect(NewsAnalyzer().analyze("").layout == .prose)
        #expect(NewsAnalyzer().analyze("要闻\n国内\n国际\n财经\n体育\n科技").layout == .prose)
    }

    @Test func fieldsAreFoundOnlyWhereAskedFor() {
        let analyzer = NewsAnalyzer()
        #expect(analyzer.analyze("中国。", fields: .words).sentences.isEmpty)
        #expect(analyzer.analyze("中国。", fields: .sentences).words.isEmpty)
        #expect(analyzer.analyze("中国。").words.count == 2)
    }

    /// In a clean text the analysis finds what the segmenters find.
    @Test func agreesWithTheSegmenters() {
        let text = "“加油！”他说。全市有82747人。\n第二段😀。"
        let analysis = NewsAnalyzer(granularity: .fine).analyze(text, layout: .prose)
        #expect(analysis.words == Array(WordSegmenter(granularity: .fine).words(in: text)))
        #expect(analysis.sentences == Array(SentenceSegmenter().sentences(in: text)))
        let words = analysis.sentences.map { analysis.words(in: $0) }
        #expect(Array(words.joined()) == analysis.words)
        #expect(words.map(\.count).min() == 4)
        #expect("\(words[0][0])" == "punctuation 0..<1")
    }

    /// No word reaches over the end of a sentence, in any layout.
    @Test(arguments: 1...20)
    func wordsStayWithinSentences(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = RandomText.make(scalars: 2000, using: &generator)
        for layout in [TextLayout.prose, .page] {
            let analysis = NewsAnalyzer().analyze(text, layout: layout)
            var words = analysis.words.makeIterator()
            var word = words.next()
            for sentence in analysis.sentences {
                while let next = word, next.range.lowerBound < sentence.range.upperBound {
                    #expect(next.range.lowerBound >= sentence.range.lowerBound)
                    #expect(next.range.upperBound <= sentence.range.upperBound)
                    word = words.next()
                }
            }
            #expect(word == nil)
        }
    }

    /// Ten million scalars of every kind, in texts short and long, without a crash.
    @Test func anyTextIsAnalysed() {
        var generator = SeededGenerator(seed: 2026)
        let analyzer = NewsAnalyzer()
        var scalars = 0
        while scalars < 10_000_000 {
            let text = RandomText.make(scalars: Int.random(in: 1...200_000, using: &generator), using: &generator)
            let count = text.unicodeScalars.count
            let analysis = analyzer.analyze(text, layout: TextLayout.allCases[count % 3])
            #expect(analysis.words.last.map { $0.scalarRange.upperBound <= count } ?? true)
            scalars += count
        }
    }

    /// Each field of names gives what it gives with the others, and nothing else.
    @Test func namesAreFoundWhereAskedFor() {
        let text = "记者邹渠明从德清县公安局获悉，乾元镇的渠通了。"
        let all = NewsAnalyzer().analyze(text)
        #expect(all.places.map(\.text) == ["乾元镇"] && all.persons.map(\.text) == ["邹渠明"])
        #expect(all.organizations.map(\.text) == ["德清县公安局"])
        let choices: [NewsAnalyzer.Fields] = [
            .places, .organizations, .persons, .names, .words, [.persons, .sentences],
        ]
        for fields in choices {
            let found = NewsAnalyzer().analyze(text, fields: fields)
            #expect(found.places == (fields.contains(.places) ? all.places : []))
            #expect(found.organizations == (fields.contains(.organizations) ? all.organizations : []))
            #expect(found.persons == (fields.contains(.persons) ? all.persons : []))
            #expect(found.words == (fields.contains(.words) ? all.words : []))
            #expect(found.sentences == (fields.contains(.sentences) ? all.sentences : []))
        }
    }

    /// Fresh, reused and concurrent analyzers find the same names.
    @Test func namesAreTheSameEverywhere() async throws {
        var generator = SeededGenerator(seed: 11)
        let texts =
            [try Repository.text("Docs/Examples/page.txt")]
            + (0..<8).map { _ in RandomNews.make(pieces: 150, using: &generator) }
        let fresh = texts.map { NewsAnalyzer().analyze($0, fields: .names) }
        let shared = NewsAnalyzer()
        #expect(texts.map { shared.analyze($0, fields: .names) } == fresh)
        #expect(texts.reversed().map { shared.analyze($0, fields: .names) } == fresh.reversed())
        let concurrent = await withTaskGroup(of: (Int, NewsAnalysis).self) { group in
            for (i, text) in texts.enumerated() { group.addTask { (i, shared.analyze(text, fields: .names)) } }
            return await group.reduce(into: [Int: NewsAnalysis]()) { $0[$1.0] = $1.1 }
        }
        #expect(texts.indices.map { concurrent[$0] } == fresh)
        #expect(fresh.allSatisfy { !$0.places.isEmpty && !$0.organizations.isEmpty })
    }

    /// Names of any text lie in it, apart from each other, and start and end with characters of names.
    @Test(arguments: 1...30)
    func namesOfAnyTextAreSound(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        for layout in TextLayout.allCases {
            let news = RandomNews.make(pieces: Int.random(in: 1...300, using: &generator), using: &generator)
            expectSoundNames(NewsAnalyzer().analyze(news, layout: layout, fields: .names))
            let text = RandomText.make(scalars: Int.random(in: 1...600, using: &generator), using: &generator)
            expectSoundNames(NewsAnalyzer().analyze(text, layout: layout, fields: .names))
        }
    }

    @Test(arguments: [
        "", "\n", "\0", "\u{FEFF}", "\r\n\r\n", "\u{301}", "\u{301}\u{301}\n\u{E0100}",
        "Not a word of Chinese, anywhere.", "12345 67.8%", "，。！？", "王",
        "（", "·", "😀👨‍👩‍👧", "こんにちは", "\u{10FFFF}\u{FFFE}",
    ])
    func textsWithoutNames(text: String) {
        for layout in TextLayout.allCases {
            let analysis = NewsAnalyzer().analyze(text, layout: layout, fields: .names)
            #expect(analysis.places.isEmpty && analysis.organizations.isEmpty && analysis.persons.isEmpty)
        }
    }

    /// What stands beside a name is no part of it.
    @Test(arguments: [
        "\0", "\u{FEFF}", "\r\n", "\n", "\u{301}", "\u{FE0F}", " ", "\u{3000}", "😀", "\u{200B}", "“", "《", "）",
    ])
    func oddNeighbours(neighbour: String) {
        let text = "\(neighbour)德清县\(neighbour)公安局长余宏卿\(neighbour)来到乾元镇\(neighbour)"
        let analysis = NewsAnalyzer().analyze(text, layout: .prose, fields: .names)
        expectSoundNames(analysis)
        #expect(analysis.places.contains { $0.text == "乾元镇" })
    }

    /// A text longer than one part: what ends where a part does ends there.
    @Test func textsOfSeveralParts() {
        let text = String(repeating: "德清县", count: 38_000)
        let places = NewsAnalyzer(model: nil).analyze(text, layout: .prose, fields: .places).places
        #expect(places.count == 38_000)
        #expect(places.allSatisfy { $0.text == "德清县" && $0.scalarRange.count == 3 })
    }

    /// A line of a megabyte.
    @Test func longLine() {
        let sentence = "记者邹渠明从德清县公安局获悉，长春市朝阳区的渠通了，王女士也来了。"
        let count = 1_000_000 / sentence.utf8.count
        let analysis = NewsAnalyzer().analyze(String(repeating: sentence, count: count), layout: .prose, fields: .names)
        #expect(analysis.places.count == count && analysis.organizations.count == count)
        #expect(analysis.persons.count == 2 * count)
        #expect(analysis.places.allSatisfy { $0.value.code == "220104" })
        #expect(analysis.places.last.map { $0.scalarRange.upperBound + 12 } == analysis.text.unicodeScalars.count)
    }

    @Test(.enabled(if: Repository.hasShared, "the development data does not stand beside the checkout"))
    func realPage() throws {
        let text = try #require(Repository.shared("seed/page.txt"))
        let analysis = NewsAnalyzer().analyze(text)
        #expect(analysis.layout == .page)
        let json = try #require(Repository.shared("seed/gold.json"))
        let gold = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let blocks = try #require(gold["blocks"] as? [[String: Any]])
        // Of the paragraphs' last characters nearly all end a sentence.
        let ends = Set(analysis.sentences.map(\.scalarRange.upperBound))
        let paragraphs = blocks.filter { $0["kind"] as? String == "paragraph" }
        let met = paragraphs.filter { block in
            ((block["source"] as? [[Int]])?.last?.last).map(ends.contains) ?? false
        }
        #expect(met.count * 10 >= paragraphs.count * 9, "\(met.count) of \(paragraphs.count)")
    }
}
