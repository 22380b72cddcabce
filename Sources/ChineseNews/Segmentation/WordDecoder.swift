// From the runs of a piece of text to its words.

/// Makes words of runs: Chinese goes through the lattice, every other run is a word.
final class WordDecoder {
    private let lattice: Lattice
    /// Whether words of the user's may hold runs of any kind.
    private let takesAllRuns: Bool
    /// The words of the piece decoded last.
    // A decoder belongs to one walk; nothing else can reach its state while a step changes it.
    @exclusivity(unchecked) private(set) var tokens = TokenBuffer()

    init(_ settings: WordSegmenter.Settings) {
        lattice = Lattice(lexicon: settings.lexicon, granularity: settings.granularity, model: settings.model)
        takesAllRuns = settings.lexicon.userWords?.holdsMarks ?? false
    }

    /// Decodes the first runs of a piece in place of what was decoded before.
    ///
    /// - Parameters:
    ///   - base: the first byte of the piece.
    ///   - runs: the runs of the piece.
    ///   - count: how many of them count.
    ///   - isClosed: whether the words end where those runs do. If not, what is near their end is held back.
    /// - Returns: how many bytes the words take.
    func decode(_ base: UnsafePointer<UInt8>, _ runs: RunBuffer, count: Int, isClosed: Bool) -> Int {
        tokens.removeAll()
        var run = 0
        var at = 0
        while run < count {
            if !isInLattice(runs, run) {
                append(base, at, runs.end(run), Word.Kind(runs.kind(run)))
                at = runs.end(run)
                run += 1
                continue
            }
            let (isWhole, stretchEnd) = fill(base, from: at, runs, run: run, count: count)
            let isComplete = isWhole && (isClosed || stretchEnd < count)
            at += lattice.decode(base + at, isComplete: isComplete, into: &tokens)
            if isWhole, !isComplete { return at }
            while run < count, runs.end(run) <= at { run += 1 }
        }
        return at
    }

    /// Fills the lattice with the stretch that starts at a place in a run.
    ///
    /// Answers whether all of it found room, and the run behind it.
    private func fill(
        _ base: UnsafePointer<UInt8>,
        from start: Int,
        _ runs: RunBuffer,
        run first: Int,
        count: Int
    ) -> (Bool, Int) {
        lattice.clear()
        var run = first
        var at = start
        while run < count, isInLattice(runs, run) {
            let end = runs.end(run)
            if runs.kind(run) == .han {
                at = lattice.appendHan(base, from: at, to: end, origin: start)
                if at < end { return (false, run) }
            } else {
                guard lattice.count + end - at <= Lattice.capacity else { return (false, run) }
                lattice.appendRun(runs.kind(run), base, from: at, to: end, origin: start)
                at = end
            }
            run += 1
        }
        return (true, run)
    }

    @inline(__always) private func isInLattice(_ runs: RunBuffer, _ run: Int) -> Bool {
        let kind = runs.kind(run)
        if kind == .han { return true }
        return (kind.isLatticeKind || takesAllRuns && kind.isWordMatter) && runs.length(run) <= Lattice.longestRun
    }

    @inline(__always) private func append(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ kind: Word.Kind) {
        let extent = TextExtent(measuring: UnsafeBufferPointer(start: base + start, count: end - start))
        tokens.append(Token(extent: extent, kind: kind, tag: .none))
    }
}
