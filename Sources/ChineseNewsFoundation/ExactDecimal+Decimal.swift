// Decimals as Foundation has them.

public import ChineseNews
public import Foundation

extension Decimal {
    /// A number that a text writes, without rounding: `Decimal` has 38 digits too.
    ///
    /// O(*n*) in the number of digits.
    public init(_ number: ExactDecimal) {
        let digits =
            Decimal(string: String(number.significand.magnitude), locale: Locale(identifier: "en_US_POSIX")) ?? 0
        self.init(sign: number.isNegative ? .minus : .plus, exponent: number.exponent, significand: digits)
    }
}

extension ExactDecimal {
    /// A number of Foundation's; `nil` for one that is none, or out of range.
    ///
    /// O(*n*) in the number of digits.
    public init?(_ number: Decimal) {
        guard number.isFinite else { return nil }
        self.init(NSDecimalNumber(decimal: number).description(withLocale: Locale(identifier: "en_US_POSIX")))
    }
}
