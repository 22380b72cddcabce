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
