// Cardinal numerals: 3.5万, 一千零五, 5亿1万4千6百.

/// Characters that can be read anywhere.
protocol ScalarText {
    var count: Int { get }
    func scalar(_ i: Int) -> UInt32
    /// What a character is in a numeral.
    func numeral(_ i: Int) -> NumeralCharacter
}

extension ScalarText {
    func numeral(_ i: Int) -> NumeralCharacter { NumeralCharacter(scalar(i)) }
}

/// An unsigned numeral that was read.
struct Numeral {
    /// Behind its last character.
    var end: Int
    var lower: ExactDecimal
    /// Other than `lower` where it says an interval: 七八, 几十.
    var upper: ExactDecimal
    /// Whether it says that there are a few more: 五百多.
    var isMore = false
    /// Whether Chinese digits stand side by side: 二○二○.
    var isSequence = false
    /// Whether it starts with a unit that no digit counts: 百万, 千三.
    var startsBare = false
    /// Whether it has a point.
    var hasPoint = false
    /// Whether it is one character without a digit, other than 十.
    var isBareUnit = false
    /// Whether it has Arabic digits.
    var isArabic = false
}

extension Numeral {
    fileprivate init(_ end: Int, _ value: ExactDecimal) { self.init(end: end, lower: value, upper: value) }
}

/// Reads cardinal numerals.
///
/// Digits of any script may be mixed with units. Blanks stand between units and digits only.
struct NumeralParser<Text: ScalarText> {
    let text: Text

    /// The most characters after which a piece may start.
    private static var longest: Int { 100 }

    private func character(_ i: Int) -> NumeralCharacter { i < text.count ? text.numeral(i) : .other }

    /// The first character behind blanks.
    private func skipBlanks(_ i: Int) -> Int {
        var at = i
        while character(at) == .blank { at += 1 }
        return at
    }

    /// The longest numeral that starts at a place.
    ///
    /// - Returns: `nil` where none does, or where it is out of range.
    /// - Complexity: O(*n*) in its length.
    func numeral(at start: Int) -> Numeral? {
        switch character(start) {
        case .arabic: if let numeral = digits(start) { return numeral }
        case .han(let digit): if digit > 0, isEnd(start + 1) { return Numeral(start + 1, ExactDecimal(digit)) }
        case .tens, .unit, .bigUnit, .some, .half, .point: break
        // Nothing else starts one.
        case .more, .comma, .minus, .percent, .permille, .blank, .other: return nil
        }
        var state = NumeralState()
        var at = start
        // No numeral is longer that is in range, but for digits.
        while at - start < Self.longest, let next = step(at, &state) { at = next }
        return state.numeral(end: state.end, start: start)
    }

    /// Most numerals are one digit, or 38, 82747 and 38.4, with nothing behind them that may belong to them.
    private func digits(_ start: Int) -> Numeral? {
        var (value, places, at) = (0, 0, start)
        while at - start < 17, case .arabic(let digit) = character(at) { (value, at) = (value * 10 + digit, at + 1) }
        if case .point = character(at), text.scalar(at) < 0x3000 || text.scalar(at) > 0x9FFF,
            case .arabic = character(at + 1), !isLink(start)
        {
            at += 1
            while at - start < 17, case .arabic(let digit) = character(at) {
                (value, places, at) = (value * 10 + digit, places - 1, at + 1)
            }
        }
        guard isEnd(at), let number = ExactDecimal(significand: Int128(value), exponent: places) else { return nil }
        var numeral = Numeral(at, number)
        (numeral.isArabic, numeral.hasPoint) = (true, !number.isInteger)
        return numeral
    }

    /// Whether a character goes on with no numeral before it; few do.
    private func isEnd(_ i: Int) -> Bool {
        switch character(i) {
        // Letters may be units and exponents.
        case .other: i >= text.count || text.scalar(i) > 0x2E7F && text.scalar(i) < 0xFF00
        case .percent, .permille: true
        case .comma: if case .arabic = character(i + 1) { false } else { true }
        default: false
        }
    }

