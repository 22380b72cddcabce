// Dates of digits: 2018-11-29, 2010/01/29, 09-01, 20150303.

extension TimeReader {
    /// 2018-11-29, 2010/01/29, 2020.10.27, 09-01, 20150303.
    func digits(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard isDigit(start) else { return nil }
        if let end = monthSlashDay(start, &time) ?? yearLast(start, &time) { return end }
        guard let first = run(start) else { return nil }
        switch first.count {
        case 8: return together(first, &time)
        case 4: return yearFirst(first, &time)
        case 2: return shortYearFirst(start, first, &time) ?? monthDashDay(start, first, &time)
        default: return nil
        }
    }

    /// 20150303.
    private func together(_ first: Digits, _ time: inout WrittenTime) -> Int? {
        let (year, month, day) = (first.value / 10_000, first.value / 100 % 100, first.value % 100)
        guard (1900...2099).contains(year), CalendarDate(year: year, month: month, day: day) != nil,
            isFree(first.end)
        else { return nil }
        (time.year, time.part, time.day) = (.absolute(year), .month(month), day)
        return first.end
    }

    /// 09-01: a zero in front of one of them says that it is no score.
    private func monthDashDay(_ start: Int, _ first: Digits, _ time: inout WrittenTime) -> Int? {
        guard first.end < text.count, text.characters[first.end].scalar == 0x2D, let second = run(first.end + 1),
            second.count == 2, isFree(second.end), start == 0 || isFreeBefore(start),
            first.value < 10 || second.value < 10, (1...12).contains(first.value), (1...31).contains(second.value)
        else { return nil }
        (time.part, time.day) = (.month(first.value), second.value)
        return second.end
    }

    /// 2018-11-29, 2010/01/29, 2020.10.27, 2022 11 23; 2013.03 alone.
    private func yearFirst(_ first: Digits, _ time: inout WrittenTime) -> Int? {
        guard first.end < text.count, (1000...2999).contains(first.value), let second = run(first.end + 1),
            second.count <= 2, (1...12).contains(second.value)
        else { return nil }
        let mark = text.characters[first.end].scalar
        if text.isBlank(first.end) { return parted(first, second, &time) }
        guard isDateMark(mark) else { return nil }
        guard second.end < text.count, isDay(text.characters[second.end].scalar, behind: mark),
            let third = run(second.end + 1), let day = day(third, behind: mark, text.characters[second.end].scalar),
            CalendarDate(year: first.value, month: second.value, day: day) != nil
        else {
            guard second.count == 2, mark != 0x2D, (1900...2099).contains(first.value),
                isFree(second.end) || isYear(behind: second.end)
            else { return nil }
            (time.year, time.part) = (.absolute(first.value), .month(second.value))
            return second.end
        }
        (time.year, time.part, time.day) = (.absolute(first.value), .month(second.value), day)
        return third.count > 2 ? third.end - 2 : third.end
    }

    /// Whether a mark may part month and day: the same that parts year and month, or a dash behind a point.
    private func isDay(_ mark: UInt32, behind first: UInt32) -> Bool {
        mark == first || mark == 0x2D && first == 0x2E
    }

    /// 12 of 12 and of 1209:03, where the time of the clock follows without a blank.
    private func day(_ digits: Digits, behind first: UInt32, _ mark: UInt32) -> Int? {
        // 2008.03-05 is a stretch of months.
        if mark != first { return digits.count == 2 && digits.value > 12 && isFree(digits.end) ? digits.value : nil }
        if digits.count <= 2 { return isDigit(digits.end) ? nil : digits.value }
        guard digits.count == 4, isColon(digits.end), digits.value % 100 < 24 else { return nil }
        return digits.value / 100
    }

    /// Whether a dash and a year stand there: 2008.03-2009.
    private func isYear(behind end: Int) -> Bool {
        guard let mark = rangeMark(end), let year = run(mark.end) else { return false }
        return year.count == 4 && (1900...2099).contains(year.value) && !isDigit(year.end)
    }

    /// 2022 11 23, where no more numbers stand beside.
    private func parted(_ first: Digits, _ second: Digits, _ time: inout WrittenTime) -> Int? {
        guard second.count == 2, second.end < text.count, text.isBlank(second.end), let third = run(second.end + 1),
            third.count == 2, (1900...2099).contains(first.value),
            CalendarDate(year: first.value, month: second.value, day: third.value) != nil, isFree(third.end),
            !isDigit(skipBlank(third.end)), !isDigit(first.end - 6) || !text.isBlank(first.end - 5)
        else { return nil }
        (time.year, time.part, time.day) = (.absolute(first.value), .month(second.value), third.value)
        return third.end
    }

