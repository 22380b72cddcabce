// One walk through a text: runs, lattices, words, in pieces of bounded size.

/// Delivers the words and the white space of a text one after the other.
///
/// The text is read in pieces of some kilobytes. What stands next to a piece's end is read again with the next one, unless a mark or white
/// space closes it, so that the pieces do not show in the result. Memory is bounded by the piece and by the longest stretch without
/// Chinese or white space.
final class WordWalk {
    private static let pieceSize = 8192
    private static let largestPiece = 1 << 30

    private let text: String
    private let lattice: Lattice
    private let runs = RunBuffer()
    // A walk belongs to one iterator; nothing else can reach its state while a step changes it.
    @exclusivity(unchecked) private var tokens = TokenBuffer()
    @exclusivity(unchecked) private var taken = 0
    private var offset = 0
    private let count: Int

    init(text: String, lexicon: Lexicon, granularity: WordSegmenter.Granularity) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        count = text.utf8.count
        lattice = Lattice(lexicon: lexicon, granularity: granularity)
    }

    @inline(__always) func next() -> Token? {
        if taken == tokens.count, !refill() { return nil }
        let token = tokens[taken]
        taken &+= 1
        return token
    }

    private func refill() -> Bool {
        guard offset < count else { return false }
        tokens.removeAll()
        taken = 0
        // Contiguous by construction, so the closure always runs.
        text.utf8.withContiguousStorageIfAvailable { bytes in
            guard let base = bytes.baseAddress else { return }
            var size = Self.pieceSize
            while tokens.count == 0 {
                var end = min(count, offset + size)
                while end < count, base[end] & 0xC0 == 0x80 { end -= 1 }
                runs.scan(UnsafeBufferPointer(start: base + offset, count: end - offset))
                let isLast = end == count || size >= Self.largestPiece
                offset += segment(base + offset, isLast: isLast)
                size *= 2
            }
        }
        return true
    }

    /// Segments the runs of a piece.
    ///
    /// Returns how many bytes the delivered words take.
    private func segment(_ base: UnsafePointer<UInt8>, isLast: Bool) -> Int {
        let count = isLast ? runs.count : runs.settledCount
        var run = 0
        var at = 0
        while run < count {
            let kind = runs.kind(run)
            if !isInLattice(run) {
                append(base, at, runs.end(run), Word.Kind(kind))
                at = runs.end(run)
                run += 1
                continue
            }
            let (isWhole, stretchEnd) = fill(base, from: at, run: run, count: count)
            let isClosed = isWhole && (isLast || stretchEnd < count)
            at += lattice.decode(base + at, isComplete: isClosed, into: &tokens)
            if isWhole, !isClosed { return at }
            while run < count, runs.end(run) <= at { run += 1 }
        }
        return at
    }

    /// Fills the lattice with the stretch that starts at a place in a run.
    ///
    /// Answers whether all of it found room, and the run behind it.
    private func fill(_ base: UnsafePointer<UInt8>, from start: Int, run first: Int, count: Int) -> (Bool, Int) {
        lattice.clear()
        var run = first
        var at = start
        while run < count, isInLattice(run) {
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

    @inline(__always) private func isInLattice(_ run: Int) -> Bool {
        let kind = runs.kind(run)
        return kind == .han || kind.isLatticeKind && runs.length(run) <= Lattice.longestRun
    }

    @inline(__always) private func append(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ kind: Word.Kind) {
        let extent = TextExtent(measuring: UnsafeBufferPointer(start: base + start, count: end - start))
        tokens.append(Token(extent: extent, kind: kind, tag: .none))
    }
}
