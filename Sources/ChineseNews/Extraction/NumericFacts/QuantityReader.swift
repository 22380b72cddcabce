// Quantities: numbers with their units, ranges, and what says how they are meant.

/// Reads quantities from the numbers of an article.
struct QuantityReader {
    private let text: NameText
    private let numbers: [NumberDraft]
    private let units = MeasureUnits.standard

    init(_ text: NameText, _ numbers: [NumberDraft]) {
        self.text = text
        self.numbers = numbers
    }

    /// All quantities in order.
    ///
    /// O(*n*) in the number of numbers.
    func read() -> [FactDraft] {
        var found: [FactDraft] = []
        var i = 0
        while i < numbers.count {
            guard let (draft, next) = read(i) else {
                i += 1
                continue
            }
            var fact = draft
            fact.isIndefinite = isIndefinite(fact)
            if !isPartOfName(fact) { found.append(withRelation(fact)) }
            i = next
            // 半 of 个半小时 was read.
            while i < numbers.count, numbers[i].start < fact.end { i += 1 }
        }
        return found
    }

    /// 一 before a classifier counts nothing: 一所幼儿园.
    private func isIndefinite(_ fact: FactDraft) -> Bool {
        guard fact.kind == .count, case .written(let unit) = fact.unit else { return false }
        return (fact.start + 1..<unit.lowerBound).allSatisfy { text.isBlank($0) }
            && [0x4E00, 0x58F9].contains(text.characters[fact.start].scalar)
    }

    /// 四分之一决赛.
    private func isPartOfName(_ fact: FactDraft) -> Bool { fact.kind == .fraction && stands("决赛", at: fact.end) }

    // MARK: One quantity

    /// A number with its unit, before it is known how it is meant.
    private struct Measure {
        var end: Int
        var value: ChineseNumber.Value
        var unit: MeasureUnit
        /// Where a unit without an identifier stands.
        var written: Range<Int>
        var isMore: Bool
        var isAbout = false
    }

    /// The quantity that starts with a number, and the number of the first number behind it.
    private func read(_ i: Int) -> (FactDraft, Int)? {
        let number = numbers[i]
        switch number.number.kind {
        // 百万分之一秒 is no percentage.
        case .percent where hasUnit(number.end) && !stands("百分", at: number.start): break
        case .percent: return percent(i)
        case .ordinal: return ordinal(i)
        case .cardinal where stands("一半", at: number.start): return half(i)
        case .fraction where !hasUnit(number.end):
            return (draft(i, number.end, .fraction, number.number.value, .none), i + 1)
        default: break
        }
        if let pair = pair(i) { return pair }
        if let range = range(i) { return range }
        if let measure = measure(i) {
            let (whole, next) = compound(measure, i)
            var fact = draft(i, whole)
            if next > i + 1 { fact.rule = .compound }
            return (fact, next)
        }
        return currency(i)
    }

    /// 一半, but not 一半以上 of something else: a half.
    private func half(_ i: Int) -> (FactDraft, Int)? {
        let end = numbers[i].start + 2
        guard text.isWordEnd(end) else { return nil }
        let value = ChineseNumber.Value.fraction(numerator: ExactDecimal(1), denominator: ExactDecimal(2))
        return (draft(i, end, .fraction, value, .none), i + 1)
    }

    private func draft(
        _ i: Int,
        _ end: Int,
        _ kind: NumericFact.Kind,
        _ value: ChineseNumber.Value,
        _ unit: FactDraft.Unit
    ) -> FactDraft {
        let start = numbers[i].start
        return FactDraft(
            start: start,
            end: end,
            fullStart: start,
            fullEnd: end,
            kind: kind,
            value: value,
            time: nil,
            unit: unit
        )
    }

