// What a written time means in the calendar.

/// One meaning of a written time.
struct TimeReading {
    /// ISO 8601 to the grain written.
    var value: String
    /// The last part of a stretch: 2023-Q3 of 前三季度.
    var last: String?
    var grain: TimeValue.Grain
    var interval: CalendarInterval
}

/// Days that a date means, before the time of the clock is known.
struct DayReading {
    var value: String
    var last: String?
    var grain: TimeValue.Grain
    var first: CalendarDate
    /// The day behind the last one; `nil` at the end of the calendar.
    var end: CalendarDate?

    init(_ value: String, _ grain: TimeValue.Grain, _ first: CalendarDate, _ end: CalendarDate?, last: String? = nil) {
        (self.value, self.grain, self.first, self.end, self.last) = (value, grain, first, end, last)
    }

    /// One day.
    init(_ day: CalendarDate) { self.init(day.description, .day, day, day.adding(days: 1)) }
}

extension WrittenTime {
    /// All meanings, the one that is meant first; none where a part is neither written nor known.
    ///
    /// What is not written is taken from the reference so that the time lies behind it, unless the text says otherwise. O(1).
    func readings(_ given: CalendarTime?) -> [TimeReading] {
        let reference = anchor.map { CalendarTime($0) } ?? given
        guard hasDate || dayPart != nil && !hasTime else { return clockReadings(reference) }
        let days = hasDate ? days(reference) : reference.map { [DayReading($0.date)] } ?? []
        return days.flatMap { timed($0) }
    }

    /// Times of the clock on a day.
    private func timed(_ days: DayReading) -> [TimeReading] {
        guard let clock, let hour else {
            var interval = CalendarInterval(days.first, days.end)
            if let dayPart, days.grain == .day { interval = dayPart.interval(on: days.first) }
            return [TimeReading(value: days.value, last: days.last, grain: days.grain, interval: interval)]
        }
        if hour > 24, days.grain == .day, let next = days.end {
            var time = self
            time.hour = hour - 24
            time.lastHour = lastHour.map { $0 - 24 }
            return time.timed(DayReading(next))
        }
        guard days.grain == .day, var interval = Self.interval(days.first, hour, minute, second) else { return [] }
        var last: String?
        if let lastHour, let end = Self.interval(days.first, lastHour, nil, nil) {
            (last, interval) = (
                days.value + "T" + padded(lastHour, 2), CalendarInterval(start: interval.start, end: end.end)
            )
        }
        var readings = [TimeReading(value: days.value + "T" + clock, last: last, grain: clockGrain, interval: interval)]
        if isHalfDay, let later = Self.interval(days.first, hour + 12, minute, second) {
            var time = self
            (time.hour, time.lastHour) = (hour + 12, lastHour.map { $0 + 12 })
            if time.lastHour != nil { return readings + time.halfDay(days) }
            readings.append(
                TimeReading(value: days.value + "T" + (time.clock ?? ""), grain: clockGrain, interval: later)
            )
        }
        return readings
    }

    /// The same in the afternoon.
    private func halfDay(_ days: DayReading) -> [TimeReading] {
        var time = self
        time.isHalfDay = false
        return time.timed(days)
    }

    /// A time of the clock without a day has a value of its own.
    private func clockReadings(_ reference: CalendarTime?) -> [TimeReading] {
        guard let clock else { return [] }
        guard let reference else {
            let nowhere = CalendarInterval(start: nil, end: nil)
            return [TimeReading(value: whole("T" + clock), grain: clockGrain, interval: nowhere)]
        }
        var found = timed(DayReading(reference.date))
        // What has passed may come again tomorrow, where the time of writing is known.
        if reference.secondOfDay > 0, let last = found.last?.interval.start, last < reference,
            let tomorrow = reference.date.adding(days: 1)
        {
            found += timed(DayReading(tomorrow))
        }
        for i in found.indices {
            found[i].value = whole(String(found[i].value.dropFirst(10)))
            found[i].last = found[i].last.map { whole(String($0.dropFirst(10))) }
        }
        return found
    }

    /// T15:00 for T15: an hour without a day is written as clocks show it; its grain says that no minutes are meant.
    private func whole(_ clock: String) -> String { clockGrain == .hour ? clock + ":00" : clock }

    private var clockGrain: TimeValue.Grain { second != nil ? .second : minute != nil ? .minute : .hour }

