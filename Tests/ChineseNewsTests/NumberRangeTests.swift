import Testing

@testable import ChineseNews

/// What texts say of how great numbers are.
@Suite struct NumberRangeTests {
    private let analyzer = NewsAnalyzer()

    private func read(_ text: String) -> [String] {
        analyzer.analyze(text, layout: .prose, fields: .numbers).numberRanges.map { "\($0.text) \($0.bounds)" }
    }

    private static let rangesTexts: [(text: String, ranges: [String])] = [
        ("数量大于50", ["大于50 (50, ∞)"]), ("分数不低于六十", ["不低于六十 [60, ∞)"]), ("至少有10个型号", ["至少有10 [10, ∞)"]),
        ("不超过300", ["不超过300 (-∞, 300]"]), ("不足百分之五", []), ("三十岁以上", []), ("得分在80以上", ["80以上 [80, ∞)"]),
        ("五百或者更多", ["五百或者更多 [500, ∞)"]), ("身高比170低", ["比170低 (-∞, 170)"]), ("五百多个", ["五百多 (500, ∞)"]),
        ("20到100", ["20到100 [20, 100]"]), ("5k-20k", ["5k-20k [5000, 20000]"]), ("位于20和30之间", ["位于20和30之间 [20, 30]"]),
        ("七八个", ["七八 [7, 8]"]), ("大于等于0并小于230.5", ["大于等于0并小于230.5 [0, 230.5)"]),
        ("大于50小于12", ["大于50 (50, ∞)", "小于12 (-∞, 12)"]), ("电话010-6512", []), ("x等于一百七", ["等于一百七 [170, 170]"]),
        ("今天有雨", []), ("身高超过米九", []),
    ]

    @Test(arguments: rangesTexts)
    func ranges(text: String, ranges: [String]) { #expect(read(text) == ranges) }

    @Test func spanCoversItsCharacters() throws {
        let text = "\u{FEFF}他说：不少于 30 个。"
        let range = try #require(analyzer.analyze(text, layout: .prose, fields: .numbers).numberRanges.first)
        #expect(text[range.range] == "不少于 30")
    }

    @Test func numbersStayBesideRanges() {
        let analysis = analyzer.analyze("20到100", layout: .prose, fields: .numbers)
        #expect(analysis.numbers.map(\.text) == ["20", "100"])
    }

    @Test func noneUnlessAskedFor() {
        #expect(analyzer.analyze("大于50", layout: .prose, fields: .facts).numberRanges.isEmpty)
    }

    @Test func intersectsBounds() throws {
        let (two, five) = (ExactDecimal(2), ExactDecimal(5))
        let low = NumericFact.Bounds.from(two, included: false)
        let high = NumericFact.Bounds.to(five, included: true)
        #expect(low.intersection(high)?.description == "(2, 5]")
        #expect(NumericFact.Bounds.to(two, included: false).intersection(.from(five, included: true)) == nil)
        #expect(low.intersection(.to(two, included: true)) == nil)
        #expect(NumericFact.Bounds.closed(two, five).intersection(.closed(five, five)) == .closed(five, five))
    }
}