    private func draft(_ i: Int, _ measure: Measure) -> FactDraft {
        let unit: FactDraft.Unit = measure.unit.id.map { .id($0) } ?? .written(measure.written)
        var draft = draft(i, measure.end, measure.unit.kind, measure.value, unit)
        if measure.isMore { draft.relation = .slightlyMore }
        if measure.isAbout { draft.relation = .about }
        // 摄氏37度.
        for (scale, id) in [("摄氏" as StaticString, "celsius"), ("华氏", "fahrenheit")]
        where measure.unit.id == "degree" && stands(scale, at: draft.start - 2) {
            (draft.unit, draft.fullStart) = (.id(id), draft.start - 2)
        }
        if measure.unit.id == "celsius" || measure.unit.id == "degree", stands("零下", at: draft.start - 2),
            let value = draft.value?.multiplied(by: ExactDecimal(-1))
        {
            (draft.value, draft.start, draft.fullStart) = (value, draft.start - 2, draft.start - 2)
        }
        return draft
    }

    /// $5.5万, 港币300: money by what stands before the number.
    private func currency(_ i: Int) -> (FactDraft, Int)? {
        guard numbers[i].number.kind == .cardinal,
            let (_, code) = RelationWords.currency(text, before: numbers[i].start)
        else { return nil }
        var fact = draft(i, numbers[i].end, .money, numbers[i].number.value, .id(code))
        fact.rule = .currency
        return (fact, i + 1)
    }

    private func hasUnit(_ i: Int) -> Bool { units.match(text, at: skipBlanks(i), to: text.count) != nil }

    private func skipBlanks(_ i: Int) -> Int {
        var at = i
        while at < text.count, at - i < 2, text.isBlank(at) { at += 1 }
        return at
    }

    private func stands(_ word: StaticString, at i: Int) -> Bool { text.stands(word, at: i) }

    /// The number with the unit behind it: 五百|来|名, 三|个半|小时, 四|个多|小时, 六成五.
    private func measure(_ i: Int) -> Measure? {
        let number = numbers[i].number
        guard number.kind != .ordinal else { return nil }
        if isDate(i) || isMereUnit(i) { return nil }
        var at = skipBlanks(numbers[i].end)
        var isMore = number.isMore
        var isAbout = false
        var value = number.value
        if stands("来", at: at), units.match(text, at: at + 1, to: text.count) != nil { (at, isAbout) = (at + 1, true) }
        for (middle, adds) in [("个多" as StaticString, false), ("个半", true)] where stands(middle, at: at) {
            let unit = units.match(text, at: at + 2, to: text.count)
            // 三个多月, 一个半小时.
            guard unit?.unit.kind == .duration || stands("月", at: at + 2) else { continue }
            if adds { value = value.adding("0.5") ?? value } else { isMore = true }
            at += 2
        }
        if stands("月", at: at), at > numbers[i].end, stands("个", at: numbers[i].end) {
            let unit = MeasureUnit(kind: .duration, id: "month")
            return Measure(end: at + 1, value: value, unit: unit, written: at..<at + 1, isMore: isMore)
        }
        if stands("分半", at: at), let sum = value.adding("0.5"), stands("钟", at: at + 2) || text.isWordEnd(at + 2) {
            let end = stands("钟", at: at + 2) ? at + 3 : at + 2
            let unit = MeasureUnit(kind: .duration, id: "minute")
            return Measure(end: end, value: sum, unit: unit, written: at..<end, isMore: isMore)
        }
        guard let (end, unit) = units.match(text, at: at, to: text.count), isUnit(at..<end, unit, value) else {
            return nil
        }
        // 九九折 is 99 per cent, 九折 90.
        let isShort = !stands("折", at: at) || isLess(value, than: 10)
        guard let scaled = value.multiplied(by: isShort ? unit.factor : ExactDecimal(1)) else { return nil }
        var measure = Measure(end: end, value: scaled, unit: unit, written: at..<end, isMore: isMore, isAbout: isAbout)
        // 1分09秒.
        if stands("分", at: at), end == at + 1, i + 1 < numbers.count, numbers[i + 1].start == end,
            stands("秒", at: numbers[i + 1].end)
        {
            measure.unit = MeasureUnit(kind: .duration, id: "minute")
        }
        extend(&measure)
        return measure
    }

