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
    let text: NameText

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
            (at, end) = (max(draft.end, at + 1), draft.end)
        }
        return found
    }

    // MARK: Starts

    func character(_ i: Int) -> NumeralCharacter {
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
                || isShare(i)
        case .half: return isNumeralWord(i) || isHalf(i) || text.stands("半数", at: i) && text.isWordStart(i)
        // 父子俩 counts no one.
        case .han where NumeralCharacter.isFused(scalar): return isFusedNumber(i)
        case .han, .tens, .some:
            // 二两, 3斤5两.
            if NumeralCharacter.isPair(scalar), i == end, i > 0, Self.isWeight(text, at: i) { return false }
            return isNumeralWord(i) || isChange(i, behind: end)
        case .other: return Self.mayStartOther(scalar) && text.isWordStart(i)
        default: return false
        }
    }

    /// 俩 of 俩小时, 仨 of 仨月: before a unit, where no one who is two or three stands before.
    private func isFusedNumber(_ i: Int) -> Bool {
        guard i == 0 || text.numeral(i - 1) == .other, text.isWordStart(i) else { return false }
        return text.stands("月", at: i + 1) || MeasureUnits.standard.match(text, at: i + 1, to: text.count) != nil
    }

    /// 百分之15k, where the digits are a Latin word.
    private func isShare(_ i: Int) -> Bool {
        guard text.stands("分之", at: i + 1), case .arabic = character(i + 3) else { return false }
        return text.isWordStart(i)
    }

    /// Whether no letter, digit or part of a number stands directly before a place.
    private func isFree(before i: Int) -> Bool {
        let word = text.word(at: i)
        if word.kind == .latin || word.kind == .url, Int(word.start) < i || holdsLetter(word) { return false }
        if case .arabic = character(i - 1) { return false }
        return i == 0 || !isLetter(text.characters[i - 1].scalar)
    }

    /// 第, 倒; 个 of 个半小时, 对 of 对折, 米 of 米九, 分 of 分半钟.
    @inline(__always) private static func mayStartOther(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x7B2C, 0x5012, 0x4E2A, 0x500B, 0x5BF9, 0x5C0D, 0x7C73, 0x5206: true
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

    func isUnit(_ i: Int) -> Bool {
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
            if isAmountMoved(i, word) || text.stands("刻钟", at: i + 1) { return true }
            // 九间 of 九间房, which no lexicon has.
            if word.tag == .none, let unit, unit.unit.kind == .count, unit.end == Int(word.end) { return true }
            return (i..<Int(word.end)).allSatisfy { character($0) != .other }
        }
        switch character(i) {
        case .han, .tens, .some: return true
        case .half: return character(i + 1) == .unit(2)
        default: return true
        }
    }

    // MARK: Numbers

    /// 半 before a unit: 半小时, 半个.
    private func isHalf(_ i: Int) -> Bool {
        guard text.isWordStart(i), let unit = MeasureUnits.standard.match(text, at: i + 1, to: text.count) else {
            return false
        }
        // 半成品.
        let end = Int(text.word(at: i).end)
        return end == i + 1 || end <= unit.end
    }

    private func number(at start: Int) -> NumberDraft? {
        if character(start) == .other, let special = special(at: start) { return special }
        // 零三十 of 一小时零三十分.
        if character(start) == .han(0), case .han = character(start + 1), isUnit(start + 2) {
            return number(at: start + 1)
        }
        // 半折 is 50 per cent.
        if character(start) == .half, character(start + 1) != .unit(2), !LexicalNumerals.isHalfTime(text, start),
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
            if let interval = interval(start, reading) ?? parted(start, reading) { return interval }
            let isBare =
                reading.numeral.startsBare && reading.number.kind == .cardinal && isBareUnit(start, reading.end)
            let draft = NumberDraft(start: start, end: reading.end, number: reading.number, isBare: isBare)
            return isNumber(draft, reading.numeral) ? draft : nil
        }
        return nil
    }
}

/// The characters of an article up to some place.
struct NameScalars: ScalarText {
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
