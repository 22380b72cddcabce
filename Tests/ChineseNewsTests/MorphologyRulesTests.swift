import Testing

@testable import ChineseNews

@Suite struct MorphologyRulesTests {
    @Test(arguments: [
        ("入户普查员", "入户 普查员"), ("不良率上升", "不良率 上升"), ("暗访组到了", "暗访组 到 了"),
        ("降到谷底", "降到 谷底"), ("贴出告示", "贴出 告示"), ("写满一页", "写满 一 页"),
    ])
    func words(text: String, expected: String) { #expect(cut(text, model: nil) == expected) }

    /// Only `fine` keeps the verb and its result apart.
    @Test func granularities() {
        #expect(cut("价格降到谷底", .fine, model: nil) == "价格 降 到 谷底")
        #expect(cut("价格降到谷底", .coarse, model: nil) == "价格 降到 谷底")
        #expect(cut("看到", .fine, model: nil) == "看到", "a word of the lexicon")
    }

    /// The character starts a word of its own, or what stands before it takes no result.
    @Test(arguments: [("施工队伍", "施工 队伍"), ("工作力度", "工作 力度"), ("他要到北京", "他 要 到 北京")])
    func noWords(text: String, expected: String) { #expect(cut(text, model: nil) == expected) }
}
