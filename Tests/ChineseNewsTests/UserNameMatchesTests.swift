import Testing

@testable import ChineseNews

@Suite struct UserNameMatchesTests {
    private func text(_ text: String, _ table: String) throws -> NameText {
        NameText.make(text, names: try Gazetteer.builtIn.adding(table: table).userNames)
    }

    private func outermost(_ text: String, _ table: String, except whole: Range<Int>? = nil) throws -> [String] {
        let text = try self.text(text, table)
        let matches = try #require(text.userNames).outermost(in: 0..<text.count, except: whole)
        return matches.map { text.string(Int($0.start), Int($0.end)) }
    }

    @Test func firstAndLongest() throws {
        let table = "甲乙\tlake\n甲乙丙\tlake\n乙丙丁戊\tlake\n丁\tlake\n戊己\t-\n"
        #expect(try outermost("甲乙丙丁戊己", table) == ["甲乙丙", "丁", "戊己"])
        #expect(try outermost("乙丙丁戊己甲乙", table) == ["乙丙丁戊", "甲乙"])
        #expect(try outermost("甲乙丙", table, except: 0..<3) == ["甲乙"])
        #expect(try outermost("甲，乙。丁", table) == ["丁"] && outermost("", table) == [])
    }

    @Test func stretches() throws {
        let text = try text("甲乙甲乙甲乙", "甲乙\tlake\n")
        let matches = try #require(text.userNames)
        #expect(matches.outermost(in: 1..<5).map(\.range) == [2..<4] && matches.outermost(in: 2..<3).isEmpty)
        #expect(matches.outermost(in: 0..<0).isEmpty && matches.outermost(in: 0..<6).count == 3)
    }

    /// A run of names within names takes no longer than its length asks.
    @Test func nests() throws {
        let table = (1...32).map { String(repeating: "甲", count: $0) + "\tlake\n" }.joined()
        let found = try outermost(String(repeating: "甲", count: 70_000), table)
        #expect(found.count == 2188 && found.dropLast().allSatisfy { $0.count == 32 })
    }

    @Test func parts() throws {
        let table = "5G\tlake\n甲5\tlake\n乙\tlake\n"
        #expect(try outermost("甲5G乙", table) == ["5G", "乙"])
        #expect(try outermost("甲5", table) == ["甲5"] && outermost("甲56", table) == [] && outermost("5GA", table) == [])
        // A mark on a character belongs to it.
        #expect(try outermost("乙\u{301}", table) == [])
    }

    @Test func noneWithoutNames() throws {
        #expect(NameText.make("甲乙").userNames == nil)
        #expect(try UserCandidates(text("甲乙", "丙\tlake"), in: 0..<2) == nil)
    }
}
