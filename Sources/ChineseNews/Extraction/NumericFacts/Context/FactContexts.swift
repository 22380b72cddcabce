// From times and quantities to facts with what the article says of them.

/// Puts the facts of an article together.
struct FactContexts {
    private let text: NameText
    private let times: [FactDraft]
    private let quantities: [FactDraft]

    init(_ text: NameText, _ times: [FactDraft], _ quantities: [FactDraft]) {
        self.text = text
        self.times = times
        self.quantities = quantities
    }

    /// All facts by their starts.
    ///
    /// Indefinite ones are read in any case, so that the others do not depend on them.
    func read(withIndefinite: Bool) -> ContiguousArray<FactDraft> {
        let found = merged(times, quantities)
        let sets = NamedSetReader(text).read(beside: Array(found))
        let all = ListMarkers(text: text).removed(from: sets.isEmpty ? found : merged(Array(found), sets))
        var reader = ContextReader(text, all)
        reader.read()
        return withIndefinite ? reader.facts : reader.facts.filter { !$0.isIndefinite }
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
