// Stretches of time: 2日至4日, 2022—2024年, 过去十年, 三天前.

extension TimeReader {
    // MARK: From one time to another

    /// 2日至4日, 2017年3月至2018年1月, 6：00—22：30, 10月和5月间.
    func range(_ start: Int, _ first: TimePoint) -> FactDraft? {
        guard let mark = rangeMark(first.fullEnd), let next = second(at: mark.end), next.time.isLike(first.time) else {
            return nil
        }
        var end = next.end
        if mark.needsBetween {
            guard let last = self.end(of: "之间 间 期间", at: end) else { return nil }
            end = last
        }
        var draft = draft(start, end, .interval, rangeValue(first.time, next.time))
        draft.fullEnd = max(end, next.fullEnd)
        if let last = self.end(of: "为止 止", at: draft.fullEnd), text.isWordEnd(last) { draft.fullEnd = last }
        if let from = opening(start) { draft.fullStart = from }
        return draft
    }

    private func second(at start: Int) -> TimePoint? {
        if stands("次日", at: start) || stands("翌日", at: start) {
            var time = WrittenTime()
            guard let end = clock(start + 2, &time) else { return nil }
            time.dayOffset = 1
            return TimePoint(end: end, fullEnd: end, time: time)
        }
        var reader = self
        reader.isEnd = true
        return reader.point(at: start)
    }

    private func rangeValue(_ first: WrittenTime, _ second: WrittenTime) -> TimeValue {
        var start = first.completed(from: second)
        var second = second
        // 下午5:00到6:00.
        if let part = first.dayPart, second.dayPart == nil, !second.hasDate, let hour = second.hour, hour < 12,
            part.hour(hour) > first.hour ?? 0
        {
            second.hour = part.hour(hour)
        }
        // 1—11月 of a January are those of the year before.
        if let reference, start.year == nil, start.day == nil, !start.isFuture, case .month? = start.part,
            case .month(let last)? = second.part, last > reference.date.month, second.year == nil, second.day == nil
        {
            start.year = .relative(-1)
        }
        let readings = start.readings(reference)
        var values: [(lower: String, upper: String, interval: CalendarInterval)] = []
        for reading in readings {
            guard let last = second.following(start, reading, reference) else { continue }
            // A time of the clock ends a stretch when it comes.
            let end = second.hasTime && second.second == nil ? last.interval.start : last.interval.end
            let interval = CalendarInterval(start: reading.interval.start, end: end)
            values.append((reading.value, last.value, interval))
        }
        var written = second
        written.take(from: start)
        return TimeValue(
            start: values.first?.lower,
            end: values.first?.upper,
            timex: start.timex + "/" + written.timex,
            grain: readings.first?.grain,
            readings: values.map(\.interval).filter { $0.start != nil }
        )
    }

    /// 3至5月, 1－9月份, 10到12日, 9~12点半: the unit stands behind the second one only.
    func bareRange(_ start: Int) -> FactDraft? {
        var first = WrittenTime()
        var at = start
        if let year = number(start), year.end - start == 4, (1000...2999).contains(year.value),
            stands("年", at: year.end)
        {
            (first.year, at) = (.absolute(year.value), year.end + 1)
        }
        let isNumeral = startsNumeral(start)
        if !isNumeral, let (end, meaning) = TimeWords.standard.prefix(text, at: start), case .year(let offset) = meaning
        {
            (first.year, at) = (.relative(offset), end)
        }
        var part: DayPart?
        if !isNumeral, at == start, let found = DayPart.match(text, at: at) { (part, at) = (found.part, found.end) }
        guard let number = number(at), let mark = rangeMark(number.end), !mark.needsBetween,
            let second = self.number(mark.end)
        else { return nil }
        let unit = skipBlank(second.end)
        if stands("月", at: unit), (1...12).contains(number.value), (1...12).contains(second.value),
            number.value < second.value
        {
            first.part = .month(number.value)
        } else if at == start, stands("日", at: unit), number.value < second.value, second.value < 32,
            !stands("内", at: unit + 1)
        {
            first.day = number.value
        } else if at == start || part != nil, stands("时", at: unit) || stands("点", at: unit),
            number.value < second.value, second.value < 25, part != nil || stands("半", at: unit + 1)
        {
            first.hour = part?.hour(number.value) ?? number.value
        } else {
            return nil
        }
        guard var point = point(at: mark.end) else { return nil }
        if first.hour != nil, let hour = point.time.hour, let part { point.time.hour = part.hour(hour) }
        var draft = draft(start, point.end, .interval, rangeValue(first, point.time))
        if let from = opening(start) { draft.fullStart = from }
        return draft
    }

