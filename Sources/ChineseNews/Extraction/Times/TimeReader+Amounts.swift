// Amounts of time from the reference date: 三天前, 过去十年, 近三年.

extension TimeReader {
    /// A number of units: 三天, 两个星期, 半年, 一个半小时, 一年半.
    func amount(_ start: Int) -> TimeAmount? {
        if stands("个半", at: start), let unit = TimeAmount.unit(text, at: start + 2) {
            return TimeAmount(number: 3, isHalf: true, unit: unit.grain, end: unit.end)
        }
        if stands("半", at: start), let unit = TimeAmount.unit(text, at: start + 1) {
            return TimeAmount(number: 1, isHalf: true, unit: unit.grain, end: unit.end)
        }
        guard let number = number(start), number.value > 0, number.value < 100_000 else { return nil }
        let at = skipBlank(number.end)
        if stands("个半", at: at),
            let unit = TimeAmount.unit(text, at: at + 2)
        {
            return TimeAmount(number: number.value * 2 + 1, isHalf: true, unit: unit.grain, end: unit.end)
        }
        guard let unit = TimeAmount.unit(text, at: at) else { return nil }
        if stands("半", at: unit.end), unit.grain == .year || unit.grain == .day, text.isWordEnd(unit.end + 1) {
            return TimeAmount(number: number.value * 2 + 1, isHalf: true, unit: unit.grain, end: unit.end + 1)
        }
        return TimeAmount(number: number.value, isHalf: false, unit: unit.grain, end: unit.end)
    }

    /// 十年前, 三天后.
    func ago(_ start: Int) -> FactDraft? {
        guard let amount = amount(start), let (end, isBack) = direction(amount.end), isAmount(amount, start) else {
            return nil
        }
        let kind: NumericFact.Kind = [.hour, .minute, .second].contains(amount.unit) ? .datetime : .date
        // 53分钟后 needs the time of the day of writing, or counts from what was told just before.
        let isOpen = kind == .datetime && (reference?.secondOfDay ?? 0) == 0
        if isOpen, !isBack { return nil }
        var draft = draft(start, end, kind, amount.value(isBack: isBack, isOpen ? nil : reference))
        draft.rule = .amount
        return draft
    }

    /// 三年以来, 10天来: up to the reference date.
    func lately(_ start: Int) -> FactDraft? {
        guard let amount = amount(start), let end = end(of: "以来 来", at: amount.end), text.isWordEnd(end),
            amount.isHalf || isAmount(amount, start)
        else { return nil }
        // 三天来了 is none.
        guard end > amount.end + 1 || end == text.count || !text.isHan(end) || stands("的", at: end) else { return nil }
        let value = amount.stretch(isBack: true, isAligned: false, reference)
        var draft = draft(start, amount.end, .duration, value)
        (draft.value, draft.unit, draft.fullEnd) = (amount.value, .id(amount.unit.rawValue), end)
        draft.rule = .amount
        // 近两年来.
        if stands("近", at: start - 1) { draft.fullStart = start - 1 }
        return draft
    }

    /// 2015年前, 3月前 and 5日前 say a date.
    private func isAmount(_ amount: TimeAmount, _ start: Int) -> Bool {
        if amount.isHalf { return true }
        if stands("年", at: amount.end - 1), amount.unit == .year {
            return amount.number < 1000 && text.numeral(start) != .arabic(0)
        }
        let isBare =
            stands("月", at: amount.end - 1) && !stands("个", at: amount.end - 2) || stands("日", at: amount.end - 1)
        return !isBare || stands("两", at: start)
            || stands("日", at: amount.end - 1) && !isDigit(start) && amount.number < 10
    }

    private func direction(_ start: Int) -> (end: Int, isBack: Bool)? {
        for (word, isBack) in [
            ("之前" as StaticString, true), ("以前", true), ("前", true), ("之后", false), ("以后", false), ("后", false),
        ] where stands(word, at: start) {
            let end = start + word.utf8CodeUnitCount / 3
            return text.isWordEnd(end) ? (end, isBack) : nil
        }
        return nil
    }

    /// 过去十年, 近三年, 未来7天, 前两周: up to the reference date, or from it on.
    func rolling(_ start: Int) -> FactDraft? {
        guard text.isWordStart(start), mayRoll(start), let (word, isBack, isAligned) = rollingWord(start) else {
            return nil
        }
        if let end = end(of: "个小时 一小时 一个小时 个钟头", at: word), stands("上", at: start) || stands("下", at: start) {
            let hour = TimeAmount(number: 1, isHalf: false, unit: .hour, end: end)
            let value = hour.stretch(isBack: isBack, isAligned: false, reference)
            return draft(start, end, .interval, value)
        }
        let at = stands("的", at: word) ? word + 1 : word
        guard let amount = amount(at), !stands("级", at: amount.end), amount.unit != .year || amount.number < 1000 else {
            return nil
        }
        if isAligned {
            // 前5个月 are those of the year, and 上一年 is a word.
            guard amount.number > 1, amount.number < 100, !amount.isHalf,
                amount.unit != .month && amount.unit != .quarter || !stands("前", at: start) && !stands("头", at: start)
            else { return nil }
        }
        let end = self.end(of: "以来 来 里 内", at: amount.end)
        let value = amount.stretch(isBack: isBack, isAligned: isAligned, reference)
        // It is an amount of time, which its full span puts into the calendar.
        var draft = draft(at, amount.end, .duration, value)
        (draft.fullStart, draft.value, draft.unit) = (start, amount.value, .id(amount.unit.rawValue))
        draft.rule = .amount
        if let end, text.isWordEnd(end) { draft.fullEnd = end }
        return draft
    }

    /// Whether a word of ``rollingWord(_:)`` may start at a place; few do.
    func mayRoll(_ start: Int) -> Bool {
        switch text.folded(start) {
        // 过去, 最近, 未来, 今后, 将来, 往后, 接下来, 之前, 之后.
        case 0x8FC7: return stands("过去", at: start)
        case 0x6700: return stands("最近", at: start)
        case 0x672A: return stands("未来", at: start)
        case 0x4ECA: return stands("今后", at: start)
        case 0x5C06: return stands("将来", at: start)
        case 0x5F80: return stands("往后", at: start)
        case 0x63A5, 0x4E4B: return true
        // 近, 前, 上, 头, 后 and 下 before a number, 个 or 的.
        case 0x8FD1, 0x524D, 0x4E0A, 0x5934, 0x540E, 0x4E0B:
            return !text.marks[start + 1].isNoNumeral || stands("个", at: start + 1) || stands("的", at: start + 1)
        default: return false
        }
    }

    private func rollingWord(_ start: Int) -> (end: Int, isBack: Bool, isAligned: Bool)? {
        if let end = end(of: "过去 最近", at: start) { return (end, true, false) }
        if let end = end(of: "未来 今后 接下来 将来 往后", at: start) { return (end, false, false) }
        // 近10小时 behind a verb says nearly, and 房事后五天 counts from something else.
        guard start == 0 || !text.isHan(start - 1) || stands("在", at: start - 1) else { return nil }
        if let end = end(of: "近", at: start) {
            let isNearly = amount(end).map { stands("的", at: $0.end) } ?? true
            return isNearly ? nil : (end, true, false)
        }
        if let end = end(of: "之前", at: start) { return (end, true, false) }
        if let end = end(of: "之后", at: start) { return (end, false, false) }
        if let end = end(of: "前 上 头", at: start) { return (end, true, true) }
        return end(of: "后 下", at: start).map { ($0, false, true) }
    }
}
