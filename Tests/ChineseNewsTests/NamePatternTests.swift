import Testing

@testable import ChineseNews

/// Patterns through the analyzer.
///
/// Names are invented; 德清 and 乾元 are real places.
@Suite struct NamePatternTests {
    private func ports() throws -> NamePattern {
        try NamePattern("port groups") {
            NameCapture(.organization(.company)) {
                AnyName(.place)
                AnyOf("港", "港口")
                "集团"
            }
        }
    }

    private func winners() throws -> NamePattern {
        try NamePattern("prize winners") {
            "获奖者"
            Maybe { "：" }
            NameCapture(.person) { AnyWord(.han).repeated(1...3) }
        }
    }

    private func analyze(_ text: String, _ patterns: NamePattern..., layout: TextLayout = .prose) -> NewsAnalysis {
        let analysis = NewsAnalyzer(patterns: patterns).analyze(text, layout: layout, fields: .names)
        expectSoundNames(analysis)
        return analysis
    }

    /// The example of the documentation.
    @Test func example() throws {
        let winners = try NamePattern("prize winners") {
            "获奖者"
            Maybe { "：" }
            NameCapture(.person) { AnyWord(.han, length: 2...3) }
        }
        let found = analyze("获奖者：白云。记者从德清港口集团获悉，渠通了。", try ports(), winners)
        #expect(found.persons[0].text == "白云" && found.organizations[0].text == "德清港口集团")
        #expect(found.organizations[0].pattern == "port groups")
    }

    @Test(arguments: ["德清县港集团昨天发布消息。", "记者从德清港口集团获悉，渠通了。"])
    func organizations(text: String) throws {
        let mention = try #require(analyze(text, try ports()).organizations.first)
        #expect(mention.text.hasPrefix("德清") && mention.text.hasSuffix("集团"))
        #expect(text[mention.range] == mention.text)
        #expect(mention.rule == .pattern && mention.pattern == "port groups" && mention.value.kind == .company)
        // What stands inside is found as in other names.
        #expect(mention.value.nested.first?.text.hasPrefix("德清") == true)
    }

    @Test(arguments: ["获奖者：渠晚渠来了", "获奖者渠晚渠来了"])
    func persons(text: String) throws {
        let pattern = try NamePattern("prize winners") {
            "获奖者"
            Maybe { "：" }
            NameCapture(.person) { "渠晚渠" }
        }
        let mention = try #require(analyze(text, pattern).persons.first)
        #expect(mention.text == "渠晚渠" && mention.rule == .pattern && !mention.value.isPartial)
    }

    @Test func places() throws {
        let pattern = try NamePattern("towers") {
            NameCapture(.place(.facility)) {
                AnyWord(.han)
                "塔楼"
            }
        }
        let mention = try #require(analyze("人们登上白云塔楼。", pattern).places.first)
        #expect(mention.text == "白云塔楼" && mention.value.kind == .facility && mention.value.code == nil)
        // A division has the code that its name has.
        let division = try NamePattern("towns") {
            "在"
            NameCapture(.place(.division)) { "德清县" }
            "城"
        }
        let town = try #require(analyze("在德清县城看渠。", division).places.first)
        #expect(town.text == "德清县" && town.value.code == "330521" && town.pattern == "towns")
    }

    /// Theirs win, and what they captured is a name elsewhere in the article too.
    @Test func winsOverTheLibrary() throws {
        let text = "获奖者：乾元镇登台。渠水很清。"
        #expect(analyze(text).places.map(\.text) == ["乾元镇"])
        let found = analyze(text, try winners())
        #expect(found.places.isEmpty && found.persons.map(\.text) == ["乾元镇登台"])
        let proven = try NamePattern("winners") {
            "获奖者："
            NameCapture(.person) { AnyWord(length: 3...3) }
        }
        #expect(analyze("获奖者：余宏卿。余宏卿来了。", proven).persons.map(\.pattern) == ["winners", nil])
    }

    /// A longer name that the library composes may hold a captured one.
    @Test func longerNames() throws {
        let pattern = try NamePattern("brands") { NameCapture(.organization(.company)) { "梭柳渠" } }
        let found = analyze("梭柳渠昨天发布消息。梭柳渠有限公司也来了。", pattern).organizations
        #expect(found.map(\.text) == ["梭柳渠", "梭柳渠有限公司"])
        #expect(found.map(\.pattern) == ["brands", nil] && found.map(\.rule) == [.pattern, .head])
        #expect(found[1].value.nested.map(\.text) == ["梭柳渠"])
    }

