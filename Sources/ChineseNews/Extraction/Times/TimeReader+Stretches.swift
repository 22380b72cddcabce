// Stretches of time: 2日至4日, 2022—2024年, 过去十年, 三天前.

extension TimeReader {
    // MARK: From one time to another

    /// 2日至4日, 2017年3月至2018年1月, 6：00—22：30, 10月和5月间.
    func range(_ start: Int, _ first: TimePoint) -> FactDraft? {
        if let found = hours(start, first) { return found }
        guard let mark = rangeMark(first.fullEnd),
            let next = second(at: mark.end) ?? (first.isDigitsMonth(text) ? bareYear(mark.end) : nil),
            next.time.isLike(first.time)
        else { return nil }
        var end = next.end
        if mark.needsBetween {
            guard let last = self.end(of: "之间 间 期间", at: end) else { return nil }
            end = last
        }
        var draft = draft(start, end, .interval, rangeValue(first.time, next.time))
        draft.fullEnd = max(end, next.fullEnd)
        if let last = self.end(of: "为止 止", at: draft.fullEnd), text.isWordEnd(last) { draft.fullEnd = last }
        if let from = opening(start) { draft.fullStart = from }
        return draft
    }

    /// 大前天晚上9~11点: hours behind a date, the unit behind the second one only.
    private func hours(_ start: Int, _ first: TimePoint) -> FactDraft? {
        guard first.time.hasDay, !first.time.hasTime, let number = number(first.fullEnd),
            (0...24).contains(number.value),
            let mark = rangeMark(number.end), !mark.needsBetween, let last = self.number(mark.end),
            stands("点", at: last.end) || stands("时", at: last.end), let second = second(at: mark.end)
        else { return nil }
        var (from, to) = (first.time, second.time)
        from.hour = first.time.dayPart?.hour(number.value) ?? number.value
        if let part = first.time.dayPart, let hour = to.hour { to.hour = part.hour(hour) }
        return draft(start, second.end, .interval, rangeValue(from, to))
    }

    private func second(at start: Int) -> TimePoint? {
        if stands("次日", at: start) || stands("翌日", at: start) {
            var time = WrittenTime()
            guard let end = clock(start + 2, &time) else { return nil }
            time.dayOffset = 1
            return TimePoint(end: end, fullEnd: end, time: time)
        }
        var reader = self
        reader.isEnd = true
        return reader.point(at: start)
    }

    private func rangeValue(_ first: WrittenTime, _ second: WrittenTime) -> TimeValue {
        var start = first.completed(from: second)
        var second = second
        // 下午5:00到6:00.
        if let part = first.dayPart, second.dayPart == nil, !second.hasDate, let hour = second.hour, hour < 12,
            part.hour(hour) > first.hour ?? 0
        {
            second.hour = part.hour(hour)
        }
        // 1—11月 of a January are those of the year before.
        if let reference, start.year == nil, start.day == nil, !start.isFuture, case .month? = start.part,
            case .month(let last)? = second.part, last > reference.date.month, second.year == nil, second.day == nil
        {
            start.year = .relative(-1)
        }
        let readings = start.readings(reference)
        var values: [(lower: String, upper: String, interval: CalendarInterval)] = []
        for reading in readings {
            guard let last = second.following(start, reading, reference) else { continue }
            // A time of the clock ends a stretch when it comes.
            let end = second.hasTime && second.second == nil ? last.interval.start : last.interval.end
            let interval = CalendarInterval(start: reading.interval.start, end: end)
            values.append((reading.value, last.value, interval))
        }
        var written = second
        written.take(from: start)
        return TimeValue(
            start: values.first?.lower,
            end: values.first?.upper,
            timex: start.timex + "/" + written.timex,
            grain: readings.first?.grain,
            readings: values.map(\.interval).filter { $0.start != nil }
        )
    }

