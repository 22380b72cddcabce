// What happens again and again: 每周三, 每年9月, 每隔两天; and holidays in quotes: “六一”.

extension TimeReader {
    /// 每周三, 每年9月1日, 每月4号, 每天晚上8点, 每两周, 每隔200秒.
    func recurrence(_ start: Int) -> FactDraft? {
        guard stands("每", at: start) else { return nil }
        // 每逢周三.
        let at = stands("逢", at: start + 1) ? start + 2 : start + 1
        if at > start + 1, let found = occasion(start, at) { return found }
        if let week = end(of: "个周 周 星期 个星期 礼拜", at: at), let (end, weekday) = weekdayNumber(week) {
            var time = WrittenTime()
            time.weekday = weekday
            return weekdays(start, end, time) ?? again(start, end, time)
        }
        if let end = end(of: "周工作日 个工作日 工作日", at: at) { return recurrence(start, end, "XXXX-WXX-WD") }
        if let end = end(of: "个上午 个下午 个晚上 个早上 个早晨", at: at), let found = clock(behind: at + 1, start, end) {
            return found
        }
        if let end = end(of: "天 日", at: at) {
            var time = WrittenTime()
            guard let last = clock(end, &time) else { return nil }
            return lasting(start, last, time)
        }
        var reader = self
        reader.isEnd = true
        if let unit = end(of: "年 月 个月", at: at),
            let point = reader.point(at: stands("的", at: unit) ? unit + 1 : unit),
            point.time.year == nil, point.time.part != nil || point.time.day != nil || point.time.holiday != nil
        {
            // 每年3月至5月.
            if let mark = rangeMark(point.end), !mark.needsBetween, let last = reader.point(at: mark.end),
                last.time.year == nil, last.time.part != nil || last.time.day != nil
            {
                let timex = point.time.timex + "/" + last.time.timex
                return draft(start, last.end, .recurrence, TimeValue(timex: timex))
            }
            return draft(start, point.end, .recurrence, TimeValue(timex: point.time.timex))
        }
        return interval(start, stands("隔", at: at) ? at + 1 : at)
    }

    /// 每个工作日 and 每个周末, with the time of the clock behind them.
    func recurrence(_ start: Int, _ end: Int, _ timex: String) -> FactDraft {
        var time = WrittenTime()
        var reader = self
        reader.isEnd = true
        guard timex.hasPrefix("XXXX-WXX-W"), let last = reader.clock(stands("的", at: end) ? end + 1 : end, &time)
        else {
            return draft(start, end, .recurrence, TimeValue(timex: timex))
        }
        return lasting(start, last, time, timex)
    }

    /// 上午八点 of 每个上午八点.
    private func clock(behind at: Int, _ start: Int, _ end: Int) -> FactDraft? {
        var time = WrittenTime()
        guard let last = clock(at, &time), last > end else { return nil }
        return lasting(start, last, time)
    }

    /// 周三, 周末 and 春节 of 每逢周三.
    private func occasion(_ start: Int, _ at: Int) -> FactDraft? {
        var time = WrittenTime()
        if let end = weekday(at, &time) { return again(start, end, time) }
        if let end = end(of: "周末 双休日", at: at) { return recurrence(start, end, "XXXX-WXX-WE") }
        guard let end = holiday(at, &time) else { return nil }
        return draft(start, end, .recurrence, TimeValue(timex: time.timex))
    }

    /// 每周一到周三, also with the part of the day behind it.
    private func weekdays(_ start: Int, _ end: Int, _ first: WrittenTime) -> FactDraft? {
        var last = WrittenTime()
        guard let mark = rangeMark(end), let lastEnd = weekday(mark.end, &last) else { return nil }
        let timex = first.timex + "/" + last.timex
        var time = WrittenTime()
        var reader = self
        reader.isEnd = true
        guard let clockEnd = reader.clock(stands("的", at: lastEnd) ? lastEnd + 1 : lastEnd, &time) else {
            var draft = draft(start, lastEnd, .recurrence, TimeValue(timex: timex))
            if let part = DayPart.match(text, at: stands("的", at: lastEnd) ? lastEnd + 1 : lastEnd) {
                draft.fullEnd = part.end
            }
            return draft
        }
        return lasting(start, clockEnd, time, timex)
    }

