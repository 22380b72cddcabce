// Dates and times: 2023年10月18日, 去年, 三季度, 9月26日8时16分, 2日至4日.

/// Finds the dates and times of an article.
struct TimeReader {
    private let text: NameText
    private let reference: CalendarDate?
    private let numerals: NumeralParser<NameCharacters>

    init(_ text: NameText, _ reference: CalendarDate?) {
        self.text = text
        self.reference = reference
        numerals = NumeralParser(text: NameCharacters(text: text))
    }

    /// All dates and times in order.
    ///
    /// O(*n*): each is read once, and stretches of a few characters where none is.
    func read() -> [FactDraft] {
        var found: [FactDraft] = []
        var at = 0
        while at < text.count {
            guard mayStart(at), let fact = fact(at) else {
                at += 1
                continue
            }
            found.append(fact)
            at = fact.end
        }
        return found
    }

    private func mayStart(_ i: Int) -> Bool {
        switch NumeralCharacter(text.characters[i].scalar) {
        case .arabic:
            if i > 0, case .arabic = NumeralCharacter(text.characters[i - 1].scalar) { return false }
            if i > 1, case .arabic = NumeralCharacter(text.characters[i - 2].scalar),
                [0x2E, 0xFF0E, 0x2C].contains(text.characters[i - 1].scalar)
            {
                return false
            }
            return text.word(at: i).kind != .latin && text.word(at: i).kind != .url
        case .han, .tens, .unit: return text.isWordStart(i)
        case .other: return isOpener(text.characters[i].scalar) && text.isWordStart(i)
        default: return false
        }
    }

    /// Whether a word for a time, or a part of the day, may start with a character.
    private func isOpener(_ scalar: UInt32) -> Bool {
        guard scalar > 0x4DFF, scalar < 0xA000 else { return false }
        if TimeWords.standard.mayStart(scalar) { return true }
        switch UserWords.fold(scalar) {
        // 公元, 第, 前, 上, 下, 本, 这, 周, 星期, 礼拜 and the parts of the day.
        case 0x516C, 0x7B2C, 0x524D, 0x4E0A, 0x4E0B, 0x672C, 0x8FD9, 0x5468, 0x661F, 0x793C, 0x51CC, 0x6E05, 0x65E9,
            0x4E2D, 0x508D, 0x665A, 0x591C, 0x6DF1,
            0x5348:
            return true
        default: return false
        }
    }

    /// Whether what stands behind a number at a place may make a time of it: 年, 月, 日, a mark.
    private func mayBeTime(_ start: Int) -> Bool {
        switch NumeralCharacter(text.characters[start].scalar) {
        case .arabic, .han, .tens, .unit: break
        default: return true
        }
        guard let number = number(start) else { return false }
        let end = skipBlank(number.end)
        guard end < text.count else { return false }
        switch UserWords.fold(text.characters[end].scalar) {
        // 年 月 日 号 时 点 季 世 天, and marks of dates, times and ranges.
        case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x65F6, 0x70B9, 0x5B63, 0x4E16, 0x5929, 0x3A, 0x2D, 0x2E, 0x2F, 0x2014,
            0x2013, 0x7E, 0x301C, 0x81F3, 0x5230:
            return true
        default: return false
        }
    }

    // MARK: One fact

    private func fact(_ start: Int) -> FactDraft? {
        guard mayBeTime(start) else { return nil }
        if let (end, meaning) = TimeWords.standard.match(text, at: start) {
            switch meaning {
            case .fuzzy(let timex): return draft(start, end, .fuzzyTime, TimeValue(start: nil, end: nil, timex: timex))
            case .recurrence(let timex):
                return draft(start, end, .recurrence, TimeValue(start: nil, end: nil, timex: timex))
            default: break
            }
        }
        if let decade = decade(start) { return decade }
        if let ago = ago(start) { return ago }
        guard let (end, found) = time(at: start) else { return years(start) }
        var time = found
        time.isFuture = isAhead(start)
        if let range = range(start, end, time) { return range }
        return draft(start, end, time)
    }

    private func draft(_ start: Int, _ end: Int, _ kind: NumericFact.Kind, _ time: TimeValue) -> FactDraft {
        FactDraft(
            start: start,
            end: end,
            fullStart: start,
            fullEnd: end,
            kind: kind,
            value: nil,
            time: time,
            unit: .none
        )
    }

