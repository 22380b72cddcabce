// Times of the clock: 8时16分, 下午3点半, 17:18, 3:15pm.

extension TimeReader {
    /// Reads a time of the clock, with the part of the day before it.
    func clock(_ start: Int, _ time: inout WrittenTime) -> Int? {
        guard start < text.count else { return nil }
        var at = start
        let found = startsNumeral(start) ? nil : DayPart.match(text, at: start)
        // 最早7点.
        if found != nil, stands("最", at: start - 1) { return nil }
        if let found { at = skipBlank(found.end) }
        // 下午的三点一刻.
        if found != nil, stands("的", at: at), at + 1 < text.count, startsNumeral(at + 1) { at += 1 }
        let part = found?.part ?? time.dayPart
        guard let hour = hour(at), (0...24).contains(hour.value) else { return nil }
        if let end = digital(at, hour, part, &time) { return end }
        let isPoint = stands("点", at: hour.end)
        guard isPoint || stands("时", at: hour.end), !stands("时间", at: hour.end), !stands("时代", at: hour.end) else {
            return nil
        }
        var end = hour.end + 1
        if isPoint, stands("多", at: end), stands("钟", at: end + 1) || part != nil { end += 1 }
        var minute: Int?
        (minute, end) = self.minute(end, isPoint: isPoint, isSure: part != nil || time.hasDate, &time)
        // 三点意见 is no time.
        let isFull = stands("钟", at: end) || stands("整", at: end)
        guard !isPoint || isEnd || part != nil || minute != nil || time.hasDate || isFull || isAlone(at, end) else {
            return nil
        }
        // 一时 and 四时 are words, 登陆时 ends with a verb.
        if !isPoint, part == nil, minute == nil, !time.hasDate, !isEnd, isLexicalHour(at) { return nil }
        if isFull { end += 1 }
        time.isHalfDay = isPoint && part == nil && (1...11).contains(hour.value)
        (time.hour, time.minute, time.dayPart) = (part?.hour(hour.value) ?? hour.value, minute, part)
        if hour.last > hour.value, minute == nil { time.lastHour = part?.hour(hour.last) ?? hour.last }
        return end
    }

    /// The number before 点, which is no decimal point here: 三 of 三点零五分.
    private func hour(_ start: Int) -> (value: Int, last: Int, end: Int)? {
        guard !text.marks[start].isNoNumeral else { return nil }
        for end in start + 1..<min(text.count, start + 4) + 1
        where text.folded(end) == 0x70B9 {
            let numeral = NumeralParser(text: NameCharacters(text: text, count: end)).numeral(at: start)
            guard let numeral, numeral.end == end, let value = numeral.lower.integer, !numeral.isMore,
                let last = numeral.upper.integer
            else { return nil }
            return (value, last, end)
        }
        return number(start).map { ($0.value, $0.value, $0.end) }
    }

