// What stands before and behind a time: 以前, 以后, 起, 大约, 自从.

extension TimeReader {
    /// A time with 以前, 以后, 起, 左右 behind it.
    func modified(_ draft: FactDraft, _ point: TimePoint) -> FactDraft {
        let end = point.fullEnd
        let found = TimeLimit.match(text, at: end, skipBlank(end))
        let isSince = found == nil && text.stands("自从", at: draft.start - 2)
        guard let (last, limit) = found ?? (isSince ? (end, .since) : nil) else { return about(draft) }
        var draft = draft
        draft.fullEnd = last
        draft.relation = limit.relation
        if limit == .since || limit == .after, let start = opening(draft.start) { draft.fullStart = start }
        guard let value = draft.time else { return draft }
        draft.time = TimeValue(
            start: value.start,
            end: value.end,
            timex: value.timex,
            grain: value.grain,
            readings: point.time.readings(reference)
                .flatMap {
                    // 年底前 holds the last days too.
                    let isUntil = limit == .before && point.time.selection == .end
                    return (isUntil ? TimeLimit.until : limit).intervals($0, reference)
                }
        )
        return draft
    }

    /// 大约, 约 before a time of the clock.
    private func about(_ draft: FactDraft) -> FactDraft {
        guard draft.kind == .time || draft.kind == .datetime,
            let (start, relation) = RelationWords.before(text, draft.start), relation == .about || relation == .nearly
        else { return draft }
        var draft = draft
        (draft.fullStart, draft.relation) = (start, .about)
        return draft
    }

    /// 自从, 自, 从 before the start of a stretch.
    func opening(_ start: Int) -> Int? {
        if text.stands("自从", at: start - 2) { return start - 2 }
        guard text.stands("从", at: start - 1) || text.stands("自", at: start - 1), text.isWordStart(start - 1) else {
            return nil
        }
        return start - 1
    }
}
