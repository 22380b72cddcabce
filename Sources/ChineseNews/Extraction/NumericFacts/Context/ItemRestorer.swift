// Items that a list shortens: 大队74支 behind 新时代文明实践志愿服务总队1支.

/// Restores items from those before them.
struct ItemRestorer {
    let text: NameText

    /// The stretches that make the whole item; none where it is whole.
    ///
    /// The fact lies within ``reach`` of the one before.
    func restored(_ fact: FactDraft, behind before: FactDraft) -> [Range<Int>] {
        guard case .written(let unit) = fact.unit, case .written(let other) = before.unit,
            text.areEqual(unit, other), let full = before.context.item
        else { return [] }
        guard let item = fact.context.item else {
            // 应出席代表312名，实到305名.
            return before.context.resolvedItem.isEmpty ? [full] : before.context.resolvedItem
        }
        let base = before.context.resolvedItem.first ?? full
        guard item.lowerBound >= before.end, item.upperBound <= fact.start, isOneWord(item),
            text.characters[item.upperBound - 1].scalar == text.characters[full.upperBound - 1].scalar
        else { return [] }
        // The last word of the whole item gives way.
        let last = Int(text.word(at: full.upperBound - 1).start)
        let start = before.context.resolvedItem.isEmpty ? last : base.upperBound
        guard start > base.lowerBound, full.count > item.count else {
            return before.context.resolvedItem.count == 2 ? [base, item] : []
        }
        return [base.lowerBound..<start, item]
    }

    /// How far behind a quantity with its item the next one may stand.
    static let reach = 12

    private func isOneWord(_ range: Range<Int>) -> Bool {
        text.isWordStart(range.lowerBound) && Int(text.word(at: range.lowerBound).end) == range.upperBound
    }
}
