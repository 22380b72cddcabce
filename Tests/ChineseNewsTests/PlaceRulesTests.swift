import Testing

@testable import ChineseNews

/// Most places are invented.
@Suite struct PlaceRulesTests {
    @Test(arguments: [
        ("在清镇市召开", "在 清镇市 召开"), ("枣溪乡党委", "枣溪乡 党委"), ("茶岭县柳堡村", "茶岭县 柳堡村"),
    ])
    func places(text: String, expected: String) { #expect(cut(text, model: nil) == expected) }

    @Test(arguments: [
        ("城市和农村", "城市 和 农村"), ("全市农村", "全市 农村"), ("超市里", "超市 里"), ("地区差异", "地区 差异"),
        ("街道办事处", "街道 办事处"),
    ])
    func noPlaces(text: String, expected: String) { #expect(cut(text, model: nil) == expected) }
}
