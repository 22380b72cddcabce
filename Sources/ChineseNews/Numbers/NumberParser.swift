// Numbers: numerals with a sign, fractions, percentages, ordinals.

/// Reads numbers.
struct NumberParser<Text: ScalarText> {
    /// A number that was read.
    struct Reading {
        var end: Int
        var number: ChineseNumber
        /// The numeral, or the denominator of a fraction.
        var numeral: Numeral
    }

    let text: Text
    /// Whether 百 and 万 alone are numbers: before a unit they may be.
    private let takesBareUnits: Bool
    private let numerals: NumeralParser<Text>

    init(text: Text, takesBareUnits: Bool = false) {
        self.text = text
        self.takesBareUnits = takesBareUnits
        numerals = NumeralParser(text: text)
    }

    private func character(_ i: Int) -> NumeralCharacter { i < text.count ? text.numeral(i) : .other }

    private func skipBlanks(_ i: Int) -> Int {
        var at = i
        while character(at) == .blank { at += 1 }
        return at
    }

    private func stands(_ scalars: [UInt32], at i: Int) -> Bool { i < text.count && scalars.contains(text.scalar(i)) }

    /// The longest number that starts at a place; `nil` where none does.
    ///
    /// - Complexity: O(*n*) in its length.
    func number(at start: Int) -> Reading? {
        if let ordinal = ordinal(at: start) { return ordinal }
        guard character(start) == .minus else { return unsigned(at: start) }
        var at = skipBlanks(start + 1)
        // 负的百分之五.
        if stands([0x7684], at: at) { at += 1 }
        guard var reading = unsigned(at: at) else { return nil }
        reading.number = reading.number.negated
        return reading
    }

    /// 第七, 倒数第二.
    private func ordinal(at start: Int) -> Reading? {
        let isFromEnd = stands([0x5012], at: start) && stands([0x6570, 0x6578], at: start + 1)
        let first = isFromEnd ? start + 2 : start
        guard stands([0x7B2C], at: first), let numeral = numerals.numeral(at: skipBlanks(first + 1)), !numeral.hasPoint,
            !numeral.isBareUnit
        else { return nil }
        var number = ChineseNumber(kind: .ordinal, value: value(numeral), isMore: numeral.isMore)
        if isFromEnd { number = number.negated }
        return Reading(end: numeral.end, number: number, numeral: numeral)
    }

    private func unsigned(at start: Int) -> Reading? {
        guard let numeral = numerals.numeral(at: start) else { return nil }
        guard mayGoOn(numeral) else { return cardinal(numeral) }
        return fraction(numeral) ?? mixed(numeral) ?? slashed(numeral) ?? percent(numeral) ?? power(numeral)
            ?? cardinal(numeral)
    }

    /// Whether what stands behind a numeral may make more of it: 分之, 又, a slash, %, ^, or another numeral behind a blank.
    private func mayGoOn(_ numeral: Numeral) -> Bool {
        let next = skipBlanks(numeral.end)
        guard next < text.count else { return false }
        switch text.scalar(next) {
        case 0x5206, 0x53C8, 0x2F, 0xFF0F, 0x5E, 0xFF3E: return true
        default: break
        }
        switch character(next) {
        case .percent, .permille: return true
        case .other: return false
        default: return next > numeral.end
        }
    }

    /// 百 and 万 alone are none.
    private func cardinal(_ numeral: Numeral) -> Reading? {
        guard takesBareUnits || !numeral.isBareUnit else { return nil }
        let number = ChineseNumber(kind: .cardinal, value: value(numeral), isMore: numeral.isMore)
        return Reading(end: numeral.end, number: number, numeral: numeral)
    }

    private func value(_ numeral: Numeral) -> ChineseNumber.Value {
        numeral.lower == numeral.upper ? .exact(numeral.lower) : .interval(numeral.lower, numeral.upper)
    }

    // MARK: Fractions

    /// Behind 分之; `nil` where it does not stand there.
    private func parted(_ i: Int) -> Int? {
        let part = skipBlanks(i)
        guard stands([0x5206], at: part) else { return nil }
        let of = skipBlanks(part + 1)
        return stands([0x4E4B], at: of) ? skipBlanks(of + 1) : nil
    }

    /// 四分一, as in Hong Kong and Taiwan; behind 分.
    private func quartered(_ denominator: Numeral) -> Int? {
        let at = denominator.end
        guard !denominator.isArabic, !denominator.startsBare, stands([0x5206], at: at), stands([0x4E00], at: at + 1),
            denominator.lower > ExactDecimal(1), character(at + 2) == .other || character(at + 2) == .blank
        else { return nil }
        return at + 1
    }

    /// 三分之二, 百分之五, 百分百.
    private func fraction(_ denominator: Numeral) -> Reading? {
        let isPercent = denominator.startsBare
        var start = parted(denominator.end) ?? quartered(denominator)
        if start == nil, denominator.isBareUnit, denominator.lower == ExactDecimal(100),
            stands([0x5206], at: denominator.end),
            stands([0x767E], at: denominator.end + 1)
        {
            start = denominator.end + 1
        }
        guard var at = start, denominator.lower == denominator.upper, denominator.lower > .zero else { return nil }
        let isNegative = character(at) == .minus
        if isNegative { at = skipBlanks(at + 1) }
        guard let numerator = numerals.numeral(at: at), !numerator.isBareUnit || numerator.lower == ExactDecimal(100)
        else { return nil }
        if numerator.lower != numerator.upper { return interval(numerator, over: denominator) }
        let value = isNegative ? -numerator.lower : numerator.lower
        return Reading(
            end: numerator.end,
            number: ChineseNumber(
                kind: isPercent ? .percent : .fraction,
                value: .fraction(numerator: value, denominator: denominator.lower),
                isMore: numerator.isMore
            ),
            numeral: denominator
        )
    }

