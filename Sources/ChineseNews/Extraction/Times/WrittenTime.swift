// Dates and times as texts write them.

/// A date or time as a text writes it: which parts, and how they hang on a reference date.
struct WrittenTime {
    /// The year, or how far it lies from that of the reference date.
    enum Year: Equatable {
        case absolute(Int)
        case relative(Int)
    }

    /// A part of a year.
    enum Part: Equatable {
        case month(Int)
        case quarter(Int)
        case half(Int)
        /// 春, 夏, 秋, 冬: 0…3.
        case season(Int)
    }

    /// What is counted off within a year, a quarter or a month.
    enum Selection: Equatable {
        /// 前三季度, 前5个月, 前两周, 前4天.
        case first(Int, TimeValue.Grain)
        /// 最后4个月.
        case last(Int, TimeValue.Grain)
        /// 第二周, 第九个月; -1 for the last one.
        case ordinal(Int, TimeValue.Grain)
        /// 第一个星期一, Monday 1; -1 for the last one.
        case weekday(Int, Int)
        /// 上旬, 中旬, 下旬: 0…2.
        case third(Int)
        /// 初: the start of it.
        case start
        /// 底, 末: the end of it.
        case end
    }

    /// A unit that lies some units from that of the reference date: 上周, 本季度, 下个月.
    struct Shift: Equatable {
        var grain: TimeValue.Grain
        var offset: Int
    }

    /// A month of the Chinese calendar.
    struct LunarMonth: Equatable {
        var month: Int
        var isLeap = false
        /// Whether nothing but the missing 日 says that it is one: 八月十五.
        var isGuessed = false
    }

    var year: Year?
    var part: Part?
    var selection: Selection?
    var shift: Shift?
    var weekday: Int?
    /// 上周末.
    var isWeekend = false
    var day: Int?
    /// How far a day lies from the reference date: 昨天.
    var dayOffset: Int?
    var lunarMonth: LunarMonth?
    var holiday: Holiday?
    var dayPart: DayPart?
    var hour: Int?
    var minute: Int?
    var second: Int?
    /// The last hour of some: 8 of 七八点.
    var lastHour: Int?
    /// Whether it may be twelve hours later: 三点.
    var isHalfDay = false
    /// Whether day and month may be the other way round: 1/2/2020.
    var isEitherOrder = false
    /// Whether it hangs on a day that the text named before: 次日, 当月; and that day.
    var isAnchored = false
    var anchor: CalendarDate?
    /// Whether the text says that it lies ahead: 将于.
    var isFuture = false

    /// Whether a day is said from which a time of the clock can be counted.
    var hasDay: Bool { weekday != nil || day != nil || dayOffset != nil || holiday != nil }
    var hasDate: Bool { hasDay || year != nil || part != nil || shift != nil || lunarMonth != nil || selection != nil }
    var hasTime: Bool { hour != nil }

    // MARK: What the text alone says

    /// TIMEX3, with X for what is not written.
    var timex: String {
        let time = clock.map { "T" + $0 } ?? ""
        if isAnchored { return anchoredDay + time }
        if let dayOffset { return Self.reference(dayOffset) + time }
        if let holiday { return holiday.timex(year: writtenYear) + time }
        if let weekday, day == nil { return "\(writtenYear)-WXX-\(weekday)" + time }
        if case .relative(let offset)? = year, part == nil, lunarMonth == nil { return Self.reference(offset) + time }
        if let shift { return (day == nil ? Self.reference(shift.offset) : "XXXX-XX" + dayText) + time }
        guard hasDate else { return time }
        return writtenYear + rest + time
    }

    /// What 次日, 当月15日 and 次年3月 say alone.
    private var anchoredDay: String {
        if dayOffset != nil { return "XXXX-XX-XX" }
        return shift == nil ? "XXXX" + rest : "XXXX-XX" + dayText
    }

    private static func reference(_ offset: Int) -> String {
        offset == 0 ? "PRESENT_REF" : offset < 0 ? "PAST_REF" : "FUTURE_REF"
    }

    private var writtenYear: String {
        if case .absolute(let number)? = year { padded(number, 4) } else { "XXXX" }
    }

    private var dayText: String { day.map { "-" + padded($0, 2) } ?? "" }

    /// What follows the year.
    var rest: String {
        // Months of the Chinese calendar have no number in that of ISO.
        if lunarMonth != nil { return day == nil ? "-XX" : "-XX-XX" }
        switch part {
        case .month(let month)?: return "-" + padded(month, 2) + dayText
        case .quarter(let quarter)?: return "-Q\(quarter)"
        case .half(let half)?: return "-H\(half)"
        case .season(let season)?: return "-" + ["SP", "SU", "FA", "WI"][season]
        case nil: return day == nil ? "" : "-XX" + dayText
        }
    }

    /// 17:18, 20.
    var clock: String? {
        guard let hour else { return nil }
        // 晚上两点 lies in the next day.
        var text = padded(hour > 24 ? hour - 24 : hour, 2)
        if let minute { text += ":" + padded(minute, 2) }
        if let second { text += ":" + padded(second, 2) }
        return text
    }
}

/// Digits, with zeros in front.
func padded(_ number: Int, _ width: Int) -> String {
    if number >= 0, number < 10_000, width == 4 || width == 2 && number < 100 {
        return String(unsafeUninitializedCapacity: width) { bytes in
            var rest = number
            for i in (0..<width).reversed() { (bytes[i], rest) = (UInt8(0x30 + rest % 10), rest / 10) }
            return width
        }
    }
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
