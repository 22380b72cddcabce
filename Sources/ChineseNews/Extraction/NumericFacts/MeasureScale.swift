// How many of one unit make another.

/// Factors between units that stand beside each other.
enum MeasureScale {
    /// How many of the second unit the first one is; `nil` where they do not measure the same.
    static func factor(from large: MeasureUnit, to small: MeasureUnit) -> ExactDecimal? {
        guard let from = large.id, let to = small.id, large.kind == small.kind else { return nil }
        if from == to { return ExactDecimal(1) }
        return factors[from]?[to].map { ExactDecimal($0) }
    }

    private static let factors: [String: [String: Int]] = [
        "year": ["month": 12, "quarter": 4], "week": ["day": 7], "day": ["hour": 24, "minute": 1440],
        "hour": ["minute": 60, "second": 3600], "minute": ["second": 60], "month": [:],
        "kilometer": ["meter": 1000], "meter": ["centimeter": 100, "decimeter": 10, "millimeter": 1000],
        "tonne": ["kilogram": 1000], "kilogram": ["gram": 1000],
    ]
}