    /// What is captured only for what stands beside it is found inside a longer name as well.
    @Test func contextOfInnerNames() throws {
        let pattern = try NamePattern("brands") {
            "品牌："
            NameCapture(.organization(.company)) { "梭柳渠" }
        }
        let found = analyze("知名品牌：梭柳渠有限公司也来了。", pattern).organizations
        #expect(found.map(\.text) == ["梭柳渠有限公司"] && found.first?.value.nested.map(\.text) == ["梭柳渠"])
    }

    /// The first pattern wins, whatever is longer; within one the leftmost match.
    @Test func overlap() throws {
        let short = try NamePattern("short") { NameCapture(.person) { "晚渠" } }
        let long = try NamePattern("long") { NameCapture(.place(.lake)) { "渠晚渠" } }
        let text = "人们说渠晚渠晚渠很好。"
        #expect(analyze(text, short, long).persons.map(\.text) == ["晚渠", "晚渠"])
        #expect(analyze(text, short, long).places.isEmpty)
        let reversed = analyze(text, long, short)
        #expect(reversed.places.map(\.text) == ["渠晚渠"] && reversed.persons.map(\.text) == ["晚渠"])
    }

    @Test func severalCaptures() throws {
        let pattern = try NamePattern("duets") {
            "对唱："
            NameCapture(.person) { AnyWord(length: 2...3) }
            Repeated(0...3) {
                AnyOf("、", "和")
                NameCapture(.person) { AnyWord(length: 2...3) }
            }
            NameCapture(.place(.facility)) { "戏台" }
        }
        let found = analyze("对唱：白云、高山和流水戏台。对唱：白云戏台。", pattern)
        #expect(found.persons.map(\.text) == ["白云", "高山", "流水", "白云"])
        #expect(found.places.map(\.text) == ["戏台", "戏台"])
        #expect(!analyze("对唱：白云、高山。", pattern).persons.contains { $0.rule == .pattern })
    }

    /// What is written in traditional characters or full width.
    @Test func spelling() throws {
        let found = analyze("記者從德清港口集團獲悉，渠通了。", try ports()).organizations
        #expect(found.map(\.text) == ["德清港口集團"] && found.map(\.rule) == [.pattern])
        let wide = try NamePattern("labs") {
            "實驗室："
            NameCapture(.organization(.school)) { "Ａ1组" }
        }
        #expect(analyze("实验室:A１組来了。", wide).organizations.map(\.text) == ["A１組"])
    }

    /// A name runs on over a wrap of the page; the wrap belongs to its range.
    @Test func wraps() throws {
        let text = "记者邹渠明昨天从德\n清港口集团获悉，渠\n水已经通到了村里。\n"
        let mention = try #require(analyze(text, try ports(), layout: .page).organizations.first)
        #expect(mention.text == "德清港口集团" && text[mention.range] == "德\n清港口集团")
    }

    /// No name crosses a line, and none holds blanks at its ends.
    @Test func linesAndBlanks() throws {
        let pattern = try NamePattern("any") {
            "甲"
            NameCapture(.person) { AnyWord(.han, .whiteSpace).repeated(1...3) }
        }
        #expect(analyze("甲\n渠水", pattern).persons.isEmpty)
        #expect(analyze("甲 渠水 ，", pattern).persons.map(\.text) == ["渠水"])
        #expect(analyze("甲 ，", pattern).persons.isEmpty)
    }

    /// Elements may be chosen and repeated when a pattern is written, and types of the user's may stand for others.
    @Test(arguments: [true, false])
    func builder(isLong: Bool) throws {
        struct Role: NamePatternElement {
            var element: NamePattern.Element { AnyOf(["领唱", "伴唱"]).element }
        }
        let pattern = try NamePattern("choirs") {
            Role()
            if isLong { "者" }
            for mark in ["：", "："] { mark }
            if isLong { NameCapture(.person) { "白云" } } else { NameCapture(.person) { "高山" } }
        }
        #expect(analyze("领唱者：：白云。伴唱：：高山。", pattern).persons.map(\.text) == [isLong ? "白云" : "高山"])
    }

    // MARK: Errors

    private func reason(@NamePatternBuilder _ elements: () -> [NamePattern.Element]) -> String? {
        do {
            _ = try NamePattern("p", elements)
            return nil
        } catch {
            return (error as? NamePatternError)?.reason
        }
    }

