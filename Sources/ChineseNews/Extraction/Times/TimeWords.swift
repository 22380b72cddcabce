// Words that say when.

/// Words for times, looked up where they stand.
struct TimeWords: Sendable {
    enum Meaning: Sendable {
        /// Years and days from the reference date, and units that lie some units away.
        case year(Int)
        case day(Int)
        case shift(WrittenTime.Shift)
        case weekend(Int)
        /// The start or the end of the year or the month: 年底.
        case edge(TimeValue.Grain, WrittenTime.Selection)
        /// A part of a day some days away: 今晚.
        case dayPart(Int, DayPart)
        /// A month of the Chinese calendar: 正月.
        case lunarMonth(Int)
        /// What lies some units from a time that the text named before: 次日, 当月.
        case anchored(TimeValue.Grain, Int)
        /// The time of writing: 现在.
        case now
        /// What starts a time that other rules read: 今明两天, 接下来三天.
        case lead
        /// TIMEX3 of what has no value.
        case fuzzy(String)
        case recurrence(String)
    }

    static let standard = TimeWords()

    private let index: PhraseIndex<Meaning>

    /// The longest word that starts at a place and ends with a word of the text.
    func match(_ text: NameText, at start: Int) -> (end: Int, meaning: Meaning)? {
        guard let found = index.match(text, at: start, to: text.count), text.isWordEnd(found.end) else { return nil }
        return (found.end, index.meaning(found))
    }

    /// The longest word that starts at a place, wherever the words of the text end.
    func prefix(_ text: NameText, at start: Int) -> (end: Int, meaning: Meaning)? {
        index.match(text, at: start, to: text.count).map { ($0.end, index.meaning($0)) }
    }

    func mayStart(_ scalar: UInt32) -> Bool { index.mayStart(scalar) }

    private init() {
        var words: [[UInt32]: Meaning] = [:]
        func add(_ list: String, _ meaning: Meaning) {
            for word in list.split(separator: " ") {
                words[word.unicodeScalars.map { UserWords.fold($0.value) }] = meaning
            }
        }
        add("今年 本年 本年度 今年内 年内 这一年", .year(0))
        add("去年 上年 去年度 上一年 上年度", .year(-1))
        add("前年", .year(-2))
        add("大前年", .year(-3))
        add("明年 来年 下年 下一年", .year(1))
        add("后年", .year(2))
        add("大后年", .year(3))
        for (prefix, offset) in [
            ("上上", -2), ("上上个", -2), ("上", -1), ("上个", -1), ("上一", -1), ("上一个", -1), ("本", 0), ("这", 0), ("这个", 0),
            ("这一", 0), ("今个", 0), ("今", 0), ("下", 1), ("下个", 1), ("下一", 1), ("下一个", 1), ("下下", 2), ("下下个", 2),
        ] {
            for unit in ["周", "星期", "礼拜"] {
                add(prefix + unit, .shift(WrittenTime.Shift(grain: .week, offset: offset)))
            }
            add(prefix + "季度", .shift(WrittenTime.Shift(grain: .quarter, offset: offset)))
            // 上一月 is not said.
            if !prefix.hasSuffix("一") { add(prefix + "月", .shift(WrittenTime.Shift(grain: .month, offset: offset))) }
        }
        for (prefix, offset) in [("上", -1), ("上个", -1), ("本", 0), ("这", 0), ("这个", 0), ("下", 1), ("下个", 1)] {
            add(prefix + "周末", .weekend(offset))
        }
        add("年底 年末 岁末", .edge(.year, .end))
        add("年初 岁初", .edge(.year, .start))
        add("月底 月末", .edge(.month, .end))
        add("月初", .edge(.month, .start))
        add("上个半年", .shift(WrittenTime.Shift(grain: .half, offset: -1)))
        add("今天 今日 本日", .day(0))
        add("昨天 昨日 寻日", .day(-1))
        add("前天 前日", .day(-2))
        add("大前天", .day(-3))
        add("明天 明日", .day(1))
        add("后天 后日", .day(2))
        add("大后天 大后日", .day(3))
        add("当天 当日 同日 同一天", .anchored(.day, 0))
        add("次日 翌日", .anchored(.day, 1))
        add("当月 同月", .anchored(.month, 0))
        add("次月", .anchored(.month, 1))
        add("同年", .anchored(.year, 0))
        add("次年 翌年", .anchored(.year, 1))
        let parts = [
            ("早", DayPart(start: 4, end: 12, isAfternoon: false)),
            ("晨", DayPart(start: 4, end: 12, isAfternoon: false)),
            ("晚", DayPart(start: 18, end: 24, isAfternoon: true)),
            ("夜", DayPart(start: 18, end: 24, isAfternoon: true)),
        ]
        for (name, part) in parts {
            add("今\(name)", .dayPart(0, part))
            add("昨\(name)", .dayPart(-1, part))
            add("明\(name)", .dayPart(1, part))
        }
        add("前晚", .dayPart(-2, parts[2].1))
        add("正月", .lunarMonth(1))
        add("冬月", .lunarMonth(11))
        add("腊月", .lunarMonth(12))
        add("近日 日前 近期 近年 近年来 近几年 近几年来 近来 最近 不久前 此前 早前 前不久 前些年 前些天 连日来 近些年 近些年来", .fuzzy("PAST_REF"))
        add(
            "最近几年 最近几天 最近几个月 最近一段时间 最近一个时期 近一个时期 近一段时间 过去几年 过去几十年 几年来 几十年来 数十年来 数年来",
            .fuzzy("PAST_REF")
        )
        add("这几年 这些年 这些年来 近几天 这几天 近几日 近些天 前几天 前几年 近几个月 前段时间 一段时间以来 长期以来 多年来 多年前", .fuzzy("PAST_REF"))
        add("截至目前 截止目前 到目前为止 截至目前为止 目前 如今 眼下 现今 当下 时下 迄今 至今 迄今为止", .fuzzy("PRESENT_REF"))
        add("现在 当前 而家 依家", .now)
        add("今明 昨今 明后 接下来 将来 往后", .lead)
        add("今后 未来几年 不久的将来 近期内 未来几天 不久后 马上", .fuzzy("FUTURE_REF"))
        add("每周 每星期 每个星期 每礼拜", .recurrence("P1W"))
        add("每天 每日", .recurrence("P1D"))
        add("每月 每个月", .recurrence("P1M"))
        add("每年", .recurrence("P1Y"))
        add("每季度 每个季度", .recurrence("P3M"))
        add("每小时", .recurrence("PT1H"))
        add("每周末 每个周末", .recurrence("XXXX-WXX-WE"))
        index = PhraseIndex(words)
    }
}
