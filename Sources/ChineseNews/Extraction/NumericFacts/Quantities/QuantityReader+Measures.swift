// Numbers with the unit behind them: 500名, 三个半小时, 六成五.

extension QuantityReader {
    /// The number with the unit behind it: 五百|来|名, 三|个半|小时, 四|个多|小时, 六成五.
    func measure(_ i: Int) -> Measure? {
        let draft = numbers[i]
        let number = draft.number
        guard number.kind != .ordinal, !isDate(i), !isMereUnit(i) else { return nil }
        if let points = percentagePoints(draft) ?? discount(i) { return points }
        var at = text.skipBlanks(draft.end)
        var (value, isMore, isAbout) = (number.value, number.isMore, false)
        if isAround(at) { (at, isAbout) = (at + 1, true) }
        for (middle, adds) in [("个多" as StaticString, false), ("个半", true)] where stands(middle, at: at) {
            let unit = units.match(text, at: at + 2, to: text.count)
            // 三个多月, 一个半小时.
            guard unit?.unit.kind == .duration || stands("月", at: at + 2) || stands("钟", at: at + 2) else { continue }
            if adds { value = value.adding("0.5") ?? value } else { isMore = true }
            at += 2
        }
        guard var measure = special(i, draft, at, value) ?? unit(i, at, value) else { return nil }
        (measure.isMore, measure.isAbout) = (measure.isMore || isMore, isAbout)
        extend(&measure, draft)
        readAge(&measure)
        readRate(&measure, i)
        return measure
    }

    /// 来 of 三十来个, 把 of 千把块, before a unit.
    func isAround(_ at: Int) -> Bool {
        guard stands("来", at: at) || stands("把", at: at) && at > 0 && text.numeral(at - 1).isPower else { return false }
        return units.match(text, at: at + 1, to: text.count) != nil
    }

    /// What no table of units has.
    @inline(__always) private func special(
        _ i: Int,
        _ draft: NumberDraft,
        _ at: Int,
        _ value: ChineseNumber.Value
    ) -> Measure? {
        switch text.folded(at) {
        // 月, 钟.
        case 0x6708, 0x949F: calendarMonth(draft, at, value)
        // 日.
        case 0x65E5: days(i, at, value)
        // 分.
        case 0x5206: minutes(at, value)
        // 号 of 样本1500余号.
        case 0x53F7: draft.number.isMore ? Measure(value, MeasureUnit(kind: .count), at..<at + 1) : nil
        // 点.
        case 0x70B9: isPoints(i, at) ? Measure(value, MeasureUnit(kind: .count), at..<at + 1) : nil
        default: nil
        }
    }

    /// 月 behind 三个多, 个半.
    private func calendarMonth(_ draft: NumberDraft, _ at: Int, _ value: ChineseNumber.Value) -> Measure? {
        guard
            draft.isOneAndHalf || at > draft.end && stands("个", at: draft.end)
                || NumeralCharacter.isFused(text.characters[draft.start].scalar)
        else { return nil }
        if stands("月", at: at) { return Measure(value, MeasureUnit(kind: .duration, id: "month"), at..<at + 1) }
        if stands("钟", at: at), text.isWordEnd(at + 1) {
            return Measure(value, MeasureUnit(kind: .duration, id: "hour"), at..<at + 1)
        }
        return nil
    }

    /// 60日内, 30~90日: more days than a month has, or within some.
    private func days(_ i: Int, _ at: Int, _ value: ChineseNumber.Value) -> Measure? {
        isDays(i, at) ? Measure(value, MeasureUnit(kind: .duration, id: "day"), at..<at + 1) : nil
    }

    func isDays(_ i: Int, _ at: Int) -> Bool {
        guard stands("日", at: at), !hasUnit(at), numbers[i].number.kind == .cardinal,
            case .exact(let number) = numbers[i].number.value, let count = number.integer
        else { return false }
        if DayCount.stands(text, numbers[i].start..<at + 1) { return true }
        guard text.isWordEnd(at + 1) || stands("日内", at: at) else { return false }
        return count > 31 || stands("内", at: at + 1) || stands("以内", at: at + 1) || stands("之内", at: at + 1)
    }

    /// 三分半, 三分半钟, 四分多钟.
    private func minutes(_ at: Int, _ value: ChineseNumber.Value) -> Measure? {
        if stands("分多钟", at: at) {
            var measure = Measure(value, MeasureUnit(kind: .duration, id: "minute"), at..<at + 3)
            measure.isMore = true
            return measure
        }
        guard stands("分半", at: at), let sum = value.adding("0.5"), stands("钟", at: at + 2) || text.isWordEnd(at + 2)
        else { return nil }
        let end = stands("钟", at: at + 2) ? at + 3 : at + 2
        return Measure(sum, MeasureUnit(kind: .duration, id: "minute"), at..<end)
    }

