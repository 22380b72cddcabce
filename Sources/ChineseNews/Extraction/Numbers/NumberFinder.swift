// The numbers of an article.

/// A number, in characters of an article.
struct NumberDraft {
    var start: Int
    var end: Int
    var number: ChineseNumber
    /// Whether it is 百 or 万 without a digit, also with 余: a number only before what it counts.
    var isBare = false
    /// Whether it is 个半 without a digit: 个半小时.
    var isOneAndHalf = false
}

/// Finds the numbers of an article; words that only hold numerals are left alone: 一切, 四川, 十分, 万一.
struct NumberFinder {
    private let text: NameText

    init(_ text: NameText) { self.text = text }

    /// All numbers in order.
    ///
    /// O(*n*): a number is read at most three times, and nothing that it holds is read again.
    func find() -> ContiguousArray<NumberDraft> {
        var found: ContiguousArray<NumberDraft> = []
        found.reserveCapacity(text.count / 16)
        var at = 0
        var end = 0
        while at < text.count {
            // Most characters are Chinese and no numerals.
            guard !text.marks[at].isNoNumeral || Self.mayStartOther(text.characters[at].scalar),
                mayStart(at, behind: end), let draft = number(at: at)
            else {
                at += 1
                continue
            }
            found.append(draft)
            (at, end) = (draft.end, draft.end)
        }
        return found
    }

    // MARK: Starts

    private func character(_ i: Int) -> NumeralCharacter {
        0 <= i && i < text.count ? text.numeral(i) : .other
    }

    /// Whether a number may start at a place; the one before ends at another.
    private func mayStart(_ i: Int, behind end: Int) -> Bool {
        let scalar = text.characters[i].scalar
        switch text.numeral(i) {
        case .arabic: return isFree(before: i) || isUnitWord(i) || isLast(i, behind: end)
        case .point:
            guard scalar < 0x3000 || scalar > 0x9FFF, case .arabic = character(i + 1) else { return false }
            if case .point = character(i - 1) { return false }
            return isFree(before: i)
        case .minus: return mayBeSign(i, behind: end)
        case .unit, .bigUnit:
            return isNumeralWord(i) || text.stands("百分百", at: i) || RelationWords.before(text, i) != nil
        case .half: return isNumeralWord(i) || isHalf(i)
        case .han, .tens, .some:
            // 二两, 3斤5两.
            if NumeralCharacter.isPair(scalar), i == end, i > 0, Self.isWeight(text, at: i) { return false }
            return isNumeralWord(i) || isChange(i, behind: end)
        case .other: return Self.mayStartOther(scalar) && text.isWordStart(i)
        default: return false
        }
    }

    /// Whether no letter, digit or part of a number stands directly before a place.
    private func isFree(before i: Int) -> Bool {
        let word = text.word(at: i)
        if word.kind == .latin || word.kind == .url, Int(word.start) < i || holdsLetter(word) { return false }
        if case .arabic = character(i - 1) { return false }
        return i == 0 || !isLetter(text.characters[i - 1].scalar)
    }

