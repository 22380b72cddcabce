import Testing

@testable import ChineseNews

@Suite struct OrganizationComposerTests {
    private func names(_ text: String) -> Set<String> { Set(NameExtractor.names(.organization, in: text).keys) }

    /// What may stand in a name: terms, one verb behind a place, envoys to a place, brackets, names of other bodies.
    @Test(arguments: [
        "政协德清县第十四届委员会", "德清县林业治沙研究所", "中国驻法国大使馆", "德清县公安局", "梭柳（浙江）渠道有限公司", "清镇市“渠水”志愿服务协会",
        "德清县公安局交通警察大队",
    ])
    func insides(name: String) { #expect(names("记者昨天从\(name)获悉，渠水已经通了。") == [name]) }

    /// What starts no name and ends none.
    @Test(arguments: [
        "克林顿政府昨天宣布，渠水通了。", "当地一家公司昨天开张。", "渠边和村里的学校都停课。", "他说这是人民的法院。", "莫斯科昨天下雪。", "渠的东南部下雪。",
    ])
    func noNames(text: String) { #expect(names(text).isEmpty) }

    /// Two names with a conjunction between them are two.
    @Test func conjunctions() {
        #expect(names("德清县公安局和清镇市公安局昨天开会。") == ["德清县公安局", "清镇市公安局"])
        #expect(names("德清县教育局、清镇市水务局昨天开会。") == ["德清县教育局", "清镇市水务局"])
    }

    /// A level stands for its place only where the article gives the full name.
    @Test func levels() {
        #expect(names("德清县委昨天开会。县委的人说，渠通了。") == ["德清县委", "县委"])
        #expect(names("县委的人说，渠通了。").isEmpty)
    }

    /// A name weighs more than what stands in it.
    @Test func longestNames() throws {
        let found = NameExtractor.names(.organization, in: "西宁市创建全国文明城市工作领导小组办公室昨天发布通知。")
        let name = try #require(found["西宁市创建全国文明城市工作领导小组办公室"])
        #expect(found.count == 1 && name.rule == .head)
    }

    /// However long what stands before a head is, few words of it are read.
    @Test func longTexts() {
        let before = String(repeating: "渠水", count: 20_000)
        #expect(names(before + "德清县公安局昨天开会。") == ["德清县公安局"])
    }
}
