// Lattice edges for numbers, dates and times of the clock.

/// Adds the edges of the numbers that start at a position of a lattice.
///
/// | what | examples |
/// |---|---|
/// | digits with multipliers and approximators | 15万余, 30多万, 20几 |
/// | numerals in Chinese | 三千, 一百零五, 二○二○, 十几, 三十多 |
/// | decimals, fractions and per cent in words | 三点五, 三分之一, 百分之三十五 |
/// | ordinals | 第三十二, 第5, 第几 |
/// | vague numbers | 数十, 几百万, 上千, 好几百 |
/// | dates and times | 2020年, 二○二○年, 3月, 15日, 9时, 下午3点半 |
///
/// The edges compete by cost with the words of the lexicon, in which the lexical numerals stand (一些, 统一, 十分, 一带一路): a number wins against its
/// characters one by one and loses against a common word. All positions are read at most once for every start, up to ``longest``.
struct NumeralRules {
    // Costs in nats. A number in the news has a probability of about e^-3; a numeral in Chinese pays for every character, so that common
    // words win. The results are flat around these values.
    @inline(__always) static var run: UInt32 { LexiconCosts.units(3.0) }
    @inline(__always) static var latin: UInt32 { LexiconCosts.units(12.0) }
    @inline(__always) private static var numeral: UInt32 { LexiconCosts.units(3.5) }
    @inline(__always) private static var character: UInt32 { LexiconCosts.units(1.2) }
    @inline(__always) private static var illFormed: UInt32 { LexiconCosts.units(6.0) }
    @inline(__always) private static var date: UInt32 { LexiconCosts.units(2.0) }
    @inline(__always) private static var congress: UInt32 { LexiconCosts.units(9.0) }

    /// The longest numeral in Chinese that is one word, in characters.
    private static let longest = 24

    private let lattice: Lattice
    private let characters: UnsafeMutablePointer<Lattice.Character>
    private let count: Int
    private let start: Int

    private init(lattice: Lattice, start: Int) {
        self.lattice = lattice
        characters = lattice.characters
        count = lattice.count
        self.start = start
    }

    /// Adds the edges that start at a position whose character may start a number.
    static func addEdges(at start: Int, in lattice: Lattice) {
        let rules = NumeralRules(lattice: lattice, start: start)
        switch rules.role(start) {
        case .arabic: rules.addArabic()
        case .ordinal: rules.addOrdinal()
        case .several, .many, .upTo, .fully: rules.addVague()
        default:
            // Only whole stretches of numerals are numbers.
            if start == 0 || !rules.role(start - 1).isNumeral { rules.addChinese() }
        }
    }

    @inline(__always) private func role(_ i: Int) -> CharacterRole { i < count ? characters[i].role : .none }

    private func add(_ end: Int, _ cost: UInt32, _ kind: Word.Kind = .number) {
        guard end > start, end <= count, characters[end].isCut else { return }
        lattice.relax(from: start, to: end, cost: cost, kind: kind, tag: kind == .time ? .t : .m)
    }

    private func cost(_ length: Int) -> UInt32 { Self.numeral + Self.character * UInt32(length) }

    private func skip(_ i: Int, _ isWanted: (CharacterRole) -> Bool) -> Int {
        var i = i
        while i < count, i - start < Self.longest, isWanted(role(i)) { i += 1 }
        return i
    }

    /// The end of the longest stretch of numerals.
    private func numerals(_ i: Int) -> Int { skip(i) { $0.isNumeral } }

    /// The end of a number without the 千 or 兆 of the unit behind it: 10 千米, 5万 千瓦, 五 千克; but 五千 米, as of a race.
    private func withoutUnit(_ end: Int, from first: Int, isArabic: Bool) -> Int {
        guard end > first, role(end) == .unit || role(end) == .meter && (isArabic || role(end - 2).isMyriad) else {
            return end
        }
        return role(end - 1) == .thousand || role(end - 1) == .trillion ? end - 1 : end
    }

    /// 多 or 余 behind a number, but not 多少.
    private func isMore(_ i: Int) -> Bool { role(i) == .more && role(i + 1) != .few }

    // MARK: Numbers

    private func addArabic() {
        let length = Int(characters[start].runLength)
        var end = start + length
        addDates(end, base: 0, value: length <= 2 ? Int(characters[start].value) : -1, isYear: isArabicYear)
        guard characters[start].value != Lattice.percentValue else { return }
        let multiplied = withoutUnit(skip(end) { $0.isMultiplier }, from: end, isArabic: true)
        if multiplied > end {
            add(multiplied, Self.run)
            end = multiplied
        }
        if isMore(end) || role(end) == .several {
            add(skip(end + 1) { $0.isMultiplier && $0 != .ten && $0 != .trillion }, Self.run)
        }
    }