    private func draft(_ start: Int, _ end: Int, _ time: WrittenTime) -> FactDraft {
        if let (first, last) = time.bounds(reference) {
            return draft(start, end, .interval, TimeValue(start: first, end: last, timex: time.timex))
        }
        let kind: NumericFact.Kind = time.hasTime ? time.hasDate ? .datetime : .time : .date
        return draft(start, end, kind, TimeValue(start: time.value(reference), end: nil, timex: time.timex))
    }

    /// 将于, 将从 before a date say that it lies ahead.
    private func isAhead(_ start: Int) -> Bool {
        var i = start
        while i > 0, start - i < 8 {
            i -= 1
            switch text.characters[i].scalar {
            case 0x5C06, 0x5C07: return true
            case 0x3002, 0xFF0C, 0x0A: return false
            default: break
            }
        }
        return false
    }

    // MARK: Stretches

    /// 2日至4日, 2017年3月至2018年1月, 6：00—22：30.
    private func range(_ start: Int, _ end: Int, _ first: WrittenTime) -> FactDraft? {
        guard isRangeMark(end), var (last, second) = time(at: end + 1) else { return nil }
        second.take(from: first)
        let lower = first.completed(from: second).value(reference)
        if let lower { second.take(after: lower) }
        guard let lower, let upper = second.value(reference) else {
            let timex = first.timex + "/" + second.timex
            return draft(start, last, .interval, TimeValue(start: nil, end: nil, timex: timex))
        }
        if lower == upper { last = end }
        return draft(
            start,
            last,
            .interval,
            TimeValue(start: lower, end: upper, timex: first.timex + "/" + second.timex)
        )
    }

    /// 2022—2024年.
    private func years(_ start: Int) -> FactDraft? {
        guard let first = number(start), first.end - start == 4, isRangeMark(first.end),
            let second = number(first.end + 1),
            stands("年", at: second.end), second.end - first.end == 5, (1000...2999).contains(first.value),
            first.value < second.value
        else { return nil }
        let timex = "\(first.value)/\(second.value)"
        return draft(
            start,
            second.end + 1,
            .interval,
            TimeValue(start: "\(first.value)", end: "\(second.value)", timex: timex)
        )
    }

    private func isRangeMark(_ i: Int) -> Bool {
        guard i < text.count else { return false }
        switch text.characters[i].scalar {
        case 0x2014, 0x2013, 0x7E, 0xFF5E, 0x2D, 0xFF0D, 0x301C, 0x81F3, 0x5230: return true
        default: return false
        }
    }

    // MARK: Points

    private func stands(_ word: StaticString, at i: Int) -> Bool { text.stands(word, at: i) }

    /// An integer without a unit at its end.
    private func number(_ i: Int) -> (value: Int, end: Int)? {
        guard i < text.count, let numeral = numerals.numeral(at: i), !numeral.isMore, !numeral.hasPoint,
            numeral.lower == numeral.upper,
            let value = numeral.lower.integer, numeral.end - i < 8
        else { return nil }
        return (value, numeral.end)
    }

    private func skipBlank(_ i: Int) -> Int { i < text.count && text.isBlank(i) ? i + 1 : i }

    /// A date, a time or both; the year first, where there is one.
    private func time(at start: Int) -> (Int, WrittenTime)? {
        var time = WrittenTime()
        var at = start
        if let end = digits(at, &time) ?? weekday(at, &time) {
            at = end
        } else if let end = year(at, &time) {
            at = end
        }
        let hasYear = at > start
        if time.day == nil, time.weekday == nil, let end = day(hasYear ? skipBlank(at) : at, &time, behindYear: hasYear)
        {
            at = end
        }
        if time.hasDate, time.part == nil || time.day != nil {
            if let end = clock(skipBlank(at), &time) ?? clock(at, &time) { at = end }
        } else if !time.hasDate, let end = clock(at, &time) {
            at = end
        }
        return at > start ? (at, time) : nil
    }

