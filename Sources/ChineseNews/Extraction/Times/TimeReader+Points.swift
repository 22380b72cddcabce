// Dates and times as they are put together: the year first, then what lies within it, then the clock.

extension WrittenTime {
    /// Whether it is a day of the week and nothing else.
    var isBareWeekday: Bool {
        weekday != nil && shift == nil && year == nil && part == nil && day == nil && !hasTime && dayPart == nil
    }
}

extension TimeReader {
    @inline(__always) func stands(_ word: StaticString, at i: Int) -> Bool { text.stands(word, at: i) }

    /// An integer without a unit at its end.
    func number(_ i: Int) -> (value: Int, end: Int)? {
        guard i < text.count, !text.marks[i].isNoNumeral else { return nil }
        return known.entry(i, numerals).pointee.number
    }

    /// The numeral at a place.
    func numeral(_ i: Int) -> Numeral? {
        i < text.count && !text.marks[i].isNoNumeral ? known.entry(i, numerals).pointee.numeral : nil
    }

    func skipBlank(_ i: Int) -> Int { i < text.count && text.isBlank(i) ? i + 1 : i }

    /// Where the first of some words ends that stands at a place; blanks part the words.
    func end(of words: StaticString, at i: Int) -> Int? { text.end(of: words, at: i) }

    func isDigit(_ i: Int) -> Bool {
        if i >= 0, i < text.count, case .arabic = text.numeral(i) { return true }
        return false
    }

    func isNumeral(_ i: Int) -> Bool {
        switch text.numeral(i) {
        case .arabic, .han, .tens, .unit, .bigUnit, .more, .some: true
        default: false
        }
    }

    /// Whether ``point(at:)`` may find something by the first characters, where no numeral stands.
    func mayPoint(_ start: Int) -> Bool {
        if TimeStarts.holdsWord(text, at: start) || stands("历", at: start + 1) { return true }
        switch text.folded(start) {
        // 公元642年, 元月, 上半年, 下半年.
        case 0x516C: return stands("公元", at: start)
        case 0x5143: return stands("元月", at: start)
        case 0x4E0A, 0x4E0B: return stands("半年", at: start + 1)
        // 第三季度, 首季, 前三季度, 闰四月, 周三, 星期三, 礼拜三, Q1.
        case 0x7B2C, 0x9996, 0x524D, 0x95F0, 0x5468, 0x661F, 0x793C, 0x51: return true
        default: return !text.marks[start].isNoNumeral
        }
    }

    /// A date, a time or both.
    func point(at start: Int) -> TimePoint? {
        var time = WrittenTime()
        var at = start
        if let end = digits(at, &time) ?? holiday(at, &time) {
            at = end
        } else {
            var isLunar = false
            let isNumeral = startsNumeral(start)
            if !isNumeral { at = calendar(at, &isLunar) }
            let first = at
            if let end = isNumeral ? numberedYear(at, &time) : year(at, &time) { at = calendar(end, &isLunar) }
            let behindYear = at > first
            if let end = withinYear(at, &time, behindYear: behindYear, isLunar: isLunar) {
                at = end
            } else if behindYear, stands("的", at: at), let end = behindOf(at + 1, &time) {
                at = end
            } else if !behindYear {
                at = start
            }
        }
        if time.day != nil, time.weekday == nil, let end = weekday(skipBlank(at), &time) { at = end }
        if time.isBareWeekday, let found = dateBehind(at, time) { return found }
        return withClock(start, at, time)
    }

    /// 二月十号 of 周日, 二月十号: a date behind a day of the week, on which it falls.
    private func dateBehind(_ end: Int, _ time: WrittenTime) -> TimePoint? {
        guard let weekday = time.weekday, end < text.count else { return nil }
        let isComma = [0x2C, 0xFF0C].contains(text.characters[end].scalar)
        let at = skipBlank(isComma ? end + 1 : end)
        guard at > end, at < text.count, startsNumeral(at), var found = point(at: at), found.time.day != nil,
            found.time.part != nil, found.time.weekday == nil
        else { return nil }
        found.time.weekday = weekday
        guard let day = found.time.readings(reference).first?.interval.start?.date else {
            return reference == nil ? found : nil
        }
        return day.weekday == weekday ? found : nil
    }

