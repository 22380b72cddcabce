// Dates of digits: 2018-11-29, 2010/01/29, 09-01, 20150303.

extension TimeReader {
    /// 2018-11-29, 2010/01/29, 2020.10.27, 09-01, 20150303.
    func digits(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard isDigit(start) else { return nil }
        if let end = monthSlashDay(start, &time) { return end }
        guard let first = run(start), first.count == 4 || first.count == 8 || first.count == 2 else { return nil }
        if first.count == 8 {
            let (year, month, day) = (first.value / 10_000, first.value / 100 % 100, first.value % 100)
            guard (1900...2099).contains(year), CalendarDate(year: year, month: month, day: day) != nil,
                isFree(first.end)
            else { return nil }
            (time.year, time.part, time.day) = (.absolute(year), .month(month), day)
            return first.end
        }
        guard first.end < text.count else { return nil }
        let mark = text.characters[first.end].scalar
        guard isDateMark(mark), let second = run(first.end + 1), second.count <= 2,
            (1...12).contains(first.count == 2 ? first.value : second.value)
        else { return nil }
        if first.count == 2 {
            // 09-01: a zero in front of one of them says that it is no score.
            guard mark == 0x2D, second.count == 2, isFree(second.end), start == 0 || isFreeBefore(start),
                first.value < 10 || second.value < 10, (1...31).contains(second.value)
            else { return nil }
            (time.part, time.day) = (.month(first.value), second.value)
            return second.end
        }
        guard (1000...2999).contains(first.value) else { return nil }
        guard second.end < text.count, text.characters[second.end].scalar == mark, let third = run(second.end + 1),
            third.count <= 2, CalendarDate(year: first.value, month: second.value, day: third.value) != nil,
            !isDigit(third.end)
        else {
            // 2013.03, alone.
            guard second.count == 2, mark != 0x2D, (1900...2099).contains(first.value), isFree(second.end) else {
                return nil
            }
            (time.year, time.part) = (.absolute(first.value), .month(second.value))
            return second.end
        }
        (time.year, time.part, time.day) = (.absolute(first.value), .month(second.value), third.value)
        return third.end
    }

    /// 12/1, as newspapers of Taiwan write a day: behind a word that takes a date, before a day of the week, or at an end of a stretch.
    private func monthSlashDay(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard let month = run(start), month.count < 3, (1...12).contains(month.value), stands("/", at: month.end),
            let day = run(month.end + 1), day.count < 3, (1...31).contains(day.value), isFree(day.end),
            start == 0 || isFreeBefore(start)
        else { return nil }
        guard isEnd || Self.dateWords.contains(where: { stands($0, at: start - 1) }) || isBeforeDay(day.end) else {
            return nil
        }
        (time.part, time.day) = (.month(month.value), day.value)
        return day.end
    }

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

    func run(_ start: Int) -> (value: Int, end: Int, count: Int)? {
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
}