    /// 2022—2024年, 1995 - 1997年.
    func years(_ start: Int) -> FactDraft? {
        guard let first = number(start), first.end - start == 4, let mark = rangeMark(first.end),
            let second = number(mark.end), second.end - mark.end == 4, stands("年", at: second.end),
            (1000...2999).contains(first.value), first.value < second.value, second.value < 3000
        else { return nil }
        var (lower, upper) = (WrittenTime(), WrittenTime())
        (lower.year, upper.year) = (.absolute(first.value), .absolute(second.value))
        return draft(start, second.end + 1, .interval, rangeValue(lower, upper))
    }

    /// 至, 到, a dash; 和 needs 之间 behind the second time.
    private func rangeMark(_ start: Int) -> (end: Int, needsBetween: Bool)? {
        // 起至.
        let i = skipBlank(stands("起", at: start) ? start + 1 : start)
        guard i < text.count else { return nil }
        switch text.characters[i].scalar {
        case 0x2014, 0x2013, 0x7E, 0xFF5E, 0x2D, 0xFF0D, 0x301C, 0x81F3, 0x5230:
            let isDouble = i + 1 < text.count && text.characters[i + 1].scalar == text.characters[i].scalar
            return (skipBlank(isDouble ? i + 2 : i + 1), false)
        case 0x548C, 0x4E0E: return i == start ? (i + 1, true) : nil
        default: return nil
        }
    }

    // MARK: Some units from the reference date

    /// A number of units: 三天, 两个星期, 半年, 一个半小时.
    func amount(_ start: Int) -> TimeAmount? {
        if stands("半", at: start), let unit = TimeAmount.unit(text, at: start + 1) {
            return TimeAmount(number: 1, isHalf: true, unit: unit.grain, end: unit.end)
        }
        guard let number = number(start), number.value > 0, number.value < 100_000 else { return nil }
        let at = skipBlank(number.end)
        if stands("个半", at: at),
            let unit = TimeAmount.unit(text, at: at + 2) ?? TimeAmount.unit(text, at: at, skipping: 2)
        {
            return TimeAmount(number: number.value * 2 + 1, isHalf: true, unit: unit.grain, end: unit.end)
        }
        guard let unit = TimeAmount.unit(text, at: at) else { return nil }
        return TimeAmount(number: number.value, isHalf: false, unit: unit.grain, end: unit.end)
    }

    /// 十年前, 三天后.
    func ago(_ start: Int) -> FactDraft? {
        guard let amount = amount(start), let (end, isBack) = direction(amount.end), isAmount(amount, start) else {
            return nil
        }
        let kind: NumericFact.Kind = [.hour, .minute, .second].contains(amount.unit) ? .datetime : .date
        var draft = draft(start, end, kind, amount.value(isBack: isBack, reference))
        draft.rule = .amount
        return draft
    }

    /// 2015年前, 3月前 and 5日前 say a date.
    private func isAmount(_ amount: TimeAmount, _ start: Int) -> Bool {
        if amount.isHalf { return true }
        if stands("年", at: amount.end - 1), amount.unit == .year {
            return amount.number < 1000 && NumeralCharacter(text.characters[start].scalar) != .arabic(0)
        }
        let isBare =
            stands("月", at: amount.end - 1) && !stands("个", at: amount.end - 2) || stands("日", at: amount.end - 1)
        return !isBare || stands("两", at: start)
            || stands("日", at: amount.end - 1) && !isDigit(start) && amount.number < 10
    }

