import Testing

@testable import ChineseNews

/// Well-known places and organizations, and real divisions.
@Suite struct GazetteerMeaningTests {
    private func meanings(_ name: String) -> [Gazetteer.Meaning] { Gazetteer.builtIn.meanings(of: name) }

    @Test func divisions() throws {
        let county = try #require(meanings("德清县").first { $0.division?.isAbolished == false })
        #expect(county.name == "德清县" && county.kind == .place(.division) && county.form == .full)
        #expect(county.division?.code == "330521" && !county.isDoubtful)
        let short = try #require(meanings("德清").first { $0.division?.code == "330521" })
        #expect(short.name == "德清县" && short.form == .short && short.isDoubtful)
        let province = try #require(meanings("浙江").first)
        #expect(province.form == .short && !province.isDoubtful && province.division?.level == .province)
        let districts: [String?] = meanings("朝阳区").map { $0.division?.code }
        #expect(districts.first == "110105" && districts.contains("220104"))
        #expect(meanings("朝阳").contains { $0.division?.name == "朝阳市" })
        #expect(meanings("乾元镇").contains { $0.division?.level == .township && $0.form == .full })
        #expect(meanings("余杭市").allSatisfy { $0.division?.isAbolished == true })
    }

    @Test func others() throws {
        let school = try #require(meanings("北大").first { $0.kind == .organization(.school) })
        #expect(school.name == "北京大学" && school.form == .alias && school.division == nil)
        #expect(meanings("七喜").contains { $0.kind == .organization(.company) && $0.isDoubtful })
        #expect(meanings("长江").contains { $0.kind == .place(.river) && $0.form == .full })
        #expect(meanings("微信").map(\.kind) == [.noName])
    }

    @Test func abbreviations() throws {
        let capital = try #require(meanings("京").first { $0.kind == .place(.division) })
        #expect(capital.division?.code == "110000" && capital.form == .abbreviation)
        #expect(
            meanings("美").contains { $0.kind == .place(.country) && $0.form == .abbreviation && $0.division == nil }
        )
    }

    /// Either script, and full-width letters; cues and heads are no names.
    @Test func spellings() {
        #expect(!meanings("長沙市").isEmpty && meanings("長沙市") == meanings("长沙市"))
        for name in ["", "大学", "女士", "说", "德清县乾元镇", "德清县 ", "榆塔省", "\u{FEFF}"] {
            #expect(meanings(name).isEmpty, "\(name)")
        }
    }
}
