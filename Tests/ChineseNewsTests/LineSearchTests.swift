import Testing

@testable import ChineseNews

@Suite struct LineSearchTests {
    private func blocks(_ page: String) -> [String] { PageLayout(page: page).blocks.map(\.text) }

    /// Paragraphs come back from columns of every width, however first lines, marks and gaps are set.
    ///
    /// Last lines are clearly shorter. Where first lines are not, a full line that ends a sentence may be a last one, so that such
    /// settings do not count. Of the others one in eight may fail: whether 集市管理所去年装了12个摄 is a headline is a matter of weights.
    @Test(arguments: ComposedNews.texts.indices, Typesetter.Indent.allCases)
    func paragraphsComeBack(text: Int, indent: Typesetter.Indent) {
        var failed: [String] = []
        var count = 0
        for width in 8...40 {
            for (marksAreHalf, isJustified) in [(false, false), (false, true), (true, false)] {
                var setter = Typesetter(width: width, indent: indent)
                setter.marksAreHalf = marksAreHalf
                setter.isJustified = isJustified
                let paragraphs = ComposedNews.texts[text].map(setter.clearing)
                if indent == .absent, paragraphs.contains(where: setter.endsSentences) { continue }
                count += 1
                let found = blocks(setter.page(paragraphs))
                if found != paragraphs { failed.append("\(width) \(marksAreHalf) \(isJustified)") }
            }
        }
        #expect(count >= 50)
        #expect(failed.count * 8 <= count, "\(failed)")
    }

    /// One sentence of them all: a line that ends a sentence might end the paragraph.
    private static func withoutStops(_ paragraphs: [String]) -> String {
        String(paragraphs.joined().map { "。？".contains($0) ? "，" : $0 }.dropLast()) + "。"
    }

    /// A picture narrows the column of a paragraph that goes on beside it.
    @Test(arguments: [(14, 9), (24, 15), (16, 30), (30, 12)])
    func columnsChangeInsideParagraphs(width: Int, other: Int) {
        let setter = Typesetter(width: width)
        var changing = setter
        changing.change = (4, other)
        let texts = ComposedNews.canal.map(setter.clearing)
        let long = changing.clearing(Self.withoutStops(ComposedNews.school))
        let page = setter.page(texts) + changing.page([long]) + setter.page(texts)
        expectTexts(blocks(page), texts + [long] + texts)
    }

    /// More lines than one search takes.
    @Test func manyLines() {
        let setter = Typesetter(width: 9)
        let texts = ComposedNews.texts.prefix(3).joined().map(setter.clearing)
        let paragraphs = (0..<15).flatMap { _ in texts }
        #expect(setter.page(paragraphs).split(separator: "\n").count > 2048)
        expectTexts(blocks(setter.page(paragraphs)), paragraphs)
    }

    /// One paragraph fills more than a piece, so that there is no start to search again from.
    @Test func endlessParagraph() {
        let setter = Typesetter(width: 10)
        let text = String(
            repeating: Self.withoutStops(ComposedNews.canal + ComposedNews.school).dropLast() + "，",
            count: 70
        )
        let paragraphs = ComposedNews.canal + [text + "就这样。"] + ComposedNews.school
        let cleared = paragraphs.map(setter.clearing)
        #expect(setter.lines(cleared[6]).count > 5000)
        expectTexts(blocks(setter.page(cleared)), cleared)
    }

    /// Columns are looked for up to 64 em; a wider one loses no character.
    @Test(arguments: [63, 64, 65, 70, 500])
    func wideColumns(width: Int) {
        let setter = Typesetter(width: width)
        let text = (ComposedNews.canal + ComposedNews.school).joined()
        let page = setter.page([text, text, text])
        #expect(blocks(page).joined() == text + text + text)
    }

    /// A piece ends after 2,048 lines and the next one starts 256 before; what stands there is of no account.
    @Test(arguments: [2047, 2048, 2049, 1792, 1793, 3841])
    func pieceEdges(count: Int) {
        let page = String(repeating: "梭柳渠通水\n", count: count)
        #expect(blocks(page).joined() == String(repeating: "梭柳渠通水", count: count))
    }

    @Test func noLines() {
        #expect(blocks("").isEmpty)
        #expect(blocks("水") == ["水"])
    }
}
