// Decades and centuries: 上世纪70年代, 18世纪.

extension TimeReader {
    /// 上 and 本 of 上世纪 and 本世纪.
    @inline(__always) static func startsEpoch(_ folded: UInt32) -> Bool { folded == 0x4E0A || folded == 0x672C }

    /// 上世纪70年代, 20世纪70年代, 90年代, 18世纪.
    func decade(_ start: Int) -> FactDraft? {
        guard !text.marks[start].isNoNumeral || Self.startsEpoch(text.folded(start)) else { return nil }
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
        /// Three tenths of it: its start and its end; 世纪初 and 世纪末 are ten years, and the middle of a century is twenty.
        func part(_ i: Int, _ end: Int) -> Int {
            years == 100 && end == i + 1 ? 10 : years == 100 && stands("中", at: i) ? 20 : years * 3 / 10
        }
        func offset(_ i: Int, _ end: Int) -> Int {
            if stands("初", at: i) || stands("前", at: i) { return 0 }
            return stands("中", at: i) ? years * 4 / 10 : years - part(i, end)
        }
        var draft = draft(
            start,
            end,
            .date,
            TimeValue(start: value, timex: value, grain: grain, readings: readings)
        )
        draft.rule = .epoch
        if let last = self.end(of: "初期 中期 末期 前期 后期 初 末 中叶", at: end), text.isWordEnd(last),
            let first = CalendarDate(year: max(1, year + offset(end, last)), month: 1, day: 1)
        {
            draft.fullEnd = last
            let length = part(end, last)
            draft.time = TimeValue(
                start: value,
                timex: value,
                grain: grain,
                readings: [CalendarInterval(first, first.adding(months: 12 * length))]
            )
        }
        return draft
    }
}
