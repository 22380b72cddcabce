// Dates and times as they are put together: the year first, then what lies within it, then the clock.

extension TimeReader {
    func stands(_ word: StaticString, at i: Int) -> Bool { text.stands(word, at: i) }

    /// An integer without a unit at its end.
    func number(_ i: Int) -> (value: Int, end: Int)? {
        guard i < text.count, let numeral = numerals.numeral(at: i), !numeral.isMore, !numeral.hasPoint,
            numeral.lower == numeral.upper,
            let value = numeral.lower.integer, numeral.end - i < 9
        else { return nil }
        return (value, numeral.end)
    }

    func skipBlank(_ i: Int) -> Int { i < text.count && text.isBlank(i) ? i + 1 : i }

    /// Where the first of some words ends that stands at a place.
    func end(of words: [StaticString], at i: Int) -> Int? {
        for word in words where stands(word, at: i) { return i + word.utf8CodeUnitCount / 3 }
        return nil
    }

    func isDigit(_ i: Int) -> Bool {
        if i >= 0, i < text.count, case .arabic = NumeralCharacter(text.characters[i].scalar) { return true }
        return false
    }

    private func isNumeral(_ i: Int) -> Bool {
        switch NumeralCharacter(text.characters[i].scalar) {
        case .arabic, .han, .tens, .unit, .bigUnit, .more, .some: true
        default: false
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
            at = calendar(at, &isLunar)
            let first = at
            if let end = year(at, &time) { at = calendar(end, &isLunar) }
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
        return withClock(start, at, time)
    }

    /// The time of the clock, and the part of the day, behind a date or alone.
    private func withClock(_ start: Int, _ date: Int, _ found: WrittenTime) -> TimePoint? {
        var time = found
        if time.hasDay || !time.hasDate {
            for from in [skipBlank(date), date] where date > start || from == start {
                if let end = clock(from, &time) { return TimePoint(end: end, fullEnd: end, time: time) }
            }
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
        return TimePoint(end: date, fullEnd: date, time: time)
    }

    /// 农历 and 公历 before a date.
    private func calendar(_ start: Int, _ isLunar: inout Bool) -> Int {
        if let end = end(of: ["农历", "阴历", "旧历", "夏历"], at: start) {
            isLunar = true
            return end
        }
        return end(of: ["公历", "阳历"], at: start) ?? start
    }

    /// What may stand behind a year and 的: 去年的今天, 2021年的第二周.
    private func behindOf(_ start: Int, _ time: inout WrittenTime) -> Int? {
        if let (end, meaning) = TimeWords.standard.match(text, at: start), case .day(let offset) = meaning {
            time.dayOffset = offset
            return end
        }
        return selection(start, &time) ?? withinYear(start, &time, behindYear: true, isLunar: false)
    }

    // MARK: Years

    /// 2023年, 二○二○年, 公元642年, 去年, 康熙二十年; also 年底.
    private func year(_ start: Int, _ time: inout WrittenTime) -> Int? {
        if let (end, meaning) = TimeWords.standard.match(text, at: start) {
            guard case .year(let offset) = meaning, start == 0 || !isNumeral(start - 1) else { return nil }
            time.year = .relative(offset)
            return edge(end, &time)
        }
        if let (end, meaning) = TimeWords.standard.prefix(text, at: start), case .year(let offset) = meaning,
            let (last, isEnd) = edgeEnd(end)
        {
            (time.year, time.selection) = (.relative(offset), isEnd ? .end : .start)
            return last
        }
        if let (name, before) = ChineseEra.match(text, at: start) {
            let isFirst = stands("元年", at: name)
            guard let (number, end) = isFirst ? (1, name + 1) : number(name), (1...150).contains(number),
                stands("年", at: end), text.isWordStart(start)
            else { return nil }
            time.year = .absolute(before + number)
            return edge(end + 1, &time)
        }
        let isEra = stands("公元", at: start)
        let first = isEra ? start + 2 : start
        guard let number = number(first), stands("年", at: skipBlank(number.end)) else { return nil }
        let end = skipBlank(number.end) + 1
        guard !stands("级", at: end) else { return nil }
        if isEra || number.end - first == 4 && (1000...2999).contains(number.value) {
            guard number.value > 0 else { return nil }
            time.year = .absolute(number.value)
        } else {
            guard let year = shortYear(first, number, end) else { return nil }
            time.year = .absolute(year)
        }
        return edge(end, &time)
    }

    /// 98年3月, 07年, 九七年, 19年底: two digits, where they can be no number of years.
    private func shortYear(_ start: Int, _ number: (value: Int, end: Int), _ end: Int) -> Int? {
        guard number.end - start == 2, (0...99).contains(number.value) else { return nil }
        let century = number.value < 50 ? 2000 : 1900
        if !isDigit(start) {
            // 九七 is written digit by digit, 二十 is not.
            guard case .han = NumeralCharacter(text.characters[start].scalar),
                case .han = NumeralCharacter(text.characters[start + 1].scalar)
            else { return nil }
            return (number.value < 30 ? 2000 : 1900) + number.value
        }
        let isZero = NumeralCharacter(text.characters[start].scalar) == .arabic(0)
        let isPoint = isMonth(end) || stands("第", at: end) || edgeEnd(end) != nil || quarterEnd(end) != nil
        return isZero || isPoint ? century + number.value : nil
    }

    private func isMonth(_ i: Int) -> Bool {
        guard let number = number(i) else { return false }
        return stands("月", at: skipBlank(number.end))
    }

    private func quarterEnd(_ i: Int) -> Int? {
        guard let number = number(stands("第", at: i) ? i + 1 : i), stands("季度", at: number.end) else { return nil }
        return number.end + 2
    }

    /// 底, 初 and 末 belong to the date.
    func edge(_ end: Int, _ time: inout WrittenTime) -> Int {
        guard let (last, isEnd) = edgeEnd(end) else { return end }
        time.selection = isEnd ? .end : .start
        return last
    }

    private func edgeEnd(_ start: Int) -> (end: Int, isEnd: Bool)? {
        // 明年年底, 十二月月底.
        let at = stands("年", at: start) && stands("年", at: start - 1) || stands("月", at: start) ? start + 1 : start
        guard at < text.count, text.isWordEnd(at + 1) else { return nil }
        switch text.characters[at].scalar {
        case 0x5E95, 0x672B: return (at + 1, true)
        case 0x521D: return (at + 1, false)
        default: return nil
        }
    }

    // MARK: Within a year

    /// What stands behind a year or alone: 10月18日, 三季度, 上半年, 前5个月, 18日, 昨天, 春节.
    private func withinYear(_ start: Int, _ time: inout WrittenTime, behindYear: Bool, isLunar: Bool) -> Int? {
        let at = behindYear ? skipBlank(start) : start
        if let end = word(at, &time, behindYear: behindYear) ?? holiday(at, &time) ?? half(at, &time) { return end }
        if behindYear, let end = season(at, &time) { return end }
        if let end = quarter(at, &time) { return end }
        if behindYear || stands("前", at: at) && !stands("前天", at: at), let end = selection(at, &time) { return end }
        if let end = month(at, &time, isLunar: isLunar) { return end }
        if !behindYear { return weekday(at, &time) ?? day(at, &time) }
        return nil
    }

    /// 昨天, 今晚, 上周三, 下个月15日, 正月初八.
    private func word(_ start: Int, _ time: inout WrittenTime, behindYear: Bool) -> Int? {
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
    private func unended(_ start: Int) -> (end: Int, meaning: TimeWords.Meaning)? {
        guard let (end, meaning) = TimeWords.standard.prefix(text, at: start) else { return nil }
        switch meaning {
        case .shift(let shift) where shift.grain == .week && weekdayNumber(end) != nil: return (end, meaning)
        case .shift, .lunarMonth: return number(end) != nil || stands("初", at: end) ? (end, meaning) : nil
        default: return nil
        }
    }

    private func behindShift(_ shift: WrittenTime.Shift, _ end: Int, _ time: inout WrittenTime) -> Int {
        switch shift.grain {
        case .week:
            guard let (last, weekday) = weekdayNumber(end) else { return end }
            time.weekday = weekday
            return last
        case .month:
            if let number = number(end), (1...31).contains(number.value),
                let last = self.end(of: ["日", "号"], at: number.end)
            {
                time.day = number.value
                return last
            }
            let from = stands("的", at: end) ? end + 1 : end
            return third(end, &time) ?? selection(from, &time) ?? edge(end, &time)
        default: return edge(end, &time)
        }
    }

    private func holiday(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard text.isWordStart(start), let (end, holiday) = Holiday.match(text, at: start) else { return nil }
        time.holiday = holiday
        return end
    }

    private func half(_ start: Int, _ time: inout WrittenTime) -> Int? {
        // 创下|半年来 is no half of a year.
        guard stands("上半年", at: start) || stands("下半年", at: start), !stands("来", at: start + 3) else { return nil }
        time.part = .half(stands("上", at: start) ? 1 : 2)
        return start + 3
    }

    /// 今年春天, 2021年夏.
    private func season(_ start: Int, _ time: inout WrittenTime) -> Int? {
        for (season, name) in ["春" as StaticString, "夏", "秋", "冬"].enumerated() where stands(name, at: start) {
            let end = self.end(of: ["天", "季"], at: start + 1) ?? start + 1
            guard text.isWordEnd(end) else { return nil }
            time.part = .season(season)
            return end
        }
        return nil
    }

    /// 三季度, 第三季度, 首季, Q1, 前三季度.
    private func quarter(_ start: Int, _ time: inout WrittenTime) -> Int? {
        var (number, end): (Int, Int)
        let first = stands("第", at: start) ? start + 1 : start
        if stands("首季", at: start) {
            (number, end) = (1, stands("度", at: start + 2) ? start + 3 : start + 2)
        } else if text.characters[start].scalar == 0x51, start + 1 < text.count,
            case .arabic(let digit) = NumeralCharacter(text.characters[start + 1].scalar), !isDigit(start + 2),
            start == 0 || !isLetter(start - 1)
        {
            (number, end) = (digit, stands("季度", at: start + 2) ? start + 4 : start + 2)
        } else if let found = self.number(first), let last = self.end(of: ["季度"], at: found.end) {
            (number, end) = (found.value, last)
        } else {
            return nil
        }
        guard (1...4).contains(number) else { return nil }
        time.part = .quarter(number)
        return edge(end, &time)
    }

    private func isLetter(_ i: Int) -> Bool { i < text.count && text.characters[i].scalar < 0x250 && !text.isBlank(i) }

    // MARK: Months and days

    /// 10月18日, 9月份, 6月底, 八月的第一个周二, 正月十五, 五月廿二.
    private func month(_ start: Int, _ time: inout WrittenTime, isLunar: Bool) -> Int? {
        if stands("首月", at: start) {
            time.part = .month(1)
            return start + 2
        }
        let isLeap = stands("闰", at: start)
        guard let number = number(isLeap ? start + 1 : start), (1...12).contains(number.value) else { return nil }
        let mark = skipBlank(number.end)
        guard stands("月", at: mark) else { return nil }
        if isLunar || isLeap {
            time.lunarMonth = WrittenTime.LunarMonth(month: number.value, isLeap: isLeap)
            return lunarDay(mark + 1, &time) ?? mark + 1
        }
        time.part = .month(number.value)
        let end = dayOfMonth(mark + 1, &time)
        if time.day == nil, time.selection == nil, end == mark + 1, let last = lunarDay(end, &time) {
            // 初 and 廿 are said of the Chinese calendar only.
            let isSure = [0x521D, 0x5EFF].contains(text.characters[end].scalar)
            guard last == text.count || !isMeasured(last) else {
                time.day = nil
                return end
            }
            time.part = nil
            time.lunarMonth = WrittenTime.LunarMonth(month: number.value, isGuessed: !isSure)
            return last
        }
        return end
    }

    /// Whether a number goes on, or counts something: 八月十五个.
    private func isMeasured(_ end: Int) -> Bool {
        isNumeral(end) || MeasureUnits.standard.match(text, at: end, to: text.count) != nil
    }

    /// 初八, 十五, 廿二 and 十五日 behind a month of the Chinese calendar.
    private func lunarDay(_ start: Int, _ time: inout WrittenTime) -> Int? {
        let first = stands("初", at: start) ? start + 1 : start
        guard let number = number(first), (1...(first > start ? 10 : 30)).contains(number.value),
            !isDigit(first) || time.lunarMonth != nil
        else { return nil }
        time.day = number.value
        return end(of: ["日", "号"], at: number.end) ?? number.end
    }

    /// 日 behind a month, and what else stands there.
    private func dayOfMonth(_ start: Int, _ time: inout WrittenTime) -> Int {
        let of = stands("的", at: start) ? start + 1 : start
        let at = skipBlank(of)
        if let number = number(at), (1...31).contains(number.value) {
            let mark = skipBlank(number.end)
            if stands("日", at: mark) || stands("号", at: mark) && !stands("楼", at: mark + 1) {
                time.day = number.value
                return mark + 1
            }
        }
        if let end = third(start, &time) { return end }
        let part = stands("份", at: start) ? start + 1 : start
        if let end = selection(stands("的", at: part) ? part + 1 : part, &time) { return end }
        return edge(part, &time)
    }

    /// 上旬, 中旬, 下旬.
    private func third(_ start: Int, _ time: inout WrittenTime) -> Int? {
        for (third, word) in ["上旬" as StaticString, "中旬", "下旬"].enumerated() where stands(word, at: start) {
            time.selection = .third(third)
            return start + 2
        }
        return nil
    }

    /// 18日; 8号 only before a time of the day.
    private func day(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard let number = number(start), (1...31).contains(number.value),
            NumeralCharacter(text.characters[start].scalar) != .some
        else { return nil }
        let mark = skipBlank(number.end)
        if stands("日", at: mark) {
            // 5日元, 10日内, 三日游 are none.
            for word in ["元" as StaticString, "内", "游", "圆", "均", "本", "间"] where stands(word, at: mark + 1) {
                return nil
            }
        } else {
            guard stands("号", at: mark), isEnd || DayPart.match(text, at: mark + 1) != nil else { return nil }
        }
        time.day = number.value
        return mark + 1
    }

    /// 周三, 星期日, 礼拜天.
    private func weekday(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard start < text.count, text.isWordStart(start), let name = end(of: ["周", "星期", "礼拜"], at: start),
            let (end, number) = weekdayNumber(name)
        else { return nil }
        time.weekday = number
        return end
    }

    /// 三 of 周三, at the end of a word.
    func weekdayNumber(_ i: Int) -> (end: Int, weekday: Int)? {
        guard i < text.count, text.isWordEnd(i + 1) else { return nil }
        if case .han(let day) = NumeralCharacter(text.characters[i].scalar), (1...6).contains(day) {
            return (i + 1, day)
        }
        return stands("日", at: i) || stands("天", at: i) ? (i + 1, 7) : nil
    }

    // MARK: Counting off

    /// 前5个月, 最后四个月, 第二周, 第一个星期一, 前4天.
    private func selection(_ start: Int, _ time: inout WrittenTime) -> Int? {
        let first = end(of: ["前", "头"], at: start)
        let last = end(of: ["最后"], at: start)
        let ordinal = end(of: ["第"], at: start)
        if let last, stands("一个", at: last), let (end, weekday) = namedWeekday(last + 2) {
            time.selection = .weekday(-1, weekday)
            return end
        }
        guard let from = first ?? last ?? ordinal, let number = number(skipBlank(from)), (1...60).contains(number.value)
        else { return nil }
        let unit = skipBlank(number.end)
        if ordinal != nil, let (end, weekday) = namedWeekday(stands("个", at: unit) ? unit + 1 : unit) {
            time.selection = .weekday(number.value, weekday)
            return end
        }
        let isBare = time.year == nil && time.part == nil && time.shift == nil
        guard let (end, grain) = unitOfSelection(unit, isBare: isBare) else { return nil }
        // 第三天 and 前两天 count from another day.
        if isBare, first == nil { return nil }
        time.selection =
            first != nil
            ? .first(number.value, grain)
            : last != nil ? .last(number.value, grain) : .ordinal(number.value, grain)
        return end
    }

    private func namedWeekday(_ start: Int) -> (end: Int, weekday: Int)? {
        end(of: ["周", "星期", "礼拜"], at: start).flatMap { weekdayNumber($0) }
    }

    private func unitOfSelection(_ start: Int, isBare: Bool) -> (end: Int, grain: TimeValue.Grain)? {
        if let end = end(of: ["个季度", "季度"], at: start) { return (end, .quarter) }
        if let end = end(of: ["个月"], at: start) { return (end, .month) }
        guard !isBare else { return nil }
        if let end = end(of: ["个星期", "个礼拜", "星期", "礼拜", "周"], at: start) {
            return stands("年", at: end) ? nil : (end, .week)
        }
        return end(of: ["天"], at: start).map { ($0, .day) }
    }

    // MARK: Digits

    /// 2018-11-29, 2010/01/29, 2020.10.27, 09-01, 20150303.
    private func digits(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard let first = run(start), first.count == 4 || first.count == 8 || first.count == 2 else { return nil }
        if first.count == 8 {
            let (year, month, day) = (first.value / 10_000, first.value / 100 % 100, first.value % 100)
            guard (1900...2099).contains(year), CalendarDate(year: year, month: month, day: day) != nil,
                isFree(first.end)
            else { return nil }
            (time.year, time.part, time.day) = (.absolute(year), .month(month), day)
            return first.end
        }
        guard first.end < text.count else { return nil }
        let mark = text.characters[first.end].scalar
        guard isDateMark(mark), let second = run(first.end + 1), second.count <= 2,
            (1...12).contains(first.count == 2 ? first.value : second.value)
        else { return nil }
        if first.count == 2 {
            // 09-01: a zero in front of one of them says that it is no score.
            guard mark == 0x2D, second.count == 2, isFree(second.end), start == 0 || isFreeBefore(start),
                first.value < 10 || second.value < 10, (1...31).contains(second.value)
            else { return nil }
            (time.part, time.day) = (.month(first.value), second.value)
            return second.end
        }
        guard (1000...2999).contains(first.value) else { return nil }
        guard second.end < text.count, text.characters[second.end].scalar == mark, let third = run(second.end + 1),
            third.count <= 2, CalendarDate(year: first.value, month: second.value, day: third.value) != nil,
            !isDigit(third.end)
        else {
            // 2013.03, alone.
            guard second.count == 2, mark != 0x2D, (1900...2099).contains(first.value), isFree(second.end) else {
                return nil
            }
            (time.year, time.part) = (.absolute(first.value), .month(second.value))
            return second.end
        }
        (time.year, time.part, time.day) = (.absolute(first.value), .month(second.value), third.value)
        return third.end
    }

    private func isDateMark(_ scalar: UInt32) -> Bool {
        [0x2D, 0x2F, 0x2E, 0xFF0E, 0xFF0F, 0xFF0D].contains(scalar)
    }

    private func run(_ start: Int) -> (value: Int, end: Int, count: Int)? {
        var (value, at) = (0, start)
        while at < text.count, at - start < 9, case .arabic(let digit) = NumeralCharacter(text.characters[at].scalar) {
            (value, at) = (value * 10 + digit, at + 1)
        }
        return at > start ? (value, at, at - start) : nil
    }

    /// Whether nothing stands behind a date that would make it a number.
    private func isFree(_ end: Int) -> Bool {
        guard end < text.count else { return true }
        let scalar = text.characters[end].scalar
        if isDigit(end) || isDateMark(scalar) || scalar == 0x25 || isLetter(end) && scalar > 0x40 { return false }
        return !isNumeral(end) && MeasureUnits.standard.match(text, at: end, to: text.count) == nil
    }

    private func isFreeBefore(_ start: Int) -> Bool {
        let scalar = text.characters[start - 1].scalar
        return !isDateMark(scalar) && !isDigit(start - 1) && !isLetter(start - 1)
    }
}