    private func isArabicYear(_ end: Int) -> Bool {
        let value = characters[start].value
        switch characters[start].runLength {
        case 4: return value >= 1000 && value <= 2999
        case 2: return value >= 0 && isMonth(end + 1)
        default: return false
        }
    }

    private func addChinese() {
        let end = withoutUnit(numerals(start), from: start + 1, isArabic: false)
        let length = end - start
        let isString = isDigitString(start, end)
        let isFormed = isWellFormed(start, end) || isString || length == 1
        let base = cost(length)
        // 百, 千, 万 and 亿 alone are words of the lexicon like others: 万能, 千家万户.
        let isUnit = length == 1 && role(start).isMultiplier && role(start) != .ten
        if !isUnit { add(end, isFormed ? base : base + Self.illFormed) }
        if isFormed {
            addDates(end, base: Self.character * UInt32(length), value: value(start, end), isYear: isChineseYear)
        }
        let last = role(end - 1)
        if role(end) == .several, last.isMultiplier, last != .hundredMillion, last != .trillion {
            add(skip(end + 1) { $0.isMultiplier && $0 != .ten && $0 != .trillion }, base + Self.character)
        } else if isMore(end), last.isMultiplier {
            add(skip(end + 1) { $0 == .tenThousand || $0 == .hundredMillion }, base + Self.character)
        }
        if role(end) == .point { addDecimal(end, base) }
        if role(end) == .part, role(end + 1) == .of { addFraction(end, base) }
    }

    private func addDecimal(_ point: Int, _ base: UInt32) {
        let end = numerals(point + 1)
        var digits = end
        while digits > point + 1, role(digits - 1).isMyriad { digits -= 1 }
        guard digits > point + 1, (point + 1..<digits).allSatisfy({ role($0).isDigit && role($0) != .pair }) else {
            return
        }
        switch role(end) {
        case .quarter, .part, .clock: return
        default: add(end, base + Self.character * UInt32(end - point))
        }
    }

    private func addFraction(_ part: Int, _ base: UInt32) {
        let over = part + 2
        switch role(over) {
        case .arabic: add(over + Int(characters[over].runLength), base + 2 * Self.character)
        case .several:
            let end = skip(over + 1) { $0 == .ten || $0 == .hundred }
            add(end, base + Self.character * UInt32(end - part))
        case let first where first.isNumeral:
            var end = numerals(over)
            if role(end) == .point, role(end + 1).isDigit { end = numerals(end + 1) }
            add(end, base + Self.character * UInt32(end - part))
        default: break
        }
    }

    private func addOrdinal() {
        let next = start + 1
        switch role(next) {
        case .arabic:
            if characters[next].value >= 0 { add(next + Int(characters[next].runLength), Self.run) }
        case .several: add(next + 1, cost(2))
        case let first where first.isNumeral:
            let end = numerals(next)
            if isWellFormed(next, end) || isDigitString(next, end) { add(end, cost(end - next)) }
        default: break
        }
    }

    private func addVague() {
        var first = start + 1
        if role(start) == .fully {
            guard role(first) == .several else { return }
            first += 1
        }
        let isUpTo = role(start) == .upTo
        let end = skip(first) { $0.isMultiplier && $0 != .trillion && !(isUpTo && $0 == .ten) }
        guard end > first else { return }
        add(end, cost(end - start))
        if isMore(end) { add(end + 1, cost(end - start + 1)) }
    }

    // MARK: Dates and times

    /// Adds the edges of a number with the unit of a date or a time behind it.
    private func addDates(_ end: Int, base: UInt32, value: Int, isYear: (Int) -> Bool) {
        let cost = Self.date + base
        switch role(end) {
        case .year:
            if role(end + 1) != .era, isYear(end) { add(end + 1, cost, .time) }
        case .month:
            guard (1...12).contains(value) else { return }
            add(end + 1, cost, .time)
            if role(end + 1) == .share { add(end + 2, cost, .time) }
        case .day:
            if (1...31).contains(value) { add(end + 1, cost, .time) }
        case .dayNumber:
            if (1...31).contains(value), start > 0, role(start - 1) == .month { add(end + 1, cost, .time) }
        case .hour:
            if (0...24).contains(value) { add(end + 1, cost, .time) }
        case .point:
            guard (0...24).contains(value) else { return }
            if role(end + 1) == .half { add(end + 2, cost, .time) }
            if isClock(end) { add(end + 1, cost, .time) }
        case .part:
            if (0...59).contains(value), start > 0, role(start - 1) == .hour || role(start - 1) == .point,
                isNumeral(before: start - 1)
            {
                add(end + 1, cost, .time)
            }
        case .second:
            if (0...59).contains(value), start > 0, role(start - 1) == .part, isMinute(before: start - 1) {
                add(end + 1, cost, .time)
            }
        case .congress:
            if (11...23).contains(value) { add(end + 1, Self.congress, .han) }
        default: break
        }
    }

