// Parts of the day: 上午, 晚上.

/// A part of the day.
struct DayPart: Equatable {
    /// The hours within which the word is used; the end may lie on the next day.
    var start: Int
    var end: Int
    /// Whether hours up to 12 lie after noon behind it: 下午三点.
    var isAfternoon: Bool

    func interval(on day: CalendarDate) -> CalendarInterval {
        let midnight = CalendarTime(day)
        return CalendarInterval(
            start: midnight.adding(seconds: start * 3600),
            end: midnight.adding(seconds: end * 3600)
        )
    }

    /// An hour of the clock as it is said in this part of the day.
    func hour(_ hour: Int) -> Int {
        // 晚上两点 lies behind midnight, and 凌晨12点 is midnight.
        if start > 17, (1...4).contains(hour) { return hour + 24 }
        if start == 0, end == 6, hour == 12 { return 0 }
        if isAfternoon { return hour < 12 ? hour + 12 : start > 17 && hour == 12 ? 24 : hour }
        // 中午1点.
        return start == 11 && hour < 5 ? hour + 12 : hour
    }

    /// The word that starts at a place.
    static func match(_ text: NameText, at start: Int) -> (end: Int, part: DayPart)? {
        index.match(text, at: start, to: text.count).map { ($0.end, index.meaning($0)) }
    }

    static func mayStart(_ scalar: UInt32) -> Bool { index.mayStart(scalar) }

    private static let index: PhraseIndex<DayPart> = {
        var words: [[UInt32]: DayPart] = [:]
        func add(_ list: String, _ start: Int, _ end: Int, isAfternoon: Bool = false) {
            for word in list.split(separator: " ") {
                words[word.unicodeScalars.map { UserWords.fold($0.value) }] = DayPart(
                    start: start,
                    end: end,
                    isAfternoon: isAfternoon
                )
            }
        }
        add("凌晨", 0, 6)
        add("清晨 黎明 拂晓", 4, 8)
        add("早上 早晨 早间 早 晨", 4, 12)
        add("上午", 6, 12)
        add("中午 正午 晌午", 11, 14)
        add("下午 午后 午间 晏昼", 12, 19, isAfternoon: true)
        add("傍晚 黄昏", 17, 20, isAfternoon: true)
        add("晚上 晚间 夜间 夜里 夜晚 晚 夜", 18, 24, isAfternoon: true)
        add("深夜 半夜 午夜 子夜 前半夜 上半夜", 22, 26, isAfternoon: true)
        add("后半夜 下半夜", 0, 5)
        return PhraseIndex(words)
    }()
}