    /// 2018-11-29, 2010/01/29, 2020.10.27.
    private func digits(_ start: Int, _ time: inout WrittenTime) -> Int? {
        func run(_ i: Int, _ most: Int) -> (value: Int, end: Int)? {
            var (value, at) = (0, i)
            while at < text.count, at - i < most, case .arabic(let digit) = NumeralCharacter(text.characters[at].scalar)
            {
                (value, at) = (value * 10 + digit, at + 1)
            }
            return at > i ? (value, at) : nil
        }
        guard let year = run(start, 4), year.end - start == 4, (1000...2999).contains(year.value), year.end < text.count
        else { return nil }
        let mark = text.characters[year.end].scalar
        guard [0x2D, 0x2F, 0x2E, 0xFF0E, 0xFF0F, 0xFF0D].contains(mark), let month = run(year.end + 1, 2),
            month.end < text.count,
            text.characters[month.end].scalar == mark, let day = run(month.end + 1, 2),
            CalendarDate(year: year.value, month: month.value, day: day.value) != nil,
            day.end == text.count || !isDigit(day.end)
        else { return nil }
        (time.year, time.part, time.day) = (.absolute(year.value), .month(month.value), day.value)
        return day.end
    }

    /// 周三, 上周五, 下星期日.
    private func weekday(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard text.isWordStart(start) else { return nil }
        var at = start
        var week: Int?
        for (word, offset) in [("上上" as StaticString, -2), ("上", -1), ("本", 0), ("这", 0), ("下", 1)]
        where stands(word, at: at) {
            (week, at) = (offset, at + word.utf8CodeUnitCount / 3)
            break
        }
        if week != nil, stands("个", at: at) { at += 1 }
        if stands("周", at: at) {
            at += 1
        } else if stands("星期", at: at) || stands("礼拜", at: at) {
            at += 2
        } else {
            return nil
        }
        guard at < text.count else { return nil }
        switch NumeralCharacter(text.characters[at].scalar) {
        case .han(let day) where (1...6).contains(day): time.weekday = day
        default:
            guard stands("日", at: at) || stands("天", at: at), text.isWordEnd(at + 1) else { return nil }
            time.weekday = 7
        }
        guard text.isWordEnd(at + 1) else { return nil }
        time.weekOffset = week
        return at + 1
    }

    /// 2023年, 二○二○年, 公元642年, 去年; also 年底.
    private func year(_ start: Int, _ time: inout WrittenTime) -> Int? {
        if let (end, meaning) = TimeWords.standard.match(text, at: start) {
            guard case .year(let offset) = meaning, start == 0 || !isNumeral(start - 1) else { return nil }
            time.year = .relative(offset)
            return ending(end)
        }
        let isEra = stands("公元", at: start)
        let first = isEra ? start + 2 : start
        guard let number = number(first), stands("年", at: skipBlank(number.end)) else { return nil }
        let end = skipBlank(number.end) + 1
        let isYear = number.end - first == 4 && (1000...2999).contains(number.value)
        // 98年3月.
        let isShort = number.end - first == 2 && number.value > 49 && isMonth(end)
        guard isYear || isEra || isShort, !stands("前", at: end), !stands("级", at: end) else { return nil }
        time.year = .absolute(isShort ? 1900 + number.value : number.value)
        return ending(end)
    }

    /// 底 and 初 belong to the date.
    private func ending(_ end: Int) -> Int {
        if end < text.count, [0x5E95, 0x521D, 0x672B].contains(text.characters[end].scalar), text.isWordEnd(end + 1) {
            return end + 1
        }
        return end
    }

    private func isMonth(_ i: Int) -> Bool {
        guard let number = number(i) else { return false }
        return stands("月", at: number.end)
    }

    /// What stands behind a year or alone: 10月18日, 三季度, 上半年, 前5个月, 18日, 昨天.
    private func day(_ start: Int, _ time: inout WrittenTime, behindYear: Bool) -> Int? {
        if !behindYear, let (end, meaning) = TimeWords.standard.match(text, at: start) {
            switch meaning {
            case .day(let offset): time.dayOffset = offset
            case .month(let offset): time.monthOffset = offset
            default: return part(start, &time)
            }
            return end
        }
        if let end = part(start, &time) { return end }
        guard let number = number(start) else { return nil }
        let mark = skipBlank(number.end)
        if stands("月", at: mark), (1...12).contains(number.value) {
            time.part = .month(number.value)
            return dayOfMonth(mark + 1, &time)
        }
        guard !behindYear, isDay(number.value, mark, start) else { return nil }
        time.day = number.value
        return mark + 1
    }

