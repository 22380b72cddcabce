import Foundation
import Testing

@testable import ChineseNews

@Suite struct NewsDocumentTests {
    /// Nothing is lost and nothing added, on pages of any looks.
    @Test(arguments: 1...60)
    func nothingIsLostOfPages(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<5 {
            let text = RandomPage.make(using: &generator)
            for layout in TextLayout.allCases { expectWhole(NewsDocument(text, layout: layout)) }
        }
    }

    /// Nor of texts of any characters.
    @Test(arguments: 1...40)
    func nothingIsLostOfAnyText(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = RandomText.make(scalars: Int.random(in: 0...3000, using: &generator), using: &generator)
        for layout in TextLayout.allCases { expectWhole(NewsDocument(text, layout: layout)) }
    }

    /// Clean prose stays as it is: each line is a block with its exact text.
    @Test(arguments: 1...60)
    func proseIsUnchanged(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let lines = (0..<Int.random(in: 1...12, using: &generator))
            .map { _ in RandomPage.sentence(1...150, using: &generator) }
            // A blank at an end is no part of the text.
            .map { $0.trimmingCharacters(in: .whitespaces) }
        let indent = ["", "\u{3000}\u{3000}", "    "].randomElement(using: &generator)!
        let end = ["\n", "\n\n", "\r\n", " \n"].randomElement(using: &generator)!
        let text = lines.map { indent + $0 }.joined(separator: end)
        let document = NewsDocument(text, layout: .prose)
        #expect(document.blocks.map(\.text) == lines)
        #expect(document.flowed == FlowedText(unchanged: text))
        #expect(document.blocks.map { String(text[$0.range]) } == lines)
        #expect(document.blocks.allSatisfy { document.sources(of: $0) == [$0.span] })
        #expect(document.articles.count == 1)
    }

    @Test(arguments: ["", " ", "\n", "\n\n\r\n \u{3000}\t\n", "\u{FEFF}", "&nbsp;", "\u{0C}\u{0C}"])
    func emptyTexts(text: String) {
        for layout in TextLayout.allCases {
            let document = NewsDocument(text, layout: layout)
            #expect(document.blocks.isEmpty && document.articles.isEmpty && document.text == text)
            #expect(document.layout != .auto)
        }
    }

