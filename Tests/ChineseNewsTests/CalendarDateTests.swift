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

    /// Every month has its days, and no more.
    @Test(arguments: [(2023, 365), (2024, 366), (1900, 365), (2000, 366), (1, 365), (9999, 365)])
    func years(year: Int, expected: Int) {
        let days = (-1...13)
            .flatMap { month in (-1...40).compactMap { CalendarDate(year: year, month: month, day: $0) } }
        #expect(days.count == expected && days == days.sorted() && Set(days).count == expected)
        #expect(days.first.map { [$0.year, $0.month, $0.day] } == [year, 1, 1])
        #expect(days.last.map { [$0.year, $0.month, $0.day] } == [year, 12, 31])
    }

    @Test func numbersOfAnySize() {
        #expect(CalendarDate(year: .max, month: 1, day: 1) == nil && CalendarDate(year: .min, month: 1, day: 1) == nil)
        #expect(
            CalendarDate(year: 2024, month: .max, day: 1) == nil && CalendarDate(year: 2024, month: .min, day: 1) == nil
        )
        #expect(
            CalendarDate(year: 2024, month: 1, day: .max) == nil && CalendarDate(year: 2024, month: 1, day: .min) == nil
        )
        #expect(CalendarDate(year: 2024, month: 0, day: 1) == nil && CalendarDate(year: 2024, month: 1, day: 0) == nil)
    }

    @Test(arguments: [
        "0000-01-01", "2026-00-10", "2026-01-00", "2026-11-22-", "2026-11-22-01", "--", "2026-1a-22",
        "\u{FEFF}2026-11-22", "2026-11-22\n", "+026-11-22",
    ])
    func refusesMore(text: String) { #expect(CalendarDate(text) == nil) }

    @Test func saysWhatIsWrong() throws {
        let problem = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(CalendarDate.self, from: Data(#""2023-02-29""#.utf8))
        }
        guard case .dataCorrupted(let context) = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(context.debugDescription == "'2023-02-29' is no day of the calendar")
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(CalendarDate.self, from: Data("20231122".utf8)) }
    }
}
