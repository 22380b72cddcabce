// Holidays and solar terms, and the days on which they fall.

/// A holiday or a solar term.
struct Holiday: Sendable, Equatable {
    /// How its day is found.
    enum Rule: Sendable, Equatable {
        /// A day of the Gregorian calendar.
        case fixed(Int, Int)
        /// A day of the Chinese calendar; its last day for month 12 and day 31.
        case lunar(Int, Int)
        /// A solar term, 0 for 小寒.
        case term(Int)
        /// A day of the week in a month, Monday 1: the second Sunday in May; the last one for -1.
        case weekday(Int, Int, month: Int)
        /// The day behind such a one: 黑色星期五.
        case dayBehindWeekday(Int, Int, month: Int, days: Int)
        /// Days behind Easter of the western or the eastern churches.
        case easter(Int)
        case easternEaster(Int)
        /// Days behind the start of the Hebrew year, behind Passover, and the holidays of the winter.
        case hebrewYear(Int)
        case passover(Int)
        case hanukkah
        case treesNewYear
        case israelsIndependence
        /// Days behind a Hindu holiday.
        case hindu(HinduCalendar.Holiday, Int)
        /// A day of a month of the Islamic calendar.
        case islamic(Int, Int)
    }

    var rule: Rule
    /// How many days it lasts.
    var length = 1
    /// Whether its name is one where nothing stands beside it: 新春.
    var isAlone = false

    /// What the text alone says.
    func timex(year: String) -> String {
        switch rule {
        case .fixed(let month, let day): "\(year)-\(padded(month, 2))-\(padded(day, 2))"
        case .weekday(_, _, let month), .dayBehindWeekday(_, _, let month, _): "\(year)-\(padded(month, 2))"
        default: "\(year)-XX-XX"
        }
    }

    /// Its days in a year, in order; that of the Chinese calendar for what hangs on it.
    func days(inYear year: Int) -> [DayReading] {
        // 公元 says years that no calendar here reaches.
        guard (1...9999).contains(year) else { return [] }
        return starts(inYear: year)
            .map { first in
                guard length > 1 else { return DayReading(first) }
                let end = first.adding(days: length)
                return DayReading(first.description, .day, first, end, last: end?.adding(days: -1)?.description)
            }
    }

    private func starts(inYear year: Int) -> [CalendarDate] {
        guard case .islamic(let month, let day) = rule else { return start(inYear: year).map { [$0] } ?? [] }
        return IslamicCalendar.dates(month: month, day: day, inYear: year)
    }

    private func start(inYear year: Int) -> CalendarDate? {
        switch rule {
        case .fixed(let month, let day): return CalendarDate(year: year, month: month, day: day)
        case .lunar(12, 31): return ChineseCalendar.lastDay(ofYear: year)
        case .lunar(let month, let day): return ChineseCalendar.date(year: year, month: month, day: day)
        case .term(let term): return ChineseCalendar.solarTerm(term, ofYear: year)
        case .dayBehindWeekday(let number, let weekday, let month, let days):
            return Holiday(rule: .weekday(number, weekday, month: month)).start(inYear: year)?.adding(days: days)
        case .weekday(let number, let weekday, let month):
            guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
            if number < 0 {
                guard let last = first.adding(months: 1)?.adding(days: -1) else { return nil }
                return last.adding(days: -((last.weekday - weekday + 7) % 7))
            }
            return first.adding(days: (weekday - first.weekday + 7) % 7 + (number - 1) * 7)
        case .easter(let days): return Easter.western(year)?.adding(days: days)
        case .easternEaster(let days): return Easter.eastern(year)?.adding(days: days)
        case .hebrewYear(let days): return HebrewCalendar.newYear(year)?.adding(days: days)
        case .passover(let days): return HebrewCalendar.passover(year)?.adding(days: days)
        case .hanukkah: return HebrewCalendar.hanukkah(year)?.adding(days: -1)
        case .treesNewYear: return HebrewCalendar.treesNewYear(year)?.adding(days: -1)
        case .israelsIndependence: return HebrewCalendar.independenceDay(year)?.adding(days: -1)
        case .hindu(let holiday, let days): return HinduCalendar.date(holiday, year)?.adding(days: days)
        case .islamic: return nil
        }
    }

    /// The longest name that starts at a place and ends with a word of the text.
    static func match(_ text: NameText, at start: Int) -> (end: Int, holiday: Holiday)? {
        guard let found = names.match(text, at: start, to: text.count), text.isWordEnd(found.end) else { return nil }
        let holiday = names.meaning(found)
        // 新春 of 新春茶话会 is none.
        guard !holiday.isAlone || isAlone(text, start, found.end) else { return nil }
        return (found.end, holiday)
    }

    private static func isAlone(_ text: NameText, _ start: Int, _ end: Int) -> Bool {
        guard start == 0 || !text.isHan(start - 1) else { return false }
        guard end < text.count, text.isHan(end) else { return true }
        return text.end(of: "期间 晚会 当天 前夕 将至 来临", at: end) != nil
    }

    static func mayStart(_ scalar: UInt32) -> Bool { names.mayStart(scalar) }
}
