// Hindu holidays, which hang on the Moon and the sidereal signs.

/// The days of Hindu holidays.
enum HinduCalendar {
    /// The holidays of the table, in its order.
    enum Holiday: Int, Sendable, CaseIterable {
        case shivaratri
        /// The evening with which Holi begins.
        case holi
        case ramNavami
        case rakshaBandhan
        case janmashtami
        case ganesha
        /// The first of nine nights.
        case navaratri
        case dussehra
        case diwali
        case chhath
    }

    /// The day of a holiday; `nil` where the year has none or is not known.
    static func date(_ holiday: Holiday, _ year: Int) -> CalendarDate? {
        let index = (year - firstYear) * Holiday.allCases.count + holiday.rawValue
        guard days.indices.contains(index), days[index] > 0 else { return nil }
        return CalendarDate(year: year, month: 1, day: 1)?.adding(days: Int(days[index]) - 1)
    }
}
