// Times of a day.

import ChineseNews
import Foundation
import Testing

@Suite struct CalendarTimeTests {
    @Test(arguments: [
        ("2026-11-22", "2026-11-22T00:00:00"), ("2026-11-22T08", "2026-11-22T08:00:00"),
        ("2026-11-22 08:30", "2026-11-22T08:30:00"),
        ("2026-11-22T23:59:59+08:00", "2026-11-22T23:59:59"),
    ])
    func reads(text: String, description: String) { #expect(CalendarTime(text)?.description == description) }

    @Test(arguments: ["", "2026-11", "2026-02-30T08:00", "2026-11-22T24:00", "2026-11-22T8:00", "2026-11-22X08:00"])
    func none(text: String) { #expect(CalendarTime(text) == nil) }

    @Test func adds() throws {
        let time = try #require(CalendarTime("2023-12-31T23:59:59"))
        #expect(time.adding(seconds: 1)?.description == "2024-01-01T00:00:00")
        #expect(time.adding(seconds: -86_400)?.description == "2023-12-30T23:59:59")
        #expect(CalendarTime("9999-12-31T23:59:59")?.adding(seconds: 1) == nil)
        #expect(CalendarTime("0001-01-01")?.adding(seconds: -1) == nil)
        #expect(time.adding(seconds: .max) == nil)
        #expect(time.adding(seconds: .min) == nil)
        #expect(time.date.adding(days: .min) == nil)
    }

    @Test func codes() throws {
        let interval = CalendarInterval(start: CalendarTime("2024-01-01"), end: nil)
        let data = try JSONEncoder().encode(interval)
        #expect(try JSONDecoder().decode(CalendarInterval.self, from: data) == interval)
        #expect(
            CalendarInterval(start: nil, end: CalendarTime("2024-01-01")).last?.description == "2023-12-31T23:59:59"
        )
    }
}
