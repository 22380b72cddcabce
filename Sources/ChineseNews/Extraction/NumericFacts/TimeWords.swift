// Words that say when.

/// Words for times, looked up where they stand.
struct TimeWords: Sendable {
    enum Meaning: Sendable {
        /// Years and days from the reference date.
        case year(Int)
        case month(Int)
        case day(Int)
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

    func mayStart(_ scalar: UInt32) -> Bool { index.mayStart(scalar) }

    private init() {
        var words: [[UInt32]: Meaning] = [:]
        func add(_ list: String, _ meaning: Meaning) {
            for word in list.split(separator: " ") {
                words[word.unicodeScalars.map { UserWords.fold($0.value) }] = meaning
            }
        }
        add("今年 本年 本年度 今年内 年内", .year(0))
        add("去年 上年 去年度 上一年", .year(-1))
        add("前年", .year(-2))
        add("明年 来年 下年", .year(1))
        add("后年", .year(2))
        add("本月 这个月", .month(0))
        add("上月 上个月", .month(-1))
        add("下月 下个月", .month(1))
        add("今天 今日 今早 今晨 今晚 今夜", .day(0))
        add("昨天 昨日 昨晚 昨夜 昨晨", .day(-1))
        add("前天 前日 前晚", .day(-2))
        add("明天 明日 明晚 明早 明晨", .day(1))
        add("后天", .day(2))
        add("近日 日前 近期 近年 近年来 近几年 近几年来 近来 最近 不久前 此前 早前 前不久 前些年 前些天 连日来 近些年 近些年来", .fuzzy("PAST_REF"))
        add("截至目前 截止目前 到目前为止 截至目前为止 目前 当前 如今 眼下 现在 现今 当下 时下", .fuzzy("PRESENT_REF"))
        add("今后 未来几年 不久的将来 近期内", .fuzzy("FUTURE_REF"))
        add("每周 每星期 每个星期", .recurrence("P1W"))
        add("每天 每日", .recurrence("P1D"))
        add("每月 每个月", .recurrence("P1M"))
        add("每年", .recurrence("P1Y"))
        add("每小时", .recurrence("PT1H"))
        for (number, day) in ["一", "二", "三", "四", "五", "六", "日"].enumerated() {
            add("每周\(day) 每星期\(day)", .recurrence("XXXX-WXX-\(number + 1)"))
        }
        index = PhraseIndex(words)
    }
}

/// Parts of the day before a time of the clock: 下午3时.
enum DayPeriod {
    static func match(_ text: NameText, at start: Int) -> (end: Int, isAfternoon: Bool)? {
        for (word, isAfternoon) in words where CreditCues.stands(word, text, at: start, to: text.count) {
            return (start + word.count, isAfternoon)
        }
        return nil
    }

    private static let words: [(word: [UInt32], isAfternoon: Bool)] =
        [
            ("凌晨", false), ("清晨", false), ("早上", false), ("早晨", false), ("上午", false), ("中午", false), ("下午", true),
            ("傍晚", true), ("晚上", true), ("夜里", true),
            ("深夜", true), ("午后", true), ("晚间", true), ("晚", true), ("早", false),
        ]
        .map { ($0.0.unicodeScalars.map { UserWords.fold($0.value) }, $0.1) }
}
