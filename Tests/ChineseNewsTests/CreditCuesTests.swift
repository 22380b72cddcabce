import Testing

@testable import ChineseNews

@Suite struct CreditCuesTests {
    private func match(_ text: String, _ cues: CreditCues = .standard) -> String? {
        let text = NameText.make(text)
        return cues.match(text, at: 0, to: text.count).map { text.string(0, $0.end) }
    }

    @Test func theLongestWordWins() {
        #expect(match("摄影报道。") == "摄影报道" && match("摄影师王") == "摄影师" && match("摄影") == "摄影" && match("摄") == "摄")
        #expect(match("特约通讯员") == "特约通讯员" && match("王远") == nil && match("记") == nil)
    }

    @Test func spellingsAreFolded() {
        #expect(match("記者王遠") == "記者" && match("責任編輯") == "責任編輯" && match("文／圖") == "文／圖")
    }

    @Test func meanings() throws {
        let text = NameText.make("字号")
        let found = try #require(CreditCues.standard.match(text, at: 0, to: 2))
        guard case .note = CreditCues.standard.meaning(found) else {
            Issue.record("字号 is no note")
            return
        }
    }

    /// A word may be a cue for names before it and for names behind it.
    @Test func sidesAddUp() throws {
        let text = NameText.make("摄影")
        let found = try #require(CreditCues.standard.match(text, at: 0, to: 2))
        guard case .cues(let cues) = CreditCues.standard.meaning(found) else {
            Issue.record("摄影 is no cue")
            return
        }
        #expect(Set(cues.map(\.side)) == [.before, .behind])
    }

    @Test func anEmptyIndexMatchesNothing() {
        var cues = CreditCues()
        cues.build()
        #expect(match("记者", cues) == nil)
    }

    /// What each word says: roles, where the names stand, and whether they are organizations.
    @Test(arguments: [
        ("记者", ["reporter behind"]), ("通讯员", ["correspondent behind"]), ("作者", ["author behind"]),
        ("评论员", ["commentator behind"]),
        ("摄", ["photographer behind", "photographer before"]),
        ("供稿", ["contributor behind organizations", "contributor before"]),
        ("供图", ["imageProvider behind organizations", "imageProvider before"]), ("提供", ["imageProvider before"]),
        ("来源", ["source behind organizations"]), ("综合", ["compiler behind organizations"]),
        ("整理", ["compiler behind", "compiler before"]),
        ("文/图", ["writer,photographer behind", "photographer before"]), ("摄影报道", ["photographer,writer before"]),
        ("责编", ["editor behind"]), ("校对", ["proofreader behind"]), ("终审", ["reviewer behind"]),
        ("译", ["translator behind", "translator before"]),
        ("口述", ["interviewee behind", "interviewee before"]), ("漫画", ["illustrator behind", "illustrator before"]),
        ("版式", ["unknown behind"]),
        ("作者单位", ["author behind organizations"]), ("著", ["author before"]),
    ])
    func standardCues(word: String, expected: [String]) throws {
        let text = NameText.make(word)
        let found = try #require(CreditCues.standard.match(text, at: 0, to: text.count))
        guard found.end == text.count, case .cues(let cues) = CreditCues.standard.meaning(found) else {
            Issue.record("\(word) is no cue")
            return
        }
        let read = cues.map { cue in
            cue.roles.map(\.rawValue).joined(separator: ",") + " \(cue.side)"
                + (cue.takesOrganizations ? " organizations" : "")
        }
        #expect(read == expected)
    }

    private func cues(_ word: String, _ table: CreditCues = .standard) -> [CreditCue] {
        let text = NameText.make(word)
        guard let found = table.match(text, at: 0, to: text.count), case .cues(let cues) = table.meaning(found) else {
            return []
        }
        return cues
    }

    @Test func whatCuesAre() {
        #expect(
            cues("实习生").map(\.rank) == ["实习"] && cues("见习生").map(\.rank) == ["见习"] && cues("记者").map(\.rank) == [nil]
        )
        #expect(cues("记者").allSatisfy(\.isPerson) && !cues("文").contains(where: \.isPerson))
        #expect(
            cues("文").allSatisfy(\.isWeak) && cues("图").allSatisfy(\.isWeak) && !cues("文字").contains(where: \.isWeak)
        )
        #expect(cues("文/图").map(\.keepsWriter) == [false, true])
        #expect(
            CreditCues.standard.ranks.contains([UInt32](of: "见习"))
                && CreditCues.standard.ranks.allSatisfy { $0.map(UserWords.fold) == $0 }
        )
    }

    @Test func endsAtTheEnd() {
        let text = NameText.make("通水摄影报道")
        func match(_ start: Int, _ end: Int) -> Int? { CreditCues.standard.match(text, at: start, to: end)?.end }
        #expect(match(2, 6) == 6 && match(2, 5) == 4 && match(2, 4) == 4 && match(2, 3) == 3 && match(0, 6) == nil)
        #expect(match(4, 6) == 6 && match(4, 5) == nil)
    }

    /// Words of the user's are looked up folded, and take the place of what was said of the same word.
    @Test func usersWords() throws {
        var table = CreditCues.standard
        let cue = CreditCue(user: "shot", .before, takesOrganizations: false)
        try table.add(user: "Ａ攝", cue, file: "own", line: 1)
        try table.add(user: "攝", cue, file: "own", line: 2)
        table.build()
        #expect(match("A摄") == nil && match("A摄", table) == "A摄" && match("Ａ攝", table) == "Ａ攝")
        #expect(cues("摄", table).map(\.roles) == [["shot"]] && cues("摄", table).map(\.side) == [.before])
        #expect(cues("摄").count == 2 && cues("摄影", table).map(\.roles) == cues("摄影").map(\.roles))
        #expect(throws: TableError(file: "own", line: 3, reason: "the cue is empty")) {
            try table.add(user: "", cue, file: "own", line: 3)
        }
    }

    /// Words that start alike, with one that is the start of the others.
    @Test func wordsThatStartAlike() {
        var table = CreditCues()
        table.add("甲 甲乙 甲乙丙 乙", CreditCue(roles: ["one"], side: .behind))
        table.add("甲乙", CreditCue(roles: ["two"], side: .before))
        table.addNotes("甲丁")
        table.build()
        #expect(match("甲", table) == "甲" && match("甲丙", table) == "甲" && match("甲乙丁", table) == "甲乙")
        #expect(match("甲乙丙丁", table) == "甲乙丙" && match("甲丁", table) == "甲丁" && match("乙甲", table) == "乙")
        #expect(cues("甲乙", table).map(\.roles) == [["one"], ["two"]] && cues("甲丁", table).isEmpty)
    }

    @Test(arguments: ["", "\0", "\u{FEFF}记者", "😀", "𠮷", "\u{10FFFF}", "1", "a", " 记者"])
    func otherTexts(text: String) { #expect(match(text) == nil) }

    @Test func wordsInText() {
        let text = NameText.make("見習記者")
        let word = [UInt32](of: "见习")
        #expect(CreditCues.stands(word, text, at: 0, to: 4) && CreditCues.stands(word, text, at: 0, to: 2))
        #expect(!CreditCues.stands(word, text, at: 0, to: 1) && !CreditCues.stands(word, text, at: 1, to: 4))
        #expect(CreditCues.stands([], text, at: 4, to: 4))
    }
}
