// Years: 2023年, 二○二○年, 98年3月, 去年底, 康熙二十年.

extension TimeReader {
    /// 2023年, 二○二○年, 公元642年, 去年, 康熙二十年; also 年底.
    func year(_ start: Int, _ time: inout WrittenTime) -> Int? {
        if let (end, meaning) = TimeWords.standard.match(text, at: start) {
            guard start == 0 || !isNumeral(start - 1), !isBehindVerb(start) else { return nil }
            switch meaning {
            case .year(let offset): time.year = .relative(offset)
            case .anchored(.year, let offset): (time.year, time.isAnchored) = (.relative(offset), true)
            default: return nil
            }
            return edge(end, &time)
        }
        if let (end, meaning) = TimeWords.standard.prefix(text, at: start), case .year(let offset) = meaning,
            let (last, isEnd) = edgeEnd(end)
        {
            (time.year, time.selection) = (.relative(offset), isEnd ? .end : .start)
            return last
        }
        if let (name, before) = ChineseEra.match(text, at: start) {
            let isFirst = stands("元年", at: name)
            guard let (number, end) = isFirst ? (1, name + 1) : number(name), (1...150).contains(number),
                stands("年", at: end), text.isWordStart(start)
            else { return nil }
            time.year = .absolute(before + number)
            return edge(end + 1, &time)
        }
        return numberedYear(start, &time)
    }

    /// 2023年, 公元642年.
    func numberedYear(_ start: Int, _ time: inout WrittenTime) -> Int? {
        let isEra = stands("公元", at: start)
        let first = isEra ? start + 2 : start
        guard let number = number(first), stands("年", at: skipBlank(number.end)) else { return nil }
        let end = skipBlank(number.end) + 1
        guard !stands("级", at: end) else { return nil }
        if isEra || number.end - first == 4 && (1000...2999).contains(number.value) {
            guard number.value > 0 else { return nil }
            time.year = .absolute(number.value)
        } else {
            guard let year = shortYear(first, number, end) else { return nil }
            time.year = .absolute(year)
        }
        return edge(end, &time)
    }

    /// 98年3月, 07年, 九七年, 19年底: two digits, where they can be no number of years.
    func shortYear(_ start: Int, _ number: (value: Int, end: Int), _ end: Int) -> Int? {
        guard number.end - start == 2, (0...99).contains(number.value) else { return nil }
        let century = number.value < 50 ? 2000 : 1900
        if !isDigit(start) {
            // 九七 is written digit by digit, 二十 is not.
            guard case .han = text.numeral(start),
                case .han = text.numeral(start + 1)
            else { return nil }
            return (number.value < 30 ? 2000 : 1900) + number.value
        }
        let isZero = text.numeral(start) == .arabic(0)
        let isPoint = isMonth(end) || stands("第", at: end) || edgeEnd(end) != nil || quarterEnd(end) != nil
        return isZero || isPoint ? century + number.value : nil
    }

    func isMonth(_ i: Int) -> Bool {
        guard let number = number(i) else { return false }
        return stands("月", at: skipBlank(number.end))
    }

    /// 后年 of 投用后年通过能力: after it was put to use.
    private func isBehindVerb(_ start: Int) -> Bool {
        guard stands("后年", at: start), start > 0, text.isHan(start - 1) else { return false }
        let tag = text.word(at: start - 1).tag
        return tag == .v || tag == .p
    }

    func quarterEnd(_ i: Int) -> Int? {
        guard let number = number(stands("第", at: i) ? i + 1 : i), stands("季度", at: number.end) else { return nil }
        return number.end + 2
    }

    /// 底, 初 and 末 belong to the date.
    func edge(_ end: Int, _ time: inout WrittenTime) -> Int {
        guard let (last, isEnd) = edgeEnd(end) else { return end }
        time.selection = isEnd ? .end : .start
        return last
    }

    func edgeEnd(_ start: Int) -> (end: Int, isEnd: Bool)? {
        // 明年年底, 十二月月底.
        let at = stands("年", at: start) && stands("年", at: start - 1) || stands("月", at: start) ? start + 1 : start
        guard at < text.count, text.isWordEnd(at + 1) else { return nil }
        switch text.characters[at].scalar {
        case 0x5E95, 0x672B: return (at + 1, true)
        case 0x521D: return (at + 1, false)
        default: return nil
        }
    }
}
