import Testing

@testable import ChineseNews

@Suite struct ArticleEvidenceTests {
    private func fullName(_ short: String, of names: [String]) -> String? {
        let evidence = ArticleEvidence()
        for name in names { _ = evidence.add(organization: Array(of: name), nil) }
        return evidence.fullName(of: Array(of: short))
            .map { String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))) }
    }

    @Test(arguments: [
        // The level stands for the place.
        ("市公安局", "清镇市公安局"), ("县委", "德清县委"), ("镇政府", "乾元镇政府"),
        // Some of its characters in their order.
        ("市创城办", "清镇市创建文明城市工作领导小组办公室"), ("市文明办", "清镇市精神文明建设办公室"), ("桁大", "桁溪大"),
    ])
    func shortNames(short: String, full: String) {
        #expect(fullName(short, of: ["榆塔集团", full, "梭柳渠小学"]) == full)
    }

    @Test(arguments: ["市公安局", "市创城办", "清镇市创建文明城市办公室榆塔分部", "创城局", "办城创", ""])
    func otherNames(short: String) {
        #expect(fullName(short, of: ["清镇市创建文明城市办公室", "榆塔集团"]) == (short == "市创城办" ? "清镇市创建文明城市办公室" : nil))
    }

    /// A name is not short for itself.
    @Test func noNameIsItsOwnFullName() {
        #expect(fullName("清镇市公安局", of: ["清镇市公安局"]) == nil)
        #expect(fullName("清镇市公安局", of: []) == nil)
    }

    @Test func theFirstOfTheArticleCounts() {
        #expect(fullName("市公安局", of: ["清镇市公安局", "湖州市公安局"]) == "清镇市公安局")
    }

    @Test func personsByTheirFirstCharacter() {
        let evidence = ArticleEvidence()
        for name in ["邹渠明", "余宏卿", "邹渠明", "邹明", ""] { evidence.add(person: Array(of: name)) }
        #expect(evidence.persons.count == 2)
        #expect(evidence.persons[0x90B9] == [Array(of: "邹渠明"), Array(of: "邹明")])
        #expect(evidence.persons[0x4F59] == [Array(of: "余宏卿")])
    }
}
