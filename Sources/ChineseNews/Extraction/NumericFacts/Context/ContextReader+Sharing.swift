// What a quantity takes over from those before it: 同比增长3%, 4.0%、4.4%和6.0%.

extension ContextReader {
    /// What a quantity takes over where its own words leave its item open, or say whose the same item is.
    func shareItem(_ reading: inout FactReading) {
        let (k, number, kind) = (reading.token, reading.number, reading.kind)
        shareWithParty(&reading)
        reading.holder = reading.holder.flatMap { split.reduced($0) }
        if let item = reading.item { reading.context.item = item }
        if isContinued(k), let last = previousFact(k) {
            if reading.context.item == nil { follow(facts[last].context, &reading.context) }
            if reading.isBehind(facts[number]), reading.holder == nil {
                reading.context.subject = facts[last].context.subject
            }
        }
        if reading.context.item == nil, let whole = wholeBefore(reading) ?? wholeOfPart(reading) {
            reading.context.item = whole
        }
        if reading.context.item == nil, let before = sameBefore(reading) {
            follow(facts[before].context, &reading.context)
        }
        if let last = state.last, isAlike(reading, last) { reading.context.item = facts[last].context.item }
        guard reading.context.item == nil else { return }
        // 平均送达时间50.8小时，缩短2.3小时.
        let isShorter =
            reading.left.change != nil && state.last.map { facts[$0].kind == .duration && $0 == number - 1 } ?? false
        let isTime = kind == .duration && !isShorter || kind == .age
        if reading.holder == nil, !isTime, reading.phrase.verb == nil || reading.left.change != nil {
            inheritItem(number, reading.left, reading.clause, &reading.context)
        }
        // 移民1312户5247人.
        if reading.context.item == nil, kind == .count, k > reading.clause.lowerBound, sentence[k - 1].role == .fact {
            let before = facts[sentence[k - 1].fact]
            if before.kind == .count {
                reading.context.item = before.context.item
                reading.context.subject = reading.context.subject ?? before.context.subject
            }
        }
        if reading.context.item == nil, kind == .count, state.isPart || isContinuedList(k) {
            reading.context.item = rank(k)
        }
        if reading.context.item == nil, !isTime { takePart(number, kind, &reading.context) }
        if reading.context.item == nil, !isTime { repeatItem(number, kind, &reading.context) }
    }

    /// 小熊不到3% behind 苏泊尔份额为10%: who has the same.
    private func shareWithParty(_ reading: inout FactReading) {
        let last = state.last.flatMap { facts[$0].kind == reading.kind ? $0 : nil }
        let tokens = reading.phrase.tokens
        // 对手则多达19次.
        if reading.holder == nil, reading.left.change == nil, !tokens.isEmpty, tokens.count < 3,
            reading.item == characters(tokens), tokens.upperBound < reading.token,
            text.stands("则", at: sentence[tokens.upperBound].start), !phrases.endsMeasure(tokens.upperBound - 1)
        {
            (reading.holder, reading.item) = (tokens, last.flatMap { facts[$0].context.item })
            return
        }
        guard let last, let shared = facts[last].context.item else { return }
        // 新能源车占27.5% behind 出口流量增长8.7%: a part.
        let isPart = reading.left.predicate.map { text.stands("占", at: sentence[$0].start) } ?? false
        if isPart, text.stands("率", at: shared.upperBound - 1) || text.stands("量", at: shared.upperBound - 1) { return }
        if reading.holder == nil, reading.kind == .percent && facts[last].context.subject != nil || isParty(tokens),
            !tokens.isEmpty, tokens.count < 3, reading.item == characters(tokens),
            !phrases.endsMeasure(tokens.upperBound - 1), shared.count > 1, text.isHan(shared.upperBound - 1),
            isMeasure(shared)
                || reading.kind != .count && isParty(tokens)
                    && NounPhrase.measures.stands(text, endingAt: shared.upperBound)
        {
            (reading.holder, reading.item) = (tokens, shared)
        } else if reading.item == nil, reading.holder != nil, reading.context.item == nil, !tokens.isEmpty {
            // 全长47公里，其中江西段21公里.
            reading.item = shared
        }
    }

    /// 上年同期为1.46亿元 behind 净利润1.13亿元，下降22.6%: what has the same unit just before.
    private func sameBefore(_ reading: FactReading) -> Int? {
        let (number, left) = (reading.number, reading.left)
        guard left.isLinked, left.end == reading.clause.lowerBound, let time = left.time,
            text.stands("同期", at: sentence[time].end)
        else { return nil }
        return (max(state.first, number - 3)..<number)
            .last {
                facts[$0].kind == facts[number].kind && facts[$0].context.item != nil
            }
    }

    /// 147只涨停 and 日均316万辆次 behind what has the same unit: more of what was counted.
    private func isAlike(_ reading: FactReading, _ last: Int) -> Bool {
        guard reading.kind == .count, counts(facts[reading.number].unit, likeThatOf: facts[last].unit),
            reading.phrase.tokens.isEmpty, facts[last].context.item != nil
        else { return false }
        let (k, clause, end) = (reading.token, reading.clause, reading.left.end)
        if let item = reading.context.item {
            return clause == k..<k + 2 && item == sentence[k + 1].range
                && (sentence[k + 1].role == .verb || sentence[k + 1].tag == .nz)
        }
        // 跌停的仅3只.
        if end > clause.lowerBound, end < k, sentence[end - 1].role == .de { return true }
        return k > 0 && sentence[k - 1].role == .modifier && text.stands("均", at: sentence[k - 1].end - 1)
    }

