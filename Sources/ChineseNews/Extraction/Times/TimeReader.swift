// Dates and times: 2023年10月18日, 去年, 三季度, 9月26日8时16分, 2日至4日.

/// Finds the dates and times of an article.
struct TimeReader {
    let text: NameText
    let reference: CalendarTime?
    let numerals: NumeralParser<NameCharacters>
    /// The last numerals that were read.
    let known = KnownNumerals()
    /// Whether the end of a stretch is read, which may be shorter than what stands alone: 十五号, 六点.
    var isEnd = false

    init(_ text: NameText, _ reference: CalendarTime?) {
        self.text = text
        self.reference = reference
        numerals = NumeralParser(text: NameCharacters(text: text, count: text.count))
    }

    /// All dates and times in order.
    ///
    /// O(*n*): each is read once, and stretches of a few characters where none is.
    func read() -> ContiguousArray<FactDraft> {
        var found: ContiguousArray<FactDraft> = []
        found.reserveCapacity(text.count / 64 + 4)
        var before = TimeContext()
        var at = 0
        let starts = TimeStarts.standard
        while at < text.count {
            let scalar = text.characters[at].scalar
            before.pass(scalar)
            guard starts.holds(scalar), mayStart(at),
                !starts.startsWord(scalar) || TimeStarts.holdsWord(text, at: at), let fact = fact(at, &before)
            else {
                at += 1
                continue
            }
            before.keep(fact)
            found.append(withSameDay(fact))
            at = found[found.count - 1].fullEnd
        }
        return found
    }

    private func mayStart(_ i: Int) -> Bool {
        let scalar = text.characters[i].scalar
        switch text.numeral(i) {
        case .arabic:
            if i > 0, case .arabic = text.numeral(i - 1) { return false }
            if i > 1, case .arabic = text.numeral(i - 2),
                [0x2E, 0xFF0E, 0x2C].contains(text.characters[i - 1].scalar)
            {
                return false
            }
            return text.word(at: i).kind != .latin && text.word(at: i).kind != .url || isClockWord(i)
        case .han, .tens, .unit: return text.isWordStart(i)
        // 半 of 半年前.
        case .half: return text.isWordStart(i)
        // 在下下周日.
        case .other: return text.isWordStart(i) || scalar == 0x51 || text.stands("在", at: i - 1)
        // 万圣节.
        default: return text.isWordStart(i)
        }
    }

    /// 3pm is a Latin word.
    private func isClockWord(_ i: Int) -> Bool {
        Int(text.word(at: i).start) == i && Int(text.word(at: i).end) - i < 8
    }

    /// Whether what stands behind a number may make a time of it: 年, 月, 日, a mark.
    private func mayBeTime(_ start: Int) -> Bool {
        if Holiday.match(text, at: start) != nil { return true }
        guard let numeral = numeral(start) else { return false }
        // 2013.03 and 11点03 read as numbers with a point.
        if numeral.hasPoint, mayHavePoint(start, numeral.end) { return true }
        let end = skipBlank(numeral.end)
        if end > numeral.end, numeral.end - start == 4, isDigit(end) { return true }
        guard end < text.count else { return numeral.end - start == 8 }
        switch text.folded(end) {
        // 年 月 日 号 时 点 季 世 天 周 星 礼 个 小 分 秒 半, marks of dates, times and ranges, and a.m.
        case 0x5E74, 0x6708, 0x65E5, 0x53F7, 0x65F6, 0x70B9, 0x5B63, 0x4E16, 0x5929, 0x5468, 0x661F, 0x793C, 0x4E2A,
            0x5C0F, 0x5206, 0x79D2, 0x534A, 0x949F, 0x3A, 0x2D, 0x2E, 0x2F, 0x2014, 0x2013, 0x7E, 0x301C, 0x81F3,
            0x5230,
            0xFF1A,
            0xFF5E, 0xFF0D, 0x61, 0x70, 0x41, 0x50:
            return true
        default: return numeral.end - start == 8
        }
    }

    private func mayHavePoint(_ start: Int, _ end: Int) -> Bool {
        if let year = run(start), year.count == 4 { return year.end < end }
        // 十点 五 is a number of two digits at most.
        for at in start + 1..<min(end, start + 4) where [0x70B9, 0x9EDE].contains(text.characters[at].scalar) {
            return end - at > 2 && !text.isBlank(at + 1)
        }
        return false
    }

    // MARK: One fact

    private func fact(_ start: Int, _ before: inout TimeContext) -> FactDraft? {
        if startsNumeral(start) {
            guard mayBeTime(start) else { return nil }
            if let found = decade(start) { return found }
            if let found = ago(start) { return found }
            if let found = lately(start) { return found }
            if let found = bareRange(start) { return found }
        } else {
            if let found = worded(start) { return found }
            guard mayPoint(start) else { return nil }
        }
        guard var point = point(at: start) else { return years(start) }
        point.time.isFuture = isAhead(start)
        if point.time.weekday != nil, point.time.shift == nil, isNamePart(start, point.end) { return nil }
        before.complete(&point.time, stands("上", at: start))
        if point.time.isAnchored, point.time.anchor == nil, !mayHang(start, point.time) { return nil }
        if let range = range(start, point) { return range }
        return modified(draft(start, point), point)
    }