    private func isLess(_ value: ChineseNumber.Value, than limit: Int) -> Bool {
        guard case .exact(let number) = value else { return true }
        return number < ExactDecimal(limit)
    }

    /// What stands behind a unit and belongs to the quantity: 一成半, 六成五, 两倍多, 台（套）.
    private func extend(_ measure: inout Measure) {
        let end = measure.end
        if measure.unit.id == "percent", end < text.count,
            case .han(let digit) = NumeralCharacter(text.characters[end].scalar), digit > 0,
            let sum = measure.value.adding(String(digit))
        {
            (measure.value, measure.end) = (sum, end + 1)
        } else if stands("半", at: end), measure.unit.kind != .count, text.isWordEnd(end + 1),
            let half = ExactDecimal("0.5")?.multiplied(by: measure.unit.factor),
            let sum = measure.value.adding(half.description)
        {
            (measure.value, measure.end) = (sum, end + 1)
        } else if stands("多", at: end), measure.unit.kind != .count, text.isWordStart(end), text.isWordEnd(end + 1) {
            (measure.isMore, measure.end) = (true, end + 1)
        } else if measure.unit.kind == .count, end + 2 < text.count, stands("（", at: end) || stands("(", at: end),
            let (inner, unit) = units.match(text, at: end + 1, to: text.count), unit.kind == .count,
            stands("）", at: inner) || stands(")", at: inner)
        {
            (measure.end, measure.written) = (inner + 1, measure.written.lowerBound..<inner + 1)
        }
    }

    /// Whether a unit that is also part of other words is one where it stands.
    private func isUnit(_ range: Range<Int>, _ unit: MeasureUnit, _ value: ChineseNumber.Value) -> Bool {
        // A longer word that starts with it says something else: 3 年级, 5 分之, 两 人民.
        let word = text.word(at: range.lowerBound)
        if text.isHan(range.lowerBound), Int(word.end) > range.upperBound, Int(word.start) == range.lowerBound {
            return word.kind == .time || stands("内", at: range.upperBound) && Int(word.end) == range.upperBound + 1
        }
        if isAdverb(range) { return false }
        // m of miles.
        if !text.isHan(range.lowerBound), range.upperBound < text.count,
            (0x61...0x7A).contains(text.characters[range.upperBound].scalar | 0x20),
            (0x41...0x7A).contains(text.characters[range.upperBound - 1].scalar)
        {
            return false
        }
        if stands("之", at: range.upperBound), stands("分", at: range.upperBound - 1) { return false }
        return true
    }

    /// 十分 before an adjective or a verb: 十分艰苦.
    private func isAdverb(_ unit: Range<Int>) -> Bool {
        guard stands("十分", at: unit.lowerBound - 1), unit.count == 1, unit.upperBound < text.count,
            text.isHan(unit.upperBound)
        else { return false }
        switch text.word(at: unit.upperBound).tag {
        case .a, .v, .d, .z, .p: return true
        default: return false
        }
    }

    /// Whether 百 or 万 stands there without a word that makes it a number: 近百人, 百余人, but not 百人合唱团.
    private func isMereUnit(_ i: Int) -> Bool {
        numbers[i].isBare && !stands("半", at: numbers[i].start) && !numbers[i].number.isMore
            && RelationWords.before(text, numbers[i].start)?.relation == nil
    }

