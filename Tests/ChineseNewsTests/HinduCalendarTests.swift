// Hindu holidays.

import Testing

@testable import ChineseNews

@Suite struct HinduCalendarTests {
    /// Days as India kept them.
    @Test(arguments: [
        (HinduCalendar.Holiday.diwali, 2015, "2015-11-11"), (.diwali, 2021, "2021-11-04"), (.holi, 2022, "2022-03-17"),
        (.dussehra, 2022, "2022-10-05"), (.ganesha, 2022, "2022-08-31"), (.rakshaBandhan, 2021, "2021-08-22"),
        (.shivaratri, 2022, "2022-03-01"), (.navaratri, 2022, "2022-09-26"), (.chhath, 2022, "2022-10-30"),
    ])
    func days(holiday: HinduCalendar.Holiday, year: Int, day: String) {
        #expect(HinduCalendar.date(holiday, year) == CalendarDate(day))
    }

    @Test func unknownYears() {
        #expect(HinduCalendar.date(.holi, 1949) == nil && HinduCalendar.date(.chhath, 2101) == nil)
        for year in 1950...2100 { #expect(HinduCalendar.date(.diwali, year)?.year == year) }
    }
}