    /// Whether a time that starts with a word other than a numeral stands there by itself: 近日, 每周三, 过去十年, 上世纪70年代.
    private func worded(_ start: Int) -> FactDraft? {
        // What cannot start here is not asked for: an answer of nothing takes time too.
        let first = text.folded(start)
        let isNumeral = !text.marks[start].isNoNumeral
        if isNumeral || Self.startsEpoch(first), let found = decade(start) { return found }
        if first == 0x6BCF, let found = recurrence(start) { return found }
        if mayRoll(start), let found = rolling(start) { return found }
        if isNumeral || first == 0x4E2A, let found = ago(start) { return found }
        if let (end, meaning) = TimeWords.standard.match(text, at: start) {
            switch meaning {
            case .fuzzy(let timex): return draft(start, end, .fuzzyTime, TimeValue(timex: timex))
            case .recurrence(let timex): return recurrence(start, end, timex)
            case .now: return now(start, end)
            default: break
            }
        }
        if first == 0x201C || first == 0x300C, let found = quotedHoliday(start) { return found }
        if let found = severalDays(start) { return found }
        guard isNumeral || TimeStarts.holdsRelative(text, at: start) else { return nil }
        return bareRange(start)
    }

    /// 现在: the time of writing, where more is known than its day.
    private func now(_ start: Int, _ end: Int) -> FactDraft {
        let instant = reference.map {
            $0.secondOfDay > 0 ? [CalendarInterval(start: $0, end: $0.adding(seconds: 1))] : []
        }
        return draft(start, end, .fuzzyTime, TimeValue(timex: "PRESENT_REF", readings: instant ?? []))
    }

    /// Whether 当天 without a day before it may mean that of the text: not 上市当日 and 动员的当天, and 次年 only at the start of a clause.
    private func mayHang(_ start: Int, _ time: WrittenTime) -> Bool {
        guard start > 0, text.isHan(start - 1) else { return true }
        guard time.dayOffset == 0 || time.shift?.offset == 0 else { return false }
        let tag = text.word(at: start - 1).tag
        return tag != .v && tag != .u || stands("截至", at: start - 2)
    }

    /// “七一”当天 is one day.
    private func withSameDay(_ fact: FactDraft) -> FactDraft {
        guard fact.kind == .date, fact.fullEnd < text.count,
            let end = end(of: "当天 当日", at: skipBlank(fact.fullEnd)), text.isWordEnd(end)
        else { return fact }
        var fact = fact
        fact.fullEnd = end
        return fact
    }

    /// “星期三”志愿队, 相约·星期三: a name that is made of a day of the week.
    private func isNamePart(_ start: Int, _ end: Int) -> Bool {
        let dots: [UInt32] = [0xB7, 0x2022, 0x30FB]
        if start > 0, dots.contains(text.characters[start - 1].scalar) { return true }
        guard end < text.count else { return false }
        if dots.contains(text.characters[end].scalar) { return true }
        return start > 0 && [0x201C, 0x300C, 0x300A].contains(text.characters[start - 1].scalar)
            && [0x201D, 0x300D, 0x300B].contains(text.characters[end].scalar)
    }

    func startsNumeral(_ i: Int) -> Bool {
        switch text.numeral(i) {
        // 仨月 is no March.
        case .han: !NumeralCharacter.isFused(text.characters[i].scalar)
        case .arabic, .tens, .unit: true
        default: false
        }
    }

    func draft(_ start: Int, _ end: Int, _ kind: NumericFact.Kind, _ time: TimeValue) -> FactDraft {
        FactDraft(
            start: start,
            end: end,
            fullStart: start,
            fullEnd: end,
            kind: kind,
            value: nil,
            time: time,
            unit: .none
        )
    }

    private func draft(_ start: Int, _ point: TimePoint) -> FactDraft {
        let time = point.time
        let value = time.value(time.readings(reference))
        let kind: NumericFact.Kind =
            value.end != nil || time.isStretch ? .interval : time.hasTime ? time.hasDate ? .datetime : .time : .date
        var draft = draft(start, point.end, kind, value)
        if time.holiday != nil, !time.hasTime { draft.rule = .holiday }
        draft.fullEnd = point.fullEnd
        return draft
    }

    /// 将于, 将从 before a date say that it lies ahead.
    func isAhead(_ start: Int) -> Bool {
        var i = start
        while i > 0, start - i < 8 {
            i -= 1
            switch text.characters[i].scalar {
            case 0x5C06, 0x5C07: return true
            case 0x3002, 0xFF0C, 0x0A: return false
            default: break
            }
        }
        return false
    }
}

/// A date or time with where it ends: its core, and with the part of the day that stands behind a date.
struct TimePoint {
    var end: Int
    var fullEnd: Int
    var time: WrittenTime
}

extension WrittenTime {
    /// Whether it lasts from one unit to another one: 前三季度.
    var isStretch: Bool {
        switch selection {
        case .first(let count, _)?, .last(let count, _)?: count > 1
        default: false
        }
    }

    func value(_ readings: [TimeReading]) -> TimeValue {
        TimeValue(
            start: readings.first?.value,
            end: readings.first?.last,
            timex: timex,
            grain: readings.first?.grain,
            readings: readings.map(\.interval).filter { $0.start != nil || $0.end != nil }
        )
    }
}
