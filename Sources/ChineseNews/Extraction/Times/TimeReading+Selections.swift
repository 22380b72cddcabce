// What is counted off in a year, a quarter or a month.

extension WrittenTime {
    /// The day of a month, and what is counted off in a year, a quarter or a month.
    func selected(_ whole: DayReading) -> [DayReading] {
        if let day {
            guard whole.grain == .month,
                let date = CalendarDate(year: whole.first.year, month: whole.first.month, day: day)
            else { return [] }
            return [DayReading(date)]
        }
        guard let selection else { return [whole] }
        return narrowed(whole, selection).map { [$0] } ?? []
    }

    private func narrowed(_ whole: DayReading, _ selection: Selection) -> DayReading? {
        guard let end = whole.end else { return nil }
        var part = whole
        switch selection {
        case .start:
            part.end = whole.grain == .month ? whole.first.adding(days: 5) : whole.first.adding(months: months(whole))
        case .end:
            guard
                let first = whole.grain == .month
                    ? whole.first.adding(days: 24) : end.firstOfMonth(adding: -months(whole))
            else { return nil }
            part.first = first
        case .third(let third):
            guard let first = whole.first.adding(days: third * 10) else { return nil }
            part.first = first
            if third < 2 { part.end = first.adding(days: 10) }
        case .weekday(let number, let weekday): return nth(number, weekday, whole.first, end)
        case .ordinal(let number, let grain):
            guard let first = start(number < 0 ? nil : number - 1, grain, whole.first, end) else { return nil }
            return unit(grain, first)
        case .first(let count, let grain):
            guard let first = start(0, grain, whole.first, end), let last = start(count - 1, grain, whole.first, end)
            else { return nil }
            return stretch(grain, first, last)
        case .last(let count, let grain):
            guard let last = start(nil, grain, whole.first, end), let first = back(count - 1, grain, last) else {
                return nil
            }
            return stretch(grain, first, last)
        }
        return part
    }

    /// How long the start and the end of a year are, two months, and of its parts.
    private func months(_ whole: DayReading) -> Int { whole.grain == .year ? 2 : 1 }

    /// The third Monday of some days; the last one for -1.
    private func nth(_ number: Int, _ weekday: Int, _ first: CalendarDate, _ end: CalendarDate) -> DayReading? {
        let ahead = (weekday - first.weekday + 7) % 7
        let count = (first.days(to: end) - ahead + 6) / 7
        let index = number < 0 ? count - 1 : number - 1
        guard (0..<count).contains(index), let day = first.adding(days: ahead + 7 * index) else { return nil }
        return DayReading(day)
    }

    /// Where the unit with a number starts, from 0 on; the last one without a number.
    ///
    /// The first week is the first one that begins in a month; of a year, the first of ISO 8601.
    private func start(_ number: Int?, _ grain: TimeValue.Grain, _ first: CalendarDate, _ end: CalendarDate)
        -> CalendarDate?
    {
        switch grain {
        case .day: return number.map { first.adding(days: $0) } ?? end.adding(days: -1)
        case .week:
            let isYear = first.days(to: end) > 360
            let monday =
                isYear ? CalendarDate.monday(ofWeek: 1, first.year) : first.adding(days: (8 - first.weekday) % 7)
            guard let monday else { return nil }
            return number.map { monday.adding(days: $0 * 7) } ?? end.adding(days: -7)?.monday
        case .quarter: return number.map { first.firstOfMonth(adding: $0 * 3) } ?? end.firstOfMonth(adding: -3)
        default: return number.map { first.firstOfMonth(adding: $0) } ?? end.firstOfMonth(adding: -1)
        }
    }

    private func back(_ count: Int, _ grain: TimeValue.Grain, _ last: CalendarDate) -> CalendarDate? {
        switch grain {
        case .day: last.adding(days: -count)
        case .week: last.adding(days: -7 * count)
        case .quarter: last.firstOfMonth(adding: -3 * count)
        default: last.firstOfMonth(adding: -count)
        }
    }

    /// The unit that starts on a day.
    private func unit(_ grain: TimeValue.Grain, _ first: CalendarDate) -> DayReading? {
        switch grain {
        case .day: return DayReading(first)
        case .week:
            guard let week = first.isoWeek else { return nil }
            return DayReading("\(padded(week.year, 4))-W\(padded(week.week, 2))", .week, first, first.adding(days: 7))
        case .quarter: return WrittenTime.quarter((first.month - 1) / 3 + 1, first.year)
        default: return WrittenTime.month(first.month, first.year)
        }
    }

    private func stretch(_ grain: TimeValue.Grain, _ first: CalendarDate, _ last: CalendarDate) -> DayReading? {
        guard let lower = unit(grain, first), let upper = unit(grain, last) else { return nil }
        // 最后一天 is one day.
        if first == last { return lower }
        return DayReading(lower.value, grain, lower.first, upper.end, last: upper.value)
    }
}