    /// 日 behind a month, and what else stands there.
    private func dayOfMonth(_ start: Int, _ time: inout WrittenTime) -> Int {
        let at = skipBlank(start)
        if let number = number(at), (1...31).contains(number.value) {
            let mark = skipBlank(number.end)
            if stands("日", at: mark) || stands("号", at: mark) && !stands("楼", at: mark + 1) {
                time.day = number.value
                return mark + 1
            }
        }
        for word in ["份" as StaticString, "上旬", "中旬", "下旬"] where stands(word, at: start) {
            return start + (word.utf8CodeUnitCount / 3)
        }
        return ending(start)
    }

    private func isDay(_ value: Int, _ mark: Int, _ start: Int) -> Bool {
        guard (1...31).contains(value), mark < text.count else { return false }
        // 3号楼, 5日元, 10日内 are none.
        if stands("日", at: mark) {
            return !stands("元", at: mark + 1) && !stands("内", at: mark + 1) && !stands("游", at: mark + 1)
                && !stands("圆", at: mark + 1)
                && NumeralCharacter(text.characters[start].scalar) != .some
        }
        return false
    }

    /// 三季度, 第三季度, 上半年, 前三季度, 前5个月.
    private func part(_ start: Int, _ time: inout WrittenTime) -> Int? {
        if stands("上半年", at: start) || stands("下半年", at: start) {
            time.part = .half(stands("上", at: start) ? 1 : 2)
            return start + 3
        }
        let isTo = stands("前", at: start)
        let first = isTo || stands("第", at: start) ? start + 1 : start
        guard let number = number(first) else { return nil }
        if stands("季度", at: number.end), (1...4).contains(number.value) {
            time.part = isTo ? .quartersTo(number.value) : .quarter(number.value)
            return number.end + 2
        }
        if isTo, stands("个月", at: number.end), (1...12).contains(number.value) {
            time.part = .monthsTo(number.value)
            return number.end + 2
        }
        return nil
    }

    // MARK: The clock

    /// 8时16分, 下午3点半, 17:18.
    private func clock(_ start: Int, _ time: inout WrittenTime) -> Int? {
        var at = start
        let period = DayPeriod.match(text, at: start)
        if let period { at = skipBlank(period.end) }
        guard let hour = number(at), (0...24).contains(hour.value) else { return nil }
        // 今晚8点.
        let isEvening = start > 0 && [0x665A, 0x591C].contains(text.characters[start - 1].scalar)
        if stands(":", at: hour.end) || stands("：", at: hour.end), hour.end - at < 3, let minute = number(hour.end + 1),
            minute.end - hour.end == 3, minute.value < 60, isDigit(at)
        {
            (time.hour, time.minute) = (hour.value + shift(period, hour.value, isEvening: isEvening), minute.value)
            return minute.end
        }
        let isPoint = stands("点", at: hour.end)
        guard isPoint || stands("时", at: hour.end), !stands("时间", at: hour.end), !stands("时代", at: hour.end) else {
            return nil
        }
        var end = hour.end + 1
        var minute: Int?
        if stands("半", at: end), text.isWordEnd(end + 1) {
            (minute, end) = (30, end + 1)
        } else if stands("一刻", at: end) {
            (minute, end) = (15, end + 2)
        } else if let number = number(end), number.value < 60, stands("分", at: number.end),
            !stands("分之", at: number.end)
        {
            (minute, end) = (number.value, number.end + 1)
            if let second = self.number(end), second.value < 60, stands("秒", at: second.end) {
                (time.second, end) = (second.value, second.end + 1)
            }
        }
        // 三点意见 is no time.
        guard !isPoint || period != nil || minute != nil || time.hasDate || stands("钟", at: end) || stands("整", at: end)
        else { return nil }
        if stands("钟", at: end) || stands("整", at: end) { end += 1 }
        (time.hour, time.minute) = (hour.value + shift(period, hour.value, isEvening: isEvening), minute)
        return end
    }

    /// 5 of 5年内.
    private func isNumeral(_ i: Int) -> Bool {
        switch NumeralCharacter(text.characters[i].scalar) {
        case .arabic, .han, .tens, .unit, .bigUnit, .more, .some: true
        default: false
        }
    }