    private func isLexicalHour(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x4E00, 0x56DB: return stands("时", at: i + 1)
        case 0x58F9, 0x8D30, 0x53C1, 0x8086, 0x4F0D, 0x9646, 0x9678, 0x67D2, 0x634C, 0x7396, 0x62FE: return true
        default: return false
        }
    }

    /// 大约十点, 十二点之后: nothing that may be counted stands behind it.
    private func isAlone(_ start: Int, _ end: Int) -> Bool {
        // 7点至9点.
        if let mark = rangeMark(end), isHour(mark.end) { return !isCounted(start) }
        if end == text.count || !text.isHan(end) {
            return start == 0 || !text.isHan(start - 1) || isPrefixed(start)
        }
        if TimeLimit.match(text, at: end, end) != nil { return true }
        guard let last = self.end(of: Self.clockWords, at: end), text.isWordEnd(last) else { return false }
        return !isCounted(start)
    }

    private func isHour(_ i: Int) -> Bool {
        guard let next = number(i) else { return false }
        return next.value <= 24 && stands("点", at: next.end)
    }

    /// What happens by the clock, and what parts a time from that: 7点开门, 8点准时发车.
    private static let clockWords: StaticString = """
        开门 关门 开放 闭馆 开馆 开园 闭园 开市 收市 开盘 收盘 开幕 开赛 开球 开考 开播 开演 开航 开船 开车 开工 开会 开课 开饭 营业 打烊 上班 下班 上课 下课 放学 上学 起床 睡觉 吃饭 \
        出发 动身 启程 集合 到达 抵达 到岗 到校 发车 起飞 降落 入场 进场 检票 登机 举行 召开 发布 播出 直播 截止 结束 完工 收工 收摊 出摊 出门 回家 离开 可以 准时 正式 必须 不到 刚过 \
        多 许 就 才 便 还 已 将 可 要 须 到
        """

    /// 提出3点要求, 这3点可以, 涨了5点就.
    private func isCounted(_ start: Int) -> Bool {
        guard start > 0, text.isHan(start - 1), !isPrefixed(start) else { return false }
        let word = text.word(at: start - 1)
        return word.tag == .v || word.tag == .u || word.tag == .f || stands("这", at: start - 1)
            || stands("那", at: start - 1)
    }

    private func isPrefixed(_ start: Int) -> Bool {
        // 涨到5点.
        if stands("到", at: start - 1) || stands("至", at: start - 1) {
            return end(of: "涨 跌 升 降 增 减", at: start - 2) == nil
        }
        for word in ["大约" as StaticString, "约", "从", "在", "于"] {
            if stands(word, at: start - word.utf8CodeUnitCount / 3) { return true }
        }
        return false
    }

    /// 半, 一刻, 15分30秒 and 20 behind the hour.
    private func minute(_ start: Int, isPoint: Bool, isSure: Bool, _ time: inout WrittenTime) -> (Int?, Int) {
        if stands("半", at: start), text.isWordEnd(start + 1) { return (30, start + 1) }
        if isPoint, let found = fives(start) { return found }
        guard let number = number(start) else { return (nil, start) }
        if stands("刻", at: number.end), (1...3).contains(number.value) { return (number.value * 15, number.end + 1) }
        guard number.value < 60 else { return (nil, start) }
        if stands("分", at: number.end), !stands("分之", at: number.end) {
            let end = number.end + 1
            guard let second = self.number(end), second.value < 60, stands("秒", at: second.end) else {
                return (number.value, end)
            }
            time.second = second.value
            return (number.value, second.end + 1)
        }
        // 9点20, 三点十五.
        let isFree =
            number.end == text.count || !text.isHan(number.end)
            || (isSure || isDigit(start)) && text.isWordStart(number.end)
        guard isPoint, number.end - start > 1, isFree, isSure || isDigit(start) || isWritten(start, number.end),
            MeasureUnits.standard.match(text, at: number.end, to: text.count) == nil
        else { return (nil, start) }
        return (number.value, number.end)
    }

    /// 四十, 十五 and no digits alone, which stand behind a point: 三点一四.
    private func isWritten(_ start: Int, _ end: Int) -> Bool {
        for at in start..<end where NumeralCharacter(text.characters[at].scalar) == .unit(1) { return true }
        return false
    }

    /// 三點三個字, 三點搭半: Hong Kong counts minutes by fives.
    private func fives(_ start: Int) -> (Int?, Int)? {
        let mark = end(of: "搭 踏", at: start)
        if let mark, stands("半", at: mark) { return (30, mark + 1) }
        guard let number = number(mark ?? start), (1...11).contains(number.value) else { return nil }
        // 三點零五 says its minutes.
        if mark == nil, NumeralCharacter(text.characters[start].scalar).isZero { return nil }
        if let end = end(of: "个字", at: number.end) { return (number.value * 5, end) }
        return mark == nil && !stands("晏昼", at: start - 4) ? nil : (number.value * 5, number.end)
    }

    /// 17:18, 17:55:23, 3:15pm, 3pm.
    private func digital(
        _ start: Int,
        _ hour: (value: Int, last: Int, end: Int),
        _ part: DayPart?,
        _ time: inout WrittenTime
    )
        -> Int?
    {
        guard hour.end - start < 3, isDigit(start) else { return nil }
        var end = hour.end
        var minute: Int?
        if isColon(end) {
            guard let number = number(end + 1), number.end - end == 3, number.value < 60, isDigit(end + 1) else {
                return nil
            }
            // 以21:15击败.
            if ScoreContext(text: text).meaning(start..<number.end) == .score { return nil }
            (minute, end) = (number.value, number.end)
            if isColon(end), let second = self.number(end + 1), second.end - end == 3, second.value < 60 {
                (time.second, end) = (second.value, second.end)
            }
        }
        let noon = noon(end, isShort: minute != nil)
        guard minute != nil || noon != nil, noon == nil || (1...12).contains(hour.value) else { return nil }
        let isWritten = text.numeral(start) == .arabic(0)
        time.isHalfDay = noon == nil && part == nil && (1...12).contains(hour.value) && !isWritten
        (time.minute, time.dayPart) = (minute, part)
        if let noon {
            time.hour = hour.value % 12 + (noon.isAfternoon ? 12 : 0)
            return noon.end
        }
        time.hour = part?.hour(hour.value) ?? hour.value
        return end
    }

    func isColon(_ i: Int) -> Bool { i < text.count && [0x3A, 0xFF1A].contains(text.characters[i].scalar) }

    /// The letters behind a time of the clock that say which half of the day: pm, a.m., and p behind minutes.
    private func noon(_ start: Int, isShort: Bool) -> (end: Int, isAfternoon: Bool)? {
        func letter(_ i: Int) -> UInt32 { i < text.count ? text.characters[i].scalar | 0x20 : 0 }
        let at = skipBlank(start)
        guard letter(at) == 0x61 || letter(at) == 0x70 else { return nil }
        var end = at + 1
        if end < text.count, text.characters[end].scalar == 0x2E { end += 1 }
        guard letter(end) == 0x6D else {
            guard isShort, end == start + 1, end == text.count || !isLetter(end) else { return nil }
            return (end, letter(at) == 0x70)
        }
        end += 1
        if end < text.count, text.characters[end].scalar == 0x2E { end += 1 }
        if end < text.count, (0x61...0x7A).contains(letter(end)) { return nil }
        return (end, letter(at) == 0x70)
    }
}
