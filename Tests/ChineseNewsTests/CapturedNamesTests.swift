import Testing

@testable import ChineseNews

@Suite struct CapturedNamesTests {
    private func name(_ start: Int, _ end: Int, _ kind: NameCandidate.Kind, _ rule: NameRule = .head) -> NameCandidate {
        NameCandidate(start: start, end: end, kind: kind, score: 9, rule: rule)
    }

    @Test func nothing() { #expect(CapturedNames([]) == nil) }

    /// What crosses a captured name, stands in it or is it goes; what holds it stays, unless it is a person.
    @Test func clear() throws {
        let captured = try #require(CapturedNames([name(10, 14, .person, .pattern), name(2, 6, .place, .pattern)]))
        var names = [
            name(0, 2, .place), name(1, 3, .person), name(2, 6, .place), name(3, 5, .organization),
            name(2, 8, .organization), name(0, 6, .organization), name(6, 10, .person), name(9, 15, .organization),
            name(13, 16, .place), name(14, 16, .place), name(0, 16, .organization), name(2, 6, .place, .pattern),
        ]
        captured.clear(&names)
        #expect(names.map { [$0.start, $0.end] } == [[0, 2], [2, 8], [0, 6], [6, 10], [14, 16], [2, 6]])
    }

    @Test func add() throws {
        let captured = try #require(CapturedNames([name(10, 14, .person), name(2, 6, .place), name(0, 1, .person)]))
        var names: [NameCandidate] = []
        captured.add(.person, to: &names)
        #expect(names.map(\.start) == [0, 10])
    }
}
