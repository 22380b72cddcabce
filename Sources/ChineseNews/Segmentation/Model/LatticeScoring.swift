// What is added to the cost of an edge, and which edges there are.

/// How a lattice weighs its edges: by cost alone, with a model, or held to a gold standard for training.
///
/// The search is compiled for each, so that plain segmentation pays nothing for what it does not use.
protocol LatticeScoring {
    /// What is added to the cost of every path that ends a word at a position.
    func boundary(_ position: Int) -> Int32

    /// What is added to the cost of a word by its kind.
    func score(_ tag: WordTag, _ length: Int, _ flags: EntryFlags, after previous: WordTag) -> Int32

    /// Whether there may be such an edge.
    func allows(_ start: Int, _ end: Int, _ flags: EntryFlags) -> Bool

    /// Adds the edges of words that no lexicon has and that end at a position, from places that have been reached.
    func relaxUnknown(endingAt end: Int, in lattice: Lattice)
}

/// Costs alone.
struct PlainScoring: LatticeScoring {
    @inline(__always) func boundary(_ position: Int) -> Int32 { 0 }

    @inline(__always)
    func score(_ tag: WordTag, _ length: Int, _ flags: EntryFlags, after previous: WordTag) -> Int32 { 0 }

    @inline(__always) func allows(_ start: Int, _ end: Int, _ flags: EntryFlags) -> Bool { true }

    @inline(__always) func relaxUnknown(endingAt end: Int, in lattice: Lattice) {}
}

/// Costs and a model.
struct ModelScoring: LatticeScoring {
    let scores: LatticeScores

    @inline(__always) func boundary(_ position: Int) -> Int32 { scores.boundaries[position] }

    @inline(__always)
    func score(_ tag: WordTag, _ length: Int, _ flags: EntryFlags, after previous: WordTag) -> Int32 {
        scores.score(tag, length, after: previous)
    }

    @inline(__always) func allows(_ start: Int, _ end: Int, _ flags: EntryFlags) -> Bool { true }

    @inline(__always) func relaxUnknown(endingAt end: Int, in lattice: Lattice) {
        let keys = lattice.keys
        guard end >= 2, keys[end].isCut, keys[end &- 1].isCharacter, keys[end &- 2].isCharacter,
            scores.mayJoin(end &- 1)
        else { return }
        lattice.relaxUnknown(self, end &- 2, end)
        guard end >= 3, keys[end &- 3].isCharacter, scores.mayJoin(end &- 2) else { return }
        lattice.relaxUnknown(self, end &- 3, end)
    }
}

/// Costs, a model, and a margin against the gold standard, for training.
struct MarginScoring: LatticeScoring {
    let model: ModelScoring
    /// For every position what a boundary there costs more.
    let margins: UnsafePointer<Int32>

    func boundary(_ position: Int) -> Int32 { model.boundary(position) + margins[position] }

    func score(_ tag: WordTag, _ length: Int, _ flags: EntryFlags, after previous: WordTag) -> Int32 {
        model.scores.score(tag, length, after: previous)
    }

    func allows(_ start: Int, _ end: Int, _ flags: EntryFlags) -> Bool { true }

    func relaxUnknown(endingAt end: Int, in lattice: Lattice) { model.relaxUnknown(endingAt: end, in: lattice) }
}

/// Costs and a model, but only words of a gold standard, whether or not a lexicon has them.
struct GoldScoring: LatticeScoring {
    let scores: LatticeScores
    /// For every position the end of the word that starts there; meaningful where one does.
    let ends: UnsafePointer<Int16>
    /// For every position the start of the word that ends there, or -1.
    let starts: UnsafePointer<Int16>
    let granularity: WordSegmenter.Granularity
    /// A compound is taken whole where the granularity parts it into words of the standard, so that the coarse one has it.
    private static let compound = Int32(LexiconCosts.units(20))

    func boundary(_ position: Int) -> Int32 { scores.boundaries[position] }

    func score(_ tag: WordTag, _ length: Int, _ flags: EntryFlags, after previous: WordTag) -> Int32 {
        scores.score(tag, length, after: previous) - (flags.contains(.compound) ? Self.compound : 0)
    }

    /// Whether the granularity makes the standard's words of an edge.
    func allows(_ start: Int, _ end: Int, _ flags: EntryFlags) -> Bool {
        let gold = Int(ends[start])
        if gold == end { return true }
        guard let split = WordWriter.splitLength(flags, granularity) else { return false }
        return gold == start + split && Int(ends[gold]) == end
    }

    func relaxUnknown(endingAt end: Int, in lattice: Lattice) {
        if starts[end] >= 0 { lattice.relaxUnknown(self, Int(starts[end]), end) }
    }
}