    /// The time of the clock, and the part of the day, behind a date or alone.
    func withClock(_ start: Int, _ date: Int, _ found: WrittenTime) -> TimePoint? {
        var time = found
        if time.hasDay || !time.hasDate {
            let first = skipBlank(date)
            if date > start || first == start, let end = clock(first, &time) {
                return TimePoint(end: end, fullEnd: end, time: time)
            }
            if first > date, let end = clock(date, &time) { return TimePoint(end: end, fullEnd: end, time: time) }
            if date > start, stands("的", at: date), let end = clock(date + 1, &time) {
                return TimePoint(end: end, fullEnd: end, time: time)
            }
        }
        guard date > start else { return nil }
        if time.hasDay, time.dayPart == nil, text.isWordStart(date), let (end, part) = DayPart.match(text, at: date),
            text.isWordEnd(end)
        {
            time.dayPart = part
            return TimePoint(end: date, fullEnd: end, time: time)
        }
        return TimePoint(end: date, fullEnd: within(date, time), time: time)
    }

    /// 内 of 2024年内, 10月内.
    private func within(_ end: Int, _ time: WrittenTime) -> Int {
        guard !time.hasDay, time.selection == nil, time.year != nil || time.part != nil,
            stands("年", at: end - 1)
                || stands("月", at: end - 1), let last = self.end(of: "内 以内 之内", at: end), text.isWordEnd(last)
        else { return end }
        return last
    }

    /// 农历 and 公历 before a date.
    func calendar(_ start: Int, _ isLunar: inout Bool) -> Int {
        guard stands("历", at: start + 1) else { return start }
        if let end = end(of: "农历 阴历 旧历 夏历", at: start) {
            isLunar = true
            return end
        }
        return end(of: "公历 阳历", at: start) ?? start
    }

    /// What may stand behind a year and 的: 去年的今天, 2021年的第二周.
    func behindOf(_ start: Int, _ time: inout WrittenTime) -> Int? {
        if let (end, meaning) = TimeWords.standard.match(text, at: start), case .day(let offset) = meaning {
            time.dayOffset = offset
            return end
        }
        return selection(start, &time) ?? withinYear(start, &time, behindYear: true, isLunar: false)
    }

    // MARK: Within a year

    /// What stands behind a year or alone: 10月18日, 三季度, 上半年, 前5个月, 18日, 昨天, 春节.
    func withinYear(_ start: Int, _ time: inout WrittenTime, behindYear: Bool, isLunar: Bool) -> Int? {
        let at = behindYear ? skipBlank(start) : start
        guard at < text.count else { return nil }
        if startsNumeral(at) {
            if behindYear, let end = holiday(at, &time) { return end }
            return quarter(at, &time) ?? month(at, &time, isLunar: isLunar) ?? (behindYear ? nil : day(at, &time))
        }
        if let end = word(at, &time, behindYear: behindYear) ?? holiday(at, &time) ?? half(at, &time) { return end }
        if behindYear, let end = season(at, &time) { return end }
        if let end = quarter(at, &time) { return end }
        if behindYear || stands("首", at: at) || stands("前", at: at) && !stands("前天", at: at),
            let end = selection(at, &time)
        {
            return end
        }
        if let end = month(at, &time, isLunar: isLunar) { return end }
        return behindYear ? nil : weekday(at, &time)
    }

    /// 昨天, 今晚, 上周三, 下个月15日, 正月初八.
    func word(_ start: Int, _ time: inout WrittenTime, behindYear: Bool) -> Int? {
        guard let (end, meaning) = TimeWords.standard.match(text, at: start) ?? unended(start) else { return nil }
        switch meaning {
        case .lunarMonth(let month):
            time.lunarMonth = WrittenTime.LunarMonth(month: month)
            return lunarDay(end, &time) ?? end
        case .day(let offset) where !behindYear:
            time.dayOffset = offset
            return end
        case .dayPart(let offset, let part) where !behindYear:
            (time.dayOffset, time.dayPart) = (offset, part)
            return end
        case .anchored(.day, let offset) where !behindYear:
            (time.dayOffset, time.isAnchored) = (offset, true)
            return end
        case .anchored(.month, let offset) where !behindYear:
            let shift = WrittenTime.Shift(grain: .month, offset: offset)
            (time.shift, time.isAnchored) = (shift, true)
            return behindShift(shift, end, &time)
        case .edge(let grain, let selection) where !behindYear:
            if grain == .year {
                time.year = .relative(0)
            } else {
                time.shift = WrittenTime.Shift(grain: .month, offset: 0)
            }
            time.selection = selection
            return end
        case .weekend(let offset) where !behindYear:
            (time.shift, time.isWeekend) = (WrittenTime.Shift(grain: .week, offset: offset), true)
            return end
        case .shift(let shift) where !behindYear:
            time.shift = shift
            return behindShift(shift, end, &time)
        default: return nil
        }
    }

