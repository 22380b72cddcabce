// What stands beside the names of persons.

extension PersonFinder {
    /// What stands beside a name: a title or a relation before it, a title or a verb of saying behind it.
    func context(_ start: Int, _ end: Int, _ passage: Range<Int>) -> Int {
        let (before, after) = (before(start, passage), after(end, passage))
        // Between a title and what ends a name there is room for nothing else.
        return before + after + (after > 0 && isAtRole(start, passage) ? weights.exact : 0)
    }

    /// Whether a title, a form of address or a relation stands before a name.
    func isAtRole(_ start: Int, _ passage: Range<Int>) -> Bool {
        var at = start
        while at > passage.lowerBound, text.isBlank(at - 1) { at -= 1 }
        guard at > passage.lowerBound else { return false }
        if isRole(endingAt: at) { return true }
        let isMark = [0xFF1A, 0x3A, 0xFF0F, 0x2F].contains(text.characters[at - 1].scalar)
        return isMark && at - 1 > passage.lowerBound && isRole(endingAt: at - 1)
    }

    /// What stands before a name; a blank or a colon may stand between: 记者 乌日娜, 摄影：朝鲁.
    func before(_ start: Int, _ passage: Range<Int>) -> Int {
        var at = start
        while at > passage.lowerBound, text.isBlank(at - 1) { at -= 1 }
        guard at > passage.lowerBound else { return 2 }
        if isAtRole(start, passage) { return weights.title }
        if text.ends(.personBefore, at) { return weights.personCue }
        switch text.characters[at - 1].scalar {
        case 0x3001: return isListed(at - 1) ? weights.listed : 2
        case 0xFF0C, 0x3002, 0xFF08, 0x201C, 0x28: return 2
        case 0xFF09 where isListed(at): return weights.listed
        default: return 0
        }
    }

    /// Whether a name ends before a mark of a list: 王岩、武丹.
    private func isListed(_ mark: Int) -> Bool { personEnds.contains(mark) }

    private func isRole(endingAt at: Int) -> Bool {
        text.ends(.title, at) || text.ends(.honorific, at) || text.ends(.kin, at)
    }

    func after(_ end: Int, _ passage: Range<Int>) -> Int {
        var at = end
        while at < passage.upperBound, text.isBlank(at) { at += 1 }
        guard at < passage.upperBound else { return 2 }
        if text.starts(.title, at) || text.starts(.honorific, at) { return weights.titleBehind }
        if text.starts(.saying, at) { return weights.saying }
        if text.starts(.personAfter, at) { return weights.personCue }
        switch text.word(at: at).kind {
        case .punctuation: return 3
        default: break
        }
        // 卢野 文明村: the name of a place goes on.
        if text.word(at: at).tag == .ns, !text.word(at: at).mask.isPlace { return -6 }
        let isLong = text.word(at: at).end - text.word(at: at).start > 1
        if isLong { return text.word(at: at).tag == .v || text.word(at: at).tag == .t ? 3 : 0 }
        return isGiven(at) ? -6 : 0
    }

    func isGiven(_ i: Int) -> Bool { text.lexicon.traits(text.characters[i].lexiconCode).cost(.given) > 0 }
}
