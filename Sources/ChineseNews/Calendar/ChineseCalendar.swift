// The calendar of China: months that begin with the new moon, and the solar terms.

/// Days of the Chinese calendar and of the solar terms in the Gregorian calendar.
enum ChineseCalendar {
    /// The days of a month: its first one and the one behind its last; `nil` where the year has no such month or is not known.
    static func month(_ month: Int, isLeap: Bool = false, ofYear year: Int) -> (first: CalendarDate, end: CalendarDate)?
    {
        let index = year - firstYear
        guard years.indices.contains(index), (1...12).contains(month) else { return nil }
        let code = years[index]
        let leap = Int(code >> 13 & 15)
        guard !isLeap || leap == month else { return nil }
        let number = month - 1 + (isLeap || leap > 0 && month > leap ? 1 : 0)
        guard var first = CalendarDate(year: year, month: 1, day: 20)?.adding(days: Int(code >> 17 & 31)) else {
            return nil
        }
        for before in 0..<number {
            guard let next = first.adding(days: length(before, code)) else { return nil }
            first = next
        }
        return first.adding(days: length(number, code)).map { (first, $0) }
    }

    /// The day of the Gregorian calendar; `nil` where the month has no such day.
    static func date(year: Int, month: Int, isLeap: Bool = false, day: Int) -> CalendarDate? {
        guard let days = self.month(month, isLeap: isLeap, ofYear: year), day > 0,
            let date = days.first.adding(days: day - 1), date < days.end
        else { return nil }
        return date
    }

    /// The last day of a year: 除夕.
    static func lastDay(ofYear year: Int) -> CalendarDate? { month(12, ofYear: year)?.end.adding(days: -1) }

    /// The day of a solar term, 0 for 小寒.
    static func solarTerm(_ term: Int, ofYear year: Int) -> CalendarDate? {
        let index = year - firstYear
        guard terms.indices.contains(index), earliestTerms.indices.contains(term) else { return nil }
        let day = earliestTerms[term] + Int(terms[index] >> UInt64(2 * term) & 3)
        return CalendarDate(year: year, month: term / 2 + 1, day: day)
    }

    private static func length(_ number: Int, _ code: UInt32) -> Int { 29 + Int(code >> UInt32(number) & 1) }

    /// The names of the solar terms, from 小寒 on.
    static let termNames = [
        "小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑", "立秋", "处暑", "白露", "秋分",
        "寒露", "霜降", "立冬", "小雪", "大雪", "冬至",
    ]
}
