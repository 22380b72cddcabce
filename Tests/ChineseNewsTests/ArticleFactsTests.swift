// Tests of Article.facts: each article has its own.

import Testing

@testable import ChineseNews

@Suite struct ArticleFactsTests {
    private let analyzer = NewsAnalyzer()

    private let page = """
        石桥镇新修水渠

        入夏以来，石桥镇新修水渠20公里，

        受益农户达三百余户，红薯地全都浇

        上了水，比往年多收了四成。

        图为村民放水浇地，水渠宽2米。 康一叶 摄

        湖边小学添了新书

        湖边小学图书室上周添了新书六百

        册，都由县图书馆送来。孩子们中

        午排队借书，一天借出八十多册。

        """

    @Test func articlesHaveTheirOwn() throws {
        let analysis = analyzer.analyze(page, layout: .page)
        #expect(analysis.articles.count == 2)
        let units = analysis.articles.map { $0.facts.compactMap(\.unit) }
        #expect(units[0].contains("户") && !units[0].contains("册") && !units[0].contains("meter"))
        #expect(units[1].contains("册") && !units[1].contains("户"))
        // Those of captions are facts of the page.
        #expect(analysis.facts.compactMap(\.unit).contains("meter"))
        for article in analysis.articles {
            #expect(article.facts.allSatisfy { analysis.facts.contains($0) })
            #expect(article.facts.map(\.utf8Range.lowerBound) == article.facts.map(\.utf8Range.lowerBound).sorted())
        }
    }

    @Test func onlyWhereAskedFor() {
        #expect(analyzer.analyze(page, layout: .page, fields: .bylines).articles.allSatisfy { $0.facts.isEmpty })
        let facts = analyzer.analyze(page, layout: .page, fields: .facts)
        #expect(facts.articles.map(\.facts) == analyzer.analyze(page, layout: .page).articles.map(\.facts))
        #expect(facts.articles.allSatisfy { $0.bylines.isEmpty && $0.dateline == nil })
        #expect(facts.articles.allSatisfy { !$0.facts.isEmpty })
    }

    /// Of a text without captions all facts are those of articles, also of a long one, which is read in parts.
    @Test func allOfProse() {
        let text = String(repeating: "渠水通了，有30人来看，用了2天。\n", count: 8000)
        let analysis = analyzer.analyze(text, layout: .prose, fields: .facts)
        #expect(analysis.facts.count >= 16000)
        #expect(analysis.articles.flatMap(\.facts) == analysis.facts)
    }
}