    @Test(arguments: ["渠", "。", "◆", "◆渠", "梭柳渠通水。", "12", "\u{301}", "\u{FEFF}渠", "渠\n", "   渠   "])
    func oneLine(text: String) throws {
        for layout in [TextLayout.prose, .page] {
            let document = NewsDocument(text, layout: layout)
            expectWhole(document)
            let block = try #require(document.blocks.first)
            #expect(document.blocks.count == 1)
            #expect(
                (block.marker ?? "") + block.text
                    == text.trimmingCharacters(in: CharacterSet(charactersIn: " \n\u{FEFF}"))
            )
        }
    }

    /// A mark before a line is apart from its text, and nothing of the text goes with it.
    @Test(arguments: [
        ("◆水多了种什么", "◆", "水多了种什么"), ("◆  水多了种什么", "◆", "水多了种什么"), ("◆ 水 多 了 种 什 么", "◆", "水多了种什么"),
        ("■\u{3000}水", "■", "水"),
        ("◆◆水多了", "◆◆", "水多了"), ("★ ★ ★ 水多了", "★ ★ ★", "水多了"), ("□记者", "□", "记者"), ("◆\u{FE0F}水", "◆", "\u{FE0F}水"),
        ("●a\u{301}", "●", "a\u{301}"),
    ])
    func markers(line: String, marker: String, text: String) throws {
        for layout in [TextLayout.prose, .page] {
            let document = NewsDocument("梭柳渠通水。\n\(line)\n", layout: layout)
            expectWhole(document)
            let block = try #require(document.blocks.last)
            #expect(block.marker == marker)
            // Scalar by scalar: what would combine with the mark starts the text. Prose keeps its blanks.
            #expect(block.text.unicodeScalars.filter { $0 != " " } == Array(text.unicodeScalars))
        }
    }

    /// A line of clean text that ends with a comma goes on in the next: it is no head.
    @Test func linesThatGoOn() {
        let blocks = NewsDocument("渠首通水\n今天下雨，\n明天晴。", layout: .prose).blocks
        #expect(blocks.map(\.kind) == [.headline, .paragraph, .paragraph])
    }

    /// Also where running text starts with a mark, in a justified column.
    @Test func markedParagraphs() throws {
        var setter = Typesetter(width: 12)
        setter.isJustified = true
        let marked = ComposedNews.canal.map { setter.clearing("◆" + $0) }
        let page = setter.page(marked)
        #expect(page.contains("◆ "))
        let document = NewsDocument(page, layout: .page)
        expectWhole(document)
        #expect(document.blocks.map { ($0.marker ?? "") + $0.text } == marked)
        #expect(document.blocks.allSatisfy { $0.marker == "◆" && $0.kind == .paragraph })
    }

    // Three megabytes, with more lines than any search takes at once. Only whether it ends is tested here, and not how fast.
    @Test func longPages() {
        let setter = Typesetter(width: 13)
        let page = setter.page(ComposedNews.texts.joined().map(setter.clearing)) + "梭柳渠通水\n"
        let long = String(repeating: page, count: 3_000_000 / page.utf8.count + 1)
        let document = NewsDocument(long, layout: .page)
        #expect(document.blocks.count > 1000)
        let read = document.blocks.reduce(0) { $0 + $1.text.unicodeScalars.count }
        #expect(read == long.unicodeScalars.count { $0 != "\n" })
    }

    /// A line of any length, and lines without anything.
    @Test(arguments: ["梭柳渠通水。", "渠 ", "渠  ", "a", "”", "\n", " \n", "◆", "渠\n", "◆\n"])
    func longLines(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        let document = NewsDocument(text, layout: .page)
        let read = document.blocks.reduce(0) { $0 + ($1.text + ($1.marker ?? "")).filter { $0 != " " }.count }
        #expect(read == text.filter { $0 != " " && $0 != "\n" }.count)
        if !piece.contains("\n") { #expect(document.blocks.count == 1) }
    }

    /// A page of its own behind each form feed: none is looked at again for another.
    @Test func manyPages() {
        let count = 4000
        let text = String(repeating: "梭柳渠通水\n榆塔营的人都来看水。\n\u{0C}", count: count)
        let document = NewsDocument(text, layout: .page)
        #expect(document.articles.count == count)
        #expect(document.articles.allSatisfy { $0.blocks.count == 2 })
    }

    /// Lines of many columns, as in tables of any size.
    @Test func longTables() {
        let row = (1...60).map { "渠首水位第\($0)号" }.joined(separator: "  ") + "\n"
        expectWhole(NewsDocument(String(repeating: row, count: 500), layout: .page))
        let ragged = (0..<2000).map { String(repeating: " ", count: $0 % 97) + "梭柳渠通水了  榆塔营的人都来看\n" }.joined()
        expectWhole(NewsDocument(ragged, layout: .page))
    }

    @Test func concurrentUseEqualsSequential() async {
        var generator = SeededGenerator(seed: 7)
        let texts = (0..<24).map { _ in RandomPage.make(using: &generator) }
        let sequential = texts.map { NewsDocument($0, layout: .page) }
        let analyzer = NewsAnalyzer()
        let analyses = texts.map { analyzer.analyze($0) }
        let concurrent = await withTaskGroup(of: (Int, NewsDocument, NewsAnalysis).self) { group in
            for (i, text) in texts.enumerated() {
                group.addTask { (i, NewsDocument(text, layout: .page), analyzer.analyze(text)) }
            }
            return await group.reduce(into: [Int: (NewsDocument, NewsAnalysis)]()) { $0[$1.0] = ($1.1, $1.2) }
        }
        for i in texts.indices {
            #expect(concurrent[i]?.0 == sequential[i])
            #expect(concurrent[i]?.1 == analyses[i])
        }
    }

    /// The blocks of an analysis are those of a document.
    @Test func analysisHasTheDocument() {
        let setter = Typesetter(width: 13)
        let page = "梭柳渠通水\n" + setter.page(ComposedNews.canal.map(setter.clearing))
        let analysis = NewsAnalyzer().analyze(page)
        #expect(analysis.document == NewsDocument(page) && analysis.layout == .page)
        #expect(NewsAnalyzer().analyze(page, fields: [.words]).document.flowed == analysis.document.flowed)
    }

    /// Strings that are not stored as UTF-8 read as others do.
    @Test func bridgedStrings() {
        let setter = Typesetter(width: 13)
        let page = "梭柳渠😀通水\n" + setter.page(ComposedNews.canal.map(setter.clearing))
        let bridged = NSMutableString(string: page) as String
        let document = NewsDocument(bridged, layout: .page)
        expectWhole(document)
        #expect(document.blocks.map(\.text) == NewsDocument(page, layout: .page).blocks.map(\.text))
        #expect(
            document.blocks.map(\.span.scalarRange) == NewsDocument(page, layout: .page).blocks.map(\.span.scalarRange)
        )
    }

    private struct Gold: Decodable {
        struct Block: Decodable {
            let kind: String
            let text: String
            let article: String
            let source: [[Int]]
        }
        let blocks: [Block]
    }

    /// A real page, whose blocks were found by hand.
    @Test(.enabled(if: Repository.hasShared, "the development data does not stand beside the checkout"))
    func realPage() throws {
        let text = try #require(Repository.shared("seed/page.txt"))
        let json = try #require(Repository.shared("seed/gold.json"))
        let gold = try JSONDecoder().decode(Gold.self, from: Data(json.utf8)).blocks
        let document = NewsDocument(text)
        #expect(document.layout == .page)
        expectWhole(document)
        let scalars = Array(text.unicodeScalars)
        func places(_ ranges: [Range<Int>]) -> [Int] {
            ranges.flatMap { $0 }.filter { TypeCharacter(scalars[$0].value).kind != .blank }
        }
        // Which article of ours each of gold's is.
        var articles: [String: Set<Int?>] = [:]
        for block in gold {
            let found = document.blocks.first { $0.kind.rawValue == block.kind && $0.text == block.text }
            guard let found else {
                Issue.record("no \(block.kind) '\(block.text)'")
                continue
            }
            let sources = document.sources(of: found).map(\.scalarRange)
            #expect(places(sources) == places(block.source.map { $0[0]..<$0[1] }), "\(block.text)")
            // A caption belongs to none.
            if found.kind == .caption {
                #expect(found.article == nil)
            } else {
                articles[block.article, default: []].insert(found.article)
            }
        }
        #expect(articles.values.allSatisfy { $0.count == 1 && $0.first != .some(nil) }, "\(articles)")
        #expect(Set(articles.values).count == articles.count)
        // What is left over are page numbers and the like.
        let others = document.blocks.filter { block in !gold.contains { $0.text == block.text } }
        #expect(others.allSatisfy { $0.kind == .other }, "\(others.map(\.text))")
    }
}
