import Testing

@testable import ChineseNews

@Suite struct PatternMatcherTests {
    /// What a pattern captures in a text of one line.
    private func captures(_ string: String, names: [NameCandidate] = [], _ pattern: NamePattern) -> [String] {
        let text = NameText.make(string)
        return read(text, names, PatternMatcher(pattern.program, text))
            .map { text.string($0.lowerBound, $0.upperBound) }
    }

    private func read(_ text: NameText, _ names: [NameCandidate], _ matcher: PatternMatcher) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for passage in text.passages {
            let folded = ContiguousArray(passage.map { UserWords.fold(text.characters[$0].scalar) })
            matcher.forEachCapture(in: passage, folded, PatternNames(names, in: passage)) { range, _ in
                found.append(range)
            }
        }
        return found
    }

    private func capture(@NamePatternBuilder _ elements: () -> [NamePattern.Element]) throws -> NamePattern {
        try NamePattern("p") { NameCapture(.person, elements) }
    }

    /// A text may cut words; the longest of several comes first, unless the rest then fails.
    @Test func texts() throws {
        #expect(captures("中华人民共和国", try capture { "民共" }) == ["民共"])
        #expect(captures("德清港口集团", try capture { AnyOf("港", "港口") }) == ["港口"])
        #expect(
            captures(
                "德清港口集团",
                try capture {
                    AnyOf("港", "港口")
                    "口"
                }
            ) == ["港口"]
        )
        #expect(captures("德清港口集团", try capture { AnyOf("湖", "山") }).isEmpty)
        #expect(captures("德清港", try capture { "港口" }).isEmpty)
    }

    @Test func words() throws {
        let text = "GDP增长3.5%，很好"
        #expect(captures(text, try capture { AnyWord(.latin) }) == ["GDP"])
        #expect(captures(text, try capture { AnyWord(.number) }) == ["3.5%"])
        #expect(captures(text, try capture { AnyWord(.latin, .han).repeated(1...4) }) == ["GDP增长", "很好"])
        #expect(captures(text, try capture { AnyWord(partsOfSpeech: [.verb]) }) == ["增长"])
        #expect(captures(text, try capture { AnyWord(.han, partsOfSpeech: [.noun]) }).isEmpty)
        #expect(captures(text, try capture { AnyWord(length: 4...4) }) == ["3.5%"])
        // Whole words only, and no white space unless it is asked for.
        #expect(
            captures(
                "中华人民共和国",
                try capture {
                    "中华"
                    AnyWord()
                }
            )
            .isEmpty
        )
        #expect(captures("好 人", try capture { AnyWord().repeated(2...3) }).isEmpty)
        #expect(
            captures(
                "好 人",
                try capture {
                    AnyWord(.han)
                    AnyWord(.whiteSpace)
                    AnyWord(.han)
                }
            ) == ["好 人"]
        )
    }

    @Test func names() throws {
        func name(_ start: Int, _ end: Int, _ kind: NameCandidate.Kind, _ score: Int = 9) -> NameCandidate {
            NameCandidate(start: start, end: end, kind: kind, score: score, rule: .lexicon)
        }
        let names = [
            name(0, 2, .place), name(0, 4, .place), name(4, 6, .organization), name(6, 8, .person),
            name(8, 9, .event), name(9, 10, .place, 0),
        ]
        func found(@NamePatternBuilder _ elements: () -> [NamePattern.Element]) throws -> [String] {
            captures("甲乙丙丁戊己庚辛壬癸", names: names, try capture(elements))
        }
        #expect(try found { AnyName(.place) } == ["甲乙丙丁"])
        #expect(
            try found {
                AnyName(.place)
                "丙"
            } == ["甲乙丙"]
        )
        #expect(try found { AnyName() } == ["甲乙丙丁", "戊己", "庚辛"])
        #expect(try found { AnyName(.person) } == ["庚辛"])
        #expect(try found { AnyName(.organization, .person).repeated(2...2) } == ["戊己庚辛"])
        #expect(try found { AnyName().repeated(3...9) } == ["甲乙丙丁戊己庚辛"])
    }

    @Test func repetitions() throws {
        #expect(captures("渠渠渠渠渠", try capture { AnyOf("渠").repeated(2...3) }) == ["渠渠渠", "渠渠"])
        #expect(captures("渠渠渠渠渠", try capture { AnyOf("渠").repeated(2...2) }) == ["渠渠", "渠渠"])
        #expect(
            captures(
                "渠水渠水渠",
                try capture {
                    Repeated(1...8) {
                        "渠"
                        "水"
                    }
                }
            ) == ["渠水渠水"]
        )
        #expect(
            captures(
                "渠渠水",
                try capture {
                    AnyOf("渠").repeated(0...3)
                    "渠水"
                }
            ) == ["渠渠水"]
        )
        #expect(
            captures(
                "渠水水",
                try capture {
                    "渠"
                    Maybe { "水" }
                    Maybe { "水水" }
                }
            ) == ["渠水"]
        )
    }

    /// What was captured on a way that failed is forgotten.
    @Test func failedWays() throws {
        let pattern = try NamePattern("p") {
            Maybe {
                NameCapture(.person) { "甲" }
                "乙"
                Maybe { "丁" }
                "戊"
            }
            Maybe { "甲乙" }
            NameCapture(.person) { "丙" }
        }
        #expect(captures("甲乙丙", pattern) == ["丙"])
        #expect(captures("甲乙丁戊丙", pattern) == ["甲", "丙"])
    }

    /// A match has its longest length, and no more.
    @Test func longestMatch() throws {
        let pattern = try capture { AnyOf(String(repeating: "渠", count: 60)).repeated(1...8) }
        #expect(pattern.program.longest == NamePattern.longestMatch)
        #expect(captures(String(repeating: "渠", count: 600), pattern).map(\.count) == [240, 240, 120])
    }

    /// Patterns whose ways through a text are many take moves in proportion to the text.
    @Test func manyWays() throws {
        let patterns = [
            try capture {
                Maybe { AnyOf("渠", "渠渠", "渠渠渠").repeated(1...6) }
                AnyOf("渠", "渠渠").repeated(0...6)
                "水"
            },
            try capture {
                Repeated(1...4) { AnyOf("渠", "渠渠").repeated(1...4) }
                "水"
            },
            try capture {
                AnyWord(length: 1...4).repeated(0...4)
                AnyWord(length: 1...4).repeated(0...4)
                "水"
            },
        ]
        for pattern in patterns {
            func moves(_ count: Int) -> Int {
                let text = NameText.make(String(repeating: "渠", count: count), model: nil)
                let matcher = PatternMatcher(pattern.program, text)
                #expect(read(text, [], matcher).isEmpty)
                return matcher.moves
            }
            let (some, many) = (moves(500), moves(2000))
            let most = pattern.program.steps.count * (pattern.program.longest + 1)
            // Starts near the end of a text have shorter ways.
            #expect(many <= 2000 * most && Double(many) <= Double(some) * 4.4)
        }
    }

    /// A pattern that starts with a text does nothing where the text has other characters.
    @Test func firsts() throws {
        let text = NameText.make("天气很好。")
        let matcher = PatternMatcher(
            try capture {
                "渠"
                AnyWord()
            }
            .program,
            text
        )
        #expect(read(text, [], matcher).isEmpty && matcher.moves == 0)
    }
}
