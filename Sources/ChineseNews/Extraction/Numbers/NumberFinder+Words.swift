// What reads as a number and is a word: 万一, 千万, 伍.

extension NumberFinder {
    /// Where a word starts that a number would part: 二百五十|一起.
    func partedWord(at end: Int, behind start: Int) -> Int? {
        guard end < text.count, !text.isWordEnd(end) else { return nil }
        let word = text.word(at: end)
        // 三十来|万元.
        if case .bigUnit = character(Int(word.start)), Int(word.start) + 1 == end { return nil }
        guard Int(word.start) > start, word.kind != .number, word.kind != .time, text.isHan(end) else { return nil }
        return Int(word.start)
    }

    /// Whether what reads as a number is one where it stands.
    func isNumber(_ draft: NumberDraft, _ numeral: Numeral) -> Bool {
        guard text.isHan(draft.start) else { return true }
        if LexicalNumerals.hold(text, draft.start, draft.end) { return false }
        // 第五惟一 is a name.
        if draft.number.kind == .ordinal { return text.isWordEnd(draft.end) || text.word(at: draft.start).kind != .han }
        // 万一, 千万: a number without a digit in front is one before what it counts.
        if numeral.startsBare, draft.number.kind == .cardinal, !draft.number.isMore, !draft.isBare {
            // 万万.
            guard
                isAlone(draft) && !isRepeated(draft)
                    || MeasureUnits.standard.match(text, at: draft.end, to: text.count) != nil
            else {
                return false
            }
        }
        if draft.end - draft.start > 1 { return !isLexical(draft) }
        let scalar = text.characters[draft.start].scalar
        // 两两, 一一.
        if draft.end < text.count, text.characters[draft.end].scalar == scalar { return false }
        if draft.start > 0, text.characters[draft.start - 1].scalar == scalar { return false }
        // 伍, 陆, 拾 beside other words are surnames, places and verbs.
        if Self.isFinancial(scalar) { return isAlone(draft) }
        guard scalar == 0x4E00, text.isWordEnd(draft.end) else { return true }
        // 一看, but 一成.
        return draft.end == text.count || text.word(at: draft.end).tag != .v
            || MeasureUnits.standard.match(text, at: draft.end, to: text.count) != nil
    }

    private func isRepeated(_ draft: NumberDraft) -> Bool {
        let first = text.characters[draft.start].scalar
        return draft.end - draft.start > 1
            && (draft.start + 1..<draft.end).allSatisfy { text.characters[$0].scalar == first }
    }

    private func isAlone(_ draft: NumberDraft) -> Bool {
        (draft.start == 0 || !text.isHan(draft.start - 1)) && (draft.end == text.count || !text.isHan(draft.end))
    }

    /// Whether a stretch is one unit, also with 余 or 多 behind it.
    func isBareUnit(_ start: Int, _ end: Int) -> Bool {
        (start + 1..<end).allSatisfy { character($0) == .more }
    }

    /// Whether one word that is no number holds it: 万一, 千万.
    private func isLexical(_ draft: NumberDraft) -> Bool {
        let word = text.word(at: draft.start)
        // 九成 is a word, and a number with its unit.
        if MeasureUnits.standard.match(text, at: draft.end, to: Int(word.end))?.unit.kind == .percent { return false }
        if isAmountMoved(draft.start, word) || text.stands("刻钟", at: draft.end) { return false }
        guard word.kind == .han, draft.number.kind == .cardinal, !draft.isBare else { return false }
        return Int(word.end) >= draft.end && !(draft.number.value == .exact(ExactDecimal(50)))
    }

    /// 一角 of 上涨一角, which is a corner elsewhere.
    func isAmountMoved(_ i: Int, _ word: NameText.Word) -> Bool {
        guard text.stands("一角", at: i), Int(word.end) == i + 2 else { return false }
        // 一角五分.
        if i + 2 < text.count, case .han = text.numeral(i + 2) { return true }
        return i > 0 && Self.moves.contains(folded: text.folded(i - 1))
    }

    private static let moves = HanSet("涨跌降升贵低高了")

    /// 壹 to 玖, 拾, 佰, 仟 and 幺.
    private static func isFinancial(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x58F9, 0x8D30, 0x8CB3, 0x53C1, 0x53C3, 0x8086, 0x4F0D, 0x9646, 0x9678, 0x67D2, 0x634C, 0x7396, 0x62FE,
            0x4F70, 0x4EDF, 0x5E7A:
            true
        default: false
        }
    }
}
