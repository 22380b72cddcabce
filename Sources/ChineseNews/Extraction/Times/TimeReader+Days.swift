// Months, days and days of the week: 10月18日, 正月十五, 周三.

extension TimeReader {
    /// 10月18日, 9月份, 6月底, 八月的第一个周二, 正月十五, 五月廿二.
    func month(_ start: Int, _ time: inout WrittenTime, isLunar: Bool) -> Int? {
        if stands("元月", at: start) {
            time.part = .month(1)
            return dayOfMonth(start + 2, &time)
        }
        if stands("首月", at: start) {
            time.part = .month(1)
            return start + 2
        }
        let isLeap = stands("闰", at: start)
        guard isLeap || startsNumeral(start), let number = number(isLeap ? start + 1 : start),
            (1...12).contains(number.value)
        else { return nil }
        let mark = skipBlank(number.end)
        guard stands("月", at: mark), !stands("革命", at: mark + 1) else { return nil }
        if isLunar || isLeap {
            time.lunarMonth = WrittenTime.LunarMonth(month: number.value, isLeap: isLeap)
            return lunarDay(mark + 1, &time) ?? mark + 1
        }
        time.part = .month(number.value)
        let end = dayOfMonth(mark + 1, &time)
        if time.day == nil, time.selection == nil, end == mark + 1, let last = lunarDay(end, &time) {
            // 初 and 廿 are said of the Chinese calendar only.
            let isSure = [0x521D, 0x5EFF].contains(text.characters[end].scalar)
            guard last == text.count || !isMeasured(last) else {
                time.day = nil
                return end
            }
            time.part = nil
            time.lunarMonth = WrittenTime.LunarMonth(month: number.value, isGuessed: !isSure)
            return last
        }
        return end
    }

    /// Whether a number goes on, or counts something: 八月十五个.
    func isMeasured(_ end: Int) -> Bool {
        isNumeral(end) || MeasureUnits.standard.match(text, at: end, to: text.count) != nil
    }

    /// 初八, 十五, 廿二 and 十五日 behind a month of the Chinese calendar.
    func lunarDay(_ start: Int, _ time: inout WrittenTime) -> Int? {
        let first = stands("初", at: start) ? start + 1 : start
        guard let number = number(first), (1...(first > start ? 10 : 30)).contains(number.value),
            !isDigit(first) || time.lunarMonth != nil
        else { return nil }
        time.day = number.value
        return end(of: "日 号", at: number.end) ?? number.end
    }

    /// 日 behind a month, and what else stands there.
    func dayOfMonth(_ start: Int, _ time: inout WrittenTime) -> Int {
        let of = stands("的", at: start) ? start + 1 : start
        let at = skipBlank(of)
        if let number = number(at), (1...31).contains(number.value) {
            let mark = skipBlank(number.end)
            if stands("日", at: mark) || stands("号", at: mark) && !stands("楼", at: mark + 1) {
                time.day = number.value
                return mark + 1
            }
            // 1月3.
            if at == start, isDigit(at), number.end - at < 3, isLastOfClause(number.end) {
                time.day = number.value
                return number.end
            }
        }
        if let end = third(start, &time) { return end }
        let part = stands("份", at: start) ? start + 1 : start
        if let end = selection(stands("的", at: part) ? part + 1 : part, &time) { return end }
        return edge(part, &time)
    }

    /// Whether a clause ends there.
    private func isLastOfClause(_ i: Int) -> Bool {
        i == text.count || [0x0A, 0x3002, 0xFF0C, 0xFF1B].contains(text.characters[i].scalar)
    }

    /// 上旬, 中旬, 下旬.
    func third(_ start: Int, _ time: inout WrittenTime) -> Int? {
        for (third, word) in ["上旬" as StaticString, "中旬", "下旬"].enumerated() where stands(word, at: start) {
            time.selection = .third(third)
            return start + 2
        }
        return nil
    }

    /// 18日; 8号 only before a time of the day.
    func day(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard let number = number(start), (1...31).contains(number.value),
            text.numeral(start) != .some
        else { return nil }
        let mark = skipBlank(number.end)
        if stands("日", at: mark) {
            if DayCount.stands(text, start..<mark + 1) { return nil }
            // 5日元, 10日内, 15日以内, 三日游 are none.
            for word in ["元" as StaticString, "内", "以内", "之内", "游", "圆", "均", "本", "间"] where stands(word, at: mark + 1)
            {
                return nil
            }
        } else {
            guard stands("号", at: mark), isEnd || DayPart.match(text, at: mark + 1) != nil else { return nil }
        }
        time.day = number.value
        return mark + 1
    }

    /// 周三, 星期日, 礼拜天.
    func weekday(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard start < text.count, text.isWordStart(start), let name = week(start),
            let (end, number) = weekdayNumber(name)
        else { return nil }
        time.weekday = number
        return end
    }

    /// Where 周, 星期 or 礼拜 ends.
    private func week(_ i: Int) -> Int? {
        if stands("周", at: i) { return i + 1 }
        return stands("星期", at: i) || stands("礼拜", at: i) ? i + 2 : nil
    }

    /// 三 of 周三, at the end of a word.
    func weekdayNumber(_ i: Int) -> (end: Int, weekday: Int)? {
        guard i < text.count, text.isWordEnd(i + 1) else { return nil }
        if case .han(let day) = text.numeral(i), (1...6).contains(day) {
            // 每周一次; 出发 is no 出.
            let unit = MeasureUnits.standard.match(text, at: i + 1, to: text.count)
            return unit.map { text.isWordEnd($0.end) } ?? false ? nil : (i + 1, day)
        }
        return stands("日", at: i) || stands("天", at: i) ? (i + 1, 7) : nil
    }
}
