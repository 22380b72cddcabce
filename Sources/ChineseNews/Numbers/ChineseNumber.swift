// A number as Chinese text writes it.

/// A number: 三万四千五百, 3.5万, 百分之六十, 三分之二, 第七, 壹佰贰拾, 七八.
///
/// ```swift
/// ChineseNumber("三万四千五百六十七")?.value  // .exact(34567)
/// ChineseNumber("16.4亿")?.decimal?.description  // "1640000000"
/// ChineseNumber("四分之三")?.value  // .fraction(numerator: 3, denominator: 4)
/// ```
public struct ChineseNumber: Sendable, Hashable {
    /// What a number is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// 五百.
        case cardinal
        /// 第五.
        case ordinal
        /// 三分之二, 1/2.
        case fraction
        /// 百分之五, 5%, 5‰: the value is that of the fraction.
        case percent
    }

    /// How much it is.
    public enum Value: Sendable, Hashable {
        /// A decimal.
        case exact(ExactDecimal)
        /// A fraction as it is written; the denominator is not 0.
        case fraction(numerator: ExactDecimal, denominator: ExactDecimal)
        /// From one number to another one, both included: 七八, 几十.
        case interval(ExactDecimal, ExactDecimal)
    }

    /// What it is.
    public let kind: Kind

    /// How much it is.
    public let value: Value

    /// Whether it says that there are a few more: 五百多, 十余万, 十几.
    public let isMore: Bool

    init(kind: Kind, value: Value, isMore: Bool) {
        self.kind = kind
        self.value = value
        self.isMore = isMore
    }

    /// The number that a text is from its first character to its last; `nil` where it is none.
    ///
    /// Digits and units may be Arabic, full-width, Chinese, financial (壹佰) or mixed, and blanks may stand between digits and units.
    ///
    /// - Complexity: O(*n*).
    public init?(_ text: some StringProtocol) {
        let scalars = ScalarArray(scalars: text.unicodeScalars.map(\.value))
        guard let found = NumberParser(text: scalars).number(at: 0), found.end == scalars.count else { return nil }
        self = found.number
    }

    /// The value as a decimal; of a fraction only if its denominator is a power of ten, of an interval none.
    public var decimal: ExactDecimal? { value.decimal }
}

extension ChineseNumber.Value {
    /// The value as a decimal; of a fraction only if its denominator is a power of ten, of an interval none.
    public var decimal: ExactDecimal? {
        switch self {
        case .exact(let number): return number
        case .fraction(let numerator, let denominator):
            guard denominator.significand == 1 else { return nil }
            return numerator.scaled(byPowerOfTen: -denominator.exponent)
        case .interval: return nil
        }
    }
}

/// The scalars of a text by itself.
struct ScalarArray: ScalarText {
    let scalars: [UInt32]
    var count: Int { scalars.count }
    func scalar(_ i: Int) -> UInt32 { scalars[i] }
}
