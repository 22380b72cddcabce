// From the runs of a piece of text to its words.

/// Makes words of runs: Chinese goes through the lattice, every other run is a word.
final class WordDecoder {
    private let lattice: Lattice
    /// The words of the piece decoded last.
    // A decoder belongs to one walk; nothing else can reach its state while a step changes it.
    @exclusivity(unchecked) private(set) var tokens = TokenBuffer()

    init(lexicon: Lexicon, granularity: WordSegmenter.Granularity) {
        lattice = Lattice(lexicon: lexicon, granularity: granularity)
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
            if !isInLattice(base, runs, run, count) {
                append(base, at, runs.end(run), Word.Kind(runs.kind(run)))
                lattice.forgetPreceding()
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
        while run < count, isInLattice(base, runs, run, count) {
            let end = runs.end(run)
            if runs.kind(run) == .han {
                at = lattice.appendHan(base, from: at, to: end, origin: start)
                if at < end { return (false, run) }
            } else if runs.kind(run) == .punctuation {
                guard !lattice.isFull else { return (false, run) }
                lattice.appendDot(from: at, to: end, origin: start)
                at = end
            } else {
                guard lattice.count + end - at <= Lattice.capacity else { return (false, run) }
                lattice.appendRun(runs.kind(run), base, from: at, to: end, origin: start)
                at = end
            }
            run += 1
        }
        return (true, run)
    }

    @inline(__always)
    private func isInLattice(_ base: UnsafePointer<UInt8>, _ runs: RunBuffer, _ run: Int, _ count: Int) -> Bool {
        let kind = runs.kind(run)
        return kind == .han || kind.isLatticeKind && runs.length(run) <= Lattice.longestRun
            || kind == .punctuation && isInnerDot(base, runs, run, count)
    }

    /// Whether a mark is the dot within a name: 阿卜杜拉·居尔.
    private func isInnerDot(_ base: UnsafePointer<UInt8>, _ runs: RunBuffer, _ run: Int, _ count: Int) -> Bool {
        guard run > 0, run + 1 < count, runs.kind(run - 1) == .han, runs.kind(run + 1) == .han else { return false }
        let (scalar, length) = (base + runs.start(run)).decodeScalar()
        switch scalar {
        case 0xB7, 0x2022, 0x2027, 0x30FB: return length == runs.length(run)
        default: return false
        }
    }

    @inline(__always) private func append(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ kind: Word.Kind) {
        let extent = TextExtent(measuring: UnsafeBufferPointer(start: base + start, count: end - start))
        tokens.append(Token(extent: extent, kind: kind, tag: .none))
    }
}
