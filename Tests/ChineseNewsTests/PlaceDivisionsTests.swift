import Testing

@testable import ChineseNews

/// Real divisions of China, in composed sentences.
@Suite struct PlaceDivisionsTests {
    private func place(_ name: String, _ text: String) throws -> Place {
        try #require(
            NewsAnalyzer().analyze(text, layout: .prose, fields: .names).places.first { $0.text == name }?.value
        )
    }

    @Test func divisionsOfChains() throws {
        let place = try place("浙江省湖州市德清县", "邹渠明在浙江省湖州市德清县住。")
        #expect(place.division?.code == "330521" && place.ancestors.map(\.name) == ["湖州市", "浙江省"])
        #expect(place.parts.map { $0.division?.name } == ["浙江省", "湖州市", "德清县"])
        #expect(place.division?.isAbolished == false)
    }

    /// What no code stands for lies where its chain says.
    @Test func otherPlacesLieInTheirChains() throws {
        let village = try place("贵州省清镇市榆塔营村", "邹渠明在贵州省清镇市榆塔营村住。")
        #expect(village.division == nil && village.ancestors.map(\.name) == ["清镇市", "贵阳市", "贵州省"])
        #expect(try place("长江", "邹渠明昨天来到长江散步。").ancestors.isEmpty)
        let undecided = try place("朝阳区", "朝阳区昨天下雪。")
        #expect(undecided.division == nil && undecided.ancestors.isEmpty && undecided.candidates.count == 2)
    }

    /// A name of the past leads to the division of the past, whose code another one may bear today.
    @Test(arguments: [
        ("余杭市", "330184", 2000), ("临安市", "330185", 2016), ("万盛区", "500110", 2010), ("綦江县", "500222", 2010),
        ("清镇县", "522525", 1991),
        // They had other codes before, under other prefectures.
        ("开县", "500234", 2015),
    ])
    func thePast(name: String, code: String, lastYear: Int) throws {
        let place = try place(name, "邹渠明昨天来到\(name)散步。")
        let division = try #require(place.division)
        #expect(division.name == name && place.code == code && division.code == code)
        #expect(division.isAbolished && division.lastYear == lastYear)
        #expect(try self.place("綦江区", "邹渠明昨天来到綦江区散步。").division?.isAbolished == false)
    }
}
