import Testing

@testable import ChineseNews

@Suite struct UserNameWordsTests {
    private func words(_ text: String, _ table: String) throws -> [(text: String, tag: WordTag)] {
        let text = NameText.make(text, names: try Gazetteer.builtIn.adding(table: table).userNames)
        for i in 0..<text.count { #expect(Int(text.word(at: i).start) <= i && Int(text.word(at: i).end) > i) }
        return text.words.map { (text.string(Int($0.start), Int($0.end)), $0.tag) }
    }

    @Test func partsWords() throws {
        let found = try words("看经济学", "济学\tcompany")
        #expect(found.map(\.text) == ["看", "经", "济学"] && found.last?.tag == .nt)
        #expect(try words("互联网企业", "联网企\tperson").map(\.text) == ["互", "联网企", "业"])
    }

    @Test func joinsWords() throws {
        let found = try words("经济互联网企业。", "经济互联网企业\tzone")
        #expect(found.map(\.text) == ["经济互联网企业", "。"] && found[0].tag == .ns)
        // What is left of a word has its tag from the lexicon.
        let rest = try words("看共产党员", "看共产\tperson").map { ($0.text, $0.tag) }
        #expect(rest.map(\.0) == ["看共产", "党员"] && rest[0].1 == .nr && rest[1].1 == .n)
    }

    @Test func others() throws {
        #expect(try words("互联网企业", "联网企\t-").map(\.text) == ["互联网", "企业"])
        #expect(try words("互联网企业", "丙丁\tperson").map(\.text) == ["互联网", "企业"])
        #expect(try words("2020年5G甲", "5G甲\tperson").last?.text == "5G甲")
        #expect(try words("甲\n甲", "甲\tperson").map(\.text) == ["甲", "\n", "甲"])
    }
}
