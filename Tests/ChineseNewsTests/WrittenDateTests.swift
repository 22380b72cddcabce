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
}
