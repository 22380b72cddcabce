// What a quantity is counted for, where it stands behind it: 12元/公斤, 5.3米每秒, 8.5元每斤.

extension QuantityReader {
    /// Reads 每 or a slash with a unit behind a measure.
    ///
    /// Two units with identifiers make one of CLDR, such as `kilometer-per-hour`; else the second one says for what the first is counted.
    func readRate(_ measure: inout Measure, _ i: Int) {
        let mark = measure.end
        guard stands("/", at: mark) || stands("每", at: mark) else { return }
        // 22家每公斤卖2元: one counts, the other prices.
        guard measure.unit.kind != .count || stands("/", at: mark) else { return }
        let start = text.skipBlanks(mark + 1)
        // 吨/天 and 元/人·天: a number behind it counts something else.
        guard let (end, unit) = units.match(text, at: start, to: text.count) ?? span(at: start),
            end == text.count || !text.numeral(end).isNumeral,
            isUnit(start..<end, unit, measure.value)
        else { return }
        measure.fullEnd = end
        if measure.unit.kind == .physical, let id = measure.unit.id, let per = unit.id,
            unit.kind == .physical || unit.kind == .duration, unit.factor == ExactDecimal(1)
        {
            measure.unit = MeasureUnit(kind: .physical, id: "\(id)-per-\(per)")
            measure.end = end
        } else {
            measure.per = start..<end
        }
    }

    /// 日 and 月, which are no units behind a number; h and s.
    private func span(at start: Int) -> (end: Int, unit: MeasureUnit)? {
        for (word, id) in Self.spans where stands(word, at: start) {
            let end = start + word.utf8CodeUnitCount / (word.utf8CodeUnitCount > 1 ? 3 : 1)
            guard text.isWordEnd(end) || !text.isHan(start) else { return nil }
            return (end, MeasureUnit(kind: .duration, id: id))
        }
        return nil
    }

    private static let spans: [(StaticString, String)] = [
        ("日", "day"), ("月", "month"), ("时", "hour"), ("分", "minute"), ("h", "hour"), ("s", "second"),
    ]
}
