// Where the user's words stand in the lattice, and what their edges cost.

/// The words of the user's in one window of the lattice, and which of them the cheapest path takes.
///
/// A word without a weight pays back more for every character than any path can save by going round it. So the path that covers most
/// characters with such words wins; of those the one with fewer words, hence longer ones; and of those the cheapest, as everywhere in the
/// lattice. A word with a weight has a cost and competes by it.
final class UserWordMatches {
    /// An edge to be.
    struct Match {
        var start: Int16
        var end: Int16
        var entry: UInt32
    }

    /// What a word that wins pays back for a character: more than the costs of all characters of two words that it cuts.
    // All gains in a window together stay within 32 bits.
    private static let gain: Int32 = 1 << 20
    /// What it costs as a word, more than other words around it can save.
    private static let price: Int32 = 1 << 17

    private let words: UserWords
    // They belong to one lattice, and that to one walk; nothing else can reach them while a step changes them.
    @exclusivity(unchecked) private var matches: [Match] = []
    @exclusivity(unchecked) private var next = 0
    private let scalars: UnsafeMutablePointer<UInt32>
    /// Where the word of the user's starts that is the cheapest edge to a position, or -1.
    fileprivate let starts: UnsafeMutablePointer<Int16>

    init(_ words: UserWords) {
        self.words = words
        scalars = .allocate(capacity: Lattice.capacity + 1)
        starts = .allocate(capacity: Lattice.capacity + 1)
    }

    deinit {
        scalars.deallocate()
        starts.deallocate()
    }

    /// Where the first match starts, or the largest number if there is none.
    var firstStart: Int { matches.isEmpty ? .max : Int(matches[0].start) }

    /// Finds all words in the window.
    ///
    /// O(length), with at most ``UserWords/longestWord`` look-ups for a character.
    func find(in lattice: Lattice, _ base: UnsafePointer<UInt8>) {
        let (characters, count) = (lattice.characters, lattice.count)
        for i in 0..<count {
            scalars[i] = UserWords.fold((base + Int(characters[i].offset)).decodeScalar().value)
        }
        scalars[count] = 0
        starts.update(repeating: -1, count: count + 1)
        matches.removeAll(keepingCapacity: true)
        next = 0
        words.forEachCandidate(in: scalars, count: count) { start, lengths in
            if characters[start].isCut { find(at: start, lengths, characters, count) }
        }
    }

    private func find(
        at start: Int,
        _ lengths: UInt32,
        _ characters: UnsafeMutablePointer<Lattice.Character>,
        _ count: Int
    ) {
        var lengths = lengths
        var hash: UInt64 = 0
        var at = start
        while lengths != 0 {
            let end = start + lengths.trailingZeroBitCount + 1
            lengths &= lengths - 1
            guard end <= count else { return }
            while at < end {
                hash = UserWords.hash(hash, scalars[at])
                at += 1
            }
            guard characters[end].isCut, let entry = words.find(scalars + start, end - start, hash: hash) else {
                continue
            }
            matches.append(Match(start: Int16(start), end: Int16(end), entry: UInt32(entry)))
        }
    }

    /// The matches that start at a position; those before it are passed over.
    fileprivate func take(from start: Int) -> ArraySlice<Match> {
        while next < matches.count, matches[next].start < start { next += 1 }
        let first = next
        while next < matches.count, matches[next].start == start { next += 1 }
        return matches[first..<next]
    }

    /// Where the next match starts.
    fileprivate var nextStart: Int { next < matches.count ? Int(matches[next].start) : .max }

    fileprivate func entry(_ match: Match) -> UserWords.Entry { words.entries[Int(match.entry)] }

    /// What the edge of a word that wins adds to the cost of a path.
    fileprivate static func winningCost(_ entry: UserWords.Entry) -> Int32 { price - gain * Int32(entry.length) }
}

extension Lattice {
    /// Adds the edges of the user's words that start at a position.
    ///
    /// Returns where the next of them start.
    func relaxUserWords(from start: Int) -> Int {
        guard let userMatches else { return .max }
        for match in userMatches.take(from: start) {
            let entry = userMatches.entry(match)
            let end = Int(match.end)
            let kind = kind(ofUserWord: start, end)
            let isTaken =
                entry.cost > 0
                ? relax(from: start, to: end, cost: UInt32(entry.cost), kind: kind, tag: entry.kind.tag)
                : win(from: start, to: end, cost: UserWordMatches.winningCost(entry), kind: kind, tag: entry.kind.tag)
            guard isTaken else { continue }
            userMatches.starts[end] = match.start
        }
        return userMatches.nextStart
    }

    /// Whether a word of the path is one of the user's.
    @inline(__always) func isUserWord(_ start: Int, _ end: Int) -> Bool {
        guard let userMatches else { return false }
        return Int(userMatches.starts[end]) == start
    }

    /// The kind of a word of the user's: Chinese if it has a Chinese character, else that of its first run.
    private func kind(ofUserWord start: Int, _ end: Int) -> Word.Kind {
        var at = start
        while at < end {
            guard characters[at].runLength > 0 else { return .han }
            at += Int(characters[at].runLength)
        }
        return kind(ofRun: start)
    }

    // MARK: Runs that only the user's words need

    /// What the first character of a run of neither digits nor Latin has for a value.
    static func value(ofRun kind: RunKind) -> Int16 { percentValue - 1 - Int16(kind.rawValue) }

    /// The kind of the run that starts at a position.
    func kind(ofRun start: Int) -> Word.Kind {
        let first = characters[start]
        if first.role == .arabic { return .number }
        let value = Self.percentValue - 1 - first.value
        return value < 0 ? .latin : RunKind(rawValue: UInt8(value)).map { Word.Kind($0) } ?? .latin
    }
}
