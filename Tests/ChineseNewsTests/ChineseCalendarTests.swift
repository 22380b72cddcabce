// The Chinese calendar and the solar terms.

import Testing

@testable import ChineseNews

@Suite struct ChineseCalendarTests {
    @Test(arguments: [
        (1900, "1900-01-31"), (1949, "1949-01-29"), (1978, "1978-02-07"), (2000, "2000-02-05"), (2020, "2020-01-25"),
        (2024, "2024-02-10"),
        (2025, "2025-01-29"), (2026, "2026-02-17"),
    ])
    func newYear(year: Int, day: String) {
        #expect(ChineseCalendar.date(year: year, month: 1, day: 1) == CalendarDate(day))
    }

    @Test(arguments: [(1978, "1978-09-17"), (2020, "2020-10-01"), (2023, "2023-09-29"), (2024, "2024-09-17")])
    func midAutumn(year: Int, day: String) {
        #expect(ChineseCalendar.date(year: year, month: 8, day: 15) == CalendarDate(day))
    }

    @Test func leapMonths() {
        #expect(ChineseCalendar.month(4, isLeap: true, ofYear: 2020)?.first == CalendarDate("2020-05-23"))
        #expect(ChineseCalendar.month(2, isLeap: true, ofYear: 2023)?.first == CalendarDate("2023-03-22"))
        #expect(ChineseCalendar.month(6, isLeap: true, ofYear: 2025)?.first == CalendarDate("2025-07-25"))
        #expect(ChineseCalendar.month(6, isLeap: true, ofYear: 2024) == nil)
    }

    /// 除夕 is the day before the next year.
    @Test(arguments: 1900...2097)
    func lastDay(year: Int) {
        #expect(
            ChineseCalendar.lastDay(ofYear: year)?.adding(days: 1)
                == ChineseCalendar.date(year: year + 1, month: 1, day: 1)
        )
    }

    @Test(arguments: [
        (2024, 6, "2024-04-04"), (2026, 6, "2026-04-05"), (2024, 23, "2024-12-21"), (2021, 2, "2021-02-03"),
        (2017, 2, "2017-02-03"),
    ])
    func solarTerms(year: Int, term: Int, day: String) {
        #expect(ChineseCalendar.solarTerm(term, ofYear: year) == CalendarDate(day))
    }

    @Test func unknownYears() {
        #expect(ChineseCalendar.date(year: 1899, month: 1, day: 1) == nil)
        #expect(ChineseCalendar.date(year: 2099, month: 1, day: 1) == nil)
        #expect(ChineseCalendar.date(year: 2024, month: 13, day: 1) == nil)
        #expect(ChineseCalendar.date(year: 2024, month: 1, day: 30) == nil)
        #expect(ChineseCalendar.solarTerm(24, ofYear: 2024) == nil)
    }
}