    private func isChineseYear(_ end: Int) -> Bool {
        guard isDigitString(start, end) else { return false }
        return end - start == 4 || end - start == 2 && isMonth(end + 1)
    }

    /// Whether a number and 月 stand at a position.
    private func isMonth(_ i: Int) -> Bool {
        let end = role(i) == .arabic ? i + Int(characters[i].runLength) : numerals(i)
        return end > i && role(end) == .month
    }

    /// Whether 点 behind a number is of the clock: after 上午 or 晚上, or before 半, 整, 许, 钟 or a number of minutes.
    private func isClock(_ point: Int) -> Bool {
        if start > 0 {
            switch role(start - 1) {
            case .dayPart, .day, .upTo: return true
            default: break
            }
        }
        let next = point + 1
        switch role(next) {
        case .half, .clock: return true
        default:
            let end = role(next) == .arabic ? next + Int(characters[next].runLength) : numerals(next)
            return end > next && (role(end) == .part || role(end) == .quarter)
        }
    }

    /// Whether a number ends before a position.
    private func isNumeral(before i: Int) -> Bool { i > 0 && (role(i - 1).isNumeral || isArabicEnd(i)) }

    /// Whether a number of minutes, after hours, ends before a position: 9时30|分.
    private func isMinute(before i: Int) -> Bool {
        var first = i
        if isArabicEnd(i) {
            while first > 0, role(first) != .arabic { first -= 1 }
        } else {
            while first > 0, role(first - 1).isNumeral { first -= 1 }
        }
        guard first < i, first > 0 else { return false }
        return (role(first - 1) == .hour || role(first - 1) == .point) && isNumeral(before: first - 1)
    }

    /// Whether a run of digits ends before a position.
    private func isArabicEnd(_ i: Int) -> Bool {
        var first = i - 1
        while first > 0, i - first <= 4, !characters[first].isCut { first -= 1 }
        return first >= 0 && role(first) == .arabic && first + Int(characters[first].runLength) == i
    }

    // MARK: Values

    /// A string of at least two digits without units: 二○二○.
    private func isDigitString(_ start: Int, _ end: Int) -> Bool {
        end - start >= 2 && (start..<end).allSatisfy { role($0).isDigit && role($0) != .pair }
    }

    /// Whether numerals make one number as it is spoken: 三千五百二十一万.
    private func isWellFormed(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        // Split at the largest myriad: what stands before multiplies it, what stands behind is less.
        for myriad in [CharacterRole.trillion, .hundredMillion, .tenThousand] {
            guard var split = (start..<end).first(where: { role($0) == myriad }) else { continue }
            let left = split
            // 万亿 is one unit.
            if myriad == .hundredMillion, left > start, role(left - 1) == .tenThousand, left - 1 > start {
                return isWellFormed(start, left - 1) && isRest(left + 1, end)
            }
            split += 1
            let isLeft = left == start || (myriad == .tenThousand ? isSection(start, left) : isWellFormed(start, left))
            return isLeft && isRest(split, end)
        }
        return isSection(start, end)
    }

    private func isRest(_ start: Int, _ end: Int) -> Bool {
        let first = skip(start) { $0 == .zero }
        return first >= end || isWellFormed(first, end)
    }

    /// A number below ten thousand: 三千五百二十一, 十五, 一百零五, 二百五; or a unit alone.
    private func isSection(_ start: Int, _ end: Int) -> Bool {
        if end - start == 1 { return role(start) != .zero }
        var i = start
        for unit in [CharacterRole.thousand, .hundred] where i + 1 < end && role(i).digit > 0 && role(i + 1) == unit {
            i += 2
            if i < end, role(i) == .zero { i += 1 }
        }
        if i < end, role(i) == .twenty || role(i) == .thirty {
            i += 1
        } else if i < end, role(i) == .ten {
            i += 1
        } else if i + 1 < end, role(i).digit > 0, role(i + 1) == .ten {
            i += 2
        }
        if i < end, role(i).digit > 0 { i += 1 }
        return i == end
    }

    /// The value of a number of at most two digits as it is spoken, or -1.
    private func value(_ start: Int, _ end: Int) -> Int {
        switch end - start {
        case 1: return role(start) == .ten ? 10 : role(start).digit
        case 2...3: break
        default: return -1
        }
        let first = role(start)
        let tens: Int
        var rest = start + 1
        switch first {
        case .ten: tens = 1
        case .twenty: tens = 2
        case .thirty: tens = 3
        default:
            guard first.digit > 0, role(rest) == .ten else { return -1 }
            tens = first.digit
            rest += 1
        }
        if rest == end { return tens * 10 }
        return rest + 1 == end && role(rest).digit > 0 ? tens * 10 + role(rest).digit : -1
    }
}