    /// 3至5月, 1－9月份, 10到12日, 9~12点半: the unit stands behind the second one only.
    func bareRange(_ start: Int) -> FactDraft? {
        var first = WrittenTime()
        var at = start
        if let year = number(start), year.end - start == 4, (1000...2999).contains(year.value),
            stands("年", at: year.end)
        {
            (first.year, at) = (.absolute(year.value), year.end + 1)
        }
        let isNumeral = startsNumeral(start)
        if !isNumeral, let (end, meaning) = TimeWords.standard.prefix(text, at: start), case .year(let offset) = meaning
        {
            (first.year, at) = (.relative(offset), end)
        }
        var part: DayPart?
        if !isNumeral, at == start, let found = DayPart.match(text, at: at) { (part, at) = (found.part, found.end) }
        guard let number = number(at), let mark = rangeMark(number.end), !mark.needsBetween,
            let second = self.number(mark.end)
        else { return nil }
        let unit = skipBlank(second.end)
        if stands("月", at: unit), (1...12).contains(number.value), (1...12).contains(second.value),
            number.value < second.value
        {
            first.part = .month(number.value)
        } else if at == start, stands("日", at: unit), number.value < second.value, second.value < 32,
            !stands("内", at: unit + 1)
        {
            first.day = number.value
        } else if at == start || part != nil, stands("时", at: unit) || stands("点", at: unit),
            number.value < second.value, second.value < 25, part != nil || stands("半", at: unit + 1)
        {
            first.hour = part?.hour(number.value) ?? number.value
        } else {
            return nil
        }
        guard var point = point(at: mark.end) else { return nil }
        if first.hour != nil, let hour = point.time.hour, let part { point.time.hour = part.hour(hour) }
        var draft = draft(start, point.end, .interval, rangeValue(first, point.time))
        if let from = opening(start) { draft.fullStart = from }
        return draft
    }

    /// 今明两天, 昨今两天, 明后两年: days or years side by side.
    func severalDays(_ start: Int) -> FactDraft? {
        guard let end = end(of: "今明后 昨今明 今明 昨今 明后", at: start), let number = number(skipBlank(end)),
            number.value == end - start, let last = self.end(of: "天 日 年", at: number.end), text.isWordEnd(last)
        else { return nil }
        let first = stands("昨", at: start) ? -1 : stands("今", at: start) ? 0 : 1
        var (lower, upper) = (WrittenTime(), WrittenTime())
        if stands("年", at: last - 1) {
            (lower.year, upper.year) = (.relative(first), .relative(first + number.value - 1))
        } else {
            (lower.dayOffset, upper.dayOffset) = (first, first + number.value - 1)
        }
        return draft(start, last, .interval, rangeValue(lower, upper))
    }

    /// 2022—2024年, 1995 - 1997年.
    func years(_ start: Int) -> FactDraft? {
        guard let first = number(start), first.end - start == 4, let mark = rangeMark(first.end),
            let second = number(mark.end), second.end - mark.end == 4, stands("年", at: second.end),
            (1000...2999).contains(first.value), first.value < second.value, second.value < 3000
        else { return nil }
        var (lower, upper) = (WrittenTime(), WrittenTime())
        (lower.year, upper.year) = (.absolute(first.value), .absolute(second.value))
        return draft(start, second.end + 1, .interval, rangeValue(lower, upper))
    }

    /// 至, 到, a dash; 和 needs 之间 behind the second time.
    func rangeMark(_ start: Int) -> (end: Int, needsBetween: Bool)? {
        // 起至.
        let i = skipBlank(stands("起", at: start) ? start + 1 : start)
        guard i < text.count else { return nil }
        switch text.characters[i].scalar {
        case 0x2014, 0x2013, 0x7E, 0xFF5E, 0x2D, 0xFF0D, 0x301C, 0x81F3, 0x5230:
            let isDouble = i + 1 < text.count && text.characters[i + 1].scalar == text.characters[i].scalar
            return (skipBlank(isDouble ? i + 2 : i + 1), false)
        case 0x548C, 0x4E0E: return i == start ? (i + 1, true) : nil
        default: return nil
        }
    }
}

