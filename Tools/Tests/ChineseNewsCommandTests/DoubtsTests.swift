// Tests of Doubts: which blocks a reader should look at again.

import ChineseNews
import ChineseNewsCommand
import Testing

@Suite struct DoubtsTests {
    @Test func sureArticlesHaveNone() {
        #expect(NewsDocument(SamplePage.text).doubts.isEmpty)
        #expect(NewsDocument("").doubts.isEmpty)
    }

    /// Nothing tells whose headline it is where there is nothing but headlines.
    @Test func namesBlockAndConfidence() {
        let document = NewsDocument("渠水流进红薯地\u{C}湖边小学添了新书", layout: .page)
        #expect(document.articles.count == 2)
        #expect(
            document.doubts == [
                "\"渠水流进红薯地\" may belong to another article (0.50)",
                "\"湖边小学添了新书\" may belong to another article (0.50)",
            ]
        )
    }

    @Test func withOneArticleThereIsNoOther() {
        let document = NewsDocument("渠水流进红薯地", layout: .page)
        #expect(document.articles.count == 1)
        #expect(document.doubts.isEmpty)
    }

    @Test func longBlocksAreCut() {
        let headline = "渠水流进石桥镇红薯地三百余户农户全都浇上了水"
        let document = NewsDocument(headline + "\u{C}湖边小学添了新书", layout: .page)
        #expect(document.doubts.first?.hasPrefix("\"渠水流进石桥镇红薯地三百余户农户…\" ") == true)
    }
}
