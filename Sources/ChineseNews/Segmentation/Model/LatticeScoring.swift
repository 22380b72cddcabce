// What is added to the cost of an edge, and which edges there are.

/// How a lattice weighs its edges: by cost alone, with a model, or held to a gold standard for training.
///
/// The search is compiled for each, so that plain segmentation pays nothing for what it does not use.
protocol LatticeScoring {
    /// What is added to the cost of a word, or `nil` where the word is not allowed.
    func score(_ start: Int, _ end: Int, _ tag: WordTag, _ flags: EntryFlags, after previous: WordTag) -> Int32?

    /// Calls `body` with the ends of words that no lexicon has.
    func forEachUnknown(_ start: Int, in lattice: Lattice, _ body: (Int) -> Void)
}

/// Costs alone.
struct PlainScoring: LatticeScoring {
    @inline(__always)
    func score(_ start: Int, _ end: Int, _ tag: WordTag, _ flags: EntryFlags, after previous: WordTag) -> Int32? { 0 }

    @inline(__always) func forEachUnknown(_ start: Int, in lattice: Lattice, _ body: (Int) -> Void) {}
}

/// Costs and a model.
struct ModelScoring: LatticeScoring {
    let scores: LatticeScores

    @inline(__always)
    func score(_ start: Int, _ end: Int, _ tag: WordTag, _ flags: EntryFlags, after previous: WordTag) -> Int32? {
        scores.score(start, end, tag, after: previous)
    }

    @inline(__always) func forEachUnknown(_ start: Int, in lattice: Lattice, _ body: (Int) -> Void) {
        let keys = lattice.keys
        guard keys[start].isCharacter else { return }
        let last = min(lattice.count, start &+ LatticeScores.longestUnknown)
        var end = start &+ 1
        while end < last, keys[end].isCharacter {
            guard scores.mayJoin(end, isLong: end >= start &+ LatticeScores.shortUnknown) else { return }
            end &+= 1
            body(end)
        }
    }
}

/// Costs, a model, and a margin against the gold standard, for training.
struct MarginScoring: LatticeScoring {
    let model: ModelScoring
    /// For every position what a boundary there costs more.
    let margins: UnsafePointer<Int32>

    @inline(__always)
    func score(_ start: Int, _ end: Int, _ tag: WordTag, _ flags: EntryFlags, after previous: WordTag) -> Int32? {
        model.scores.score(start, end, tag, after: previous) &+ margins[end]
    }

    @inline(__always) func forEachUnknown(_ start: Int, in lattice: Lattice, _ body: (Int) -> Void) {
        model.forEachUnknown(start, in: lattice, body)
    }
}

/// Costs and a model, but only words of a gold standard, whether or not a lexicon has them.
struct GoldScoring: LatticeScoring {
    let scores: LatticeScores
    /// For every position the end of the word that starts there; meaningful where one does.
    let ends: UnsafePointer<Int16>
    let granularity: WordSegmenter.Granularity
    /// A compound is taken whole where the granularity parts it into words of the standard, so that the coarse one has it.
    private static let compound = Int32(LexiconCosts.units(20))

    func score(_ start: Int, _ end: Int, _ tag: WordTag, _ flags: EntryFlags, after previous: WordTag) -> Int32? {
        guard allows(start, end, flags) else { return nil }
        let preference = flags.contains(.compound) ? Self.compound : 0
        return scores.score(start, end, tag, after: previous) - preference
    }

    /// Whether the granularity makes the standard's words of an edge.
    func allows(_ start: Int, _ end: Int, _ flags: EntryFlags) -> Bool {
        let gold = Int(ends[start])
        if gold == end { return true }
        guard let split = WordWriter.splitLength(flags, granularity) else { return false }
        return gold == start + split && Int(ends[gold]) == end
    }

    func forEachUnknown(_ start: Int, in lattice: Lattice, _ body: (Int) -> Void) { body(Int(ends[start])) }
}
