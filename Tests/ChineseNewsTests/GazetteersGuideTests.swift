// What the guide Gazetteers shows.

import Testing

@testable import ChineseNews

@Suite struct GazetteersGuideTests {
    @Test func lookUps() throws {
        let county = try #require(Gazetteer.builtIn.division(code: "330521"))
        #expect(county.name == "德清县" && county.level == .county && "\(county)" == "浙江省湖州市德清县")
        #expect(county.ancestors.map(\.name) == ["湖州市", "浙江省"])
        #expect(county.children.contains { $0.name == "乾元镇" && !$0.isAbolished })
        let codes = Gazetteer.builtIn.meanings(of: "朝阳区").map { $0.division?.code ?? "–" }
        #expect(codes == ["110105", "220104"])
        #expect(Gazetteer.builtIn.divisions(code: "500110").map(\.name) == ["綦江区", "万盛区"])
    }

    @Test func ownNames() throws {
        let gazetteer = try Gazetteer.builtIn
            .adding("临港新片区", as: .place(.zone), code: "310115", aliases: ["临港"])
            .adding("梭柳渠工程指挥部", as: .organization(.government), aliases: ["梭指部"])
            .removing("临港路")
        let analyzer = NewsAnalyzer(gazetteer: gazetteer)
        let analysis = analyzer.analyze("梭指部昨天在临港开会，临港路不通。")
        #expect(analysis.organizations.map(\.text) == ["梭指部"])
        #expect(analysis.organizations.map(\.value.resolvedName) == ["梭柳渠工程指挥部"])
        #expect(analysis.organizations.map(\.rule) == [.user])
        #expect(analysis.places.map(\.text) == ["临港"] && analysis.places.map(\.value.code) == ["310115"])
    }

    @Test func tables() throws {
        let table = """
            临港新片区\tzone\t临港|新片区\t310115
            长泾村\tdivision\t\t320281
            泾江集团\tcompany
            临港路\t-
            """
        let analyzer = NewsAnalyzer(gazetteer: try Gazetteer.builtIn.adding(table: table))
        let analysis = analyzer.analyze("泾江集团党委昨天在长泾村开会。")
        #expect(analysis.organizations.map(\.text) == ["泾江集团党委"])
        #expect(analysis.organizations.first?.value.nested.map(\.text) == ["泾江集团"])
        #expect(analysis.places.map(\.text) == ["长泾村"])
    }
}
