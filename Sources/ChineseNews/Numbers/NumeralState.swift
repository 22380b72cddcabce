// What was read of a numeral so far.

/// The sum of the parts of a numeral while it is read.
///
/// A numeral has sections of less than 万, each with digits and small units, and big units that multiply what stands before them: 五兆|六十二亿|四万|五千二.
struct NumeralState {
    /// A number, or the least and the greatest of some.
    struct Amount {
        var lower: ExactDecimal
        var upper: ExactDecimal

        static var zero: Amount { Amount(lower: .zero, upper: .zero) }

        func scaled(_ power: Int) -> Amount? {
            guard let lower = lower.scaled(byPowerOfTen: power), let upper = upper.scaled(byPowerOfTen: power) else {
                return nil
            }
            return Amount(lower: lower, upper: upper)
        }

        func adding(_ other: Amount) -> Amount? {
            guard let lower = lower.adding(other.lower), let upper = upper.adding(other.upper) else { return nil }
            return Amount(lower: lower, upper: upper)
        }
    }

    /// What kind of piece came last.
    private enum Last { case nothing, digit, zero, ten, unit, bigUnit, fraction, more }

    /// Behind the last piece that belongs to the numeral.
    private(set) var end = 0
    private(set) var pending: Amount?
    private(set) var isArabic = false
    private(set) var isHan = false
    private(set) var hasPoint = false
    private(set) var isMore = false
    private(set) var isClosed = false
    private(set) var hasUnit = false
    private var last = Last.nothing
    private var isPendingTrailing = false
    private var isSequence = false
    private var startsBare = false
    private var isBareUnit = false
    private var isAfterZero = false
    /// What stands before the last big unit that was greater than those behind it, what that and the others have counted, and the section.
    private var high = Amount.zero
    private var low = Amount.zero
    private var section = Amount.zero
    private var lastSmall = 4
    private var lastBig = 0
    /// The power of the last unit, for a digit behind it: 二百五.
    private var lastPower = 0

    var isEmpty: Bool { last == .nothing }
    var endsWithUnit: Bool { last == .unit || last == .ten || last == .bigUnit }
    var endsWithTen: Bool { last == .ten }
    var isWhole: Bool { !hasPoint }

    mutating func close() { isClosed = true }

    // MARK: Digits

    mutating func takeArabic(_ value: ExactDecimal, end: Int) -> Bool {
        guard isEmpty || endsWithUnit || last == .zero && hasUnit else { return false }
        take(Amount(lower: value, upper: value), .digit, end)
        hasPoint = !value.isInteger
        isArabic = true
        return true
    }

    mutating func takeHan(_ lower: Int, _ upper: Int, end: Int) -> Bool {
        guard isEmpty || endsWithUnit || last == .zero else { return false }
        take(Amount(lower: ExactDecimal(lower), upper: ExactDecimal(upper)), .digit, end)
        isPendingTrailing = !isAfterZero
        isHan = true
        return true
    }

    mutating func takeSequence(_ value: ExactDecimal, end: Int) -> Bool {
        take(Amount(lower: value, upper: value), .digit, end)
        (isHan, isSequence) = (true, true)
        return true
    }

    /// 廿三: twenty and what follows.
    mutating func takeTens(_ tens: Int, end: Int) -> Bool {
        guard isEmpty || endsWithUnit || last == .zero, lastSmall > 1,
            addToSection(Amount(lower: ExactDecimal(tens * 10), upper: ExactDecimal(tens * 10)))
        else { return false }
        (lastSmall, lastPower, isHan, self.end, last) = (1, 1, true, end, .ten)
        return true
    }

    mutating func takeHalfHundred(end: Int) {
        take(Amount(lower: ExactDecimal(50), upper: ExactDecimal(50)), .digit, end)
        (isHan, isClosed) = (true, true)
    }

    mutating func takeZero(end: Int) -> Bool {
        guard last != .zero || !hasUnit, last != .fraction, !isMore else { return false }
        if isEmpty {
            take(.zero, .zero, end)
            pending = nil
        } else {
            guard pending == nil else { return false }
            last = .zero
        }
        (isAfterZero, isHan) = (true, true)
        return true
    }

