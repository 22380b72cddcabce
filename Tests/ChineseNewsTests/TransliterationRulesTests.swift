import Testing

@testable import ChineseNews

/// The names are invented.
@Suite struct TransliterationRulesTests {
    @Test(arguments: [
        ("总统泽纳斯基说", "总统 泽纳斯基 说"), ("位于布兰诺维亚的港口", "位于 布兰诺维亚 的 港口"), ("教练卡洛塔尼", "教练 卡洛塔尼"),
    ])
    func names(text: String, expected: String) { #expect(cut(text, model: nil) == expected) }

    @Test func staysWholeInEveryGranularity() {
        for granularity in WordSegmenter.Granularity.allCases where granularity != .search {
            #expect(cut("总统泽纳斯基说", granularity, model: nil) == "总统 泽纳斯基 说")
        }
    }

    /// Words of characters that also transcribe names.
    @Test(arguments: [
        ("特别德国企业", "特别 德国 企业"), ("达到巴士站", "达到 巴士 站"), ("维护森林", "维护 森林"), ("埃及和利比亚", "埃及 和 利比亚"),
    ])
    func noNames(text: String, expected: String) { #expect(cut(text, model: nil) == expected) }
}
