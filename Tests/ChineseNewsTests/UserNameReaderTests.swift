import Testing

@testable import ChineseNews

@Suite struct UserNameReaderTests {
    private func read(_ table: String) throws -> UserNames {
        let names = try UserNameReader(TableReader(file: "own.tsv", text: table)).names
        let same = try UserNameReader(TableReader(file: "own.tsv", bytes: Array(table.utf8))).names
        #expect(names.names.map(\.text) == same.names.map(\.text) && names.forms.count == same.forms.count)
        return names
    }

    @Test func passesOver() throws {
        let names = try read(
            "\u{FEFF}# names\r\n泖埝\tzone\r\n\r\n   \n 榆塔 \t company \t 榆梁 | 沱塔 \t\n#x\tpond\n王阿禾\tperson\n泖埝\tzone\t\t\n京泖\t-"
        )
        #expect(names.names.map(\.text) == ["泖埝", "榆塔", "王阿禾", "京泖"])
        #expect(names.names.map(\.kind) == [.place(.zone), .organization(.company), .person, .noName])
        #expect(names.names.map(\.aliasCount) == [0, 2, 0, 0] && names.names.allSatisfy { $0.division == -1 })
        #expect(names.forms.map(\.name) == [0, 1, 1, 1, 2, 3])
        for table in ["", "\u{FEFF}", "\n \n", "#"] { #expect(try read(table).names.isEmpty) }
    }

    @Test func codes() throws {
        let names = try read("泖埝\tzone\t\t310115\n榆塔\tdivision\t\t330521101\n")
        #expect(names.names.map { Division(record: Int($0.division)).name } == ["浦东新区", "乾元镇"])
        // Of a code that had several names the last one.
        #expect(try read("泖埝\tzone\t\t500110").names.map { Division(record: Int($0.division)).name } == ["綦江区"])
    }

    /// What is said twice in the same way counts once, in whatever spelling and order.
    @Test func repetitions() throws {
        let names = try read("榆塔門\tlake\t泖埝|榆坳\t310115\n榆塔门\tlake\t榆坳|泖埝|泖埝\t310115\n榆坳門\tsea\t榆坳门|泖梁\n榆坳門\tsea\t泖梁\n")
        #expect(names.names.map(\.text) == ["榆塔門", "榆坳門"] && names.names.map(\.aliasCount) == [2, 1])
    }

    @Test(arguments: [
        ("好\tlake\n\tlake", "own.tsv:2: the name is empty"), ("  \tlake", "own.tsv:1: the name is empty"),
        ("甲乙", "own.tsv:1: expected 2 to 4 fields"), ("甲乙\tlake\t\t310115\t", "own.tsv:1: expected 2 to 4 fields"),
        (
            "#\n\n甲乙\tpond",
            "own.tsv:3: unknown kind 'pond'; there are division, country, continent, region, city, foreignDivision, sea, river, lake, "
                + "mountain, island, road, railway, scenicArea, facility, zone, party, government, company, school, hospital, media, court, "
                + "military, team, association, international, other, person, -"
        ),
        ("甲 乙\tlake", "own.tsv:1: U+0020 cannot stand in a name"),
        ("Yu 乙\tlake", "own.tsv:1: U+0020 cannot stand in a name"),
        ("Yu  Ta\tlake", "own.tsv:1: U+0020 cannot stand in a name"),
        ("甲\u{3000}乙\tlake", "own.tsv:1: U+3000 cannot stand in a name"),
        ("甲乙\tlake\t甲\u{0}", "own.tsv:1: U+0000 cannot stand in a name"),
        ("\u{301}甲\tlake", "own.tsv:1: U+0301 cannot stand at the start of a name"),
        ("甲乙\tlake\t丙丁||戊己", "own.tsv:1: the name is empty"), ("甲乙\tlake\t丙丁|", "own.tsv:1: the name is empty"),
        ("甲乙\tlake\t\t31011", "own.tsv:1: no division has the code '31011'"),
        ("甲乙\tlake\t\t990000", "own.tsv:1: no division has the code '990000'"),
        ("甲乙\tlake\t\tx", "own.tsv:1: no division has the code 'x'"),
        ("甲乙\tcompany\t\t310115", "own.tsv:1: only places have codes"),
        ("甲乙\tperson\t\t310115", "own.tsv:1: only places have codes"),
        ("甲乙\t-\t\t310115", "own.tsv:1: only places have codes"),
        ("甲乙\t-\t丙丁", "own.tsv:1: what is no name has no aliases"),
        ("甲乙\tlake\n甲乙\tsea", "own.tsv:2: the name is given twice, with different kinds, aliases or codes"),
        ("甲乙\tlake\n甲乙\t-", "own.tsv:2: the name is given twice, with different kinds, aliases or codes"),
        ("甲乙\tlake\n甲乙\tlake\t丙", "own.tsv:2: the name is given twice, with different kinds, aliases or codes"),
        ("甲乙\tlake\t丙|丁\n甲乙\tlake\t丙", "own.tsv:2: the name is given twice, with different kinds, aliases or codes"),
        ("甲乙\tlake\n甲乙\tlake\t\t310115", "own.tsv:2: the name is given twice, with different kinds, aliases or codes"),
        ("Ａ厂\tlake\r\n#\r\nA厂\tsea", "own.tsv:3: the name is given twice, with different kinds, aliases or codes"),
        ("甲乙\tlake\t丙丁\n丙丁\tlake", "own.tsv:2: '丙丁' is an alias of '甲乙'"),
        ("丙丁\tlake\n甲乙\tlake\t丙丁", "own.tsv:2: the alias '丙丁' stands for '丙丁' too"),
        ("戊己\tlake\t丙丁\n甲乙\tlake\t丙丁", "own.tsv:2: the alias '丙丁' stands for '戊己' too"),
    ])
    func errorsNameTheLine(table: String, message: String) {
        #expect { try Gazetteer.builtIn.adding(table: table, name: "own.tsv") } throws: { "\($0)" == message }
        #expect { try Gazetteer.builtIn.adding(table: Array(table.utf8), name: "own.tsv") } throws: {
            "\($0)" == message
        }
    }

    @Test func badUTF8NamesTheLine() {
        #expect {
            try Gazetteer.builtIn.adding(table: Array("甲乙\tlake\n".utf8) + [0xE4, 0xB8, 0x0A], name: "own.tsv")
        } throws: { "\($0)" == "own.tsv:2: not valid UTF-8" }
    }

    @Test func errorsNameTheEntry() {
        let entries = [Gazetteer.Entry("甲乙", kind: .person), Gazetteer.Entry("", kind: .person)]
        #expect { try Gazetteer.builtIn.adding(entries) } throws: { "\($0)" == "entries:2: the name is empty" }
        #expect {
            try Gazetteer.builtIn.adding("甲\n乙", as: .person)
        } throws: { "\($0)" == "name '甲\n乙': U+000A cannot stand in a name" }
        #expect {
            try Gazetteer.builtIn.adding("Yu ", as: .person)
        } throws: { "\($0)" == "name 'Yu ': U+0020 cannot stand in a name" }
    }

    @Test func lengths() throws {
        let longest = String(repeating: "甲", count: 32)
        #expect(try read("\(longest)\tlake\t乙").forms.count == 2)
        #expect {
            try read("乙\tlake\t\(longest)甲")
        } throws: { "\($0)" == "own.tsv:1: a name has at most 32 characters" }
    }
}
