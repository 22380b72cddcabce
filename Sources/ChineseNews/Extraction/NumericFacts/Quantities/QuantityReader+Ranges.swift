// From one number to another one: 5—8亿元, 92元至118元, 五块六到五块七毛八.

extension QuantityReader {
    /// 20亿—30亿元, 92元至118元, 5—9毫米, 1.6m-3.9m.
    ///
    /// `whole` is the measure that starts with the number.
    func range(_ i: Int, _ whole: (Measure, Int)?) -> (FactDraft, Int)? {
        guard i + 1 < numbers.count else { return nil }
        let (left, second) = whole.map { ($0.0, $0.1) } ?? (nil, i + 1)
        guard second < numbers.count else { return nil }
        let end = left?.end ?? numbers[i].end
        let mark = text.skipBlanks(end)
        guard isRangeMark(mark),
            text.skipBlanks(mark + 1) == numbers[second].start
                || stands("——", at: mark) && mark + 2 == numbers[second].start,
            left != nil || !isDate(i), let (upperMeasure, next) = self.whole(second),
            let right = smaller(upperMeasure, left), left == nil || left?.unit.kind == right.unit.kind,
            let lower = least(i, left, right, second), case .exact(let upper) = greatest(right.value), lower <= upper
        else { return nil }
        let scaled = left == nil ? lower.multiplied(by: right.unit.factor) : lower
        guard let scaled else { return nil }
        var fact = draft(i, right)
        (fact.end, fact.value) = (right.end, .interval(scaled, upper))
        fact.rule = .range
        return (fact, next)
    }

    /// Whether the mark of a range stands behind a measure, or behind a number without a unit; most have none.
    func mayBeRange(_ i: Int, _ whole: (Measure, Int)?) -> Bool {
        isRangeMark(text.skipBlanks(whole?.0.end ?? numbers[i].end))
    }

    /// The upper end of a range in the unit of the lower one, where that is smaller: 八个月至七年.
    private func smaller(_ right: Measure, _ left: Measure?) -> Measure? {
        guard let left, left.unit.id != right.unit.id,
            let factor = MeasureScale.factor(from: right.unit, to: left.unit),
            let value = right.value.multiplied(by: factor)
        else { return right }
        var right = right
        (right.value, right.unit) = (value, left.unit)
        return right
    }

    /// The lower end of a range: 5 of 5—8亿元 is 500 million.
    private func least(_ i: Int, _ left: Measure?, _ right: Measure, _ second: Int) -> ExactDecimal? {
        if let left {
            guard
                let factor = MeasureScale.factor(from: left.unit, to: right.unit)
                    ?? (left.unit.id == right.unit.id ? ExactDecimal(1) : nil),
                case .exact(let value) = left.value
            else { return nil }
            return value.multiplied(by: factor)
        }
        guard case .exact(let value) = numbers[i].number.value else { return nil }
        let power = bigUnit(numbers[second])
        return bigUnit(numbers[i]) == 0 && power > 0 ? value.scaled(byPowerOfTen: power) : value
    }

    private func greatest(_ value: ChineseNumber.Value) -> ChineseNumber.Value {
        if case .interval(_, let upper) = value { return .exact(upper) }
        return value
    }

    /// The power of the big units at the end of a number: 8 of 8亿.
    private func bigUnit(_ number: NumberDraft) -> Int {
        var power = 0
        var at = number.end
        while at > number.start, case .bigUnit(let unit) = text.numeral(at - 1) {
            power += unit
            at -= 1
        }
        return power
    }

    func isRangeMark(_ i: Int) -> Bool { i < text.count && RangeMark.holds(text.characters[i].scalar) }

    /// 3比2, 2.57∶1, 以3:0战胜, 2-0领先.
    func pair(_ i: Int) -> (FactDraft, Int)? {
        guard i + 1 < numbers.count, numbers[i + 1].start == numbers[i].end + 1,
            case .exact(let left) = numbers[i].number.value,
            case .exact(let right) = numbers[i + 1].number.value, numbers[i].number.kind == .cardinal
        else { return nil }
        let mark = numbers[i].end
        let isColon = isColon(mark)
        guard isColon || stands("比", at: mark) || isDash(mark), !hasUnit(numbers[i + 1].end) else { return nil }
        var meaning = ScoreContext(text: text).meaning(numbers[i].start..<numbers[i + 1].end)
        if isDash(mark), meaning != .score { return nil }
        if stands("比", at: mark), meaning == .ratio { meaning = .open }
        // 2.5比1.5 is a score in chess.
        let isRatio =
            (!left.isInteger || !right.isInteger) && meaning != .score || meaning == .ratio
            || isColon && meaning == .open
                && (right == ExactDecimal(1) || left == ExactDecimal(1) && right > ExactDecimal(9))
        // 2022:2023 is neither.
        guard isRatio || left < ExactDecimal(1000) && right < ExactDecimal(1000) else { return nil }
        let value = ChineseNumber.Value.fraction(numerator: left, denominator: right)
        return (draft(i, numbers[i + 1].end, isRatio ? .ratio : .score, value, .none), i + 2)
    }

    private func isColon(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x3A, 0x2236, 0xFF1A: true
        default: false
        }
    }

    /// A hyphen between digits.
    private func isDash(_ i: Int) -> Bool {
        // 米九 has a number without characters.
        guard i > 0, case .arabic = text.numeral(i - 1) else { return false }
        return text.characters[i].scalar == 0x2D || text.characters[i].scalar == 0xFF0D
    }
}
