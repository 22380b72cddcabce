// Ranges of numbers: 大于50, 20到100, 大于等于0并小于230.

/// A range of numbers, in characters of an article.
struct NumberRangeDraft {
    var start: Int
    var end: Int
    var bounds: NumericFact.Bounds
}

/// Finds what an article says about how great numbers are.
struct NumberRangeFinder {
    private let text: NameText
    private let numbers: ContiguousArray<NumberDraft>

    init(_ text: NameText, _ numbers: ContiguousArray<NumberDraft>) {
        self.text = text
        self.numbers = numbers
    }

    /// All ranges in order.
    ///
    /// O(*n*) in the number of numbers.
    func find() -> [NumberRangeDraft] {
        var found: [NumberRangeDraft] = []
        var i = 0
        while i < numbers.count {
            if let pair = pair(i) {
                found.append(pair)
                i += 2
                continue
            }
            if let comparison = comparison(i) {
                if let last = found.last, let joined = joined(last, comparison) {
                    found[found.count - 1] = joined
                } else {
                    found.append(comparison)
                }
            }
            i += 1
        }
        return found
    }

    private func value(_ i: Int) -> ExactDecimal? {
        // 米 of 米九 is a number without a character.
        guard i < numbers.count, numbers[i].end > numbers[i].start, numbers[i].number.kind != .percent,
            numbers[i].number.kind != .fraction
        else { return nil }
        return numbers[i].number.value.decimal
    }

    // MARK: Two numbers

    /// 20到100, 20-100, 与…之间.
    private func pair(_ i: Int) -> NumberRangeDraft? {
        guard let lower = value(i), let upper = value(i + 1), lower <= upper else { return nil }
        let mark = text.skipBlanks(numbers[i].end)
        guard mark < text.count, text.skipBlanks(mark + 1) == numbers[i + 1].start else { return nil }
        let end = numbers[i + 1].end
        let bounds = NumericFact.Bounds.closed(lower, upper)
        if Self.and.contains(folded: text.folded(mark)) || RangeMark.holds(text.characters[mark].scalar),
            text.stands("之间", at: end)
        {
            return NumberRangeDraft(start: lead(numbers[i].start), end: end + 2, bounds: bounds)
        }
        guard RangeMark.holds(text.characters[mark].scalar), !isCode(i) else { return nil }
        return NumberRangeDraft(start: numbers[i].start, end: end, bounds: bounds)
    }

    /// Whether a number behind a dash is no end of a range: 010-6512, 2020-10-27.
    private func isCode(_ i: Int) -> Bool {
        guard RangeMark.isDash(text.characters[text.skipBlanks(numbers[i].end)].scalar) else { return false }
        let (start, end) = (numbers[i].start, numbers[i + 1].end)
        if end < text.count, RangeMark.isDash(text.characters[end].scalar) { return true }
        if start > 0, RangeMark.isDash(text.characters[start - 1].scalar) { return true }
        return [start, numbers[i + 1].start].contains { text.characters[$0].scalar == 0x30 && isDigit($0 + 1) }
    }

    private func isDigit(_ i: Int) -> Bool {
        guard i < text.count, case .arabic = text.numeral(i) else { return false }
        return true
    }

    /// Where 在 or 位于 before the first number starts.
    private func lead(_ start: Int) -> Int {
        for (word, count) in Self.leads where text.stands(word, at: start - count) { return start - count }
        return start
    }

    private static let leads: [(StaticString, Int)] = [("位于", 2), ("介于", 2), ("在", 1), ("从", 1)]
    private static let and = HanSet("和与及")

    // MARK: One number

    /// 大于50, 三十以上, 五百多, 比三十大.
    private func comparison(_ i: Int) -> NumberRangeDraft? {
        guard let value = value(i) else { return lower(i) }
        let (start, end) = (numbers[i].start, numbers[i].end)
        let suffix = NumberComparison.behind(text, text.skipBlanks(end))
        if let (first, comparison) = NumberComparison.before(text, start) {
            return NumberRangeDraft(start: first, end: suffix?.end ?? end, bounds: comparison.bounds(value))
        }
        if let (last, comparison) = suffix {
            return NumberRangeDraft(start: start, end: last, bounds: comparison.bounds(value))
        }
        if let than = than(start, end) {
            return NumberRangeDraft(start: than.start, end: than.end, bounds: than.comparison.bounds(value))
        }
        guard numbers[i].number.isMore else { return nil }
        return NumberRangeDraft(start: start, end: end, bounds: NumberComparison.greater.bounds(value))
    }

    /// 七八 and 几十 say both ends themselves.
    private func lower(_ i: Int) -> NumberRangeDraft? {
        guard case .interval(let lower, let upper) = numbers[i].number.value, numbers[i].number.kind == .cardinal else {
            return nil
        }
        return NumberRangeDraft(
            start: numbers[i].start,
            end: numbers[i].end,
            bounds: .closed(lower, upper)
        )
    }

    /// 比 before a number, and 大 or 低 behind it.
    private func than(_ start: Int, _ end: Int) -> (start: Int, end: Int, comparison: NumberComparison)? {
        let first = text.skipBlanksBack(start)
        let last = text.skipBlanks(end)
        guard text.stands("比", at: first - 1), last < text.count else { return nil }
        let scalar = text.characters[last].scalar
        if Self.more.contains(scalar) { return (first - 1, last + 1, .greater) }
        return Self.fewer.contains(scalar) ? (first - 1, last + 1, .less) : nil
    }

    private static let more = HanSet("大多高长重")
    private static let fewer = HanSet("小少低短轻")

    // MARK: Joining

    /// 大于等于0并小于230 is one range where the two ends agree.
    private func joined(_ first: NumberRangeDraft, _ second: NumberRangeDraft) -> NumberRangeDraft? {
        guard isJoint(first.end, second.start), let bounds = first.bounds.intersection(second.bounds),
            (first.bounds.lower == nil) != (second.bounds.lower == nil)
        else { return nil }
        return NumberRangeDraft(start: first.start, end: second.end, bounds: bounds)
    }

    /// Whether nothing stands between two ranges but 并, 且 or a comma.
    private func isJoint(_ start: Int, _ end: Int) -> Bool {
        var at = start
        if text.stands("并且", at: at) {
            at += 2
        } else if at < end, Self.joints.contains(folded: text.folded(at)) {
            at += 1
        }
        return at == end
    }

    private static let joints = HanSet("并且而，,、")
}
