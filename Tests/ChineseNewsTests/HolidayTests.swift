// Holidays: their names and days.

import ChineseNews
import Testing

@Suite struct HolidayTests {
    private func times(_ text: String) -> [String] {
        NewsAnalyzer().analyze(text, layout: .prose, fields: .facts, referenceDate: CalendarDate("2024-11-07")).facts
            .filter { $0.time != nil }
            .map { "\($0.text) \($0.time?.start ?? "–")" }
    }

    @Test(arguments: [
        ("年初三上班", "年初三 2024-02-12"), ("北方小年祭灶", "北方小年 2024-02-02"), ("排灯节放烟火", "排灯节 2024-10-31"),
        ("灑紅節當天", "灑紅節 2024-03-24"),
        ("2025年九夜节", "2025年九夜节 2025-09-22"), ("以色列独立日", "以色列独立日 2024-05-13"), ("开斋节", "开斋节 2024-04-10"),
        ("国际博物馆日", "国际博物馆日 2024-05-18"), ("世界地球日活动", "世界地球日 2024-04-22"), ("黑色星期五促销", "黑色星期五 2024-11-29"),
        ("“三一五”晚会", "“三一五” 2024-03-15"), ("新春将至", "新春 2024-02-10"), ("2024年女生节", "2024年女生节 2024-03-07"),
        ("去年暑假", "去年暑假 2023-07-01"), ("前年寒假", "前年寒假 2022-01-15"), ("法国国庆日", "法国国庆日 2024-07-14"),
        ("“七一”当天", "“七一” 2024-07-01"), ("浴佛節", "浴佛節 2024-05-15"),
    ])
    func holidays(text: String, found: String) { #expect(times(text).first == found) }

    @Test(arguments: ["新春茶话会", "走基层迎新春", "三一五工厂", "暑假作业", "二百三一五"])
    func none(text: String) { #expect(times(text).isEmpty) }
}