    /// 上周 of 上周三, where the words of the text are others.
    func unended(_ start: Int) -> (end: Int, meaning: TimeWords.Meaning)? {
        guard let (end, meaning) = TimeWords.standard.prefix(text, at: start) else { return nil }
        switch meaning {
        case .shift(let shift) where shift.grain == .week && weekdayNumber(end) != nil: return (end, meaning)
        case .shift, .lunarMonth: return number(end) != nil || stands("初", at: end) ? (end, meaning) : nil
        default: return nil
        }
    }

    func behindShift(_ shift: WrittenTime.Shift, _ end: Int, _ time: inout WrittenTime) -> Int {
        switch shift.grain {
        case .week:
            guard let (last, weekday) = weekdayNumber(end) else { return end }
            time.weekday = weekday
            return last
        case .month:
            if let number = number(end), (1...31).contains(number.value),
                let last = self.end(of: "日 号", at: number.end)
            {
                time.day = number.value
                return last
            }
            let from = stands("的", at: end) ? end + 1 : end
            return third(end, &time) ?? selection(from, &time) ?? edge(end, &time)
        default: return edge(end, &time)
        }
    }

    func holiday(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard text.isWordStart(start), let (end, holiday) = Holiday.match(text, at: start) else { return nil }
        // 法国国庆日 is another day.
        if holiday.rule == .fixed(10, 1), text.ends(.country, start), !stands("中国", at: start - 2) { return nil }
        time.holiday = holiday
        return end
    }

    func half(_ start: Int, _ time: inout WrittenTime) -> Int? {
        // 创下|半年来 is no half of a year.
        guard stands("上半年", at: start) || stands("下半年", at: start), !stands("来", at: start + 3) else { return nil }
        time.part = .half(stands("上", at: start) ? 1 : 2)
        return start + 3
    }

    /// 今年春天, 2021年夏.
    func season(_ start: Int, _ time: inout WrittenTime) -> Int? {
        for (season, name) in ["春" as StaticString, "夏", "秋", "冬"].enumerated() where stands(name, at: start) {
            let end = self.end(of: "天 季", at: start + 1) ?? start + 1
            guard text.isWordEnd(end) else { return nil }
            time.part = .season(season)
            return end
        }
        return vacation(start, &time)
    }

    /// 去年暑假: the vacations of schools, about.
    private func vacation(_ start: Int, _ time: inout WrittenTime) -> Int? {
        if let end = end(of: "暑假 暑期", at: start) {
            time.holiday = Holiday(rule: .fixed(7, 1), length: 62)
            return end
        }
        guard let end = end(of: "寒假", at: start) else { return nil }
        time.holiday = Holiday(rule: .fixed(1, 15), length: 45)
        return end
    }

    /// 三季度, 第三季度, 首季, Q1, 前三季度.
    func quarter(_ start: Int, _ time: inout WrittenTime) -> Int? {
        var (number, end): (Int, Int)
        let first = stands("第", at: start) ? start + 1 : start
        if stands("首季", at: start) {
            (number, end) = (1, stands("度", at: start + 2) ? start + 3 : start + 2)
        } else if text.characters[start].scalar == 0x51, start + 1 < text.count,
            case .arabic(let digit) = text.numeral(start + 1), !isDigit(start + 2),
            start == 0 || !isLetter(start - 1)
        {
            (number, end) = (digit, stands("季度", at: start + 2) ? start + 4 : start + 2)
        } else if let found = self.number(first), let last = quarterWordEnd(start, found.end) {
            (number, end) = (found.value, last)
        } else {
            return nil
        }
        guard (1...4).contains(number) else { return nil }
        time.part = .quarter(number)
        return edge(end, &time)
    }

    /// 季度, and 季 of 2027年第四季.
    private func quarterWordEnd(_ start: Int, _ i: Int) -> Int? {
        if let end = end(of: "季度", at: i) { return end }
        return stands("季", at: i) && stands("第", at: start) && stands("年", at: start - 1) && text.isWordEnd(i + 1)
            ? i + 1 : nil
    }
}