    @Test func errors() throws {
        #expect(throws: NamePatternError.self) { try NamePattern("") { NameCapture(.person) { "甲" } } }
        #expect(reason { "甲" } == "nothing is captured")
        #expect(reason {} == "a group has no elements")
        #expect(reason { NameCapture(.person) {} } == "a group has no elements")
        #expect(reason { NameCapture(.person) { "" } } == "a text is empty")
        #expect(reason { NameCapture(.person) { AnyOf("甲", "") } } == "a text is empty")
        #expect(reason { NameCapture(.person) { AnyOf() } } == "a choice of texts has none")
        #expect(reason { NameCapture(.person) { "甲\n乙" } } == "a text holds a line break, which no name crosses")
        let long = String(repeating: "甲", count: 65)
        #expect(reason { NameCapture(.person) { long } } == "a text has more than 64 characters")
        #expect(
            reason { NameCapture(.person) { AnyOf((0...256).map { "\($0)" }) } } == "a choice has more than 256 texts"
        )
        #expect(reason { NameCapture(.person) { AnyWord(length: 0...2) } } == "a word has at least one character")
        #expect(reason { NameCapture(.person) { AnyWord(length: 1...65) } } == "a word has at most 64 characters")
        #expect(reason { NameCapture(.person) { Maybe { "甲" } } } == "what is captured could be empty")
        #expect(reason { Maybe { NameCapture(.person) { "甲" } } } == "a match could be empty")
        #expect(
            reason {
                NameCapture(.person) { "甲" }
                Maybe { Maybe { "乙" } }
            } == "what is repeated or optional could be empty"
        )
        #expect(
            reason { NameCapture(.person) { NameCapture(.person) { "甲" } } } == "a capture stands in another one"
        )
        let unbounded = "something is repeated 1 to \(Int.max) times; it can be 0 to 32"
        #expect(reason { NameCapture(.person) { AnyWord().repeated(1...Int.max) } } == unbounded)
        #expect(reason { NameCapture(.person) { AnyWord().repeated(-1...1) } }?.hasPrefix("something") == true)
        #expect(reason { NameCapture(.person) { AnyWord().repeated(0...0) } }?.hasPrefix("something") == true)
        let many = "there are more than 64 elements"
        #expect(reason { NameCapture(.person) { for _ in 0..<64 { "甲" } } } == many)
        #expect(reason { NameCapture(.person) { for _ in 0..<63 { "甲" } } } == nil)
        let large = "the repetitions make more than 1024 steps"
        #expect(
            reason { NameCapture(.person) { AnyWord().repeated(1...32).repeated(1...32).repeated(1...32) } } == large
        )
        var deep = AnyWord().element
        for _ in 0..<200 { deep = deep.repeated(1...1) }
        #expect(reason { NameCapture(.person) { deep } } == many)
        let error = NamePatternError(pattern: "p", reason: "nothing is captured")
        #expect("\(error)" == "pattern 'p': nothing is captured")
    }

    @Test func patternsAreValues() throws {
        #expect(try ports() == ports() && Set([try ports(), try ports(), try winners()]).count == 2)
    }

    /// Without patterns that match nothing changes; fresh and shared analyzers agree.
    @Test func sameEverywhere() async throws {
        var generator = SeededGenerator(seed: 5)
        let texts = (0..<8).map { _ in RandomNews.make(pieces: 150, using: &generator) }
        let odd = try NamePattern("odd") { NameCapture(.person) { "无此词语" } }
        let plain = texts.map { NewsAnalyzer().analyze($0, fields: .names) }
        #expect(texts.map { NewsAnalyzer(patterns: [odd]).analyze($0, fields: .names) } == plain)
        let patterns = [
            try ports(),
            try NamePattern("said") {
                NameCapture(.person) { AnyWord(.han) }
                "说"
            },
        ]
        let fresh = texts.map { NewsAnalyzer(patterns: patterns).analyze($0, fields: .names) }
        #expect(fresh != plain)
        let shared = NewsAnalyzer(patterns: patterns)
        let concurrent = await withTaskGroup(of: (Int, NewsAnalysis).self) { group in
            for (i, text) in texts.enumerated() { group.addTask { (i, shared.analyze(text, fields: .names)) } }
            return await group.reduce(into: [Int: NewsAnalysis]()) { $0[$1.0] = $1.1 }
        }
        #expect(texts.indices.map { concurrent[$0] } == fresh)
    }
}
