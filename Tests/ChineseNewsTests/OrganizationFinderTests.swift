import Testing

@testable import ChineseNews

@Suite struct OrganizationFinderTests {
    /// The names that are chosen in a text.
    private func names(_ string: String) -> [String: NameCandidate] {
        let text = NameText.make(string)
        let extractor = NameExtractor(text)
        extractor.extract()
        let found = extractor.names.filter { $0.kind == .organization }.map { (text.string($0), $0) }
        return Dictionary(found, uniquingKeysWith: { first, _ in first })
    }

    /// Names of a place and a head, and of words that no table has.
    @Test(arguments: [
        ("德清县公安局", NameKind.government), ("德清县第一中学", .school), ("清镇市人民医院", .hospital), ("乾元镇人民政府", .government),
        ("清镇市人民法院", .court), ("清镇市总工会", .association),
    ])
    func heads(name: String, kind: NameKind) throws {
        let found = try #require(names("记者昨天从\(name)获悉，渠水已经通了。")[name])
        #expect(found.detail == kind)
    }

    @Test(arguments: ["新华社", "人民日报", "欧盟", "联合国", "国务院", "北京大学", "华为公司"])
    func knownNames(name: String) { #expect(Set(names("邹渠明昨天到\(name)工作。").keys) == [name]) }

    /// The name runs from its first word to its head, and the post is no part of it.
    @Test(arguments: [
        (
            "西宁市创建全国文明城市工作领导小组办公室昨天发布通知。", "西宁市创建全国文明城市工作领导小组办公室"
        ),
        ("长沙市雨花区委常委余宏卿说。", "长沙市雨花区委"), ("清镇市委宣传部部长余宏卿说。", "清镇市委宣传部"), ("这是德清县公安局的通知。", "德清县公安局"),
        ("“清镇市公安局”的人来了。", "清镇市公安局"), ("中南大学湘雅医院昨天开诊。", "中南大学湘雅医院"),
        // The body that a cup is named after.
        ("中国足协杯昨天开赛。", "中国足协"),
    ])
    func ends(text: String, name: String) { #expect(Set(names(text).keys) == [name]) }

    /// What names no body.
    @Test(arguments: [
        "公司、法院、市委、有关部门、交警都来了。", "十九大昨天开会。", "学校停课，医院开诊。", "他在办公室看报。", "各级党委和政府都很重视。",
    ])
    func noNames(text: String) { #expect(names(text).isEmpty) }

    /// A body by its level alone needs its full name in the article.
    @Test func bareBodies() {
        let found = names("清镇市公安局昨天发布通知。市公安局的人说，渠通了。")
        #expect(Set(found.keys) == ["清镇市公安局", "市公安局"])
        #expect(found["市公安局"]?.needsFullName == true && found["清镇市公安局"]?.needsFullName == false)
        #expect(Set(names("德清县委昨天开会。县委的人说，渠通了。").keys) == ["德清县委", "县委"])
        #expect(names("县委的人说，渠通了。").isEmpty)
    }

    /// 以下简称 gives a name that is none elsewhere.
    @Test func shortForms() {
        let text = "清镇市梭柳渠建设指挥部（以下简称“梭指部”）昨天成立。梭指部的人说，渠通了。"
        #expect(names(text)["梭指部"] != nil)
        #expect(names("梭指部的人说，渠通了。").isEmpty)
    }

    /// The longest head says what a body is, also where its last character alone would say something else, or the article has the name twice.
    @Test(arguments: [
        ("北京市第一中级人民法院", NameKind.court), ("国务院", .government), ("梭柳渠有限公司", .company), ("德清县公安局", .government),
        ("人民日报", .media),
    ])
    func kinds(name: String, kind: NameKind) {
        #expect(names("\(name)昨天开会。")[name]?.detail == kind)
        #expect(names("\(name)昨天开会。记者从\(name)获悉。")[name]?.detail == kind)
    }
}
