// Runs of numbers that say more of what was counted before: A为5亿元，B为3亿元，分别增长4%和7%.

extension ContextReader {
    /// Numbers of a run that are aligned at most.
    private static let longestRun = 8

    /// Reads the run of numbers that starts at a token, where each says more of a quantity before; whether it was one.
    mutating func readRun(_ k: Int, _ clause: Range<Int>, _ left: LeftContext) -> Bool {
        guard k + 2 < clause.upperBound, sentence[k + 1].role == .list else { return false }
        let run = run(from: k, clause)
        guard run.count > 1, left.end == clause.lowerBound || left.previous != nil || refers(left.end, clause) else {
            return false
        }
        guard left.isAligned || state.runLength == run.count, let before = counted(run.count) else { return false }
        for (token, source) in zip(run, before) {
            var context = facts[source].context
            let own = token == k ? left : LeftContext(sentence, before: token, from: clause.lowerBound, text)
            (context.change, context.direction) = (
                own.change ?? left.change, own.change == nil ? left.direction : own.direction
            )
            context.basis = left.basis
            context.predicate = (own.predicate ?? left.predicate).map { sentence[$0].range }
            context.per = nil
            facts[sentence[token].fact].context = context
        }
        state.runLength = run.count
        state.alignedThrough = sentence[run[run.count - 1]].fact
        return true
    }

    /// 后三项 and 两者 are what was counted before.
    private func refers(_ end: Int, _ clause: Range<Int>) -> Bool {
        end - clause.lowerBound < 4
            && Self.references.stands(text, at: sentence[clause.lowerBound].start)
    }

    private static let references: WordList = ["后", "前", "上述", "以上", "两者", "二者", "三者", "两项", "三项", "四项"]

    /// The tokens of numbers that follow one another with nothing but 、 or 和 between, and a verb: 增长3.7%和下降6.1%.
    private func run(from k: Int, _ clause: Range<Int>) -> [Int] {
        var run = [k]
        var i = k + 1
        while run.count < Self.longestRun, i + 1 < clause.upperBound, sentence[i].role == .list {
            let next = sentence[i + 1].role == .change && i + 2 < clause.upperBound ? i + 2 : i + 1
            guard sentence[next].role == .fact else { break }
            run.append(next)
            i = next + 1
        }
        return run
    }

    /// Quantities of a sentence that a run may go back to.
    private static var remembered: Int { 48 }

    /// The last quantities of the sentence that count different things, in order; `nil` where there are fewer.
    private func counted(_ count: Int) -> [Int]? {
        var found: [Int] = []
        for number in state.quantities.suffix(Self.remembered).reversed() {
            guard let item = facts[number].context.item else { return nil }
            // 增长4% says more of what stands before.
            if found.contains(where: {
                facts[$0].context.item == item && facts[$0].context.subject == facts[number].context.subject
            }) {
                continue
            }
            found.append(number)
            if found.count == count { return found.reversed() }
        }
        return nil
    }
}
