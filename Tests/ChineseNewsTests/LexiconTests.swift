import Testing

@_spi(LexiconCompiler) @testable import ChineseNews

@Suite struct LexiconTests {
    private func compile(
        words: String = "中国\t100\tns\n人\t10\tn\n",
        extra: String = "",
        surnames: String = "王\t68000\n",
        cues: String = "",
        measures: String = "",
        numerals: String = "一\tone\n",
        variants: String = "國\t国\n",
        names: String = "",
        givenNames: String = "伟\t100\n",
        context: String = "",
        japaneseNames: String = "",
        transliteration: String = "尔\t10\n",
        places: String = "河\t10\n",
        parts: String = ""
    ) throws -> [UInt8] {
        let texts = [
            words, extra, surnames, cues, measures, numerals, variants, names, givenNames, context, japaneseNames,
            transliteration, places, parts,
        ]
        let tables = zip(LexiconCompiler.tableNames, texts)
            .map { LexiconCompiler.Table(file: $0, bytes: Array($1.utf8)) }
        return try LexiconCompiler.compile(tables)
    }

    @Test func embeddedImageEqualsFreshCompile() throws {
        let tables = try LexiconCompiler.tableNames.map {
            LexiconCompiler.Table(file: $0, bytes: try Repository.bytes("Sources/CLexicon/Tables/" + $0))
        }
        #expect(
            try LexiconCompiler.compile(tables) == Repository.bytes("Sources/CLexicon/Data/lexicon.bin"),
            "run `make lexicon`"
        )
    }

    @Test func embeddedImageIsSound() throws {
        try Lexicon.builtIn.image.validate(name: "built-in")
        #expect(Lexicon.builtIn.count > 150_000)
    }

    /// Every word of the table is found, and nothing that is not there.
    @Test func holdsItsTable() throws {
        var keys: Set<[UInt32]> = []
        for name in ["words.tsv", "words-extra.tsv", "words-names.tsv"] {
            let reader = try TableReader(file: name, bytes: Repository.bytes("Sources/CLexicon/Tables/" + name))
            try reader.forEachRow { line, fields in
                if !Lexicon.builtIn.contains(String(Substring(fields[0]))) {
                    Issue.record("\(name):\(line) is missing")
                }
                keys.insert(CharacterVariants.builtIn.fold(Substring(fields[0])))
            }
        }
        #expect(keys.count == Lexicon.builtIn.count)
        for stranger in ["", "中国中国中国", "国中国", "\u{10FFFF}", "ab\0c", "人民日"] {
            #expect(!Lexicon.builtIn.contains(stranger))
        }
    }

    @Test func roundTrip() throws {
        let lexicon = try Lexicon(
            image: compile(words: "\u{FEFF}# words\r\n中国\t100\tns\r\n\r\n人\t10\tn", cues: "近日\topening\n")
        )
        #expect(lexicon.count == 2)
        #expect(lexicon.contains("中国"))
        #expect(!lexicon.contains("近日"), "a cue is no word")
        #expect(lexicon.version.hasPrefix("2-"))
        let words = WordSegmenter(lexicon: lexicon).words(in: "中国人").map { $0.utf8Range }
        #expect(words == [0..<6, 6..<9])
    }

    /// Spellings of one word are one entry, with the count and tag of the most frequent one; both are found.
    @Test func variantsFallTogether() throws {
        let words = "中国\t100\tns\n中國\t7\tn\n人\t10\tn\n國\t900\tn\n国\t3\tv"
        let folded = try Lexicon(image: compile(words: words, cues: "國人\treporting"))
        let plain = try Lexicon(image: compile(words: "中国\t100\tns\n人\t10\tn\n国\t900\tn", cues: "国人\treporting"))
        #expect(folded.count == 3)
        #expect(folded.contains("中國") && folded.contains("中国") && folded.contains("國"))
        #expect(folded.version == plain.version)
    }

    @Test(arguments: [
        ("中国\t1", "words.tsv:1: expected 3 or 4 fields, found 2"),
        ("人\t1\tn\n\t1\tn", "words.tsv:2: a word has 1 to 32 characters"),
        ("人\tmany\tn", "words.tsv:1: expected a count"),
        ("人\t-1\tn", "words.tsv:1: expected a count"),
        ("人\tnan\tn", "words.tsv:1: expected a count"),
        ("人\t1\tnoun", "words.tsv:1: unknown tag"),
        ("人\t1\tn\n# x\n人\t2\tn", "words.tsv:3: word given twice"),
        ("人民\t1\tn\t2", "words.tsv:1: expected the length of a compound's first part, 1 to 7"),
    ])
    func errorsNameTheLine(words: String, message: String) {
        #expect { try compile(words: words) } throws: { "\($0)" == message }
    }

    @Test func errorsOfOtherTables() {
        #expect { try compile(extra: "人\t1\tn") } throws: { "\($0)" == "words-extra.tsv:1: word given twice" }
        #expect { try compile(names: "人\t1\tn") } throws: { "\($0)" == "words-names.tsv:1: word given twice" }
        #expect { try compile(surnames: "王\t9\n欧阳长\t1\n") } throws: {
            "\($0)" == "surnames.tsv:2: a surname has 1 or 2 characters"
        }
        #expect { try compile(cues: "近日\tsoon") } throws: {
            "\($0)" == "cues.tsv:1: expected reporting, opening or relativeTime"
        }
        #expect { try compile(surnames: "王") } throws: { "\($0)" == "surnames.tsv:1: expected 2 fields, found 1" }
        #expect { try compile(surnames: "王\tmany") } throws: {
            "\($0)" == "surnames.tsv:1: expected how often in a million"
        }
        #expect { try compile(surnames: "王\t1\n王\t2") } throws: { "\($0)" == "surnames.tsv:2: surname given twice" }
        #expect { try compile(givenNames: "伟\t0") } throws: { "\($0)" == "given-names.tsv:1: expected a count" }
        #expect { try compile(givenNames: "伟大\t1") } throws: { "\($0)" == "given-names.tsv:1: expected one character" }
        #expect { try compile(transliteration: "尔\t1\n尔\t1") } throws: {
            "\($0)" == "transliteration.tsv:2: character given twice"
        }
        #expect { try compile(context: "说\tbehind\t1") } throws: {
            "\($0)" == "name-context.tsv:1: expected before or after"
        }
        #expect { try compile(context: "说\tafter\t11") } throws: { "\($0)" == "name-context.tsv:1: expected a weight" }
        #expect { try compile(japaneseNames: "藤\tsurname") } throws: {
            "\($0)" == "japanese-names.tsv:1: expected a surname of 2 or 3 characters, or a given character"
        }
        #expect { try compile(parts: "市\ttown\t4") } throws: {
            "\($0)" == "word-parts.tsv:1: expected place, affix, result or auxiliary"
        }
        #expect { try compile(parts: "市\tplace\t4\n市\tplace\t5") } throws: {
            "\($0)" == "word-parts.tsv:2: character given twice"
        }
        #expect { try compile(numerals: "一\tuno") } throws: { "\($0)" == "numerals.tsv:1: unknown role" }
        #expect { try compile(numerals: "國\tone") } throws: {
            "\($0)" == "numerals.tsv:1: another character stands for this one"
        }
        #expect { try compile(numerals: "一一\tone") } throws: { "\($0)" == "numerals.tsv:1: expected one character" }
    }

    @Test func badUTF8NamesTheLine() {
        #expect {
            try TableReader(file: "t", bytes: Array("a\n".utf8) + [0xFF, 0x0A])
        } throws: { "\($0)" == "t:2: not valid UTF-8" }
    }

    /// Every byte of an image matters: whatever is changed or cut is noticed or harmless, and never read out of bounds.
    @Test func damagedImagesAreRefused() throws {
        let image = try compile()
        #expect { try Lexicon(image: [], name: "x.bin") } throws: { "\($0)" == "x.bin: not a lexicon image" }
        #expect { try Lexicon(image: Array(image.dropLast())) } throws: { "\($0)".hasSuffix("cut short or too long") }
        #expect { try Lexicon(image: image + [0]) } throws: { "\($0)".hasSuffix("cut short or too long") }
        var versioned = image
        versioned[4] = 9
        #expect { try Lexicon(image: versioned) } throws: { "\($0)".hasSuffix("version 9, expected 2") }
        for i in stride(from: LexiconImage.headerSize, to: image.count, by: 97) {
            var damaged = image
            damaged[i] ^= 0x5A
            #expect(throws: TableError.self) { try Lexicon(image: damaged) }
        }
        for i in 8..<40 {
            var damaged = image
            damaged[i] ^= 0xFF
            _ = try? Lexicon(image: damaged).contains("中国")
        }
    }
}