    /// Whether a number is a part of a date or a time of the clock.
    private func isDate(_ i: Int) -> Bool {
        let (start, end) = (numbers[i].start, numbers[i].end)
        let next = skipBlanks(end)
        guard next < text.count else { return false }
        switch UserWords.fold(text.characters[next].scalar) {
        case 0x5E74:
            // 2020年, 98年3月; 5年 is a duration.
            guard case .exact(let value) = numbers[i].number.value, let year = value.integer else { return false }
            if year >= 1000
                || end - start == 4 && year > 0 && numbers[i].number.isMore == false && year < 2200 && year > 999
            {
                return true
            }
            guard i + 1 < numbers.count, numbers[i + 1].start == next + 1 else { return false }
            return stands("月", at: numbers[i + 1].end)
        case 0x6708: return true
        // 31万亿日元 is money.
        case 0x65E5: return !hasUnit(next)
        case 0x53F7: return true
        case 0x65F6, 0x70B9: return true
        case 0x5206:
            return i > 0 && (stands("时", at: start - 1) || stands("点", at: start - 1)) && !stands("分钟", at: next)
        default: return false
        }
    }

    // MARK: Several numbers

    /// 七亩八分, 7小时40分, 两年零三个月, 十年六个月: one value in the smallest unit.
    private func compound(_ first: Measure, _ i: Int) -> (Measure, Int) {
        var (whole, next) = (first, i + 1)
        while next < numbers.count {
            let start = numbers[next].start
            guard
                start == whole.end
                    || start == whole.end + 1 && (stands("零", at: whole.end) || stands("又", at: whole.end))
            else { break }
            guard let part = part(next, behind: whole),
                let factor = MeasureScale.factor(from: whole.unit, to: part.unit)
                    ?? (isSame(whole, part) ? ExactDecimal(1) : nil),
                let scaled = whole.value.multiplied(by: factor), let sum = scaled.adding(part.value)
            else { break }
            whole = Measure(end: part.end, value: sum, unit: part.unit, written: whole.written, isMore: part.isMore)
            next += 1
        }
        return (whole, next)
    }

    /// Whether two measures have one Chinese unit: 七亩 and 八分 of it.
    private func isSame(_ whole: Measure, _ part: Measure) -> Bool {
        whole.unit.kind == .physical && whole.unit.id == nil && part.unit.id == nil && whole.written == part.written
    }

    /// The smaller part of a compound: 40分 behind 7小时, 八分 behind 七亩.
    private func part(_ i: Int, behind whole: Measure) -> Measure? {
        let end = skipBlanks(numbers[i].end)
        if whole.unit.id == "hour", stands("分", at: end) {
            let last = stands("分钟", at: end) ? end + 2 : end + 1
            let unit = MeasureUnit(kind: .duration, id: "minute")
            return Measure(end: last, value: numbers[i].number.value, unit: unit, written: end..<last, isMore: false)
        }
        if whole.unit.id == "minute", stands("秒", at: end) {
            let unit = MeasureUnit(kind: .duration, id: "second")
            return Measure(
                end: end + 1,
                value: numbers[i].number.value,
                unit: unit,
                written: end..<end + 1,
                isMore: false
            )
        }
        if whole.unit.kind == .money, whole.unit.id == "CNY", let part = change(i, end, behind: whole) { return part }
        if stands("分", at: end), whole.unit.id == nil, whole.written.count == 1,
            stands("亩", at: whole.written.lowerBound)
        {
            guard let tenth = ExactDecimal("0.1"), let value = numbers[i].number.value.multiplied(by: tenth) else {
                return nil
            }
            return Measure(end: end + 1, value: value, unit: whole.unit, written: whole.written, isMore: false)
        }
        return measure(i)
    }

    /// 9分 behind 5元6角, and 九 of 九块九.
    private func change(_ i: Int, _ end: Int, behind whole: Measure) -> Measure? {
        let unit = MeasureUnit(kind: .money, id: "CNY")
        if stands("分", at: end), let hundredth = ExactDecimal("0.01"),
            let value = numbers[i].number.value.multiplied(by: hundredth)
        {
            return Measure(end: end + 1, value: value, unit: unit, written: end..<end + 1, isMore: false)
        }
        guard numbers[i].end - numbers[i].start == 1, isLess(numbers[i].number.value, than: 10), !hasUnit(end),
            end == text.count || !text.isHan(end),
            let power = stands("块", at: whole.end - 1)
                ? "0.1" : stands("毛", at: whole.end - 1) || stands("角", at: whole.end - 1) ? "0.01" : nil,
            let factor = ExactDecimal(power), let value = numbers[i].number.value.multiplied(by: factor)
        else { return nil }
        return Measure(end: end, value: value, unit: unit, written: end..<end, isMore: false)
    }