    /// 12-11-10: two digits each.
    private func shortYearFirst(_ start: Int, _ first: Digits, _ time: inout WrittenTime) -> Int? {
        guard first.end < text.count, [0x2D, 0x2F].contains(text.characters[first.end].scalar),
            let second = run(first.end + 1), second.count == 2, second.end < text.count,
            text.characters[second.end].scalar == text.characters[first.end].scalar, let third = run(second.end + 1),
            third.count == 2, isFree(third.end), start == 0 || isFreeBefore(start)
        else { return nil }
        let year = (first.value < 50 ? 2000 : 1900) + first.value
        guard CalendarDate(year: year, month: second.value, day: third.value) != nil else { return nil }
        (time.year, time.part, time.day) = (.absolute(year), .month(second.value), third.value)
        return third.end
    }

    /// 1/2/2020: the day first, where both may be the month.
    private func yearLast(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard let first = run(start), first.count < 3, first.end < text.count,
            text.characters[first.end].scalar == 0x2F, let second = run(first.end + 1), second.count < 3,
            second.end < text.count, text.characters[second.end].scalar == 0x2F, let third = run(second.end + 1),
            third.count == 4, (1900...2099).contains(third.value), isFree(third.end),
            start == 0 || isFreeBefore(start)
        else { return nil }
        let isMonthFirst = second.value > 12
        let (month, day) = isMonthFirst ? (first.value, second.value) : (second.value, first.value)
        guard CalendarDate(year: third.value, month: month, day: day) != nil else { return nil }
        (time.year, time.part, time.day) = (.absolute(third.value), .month(month), day)
        time.isEitherOrder = !isMonthFirst && day <= 12 && day != month
        return third.end
    }

    /// 2009 of 2008.03-2009.
    func bareYear(_ start: Int) -> TimePoint? {
        guard let year = run(start), year.count == 4, (1900...2099).contains(year.value), isFree(year.end) else {
            return nil
        }
        var time = WrittenTime()
        time.year = .absolute(year.value)
        return TimePoint(end: year.end, fullEnd: year.end, time: time)
    }

    /// 12/1, as newspapers of Taiwan write a day: behind a word that takes a date, before a day of the week, or at an end of a stretch.
    private func monthSlashDay(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard let month = run(start), month.count < 3, (1...12).contains(month.value), stands("/", at: month.end),
            let day = run(month.end + 1), day.count < 3, (1...31).contains(day.value),
            start == 0 || isFreeBefore(start)
        else { return nil }
        // 11/3号.
        let marked = end(of: "号 日", at: day.end).flatMap { text.isWordEnd($0) ? $0 : nil }
        guard marked != nil || isFree(day.end),
            isEnd || marked != nil || Self.dateWords.contains(where: { stands($0, at: start - 1) })
                || isBeforeDay(day.end) || isNoFraction(start, month, day)
        else { return nil }
        (time.part, time.day) = (.month(month.value), day.value)
        return marked ?? day.end
    }

    /// 12/1 and 03/03, by themselves: more than a whole, or with a zero in front.
    private func isNoFraction(_ start: Int, _ month: Digits, _ day: Digits) -> Bool {
        guard month.value > day.value || isZero(start) || isZero(month.end + 1) else { return false }
        return (start == 0 || !text.isHan(start - 1)) && (day.end == text.count || !text.isHan(day.end))
    }

    private func isZero(_ i: Int) -> Bool { NumeralCharacter(text.characters[i].scalar) == .arabic(0) }

    /// Whether （一） or the other end of a stretch stands there: 8/15至8/20.
    private func isBeforeDay(_ i: Int) -> Bool {
        if stands("（", at: i) || stands("(", at: i) {
            return end(of: "一 二 三 四 五 六 日 周 星期", at: i + 1) != nil
        }
        guard let mark = rangeMark(i), let month = run(mark.end) else { return false }
        return month.count < 3 && stands("/", at: month.end) && run(month.end + 1) != nil
    }

    private static let dateWords: [StaticString] = ["于", "在", "自", "从", "至", "到"]

    func isDateMark(_ scalar: UInt32) -> Bool {
        [0x2D, 0x2F, 0x2E, 0xFF0E, 0xFF0F, 0xFF0D].contains(scalar)
    }

    /// A run of digits.
    typealias Digits = (value: Int, end: Int, count: Int)

    func run(_ start: Int) -> Digits? {
        var (value, at) = (0, start)
        while at < text.count, at - start < 9, case .arabic(let digit) = text.numeral(at) {
            (value, at) = (value * 10 + digit, at + 1)
        }
        return at > start ? (value, at, at - start) : nil
    }

    /// Whether nothing stands behind a date that would make it a number.
    func isFree(_ end: Int) -> Bool {
        guard end < text.count else { return true }
        let scalar = text.characters[end].scalar
        if isDigit(end) || isDateMark(scalar) || scalar == 0x25 || isLetter(end) && scalar > 0x40 { return false }
        return !isNumeral(end) && MeasureUnits.standard.match(text, at: end, to: text.count) == nil
    }

    func isFreeBefore(_ start: Int) -> Bool {
        let scalar = text.characters[start - 1].scalar
        return !isDateMark(scalar) && !isDigit(start - 1) && !isLetter(start - 1)
    }

    func isLetter(_ i: Int) -> Bool { i < text.count && text.characters[i].scalar < 0x250 && !text.isBlank(i) }
}