    /// The hour, minute or second that starts at a time of a day; 24时 is the start of the next one.
    private static func interval(_ day: CalendarDate, _ hour: Int, _ minute: Int?, _ second: Int?) -> CalendarInterval?
    {
        let size = second != nil ? 1 : minute != nil ? 60 : 3600
        guard let start = CalendarTime(day).adding(seconds: hour * 3600 + (minute ?? 0) * 60 + (second ?? 0)) else {
            return nil
        }
        return CalendarInterval(start: start, end: start.adding(seconds: size))
    }

    // MARK: Days

    /// The days that are meant, the likeliest first.
    private func days(_ reference: CalendarTime?) -> [DayReading] {
        if let dayOffset { return relativeDay(dayOffset, reference).map { [DayReading($0)] } ?? [] }
        if let shift { return shifted(shift, reference) }
        if isEitherOrder, let day, case .month(let month)? = part {
            var (first, second) = (self, self)
            (first.isEitherOrder, second.isEitherOrder) = (false, false)
            (second.part, second.day) = (.month(day), month)
            return first.days(reference) + second.days(reference)
        }
        if lunarMonth?.isGuessed == true {
            var (lunar, solar) = (self, self)
            lunar.lunarMonth?.isGuessed = false
            (solar.lunarMonth, solar.part) = (nil, lunarMonth.map { .month($0.month) })
            return lunar.days(reference) + solar.days(reference)
        }
        if let weekday, part == nil, year == nil { return weekdays(weekday, reference) }
        switch year {
        case .absolute(let number)?: return days(inYear: number, reference)
        case .relative(let offset)?: return reference.map { days(inYear: $0.date.year + offset, $0) } ?? []
        case nil: break
        }
        guard let reference else { return [] }
        if part == nil, holiday == nil, lunarMonth == nil {
            return day.map { daysOfMonths($0, reference.date) } ?? days(inYear: reference.date.year, reference)
        }
        let near = nearest(reference.date, (-1...1).lazy.flatMap { days(inYear: reference.date.year + $0, reference) })
        // 2月10日 星期日: in the year in which it is one.
        if let weekday, near.count > 1, near.contains(where: { $0.first.weekday == weekday }) {
            return near.filter { $0.first.weekday == weekday }
        }
        // A 29 February and a leap month lie further away.
        if near.count > 1 { return near }
        return nearest(reference.date, (-8...8).lazy.flatMap { days(inYear: reference.date.year + $0, reference) })
    }

    /// 昨天, 去年的今天.
    private func relativeDay(_ offset: Int, _ reference: CalendarTime?) -> CalendarDate? {
        guard let day = reference?.date.adding(days: offset) else { return nil }
        switch year {
        case .absolute(let number)?: return CalendarDate(year: number, month: day.month, day: day.day)
        case .relative(let years)?: return day.adding(months: 12 * years)
        case nil: return day
        }
    }

    /// The last one that is not ahead, or the next one; both are candidates.
    private func nearest(_ today: CalendarDate, _ days: some Sequence<DayReading>) -> [DayReading] {
        var past: DayReading?
        for reading in days {
            if reading.first <= today {
                past = reading
                continue
            }
            guard let before = past else { return [reading] }
            // News of another time zone is a day ahead.
            let isTomorrow = weekday == nil && reading.grain == .day && today.adding(days: 1) == reading.first
            let isOpen = before.end.map { $0 > today } ?? true
            return isTomorrow || (isFuture || isSoon(reading, before, today)) && !isOpen
                ? [reading, before] : [before, reading]
        }
        return past.map { [$0] } ?? []
    }

    /// Whether a day without a year is the coming one: news says 去年 of what is almost a year ago.
    private func isSoon(_ reading: DayReading, _ before: DayReading, _ today: CalendarDate) -> Bool {
        let isThird = if case .third? = selection { true } else { false }
        return (reading.grain == .day || isThird) && before.first.days(to: today) > 300
            && today.days(to: reading.first) <= 60
    }

    /// 5日: of this month or the one before, or of the next one.
    private func daysOfMonths(_ day: Int, _ today: CalendarDate) -> [DayReading] {
        nearest(
            today,
            (-3...3).lazy.compactMap { today.firstOfMonth(adding: $0) }
                .compactMap { CalendarDate(year: $0.year, month: $0.month, day: day) }
                .map { DayReading($0) }
        )
    }