    /// Reads the next piece; returns where it ends, or `nil` at the end of the numeral.
    private func step(_ start: Int, _ state: inout NumeralState) -> Int? {
        if state.isClosed { return nil }
        var at = start
        // 7 万5 千, 一百 五 十: a blank stands beside a unit.
        if character(at) == .blank, state.end == start, !state.isEmpty {
            at = skipBlanks(at)
            guard mayGoOn(at, state) else { return nil }
        }
        switch character(at) {
        case .arabic: return arabic(at, &state)
        case .point:
            guard state.isEmpty, case .arabic = character(at + 1), text.scalar(at) != 0x70B9, text.scalar(at) != 0x9EDE
            else {
                return hanPoint(at, &state)
            }
            return arabic(at, &state)
        case .han(let digit): return han(at, digit, &state)
        case .tens(let tens):
            guard state.pending == nil, state.takeTens(tens, end: at + 1) else { return nil }
            return at + 1
        case .unit(let power): return state.takeUnit(power, end: at + 1) ? at + 1 : nil
        case .bigUnit(let power): return state.takeBigUnit(power, end: at + 1) ? at + 1 : nil
        case .some: return some(at, &state)
        case .more: return more(at, &state)
        case .half:
            // 半百.
            guard state.isEmpty, character(at + 1) == .unit(2) else { return nil }
            state.takeHalfHundred(end: at + 2)
            return at + 2
        default: return nil
        }
    }

    /// Whether a numeral goes on behind a blank.
    private func mayGoOn(_ at: Int, _ state: NumeralState) -> Bool {
        switch character(at) {
        case .unit, .bigUnit: state.pending != nil || state.hasUnit
        case .han: state.endsWithUnit && !state.isArabic
        case .arabic:
            // 7万 5千: Arabic digits go on only if a unit counts them.
            state.endsWithUnit && isCounted(at)
        case .more: state.hasUnit && isBig(skipBlanks(at + 1))
        case .some: state.endsWithUnit && !state.isArabic && isBig(skipBlanks(at + 1))
        case .point: state.isHan && (text.scalar(at) == 0x70B9 || text.scalar(at) == 0x9EDE)
        default: false
        }
    }

    private func isCounted(_ start: Int) -> Bool {
        var at = start
        while case .arabic = character(at) { at += 1 }
        switch character(skipBlanks(at)) {
        case .unit, .bigUnit: return true
        default: return false
        }
    }

    private func isBig(_ i: Int) -> Bool {
        if case .bigUnit = character(i) { return true }
        return false
    }

    private func isDigit(_ i: Int) -> Bool {
        if case .han = character(i) { return true }
        return false
    }

    private func isUnit(_ i: Int) -> Bool {
        switch character(i) {
        case .unit, .bigUnit: true
        default: false
        }
    }

    // MARK: Pieces

    /// 1,100, 3.5, .5, 2e5, with their suffix k, M or G.
    private func arabic(_ start: Int, _ state: inout NumeralState) -> Int? {
        guard state.pending == nil else { return nil }
        var digits = DigitCollector()
        var at = start
        while case .arabic(let digit) = character(at) {
            digits.append(digit)
            at += 1
        }
        at = groups(at, at - start, &digits)
        if case .point = character(at), text.scalar(at) < 0x3000 || text.scalar(at) > 0x9FFF,
            case .arabic = character(at + 1),
            !isChain(at), !isLink(start)
        {
            at += 1
            digits.openFraction()
            while case .arabic(let digit) = character(at) {
                digits.append(digit)
                at += 1
            }
        }
        var value = digits.value
        if let power = exponent(&at) { value = value?.scaled(byPowerOfTen: power) }
        let end = suffix(at)
        if let end { value = value?.scaled(byPowerOfTen: end.power) }
        guard let value, state.takeArabic(value, end: end?.end ?? at) else { return nil }
        if end != nil { state.close() }
        return state.end
    }