    /// 百分之二三十.
    private func interval(_ numerator: Numeral, over denominator: Numeral) -> Reading? {
        guard denominator.lower.significand == 1,
            let lower = numerator.lower.scaled(byPowerOfTen: -denominator.lower.exponent),
            let upper = numerator.upper.scaled(byPowerOfTen: -denominator.lower.exponent)
        else { return nil }
        let kind: ChineseNumber.Kind = denominator.startsBare ? .percent : .fraction
        let number = ChineseNumber(kind: kind, value: .interval(lower, upper), isMore: numerator.isMore)
        return Reading(end: numerator.end, number: number, numeral: denominator)
    }

    /// 三又五分之二: the sum of both.
    private func mixed(_ whole: Numeral) -> Reading? {
        let and = skipBlanks(whole.end)
        guard stands([0x53C8], at: and), let denominator = numerals.numeral(at: skipBlanks(and + 1)),
            let part = fraction(denominator),
            case .fraction(let numerator, let denominator) = part.number.value, whole.lower == whole.upper,
            let product = whole.lower.multiplied(by: denominator), let sum = product.adding(numerator)
        else { return nil }
        let number = ChineseNumber(
            kind: .fraction,
            value: .fraction(numerator: sum, denominator: denominator),
            isMore: false
        )
        return Reading(end: part.end, number: number, numeral: whole)
    }

    /// 1/2, 1 4/3; no date such as 2020/10/27.
    private func slashed(_ first: Numeral) -> Reading? {
        let blank = skipBlanks(first.end)
        if blank == first.end + 1, !first.hasPoint, let second = numerals.numeral(at: blank), second.isArabic,
            let part = slashed(second, behind: first)
        {
            return part
        }
        return slashed(first, behind: nil)
    }

    private func slashed(_ numerator: Numeral, behind whole: Numeral?) -> Reading? {
        guard stands([0x2F, 0xFF0F], at: numerator.end), let denominator = numerals.numeral(at: numerator.end + 1),
            denominator.lower > .zero, !stands([0x2F, 0xFF0F], at: denominator.end), numerator.lower == numerator.upper,
            denominator.lower == denominator.upper
        else { return nil }
        var value: ExactDecimal? = numerator.lower
        if let whole { value = whole.lower.multiplied(by: denominator.lower)?.adding(numerator.lower) }
        guard let value else { return nil }
        let number = ChineseNumber(
            kind: .fraction,
            value: .fraction(numerator: value, denominator: denominator.lower),
            isMore: false
        )
        return Reading(end: denominator.end, number: number, numeral: numerator)
    }

    /// 5%, 3‰.
    private func percent(_ numeral: Numeral) -> Reading? {
        let at = skipBlanks(numeral.end)
        let places: Int
        switch character(at) {
        case .percent: places = 2
        case .permille: places = 3
        default: return nil
        }
        guard let lower = numeral.lower.scaled(byPowerOfTen: -places),
            let upper = numeral.upper.scaled(byPowerOfTen: -places)
        else {
            return nil
        }
        let value: ChineseNumber.Value = lower == upper ? .exact(lower) : .interval(lower, upper)
        return Reading(
            end: at + 1,
            number: ChineseNumber(kind: .percent, value: value, isMore: numeral.isMore),
            numeral: numeral
        )
    }

    /// 2^10, 2.5^-1.
    private func power(_ base: Numeral) -> Reading? {
        guard stands([0x5E, 0xFF3E], at: base.end), base.isArabic else { return nil }
        let isNegative = character(base.end + 1) == .minus
        let first = isNegative || stands([0x2B, 0xFF0B], at: base.end + 1) ? base.end + 2 : base.end + 1
        guard let exponent = numerals.numeral(at: first), let times = exponent.lower.integer, (1...99).contains(times)
        else { return nil }
        var product: ExactDecimal? = ExactDecimal(1)
        for _ in 0..<times { product = product?.multiplied(by: base.lower) }
        guard let product, product != .zero else { return nil }
        let value: ChineseNumber.Value =
            isNegative ? .fraction(numerator: ExactDecimal(1), denominator: product) : .exact(product)
        return Reading(
            end: exponent.end,
            number: ChineseNumber(kind: .cardinal, value: value, isMore: false),
            numeral: base
        )
    }
}

extension ChineseNumber {
    /// The negative of a number.
    fileprivate var negated: ChineseNumber {
        let value: Value =
            switch value {
            case .exact(let number): .exact(-number)
            case .fraction(let numerator, let denominator): .fraction(numerator: -numerator, denominator: denominator)
            case .interval(let lower, let upper): .interval(-upper, -lower)
            }
        return ChineseNumber(kind: kind, value: value, isMore: isMore)
    }
}
