import Testing

@testable import ChineseNews

/// Names of the user's and patterns of the user's together.
@Suite struct NameSettingsTests {
    private func analyzer(_ entries: [Gazetteer.Entry]) throws -> NewsAnalyzer {
        let pattern = try NamePattern("works") {
            NameCapture(.organization(.company)) {
                AnyWord(.han, length: 2...3)
                "坊"
            }
        }
        return NewsAnalyzer(gazetteer: try Gazetteer.builtIn.adding(entries), patterns: [pattern])
    }

    private func organizations(_ text: String, _ entries: [Gazetteer.Entry]) throws -> [Mention<Organization>] {
        try analyzer(entries).analyze(text, fields: [.organizations, .explanations]).organizations
    }

    @Test func patternsAlone() throws {
        let found = try organizations("他在渠水坊工作。", [])
        #expect(found.map(\.text) == ["渠水坊"] && found.map(\.rule) == [.pattern])
        #expect(found.first?.pattern == "works" && found.first?.explanation.map(\.id) == ["pattern"])
    }

    /// A name that was given wins over one of the same characters that a pattern captures.
    @Test func namesWin() throws {
        let found = try organizations("他在渠水坊工作。", [Gazetteer.Entry("渠水坊", kind: .organization(.school))])
        #expect(found.map(\.value.kind) == [.school] && found.map(\.rule) == [.user])
        #expect(found.first?.explanation.map(\.id) == ["user"])
        #expect(try organizations("他在渠水坊工作。", [Gazetteer.Entry("渠水坊", kind: .noName)]).isEmpty)
    }

    /// A captured name may hold one that was given, as other names may.
    @Test func longerNames() throws {
        let found = try organizations("他在渠水坊工作。", [Gazetteer.Entry("渠水", kind: .organization(.team))])
        #expect(found.map(\.text) == ["渠水坊"] && found.map(\.rule) == [.pattern])
        #expect(found.first?.value.nested.map(\.text) == ["渠水"])
    }

    /// What crosses a name that was given is not captured.
    @Test func crossings() throws {
        let found = try organizations("他在渠水坊口工作。", [Gazetteer.Entry("坊口", kind: .organization(.team))])
        #expect(found.map(\.text) == ["坊口"])
    }
}
