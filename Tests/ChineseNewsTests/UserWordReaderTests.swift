import Testing

@testable import ChineseNews

@Suite struct UserWordReaderTests {
    private func read(_ table: String) throws -> Lexicon { try Lexicon.builtIn.adding(table: table, name: "own.tsv") }

    private func read(_ bytes: [UInt8]) throws -> Lexicon { try Lexicon.builtIn.adding(table: bytes, name: "own.tsv") }

    @Test func passesOver() throws {
        let table = "\u{FEFF}# words\r\n长泖镇\tplace\r\n\r\n   \n 碳达峰专班 \t\t\n#x\tcity\n王阿禾\tperson\t2.5\r\n长泖镇\tplace"
        for lexicon in [try read(table), try read(Array(table.utf8))] {
            #expect(lexicon.kind(of: "长泖镇") == .place)
            #expect(lexicon.kind(of: "碳达峰专班") == .word)
            #expect(lexicon.kind(of: "王阿禾") == .person)
            #expect(lexicon.count == Lexicon.builtIn.count + 3)
        }
        #expect(try read("").count == Lexicon.builtIn.count)
        #expect(try read("\u{FEFF}").count == Lexicon.builtIn.count)
    }

    @Test(arguments: Lexicon.Kind.allCases)
    func everyKindHasItsName(kind: Lexicon.Kind) throws {
        #expect(try read("甲乙丙\t\(kind.rawValue)").kind(of: "甲乙丙") == kind)
        #expect(Lexicon.Kind(kind.tag) == kind)
    }

    @Test(arguments: [
        ("好\n\tplace", "own.tsv:2: the word is empty"),
        ("  \tplace", "own.tsv:1: the word is empty"),
        ("#\n\n甲乙\tcity", "own.tsv:3: unknown kind 'city'; there are word, place, organization, person, name and -"),
        ("甲乙\tplace\tmany", "own.tsv:1: expected a weight above 0 and at most 1000000"),
        ("甲乙\tplace\t0", "own.tsv:1: expected a weight above 0 and at most 1000000"),
        ("甲乙\tplace\t-1", "own.tsv:1: expected a weight above 0 and at most 1000000"),
        ("甲乙\tplace\tnan", "own.tsv:1: expected a weight above 0 and at most 1000000"),
        ("甲乙\tplace\tinf", "own.tsv:1: expected a weight above 0 and at most 1000000"),
        ("甲乙\tplace\t1000001", "own.tsv:1: expected a weight above 0 and at most 1000000"),
        ("甲乙\tplace\t1\t", "own.tsv:1: expected 1 to 3 fields"),
        ("甲乙\t-\t1", "own.tsv:1: a word that is taken away has no weight"),
        ("甲 乙", "own.tsv:1: U+0020 cannot stand in a word"),
        ("甲\u{3000}乙\tplace", "own.tsv:1: U+3000 cannot stand in a word"),
        ("甲\0", "own.tsv:1: U+0000 cannot stand in a word"),
        ("\u{301}甲", "own.tsv:1: U+0301 cannot stand at the start of a word"),
        ("甲乙\n甲乙\tplace", "own.tsv:2: the word is given twice, with different kinds or weights"),
        ("甲乙\tplace\n甲乙\tplace\t3", "own.tsv:2: the word is given twice, with different kinds or weights"),
        ("Ａ股份\r\n#\r\nA股份\tname", "own.tsv:3: the word is given twice, with different kinds or weights"),
        ("甲乙\t-\n甲乙", "own.tsv:1: the word is added in another line"),
    ])
    func errorsNameTheLine(table: String, message: String) {
        #expect { try read(table) } throws: { "\($0)" == message }
        #expect { try read(Array(table.utf8)) } throws: { "\($0)" == message }
    }

    @Test func badUTF8NamesTheLine() {
        #expect { try read(Array("甲乙\n".utf8) + [0xE4, 0xB8, 0x0A]) } throws: {
            "\($0)" == "own.tsv:2: not valid UTF-8"
        }
    }

    @Test func lengths() throws {
        let longest = String(repeating: "𠮷", count: 32)
        #expect(try read(longest).contains(longest))
        #expect {
            try read("好好好\n" + longest + "𠮷")
        } throws: { "\($0)" == "own.tsv:2: a word has at most 32 characters" }
    }

    /// Only what runs part asks for all runs in the lattice.
    @Test(arguments: [
        ("长泖镇", false), ("5G基站", false), ("COVID-19", false), ("AT&T", false), ("3.5G", false), ("葛\u{E0100}镇", false),
        ("阿卜·居尔", true), ("C++", true), ("-甲", true), ("A-甲", true), ("A-", true), ("の", true), ("甲-乙", true),
    ])
    func marks(word: String, expected: Bool) throws {
        #expect(try Lexicon.builtIn.adding(word).userWords?.holdsMarks == expected)
    }

    /// Whatever the bytes are, they load or an error says the line.
    @Test(arguments: 1...50)
    func randomTablesLoadOrFail(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let pieces = ["甲", "乙", "\t", "\n", "\r\n", "place", "-", "1", "#", " ", "\u{FEFF}", "·", "a", "\0", "\u{301}"]
        for _ in 0..<200 {
            let table = (0..<12).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
            do {
                _ = try read(table)
            } catch {
                #expect((error as? TableError)?.line != nil, "\(error)")
            }
        }
    }
}
