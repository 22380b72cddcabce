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
}
