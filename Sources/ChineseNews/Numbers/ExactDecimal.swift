// Decimal numbers without rounding.

/// A decimal number, exactly as a text writes it: 16.4亿 is 1640000000, and 0.1 is a tenth.
///
/// It has at most 38 digits; arithmetic that needs more gives `nil`.
public struct ExactDecimal: Sendable, Hashable {
    /// The digits as an integer; those at the end are not 0.
    public let significand: Int128

    /// The power of ten by which the digits are multiplied.
    public let exponent: Int

    /// The largest exponent, and the negative of the smallest.
    public static let largestExponent = 100

    /// The number `significand` × 10 to the power of `exponent`; `nil` where that is out of range.
    public init?(significand: Int128, exponent: Int) {
        if let small = Int64(exactly: significand) {
            // Most numbers are; dividing 128 bits takes long.
            var (digits, power) = (small, exponent)
            while digits & 1 == 0, digits != 0, digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
            if digits == 0 { power = 0 }
            guard abs(power) <= Self.largestExponent else { return nil }
            self.init(unchecked: Int128(digits), power)
            return
        }
        var (digits, power) = (significand, exponent)
        while digits != 0, digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
        if digits == 0 { power = 0 }
        guard abs(power) <= Self.largestExponent, digits.magnitude < Self.limit else { return nil }
        self.init(unchecked: digits, power)
    }

    /// An integer.
    public init(_ integer: Int) {
        var (digits, power) = (integer, 0)
        while digits & 1 == 0, digits != 0, digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
        self.init(unchecked: Int128(digits), power)
    }

    /// The number that a text writes with digits, a sign and a point: `-1200.5`; `nil` for anything else.
    ///
    /// - Complexity: O(*n*).
    public init?(_ text: String) {
        var digits: Int128 = 0
        var (power, count) = (0, 0)
        var isNegative = false
        var hasPoint = false
        for (number, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where number == 0: isNegative = true
            case UInt8(ascii: ".") where !hasPoint: hasPoint = true
            case 0x30...0x39:
                // One digit more must fit.
                guard digits < Self.limit / 10 else { return nil }
                digits = digits * 10 + Int128(byte - 0x30)
                count += 1
                if hasPoint { power -= 1 }
            default: return nil
            }
        }
        guard count > 0 else { return nil }
        self.init(significand: isNegative ? -digits : digits, exponent: power)
    }

    static let zero = ExactDecimal(unchecked: 0, 0)

    private static var limit: UInt128 { 100_000_000_000_000_000_000_000_000_000_000_000_000 }

    /// Whether it is negative.
    public var isNegative: Bool { significand < 0 }

    /// Whether it has no part behind the point.
    public var isInteger: Bool { exponent >= 0 }

    /// The number as an `Int`; `nil` where it is none.
    public var integer: Int? {
        if exponent == 0 { return Int(exactly: significand) }
        guard exponent >= 0, exponent < 19 else { return nil }
        let (product, isOver) = significand.multipliedReportingOverflow(by: Int128(UInt128(10).power(exponent)))
        return isOver ? nil : Int(exactly: product)
    }

    // MARK: Arithmetic

    /// The number times a power of ten; `nil` where that is out of range.
    public func scaled(byPowerOfTen power: Int) -> ExactDecimal? {
        ExactDecimal(significand: significand, exponent: exponent + power)
    }

    /// The negative of a number.
    public static prefix func - (number: ExactDecimal) -> ExactDecimal {
        ExactDecimal(unchecked: -number.significand, number.exponent)
    }

    private init(unchecked significand: Int128, _ exponent: Int) {
        self.significand = significand
        self.exponent = exponent
    }

    /// The sum; `nil` where it has more than 38 digits.
    public func adding(_ other: ExactDecimal) -> ExactDecimal? {
        if other.significand == 0, isShort { return self }
        if significand == 0, other.isShort { return other }
        let power = min(exponent, other.exponent)
        guard let left = digits(atPower: power), let right = other.digits(atPower: power) else { return nil }
        let (sum, isOver) = left.addingReportingOverflow(right)
        return isOver ? nil : ExactDecimal(significand: sum, exponent: power)
    }

    /// The product; `nil` where it has more than 38 digits.
    public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        if other.significand == 1, other.exponent == 0 { return self }
        let (product, isOver) = significand.multipliedReportingOverflow(by: other.significand)
        return isOver ? nil : ExactDecimal(significand: product, exponent: exponent + other.exponent)
    }

    /// Whether its digits, with zeros up to the point, are surely few enough for sums.
    private var isShort: Bool { exponent < 1 || exponent < 19 && Int64(exactly: significand) != nil }

    /// The digits as an integer times a smaller power of ten.
    private func digits(atPower power: Int) -> Int128? {
        if power == exponent { return significand }
        guard exponent - power < 39, let factor = Int128(exactly: UInt128(10).power(exponent - power)) else {
            return significand == 0 ? 0 : nil
        }
        let (product, isOver) = significand.multipliedReportingOverflow(by: factor)
        return isOver ? nil : product
    }
}

extension UInt128 {
    /// A power of less than 39.
    fileprivate func power(_ exponent: Int) -> UInt128 { (0..<exponent).reduce(1) { product, _ in product * self } }
}

extension ExactDecimal: Comparable {
    /// Whether a number is less than another one.
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        let power = min(left.exponent, right.exponent)
        if let first = left.digits(atPower: power), let second = right.digits(atPower: power) { return first < second }
        // Where the digits do not fit beside each other, one has more before the point.
        return (left.order < right.order) != left.isNegative
    }

    /// How many digits stand before the point.
    private var order: Int { significand == 0 ? .min : String(significand.magnitude).utf8.count + exponent }
}

extension ExactDecimal: CustomStringConvertible {
    /// All digits, without an exponent: `1640000000`, `-0.05`.
    public var description: String {
        let digits = String(significand.magnitude)
        let sign = isNegative ? "-" : ""
        if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
        let places = -exponent
        if digits.utf8.count > places { return sign + digits.dropLast(places) + "." + digits.suffix(places) }
        return sign + "0." + String(repeating: "0", count: places - digits.utf8.count) + digits
    }
}

extension ExactDecimal: Codable {
    /// Reads ``description``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let number = ExactDecimal(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is no decimal number")
        }
        self = number
    }

    /// Writes ``description``.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
