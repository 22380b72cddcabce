// From times and quantities to facts with what the article says of them.

/// Puts the facts of an article together.
struct FactContexts {
    private let text: NameText
    private let times: ContiguousArray<FactDraft>
    private let quantities: ContiguousArray<FactDraft>

    private let datelines: [Range<Int>]

    /// Times and quantities by their starts; `datelines` are stretches that speak of nothing: 本报太原5月18日讯.
    init(
        _ text: NameText,
        _ times: ContiguousArray<FactDraft>,
        _ quantities: ContiguousArray<FactDraft>,
        datelines: [Range<Int>] = []
    ) {
        self.text = text
        self.datelines = datelines
        self.times = times
        self.quantities = quantities
    }

    /// All facts by their starts.
    ///
    /// Indefinite ones are read in any case, so that the others do not depend on them.
    func read(withIndefinite: Bool) -> ContiguousArray<FactDraft> {
        let found = merged(withoutRates(), quantities)
        let sets = NamedSetReader(text).read(beside: found)
        let all = ListMarkers(text: text).removed(from: sets.isEmpty ? found : merged(found, sets))
        var reader = ContextReader(text, all, datelines)
        reader.read()
        let isWhole = withIndefinite || !reader.facts.contains { $0.isIndefinite }
        return isWhole ? reader.facts : reader.facts.filter { !$0.isIndefinite }
    }

    /// The times without 每小时 of 5千米每小时.
    private func withoutRates() -> ContiguousArray<FactDraft> {
        guard times.contains(where: { $0.kind == .recurrence }) else { return times }
        var next = 0
        return ContiguousArray(
            times.filter { time in
                while next < quantities.count, quantities[next].fullEnd <= time.start { next += 1 }
                guard next < quantities.count, time.kind == .recurrence else { return true }
                return quantities[next].start > time.start && !isRate(time, before: quantities[next])
            }
        )
    }

    /// Whether a time says for how long a quantity of its clause is: 每小时可处理包裹14万件.
    func isRate(_ time: FactDraft, before quantity: FactDraft) -> Bool {
        guard time.end - time.start < 4, quantity.fullStart >= time.end, quantity.fullStart - time.end < Self.reach,
            Self.spans.stands(text, at: time.start + 1)
        else { return false }
        return (time.end..<quantity.fullStart).allSatisfy { text.isHan($0) }
    }

    /// Characters between a rate and its quantity.
    static let reach = 12
    private static let spans: WordList = ["小时", "分钟", "秒", "天", "日", "年", "月", "晚", "夜"]

    private func merged(_ left: ContiguousArray<FactDraft>, _ right: ContiguousArray<FactDraft>)
        -> ContiguousArray<FactDraft>
    {
        if left.isEmpty { return right }
        if right.isEmpty { return left }
        var result: ContiguousArray<FactDraft> = []
        result.reserveCapacity(left.count + right.count)
        var (i, j) = (0, 0)
        while i < left.count || j < right.count {
            if j == right.count || i < left.count && left[i].start <= right[j].start {
                result.append(left[i])
                i += 1
            } else {
                result.append(right[j])
                j += 1
            }
        }
        return result
    }
}
