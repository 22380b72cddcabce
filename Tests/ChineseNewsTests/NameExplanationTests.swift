import Testing

@testable import ChineseNews

@Suite struct NameExplanationTests {
    private static let texts = [
        "浙江省德清县委书记邹渠明说，渠水通了。西宁市创建全国文明城市工作领导小组办公室昨天发布通知，驻华大使布鲁诺·冈茨访问华为。",
        "记者　王　伟报道：王女士和张某来到人民大会堂，中美两国昨天签字。", "村里有个柴建峰。柴建峰种树。大家都看柴建峰。",
        "清镇市公安局昨天发布通知。市公安局的人说，厂长布惟新来了。", "渠通了。", "",
    ]

    private func mentions(_ text: String, _ fields: NewsAnalyzer.Fields) -> [(evidence: Double, items: [NameEvidence])]
    {
        let found = NewsAnalyzer().analyze(text, fields: fields)
        return found.places.map { ($0.evidence, $0.explanation) }
            + found.organizations.map { ($0.evidence, $0.explanation) }
            + found.persons.map { ($0.evidence, $0.explanation) }
    }

    /// The weights of a name add up to what is said of it in all, and each is one of its own.
    @Test(arguments: texts) func weightsAddUp(text: String) {
        for mention in mentions(text, [.names, .explanations]) {
            let sum = mention.items.reduce(0) { $0 + $1.weight }
            #expect(abs(sum - mention.evidence) < 0.001)
            #expect(!mention.items.isEmpty && Set(mention.items.map(\.id)).count == mention.items.count)
            #expect(mention.items.allSatisfy { $0.weight != 0 && !$0.meaning.isEmpty })
        }
    }

    /// Nothing is explained unless it is asked for, and explaining changes nothing else.
    @Test(arguments: texts) func onlyWhereAsked(text: String) {
        let (plain, explained) = (mentions(text, .names), mentions(text, [.names, .explanations]))
        #expect(plain.allSatisfy { $0.items.isEmpty })
        #expect(plain.map(\.evidence) == explained.map(\.evidence))
        #expect(mentions(text, .all).allSatisfy { $0.items.isEmpty })
    }

    private func weights(_ text: String, person name: String) throws -> [String: Double] {
        let found = NewsAnalyzer().analyze(text, fields: [.persons, .explanations])
        let person = try #require(found.persons.first { $0.text == name })
        return Dictionary(uniqueKeysWithValues: person.explanation.map { ($0.id, $0.weight) })
    }

    /// What stands beside a name is told.
    @Test func neighbours() throws {
        let title = try weights("记者邹渠明的书。", person: "邹渠明")
        #expect(title["title"] == Double(NameWeights.standard.title) / 10)
        #expect(title["saying"] == nil && title["proven"] == nil)
        let saying = try weights("邹渠明说渠通了。", person: "邹渠明")
        #expect(saying["saying"] == Double(NameWeights.standard.saying) / 10 && saying["title"] == nil)
    }

    /// A name that the rest of the article proves says so.
    @Test func articles() {
        let text = "清镇市公安局昨天发布通知。市公安局的人说，渠通了。"
        let found = NewsAnalyzer().analyze(text, fields: [.organizations, .explanations]).organizations
        #expect(found.map(\.text) == ["清镇市公安局", "市公安局"])
        #expect(found[1].explanation.contains { $0.id == "proven" && $0.weight > 0 })
    }

    /// Every weight can be told, under its own name.
    @Test func allWeights() {
        let names = Mirror(reflecting: NameWeights.standard).children.compactMap(\.label)
        #expect(Set(NameWeights.items.map(\.id)) == Set(names))
        #expect(NameWeights.items.count == names.count)
        for item in NameWeights.items {
            var weights = NameWeights.standard
            weights[keyPath: item.path] = 4711
            let changed = Mirror(reflecting: weights).children.filter { $0.value as? Int == 4711 }.compactMap(\.label)
            #expect(changed == [item.id])
        }
    }
}