    /// 周三: the last one or the next one.
    private func weekdays(_ weekday: Int, _ reference: CalendarTime?) -> [DayReading] {
        guard let today = reference?.date else { return [] }
        // Today's own name means today, and may mean the next one.
        return nearest(
            today,
            (-1...1).lazy.compactMap { today.monday?.adding(days: weekday - 1 + $0 * 7) }.map { DayReading($0) }
        )
    }

    /// 上周, 上周三, 本季度, 下个月15日.
    private func shifted(_ shift: Shift, _ reference: CalendarTime?) -> [DayReading] {
        guard let today = reference?.date else { return [] }
        switch shift.grain {
        case .week:
            guard let monday = today.monday?.adding(days: shift.offset * 7), let week = monday.isoWeek else {
                return []
            }
            if let weekday { return monday.adding(days: weekday - 1).map { [DayReading($0)] } ?? [] }
            let value = "\(padded(week.year, 4))-W\(padded(week.week, 2))"
            if isWeekend, let saturday = monday.adding(days: 5) {
                return [DayReading(value + "-WE", .day, saturday, monday.adding(days: 7))]
            }
            return [DayReading(value, .week, monday, monday.adding(days: 7))]
        case .quarter:
            guard let first = today.firstOfMonth(adding: shift.offset * 3) else { return [] }
            return WrittenTime.quarter((first.month - 1) / 3 + 1, first.year).map { selected($0) } ?? []
        case .half:
            guard let first = today.firstOfMonth(adding: shift.offset * 6) else { return [] }
            return WrittenTime.half(first.month > 6 ? 2 : 1, first.year).map { selected($0) } ?? []
        default:
            guard let first = today.firstOfMonth(adding: shift.offset) else { return [] }
            return WrittenTime.month(first.month, first.year).map { selected($0) } ?? []
        }
    }

    // MARK: Within a year

    private func days(inYear year: Int, _ reference: CalendarTime?) -> [DayReading] {
        if let holiday { return holiday.days(inYear: year) }
        if let lunarMonth { return lunar(lunarMonth, year) }
        switch part {
        case .month(let month)?: return WrittenTime.month(month, year).map { selected($0) } ?? []
        case .quarter(let quarter)?: return WrittenTime.quarter(quarter, year).map { selected($0) } ?? []
        case .half(let half)?: return WrittenTime.half(half, year).map { selected($0) } ?? []
        case .season(let season)?: return WrittenTime.season(season, year).map { [$0] } ?? []
        case nil:
            guard let first = CalendarDate(year: year, month: 1, day: 1) else { return [] }
            return selected(DayReading(padded(year, 4), .year, first, first.adding(months: 12)))
        }
    }

    private func lunar(_ month: LunarMonth, _ year: Int) -> [DayReading] {
        if let day {
            let date = ChineseCalendar.date(year: year, month: month.month, isLeap: month.isLeap, day: day)
            return date.map { [DayReading($0)] } ?? []
        }
        guard let days = ChineseCalendar.month(month.month, isLeap: month.isLeap, ofYear: year),
            let last = days.end.adding(days: -1)
        else { return [] }
        return [DayReading(days.first.description, .day, days.first, days.end, last: last.description)]
    }

    static func month(_ month: Int, _ year: Int) -> DayReading? {
        guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
        return DayReading("\(padded(year, 4))-\(padded(month, 2))", .month, first, first.adding(months: 1))
    }

    static func quarter(_ quarter: Int, _ year: Int) -> DayReading? {
        guard let first = CalendarDate(year: year, month: quarter * 3 - 2, day: 1) else { return nil }
        return DayReading("\(padded(year, 4))-Q\(quarter)", .quarter, first, first.adding(months: 3))
    }

    private static func half(_ half: Int, _ year: Int) -> DayReading? {
        guard let first = CalendarDate(year: year, month: half * 6 - 5, day: 1) else { return nil }
        return DayReading("\(padded(year, 4))-H\(half)", .half, first, first.adding(months: 6))
    }

    /// The seasons of meteorology: spring begins in March, and winter ends in the next year.
    private static func season(_ season: Int, _ year: Int) -> DayReading? {
        guard let first = CalendarDate(year: year, month: season * 3 + 3, day: 1) else { return nil }
        let name = ["SP", "SU", "FA", "WI"][season]
        return DayReading("\(padded(year, 4))-\(name)", .season, first, first.adding(months: 3))
    }
}
