import Testing

@testable import ChineseNews

/// The persons are invented.
@Suite struct PersonFinderTests {
    private func names(_ text: String) -> [String: NameCandidate] { NameExtractor.names(.person, in: text) }

    @Test(arguments: [
        ("记者邹渠明报道，渠通了。", ["邹渠明"]), ("余宏卿说，渠通了。", ["余宏卿"]), ("欧阳启凤同志来了。", ["欧阳启凤"]),
        ("局长余宏卿、樊望舒昨天到会。", ["余宏卿", "樊望舒"]), ("作者：余宏卿", ["余宏卿"]), ("王伟局长来了。", ["王伟"]),
        ("村民邹渠明和妻子樊望舒住在渠边。", ["邹渠明", "樊望舒"]),
    ])
    func chineseNames(text: String, expected: [String]) {
        let found = names(text)
        #expect(Set(found.keys) == Set(expected))
        #expect(found.values.allSatisfy { !$0.isPartial })
    }

    @Test(arguments: [
        ("阿卜杜拉·居尔昨天说，渠水很清。", "阿卜杜拉·居尔"), ("铃木翔太昨天说渠通了。", "铃木翔太"), ("记者采访了总统泽纳斯基。", "泽纳斯基"),
    ])
    func foreignNames(text: String, name: String) { #expect(Set(names(text).keys) == [name]) }

    /// A surname that no list has, and 和 inside a name, where a title says that a name is due.
    @Test(arguments: [("厂长布惟新说，渠通了。", "布惟新"), ("记者陈金和说，渠通了。", "陈金和")])
    func unusualNames(text: String, name: String) { #expect(Set(names(text).keys) == [name]) }

    /// Rulers are counted; transcribed names of two characters are found where one is due.
    @Test(arguments: [("伊丽莎白二世昨天来访。", "伊丽莎白二世"), ("总统穆勒昨天说，渠通了。", "穆勒")])
    func moreForeignNames(text: String, name: String) { #expect(Set(names(text).keys) == [name]) }

    /// 和 between two names joins them.
    @Test func conjunctions() {
        #expect(Set(names("记者邹渠明和樊望舒报道。").keys) == ["邹渠明", "樊望舒"])
    }

    /// A surname before a title or 某 stands for a person; the title is no part of the name.
    @Test(arguments: [
        ("王女士昨天来了。", "王"), ("村民张某说渠通了。", "张"), ("李先生住在渠边。", "李"), ("欧阳女士昨天来了。", "欧阳"), ("刘局长昨天说渠通了。", "刘"),
    ])
    func surnames(text: String, name: String) {
        let found = names(text)
        #expect(Set(found.keys) == [name])
        #expect(found[name]?.isPartial == true && found[name]?.rule == .surname)
    }

    /// A blank inside a name of two characters.
    @Test(arguments: ["记者王　伟报道。", "记者　王　伟"])
    func spacedNames(text: String) { #expect(Set(names(text).keys) == ["王　伟"]) }

    @Test(arguments: [
        "公司负责人说，高速公路通了。", "方面表示，国家和人民都很重视。", "应当安排人来看渠。", "于是江水上涨。", "全国各地的人都来了。", "黄河边的花开了，白云在天上。",
        "任何人都不能进，成都的人说。", "女士们、先生们，大家好。",
    ])
    func noNames(text: String) { #expect(names(text).isEmpty) }

    /// What the article names for certain is a name elsewhere too.
    @Test func articles() {
        let text = NameText.make("记者邹渠明报道，渠水通了。村里的人请邹渠明看渠。")
        let extractor = NameExtractor(text)
        extractor.extract()
        #expect(extractor.names.filter { $0.kind == .person }.map { text.string($0) } == ["邹渠明", "邹渠明"])
        #expect(extractor.evidence.persons[0x90B9] == [Array(of: "邹渠明")])
    }

    /// The family name of a dotted name stands for it.
    @Test func familyNames() {
        #expect(names("总统阿卜杜拉·居尔来访。居尔说，渠水很清。")["居尔"] != nil)
    }

    /// A surname alone proves nothing.
    @Test func partialNamesProveNothing() {
        let extractor = NameExtractor(NameText.make("王女士昨天来了。"))
        extractor.extract()
        #expect(extractor.evidence.persons.isEmpty)
    }
}