    /// 20亿—30亿元, 92元至118元, 5—9毫米, 25%—30%.
    private func range(_ i: Int) -> (FactDraft, Int)? {
        guard i + 1 < numbers.count else { return nil }
        let left = measure(i)
        let end = left?.end ?? numbers[i].end
        let mark = skipBlanks(end)
        guard isRangeMark(mark),
            skipBlanks(mark + 1) == numbers[i + 1].start || stands("——", at: mark) && mark + 2 == numbers[i + 1].start,
            left != nil || !isDate(i), let right = smaller(measure(i + 1), left),
            left == nil || left?.unit.kind == right.unit.kind,
            let lower = least(i, left, right), case .exact(let upper) = greatest(right.value), lower <= upper
        else { return nil }
        let scaled = left == nil ? lower.multiplied(by: right.unit.factor) : lower
        guard let scaled else { return nil }
        var fact = draft(i, right)
        (fact.end, fact.fullEnd, fact.value) = (right.end, right.end, .interval(scaled, upper))
        return (fact, i + 2)
    }

    /// The upper end of a range in the unit of the lower one, where that is smaller: 八个月至七年.
    private func smaller(_ right: Measure?, _ left: Measure?) -> Measure? {
        guard var right, let left, left.unit.id != right.unit.id,
            let factor = MeasureScale.factor(from: right.unit, to: left.unit),
            let value = right.value.multiplied(by: factor)
        else { return right }
        (right.value, right.unit) = (value, left.unit)
        return right
    }

    /// The lower end of a range: 5 of 5—8亿元 is 500 million.
    private func least(_ i: Int, _ left: Measure?, _ right: Measure) -> ExactDecimal? {
        if let left {
            guard
                let factor = MeasureScale.factor(from: left.unit, to: right.unit)
                    ?? (left.unit.id == right.unit.id ? ExactDecimal(1) : nil),
                case .exact(let value) = left.value
            else { return nil }
            return value.multiplied(by: factor)
        }
        guard case .exact(let value) = numbers[i].number.value else { return nil }
        let power = bigUnit(numbers[i + 1])
        return bigUnit(numbers[i]) == 0 && power > 0 ? value.scaled(byPowerOfTen: power) : value
    }

    private func greatest(_ value: ChineseNumber.Value) -> ChineseNumber.Value {
        if case .interval(_, let upper) = value { return .exact(upper) }
        return value
    }

    /// The power of the big units at the end of a number: 8 of 8亿.
    private func bigUnit(_ number: NumberDraft) -> Int {
        var power = 0
        var at = number.end
        while at > number.start, case .bigUnit(let unit) = NumeralCharacter(text.characters[at - 1].scalar) {
            power += unit
            at -= 1
        }
        return power
    }

    private func isRangeMark(_ i: Int) -> Bool {
        guard i < text.count else { return false }
        switch text.characters[i].scalar {
        case 0x2014, 0x2013, 0x7E, 0xFF5E, 0x2D, 0xFF0D, 0x2212, 0x301C, 0x81F3, 0x5230: return true
        default: return false
        }
    }

    /// 3比2, 2.57∶1.
    private func pair(_ i: Int) -> (FactDraft, Int)? {
        guard i + 1 < numbers.count, numbers[i + 1].start == numbers[i].end + 1,
            case .exact(let left) = numbers[i].number.value,
            case .exact(let right) = numbers[i + 1].number.value, numbers[i].number.kind == .cardinal
        else { return nil }
        let isColon = stands("∶", at: numbers[i].end)
        guard isColon || stands("比", at: numbers[i].end), !hasUnit(numbers[i + 1].end) else { return nil }
        let isRatio = !left.isInteger || !right.isInteger || isColon && right == ExactDecimal(1)
        let value = ChineseNumber.Value.fraction(numerator: left, denominator: right)
        return (draft(i, numbers[i + 1].end, isRatio ? .ratio : .score, value, .none), i + 2)
    }

