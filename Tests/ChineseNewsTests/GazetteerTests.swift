import Testing

@testable import ChineseNews

@Suite struct GazetteerTests {
    private let gazetteer = Gazetteer.builtIn

    @Test func codes() {
        #expect(gazetteer.division(code: "110000")?.name == "北京市")
        #expect(gazetteer.divisions(code: "330521101").map(\.name) == ["乾元镇"])
        for code in [
            "", "1", "11000", "1100000", "110 00", "+11000", "-11000", "１１００００", "990000", "000000", "999999999",
            "110000\0",
        ] {
            #expect(gazetteer.division(code: code) == nil && gazetteer.divisions(code: code).isEmpty, "\(code)")
        }
    }

    @Test func version() {
        let version = gazetteer.version
        #expect(version.hasPrefix("1-") && version.count == 10)
    }
}