@Suite struct LexiconCostsTests {
    @Test func logarithms() {
        for (value, expected) in [
            (1.0, 0.0), (2.718_281_828_459_045, 1), (10, 2.302_585_092_994), (1_000_000, 13.815_510_557_964),
        ] {
            #expect(abs(LexiconCosts.logarithm(value) - expected) < 1e-6)
        }
    }

    @Test func costsFallWithCounts() {
        let costs = [0.0, 0.5, 1, 10, 1000, 1e6].map { LexiconCosts.cost(ofCount: $0, total: 2e7) }
        #expect(costs == costs.sorted(by: >))
        #expect(costs.allSatisfy { $0 >= 1 && $0 <= LexiconCell.largestCost })
    }
}

@Suite struct DoubleArrayBuilderTests {
    /// Look-ups in the array answer as a dictionary does.
    @Test(arguments: 1...6)
    func holdsRandomKeys(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let codeCount = [4, 20, 300, 3000, 7, 16000][seed - 1]
        var keys: Set<[UInt16]> = []
        for _ in 0..<2000 {
            let length = Int.random(in: 1...6, using: &generator)
            keys.insert((0..<length).map { _ in UInt16.random(in: 1..<UInt16(codeCount), using: &generator) })
        }
        let sorted = keys.sorted { $0.lexicographicallyPrecedes($1) }
        var starts = [0]
        for key in sorted { starts.append(starts[starts.count - 1] + key.count) }
        let cells = DoubleArrayBuilder.build(keys: sorted.flatMap { $0 }, starts: starts, codeCount: codeCount) {
            label,
            base,
            entry in
            LexiconCell(label: label, base: base, cost: entry < 0 ? 0 : UInt32(entry % 4000 + 1), tag: .n, flags: [])
                .bits
        }
        func find(_ key: [UInt16]) -> UInt32 {
            var cell = LexiconCell(bits: cells[0])
            for code in key {
                let next = LexiconCell(bits: cells[cell.base + Int(code)])
                guard cell.base != 0, next.label == code else { return 0 }
                cell = next
            }
            return cell.cost
        }
        for (i, key) in sorted.enumerated() { #expect(find(key) == UInt32(i % 4000 + 1)) }
        for _ in 0..<2000 {
            let length = Int.random(in: 1...6, using: &generator)
            let key = (0..<length).map { _ in UInt16.random(in: 1..<UInt16(codeCount), using: &generator) }
            #expect((find(key) != 0) == keys.contains(key))
        }
    }
}
