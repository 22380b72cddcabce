// Quantities: numbers with their units, and what says how they are meant.

/// Reads quantities from the numbers of an article.
struct QuantityReader {
    let text: NameText
    let numbers: ContiguousArray<NumberDraft>
    let units = MeasureUnits.standard

    init(_ text: NameText, _ numbers: ContiguousArray<NumberDraft>) {
        self.text = text
        self.numbers = numbers
    }

    /// All quantities in order.
    ///
    /// O(*n*) in the number of numbers.
    func read() -> ContiguousArray<FactDraft> {
        var found: ContiguousArray<FactDraft> = []
        found.reserveCapacity(numbers.count)
        var i = 0
        while i < numbers.count {
            guard case (var fact, let next)? = read(i) else {
                i += 1
                continue
            }
            fact.isIndefinite = isIndefinite(fact)
            let end = fact.end
            if !isPartOfName(fact) {
                relate(&fact)
                found.append(fact)
            }
            i = next
            // 百 of 个百分点 was read.
            while i < numbers.count, numbers[i].start < end { i += 1 }
        }
        return found
    }

    /// 一 before a classifier counts nothing: 一所幼儿园.
    private func isIndefinite(_ fact: FactDraft) -> Bool {
        // The unit of 个—分一 stands before its number.
        guard fact.kind == .count, case .written(let unit) = fact.unit, fact.value == .exact(ExactDecimal(1)),
            unit.lowerBound > fact.start
        else { return false }
        return (fact.start + 1..<unit.lowerBound).allSatisfy { text.isBlank($0) }
            && [0x4E00, 0x58F9].contains(text.characters[fact.start].scalar) && !isCounted(fact)
    }

    /// 只有一个。 counts: 个 at the end of a clause stands for no article, unless something before says which one.
    private func isCounted(_ fact: FactDraft) -> Bool {
        guard stands("个", at: fact.end - 1), fact.end == text.count || isStop(text.characters[fact.end].scalar) else {
            return false
        }
        return fact.start == 0 || !text.isHan(fact.start - 1)
            || text.end(of: "有 剩 只 仅 共 为 是 少 多 了", at: fact.start - 1) == fact.start
    }

    /// A line break or a mark that ends a clause.
    private func isStop(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0A, 0x2C, 0x3B, 0x3001, 0x3002, 0xFF01, 0xFF0C, 0xFF1B, 0xFF1F: true
        default: false
        }
    }

    /// 四分之一决赛, 第八个五年计划.
    private func isPartOfName(_ fact: FactDraft) -> Bool {
        switch fact.kind {
        case .fraction: stands("决赛", at: fact.end)
        case .duration: stands("五年计划", at: fact.start)
        default: false
        }
    }

    /// The quantity that starts with a number, and the number of the first number behind it.
    private func read(_ i: Int) -> (FactDraft, Int)? {
        let number = numbers[i]
        switch number.number.kind {
        // 百万分之一秒 is no percentage.
        case .percent where isFraction(number) && isMeasured(number): break
        case .percent: return percent(i)
        case .ordinal: return ordinal(i)
        case .cardinal where Self.halves.stands(text, at: number.start) || stands("1半", at: number.start):
            return half(i)
        case .fraction where !hasUnit(number.end):
            return (draft(i, number.end, .fraction, number.number.value, .none), i + 1)
        default: break
        }
        if let pair = pair(i) ?? hundredMillions(i) { return pair }
        let whole = whole(i)
        if mayBeRange(i, whole), let range = range(i, whole) { return range }
        if let magnitude = magnitude(i) { return magnitude }
        if let (measure, next) = whole {
            var fact = draft(i, measure)
            if next > i + 1 { fact.rule = .compound }
            return (fact, next)
        }
        return currency(i) ?? total(i) ?? index(i, depth: 0)
    }

    /// 百万分之一秒, but not 万分之五支付.
    func isMeasured(_ number: NumberDraft) -> Bool {
        let at = text.skipBlanks(number.end)
        guard let (end, unit) = units.match(text, at: at, to: text.count) else { return false }
        return isUnit(at..<end, unit, number.number.value)
    }

    private static let halves: WordList = ["一半", "半数"]

    /// 百万分之一, but neither 39% nor 百分之一.
    private func isFraction(_ number: NumberDraft) -> Bool {
        text.isHan(number.end - 1) && !stands("百分", at: number.start)
    }

    // MARK: Drafts

    func draft(
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

    func draft(_ i: Int, _ measure: Measure) -> FactDraft {
        let unit: FactDraft.Unit = measure.unit.id.map { .id($0) } ?? .written(measure.written)
        var draft = draft(i, measure.end, measure.unit.kind, measure.value, unit)
        draft.fullEnd = measure.fullEnd
        draft.context.per = measure.per
        if measure.isMore { draft.relation = .slightlyMore }
        if measure.isAbout { draft.relation = .about }
        if measure.unit.kind == .physical, let id = measure.unit.id,
            id == "celsius" || id == "degree" || id == "fahrenheit"
        {
            readScale(&draft)
        }
        return draft
    }

    /// The scale and the sign before a temperature: 摄氏37度, 零下5℃, 华氏零下三十一度.
    private func readScale(_ draft: inout FactDraft) {
        for _ in 0..<2 {
            let at = stands("温度", at: draft.fullStart - 2) ? draft.fullStart - 2 : draft.fullStart
            if stands("摄氏", at: at - 2) {
                (draft.unit, draft.fullStart) = (.id("celsius"), at - 2)
            } else if stands("华氏", at: at - 2) {
                (draft.unit, draft.fullStart) = (.id("fahrenheit"), at - 2)
            } else if stands("零下", at: draft.fullStart - 2),
                let value = draft.value?.multiplied(by: ExactDecimal(-1))
            {
                (draft.value, draft.start, draft.fullStart) = (value, draft.fullStart - 2, draft.fullStart - 2)
                // 零下二十八度.
                if case .id("degree") = draft.unit { draft.unit = .id("celsius") }
            }
        }
    }

    @inline(__always) func stands(_ word: StaticString, at i: Int) -> Bool { text.stands(word, at: i) }

    // MARK: How it is meant

    private func relate(_ fact: inout FactDraft) {
        // A currency word stands outside the core; a symbol says more than 元.
        if fact.kind == .money, let (start, code) = RelationWords.currency(text, before: fact.start) {
            fact.fullStart = start
            if code != "CNY" { fact.unit = .id(code) }
        }
        // 两块九毛九RMB.
        if fact.kind == .money, fact.fullEnd < text.count, !text.isHan(fact.fullEnd), case .id(let code) = fact.unit,
            let (end, unit) = units.match(text, at: fact.fullEnd, to: text.count), unit.id == code
        {
            fact.fullEnd = end
        }
        if let (start, relation) = RelationWords.before(text, fact.fullStart) {
            fact.fullStart = start
            fact.relation = relation
            // 上千元 counts a thousand and more.
            if stands("上", at: start), start + 1 == fact.start { fact.start = start }
        }
        if let (end, relation) = RelationWords.behind(text, fact.fullEnd) {
            fact.fullEnd = end
            fact.relation = relation
        }
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
}
