// Amounts of time that are counted from the reference date: 三天, 半年, 两个小时.

/// A number of units of time.
struct TimeAmount {
    /// How many; of halves, if it has one.
    var number: Int
    var isHalf: Bool
    var unit: TimeValue.Grain
    var end: Int

    /// The unit that starts at a place.
    static func unit(_ text: NameText, at start: Int) -> (end: Int, grain: TimeValue.Grain)? {
        guard let found = index.match(text, at: start, to: text.count) else { return nil }
        return (found.end, index.meaning(found))
    }

    private static let index: PhraseIndex<TimeValue.Grain> = {
        var words: [[UInt32]: TimeValue.Grain] = [:]
        func add(_ list: String, _ grain: TimeValue.Grain) {
            for word in list.split(separator: " ") {
                words[word.unicodeScalars.map { UserWords.fold($0.value) }] = grain
            }
        }
        add("年 周年", .year)
        add("个季度", .quarter)
        add("个月 月", .month)
        add("周 个周 星期 个星期 礼拜 个礼拜", .week)
        add("天 日", .day)
        add("小时 个小时 钟头 个钟头 个钟", .hour)
        add("分钟", .minute)
        add("秒 秒钟", .second)
        return PhraseIndex(words)
    }()

    /// How many units.
    var value: ChineseNumber.Value? {
        guard isHalf else { return .exact(ExactDecimal(number)) }
        return ExactDecimal(significand: Int128(number) * 5, exponent: -1).map { .exact($0) }
    }

    // MARK: From the reference date

    /// 十年前, 三天后: the unit that lies so far away.
    func value(isBack: Bool, _ reference: CalendarTime?) -> TimeValue {
        let timex = isBack ? "PAST_REF" : "FUTURE_REF"
        guard let reference, let time = moved(reference, isBack ? -1 : 1) else { return TimeValue(timex: timex) }
        let day = time.date
        var written = WrittenTime()
        switch isHalf && unit == .year ? .month : unit {
        case .year: written.year = .absolute(day.year)
        case .month, .quarter: (written.year, written.part) = (.absolute(day.year), .month(day.month))
        case .week:
            let weeks = (day.monday.map { reference.date.monday?.days(to: $0) ?? 0 } ?? 0) / 7
            written.shift = WrittenTime.Shift(grain: .week, offset: weeks)
        case .day: (written.year, written.part, written.day) = (.absolute(day.year), .month(day.month), day.day)
        default:
            let value = unit == .second ? time.description : String(time.description.dropLast(unit == .hour ? 6 : 3))
            let interval = CalendarInterval(start: time, end: time.adding(seconds: 1))
            return TimeValue(start: value, timex: timex, grain: unit, readings: [interval])
        }
        let reading = written.readings(reference).first
        return TimeValue(
            start: reading?.value,
            timex: timex,
            grain: reading?.grain,
            readings: reading.map { [$0.interval] } ?? []
        )
    }

    /// 过去十年 up to the reference date, 前两周 the two before this one.
    func stretch(isBack: Bool, isAligned: Bool, _ reference: CalendarTime?) -> TimeValue {
        let timex = isBack ? "PAST_REF" : "FUTURE_REF"
        guard let reference, let now = isAligned ? aligned(reference, isBack) : reference,
            let other = moved(now, isBack ? -1 : 1)
        else { return TimeValue(timex: timex) }
        let interval = CalendarInterval(
            start: isAligned || !isBack ? min(now, other) : dawn(other),
            end: max(now, other)
        )
        return TimeValue(
            start: interval.start.map { written($0) },
            end: interval.last.map { written($0) },
            timex: timex,
            grain: unit,
            readings: [interval]
        )
    }

    /// What is counted in months and more begins with a day.
    private func dawn(_ time: CalendarTime) -> CalendarTime {
        switch unit {
        case .month, .quarter, .year: CalendarTime(time.date)
        default: time
        }
    }

    /// The unit in which a time lies, as ISO 8601 writes it.
    private func written(_ time: CalendarTime) -> String {
        switch unit {
        case .year where !isHalf: return padded(time.date.year, 4)
        case .month, .quarter, .year: return String(time.date.description.dropLast(3))
        case .hour, .minute, .second: return time.description
        default: return time.date.description
        }
    }

    /// The start of the unit of the reference date, or of the next one.
    private func aligned(_ reference: CalendarTime, _ isBack: Bool) -> CalendarTime? {
        let day = reference.date
        let step = isBack ? 0 : 1
        switch unit {
        case .year: return CalendarDate(year: day.year + step, month: 1, day: 1).map { CalendarTime($0) }
        case .month, .quarter: return day.firstOfMonth(adding: step).map { CalendarTime($0) }
        case .week: return day.monday?.adding(days: 7 * step).map { CalendarTime($0) }
        case .hour, .minute, .second:
            let size = unit == .hour ? 3600 : unit == .minute ? 60 : 1
            return reference.adding(seconds: -(reference.secondOfDay % size) + step * size)
        default: return day.adding(days: step).map { CalendarTime($0) }
        }
    }

    private func moved(_ time: CalendarTime, _ sign: Int) -> CalendarTime? {
        let count = number * sign
        func day(_ date: CalendarDate?) -> CalendarTime? {
            date.flatMap { CalendarTime(date: $0, secondOfDay: time.secondOfDay) }
        }
        func seconds(_ size: Int) -> CalendarTime? { time.adding(seconds: count * (isHalf ? size / 2 : size)) }
        switch unit {
        case .year: return day(time.date.adding(months: count * (isHalf ? 6 : 12)))
        case .quarter: return day(time.date.adding(months: count * 3))
        // Half a month is half of thirty days.
        case .month: return isHalf ? day(time.date.adding(days: count * 15)) : day(time.date.adding(months: count))
        case .week: return day(time.date.adding(days: count * 7))
        case .hour: return seconds(3600)
        case .minute: return seconds(60)
        case .second: return seconds(1)
        default: return isHalf ? seconds(86_400) : day(time.date.adding(days: count))
        }
    }
}