    private func isDigit(_ i: Int) -> Bool {
        if case .arabic = NumeralCharacter(text.characters[i].scalar) { return true }
        return false
    }

    private func shift(_ period: (end: Int, isAfternoon: Bool)?, _ hour: Int, isEvening: Bool) -> Int {
        (period?.isAfternoon ?? isEvening) && hour < 12 ? 12 : 0
    }

    // MARK: Others

    /// 上世纪70年代, 20世纪70年代, 90年代.
    private func decade(_ start: Int) -> FactDraft? {
        var at = start
        var century = 19
        if stands("上世纪", at: at) || stands("上个世纪", at: at) {
            at += stands("上世纪", at: at) ? 3 : 4
        } else if let number = number(at), stands("世纪", at: number.end), number.value < 30 {
            (century, at) = (number.value - 1, number.end + 2)
        }
        guard let decade = number(at), stands("年代", at: decade.end), decade.value % 10 == 0, decade.value < 100 else {
            return nil
        }
        let timex = "\(century)\(decade.value / 10)X"
        return draft(start, decade.end + 2, .date, TimeValue(start: timex, end: nil, timex: timex))
    }

    /// 十年前, 三天前, 5天后.
    private func ago(_ start: Int) -> FactDraft? {
        guard let number = number(start), number.value < 3000 else { return nil }
        let isYear = stands("年前", at: number.end) || stands("年后", at: number.end)
        guard isYear || stands("天前", at: number.end) || stands("天后", at: number.end) else { return nil }
        let offset = stands("前", at: number.end + 1) ? -number.value : number.value
        var time = WrittenTime()
        if isYear { time.year = .relative(offset) } else { time.dayOffset = offset }
        return draft(start, number.end + 2, time)
    }
}

/// The characters of an article.
private struct NameCharacters: ScalarText {
    let text: NameText
    var count: Int { text.count }
    func scalar(_ i: Int) -> UInt32 { text.characters[i].scalar }
}

extension WrittenTime {
    /// Takes what the end of a stretch leaves out: 3月1日至5日.
    mutating func take(from first: WrittenTime) {
        if year == nil { year = first.year }
        if part == nil, monthOffset == nil, dayOffset == nil, day != nil || hour != nil {
            (part, monthOffset) = (first.part, first.monthOffset)
            if day == nil { (day, dayOffset) = (first.day, first.dayOffset) }
        }
        isFuture = isFuture || first.isFuture
    }

    /// Takes the year, and the month of a day, from the resolved start of a stretch: 2日至4日.
    mutating func take(after start: String) {
        guard let date = CalendarDate(String(start.prefix(10))) else { return }
        if part == nil, day != nil, monthOffset == nil { part = .month(date.month) }
        if year == nil, case .month(let month)? = part {
            year = .absolute(month < date.month ? date.year + 1 : date.year)
        }
    }

    /// What the start of a stretch leaves to its end: 3至5月.
    func completed(from second: WrittenTime) -> WrittenTime {
        var first = self
        if first.year == nil, first.hasDate, first.part != nil, case .absolute? = second.year, second.part == first.part
        {
            first.year = second.year
        }
        return first
    }

    /// The first and the last part of a stretch from the first on: 前三季度, 前5个月.
    func bounds(_ reference: CalendarDate?) -> (String, String)? {
        var (first, last) = (self, self)
        switch part {
        case .quartersTo(let quarter)?: (first.part, last.part) = (.quarter(1), .quarter(quarter))
        case .monthsTo(let month)?: (first.part, last.part) = (.month(1), .month(month))
        default: return nil
        }
        guard let lower = first.value(reference), let upper = last.value(reference) else { return nil }
        return (lower, upper)
    }
}

extension NameText {
    /// Whether a word stands at a place, in any spelling.
    func stands(_ word: StaticString, at start: Int) -> Bool {
        guard start >= 0 else { return false }
        return word.withUTF8Buffer { bytes in
            guard let base = bytes.baseAddress else { return true }
            var (at, place) = (start, 0)
            while place < bytes.count {
                let (scalar, size) = (base + place).decodeScalar()
                guard at < count, UserWords.fold(characters[at].scalar) == UserWords.fold(scalar) else { return false }
                at += 1
                place += size
            }
            return true
        }
    }
}
