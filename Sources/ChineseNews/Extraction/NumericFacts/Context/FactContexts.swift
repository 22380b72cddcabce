// From times and quantities to facts with what the article says of them.

/// Puts the facts of an article together.
struct FactContexts {
    private let text: NameText
    private let times: [FactDraft]
    private let quantities: [FactDraft]

    private let datelines: [Range<Int>]

    /// Times and quantities by their starts; `datelines` are stretches that speak of nothing: 本报太原5月18日讯.
    init(_ text: NameText, _ times: [FactDraft], _ quantities: [FactDraft], datelines: [Range<Int>] = []) {
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
        let sets = NamedSetReader(text).read(beside: Array(found))
        let all = ListMarkers(text: text).removed(from: sets.isEmpty ? found : merged(Array(found), sets))
        var reader = ContextReader(text, all, datelines)
        reader.read()
        let isWhole = withIndefinite || !reader.facts.contains { $0.isIndefinite }
        return isWhole ? reader.facts : reader.facts.filter { !$0.isIndefinite }
    }

    /// The times without 每小时 of 5千米每小时.
    private func withoutRates() -> [FactDraft] {
        var next = 0
        return times.filter { time in
            while next < quantities.count, quantities[next].fullEnd <= time.start { next += 1 }
            return next == quantities.count || time.kind != .recurrence || quantities[next].start > time.start
        }
    }

    private func merged(_ left: [FactDraft], _ right: [FactDraft]) -> ContiguousArray<FactDraft> {
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