    /// Groups of three digits: 1,100,000 or 1 100 000.
    private func groups(_ start: Int, _ count: Int, _ digits: inout DigitCollector) -> Int {
        guard (1...3).contains(count) else { return start }
        let mark = start < text.count ? text.scalar(start) : 0
        let isComma = character(start) == .comma
        guard isComma || character(start) == .blank else { return start }
        var (at, found) = (start, 0)
        var read: [Int] = []
        while at < text.count, text.scalar(at) == mark {
            let group = (1...3).compactMap { if case .arabic(let digit) = character(at + $0) { digit } else { nil } }
            if group.count < 3 { break }
            if case .arabic = character(at + 4) { break }
            read += group
            found += 1
            at += 4
        }
        guard found > (isComma ? 0 : 1) else { return start }
        for digit in read { digits.append(digit) }
        return at
    }

    /// The exponent of 2e5 and 12.32e+14; moves behind it.
    private func exponent(_ at: inout Int) -> Int? {
        guard at < text.count, [0x65, 0x45, 0xFF45, 0xFF25].contains(text.scalar(at)) else { return nil }
        var i = at + 1
        let isNegative = character(i) == .minus
        if isNegative || i < text.count && [0x2B, 0xFF0B].contains(text.scalar(i)) { i += 1 }
        let first = i
        var power = 0
        while case .arabic(let digit) = character(i), i - first < 4 {
            power = power * 10 + digit
            i += 1
        }
        guard i > first else { return nil }
        at = i
        return isNegative ? -power : power
    }

    /// k, M, G, T behind digits, where no other letter follows.
    private func suffix(_ start: Int) -> (power: Int, end: Int)? {
        let at = skipBlanks(start)
        guard at < text.count, at - start < 2 else { return nil }
        let power: Int
        switch text.scalar(at) {
        case 0x6B, 0x4B, 0xFF4B, 0xFF2B: power = 3
        case 0x4D, 0xFF2D: power = 6
        case 0x47, 0xFF27: power = 9
        case 0x54, 0xFF34: power = 12
        default: return nil
        }
        guard at + 1 == text.count || !isLetter(text.scalar(at + 1)) else { return nil }
        return (power, at + 1)
    }

    /// Whether digits and a point stand directly before some digits: the 2 of 1.2.3.
    private func isLink(_ start: Int) -> Bool {
        guard start > 1, case .point = character(start - 1),
            text.scalar(start - 1) < 0x3000 || text.scalar(start - 1) > 0x9FFF,
            case .arabic = character(start - 2)
        else { return false }
        return true
    }

    /// Whether another point stands behind the digits that follow one: 2020.10.27, 1.2.3.
    private func isChain(_ point: Int) -> Bool {
        var at = point + 1
        while case .arabic = character(at) { at += 1 }
        guard case .point = character(at), text.scalar(at) < 0x3000 || text.scalar(at) > 0x9FFF,
            case .arabic = character(at + 1)
        else {
            return false
        }
        return true
    }

