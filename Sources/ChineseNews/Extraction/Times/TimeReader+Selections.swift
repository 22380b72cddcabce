// What is counted off in a year or a month: 前5个月, 第二周, 最后一个星期一.

extension TimeReader {
    /// 前5个月, 最后四个月, 第二周, 第一个星期一, 前4天.
    func selection(_ start: Int, _ time: inout WrittenTime) -> Int? {
        let first = end(of: "前 头 首", at: start)
        let last = end(of: "最后", at: start)
        let ordinal = end(of: "第", at: start)
        if let last, stands("一个", at: last), let (end, weekday) = namedWeekday(last + 2) {
            time.selection = .weekday(-1, weekday)
            return end
        }
        guard let from = first ?? last ?? ordinal, let number = number(skipBlank(from)), (1...60).contains(number.value)
        else { return nil }
        let unit = skipBlank(number.end)
        if ordinal != nil, let (end, weekday) = namedWeekday(stands("个", at: unit) ? unit + 1 : unit) {
            time.selection = .weekday(number.value, weekday)
            return end
        }
        let isBare = time.year == nil && time.part == nil && time.shift == nil
        guard let (end, grain) = unitOfSelection(unit, isBare: isBare, isFirst: first != nil && number.value > 1) else {
            return nil
        }
        // 第三天 and 前两天 count from another day.
        if isBare, first == nil { return nil }
        time.selection =
            first != nil
            ? .first(number.value, grain)
            : last != nil ? .last(number.value, grain) : .ordinal(number.value, grain)
        return end
    }

    func namedWeekday(_ start: Int) -> (end: Int, weekday: Int)? {
        end(of: "周 星期 礼拜", at: start).flatMap { weekdayNumber($0) }
    }

    func unitOfSelection(_ start: Int, isBare: Bool, isFirst: Bool = false) -> (end: Int, grain: TimeValue.Grain)? {
        if let end = end(of: "个季度 季度", at: start) { return (end, .quarter) }
        if let end = end(of: "个月", at: start) { return (end, .month) }
        // 首三季.
        if isFirst, stands("季", at: start), text.isWordEnd(start + 1) { return (start + 1, .quarter) }
        if isFirst, stands("月", at: start), text.isWordEnd(start + 1) { return (start + 1, .month) }
        guard !isBare else { return nil }
        if let end = end(of: "个星期 个礼拜 星期 礼拜 周", at: start) {
            return stands("年", at: end) ? nil : (end, .week)
        }
        return end(of: "天", at: start).map { ($0, .day) }
    }
}
