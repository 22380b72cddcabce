// Dates and times of texts.

/// A date, a time or a stretch between two, as ISO 8601 writes them to the grain that the text has.
public struct TimeValue: Sendable, Hashable {
    /// `2024-11-06`, `2020`, `2021-H2`, `2023-Q3`, `T17:18`, `2021-03-08T14:27`; `nil` where a part is neither written nor known from a reference date.
    public let start: String?

    /// The last one of a stretch, included; `nil` where it is none.
    public let end: String?

    /// What the text alone says, as TIMEX3 writes it: `XXXX-11-06`, `PAST_REF`.
    public let timex: String
}

/// A date or time as a text writes it: which parts, and how they hang on a reference date.
struct WrittenTime {
    /// A part of a year.
    enum Part: Equatable {
        case month(Int)
        case quarter(Int)
        case half(Int)
        /// 前三季度, 前5个月: from the first on.
        case quartersTo(Int)
        case monthsTo(Int)
    }

    /// The year, or how far it lies from that of the reference date.
    enum Year: Equatable {
        case absolute(Int)
        case relative(Int)
    }

    var year: Year?
    var part: Part?
    /// How far a month lies from that of the reference date: 上月.
    var monthOffset: Int?
    var day: Int?
    /// A day of the week, Monday 1, and how far its week lies from that of the reference date: 上周三.
    var weekday: Int?
    var weekOffset: Int?
    /// How far a day lies from the reference date: 昨天.
    var dayOffset: Int?
    var hour: Int?
    var minute: Int?
    var second: Int?
    /// Whether the text says that it lies ahead: 将于.
    var isFuture = false

    var hasDate: Bool {
        weekday != nil || year != nil || part != nil || monthOffset != nil || day != nil || dayOffset != nil
    }
    var hasTime: Bool { hour != nil }

    // MARK: Without a reference date

    /// TIMEX3, with X for what is not written.
    var timex: String {
        let time = clock.map { "T" + $0 } ?? ""
        if let dayOffset { return (dayOffset == 0 ? "PRESENT_REF" : dayOffset < 0 ? "PAST_REF" : "FUTURE_REF") + time }
        if case .relative(let offset)? = year, part == nil {
            return offset == 0 ? "PRESENT_REF" : offset < 0 ? "PAST_REF" : "FUTURE_REF"
        }
        guard hasDate else { return time }
        if let weekday { return "XXXX-WXX-\(weekday)" + time }
        let written = if case .absolute(let number)? = year { padded(number, 4) } else { "XXXX" }
        return written + rest(month: nil) + time
    }

    // MARK: With a reference date

    /// The value by a reference date, or by what is written; `nil` where that is not enough.
    func value(_ reference: CalendarDate?) -> String? {
        let time = clock.map { "T" + $0 } ?? ""
        guard hasDate else { return hasTime ? time : nil }
        if let dayOffset {
            guard let reference, let day = reference.adding(days: dayOffset) else { return nil }
            return day.description + time
        }
        if let weekday {
            guard let reference, let day = reference.day(ofWeek: weekOffset, weekday, isFuture: isFuture) else {
                return nil
            }
            return day.description + time
        }
        if let monthOffset {
            guard let reference else { return nil }
            let months = reference.year * 12 + reference.month - 1 + monthOffset
            return padded(months / 12, 4) + rest(month: months % 12 + 1) + time
        }
        guard let year = year(reference) else { return nil }
        if part == nil, let day {
            // 5日: in the month of the reference date, or the one before.
            guard let reference, let date = WrittenTime.date(day: day, reference, isFuture) else { return nil }
            return date.description + time
        }
        return padded(year, 4) + rest(month: nil) + time
    }

    private func year(_ reference: CalendarDate?) -> Int? {
        switch year {
        case .absolute(let number): return number
        case .relative(let offset): return reference.map { $0.year + offset }
        case nil: break
        }
        guard let reference else { return nil }
        switch part {
        case .month(let month)?:
            let isAhead = month > reference.month || month == reference.month && (day ?? 0) > reference.day
            if isFuture {
                return month < reference.month || month == reference.month && (day ?? 32) < reference.day
                    ? reference.year + 1 : reference.year
            }
            return isAhead && !(day.map { isNext(month, $0, reference) } ?? false) ? reference.year - 1 : reference.year
        case .quarter(let quarter)?:
            return (quarter - 1) * 3 + 1 > reference.month ? reference.year - 1 : reference.year
        case .half(let half)?: return half == 2 && reference.month < 7 ? reference.year - 1 : reference.year
        default: return reference.year
        }
    }

    private func isNext(_ month: Int, _ day: Int, _ reference: CalendarDate) -> Bool {
        reference.adding(days: 1) == CalendarDate(year: reference.year, month: month, day: day)
    }

    private static func date(day: Int, _ reference: CalendarDate, _ isFuture: Bool) -> CalendarDate? {
        if isFuture {
            for ahead in 0..<12 {
                let months = reference.year * 12 + reference.month - 1 + ahead
                if let date = CalendarDate(year: months / 12, month: months % 12 + 1, day: day), date >= reference {
                    return date
                }
            }
            return nil
        }
        var written = WrittenDate([])
        written.day = day
        return written.day(issued: reference)
    }

    /// What follows the year.
    private func rest(month: Int?) -> String {
        if let month { return "-" + padded(month, 2) + (day.map { "-" + padded($0, 2) } ?? "") }
        switch part {
        case .month(let month)?: return "-" + padded(month, 2) + (day.map { "-" + padded($0, 2) } ?? "")
        case .quarter(let quarter)?: return "-Q\(quarter)"
        case .half(let half)?: return "-H\(half)"
        case nil: return day.map { "-XX-" + padded($0, 2) } ?? ""
        default: return ""
        }
    }

    /// 17:18, 20.
    private var clock: String? {
        guard let hour else { return nil }
        var text = padded(hour, 2)
        if let minute { text += ":" + padded(minute, 2) }
        if let second { text += ":" + padded(second, 2) }
        return text
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
