// What times before say of those behind them: 上年, 次日, 五点 behind 下午三点.

/// What times before say of those behind them.
struct TimeContext {
    /// The last year that was written in the paragraph, or else in the headline.
    private var year: Int?
    /// The year that the headline names: 2022年统计公报 speaks of it in all paragraphs.
    private var headlineYear: Int?
    private var isHeadline = true
    private var lineLength = 0
    /// The part of the day of the last time of the clock in the sentence.
    private var dayPart: DayPart?
    /// The last day of the article, and the last day, month or year.
    private var day: CalendarDate?
    private var date: CalendarDate?
    private var last: UInt32 = 0

    mutating func pass(_ scalar: UInt32) {
        switch scalar {
        // A line may break within a sentence.
        case 0x0A:
            // A longer line is a paragraph, and so is one that ends with a stop.
            if isHeadline, lineLength < 40, ![0x3002, 0xFF01, 0xFF1F].contains(last) { headlineYear = year }
            (year, isHeadline) = (headlineYear, false)
            if last != 0xFF0C, !(0x4E00...0x9FFF).contains(last) { dayPart = nil }
        case 0x3002: dayPart = nil
        default: if isHeadline { lineLength += 1 }
        }
        last = scalar
    }

    /// Keeps the day that a fact names.
    mutating func keep(_ fact: FactDraft) {
        guard fact.kind == .date || fact.kind == .datetime || fact.kind == .interval, let time = fact.time,
            let grain = time.grain, let interval = time.interval, let end = interval.last ?? interval.start
        else { return }
        switch grain {
        case .day, .hour, .minute, .second: (day, date) = (end.date, end.date)
        case .month, .year: date = (interval.start ?? end).date
        default: break
        }
    }

    /// 上年 is the one before the year that the paragraph speaks of, and 五点 behind 下午三点 lies after noon.
    mutating func complete(_ time: inout WrittenTime, _ isBefore: Bool) {
        if time.isAnchored { time.anchor = time.dayOffset == nil ? date : day }
        if isBefore, time.year == .relative(-1), let year { time.year = .absolute(year - 1) }
        if case .absolute(let number)? = time.year { year = number }
        if time.isHalfDay, let dayPart, let hour = time.hour, dayPart.isAfternoon {
            (time.hour, time.isHalfDay) = (dayPart.hour(hour), false)
        }
        if time.hasTime, let part = time.dayPart { dayPart = part }
    }
}