    /// 个百分点, also with blanks in it.
    private func percentagePoints(_ draft: NumberDraft) -> Measure? {
        guard draft.number.kind == .cardinal else { return nil }
        var first = draft.end
        while first < text.count, first - draft.end < Self.longestGap, text.isBlank(first) { first += 1 }
        guard stands("个", at: first) || stands("百", at: first) else { return nil }
        let signs: [StaticString] = ["个", "百", "分", "点"]
        var at = draft.end
        var isMore = draft.number.isMore
        for (number, sign) in signs.enumerated() {
            var next = at
            while next < text.count, next - at < Self.longestGap, text.isBlank(next) { next += 1 }
            // 7个多百分点.
            if number == 1, stands("多", at: next) { (isMore, next) = (true, next + 1) }
            if stands(sign, at: next) { at = next + 1 } else if number > 0 { return nil }
        }
        var measure = Measure(
            draft.number.value,
            MeasureUnit(kind: .percentagePoint, id: "percentagePoint"),
            draft.end..<at
        )
        measure.isMore = isMore
        return measure
    }

    private static var longestGap: Int { 8 }

    /// 九 九 折: two digits that justification parts.
    private func discount(_ i: Int) -> Measure? {
        guard i + 1 < numbers.count, numbers[i].end - numbers[i].start == 1,
            numbers[i + 1].end - numbers[i + 1].start == 1, text.isBlank(numbers[i].end),
            text.skipBlanks(numbers[i].end) == numbers[i + 1].start,
            case .exact(let tens) = numbers[i].number.value, case .exact(let ones) = numbers[i + 1].number.value,
            let value = tens.scaled(byPowerOfTen: 1)?.adding(ones)
        else { return nil }
        let end = text.skipBlanks(numbers[i + 1].end)
        guard stands("折", at: end) else { return nil }
        return Measure(.exact(value), MeasureUnit(kind: .percent, id: "percent"), end..<end + 1)
    }

    /// A unit of the table.
    private func unit(_ i: Int, _ at: Int, _ value: ChineseNumber.Value) -> Measure? {
        if let weight = liang(i, at) ?? foot(i, at) { return Measure(value, weight, at..<at + 1) }
        guard let (end, unit) = unit(at: at), isUnit(at..<end, unit, value) else { return nil }
        // 九九折 is 99 per cent, 九折 90.
        let isShort = !stands("折", at: at) || isLess(value, than: 10)
        guard let scaled = value.multiplied(by: isShort ? unit.factor : ExactDecimal(1)) else { return nil }
        var measure = Measure(scaled, unit, at..<end)
        // 33节沉管, but 航速30节.
        if unit.id == "knot", !isSpeed(numbers[i].start) { measure.unit = MeasureUnit(kind: .count) }
        // 一块牌子, but 五块钱 and 五块.
        if unit.kind == .money, end == at + 1, stands("块", at: at),
            isThing(end) || isOne(i, end) || isPiece(numbers[i].start)
        {
            measure.unit = MeasureUnit(kind: .count)
        }
        // 1分09秒.
        if stands("分", at: at), end == at + 1, i + 1 < numbers.count, numbers[i + 1].start == end,
            stands("秒", at: numbers[i + 1].end)
        {
            measure.unit = MeasureUnit(kind: .duration, id: "minute")
        }
        return measure
    }

    /// Whether a speed is spoken of before a place.
    private func isSpeed(_ start: Int) -> Bool {
        (max(0, start - 6)..<start).contains { stands("速", at: $0) }
    }

    /// 岩石样品420多块: pieces of what stands before.
    private func isPiece(_ start: Int) -> Bool { Self.pieces.stands(text, endingAt: start) }

    private static let pieces: WordList = [
        "样品", "标本", "样本", "化石", "石碑", "展板", "牌匾", "奖牌", "墓碑", "石板", "土地", "地块", "农田",
    ]

    /// 一块 before Chinese is no price: 一块备用的麻绳.
    private func isOne(_ i: Int, _ end: Int) -> Bool {
        numbers[i].end == numbers[i].start + 1 && text.characters[numbers[i].start].scalar == 0x4E00
            && end < text.count && text.isHan(end) && text.numeral(end) == .other && !stands("钱", at: end)
            && RelationWords.behind(text, end) == nil
    }

    /// Whether a noun stands at a place, or what describes one.
    private func isThing(_ i: Int) -> Bool {
        guard i < text.count, text.isHan(i), text.isWordStart(i), RelationWords.behind(text, i) == nil else {
            return false
        }
        let word = text.word(at: i)
        let end = Int(word.end)
        switch word.tag {
        // 四五百块菜钱.
        case .n, .nz, .b, .a, .none:
            return text.numeral(i) == .other && !Self.sums.contains(folded: text.folded(end - 1))
                && (end == text.count || !Self.sums.contains(folded: text.folded(end)))
        // 两块备用电池.
        case .v: return end - i > 1 && end < text.count && text.isHan(end) && text.word(at: end).tag == .n
        default: return false
        }
    }