    private func direction(_ start: Int) -> (end: Int, isBack: Bool)? {
        for (word, isBack) in [
            ("之前" as StaticString, true), ("以前", true), ("前", true), ("之后", false), ("以后", false), ("后", false),
        ] where stands(word, at: start) {
            let end = start + word.utf8CodeUnitCount / 3
            return text.isWordEnd(end) ? (end, isBack) : nil
        }
        return nil
    }

    /// 过去十年, 近三年, 未来7天, 前两周: up to the reference date, or from it on.
    func rolling(_ start: Int) -> FactDraft? {
        guard text.isWordStart(start), let (word, isBack, isAligned) = rollingWord(start) else { return nil }
        let at = stands("的", at: word) ? word + 1 : word
        guard let amount = amount(at), !stands("级", at: amount.end), amount.unit != .year || amount.number < 1000 else {
            return nil
        }
        if isAligned {
            // 前5个月 are those of the year, and 上一年 is a word.
            guard amount.number > 1, amount.number < 100, !amount.isHalf,
                amount.unit != .month && amount.unit != .quarter || !stands("前", at: start) && !stands("头", at: start)
            else { return nil }
        }
        let end = self.end(of: "以来 来 里 内", at: amount.end)
        let value = amount.stretch(isBack: isBack, isAligned: isAligned, reference)
        // It is an amount of time, which its full span puts into the calendar.
        var draft = draft(at, amount.end, .duration, value)
        (draft.fullStart, draft.value, draft.unit) = (start, amount.value, .id(amount.unit.rawValue))
        draft.rule = .amount
        if let end, text.isWordEnd(end) { draft.fullEnd = end }
        return draft
    }

    private func rollingWord(_ start: Int) -> (end: Int, isBack: Bool, isAligned: Bool)? {
        if let end = end(of: "过去 最近", at: start) { return (end, true, false) }
        if let end = end(of: "未来 今后 接下来", at: start) { return (end, false, false) }
        // 近10小时 behind a verb says nearly, and 房事后五天 counts from something else.
        guard start == 0 || !text.isHan(start - 1) || stands("在", at: start - 1) else { return nil }
        if let end = end(of: "近", at: start) {
            let isNearly = amount(end).map { stands("的", at: $0.end) } ?? true
            return isNearly ? nil : (end, true, false)
        }
        if let end = end(of: "前 上 头", at: start) { return (end, true, true) }
        return end(of: "后 下", at: start).map { ($0, false, true) }
    }

    // MARK: Decades and centuries

    /// 上世纪70年代, 20世纪70年代, 90年代, 18世纪.
    func decade(_ start: Int) -> FactDraft? {
        var at = start
        var century: Int?
        if let end = end(of: "上世纪 上个世纪", at: at) {
            (century, at) = (reference.map { ($0.date.year - 1) / 100 - 1 } ?? 19, end)
        } else if let end = end(of: "本世纪", at: at) {
            (century, at) = (reference.map { ($0.date.year - 1) / 100 } ?? 20, end)
        } else if let number = number(at), let end = end(of: "世纪", at: number.end), (1...29).contains(number.value) {
            (century, at) = (number.value - 1, end)
        }
        if let decade = number(at), stands("年代", at: decade.end), decade.value % 10 == 0, decade.value < 100 {
            let value = "\(padded(century ?? 19, 2))\(decade.value / 10)X"
            let first = (century ?? 19) * 100 + decade.value
            return epoch(start, decade.end + 2, value, .decade, first, years: 10)
        }
        guard let century, at > start, !stands("以来", at: at) else { return nil }
        return epoch(start, at, padded(century, 2), .century, century * 100, years: 100)
    }

