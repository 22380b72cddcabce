// Tests of Doubt: which blocks a reader should look at again.

import ChineseNews
import ChineseNewsCommand
import Testing

@Suite struct DoubtTests {
    @Test(arguments: [
        ("守老树 做新茶", 0.55, "\"守老树 做新茶\" may belong to another article (0.55)"),
        ("第02版", 0.004, "\"第02版\" may belong to another article (0.00)"),
        ("第02版", 0.0651, "\"第02版\" may belong to another article (0.07)"),
        ("渠水流进石桥镇红薯地三百余户农户浇上水", 0.5, "\"渠水流进石桥镇红薯地三百余户农户浇上水\" may belong to another article (0.50)"),
        ("渠水流进石桥镇红薯地三百余户农户全都浇上了水", 0.5, "\"渠水流进石桥镇红薯地三百余户农户…\" may belong to another article (0.50)"),
    ])
    func namesBlockAndConfidence(text: String, confidence: Double, expected: String) {
        #expect(Doubt(text: text, confidence: confidence).description == expected)
    }

    @Test func sureArticlesHaveNone() {
        #expect(NewsDocument(SamplePage.text).doubts.isEmpty)
        #expect(NewsDocument("").doubts.isEmpty)
    }

    /// Which blocks are unsure is the library's affair.
    @Test(arguments: [SamplePage.text, SamplePage.text + "\n第02版\n\n" + SamplePage.text])
    func unsureBlocksOfArticles(page: String) {
        let document = NewsDocument(page, layout: .page)
        let unsure = document.blocks.filter { $0.article != nil && $0.confidence < 0.6 }
        #expect(document.doubts == unsure.map { Doubt(text: $0.text, confidence: $0.confidence) })
    }

    @Test func withOneArticleThereIsNoOther() {
        let document = NewsDocument("渠水流进红薯地", layout: .page)
        #expect(document.articles.count == 1)
        #expect(document.doubts.isEmpty)
    }
}