    /// 几十: two to nine of them; 十几: some more than ten.
    mutating func takeSome(end: Int) -> Bool {
        guard !isMore else { return false }
        if isEmpty {
            take(Amount(lower: ExactDecimal(2), upper: ExactDecimal(9)), .digit, end)
        } else {
            (isMore, self.end, last) = (true, end, .more)
        }
        isHan = true
        return true
    }

    mutating func takeMore(end: Int) { (isMore, self.end, last, isBareUnit) = (true, end, .more, false) }

    private mutating func take(_ amount: Amount, _ kind: Last, _ end: Int) {
        (pending, last, self.end, isPendingTrailing, isBareUnit) = (amount, kind, end, false, false)
    }

    /// The digits behind a point, and what stands before it.
    mutating func takeFraction(_ value: ExactDecimal, end: Int) -> Bool {
        guard !isSequence || pending?.upper == .zero, !isMore, let whole,
            let sum = whole.adding(Amount(lower: value, upper: value))
        else { return false }
        (high, low, section, lastSmall, lastBig, lastPower) = (.zero, .zero, .zero, 4, 0, 0)
        take(sum, .fraction, end)
        (hasPoint, isSequence) = (true, false)
        return true
    }

    // MARK: Units

    mutating func takeUnit(_ power: Int, end: Int) -> Bool {
        guard power < lastSmall, !isSequence, !isMore else { return false }
        if let pending {
            guard let amount = pending.scaled(power), addToSection(amount) else { return false }
        } else {
            guard isEmpty || power == 1 && (last == .zero || endsWithUnit) else { return false }
            let one = ExactDecimal(1)
            guard let amount = Amount(lower: one, upper: one).scaled(power), addToSection(amount) else { return false }
            if isEmpty, power > 1 { (startsBare, isBareUnit) = (true, true) }
        }
        if last != .nothing { isBareUnit = false }
        pending = nil
        (lastSmall, lastPower, isAfterZero, hasUnit) = (power, power, false, true)
        (isHan, self.end, last) = (true, end, power == 1 ? .ten : .unit)
        return true
    }

    mutating func takeBigUnit(_ power: Int, end: Int) -> Bool {
        let isFirst = isEmpty
        guard !isSequence || pending != nil, last != .zero || hasUnit == false && !isFirst else { return false }
        var value = section
        if let pending {
            guard let sum = section.adding(pending) else { return false }
            value = sum
        }
        if isFirst { value = Amount(lower: ExactDecimal(1), upper: ExactDecimal(1)) }
        let isDirect = last == .bigUnit
        // 三万四千三 ends before another 万.
        guard isDirect || power != lastBig, power < lastBig || high.lower == .zero else { return false }
        if power > lastBig || isDirect {
            guard let sum = low.adding(value), let product = sum.scaled(power) else { return false }
            low = product
        } else {
            guard let sum = high.adding(low), let product = value.scaled(power) else { return false }
            (high, low) = (sum, product)
        }
        isBareUnit = isFirst || isBareUnit && isDirect
        startsBare = startsBare || isFirst
        (section, pending, lastSmall, lastBig, lastPower) = (.zero, nil, 4, power, power)
        (isAfterZero, hasUnit, isHan, self.end, last, hasPoint) = (false, true, true, end, .bigUnit, false)
        return true
    }

    private mutating func addToSection(_ amount: Amount) -> Bool {
        guard let sum = section.adding(amount) else { return false }
        section = sum
        return true
    }

    // MARK: The number

    /// The sum of all parts.
    private var whole: Amount? {
        var sum = high.adding(low)?.adding(section)
        if let pending {
            // 二百五 is 250, 一万三 is 13,000.
            let isTrailing = isPendingTrailing && lastPower > 1
            guard let value = isTrailing ? pending.scaled(lastPower - 1) : pending else { return nil }
            sum = sum?.adding(value)
        }
        return sum
    }

    func numeral(end: Int, start: Int) -> Numeral? {
        guard !isEmpty, end > start, let whole else { return nil }
        return Numeral(
            end: end,
            lower: whole.lower,
            upper: whole.upper,
            isMore: isMore,
            isSequence: isSequence,
            startsBare: startsBare,
            hasPoint: hasPoint,
            isBareUnit: isBareUnit,
            isArabic: isArabic
        )
    }
}
