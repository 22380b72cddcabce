import Testing

@testable import ChineseNews

@Suite struct UserNamesTests {
    private func names(_ table: String) throws -> UserNames {
        try #require(Gazetteer.builtIn.adding(table: table).userNames)
    }

    private func name(_ form: String, _ names: UserNames) -> String? {
        names.form([UInt32](of: form)[...]).map { names.name(ofForm: $0).text }
    }

    @Test func forms() throws {
        let set = try names("甲乙\tlake\t丙|丁戊\n己\tperson\n")
        #expect(["甲乙", "丙", "丁戊", "己"].map { name($0, set) } == ["甲乙", "甲乙", "甲乙", "己"])
        for form in ["", "甲", "乙", "丙丁", String(repeating: "甲", count: 33)] { #expect(name(form, set) == nil) }
        #expect(set.forms.map(\.isAlias) == [false, true, true, false] && set.names.map(\.aliasCount) == [2, 0])
    }

    @Test func mergesNewerOverOlder() throws {
        let older = try names("甲乙\tlake\t丙|丁\n己\tperson\t庚|辛\n壬\tzone\n")
        let newer = try names("甲乙\tsea\t戊\n庚\tcourt\n")
        let merged = newer.merged(with: older)
        #expect(
            ["甲乙", "丙", "丁", "戊", "己", "庚", "辛", "壬"].map { name($0, merged) } == [
                "甲乙", nil, nil, "甲乙", "己", "庚", "己", "壬",
            ]
        )
        #expect(merged.names.map(\.kind) == [.place(.sea), .organization(.court), .person, .place(.zone)])
        #expect(merged.names.map(\.aliasCount) == [1, 0, 1, 0] && merged.forms.count == merged.words.count)
        // An alias that was a name leaves that name its other aliases.
        let last = try names("癸\tlake\t己").merged(with: older)
        #expect(name("己", last) == "癸" && name("辛", last) == "己" && name("庚", last) == "己")
    }

    @Test func kindsHaveDetails() {
        for kind in Gazetteer.Kind.allCases {
            #expect((kind.detail != nil) == (kind != .person && kind != .noName), "\(kind)")
            #expect(kind.detail.map { "\($0)" } ?? kind.rawValue == kind.rawValue)
        }
    }
}
