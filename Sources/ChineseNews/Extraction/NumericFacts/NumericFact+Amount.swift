// Facts as text, for people and for debugging.

extension NumericFact {
    /// How much it is, with how that is meant, without the unit: `82747`, `about 3200`, `5...8`, `2/3`, `3:2`.
    ///
    /// Of dates and times it is when they are, as ``TimeValue/description`` has it.
    public var amount: String {
        // 过去十年 is both, a number of years and a stretch of the calendar.
        if value == nil, let time { return time.description }
        let number: String
        switch value {
        case .exact(let decimal)?: number = decimal.description
        case .fraction(let numerator, let denominator)?:
            number = "\(numerator)\(kind == .ratio || kind == .score ? ":" : "/")\(denominator)"
        case .interval(let lower, let upper)?: number = "\(lower)...\(upper)"
        case nil: return text
        }
        return relation.words.map { "\($0) \(number)" } ?? number
    }

    /// The value as a decimal; `nil` for dates, for intervals, and for fractions that are none.
    public var decimal: ExactDecimal? { value?.decimal }
}

extension NumericFact: CustomStringConvertible {
    /// What is known of it in a line: `全村 游客 increase by 38.4 percent yearOnYear`.
    public var description: String {
        let unit = [unit, per].compactMap(\.self).joined(separator: "/")
        return [
            subject, resolvedItem ?? item, direction?.rawValue, change?.rawValue, amount, unit.isEmpty ? nil : unit,
            basis?.rawValue, asOf,
        ]
        .compactMap(\.self).joined(separator: " ")
    }
}

extension NumericFact.Kind {
    /// Whether it says when, and not how much: dates, times, intervals, recurrences and fuzzy times, but not durations.
    public var isTemporal: Bool {
        switch self {
        case .date, .time, .datetime, .interval, .recurrence, .fuzzyTime: true
        default: false
        }
    }
}

extension NumericFact.Relation {
    /// What stands before a number in English; `nil` for nothing.
    fileprivate var words: String? {
        switch self {
        case .exact: nil
        case .about: "about"
        case .nearly: "nearly"
        case .slightlyMore: "over"
        case .moreThan: "more than"
        case .atLeast: "at least"
        case .lessThan: "less than"
        case .atMost: "at most"
        }
    }
}
