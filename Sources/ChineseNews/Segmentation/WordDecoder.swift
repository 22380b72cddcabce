// From the runs of a piece of text to its words.

/// Makes words of runs: Chinese goes through the lattice, every other run is a word.
final class WordDecoder {
    private let lattice: Lattice
    private let reader: StretchReader
    /// The words of the piece decoded last.
    // A decoder belongs to one walk; nothing else can reach its state while a step changes it.
    @exclusivity(unchecked) private(set) var tokens = TokenBuffer()

    init(_ settings: WordSegmenter.Settings) {
        lattice = Lattice(lexicon: settings.lexicon, granularity: settings.granularity, model: settings.model)
        let holdsMarks = settings.lexicon.userWords?.holdsMarks ?? false
        reader = StretchReader(lattice: lattice, takesAllRuns: holdsMarks)
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
            if !reader.isInLattice(base, runs, run, count) {
                append(base, at, runs.end(run), Word.Kind(runs.kind(run)))
                lattice.forgetPreceding()
                at = runs.end(run)
                run += 1
                continue
            }
            let (isWhole, stretchEnd) = reader.fill(base, from: at, runs, run: run, count: count)
            let isComplete = isWhole && (isClosed || stretchEnd < count)
            at += lattice.decode(base + at, isComplete: isComplete, into: &tokens)
            if isWhole, !isComplete { return at }
            while run < count, runs.end(run) <= at { run += 1 }
        }
        return at
    }

    @inline(__always) private func append(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ kind: Word.Kind) {
        let extent = TextExtent(measuring: UnsafeBufferPointer(start: base + start, count: end - start))
        tokens.append(Token(extent: extent, kind: kind, tag: .none))
    }
}