    private static let sums = HanSet("钱费款金资薪")

    /// The unit at a place; 六个加仑 are measured in gallons.
    private func unit(at start: Int) -> (end: Int, unit: MeasureUnit)? {
        guard let found = units.match(text, at: start, to: text.count) else { return nil }
        if found.unit.kind == .count, found.end == start + 1, stands("个", at: start),
            let inner = units.match(text, at: found.end, to: text.count), inner.unit.kind == .physical,
            inner.unit.id != nil, inner.end - found.end > 1
        {
            return inner
        }
        // 三个月饼 are no months.
        guard found.end - start > 1, text.isHan(found.end - 1), !text.isWordEnd(found.end),
            Int(text.word(at: found.end - 1).start) > start, !isUnitWord(found.end - 1)
        else { return found }
        return units.match(text, at: start, to: Int(text.word(at: found.end - 1).start))
    }

    /// Whether the word of a character goes on as a unit or a time: 月底 of 个月底.
    private func isUnitWord(_ i: Int) -> Bool {
        let word = text.word(at: i)
        return word.kind == .time || word.kind == .number
    }

    /// 两 as a weight: 二两, 3斤5两; 三两天 counts days.
    private func liang(_ i: Int, _ at: Int) -> MeasureUnit? {
        guard stands("两", at: at), at == numbers[i].end, text.isWordEnd(at + 1) else { return nil }
        // 三两好友.
        guard
            numbers[i].end - numbers[i].start > 1 || !stands("三", at: at - 1) && !stands("一", at: at - 1)
                || at + 1 == text.count || !text.isHan(at + 1) || RelationWords.behind(text, at + 1) != nil
        else { return nil }
        return NumberFinder.isWeight(text, at: at) ? MeasureUnit(kind: .physical) : nil
    }

    func isLess(_ value: ChineseNumber.Value, than limit: Int) -> Bool {
        guard case .exact(let number) = value else { return true }
        return number < ExactDecimal(limit)
    }

    func hasUnit(_ i: Int) -> Bool { units.match(text, at: text.skipBlanks(i), to: text.count) != nil }

    /// What stands behind a unit and belongs to the quantity: 一成半, 六成五, 两倍多, 台（套）.
    private func extend(_ measure: inout Measure, _ draft: NumberDraft) {
        let end = measure.end
        if measure.unit.kind == .percent, measure.unit.id == "percent", end < text.count,
            case .han(let digit) = text.numeral(end), digit > 0,
            let sum = measure.value.adding(String(digit))
        {
            (measure.value, measure.end) = (sum, end + 1)
        } else if stands("半", at: end), text.isWordEnd(end + 1), takesHalf(measure, draft),
            let half = ExactDecimal(measure.value.isNegative ? "-0.5" : "0.5")?.multiplied(by: measure.unit.factor),
            let sum = measure.value.adding(.exact(half))
        {
            (measure.value, measure.end) = (sum, end + 1)
        } else if stands("多", at: end), measure.unit.kind != .count, text.isWordStart(end), text.isWordEnd(end + 1) {
            (measure.isMore, measure.end) = (true, end + 1)
        } else if measure.unit.kind == .count, end + 2 < text.count, stands("（", at: end) || stands("(", at: end),
            let (inner, unit) = units.match(text, at: end + 1, to: text.count), unit.kind == .count,
            stands("）", at: inner) || stands(")", at: inner)
        {
            (measure.end, measure.written) = (inner + 1, measure.written.lowerBound..<inner + 1)
        }
        measure.fullEnd = measure.end
    }

    /// 五个半, where nothing that is counted follows; 三年半.
    private func takesHalf(_ measure: Measure, _ draft: NumberDraft) -> Bool {
        guard measure.unit.kind == .count else { return true }
        return stands("个", at: measure.end - 1) && (measure.end + 1 == text.count || !text.isHan(measure.end + 1))
    }

    /// 十个月大 is an age.
    private func readAge(_ measure: inout Measure) {
        guard measure.unit.kind == .duration, stands("大", at: measure.end), text.isWordStart(measure.end),
            text.isWordEnd(measure.end + 1)
        else { return }
        let next = measure.end + 1
        let isEnd = next == text.count || !text.isHan(next) || stands("了", at: next)
        guard isEnd || stands("的", at: next) || stands("时", at: next) else { return }
        measure.unit = MeasureUnit(kind: .age, id: measure.unit.id)
        (measure.end, measure.fullEnd) = (next, next)
    }
}
