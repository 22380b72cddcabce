// Lattice edges for foreign names of several parts with a dot between: 阿卜杜拉·居尔.

/// Adds the edges of the names around a dot.
///
/// The dot itself makes a name likely, so that all characters may stand in one; those that transcribe no names cost more than most words, and so the
/// name ends before 说 and begins behind 总统. A part between two dots is not parted where all of it on one side of the cut transcribes a name.
enum DottedNameRules {
    // In tenths of nats; results are flat around them.
    /// A dot that is a mark of its own: 中国·北京.
    private static let mark = 100
    /// A character that transcribes no names.
    private static let other = 90
    /// A name that starts behind a character that transcribes names: 拉·居尔 in 阿卜杜拉·居尔.
    private static let inside = 50
    /// A first part of one character: 列·托尔斯泰, but also 实践日·相约春天.
    private static let initial = 50
    /// The most characters of one part, and the most dots of one name.
    private static let longest = 8
    private static let dots = 3

    /// Adds the edge of the dot as a mark and those of the names whose first dot it is.
    static func addEdges(at dot: Int, in lattice: Lattice) {
        lattice.relax(from: dot, to: dot + 1, cost: WordRules.units(mark), kind: .punctuation, tag: .w)
        let uncut = transcribedStart(before: dot, in: lattice)
        var end = dot
        var count = 0
        var cost = 0
        while end < lattice.count, lattice.characters[end].role == .dot, count < dots {
            count += 1
            end += 1
            let part = end
            let rest = transcribedRest(of: part, in: lattice)
            while end - part < longest, let next = self.cost(end, in: lattice) {
                cost += next
                end += 1
                if rest.contains(end) { continue }
                addStarts(dot, uncut, end, cost - NameRules.evidenceAfter(end, in: lattice), in: lattice)
            }
        }
    }

    /// Adds the names that end at a place, from all places before the dot where one may start.
    ///
    /// None starts in `uncut`.
    private static func addStarts(_ dot: Int, _ uncut: Range<Int>, _ end: Int, _ cost: Int, in lattice: Lattice) {
        guard lattice.characters[end].isCut else { return }
        var start = dot
        var first = 0
        while dot - start < longest, let next = self.cost(start - 1, in: lattice) {
            first += next
            start -= 1
            guard lattice.isReached(start), !uncut.contains(start) else { continue }
            var total = cost + min(first, known(start, dot, in: lattice)) - NameRules.evidenceBefore(start, in: lattice)
            if dot - start == 1 {
                guard isTranscribed(start, in: lattice) else { continue }
                total += initial
            }
            if start > 0, isTranscribed(start - 1, in: lattice) { total += inside }
            lattice.relax(from: start, to: end, cost: WordRules.units(total), kind: .han, tag: .nrf)
        }
    }

    /// What a part costs that is a foreign name of the lexicon.
    private static func known(_ start: Int, _ end: Int, in lattice: Lattice) -> Int {
        guard let entry = lattice.entry(start, end), entry.isWord, entry.tag == .nrf else { return .max }
        return WordRules.tenths(entry.cost)
    }

    /// Where a part that another dot ends may not be cut, because all between the cut and that dot transcribes a name.
    private static func transcribedRest(of part: Int, in lattice: Lattice) -> Range<Int> {
        var (end, first) = (part, part)
        while end - part <= longest, end < lattice.count {
            if lattice.characters[end].role == .dot { return first..<end }
            if !isTranscribed(end, in: lattice) { first = end + 1 }
            end += 1
        }
        return part..<part
    }

    /// Where a part that another dot begins may not be cut, because all between that dot and the cut transcribes a name.
    private static func transcribedStart(before dot: Int, in lattice: Lattice) -> Range<Int> {
        var (start, last) = (dot, dot)
        while dot - start <= longest, start > 0 {
            if lattice.characters[start - 1].role == .dot { return start + 1..<max(start + 1, last) }
            start -= 1
            if !isTranscribed(start, in: lattice) { last = start + 1 }
        }
        return dot..<dot
    }

    private static func isTranscribed(_ i: Int, in lattice: Lattice) -> Bool {
        lattice.isHan(i) && lattice.traits(i).cost(.transcribed) > 0
    }

    private static func cost(_ i: Int, in lattice: Lattice) -> Int? {
        guard i >= 0, i < lattice.count, lattice.isHan(i) else { return nil }
        let cost = lattice.traits(i).cost(.transcribed)
        if cost > 0 { return cost }
        // Words of grammar stand between names, not in them: 和, 与, 的.
        switch lattice.entry(i, i + 1)?.tag {
        case .c, .u, .p: return nil
        default: return other
        }
    }
}
