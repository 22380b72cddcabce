// Numbers that start with no numeral or end in a unit: 个半, 对折, 米九, 一两个.

extension NumberFinder {
    /// 个半 of 个半小时, and 对 of 对折, which are no numerals.
    func special(at start: Int) -> NumberDraft? {
        let value: String
        let end: Int
        switch text.folded(start) {
        case 0x4E2A:
            guard text.stands("半", at: start + 1), isFirst(start),
                start + 2 == text.count || text.stands("月", at: start + 2) || text.stands("钟", at: start + 2)
                    || MeasureUnits.standard.match(text, at: start + 2, to: text.count)?.unit.kind == .duration
            else { return nil }
            (value, end) = ("1.5", start + 2)
        case 0x5BF9:
            // 打对折; paper is folded too.
            guard text.stands("折", at: start + 1), text.stands("打", at: start - 1) || text.stands("打个", at: start - 2)
            else { return nil }
            (value, end) = ("5", start + 1)
        case 0x7C73, 0x5206:
            guard isUncounted(start) else { return nil }
            (value, end) = ("1", start)
        default: return nil
        }
        guard let decimal = ExactDecimal(value) else { return nil }
        let number = ChineseNumber(kind: .cardinal, value: .exact(decimal), isMore: false)
        return NumberDraft(
            start: start,
            end: end,
            number: number,
            // 個半 alone is a number.
            isBare: end != start + 2 || end < text.count,
            isOneAndHalf: end == start + 2
        )
    }

    /// 米九, 分半钟: speech leaves out one before them.
    private func isUncounted(_ start: Int) -> Bool {
        guard text.isWordEnd(start + 1) || text.stands("分半", at: start) else { return false }
        guard
            start == 0 || !text.isHan(start - 1)
                || text.end(of: "高 约 近 逾 超 过 达 到 至 有 长 宽 深 的 才 足 了", at: start - 1) == start
        else { return false }
        if text.stands("分半", at: start) {
            return text.stands("钟", at: start + 2) || start + 2 == text.count || !text.isHan(start + 2)
        }
        guard case .han(let digit) = character(start + 1), digit > 0,
            !NumeralCharacter.isPair(text.characters[start + 1].scalar)
        else { return false }
        // 米七五; 米一千 is none.
        let isLong = if case .han = character(start + 2) { true } else { false }
        let end = isLong ? start + 3 : start + 2
        switch character(end) {
        case .other, .blank, .comma, .point: break
        default: return false
        }
        return MeasureUnits.standard.match(text, at: end, to: text.count) == nil && text.isWordEnd(end)
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
    func prefix(_ end: Int, behind start: Int) -> Int? {
        guard end - start > 1 else { return nil }
        if NumeralCharacter.isPair(text.characters[end - 1].scalar) {
            return Self.isWeight(text, at: end - 1) ? end - 1 : nil
        }
        // 985百帕.
        if text.stands("百", at: end - 1), text.stands("帕", at: end), case .arabic = character(end - 2) {
            return end - 1
        }
        guard text.stands("兆", at: end - 1), MeasureUnits.standard.match(text, at: end - 1, to: text.count) != nil
        else { return nil }
        return end - 1
    }

    /// 一两个, 三两天: two digits, the second 两, before what is counted.
    func interval(_ start: Int, _ reading: NumberParser<NameScalars>.Reading) -> NumberDraft? {
        let end = reading.end
        guard end == start + 1, end < text.count, NumeralCharacter.isPair(text.characters[end].scalar),
            let digit = Self.beside[character(start)], !Self.isWeight(text, at: end)
        else { return nil }
        let two = ExactDecimal(2)
        // 一两百.
        return interval(start, min(digit, two), max(digit, two), unitsAt: end + 1)
    }

    /// 三、四百人, 七、八个: two digits in a row with a mark between, where no list can be meant.
    func parted(_ start: Int, _ reading: NumberParser<NameScalars>.Reading) -> NumberDraft? {
        let end = reading.end
        guard end + 2 < text.count, text.characters[end].scalar == 0x3001,
            case .han(let low) = character(end - 1), case .han(let high) = character(end + 1),
            low > 1 || end > start + 1,
            high == low + 1,
            // 二、… may start a line, and 第二、三十名 is two numbers.
            end > start + 1 || start > 0 && text.isHan(start - 1) && character(start - 1) == .other,
            !text.stands("第", at: start - 1)
        else { return nil }
        // 十二、三岁.
        guard end == start + 1 else {
            guard character(end - 2) == .unit(1), case .exact(let lower) = reading.number.value,
                let upper = lower.adding(ExactDecimal(1)), Self.counters.contains(folded: text.folded(end + 2))
            else { return nil }
            return interval(start, lower, upper, unitsAt: end + 2)
        }
        guard case .unit = character(end + 2) else {
            // 二、三等奖, 三、四级地震.
            guard Self.counters.contains(folded: text.folded(end + 2)) else { return nil }
            return interval(start, ExactDecimal(low), ExactDecimal(high), unitsAt: end + 2)
        }
        let found = interval(start, ExactDecimal(low), ExactDecimal(high), unitsAt: end + 2)
        // 五、六十年代 are two.
        return found.flatMap { text.stands("年代", at: $0.end) ? nil : $0 }
    }

    /// What is counted by the piece, and not by its rank.
    private static let counters = HanSet("个位名人岁天")

    private func interval(_ start: Int, _ low: ExactDecimal, _ high: ExactDecimal, unitsAt: Int) -> NumberDraft? {
        var (lower, upper, last) = (low, high, unitsAt)
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
}
