import Testing

@testable import ChineseNews

@Suite struct PatternFinderTests {
    @Test func nothingWithoutPatterns() { #expect(PatternFinder([], NameText.make("渠")) == nil) }

    @Test func candidates() throws {
        let text = NameText.make("渠水甲乙")
        let patterns = [
            try NamePattern("a") { NameCapture(.organization(.school)) { "水" } },
            try NamePattern("b") { NameCapture(.place(.river)) { AnyOf("渠水", "甲") } },
        ]
        let found = try #require(PatternFinder(patterns, text)).find(in: 0..<4, names: [])
        #expect(found.map { text.string($0) } == ["水", "甲"] && found.map(\.pattern) == [0, 1])
        #expect(found.map(\.detail) == [.school, .river] && found.allSatisfy { $0.rule == .pattern })
    }

    /// Every kind that a user may give has a kind of the gazetteer.
    @Test func kinds() {
        #expect(Place.Kind.allCases.allSatisfy { NameKind(name: $0.rawValue)?.isPlace == true })
        #expect(Organization.Kind.allCases.allSatisfy { NameKind(name: $0.rawValue)?.isOrganization == true })
    }

    /// Any pattern on any text: no crash, and a name reads as what was captured.
    @Test(arguments: 1...60)
    func anyPatternOnAnyText(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let patterns = (0..<3)
            .compactMap { number in
                try? NamePattern("\(number)") { RandomPattern.make(depth: 3, isCaptured: false, using: &generator) }
            }
        for _ in 0..<4 {
            let string =
                Bool.random(using: &generator)
                ? RandomNews.make(pieces: Int.random(in: 1...80, using: &generator), using: &generator)
                : RandomText.make(scalars: Int.random(in: 1...300, using: &generator), using: &generator)
            let text = NameText.make(string)
            let extractor = NameExtractor(text, patterns: patterns)
            extractor.extract()
            let captured = extractor.names.filter { $0.rule == .pattern }
            let finder = PatternFinder(patterns, text)
            for name in captured {
                #expect(name.pattern >= 0 && name.end > name.start && name.end <= text.count)
                #expect(
                    finder != nil && text.passages.contains { $0.contains(name.start) && name.end <= $0.upperBound }
                )
            }
            for layout in TextLayout.allCases {
                let analysis = NewsAnalyzer(patterns: patterns).analyze(string, layout: layout, fields: .names)
                let persons = analysis.persons.filter { $0.rule == .pattern }
                #expect(persons.allSatisfy { $0.pattern.flatMap(Int.init) != nil })
                guard layout == .prose else { continue }
                let expected = captured.filter { $0.kind == .person }.map { bare(text.string($0)) }
                #expect(persons.map { bare($0.text) } == expected)
                #expect(persons.map { bare(String(string[$0.range])) } == expected)
            }
        }
    }

    /// A text without blanks, as names are given.
    private func bare(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { TypeCharacter($0.value).kind != .blank }
    }
}

/// Patterns made by chance; some cannot be used.
private enum RandomPattern {
    private static let texts = ["渠", "中", "市", "局", "、", "：", "德清", "公安", "說", "记者", "1", "Ａ", " ", "。"]

    @NamePatternBuilder
    static func make(depth: Int, isCaptured: Bool, using generator: inout SeededGenerator) -> [NamePattern.Element] {
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            element(depth: depth, isCaptured: isCaptured, using: &generator)
        }
    }

    private static func element(depth: Int, isCaptured: Bool, using generator: inout SeededGenerator)
        -> NamePattern.Element
    {
        func parts(isCaptured: Bool) -> [NamePattern.Element] {
            make(depth: depth - 1, isCaptured: isCaptured, using: &generator)
        }
        switch Int.random(in: 0..<(depth > 0 ? 9 : 5), using: &generator) {
        case 0: return AnyName().element
        case 1: return AnyWord().element
        case 2: return AnyWord(.han, .number, length: 1...Int.random(in: 1...4, using: &generator)).element
        case 3, 4:
            return AnyOf(
                (0..<Int.random(in: 1...3, using: &generator)).map { _ in texts.randomElement(using: &generator) ?? "" }
            )
            .element
        case 5:
            let parts = parts(isCaptured: isCaptured)
            return Maybe { for part in parts { part } }.element
        case 6:
            let lower = Int.random(in: 0...2, using: &generator)
            let parts = parts(isCaptured: isCaptured)
            return Repeated(lower...lower + Int.random(in: 1...4, using: &generator)) { for part in parts { part } }
                .element
        default:
            let parts = parts(isCaptured: true)
            guard !isCaptured else { return parts[0] }
            let kinds: [NamePattern.Kind] = [.person, .person, .place(.lake), .organization(.media)]
            return NameCapture(kinds.randomElement(using: &generator) ?? .person) { for part in parts { part } }.element
        }
    }
}
