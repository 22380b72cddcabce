import Foundation
import Testing

@testable import ChineseNews

@Suite struct CalendarDateTests {
    @Test func takesDaysOfTheCalendar() {
        #expect(
            CalendarDate(year: 2024, month: 2, day: 29) != nil && CalendarDate(year: 2023, month: 2, day: 29) == nil
        )
        #expect(
            CalendarDate(year: 1900, month: 2, day: 29) == nil && CalendarDate(year: 2000, month: 2, day: 29) != nil
        )
        #expect(
            CalendarDate(year: 2024, month: 4, day: 31) == nil && CalendarDate(year: 2024, month: 13, day: 1) == nil
        )
        #expect(CalendarDate(year: 0, month: 1, day: 1) == nil && CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    }

    @Test(arguments: ["2026-11-22", "0987-01-09", "9999-12-31"])
    func readsWhatItWrites(text: String) { #expect(CalendarDate(text)?.description == text) }

    @Test(arguments: [
        "", "2026-11", "2026-11-2", "26-11-22", "2026-11-31", "2026-11-22 ", "２０２６-11-22", "2026/11/22", "-2026-11-22",
    ])
    func refusesWhatIsNoDay(text: String) { #expect(CalendarDate(text) == nil) }

    @Test func isOrdered() throws {
        let days = try ["2024-12-31", "2025-01-01", "2025-01-02", "2025-02-01"].map { try #require(CalendarDate($0)) }
        #expect(days.shuffled().sorted() == days)
    }

    @Test func isCodedAsText() throws {
        let day = try #require(CalendarDate("2026-11-22"))
        let data = try JSONEncoder().encode([day])
        #expect(String(decoding: data, as: UTF8.self) == #"["2026-11-22"]"#)
        #expect(try JSONDecoder().decode([CalendarDate].self, from: data) == [day])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2026-02-30"]"#.utf8))
        }
    }
}