    /// 第, 倒; 个 of 个半小时, 对 of 对折.
    @inline(__always) private static func mayStartOther(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x7B2C, 0x5012, 0x4E2A, 0x500B, 0x5BF9, 0x5C0D: true
        default: false
        }
    }

    /// Whether 两 behind a number is a weight: nothing that it would count follows.
    static func isWeight(_ text: NameText, at i: Int) -> Bool {
        guard i + 1 < text.count, text.isHan(i + 1) else { return true }
        if MeasureUnits.standard.match(text, at: i + 1, to: text.count) != nil { return false }
        switch text.numeral(i + 1) {
        case .other, .half, .more: return text.isWordEnd(i + 1)
        default: return false
        }
    }

    private func isUnit(_ i: Int) -> Bool {
        if case .unit = character(i) { return true }
        return false
    }

    /// 九 of 两块九毛九: the name of a restaurant elsewhere.
    private func isChange(_ i: Int, behind end: Int) -> Bool {
        let at = i - 1
        return at >= 0 && at == end
            && (text.stands("块", at: at) || text.stands("毛", at: at) || text.stands("角", at: at))
    }

    /// 20k of 5k-20k, 3.9m of 1.6m-3.9m: what follows a dash behind a number.
    private func isLast(_ i: Int, behind end: Int) -> Bool {
        guard end > 0, i > end, i - end < 4, RangeMark.isDash(text.characters[i - 1].scalar) else { return false }
        return (end..<i - 1).allSatisfy { isLetter(text.characters[$0].scalar) }
    }

    /// 168cm, 1.6m-3.9m: digits and a unit in one word.
    private func isUnitWord(_ i: Int) -> Bool {
        let word = text.word(at: i)
        guard Int(word.start) == i else { return false }
        var at = i
        while at < Int(word.end), !isLetter(text.characters[at].scalar) { at += 1 }
        guard let end = MeasureUnits.standard.match(text, at: at, to: Int(word.end))?.end else { return false }
        return end == Int(word.end) || RangeMark.isDash(text.characters[end].scalar)
    }

    private func holdsLetter(_ word: NameText.Word) -> Bool {
        (Int(word.start)..<Int(word.end)).contains { isLetter(text.characters[$0].scalar) && !mayBeInNumber($0) }
    }

    /// e of 2e5 and k of 20k.
    private func mayBeInNumber(_ i: Int) -> Bool {
        guard i > 0, case .arabic = character(i - 1) else { return false }
        return [0x65, 0x45, 0x6B, 0x4B, 0x4D, 0x47, 0xFF45].contains(text.characters[i].scalar)
    }

    private func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
        default: false
        }
    }

    /// A sign stands before a number, and behind nothing that has a value.
    private func mayBeSign(_ i: Int, behind end: Int) -> Bool {
        if text.isHan(i) { return text.isWordStart(i) }
        // 20 - 100.
        if end > 0, end == i - 1, text.isBlank(i - 1), i + 1 < text.count, text.isBlank(i + 1) { return false }
        // 五元六角-五元七角.
        if end > 0, end < i, MeasureUnits.standard.match(text, at: end, to: i)?.end == i { return false }
        switch character(i - 1) {
        case .arabic, .han, .unit, .bigUnit, .percent, .minus: return false
        default: return i == 0 || !isLetter(text.characters[i - 1].scalar)
        }
    }

    /// Whether a Chinese numeral stands at the start of a word that may be one.
    private func isNumeralWord(_ i: Int) -> Bool {
        guard text.isWordStart(i) else { return false }
        let word = text.word(at: i)
        if word.kind == .number || word.kind == .time { return true }
        // 零點 of 零點77; what only such a word holds is looked at later.
        guard word.end - word.start == 1 else {
            // 九成 is a word.
            let unit = MeasureUnits.standard.match(text, at: i + 1, to: Int(word.end))
            if unit?.unit.kind == .percent, unit?.end == Int(word.end) { return true }
            return (i..<Int(word.end)).allSatisfy { character($0) != .other }
        }
        switch character(i) {
        case .han, .tens, .some: return true
        case .half: return character(i + 1) == .unit(2)
        default: return true
        }
    }

    private func isNumeral(_ i: Int) -> Bool {
        switch character(i) {
        case .arabic, .han, .tens, .unit, .bigUnit: true
        default: false
        }
    }

    // MARK: Numbers

    /// 半 before a unit: 半小时, 半个.
    private func isHalf(_ i: Int) -> Bool {
        text.isWordStart(i) && MeasureUnits.standard.match(text, at: i + 1, to: text.count) != nil
    }

    private func number(at start: Int) -> NumberDraft? {
        if character(start) == .other, let special = special(at: start) { return special }
        // 零三十 of 一小时零三十分.
        if character(start) == .han(0), case .han = character(start + 1), isUnit(start + 2) {
            return number(at: start + 1)
        }
        // 半折 is 50 per cent.
        if character(start) == .half, character(start + 1) != .unit(2),
            let half = ExactDecimal(text.stands("折", at: start + 1) ? "5" : "0.5")
        {
            let number = ChineseNumber(kind: .cardinal, value: .exact(half), isMore: false)
            return NumberDraft(start: start, end: start + 1, number: number, isBare: true)
        }
        var limit = text.count
        for _ in 0..<3 {
            guard
                let reading = NumberParser(text: NameScalars(text: text, count: limit), takesBareUnits: true)
                    .number(at: start)
            else { return nil }
            if let cut = partedWord(at: reading.end, behind: start) {
                limit = cut
                continue
            }
            if let cut = prefix(reading.end, behind: start) {
                limit = cut
                continue
            }
            if let interval = interval(start, reading) { return interval }
            let isBare =
                reading.numeral.startsBare && reading.number.kind == .cardinal && isBareUnit(start, reading.end)
            let draft = NumberDraft(start: start, end: reading.end, number: reading.number, isBare: isBare)
            return isNumber(draft, reading.numeral) ? draft : nil
        }
        return nil
    }

    /// 个半 of 个半小时, and 对 of 对折, which are no numerals.
    private func special(at start: Int) -> NumberDraft? {
        let value: String
        let end: Int
        switch text.folded(start) {
        case 0x4E2A:
            guard text.stands("半", at: start + 1), isFirst(start),
                text.stands("月", at: start + 2) || text.stands("钟", at: start + 2)
                    || MeasureUnits.standard.match(text, at: start + 2, to: text.count)?.unit.kind == .duration
            else { return nil }
            (value, end) = ("1.5", start + 2)
        case 0x5BF9:
            // 打对折; paper is folded too.
            guard text.stands("折", at: start + 1), text.stands("打", at: start - 1) || text.stands("打个", at: start - 2)
            else { return nil }
            (value, end) = ("5", start + 1)
        default: return nil
        }
        guard let decimal = ExactDecimal(value) else { return nil }
        let number = ChineseNumber(kind: .cardinal, value: .exact(decimal), isMore: false)
        return NumberDraft(start: start, end: end, number: number, isBare: true, isOneAndHalf: end == start + 2)
    }

    /// Whether no number and no 几, 每 or 这 stands before a place.
    private func isFirst(_ i: Int) -> Bool {
        guard i > 0 else { return true }
        switch character(i - 1) {
        case .other, .blank, .comma: return !["每", "这", "那", "各", "整"].contains { text.stands($0, at: i - 1) }
        default: return false
        }
    }

    /// 兆 of 50兆字节 and 两 of 三百两 are a part of the unit, or the unit.
    private func prefix(_ end: Int, behind start: Int) -> Int? {
        guard end - start > 1 else { return nil }
        if NumeralCharacter.isPair(text.characters[end - 1].scalar) {
            return Self.isWeight(text, at: end - 1) ? end - 1 : nil
        }
        guard text.stands("兆", at: end - 1), MeasureUnits.standard.match(text, at: end - 1, to: text.count) != nil
        else { return nil }
        return end - 1
    }

    /// 一两个, 三两天: two digits, the second 两, before what is counted.
    private func interval(_ start: Int, _ reading: NumberParser<NameScalars>.Reading) -> NumberDraft? {
        let end = reading.end
        guard end == start + 1, end < text.count, NumeralCharacter.isPair(text.characters[end].scalar),
            let digit = Self.beside[character(start)], !Self.isWeight(text, at: end)
        else { return nil }
        var (lower, upper, last) = (digit, ExactDecimal(2), end + 1)
        if lower > upper { (lower, upper) = (upper, lower) }
        // 一两百.
        while case .unit(let power) = character(last) {
            guard let low = lower.scaled(byPowerOfTen: power), let high = upper.scaled(byPowerOfTen: power) else {
                return nil
            }
            (lower, upper, last) = (low, high, last + 1)
        }
        while case .bigUnit(let power) = character(last) {
            guard let low = lower.scaled(byPowerOfTen: power), let high = upper.scaled(byPowerOfTen: power) else {
                return nil
            }
            (lower, upper, last) = (low, high, last + 1)
        }
        let number = ChineseNumber(kind: .cardinal, value: .interval(lower, upper), isMore: false)
        return NumberDraft(start: start, end: last, number: number)
    }

    /// 一 and 三, which stand beside 两.
    private static let beside: [NumeralCharacter: ExactDecimal] = [.han(1): ExactDecimal(1), .han(3): ExactDecimal(3)]

    /// Where a word starts that a number would part: 二百五十|一起.
    private func partedWord(at end: Int, behind start: Int) -> Int? {
        guard end < text.count, !text.isWordEnd(end) else { return nil }
        let word = text.word(at: end)
        guard Int(word.start) > start, word.kind != .number, word.kind != .time, text.isHan(end) else { return nil }
        return Int(word.start)
    }

    /// Whether what reads as a number is one where it stands.
    private func isNumber(_ draft: NumberDraft, _ numeral: Numeral) -> Bool {
        guard text.isHan(draft.start) else { return true }
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
    private func isBareUnit(_ start: Int, _ end: Int) -> Bool {
        (start + 1..<end).allSatisfy { character($0) == .more }
    }

    /// Whether one word that is no number holds it: 万一, 千万.
    private func isLexical(_ draft: NumberDraft) -> Bool {
        let word = text.word(at: draft.start)
        // 九成 is a word, and a number with its unit.
        if MeasureUnits.standard.match(text, at: draft.end, to: Int(word.end))?.unit.kind == .percent { return false }
        guard word.kind == .han, draft.number.kind == .cardinal, !draft.isBare else { return false }
        return Int(word.end) >= draft.end && !(draft.number.value == .exact(ExactDecimal(50)))
    }

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

/// The characters of an article up to some place.
private struct NameScalars: ScalarText {
    let text: NameText
    let count: Int
    func scalar(_ i: Int) -> UInt32 { text.characters[i].scalar }
    func numeral(_ i: Int) -> NumeralCharacter { text.numeral(i) }
}

extension ContiguousArray<NumberDraft> {
    /// The numbers that lie in none of some facts; both are in order.
    ///
    /// O(*n* + *m*).
    func outside(_ facts: ContiguousArray<FactDraft>) -> ContiguousArray<NumberDraft> {
        guard !facts.isEmpty else { return self }
        var next = 0
        var found: ContiguousArray<NumberDraft> = []
        found.reserveCapacity(count)
        for number in self {
            while next < facts.count, facts[next].end <= number.start { next += 1 }
            if next == facts.count || facts[next].start >= number.end { found.append(number) }
        }
        return found
    }
}
