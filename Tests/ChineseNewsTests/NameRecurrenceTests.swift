import Testing

@testable import ChineseNews

/// The persons are invented.
@Suite struct NameRecurrenceTests {
    private func candidate(_ text: NameText, _ start: Int, _ end: Int, score: Int, context: Int = 0) -> NameCandidate {
        var candidate = NameCandidate(start: start, end: end, kind: .person, score: score, rule: .chineseName)
        candidate.context = context
        return candidate
    }

    private func proven(_ string: String, _ name: String, score: Int, context: Int = 0) -> [String] {
        let text = NameText.make(string)
        var recurrence = NameRecurrence(text)
        let scalars = [UInt32](of: name)
        for i in 0..<text.count where text.stands(scalars, at: i, to: text.count) {
            recurrence.add(candidate(text, i, i + scalars.count, score: score, context: context))
        }
        return recurrence.proven().map { String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))) }
    }

    /// What stands again with other neighbours, and is not too doubtful, is a name.
    @Test func varied() {
        #expect(proven("屈默来了。大家看屈默。", "屈默", score: 2) == ["屈默"])
        #expect(proven("屈默来了。大家看屈默。", "屈默", score: -30).isEmpty)
        #expect(proven("屈默来了。", "屈默", score: 2).isEmpty)
    }

    /// What stands beside a name counts wherever it stands.
    @Test func contexts() {
        #expect(proven("屈默来了。大家看屈默。", "屈默", score: -20).isEmpty)
        #expect(proven("屈默来了。大家看屈默。", "屈默", score: -20 + 9, context: 9) == ["屈默"])
    }

    /// What follows everywhere belongs to the name.
    @Test func longer() {
        #expect(proven("屈默峰来了。大家看屈默峰。", "屈默", score: 2) == ["屈默峰"])
    }

    /// Words stand in an article again because it speaks of them.
    @Test func words() { #expect(proven("高原下雪。大家看高原。", "高原", score: 2).isEmpty) }

    /// The same text gives the same names in the same order.
    @Test func order() {
        let string = "屈默来了。大家看屈默。佘渠来了。大家看佘渠。"
        let text = NameText.make(string)
        var recurrence = NameRecurrence(text)
        for name in ["佘渠", "屈默"] {
            let scalars = [UInt32](of: name)
            for i in 0..<text.count where text.stands(scalars, at: i, to: text.count) {
                recurrence.add(candidate(text, i, i + 2, score: 5))
            }
        }
        #expect(recurrence.proven() == [[UInt32](of: "佘渠"), [UInt32](of: "屈默")])
    }

    /// In a whole article: 柴建峰 at no title, three times.
    @Test func articles() {
        let found = NameExtractor.names(.person, in: "村里有个柴建峰。柴建峰种树。大家都看柴建峰。")
        #expect(Set(found.keys) == ["柴建峰"])
    }
}