extension TimePoint {
    /// Whether it is a month in digits: 2008.03.
    func isDigitsMonth(_ text: NameText) -> Bool {
        guard time.year != nil, time.part != nil, time.day == nil else { return false }
        if case .arabic = NumeralCharacter(text.characters[end - 1].scalar) { return true }
        return false
    }
}

extension WrittenTime {
    /// Whether it can end a stretch that starts with another one: both have a time of the clock, or it alone, or neither.
    func isLike(_ first: WrittenTime) -> Bool { hasTime == first.hasTime || hasDate && !hasTime && first.hasDate }

    /// Takes what the end of a stretch leaves out: 3月1日至5日.
    mutating func take(from first: WrittenTime) {
        if year == nil, dayOffset == nil, shift == nil { year = first.year }
        if part == nil, shift == nil, dayOffset == nil, weekday == nil, holiday == nil, lunarMonth == nil,
            day != nil || hour != nil
        {
            (part, shift, lunarMonth) = (first.part, first.shift, first.lunarMonth)
            if day == nil { (day, dayOffset, weekday) = (first.day, first.dayOffset, first.weekday) }
        }
        isFuture = isFuture || first.isFuture
    }

    /// What the start of a stretch leaves to its end: 3至5月.
    func completed(from second: WrittenTime) -> WrittenTime {
        var first = self
        if first.year == nil, first.part != nil, first.part == second.part { first.year = second.year }
        // 31日到2月1日.
        if first.part == nil, first.year == nil, first.shift == nil, let day = first.day, let last = second.day,
            case .month(let month)? = second.part
        {
            first.part = .month(day <= last ? month : month > 1 ? month - 1 : 12)
            if day <= last || month > 1 { first.year = second.year }
        }
        return first
    }

    /// What it means as the end of a stretch that starts with a reading of another time.
    func following(_ first: WrittenTime, _ start: TimeReading, _ reference: CalendarTime?) -> TimeReading? {
        guard let from = start.interval.start?.date else {
            // Times of the clock alone.
            return readings(reference).first
        }
        var time = self
        if dayOffset == 1, hasTime, first.dayOffset == nil { return nextDay(from, isBare: !first.hasDate) }
        if hasTime, !hasDate {
            if !first.hasDate { return readings(reference).first }
            return pinned(to: from).readings(reference).first
        }
        guard dayOffset == nil, shift == nil else { return readings(reference).first }
        if let weekday, day == nil, year == nil, part == nil {
            // 周六至周日.
            return from.adding(days: (weekday - from.weekday + 7) % 7)
                .flatMap { time.pinned(to: $0).readings(reference).first }
        }
        time.take(from: first)
        if year == nil {
            time.year = .absolute(from.year)
            if part == nil, day != nil, lunarMonth == nil { (time.part, time.shift) = (.month(from.month), nil) }
            let found = time.readings(reference).first
            // 8月至2月, 28日至3日.
            guard let found, let end = found.interval.end, end > CalendarTime(from) else {
                if part == nil, let next = from.firstOfMonth(adding: 1) {
                    (time.year, time.part) = (.absolute(next.year), .month(next.month))
                } else {
                    time.year = .absolute(from.year + 1)
                }
                return time.readings(reference).first
            }
            return found
        }
        return time.readings(reference).first
    }

    /// A time of the clock on a day.
    private func pinned(to day: CalendarDate) -> WrittenTime {
        var time = self
        (time.year, time.part, time.day) = (.absolute(day.year), .month(day.month), day.day)
        (time.dayOffset, time.weekday, time.shift) = (nil, nil, nil)
        return time
    }

    private func nextDay(_ day: CalendarDate, isBare: Bool) -> TimeReading? {
        guard let next = day.adding(days: 1), var reading = pinned(to: next).readings(nil).first else { return nil }
        if isBare { reading.value = String(reading.value.dropFirst(10)) }
        return reading
    }
}
