// Easter, and the calendars of Judaism and Islam.

import Testing

@testable import ChineseNews

@Suite struct ReligiousCalendarsTests {
    @Test(arguments: [
        (2000, "2000-04-23", "2000-04-30"), (2013, "2013-03-31", "2013-05-05"), (2024, "2024-03-31", "2024-05-05"),
        (2025, "2025-04-20", "2025-04-20"),
    ])
    func easter(year: Int, western: String, eastern: String) {
        #expect(Easter.western(year) == CalendarDate(western) && Easter.eastern(year) == CalendarDate(eastern))
    }

    @Test(arguments: [
        (2013, "2013-09-05", "2013-03-26"), (2018, "2018-09-10", "2018-03-31"), (2024, "2024-10-03", "2024-04-23"),
    ])
    func hebrew(year: Int, newYear: String, passover: String) {
        #expect(HebrewCalendar.newYear(year) == CalendarDate(newYear))
        #expect(HebrewCalendar.passover(year) == CalendarDate(passover))
    }

    @Test func hanukkah() {
        #expect(HebrewCalendar.hanukkah(2018) == CalendarDate("2018-12-03"))
        #expect(HebrewCalendar.treesNewYear(2014) == CalendarDate("2014-01-16"))
    }

    @Test func islamic() {
        #expect(IslamicCalendar.dates(month: 10, day: 1, inYear: 2024) == [CalendarDate("2024-04-10")])
        // The Islamic year is shorter, so that some days come twice.
        #expect(IslamicCalendar.dates(month: 9, day: 1, inYear: 2030).count == 2)
    }
}