    /// 同比增长3.6%: what grew stands before.
    func inheritItem(_ number: Int, _ left: LeftContext, _ clause: Range<Int>, _ context: inout FactContext) {
        guard
            left.change != nil || left.isCompared || left.basis != nil || left.isShare || left.isAimed || left.isPart
                || left.isSame || isStated(number, left, clause)
        else { return }
        if let item = state.item {
            context.item = item
            context.subject = context.subject ?? state.itemSubject
            return
        }
        let isFirst = number == state.first
        let isCarried = left.change == .by || left.isSame
        guard let last = state.last ?? (isCarried && isFirst ? lastInPassage : nil) else { return }
        // 这一数字 is of the same kind.
        if left.isSame, facts[last].kind != facts[number].kind { return }
        let before = facts[last].context
        context.item = before.item
        context.resolvedItem = before.resolvedItem
        if context.subject == nil {
            (context.subject, context.isSubjectInherited) = (before.subject, before.isSubjectInherited)
        }
        context.per = context.per ?? before.per
        if context.change == .by, context.basis == nil, !left.isCompared, before.change == .by {
            context.basis = before.basis
        }
    }

    /// 达到51.3% behind 占比突破五成: a clause of nothing else says the same thing more exactly.
    private func isStated(_ number: Int, _ left: LeftContext, _ clause: Range<Int>) -> Bool {
        guard left.isLinked, left.end == clause.lowerBound, let last = state.last else { return false }
        // 首次突破2亿元，达2.18亿元.
        if last == number - 1, facts[last].kind == facts[number].kind, isReached(left) { return true }
        // 产值同比增长21.7%，达到268亿元.
        if facts[last].kind == .percent, facts[last].context.change == .by, isReached(left) { return true }
        return facts[last].kind == facts[number].kind && facts[number].kind == .percent
    }

    private func isReached(_ left: LeftContext) -> Bool {
        left.predicate.map { text.stands("达", at: sentence[$0].start) } ?? false
    }

    /// 超八成, 三人 and 三百幅 of what the sentence counted before: a share, or the same unit.
    func repeatItem(_ number: Int, _ kind: NumericFact.Kind, _ context: inout FactContext) {
        guard let last = state.last, number > last, facts[last].context.item != nil else { return }
        switch kind {
        case .percent, .fraction: guard facts[last].kind != .percent else { return }
        case .count:
            // Nearer ones are restored.
            guard facts[number].start - facts[last].end >= ItemRestorer.reach,
                counts(facts[number].unit, likeThatOf: facts[last].unit)
            else { return }
        default: return
        }
        (context.item, context.resolvedItem) = (facts[last].context.item, facts[last].context.resolvedItem)
    }

    /// People are 人, 名 and 位.
    static let persons = HanSet("人名位")

    private func counts(_ unit: FactDraft.Unit, likeThatOf before: FactDraft.Unit) -> Bool {
        guard case .written(let one) = unit, case .written(let other) = before else { return false }
        if one.count == 1, other.count == 1, Self.persons.contains(folded: text.folded(one.lowerBound)),
            Self.persons.contains(folded: text.folded(other.lowerBound))
        {
            return true
        }
        return one.count == other.count && one.count > 0
            && zip(one, other).allSatisfy { text.characters[$0].scalar == text.characters[$1].scalar }
            && !text.stands("个", at: one.lowerBound)
    }

    /// Whether nothing but 、 or 和 stands between a number and the one before: 4.0%、4.4%和6.0%.
    func isContinued(_ k: Int) -> Bool {
        k > 1 && sentence[k - 1].role == .list && sentence[k - 2].role == .fact
    }

    func previousFact(_ k: Int) -> Int? {
        guard k > 1 else { return nil }
        return sentence[k - 2].fact
    }

    func follow(_ before: FactContext, _ context: inout FactContext) {
        let per = context.per
        context = before
        context.per = per ?? before.per
    }

    /// 降至 behind 由68%: one item, and the number before is where the change starts.
    mutating func leadOn(from token: Int, _ left: LeftContext, _ context: inout FactContext) {
        let previous = sentence[token].fact
        guard left.change != nil || left.isLinked else { return }
        let before = facts[previous].context
        context.item = before.item
        context.resolvedItem = before.resolvedItem
        (context.subject, context.isSubjectInherited) = (before.subject, before.isSubjectInherited)
        if left.change == .to, LeftContext(sentence, before: token, from: max(0, token - 3), text).hasFrom {
            facts[previous].context.change = .from
            facts[previous].context.direction = nil
        }
    }

    /// “A、B分别为3和5”: each number has its own item.
    mutating func align(_ k: Int, _ left: LeftContext, _ clause: Range<Int>, sharing shared: Range<Int>?) {
        let run = ListAlignment(sentence, text, split)
        // 理想、小鹏依次交付3万辆和4万辆.
        let areAgents = left.predicate.map { sentence[$0].role == .predicate } ?? false
        let count = run.align(
            k,
            endingAt: left.end,
            clause,
            members: state.members,
            sharing: shared,
            areAgents: areAgents,
            &facts
        )
        guard count > 0 else { return }
        state.alignedThrough = sentence[k].fact + count - 1
        state.runLength = count
        for number in sentence[k].fact + 1..<sentence[k].fact + count { state.quantities.append(number) }
    }

    /// 大队 of 总队1支、大队74支 is short for what stands before it.
    mutating func restore(_ number: Int, _ k: Int) {
        // Most have nothing near them to restore it from.
        guard number > 0, facts[number].kind == .count, let full = facts[number - 1].context.item,
            facts[number].start - max(facts[number - 1].end, full.upperBound) < ItemRestorer.reach
        else { return }
        let restored = ItemRestorer(text: text).restored(facts[number], behind: facts[number - 1])
        if !restored.isEmpty { facts[number].context.resolvedItem += restored }
    }
}
