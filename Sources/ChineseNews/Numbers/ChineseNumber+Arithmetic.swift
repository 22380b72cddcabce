// Sums and products of values.

extension ChineseNumber.Value {
    /// Whether it is less than zero.
    var isNegative: Bool {
        switch self {
        case .exact(let number): number < .zero
        case .interval(_, let upper): upper < .zero
        case .fraction(let numerator, _): numerator < .zero
        }
    }

    /// The value with a decimal added to it; `nil` where it is out of range.
    func adding(_ text: String) -> ChineseNumber.Value? { ExactDecimal(text).flatMap { adding(.exact($0)) } }

    func adding(_ other: ChineseNumber.Value) -> ChineseNumber.Value? {
        guard case .exact(let right) = other else { return nil }
        switch self {
        case .exact(let left): return left.adding(right).map { .exact($0) }
        case .interval(let lower, let upper):
            guard let lower = lower.adding(right), let upper = upper.adding(right) else { return nil }
            return .interval(lower, upper)
        case .fraction: return nil
        }
    }

    func multiplied(by factor: ExactDecimal) -> ChineseNumber.Value? {
        switch self {
        case .exact(let number): return number.multiplied(by: factor).map { .exact($0) }
        case .interval(let lower, let upper):
            guard let lower = lower.multiplied(by: factor), let upper = upper.multiplied(by: factor) else { return nil }
            return .interval(lower, upper)
        case .fraction(let numerator, let denominator):
            if factor == ExactDecimal(1) {
                // 百万分之一秒 is a decimal.
                guard denominator.significand == 1 else { return self }
                return numerator.scaled(byPowerOfTen: -denominator.exponent).map { .exact($0) }
            }
            return numerator.multiplied(by: factor).map { .fraction(numerator: $0, denominator: denominator) }
        }
    }

    /// A percentage in hundredths, or in thousandths.
    func shares(of power: Int) -> ChineseNumber.Value? {
        switch self {
        case .exact(let number): return number.scaled(byPowerOfTen: power).map { .exact($0) }
        case .interval(let lower, let upper):
            guard let lower = lower.scaled(byPowerOfTen: power), let upper = upper.scaled(byPowerOfTen: power) else {
                return nil
            }
            return .interval(lower, upper)
        case .fraction(let numerator, let denominator):
            guard denominator.significand == 1 else { return nil }
            return numerator.scaled(byPowerOfTen: power - denominator.exponent).map { .exact($0) }
        }
    }
}
