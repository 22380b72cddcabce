// For how much a quantity counts, and where it is to lead: 每亩, 人均, 到2027年达到93%.

extension ContextReader {
    /// 人均, 时速, 亩产: what it is counted for stands in the item.
    func readPer(_ k: Int, _ clause: Range<Int>, _ context: inout FactContext) {
        if context.per == nil { context.per = state.per ?? perBefore(k, clause) ?? average(before: k, clause) }
        guard context.per == nil, let item = context.item, item.count > 1 else { return }
        let first = item.lowerBound
        if text.stands("均", at: first + 1), !text.stands("平", at: first) {
            context.per = first..<first + 1
        } else if text.stands("亩产", at: first) || text.stands("日", at: first) && text.isWordEnd(first + 1) {
            context.per = first..<first + 1
        } else if text.stands("时速", at: item.upperBound - 2) {
            context.per = item.upperBound - 2..<item.upperBound - 1
        }
    }

    /// 日 of 日均卖出七八台.
    private func average(before k: Int, _ clause: Range<Int>) -> Range<Int>? {
        var i = k - 1
        while i >= clause.lowerBound, k - i < 5, sentence[i].role != .fact {
            let token = sentence[i]
            if token.range.count == 2, text.stands("均", at: token.start + 1), !text.stands("平", at: token.start),
                token.role != .basis
            {
                return token.start..<token.start + 1
            }
            i -= 1
        }
        return nil
    }

    /// 每亩 or 每年 before the number, with no other number between.
    private func perBefore(_ k: Int, _ clause: Range<Int>) -> Range<Int>? {
        var i = k - 1
        while i >= clause.lowerBound, k - i < 10 {
            let token = sentence[i]
            if token.role == .per { return token.range }
            if token.role == .fact { return nil }
            if token.role == .time, token.fact >= 0, facts[token.fact].kind == .recurrence,
                text.stands("每", at: token.start)
            {
                return token.start + 1..<token.end
            }
            i -= 1
        }
        return nil
    }

    /// 到2027年达到93%: what is aimed at is more than now.
    func readGoal(_ number: Int, _ left: LeftContext, _ context: inout FactContext) {
        guard context.change == nil else { return }
        if let item = context.item, let direction = Self.range(item, text) {
            (context.change, context.direction) = (.by, direction)
            return
        }
        let isReached = [facts[number].fullStart, context.predicate?.lowerBound ?? -1]
            .contains { text.stands("达到", at: $0) || text.stands("突破", at: $0) }
        guard isReached, state.isGoal || left.isAimed else { return }
        (context.change, context.direction) = (.to, .increase)
    }

    /// 降幅, 涨幅 say themselves that something changed.
    private static func range(_ item: Range<Int>, _ text: NameText) -> NumericFact.Direction? {
        let start = item.upperBound - 2
        if text.stands("降幅", at: start) || text.stands("跌幅", at: start) || text.stands("减幅", at: start) {
            return .decrease
        }
        if text.stands("涨幅", at: start) || text.stands("增幅", at: start) || text.stands("升幅", at: start) {
            return .increase
        }
        return nil
    }
}
