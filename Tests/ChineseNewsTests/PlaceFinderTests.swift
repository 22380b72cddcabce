import Testing

@testable import ChineseNews

@Suite struct PlaceFinderTests {
    /// The candidates that have something to speak for them.
    private func candidates(_ string: String) -> [String: NameCandidate] {
        let text = NameText.make(string)
        var found: [NameCandidate] = []
        for passage in text.passages { PlaceFinder(text: text).find(in: passage, evidence: nil, into: &found) }
        return Dictionary(
            found.filter { $0.score > 0 }.map { (text.string($0), $0) },
            uniquingKeysWith: { $0.score < $1.score ? $1 : $0 }
        )
    }

    @Test(arguments: [
        ("浙江省", NameKind.division), ("湖州市", .division), ("德清县", .division), ("乾元镇", .township), ("法国", .country),
        ("非洲", .continent), ("长江", .river), ("渤海", .sea), ("京沪高速", .road), ("人民大会堂", .facility), ("东京", .city),
        ("长三角", .region),
    ])
    func namesOfTheGazetteer(name: String, kind: NameKind) throws {
        let found = try #require(candidates("邹渠明昨天在\(name)散步。")[name])
        #expect(found.rule == .gazetteer && found.detail == kind && found.kind == .place && found.form >= 0)
    }

    /// A suffix behind words that no table has.
    @Test(arguments: [
        ("桁溪路", NameKind.road), ("榆塔营村", .settlement), ("桁溪大桥", .facility), ("榆塔营社区", .settlement),
    ])
    func suffixes(name: String, kind: NameKind) throws {
        let found = try #require(candidates("邹渠明昨天来到\(name)，看望老人。")[name])
        #expect([.placeSuffix, .lexicon].contains(found.rule) && found.detail == kind)
    }

    @Test(arguments: [
        ("中美关系昨天成为话题。", ["中", "美"]), ("京、津、冀昨天同时下雪。", ["京", "津", "冀"]), ("美方表示，日方应当道歉。", ["美", "日"]),
        ("他们访美归来。", ["美"]),
    ])
    func abbreviations(text: String, names: [String]) {
        let found = candidates(text).filter { $0.value.rule == .abbreviation }
        #expect(Set(found.keys) == Set(names))
        #expect(found.values.allSatisfy { $0.detail == .abbreviation })
    }

    /// What stands beside characters says that they are places: pairs, envoys, those who come from there.
    @Test(arguments: [
        ("中加两国昨天签字。", ["中", "加"]), ("巴以双方昨天会谈。", ["巴", "以"]), ("他援藏三年。", ["藏"]), ("港商昨天来了。", ["港"]), ("他们驻华多年。", ["华"]),
    ])
    func abbreviationsByNeighbours(text: String, names: [String]) {
        #expect(Set(candidates(text).filter { $0.value.rule == .abbreviation }.keys) == Set(names))
    }

    /// A people is no place, and what a region is called is no part of its name.
    @Test(arguments: [("蒙古族的青年来了。", nil), ("东北地区昨天下雪。", "东北"), ("贫困地区的人来了。", nil)])
    func peoplesAndRegions(text: String, name: String?) {
        #expect(Set(candidates(text).keys) == Set([name].compactMap { $0 }))
    }

    /// The same characters where they stand for no place.
    @Test(arguments: ["这条渠很美。", "他在山中走。", "西方来了一个人，前方有路。", "新的渠，老的桥。", "云在天上，马在地上。", "从今日起，渠边加一盏灯。"])
    func noAbbreviations(text: String) { #expect(candidates(text).values.allSatisfy { $0.rule != .abbreviation }) }

    @Test(arguments: ["全国", "全市", "我省", "本市", "城乡", "基层", "国内", "海外", "城市"])
    func noNames(word: String) { #expect(candidates("\(word)的人都来了。").isEmpty) }

    @Test func neighboursSpeakForPlaces() throws {
        let alone = try #require(candidates("德清县，")["德清县"])
        let due = try #require(candidates("他位于德清县，")["德清县"])
        #expect(due.score > alone.score)
    }

    /// What the article proves weighs more.
    @Test func evidenceCounts() throws {
        let text = NameText.make("德清的渠通了。")
        func score(_ evidence: ArticleEvidence?) -> Int? {
            var found: [NameCandidate] = []
            PlaceFinder(text: text).find(in: 0..<text.count, evidence: evidence, into: &found)
            return found.filter { text.string($0) == "德清" }.map(\.score).max()
        }
        let evidence = ArticleEvidence()
        let without = try #require(score(nil))
        #expect(score(evidence) == without)
        evidence.add(place: Array(of: "德清"))
        #expect(try #require(score(evidence)) > without)
    }

    /// Candidates stay inside the passage.
    @Test func passages() {
        let text = NameText.make("浙江省湖州市德清县乾元镇")
        var found: [NameCandidate] = []
        PlaceFinder(text: text).find(in: 3..<8, evidence: nil, into: &found)
        #expect(!found.isEmpty && found.allSatisfy { $0.start >= 3 && $0.end <= 8 })
    }
}
