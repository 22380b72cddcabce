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

    /// It moves away from the Sabbath.
    @Test(arguments: [
        (2010, "2010-04-20"), (2021, "2021-04-15"), (2022, "2022-05-05"), (2023, "2023-04-26"),
        (2024, "2024-05-14"),
    ])
    func independence(year: Int, day: String) { #expect(HebrewCalendar.independenceDay(year) == CalendarDate(day)) }

    @Test func islamic() {
        #expect(IslamicCalendar.dates(month: 10, day: 1, inYear: 2024) == [CalendarDate("2024-04-10")])
        // By the calendar of Umm al-Qura, and by arithmetic before it.
        #expect(IslamicCalendar.dates(month: 1, day: 1, inYear: 2013) == [CalendarDate("2013-11-04")])
        #expect(IslamicCalendar.dates(month: 1, day: 1, inYear: 1930).count == 1)
        #expect(IslamicCalendar.dates(month: 12, day: 10, inYear: 2023) == [CalendarDate("2023-06-28")])
        // The Islamic year is shorter, so that some days come twice.
        #expect(IslamicCalendar.dates(month: 9, day: 1, inYear: 2030).count == 2)
    }
}