    /// 两周 of 每两周.
    private func interval(_ start: Int, _ at: Int) -> FactDraft? {
        guard let amount = amount(at), amount.isHalf || amount.number > 1 || at > start + 1 else { return nil }
        let letter: String
        switch amount.unit {
        case .year: letter = "Y"
        case .month: letter = "M"
        case .week: letter = "W"
        case .hour: letter = "H"
        case .minute: letter = "M"
        case .second: letter = "S"
        default: letter = "D"
        }
        let isClock = [.hour, .minute, .second].contains(amount.unit)
        let number = amount.isHalf ? "\(amount.number / 2).\(amount.number % 2 * 5)" : "\(amount.number)"
        return draft(start, amount.end, .recurrence, TimeValue(timex: (isClock ? "PT" : "P") + number + letter))
    }

    private func again(_ start: Int, _ end: Int, _ day: WrittenTime) -> FactDraft {
        var time = day
        guard let last = clock(end, &time) else { return draft(start, end, .recurrence, TimeValue(timex: time.timex)) }
        return lasting(start, last, time)
    }

    /// 每天晚上8点——9点: from one hour to another one.
    private func lasting(_ start: Int, _ end: Int, _ first: WrittenTime, _ day: String = "") -> FactDraft {
        var last = WrittenTime()
        last.dayPart = first.dayPart
        guard let mark = rangeMark(end), !mark.needsBetween, let clockEnd = clock(mark.end, &last) else {
            return draft(start, end, .recurrence, TimeValue(timex: day + first.timex))
        }
        return draft(start, clockEnd, .recurrence, TimeValue(timex: day + first.timex + "/" + last.timex))
    }

    /// “六一”, “五一”国际劳动节: two numbers in quotes that say a day of the year.
    func quotedHoliday(_ start: Int) -> FactDraft? {
        let closing: UInt32
        switch text.characters[start].scalar {
        case 0x201C: closing = 0x201D
        case 0x300C: closing = 0x300D
        default: return nil
        }
        guard start + 3 < text.count,
            let length = [3, 4, 5]
                .first(where: { start + $0 < text.count && text.characters[start + $0].scalar == closing }),
            let (month, day) = Self.quotedDay(text, start + 1, length - 1)
        else { return nil }
        var end = start + length + 1
        if let holiday = Holiday.match(text, at: end), holiday.holiday.rule == .fixed(month, day) {
            end = holiday.end
        } else {
            // “五一”劳动奖章 and “八一”电影制片厂 are names.
            guard end == text.count || !text.isHan(end) || isBehindHoliday(end) else { return nil }
        }
        var time = WrittenTime()
        time.holiday = Holiday(rule: .fixed(month, day))
        time.isFuture = isAhead(start)
        var draft = draft(start, end, .date, time.value(time.readings(reference)))
        draft.rule = .holiday
        return draft
    }

    private func isBehindHoliday(_ i: Int) -> Bool {
        end(
            of: "当天 当日 前夕 前后 期间 晚会 假期 小长假 长假 黄金周 来临 到来 将至 临近 之前 之后 以来 前 后 这天 那天 节 是 在 就 也 的",
            at: i
        ) != nil
    }

    /// The holidays that are called by their days.
    private static func quotedDay(_ text: NameText, _ start: Int, _ count: Int) -> (month: Int, day: Int)? {
        for (name, month, day) in [
            ("三八" as StaticString, 3, 8), ("五一", 5, 1), ("五四", 5, 4), ("六一", 6, 1), ("七一", 7, 1), ("八一", 8, 1),
            ("十一", 10, 1),
        ] where count == 2 && text.stands(name, at: start) {
            return (month, day)
        }
        for (name, month, day) in [
            ("双十一" as StaticString, 11, 11), ("三一五", 3, 15), ("3·15", 3, 15), ("3.15", 3, 15),
            ("三·一五", 3, 15),
        ] where count == 3 && text.stands(name, at: start) || count == 4 && text.stands(name, at: start) {
            return (month, day)
        }
        return nil
    }
}
