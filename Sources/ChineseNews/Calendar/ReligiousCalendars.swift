// Easter, and the calendars of Judaism and Islam, as far as holidays hang on them.

/// The days of Easter.
enum Easter {
    /// Easter Sunday of the western churches, by the anonymous Gregorian computus.
    static func western(_ year: Int) -> CalendarDate? {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return CalendarDate(year: year, month: n / 31, day: n % 31 + 1)
    }

    /// Easter Sunday of the eastern churches, by the computus of Meeus, in the Gregorian calendar.
    static func eastern(_ year: Int) -> CalendarDate? {
        let (a, b, c) = (year % 4, year % 7, year % 19)
        let d = (19 * c + 15) % 30
        let e = (2 * a + 4 * b - d + 34) % 7
        let n = d + e + 114
        // The Julian calendar lies behind by some days.
        let lag = year / 100 - year / 400 - 2
        return CalendarDate(year: year, month: n / 31, day: n % 31 + 1)?.adding(days: lag)
    }
}

/// The calendar of Judaism.
enum HebrewCalendar {
    /// The first day of the year (1 Tishri) that begins in a Gregorian year.
    static func newYear(_ year: Int) -> CalendarDate? { newYear(ofHebrewYear: year + 3761) }

    /// The first day of Passover (15 Nisan) of a Gregorian year: 163 days before the next year begins.
    static func passover(_ year: Int) -> CalendarDate? { newYear(year)?.adding(days: -163) }

    /// 25 Kislev of the year that begins in a Gregorian year.
    static func hanukkah(_ year: Int) -> CalendarDate? {
        guard let first = newYear(year), let next = newYear(year + 1) else { return nil }
        let length = first.days(to: next)
        // Cheshvan has 30 days in long years.
        return first.adding(days: 30 + (length % 10 == 5 ? 30 : 29) + 24)
    }

    /// 15 Shevat of a Gregorian year.
    static func treesNewYear(_ year: Int) -> CalendarDate? {
        guard let first = newYear(year - 1), let next = newYear(year) else { return nil }
        let length = first.days(to: next)
        let kislev = length % 10 == 3 ? 29 : 30
        return first.adding(days: 30 + (length % 10 == 5 ? 30 : 29) + kislev + 29 + 14)
    }

    /// The day of independence of Israel, 5 Iyar, which moves so that neither it nor the day before touches a Sabbath.
    static func independenceDay(_ year: Int) -> CalendarDate? {
        guard let day = passover(year)?.adding(days: 20) else { return nil }
        switch day.weekday {
        case 5: return day.adding(days: -1)
        case 6: return day.adding(days: -2)
        // Since 2004.
        case 1 where year > 2003: return day.adding(days: 1)
        default: return day
        }
    }

    /// By the molad of Tishri and its four postponements.
    private static func newYear(ofHebrewYear year: Int) -> CalendarDate? {
        let (before, after) = (elapsed(year - 1), elapsed(year + 1))
        let this = elapsed(year)
        var shift = 0
        if after - this == 356 { shift = 2 } else if this - before == 382 { shift = 1 }
        // The calendar begins so many days before 1970.
        return CalendarDate(year: 1970, month: 1, day: 1)?.adding(days: this + shift - 2_092_590)
    }

    private static func elapsed(_ year: Int) -> Int {
        let months = (235 * year - 234) / 19
        let parts = 12_084 + 13_753 * months
        let day = months * 29 + parts / 25_920
        return 3 * (day + 1) % 7 < 3 ? day + 1 : day
    }
}

/// The calendar of Islam: that of Umm al-Qura where it is known, else its arithmetic form; what is seen of the moon may be a day off.
enum IslamicCalendar {
    /// The days of the Gregorian year on which a day of a month falls; two in some years.
    static func dates(month: Int, day: Int, inYear year: Int) -> [CalendarDate] {
        let first = (year - 622) * 33 / 32
        return (first - 1...first + 2)
            .compactMap { date(year: $0, month: month, day: day) }
            .filter { $0.year == year }
    }

    private static func date(year: Int, month: Int, day: Int) -> CalendarDate? {
        guard year > 0 else { return nil }
        if years.indices.contains(year - firstYear) { return tabulated(year, month, day) }
        let days = day + (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30
        // 1 Muharram of the year 1 is 19 July 622.
        return CalendarDate(year: 622, month: 7, day: 19)?.adding(days: days - 1)
    }

    /// A day of the table.
    private static func tabulated(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        var days = day - 1
        for before in years[..<(year - firstYear)] { days += 348 + before.nonzeroBitCount }
        let code = years[year - firstYear]
        guard day <= 29 + Int(code >> UInt16(month - 1) & 1) else { return nil }
        for before in 0..<month - 1 { days += 29 + Int(code >> UInt16(before) & 1) }
        return CalendarDate(year: 1945, month: 12, day: 5)?.adding(days: days)
    }
}
