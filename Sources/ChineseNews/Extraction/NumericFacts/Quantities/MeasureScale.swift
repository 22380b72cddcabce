// How many of one unit make another.

/// Factors between units that stand beside each other.
enum MeasureScale {
    /// How many of the second unit the first one is; `nil` where they do not measure the same.
    static func factor(from large: MeasureUnit, to small: MeasureUnit) -> ExactDecimal? {
        guard let from = large.id, let to = small.id, large.kind == small.kind else { return nil }
        if from == to { return ExactDecimal(1) }
        return factors[from]?[to].map { ExactDecimal($0) }
    }

    /// The same of units that have no identifier, by where they stand.
    static func factor(_ text: NameText, from large: Range<Int>, to small: Range<Int>) -> ExactDecimal? {
        for (from, to, count) in Self.written
        where text.stands(from, at: large.upperBound - 1) && text.stands(to, at: small.lowerBound) && small.count == 1 {
            return ExactDecimal(count)
        }
        return nil
    }

    private static let factors: [String: [String: Int]] = [
        "year": ["month": 12, "quarter": 4], "week": ["day": 7], "day": ["hour": 24, "minute": 1440],
        "hour": ["minute": 60, "second": 3600], "minute": ["second": 60], "month": [:],
        "kilometer": ["meter": 1000], "meter": ["centimeter": 100, "decimeter": 10, "millimeter": 1000],
        "tonne": ["kilogram": 1000], "kilogram": ["gram": 1000], "foot": ["inch": 12],
    ]

    private static let written: [(StaticString, StaticString, Int)] = [("斤", "两", 10), ("丈", "尺", 10), ("尺", "寸", 10)]
}
