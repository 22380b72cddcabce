import Testing

@testable import ChineseNews

/// Real divisions of China.
@Suite struct DivisionTests {
    private let gazetteer = Gazetteer.builtIn

    private func division(_ code: String) throws -> Division { try #require(gazetteer.division(code: code)) }

    @Test func properties() throws {
        let county = try division("330521")
        #expect(county.name == "德清县" && county.code == "330521" && county.level == .county)
        #expect(county.firstYear == 1983 && county.lastYear == nil && !county.isAbolished)
        #expect(county.parent?.name == "湖州市" && county.ancestors.map(\.name) == ["湖州市", "浙江省"])
        #expect(county.description == "浙江省湖州市德清县")
        #expect(try division("330000").description == "浙江省")
        let township = try division("330521101")
        #expect(township.name == "乾元镇" && township.level == .township && township.parent == county)
        #expect(township.firstYear == nil && !township.isAbolished && township.children.isEmpty)
        #expect(township.description == "浙江省湖州市德清县乾元镇")
        #expect(try division("330500").level == .prefecture && division("330000").level == .province)
        #expect(try division("330000").parent == nil && division("330000").ancestors.isEmpty)
        #expect(Set([county, try division("330521"), township]).count == 2 && county.id != township.id)
    }

    @Test func thePast() throws {
        let city = try division("330184")
        #expect(city.name == "余杭市" && city.isAbolished && city.firstYear == 1995 && city.lastYear == 2000)
        #expect(city.description == "浙江省杭州市余杭市")
        // A code that another division took over.
        let both = gazetteer.divisions(code: "500110")
        #expect(both.map(\.name) == ["綦江区", "万盛区"] && both.map(\.isAbolished) == [false, true])
        #expect(both.map(\.code) == ["500110", "500110"] && both[0] != both[1])
        #expect(both[1].children.isEmpty && !both[0].children.isEmpty)
    }

    @Test func children() throws {
        #expect(try division("330521").children.contains { $0.name == "乾元镇" })
        let counties = try division("330500").children
        #expect(counties.filter { !$0.isAbolished }.map(\.name) == ["吴兴区", "南浔区", "德清县", "长兴县", "安吉县"])
        // Neither a municipality nor a county that no prefecture governs has a prefecture.
        #expect(try division("110000").children.contains { $0.name == "朝阳区" && $0.level == .county })
        let hubei = try division("420000").children
        #expect(hubei.contains { $0.name == "仙桃市" && $0.level == .county } && hubei.contains { $0.name == "武汉市" })
        #expect(!hubei.contains { $0.name == "枣阳市" && $0.code == "429003" })
        #expect(try division("420600").children.contains { $0.code == "429003" })
        // Some of Taiwan have no code.
        #expect(try division("710000").children.contains { $0.name == "金门县" && $0.code == nil })
    }

    /// Whatever lies in a division is a child of it, and nothing else is.
    @Test func childrenAndParentsAgree() {
        let image = GazetteerImage.builtIn
        var children: [Int: [Int]] = [:]
        for i in 0..<image.divisionCount where image.record(i).parent > 0 {
            children[Int(image.record(i).parent) - 1, default: []].append(i)
        }
        for i in 0..<image.divisionCount where image.record(i).level < 3 || i % 7 == 0 {
            #expect(Division(record: i).children.map(\.id) == children[i, default: []], "\(Division(record: i))")
        }
    }
}