    // MARK: Percentages and ordinals

    private func percent(_ i: Int) -> (FactDraft, Int)? {
        let number = numbers[i].number
        let isPermille = isPermille(i)
        guard let value = number.value.shares(of: isPermille ? 3 : 2) else { return nil }
        let unit = FactDraft.Unit.id(isPermille ? "permille" : "percent")
        var fact = draft(i, numbers[i].end, .percent, value, unit)
        if number.isMore { fact.relation = .slightlyMore }
        let mark = skipBlanks(numbers[i].end)
        if i + 1 < numbers.count, isRangeMark(mark), skipBlanks(mark + 1) == numbers[i + 1].start,
            numbers[i + 1].number.kind == .percent,
            case .exact(let lower) = value,
            case .exact(let upper)? = numbers[i + 1].number.value.shares(of: isPermille ? 3 : 2)
        {
            fact.value = .interval(lower, upper)
            (fact.end, fact.fullEnd) = (numbers[i + 1].end, numbers[i + 1].end)
            return (fact, i + 2)
        }
        return (fact, i + 1)
    }

    private func isPermille(_ i: Int) -> Bool {
        NumeralCharacter(text.characters[numbers[i].end - 1].scalar) == .permille || stands("千", at: numbers[i].start)
    }

    private func ordinal(_ i: Int) -> (FactDraft, Int)? {
        let at = numbers[i].end
        var fact = draft(i, at, .ordinal, numbers[i].number.value, .none)
        if let end = countedEnd(at) { (fact.end, fact.fullEnd, fact.unit) = (end, end, .written(at..<end)) }
        if isRangeMark(at), i + 1 < numbers.count, numbers[i + 1].start == at + 1,
            numbers[i + 1].number.kind == .ordinal,
            case .exact(let lower) = numbers[i].number.value, case .exact(let upper) = numbers[i + 1].number.value,
            let (last, _) = ordinal(i + 1)
        {
            fact.value = .interval(lower, upper)
            (fact.end, fact.fullEnd, fact.unit) = (last.end, last.end, last.unit)
            return (fact, i + 2)
        }
        return (fact, i + 1)
    }

    /// Where what an ordinal counts ends: a classifier, or a noun of one character such as 窟.
    private func countedEnd(_ at: Int) -> Int? {
        guard at < text.count, text.isHan(at) else { return nil }
        if let (end, unit) = units.match(text, at: at, to: text.count), end == at + 1 || unit.kind == .count,
            isUnit(at..<end, unit, .exact(.zero))
        {
            return end
        }
        let word = text.word(at: at)
        return Int(word.start) == at && word.end - word.start == 1 && (word.tag == .n || word.tag == .q) ? at + 1 : nil
    }

    // MARK: How it is meant

    private func withRelation(_ draft: FactDraft) -> FactDraft {
        var fact = draft
        // A currency word stands outside the core; a symbol says more than 元.
        if fact.kind == .money, let (start, code) = RelationWords.currency(text, before: fact.start) {
            fact.fullStart = start
            if code != "CNY" { fact.unit = .id(code) }
        }
        if let (start, relation) = RelationWords.before(text, fact.fullStart) {
            fact.fullStart = start
            if let relation { fact.relation = relation }
            // 上千元 counts a thousand and more.
            if stands("上", at: start), start + 1 == fact.start { fact.start = start }
        }
        if let (end, relation) = RelationWords.behind(text, draft.end) {
            fact.fullEnd = end
            fact.relation = relation
        }
        return fact
    }
}

extension ChineseNumber.Value {
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