    private func epoch(_ start: Int, _ end: Int, _ value: String, _ grain: TimeValue.Grain, _ year: Int, years: Int)
        -> FactDraft
    {
        let first = CalendarDate(year: max(1, year), month: 1, day: 1)
        let last = CalendarDate(year: year + years, month: 1, day: 1)
        let readings = first.map { [CalendarInterval($0, last)] } ?? []
        var draft = draft(
            start,
            end,
            .date,
            TimeValue(start: value, timex: value, grain: grain, readings: readings)
        )
        draft.rule = .epoch
        if let last = self.end(of: "初期 中期 末期 前期 后期 初 末 中叶", at: end), text.isWordEnd(last) {
            draft.fullEnd = last
        }
        return draft
    }
}

extension WrittenTime {
    /// Whether it can end a stretch that starts with another one: both have a time of the clock, or it alone, or neither.
    func isLike(_ first: WrittenTime) -> Bool { hasTime == first.hasTime || hasDate && !hasTime && first.hasDate }

    /// Takes what the end of a stretch leaves out: 3月1日至5日.
    mutating func take(from first: WrittenTime) {
        if year == nil, dayOffset == nil, shift == nil { year = first.year }
        if part == nil, shift == nil, dayOffset == nil, weekday == nil, holiday == nil, lunarMonth == nil,
            day != nil || hour != nil
        {
            (part, shift, lunarMonth) = (first.part, first.shift, first.lunarMonth)
            if day == nil { (day, dayOffset, weekday) = (first.day, first.dayOffset, first.weekday) }
        }
        isFuture = isFuture || first.isFuture
    }

    /// What the start of a stretch leaves to its end: 3至5月.
    func completed(from second: WrittenTime) -> WrittenTime {
        var first = self
        if first.year == nil, first.part != nil, first.part == second.part { first.year = second.year }
        // 31日到2月1日.
        if first.part == nil, first.year == nil, first.shift == nil, let day = first.day, let last = second.day,
            case .month(let month)? = second.part
        {
            first.part = .month(day <= last ? month : month > 1 ? month - 1 : 12)
            if day <= last || month > 1 { first.year = second.year }
        }
        return first
    }

    /// What it means as the end of a stretch that starts with a reading of another time.
    func following(_ first: WrittenTime, _ start: TimeReading, _ reference: CalendarTime?) -> TimeReading? {
        guard let from = start.interval.start?.date else {
            // Times of the clock alone.
            return readings(reference).first
        }
        var time = self
        if dayOffset == 1, hasTime, first.dayOffset == nil { return nextDay(from, isBare: !first.hasDate) }
        if hasTime, !hasDate {
            if !first.hasDate { return readings(reference).first }
            return pinned(to: from).readings(reference).first
        }
        guard dayOffset == nil, shift == nil else { return readings(reference).first }
        if let weekday, day == nil, year == nil, part == nil {
            // 周六至周日.
            return from.adding(days: (weekday - from.weekday + 7) % 7)
                .flatMap { time.pinned(to: $0).readings(reference).first }
        }
        time.take(from: first)
        if year == nil {
            time.year = .absolute(from.year)
            if part == nil, day != nil, lunarMonth == nil { (time.part, time.shift) = (.month(from.month), nil) }
            let found = time.readings(reference).first
            // 8月至2月, 28日至3日.
            guard let found, let end = found.interval.end, end > CalendarTime(from) else {
                if part == nil, let next = from.firstOfMonth(adding: 1) {
                    (time.year, time.part) = (.absolute(next.year), .month(next.month))
                } else {
                    time.year = .absolute(from.year + 1)
                }
                return time.readings(reference).first
            }
            return found
        }
        return time.readings(reference).first
    }

    /// A time of the clock on a day.
    private func pinned(to day: CalendarDate) -> WrittenTime {
        var time = self
        (time.year, time.part, time.day) = (.absolute(day.year), .month(day.month), day.day)
        (time.dayOffset, time.weekday, time.shift) = (nil, nil, nil)
        return time
    }

    private func nextDay(_ day: CalendarDate, isBare: Bool) -> TimeReading? {
        guard let next = day.adding(days: 1), var reading = pinned(to: next).readings(nil).first else { return nil }
        if isBare { reading.value = String(reading.value.dropFirst(10)) }
        return reading
    }
}
