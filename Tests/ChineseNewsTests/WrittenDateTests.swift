import Testing

@testable import ChineseNews

@Suite struct WrittenDateTests {
    private func day(_ text: String, _ issued: String? = nil) -> String? {
        WrittenDate([UInt32](of: text)).day(issued: issued.flatMap { CalendarDate($0) })?.description
    }

    @Test func wholeDatesNeedNoDayOfIssue() {
        #expect(day("2017年7月26日") == "2017-07-26")
        #expect(day("２０１７ 年 ７ 月 ２６ 日") == "2017-07-26")
        #expect(day("二○一七年十二月三十一日") == "2017-12-31")
        #expect(day("2017年2月30日") == nil)
        #expect(day("7月26日") == nil && day("26日") == nil && day("7月") == nil)
    }

    /// What is not written is taken from the day of issue, so that the day does not lie behind it.
    @Test(arguments: [
        ("11月6日", "2024-11-07", "2024-11-06"), ("11月7日", "2024-11-07", "2024-11-07"),
        ("12月31日", "2024-01-01", "2023-12-31"), ("1月1日", "2023-12-31", "2024-01-01"),
        ("2月29日", "2027-03-01", "2024-02-29"), ("2月29日", "2104-01-01", "2096-02-29"),
        ("4日", "2018-11-05", "2018-11-04"), ("30日", "2018-03-02", "2018-01-30"), ("31日", "2018-01-01", "2017-12-31"),
        ("十五日", "1998-01-16", "1998-01-15"), ("二十日", "1998-01-16", "1997-12-20"),
        ("2020年5月1日", "2018-01-01", "2020-05-01"),
    ])
    func missingParts(text: String, issued: String, expected: String) { #expect(day(text, issued) == expected) }

    @Test(arguments: ["0日", "32日", "13月1日", "99999999999999999999日", "日", "", "2017年26日", "十十日", "2月30日"])
    func noDays(text: String) { #expect(day(text, "2024-11-07") == nil) }

    @Test(arguments: [
        ("2017年7月26日", [2017, 7, 26]), ("7月5日22时", [nil, 7, 5]), ("二十日", [nil, nil, 20]), ("三十一日", [nil, nil, 31]),
        ("十日", [nil, nil, 10]),
        ("十一月二日", [nil, 11, 2]), ("一〇月", [nil, 10, nil]), ("一九九八年", [1998, nil, nil]), ("二零零八年八月八日", [2008, 8, 8]),
        ("5日6日", [nil, nil, 6]),
        ("年月日", [nil, nil, nil]), ("百日", [nil, nil, nil]), ("二二十日", [nil, nil, nil]), ("十二三日", [nil, nil, nil]),
        ("123456日", [nil, nil, nil]),
    ])
    func numbers(text: String, expected: [Int?]) {
        let date = WrittenDate([UInt32](of: text))
        #expect([date.year, date.month, date.day] == expected)
    }

    /// News may be a day ahead, where it comes from another time zone, and not more.
    @Test(arguments: [
        ("2月29日", "2024-02-28", "2024-02-29"), ("3月1日", "2024-02-29", "2024-03-01"),
        ("3月1日", "2024-02-28", "2023-03-01"),
        ("3月1日", "2023-02-28", "2023-03-01"), ("2月29日", "2023-02-28", "2020-02-29"),
        ("1月1日", "2024-12-31", "2025-01-01"),
        ("1月2日", "2024-12-31", "2024-01-02"), ("12月31日", "2024-01-02", "2023-12-31"),
        ("2日", "2024-01-01", "2024-01-02"),
        ("3日", "2024-01-01", "2023-12-03"), ("1日", "2024-04-30", "2024-05-01"), ("1日", "2024-04-29", "2024-04-01"),
        ("29日", "2024-03-15", "2024-02-29"), ("29日", "2023-03-15", "2023-01-29"), ("31日", "2024-07-01", "2024-05-31"),
    ])
    func theEve(text: String, issued: String, expected: String) { #expect(day(text, issued) == expected) }

    /// A 29 February lies eight years back at most.
    @Test func leapDays() {
        #expect(day("2月29日", "1904-02-27") == "1896-02-29" && day("2月29日", "1904-02-28") == "1904-02-29")
        #expect(day("2月29日", "1903-12-31") == "1896-02-29" && day("2月29日", "2096-02-29") == "2096-02-29")
        #expect(day("29日", "1900-03-01") == "1900-01-29")
    }

    @Test func theEndsOfTheCalendar() {
        #expect(
            day("12月31日", "0001-01-01") == nil && day("31日", "0001-01-01") == nil
                && day("2日", "0001-01-01") == "0001-01-02"
        )
        #expect(day("1月1日", "9999-12-31") == "9999-01-01" && day("1日", "9999-12-31") == "9999-12-01")
        #expect(day("10000年1月1日", "2024-01-01") == nil && day("0年1月1日", "2024-01-01") == nil)
    }

    /// Of any day and any day of issue the day that is meant has the numbers that are written and is the last one that may stand there.
    @Test(arguments: 1...20)
    func anyDay(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<200 {
            let (month, day) = (Int.random(in: 1...12, using: &generator), Int.random(in: 1...31, using: &generator))
            let issued = try #require(
                CalendarDate(
                    year: Int.random(in: 1900...2100, using: &generator),
                    month: Int.random(in: 1...12, using: &generator),
                    day: Int.random(in: 1...28, using: &generator)
                )
            )
            let whole = self.day("\(month)月\(day)日", issued.description).flatMap { CalendarDate($0) }
            // 2 000 is a leap year, so that it has every day of the calendar.
            #expect((whole == nil) == (CalendarDate(year: 2000, month: month, day: day) == nil))
            if let whole {
                #expect(whole.month == month && whole.day == day && whole.year <= issued.year + 1)
                if let next = CalendarDate(year: whole.year + 1, month: month, day: day) { #expect(next > issued) }
            }
            let short = try #require(self.day("\(day)日", issued.description).flatMap { CalendarDate($0) })
            #expect(short.day == day)
            #expect(short <= issued || short.day == issued.day + 1 || short.day == 1)
            #expect((issued.year * 12 + issued.month) - (short.year * 12 + short.month) <= 2)
        }
    }
}
