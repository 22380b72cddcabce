// The names of a passage that may stand inside longer ones.

/// The likely names of a passage, by where they start and end.
///
/// One serves a whole article, so that its memory is asked for once: what it knows of a passage lasts until the next one is read.
final class KnownNames {
    @exclusivity(unchecked) private var origin = 0
    @exclusivity(unchecked) private var names: ContiguousArray<NameCandidate> = []
    // For each place of the passage the number of a name; -1 without any. Names that start at one place are linked.
    @exclusivity(unchecked) private var placeEnds: ContiguousArray<Int32> = []
    @exclusivity(unchecked) private var organizationEnds: ContiguousArray<Int32> = []
    @exclusivity(unchecked) private var starts: ContiguousArray<Int32> = []
    @exclusivity(unchecked) private var next: ContiguousArray<Int32> = []
    /// What ``best(inside:_:)`` reckons with.
    @exclusivity(unchecked) private var sums: ContiguousArray<Int> = []

    /// Forgets what it knows, and takes the likely ones of some places of a passage.
    func read(_ places: [NameCandidate], in passage: Range<Int>) {
        origin = passage.lowerBound
        names.removeAll(keepingCapacity: true)
        next.removeAll(keepingCapacity: true)
        Self.clear(&placeEnds, passage.count + 1)
        Self.clear(&organizationEnds, passage.count + 1)
        Self.clear(&starts, passage.count + 1)
        for place in places { add(place) }
    }

    private static func clear(_ numbers: inout ContiguousArray<Int32>, _ count: Int) {
        numbers.removeAll(keepingCapacity: true)
        numbers.append(contentsOf: repeatElement(-1, count: count))
    }

    /// The longest place that ends before a character.
    @inline(__always) func place(endingAt end: Int) -> NameCandidate? { name(placeEnds[end - origin]) }

    /// The longest organization that ends before a character.
    @inline(__always) func organization(endingAt end: Int) -> NameCandidate? { name(organizationEnds[end - origin]) }

    /// What an organization is that takes a whole stretch, if one is known.
    func organizationKind(_ start: Int, _ end: Int) -> NameKind? {
        var number = starts[start - origin]
        while number >= 0 {
            let name = names[Int(number)]
            if name.end == end, name.kind == .organization, let kind = name.detail { return kind }
            number = next[Int(number)]
        }
        return nil
    }

    @inline(__always) private func name(_ number: Int32) -> NameCandidate? { number < 0 ? nil : names[Int(number)] }

    /// Adds a place or an organization, if it is likely.
    func add(_ name: NameCandidate) {
        guard name.score > 0 else { return }
        let number = Int32(names.count)
        names.append(name)
        next.append(starts[name.start - origin])
        starts[name.start - origin] = number
        let end = name.end - origin
        if name.kind == .place {
            if placeEnds[end] < 0 || names[Int(placeEnds[end])].start > name.start { placeEnds[end] = number }
        } else if organizationEnds[end] < 0 || names[Int(organizationEnds[end])].start > name.start {
            organizationEnds[end] = number
        }
    }

    /// The weight of the best names strictly inside a stretch that do not overlap.
    ///
    /// O(length) and the names in it.
    func best(inside start: Int, _ end: Int) -> Int {
        sums.removeAll(keepingCapacity: true)
        sums.append(contentsOf: repeatElement(0, count: end - start + 1))
        for i in stride(from: end - 1, through: start, by: -1) {
            sums[i - start] = best(from: i, to: end, behind: sums[i + 1 - start], except: i == start ? end : -1) {
                sums[$0 - start]
            }
        }
        return sums[0]
    }

    /// The better of what the names behind a character weigh and what a name that starts there weighs with those behind it.
    ///
    /// A name that ends at `except` does not count.
    @inline(__always)
    func best(from start: Int, to end: Int, behind: Int, except: Int = -1, _ sum: (Int) -> Int) -> Int {
        var best = behind
        var number = starts[start - origin]
        while number >= 0 {
            let name = names[Int(number)]
            if name.end <= end, name.end != except { best = max(best, name.score + sum(name.end)) }
            number = next[Int(number)]
        }
        return best
    }
}

/// What the names inside a longer one weigh together, from its end leftwards.
struct InnerNames {
    private let known: KnownNames
    private let end: Int
    /// The best sums from each character to the end, from the right.
    private var sums: ContiguousArray<Int> = [0]

    init(_ known: KnownNames, end: Int) {
        self.known = known
        self.end = end
    }

    /// The weight of the best names between a character and the end that do not overlap.
    mutating func best(from start: Int) -> Int {
        while end - start >= sums.count {
            let i = end - sums.count
            let (end, sums) = (end, sums)
            let best = known.best(from: i, to: end, behind: sums[sums.count - 1]) { sums[end - $0] }
            self.sums.append(best)
        }
        return sums[end - start]
    }
}
