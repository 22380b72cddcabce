// Dates and times as texts write them.

import ChineseNews
import Testing

@Suite struct TimeReaderTests {
    private func times(_ text: String, _ day: String? = "2024-11-07") -> [NumericFact] {
        NewsAnalyzer().analyze(text, layout: .prose, fields: .facts, referenceDate: day.flatMap { CalendarDate($0) })
            .facts
            .filter { $0.time != nil }
    }

    private func dates(_ fact: NumericFact) -> String {
        func text(_ time: CalendarTime?) -> String { time.map { "\($0)".replacing("T00:00:00", with: "") } ?? "" }
        return fact.time?.interval.map { "\(text($0.start))..\(text($0.end))" } ?? "–"
    }

    /// The core with its value and what it means.
    @Test(arguments: [
        ("10月28日开幕", "10月28日 2024-10-28 2024-10-28..2024-10-29"),
        ("11月20日开幕", "11月20日 2023-11-20 2023-11-20..2023-11-21"),
        ("将于11月20日开幕", "11月20日 2024-11-20 2024-11-20..2024-11-21"), ("今年前三季度", "今年前三季度 2024-Q1 2024-01-01..2024-10-01"),
        ("10月上旬多雨", "10月上旬 2024-10 2024-10-01..2024-10-11"), ("年底竣工", "年底 2024 2024-11-01..2025-01-01"),
        ("年底前竣工", "年底 2024 ..2025-01-01"), ("2018年以前", "2018年 2018 ..2018-01-01"),
        ("自2019年以来", "2019年 2019 2019-01-01.."),
        ("周三上午开会", "周三 2024-11-06 2024-11-06T06:00:00..2024-11-06T12:00:00"),
        ("下午3点半到", "下午3点半 T15:30 2024-11-07T15:30:00..2024-11-07T15:31:00"),
        ("28日20时—29日20时有雨", "28日20时—29日20时 2024-10-28T20 2024-10-28T20:00:00..2024-10-29T20:00:00"),
        ("农历八月十五", "农历八月十五 2024-09-17 2024-09-17..2024-09-18"), ("清明节扫墓", "清明节 2024-04-04 2024-04-04..2024-04-05"),
        ("“六一”国际儿童节", "“六一”国际儿童节 2024-06-01 2024-06-01..2024-06-02"), ("康熙二十年", "康熙二十年 1681 1681-01-01..1682-01-01"),
        ("民国三十八年", "民国三十八年 1949 1949-01-01..1950-01-01"), ("三年前动工", "三年前 2021 2021-01-01..2022-01-01"),
        ("过去三年", "三年 2021 2021-11-07..2024-11-07"), ("上周五", "上周五 2024-11-01 2024-11-01..2024-11-02"),
        ("2021年的第二周", "2021年的第二周 2021-W02 2021-01-11..2021-01-18"), ("元月2日", "元月2日 2024-01-02 2024-01-02..2024-01-03"),
        ("2024年2月29日", "2024年2月29日 2024-02-29 2024-02-29..2024-03-01"),
        ("2018-11-29", "2018-11-29 2018-11-29 2018-11-29..2018-11-30"),
        ("上世纪70年代", "上世纪70年代 197X 1970-01-01..1980-01-01"), ("1—10月份", "1—10月份 2024-01 2024-01-01..2024-11-01"),
        ("周六至周日停业", "周六至周日 2024-11-02 2024-11-02..2024-11-04"),
        ("3:15pm", "3:15pm T15:15 2024-11-07T15:15:00..2024-11-07T15:16:00"),
        ("昨天晚上9~11点", "昨天晚上9~11点 2024-11-06T21 2024-11-06T21:00:00..2024-11-06T23:00:00"),
        ("三年半前动工", "三年半前 2021-05 2021-05-01..2021-06-01"),
        ("個半小時前", "個半小時前 2024-11-06T22 2024-11-06T22:30:00..2024-11-06T22:30:01"),
        ("上个小时", "上个小时 2024-11-06T23:00:00 2024-11-06T23:00:00..2024-11-07"),
        ("之后5分钟", "5分钟 2024-11-07T00:00:00 2024-11-07..2024-11-07T00:05:00"),
        ("晏晝三點三個字", "晏晝三點三個字 T15:15 2024-11-07T15:15:00..2024-11-07T15:16:00"),
        ("活動於10/12舉行", "10/12 2024-10-12 2024-10-12..2024-10-13"),
        ("8/15至8/20", "8/15至8/20 2024-08-15 2024-08-15..2024-08-21"),
        ("设在下下周日", "下下周日 2024-11-24 2024-11-24..2024-11-25"),
    ])
    func readings(text: String, found: String) throws {
        let fact = try #require(times(text).first)
        #expect("\(fact.text) \(fact.time?.start ?? "–") \(dates(fact))" == found)
    }

    /// What the text alone says.
    @Test(arguments: [
        ("10月28日", "XXXX-10-28"), ("28日", "XXXX-XX-28"), ("2023年三季度", "2023-Q3"), ("周三", "XXXX-WXX-3"),
        ("去年", "PAST_REF"),
        ("近日", "PAST_REF"), ("目前", "PRESENT_REF"), ("每周三", "XXXX-WXX-3"), ("每隔两天", "P2D"), ("每月4号", "XXXX-XX-04"),
        ("每天晚上8点——9点", "T20/T21"), ("17时18分", "T17:18"),
    ])
    func timex(text: String, timex: String) { #expect(times(text, nil).map { $0.time?.timex } == [timex]) }

    /// Words that only look like times.
    @Test(arguments: [
        "一时找不到", "四时花卉", "三点意见", "3号楼", "五日游", "前年轻人", "“星期三”志愿队", "“五一”劳动奖章", "法国国庆日", "千分之五", "5日元", "1/2的居民",
        "10日内送达",
    ])
    func nothing(text: String) { #expect(times(text).isEmpty) }

    /// Both readings are candidates, the one that is meant first.
    @Test func candidates() throws {
        let day = try #require(times("11月20日").first?.time)
        #expect(day.candidates.count == 2 && day.candidates.first == day.interval)
        #expect(day.candidates.last?.start?.date == CalendarDate("2024-11-20"))
        #expect(times("三点钟").first?.time?.candidates.last?.start?.description == "2024-11-07T15:00:00")
    }

    /// 上年 is the one before the year that the paragraph speaks of; 五点 behind 下午三点 lies after noon.
    @Test func whatStandsBefore() {
        #expect(times("2021年盈利，上年亏损。").map { $0.time?.start } == ["2021", "2020"])
        #expect(times("从下午三点谈到五点半。").map { $0.time?.start } == ["T15", "T17:30"])
    }

    /// 两小时前 is read by the time of the day.
    @Test func byTheClock() {
        let found = NewsAnalyzer()
            .analyze("两小时前获救", layout: .prose, fields: .facts, referenceTime: CalendarTime("2024-11-07T01:30:00")).facts
        #expect(found.first?.time?.interval?.start?.description == "2024-11-06T23:30:00")
    }
}
