// Percentages, halves and ordinals.

extension QuantityReader {
    /// 38.4%, 百分之五, 5%—8%.
    func percent(_ i: Int) -> (FactDraft, Int)? {
        let number = numbers[i].number
        let isPermille = isPermille(i)
        guard let value = number.value.shares(of: isPermille ? 3 : 2) else { return nil }
        let unit = FactDraft.Unit.id(isPermille ? "permille" : "percent")
        var fact = draft(i, numbers[i].end, .percent, value, unit)
        if number.isMore { fact.relation = .slightlyMore }
        let mark = text.skipBlanks(numbers[i].end)
        if i + 1 < numbers.count, isRangeMark(mark), text.skipBlanks(mark + 1) == numbers[i + 1].start,
            numbers[i + 1].number.kind == .percent,
            case .exact(let lower) = value,
            case .exact(let upper)? = numbers[i + 1].number.value.shares(of: isPermille ? 3 : 2)
        {
            fact.value = .interval(lower, upper)
            (fact.end, fact.fullEnd) = (numbers[i + 1].end, numbers[i + 1].end)
            return (fact, i + 2)
        }
        return (fact, i + 1)
    }

    /// 3‰ and 千分之三; 千万分之六 is less.
    private func isPermille(_ i: Int) -> Bool {
        text.numeral(numbers[i].end - 1) == .permille
            || stands("千", at: numbers[i].start) && stands("分", at: text.skipBlanks(numbers[i].start + 1))
    }

    /// 一半 and 半数: a half.
    func half(_ i: Int) -> (FactDraft, Int)? {
        let end = numbers[i].start + 2
        guard text.isWordEnd(end) else { return nil }
        let value = ChineseNumber.Value.fraction(numerator: ExactDecimal(1), denominator: ExactDecimal(2))
        return (draft(i, end, .fraction, value, .none), i + 1)
    }

    /// 第七次, 第三至第五名.
    func ordinal(_ i: Int) -> (FactDraft, Int)? {
        let at = numbers[i].end
        var fact = draft(i, at, .ordinal, numbers[i].number.value, .none)
        if let end = countedEnd(at) { (fact.end, fact.fullEnd, fact.unit) = (end, end, .written(at..<end)) }
        if isRangeMark(at), i + 1 < numbers.count, numbers[i + 1].start == at + 1,
            numbers[i + 1].number.kind == .ordinal,
            case .exact(let lower) = numbers[i].number.value, case .exact(let upper) = numbers[i + 1].number.value
        {
            let next = numbers[i + 1].end
            let end = countedEnd(next)
            fact.value = .interval(lower, upper)
            (fact.end, fact.fullEnd) = (end ?? next, end ?? next)
            fact.unit = end.map { .written(next..<$0) } ?? .none
            return (fact, i + 2)
        }
        return (fact, i + 1)
    }

    /// Where what an ordinal counts ends: a classifier, or a noun of one character such as 窟.
    private func countedEnd(_ at: Int) -> Int? {
        guard at < text.count, text.isHan(at) else { return nil }
        if let (end, unit) = units.match(text, at: at, to: text.count),
            end == at + 1 || unit.kind == .count || unit.kind == .duration,
            isUnit(at..<end, unit, .exact(.zero))
        {
            return end
        }
        let word = text.word(at: at)
        return Int(word.start) == at && word.end - word.start == 1 && (word.tag == .n || word.tag == .q) ? at + 1 : nil
    }
}