    private func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xB0, 0xB2, 0xB3, 0xC0...0x24F, 0xFF10...0xFF19, 0xFF21...0xFF3A,
            0xFF41...0xFF5A:
            true
        default: false
        }
    }

    private func han(_ start: Int, _ digit: Int, _ state: inout NumeralState) -> Int? {
        guard state.pending == nil, !state.hasPoint else { return nil }
        var run = [digit]
        var at = start + 1
        // More digits than a number may have are none.
        while run.count < 40, case .han(let next) = character(at), NumeralCharacter.isSequential(text.scalar(at)),
            NumeralCharacter.isSequential(text.scalar(start))
        {
            run.append(next)
            at += 1
        }
        if NumeralCharacter.isPair(text.scalar(start)), character(start + 1) == .han(3), !isDigit(start + 2) {
            // 两三百.
            return state.takeHan(2, 3, end: start + 2) ? start + 2 : nil
        }
        if run.count == 1 {
            if digit == 0 { return zero(start, &state) }
            return state.takeHan(digit, digit, end: start + 1) ? start + 1 : nil
        }
        // 一百零五: what keeps a place is no sequence.
        if run[0] == 0, !state.isEmpty { return zero(start, &state) }
        if let interval = interval(run, at, start) {
            return state.takeHan(interval.lowerBound, interval.upperBound, end: start + 2) ? start + 2 : nil
        }
        guard state.isEmpty else { return state.takeHan(digit, digit, end: start + 1) ? start + 1 : nil }
        var digits = DigitCollector()
        for digit in run { digits.append(digit) }
        guard let value = digits.value, state.takeSequence(value, end: at) else { return nil }
        return at
    }

    /// 七八 and 三五, where something is counted: two digits that follow each other.
    private func interval(_ run: [Int], _ end: Int, _ start: Int) -> ClosedRange<Int>? {
        guard run.count == 2, run[1] == run[0] + 1 || run == [3, 5], run[0] > 0 else { return nil }
        return run[0]...run[1]
    }

    private func zero(_ start: Int, _ state: inout NumeralState) -> Int? {
        state.takeZero(end: start + 1) ? start + 1 : nil
    }

    /// 几十, 十几, 数百.
    private func some(_ start: Int, _ state: inout NumeralState) -> Int? {
        guard state.pending == nil, !state.hasPoint else { return nil }
        if state.isEmpty || !state.endsWithTen {
            // 几百, 一百零几万.
            guard isUnit(skipBlanks(start + 1)) else { return nil }
            if !state.isEmpty, !isBig(skipBlanks(start + 1)) { return nil }
        }
        return state.takeSome(end: start + 1) ? start + 1 : nil
    }

    /// 十多万, 五百余; 来 only before a big unit, because it is a verb elsewhere.
    private func more(_ start: Int, _ state: inout NumeralState) -> Int? {
        guard !state.isEmpty, !state.isMore, state.endsWithUnit || state.isArabic && !state.hasPoint else { return nil }
        let isBefore = isBig(skipBlanks(start + 1))
        guard isBefore || text.scalar(start) != 0x6765 && text.scalar(start) != 0x4F86 else { return nil }
        state.takeMore(end: start + 1)
        if !isBefore { state.close() }
        return start + 1
    }

    /// 三点五, 两千三点一.
    private func hanPoint(_ start: Int, _ state: inout NumeralState) -> Int? {
        guard text.scalar(start) == 0x70B9 || text.scalar(start) == 0x9EDE, !state.isEmpty, !state.hasPoint,
            state.isHan || state.isWhole
        else { return nil }
        var digits = DigitCollector()
        digits.openFraction()
        var at = start + 1
        if character(at) == .blank, state.isHan { at = skipBlanks(at) }
        let first = at
        while at < text.count {
            switch character(at) {
            case .han(let digit) where NumeralCharacter.isSequential(text.scalar(at)): digits.append(digit)
            case .arabic(let digit): digits.append(digit)
            default:
                guard at > first, let value = digits.value, state.takeFraction(value, end: at) else { return nil }
                return at
            }
            at += 1
        }
        guard at > first, let value = digits.value, state.takeFraction(value, end: at) else { return nil }
        return at
    }
}

/// Digits as they are read.
private struct DigitCollector {
    private var digits: Int128 = 0
    private var count = 0
    private var power = 0
    private var isFraction = false

    mutating func openFraction() { isFraction = true }

    mutating func append(_ digit: Int) {
        if digits != 0 || digit != 0 { count += 1 }
        if count < 39 { digits = digits * 10 + Int128(digit) }
        if isFraction { power -= 1 }
    }

    /// The number; `nil` where it has too many digits.
    var value: ExactDecimal? { count < 39 ? ExactDecimal(significand: digits, exponent: power) : nil }
}
