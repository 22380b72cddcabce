// Where the number of a fact lies, by its value and by how it is meant.

extension NumericFact {
    /// A stretch of numbers, open where the text says nothing: 5万余 is more than 50000, 不超过5 at most 5.
    public struct Bounds: Sendable, Hashable, Codable {
        /// The least number; `nil` where the text sets no limit.
        public let lower: ExactDecimal?

        /// The greatest number; `nil` where the text sets no limit.
        public let upper: ExactDecimal?

        /// Whether ``lower`` itself may be meant: with 至少, but not with 超过.
        public let includesLower: Bool

        /// Whether ``upper`` itself may be meant: with 不超过, but not with 不足.
        public let includesUpper: Bool

        /// Whether a number lies in the stretch.
        public func contains(_ number: ExactDecimal) -> Bool {
            if let lower, number < lower || number == lower && !includesLower { return false }
            if let upper, number > upper || number == upper && !includesUpper { return false }
            return true
        }

        /// The numbers in both stretches; `nil` where there are none.
        public func intersection(_ other: Bounds) -> Bounds? {
            var (lower, includesLower) = (self.lower, self.includesLower)
            if let least = other.lower, lower.map({ least > $0 || least == $0 && !other.includesLower }) ?? true {
                (lower, includesLower) = (least, other.includesLower)
            }
            var (upper, includesUpper) = (self.upper, self.includesUpper)
            if let greatest = other.upper,
                upper.map({ greatest < $0 || greatest == $0 && !other.includesUpper }) ?? true
            {
                (upper, includesUpper) = (greatest, other.includesUpper)
            }
            if let lower, let upper, lower > upper || lower == upper && !(includesLower && includesUpper) { return nil }
            return Bounds(lower: lower, upper: upper, includesLower: includesLower, includesUpper: includesUpper)
        }

        static func closed(_ lower: ExactDecimal, _ upper: ExactDecimal) -> Bounds {
            Bounds(lower: lower, upper: upper, includesLower: true, includesUpper: true)
        }

        static func from(_ lower: ExactDecimal, included: Bool) -> Bounds {
            Bounds(lower: lower, upper: nil, includesLower: included, includesUpper: false)
        }

        static func to(_ upper: ExactDecimal, included: Bool) -> Bounds {
            Bounds(lower: nil, upper: upper, includesLower: false, includesUpper: included)
        }
    }

    /// Where the number lies, in its unit, as far as the text says.
    ///
    /// `nil` where nothing follows: for dates, for scores, for fractions that are no decimals, and for 约 and 左右, which say that a number is near and not on
    /// which side. 近100 is less than 100; how near it or 5万余 is, the text does not say.
    public var bounds: Bounds? {
        guard kind != .score, let (least, greatest) = value?.ends else { return nil }
        // 零下30多度 is colder than that: more goes away from zero.
        let isNegative = greatest.isNegative
        switch relation {
        case .exact: return .closed(least, greatest)
        case .about: return nil
        case .nearly: return isNegative ? .from(least, included: false) : .to(greatest, included: false)
        case .slightlyMore: return isNegative ? .to(greatest, included: false) : .from(least, included: false)
        case .moreThan: return .from(least, included: false)
        case .atLeast: return .from(least, included: true)
        case .lessThan: return .to(greatest, included: false)
        case .atMost: return .to(greatest, included: true)
        }
    }
}

extension NumericFact.Bounds: CustomStringConvertible {
    /// The interval as mathematics writes it: `(50000, ∞)`, `[5, 8]`.
    public var description: String {
        "\(includesLower ? "[" : "(")\(lower?.description ?? "-∞"), \(upper?.description ?? "∞")\(includesUpper ? "]" : ")")"
    }
}

extension ChineseNumber.Value {
    /// The least and the greatest number; `nil` for a fraction that is no decimal.
    fileprivate var ends: (ExactDecimal, ExactDecimal)? {
        if case .interval(let lower, let upper) = self { return (lower, upper) }
        return decimal.map { ($0, $0) }
    }
}
