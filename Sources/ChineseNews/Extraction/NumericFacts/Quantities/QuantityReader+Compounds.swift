// Several measures that are one: 7小时40分, 五块六, 3斤5两, 七亩八分.

extension QuantityReader {
    /// The measure that starts with a number, with all smaller ones behind it in the smallest unit, and the number behind them.
    func whole(_ i: Int) -> (Measure, Int)? {
        guard var whole = measure(i) else { return nil }
        var next = i + 1
        while next < numbers.count, isJoined(numbers[next].start, behind: whole.end),
            let sum = sum(whole, next)
        {
            whole = sum
            next += 1
        }
        return (whole, next)
    }

    /// Whether a number stands directly behind a measure, or 零 or 又 between them.
    private func isJoined(_ start: Int, behind end: Int) -> Bool {
        start == end || start == end + 1 && (stands("零", at: end) || stands("又", at: end))
    }

    private func sum(_ whole: Measure, _ i: Int) -> Measure? {
        if let stay = nights(i, behind: whole) { return stay }
        guard let part = part(i, behind: whole), let factor = factor(from: whole, to: part),
            let scaled = whole.value.multiplied(by: factor), let value = scaled.adding(part.value)
        else { return nil }
        var sum = part
        sum.value = value
        return sum
    }

    /// How many of the unit of one measure make one of another.
    private func factor(from whole: Measure, to part: Measure) -> ExactDecimal? {
        if whole.isWritten, part.isWritten {
            guard whole.unit.kind == .physical else { return nil }
            if whole.written == part.written { return ExactDecimal(1) }
            return MeasureScale.factor(text, from: whole.written, to: part.written)
        }
        return MeasureScale.factor(from: whole.unit, to: part.unit)
    }

    /// The smaller part of a compound: 40分 behind 7小时, 八分 behind 七亩.
    private func part(_ i: Int, behind whole: Measure) -> Measure? {
        let (value, end) = (numbers[i].number.value, text.skipBlanks(numbers[i].end))
        if let digits = decimals(i, behind: whole) ?? inch(i, numbers[i].end, behind: whole) { return digits }
        if whole.unit.id == "hour", stands("分", at: end) {
            let last = stands("分钟", at: end) ? end + 2 : end + 1
            return Measure(value, MeasureUnit(kind: .duration, id: "minute"), end..<last)
        }
        if whole.unit.id == "minute", stands("秒", at: end) {
            return Measure(value, MeasureUnit(kind: .duration, id: "second"), end..<end + 1)
        }
        if whole.unit.kind == .money, whole.unit.id == "CNY" || whole.unit.id == "HKD",
            let part = change(i, end, behind: whole)
        {
            return part
        }
        if stands("分", at: end), whole.isWritten, whole.written.count == 1, stands("亩", at: whole.written.lowerBound) {
            guard let tenth = ExactDecimal("0.1"), let value = value.multiplied(by: tenth) else { return nil }
            var part = Measure(value, whole.unit, whole.written)
            (part.end, part.fullEnd) = (end + 1, end + 1)
            return part
        }
        return measure(i)
    }

    /// 9分 behind 5元6角, 九 of 九块九, 零四 of 三块零四.
    private func change(_ i: Int, _ end: Int, behind whole: Measure) -> Measure? {
        let number = numbers[i]
        if stands("分", at: end), !stands("分之", at: end), let hundredth = ExactDecimal("0.01"),
            let value = number.number.value.multiplied(by: hundredth)
        {
            return Measure(value, whole.unit, end..<end + 1)
        }
        let isAfterZero = number.start > whole.end || number.end - number.start == 2 && stands("零", at: number.start)
        guard number.end - number.start == (isAfterZero && number.start == whole.end ? 2 : 1),
            isLess(number.number.value, than: 10), number.number.kind == .cardinal,
            !hasUnit(end) || isSuffix(end) || !text.isHan(end), text.isWordEnd(number.end),
            let power = power(behind: whole, isAfterZero), let factor = ExactDecimal(power),
            let value = number.number.value.multiplied(by: factor)
        else { return nil }
        return Measure(value, whole.unit, end..<(isSuffix(end) ? end + 1 : end))
    }

    /// What a digit without a unit counts behind a unit of money.
    private func power(behind whole: Measure, _ isAfterZero: Bool) -> String? {
        if stands("块", at: whole.end - 1) || stands("蚊", at: whole.end - 1) { return isAfterZero ? "0.01" : "0.1" }
        guard !isAfterZero else { return nil }
        return stands("毛", at: whole.end - 1) || stands("角", at: whole.end - 1) || stands("毫", at: whole.end - 1)
            ? "0.01" : nil
    }

    /// 钱 of 五块六钱 ends an amount.
    private func isSuffix(_ i: Int) -> Bool { stands("钱", at: i) }
}
