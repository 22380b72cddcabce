// Which runs stand in the lattice together, and how they come into it.

/// Fills a lattice with stretches: Chinese, the numbers and Latin words in it, and the dots of foreign names.
struct StretchReader {
    let lattice: Lattice
    /// Whether words of the user's may hold runs of any kind.
    var takesAllRuns = false

    /// Fills the lattice with the stretch that starts at a place in a run.
    ///
    /// Answers whether all of it found room, and the run behind it.
    func fill(
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
            } else if isInnerDot(base, runs, run, count) {
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
    func isInLattice(_ base: UnsafePointer<UInt8>, _ runs: RunBuffer, _ run: Int, _ count: Int) -> Bool {
        let kind = runs.kind(run)
        if kind == .han { return true }
        if isInnerDot(base, runs, run, count) { return true }
        return (kind.isLatticeKind || takesAllRuns && kind.isWordMatter) && runs.length(run) <= Lattice.longestRun
    }

    /// Whether a mark is the dot within a name: 阿卜杜拉·居尔.
    private func isInnerDot(_ base: UnsafePointer<UInt8>, _ runs: RunBuffer, _ run: Int, _ count: Int) -> Bool {
        guard runs.kind(run) == .punctuation, run > 0, run + 1 < count, runs.kind(run - 1) == .han,
            runs.kind(run + 1) == .han
        else { return false }
        let (scalar, length) = (base + runs.start(run)).decodeScalar()
        switch scalar {
        case 0xB7, 0x2022, 0x2027, 0x30FB: return length == runs.length(run)
        default: return false
        }
    }
}
