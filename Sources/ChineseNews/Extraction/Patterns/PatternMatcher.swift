// Where a pattern matches, in linear time.

/// The likely names of a passage, as patterns see them.
struct PatternNames {
    private var starts: ContiguousArray<Int32>
    private var names: ContiguousArray<(end: Int, kind: AnyName.Kind, next: Int32)> = []
    private let origin: Int

    init(_ candidates: [NameCandidate], in passage: Range<Int>) {
        origin = passage.lowerBound
        starts = ContiguousArray(repeating: -1, count: passage.count)
        // Each is put before those that start with it, so that the longest is first at last.
        for name in candidates.sorted(by: { $0.end < $1.end }) where name.score > 0 {
            guard let kind = AnyName.Kind(name.kind) else { continue }
            names.append((name.end, kind, starts[name.start - origin]))
            starts[name.start - origin] = Int32(truncatingIfNeeded: names.count - 1)
        }
    }

    /// Calls `body` with the end of each name of some kinds that starts at a character, the longest first.
    @inline(__always) func forEachEnd(at start: Int, _ kinds: Set<AnyName.Kind>, _ body: (Int) -> Void) {
        var number = starts[start - origin]
        while number >= 0 {
            let name = names[Int(number)]
            if kinds.contains(name.kind) { body(name.end) }
            number = name.next
        }
    }
}

extension AnyName.Kind {
    init?(_ kind: NameCandidate.Kind) {
        switch kind {
        case .place: self = .place
        case .organization: self = .organization
        case .person: self = .person
        case .event: return nil
        }
    }
}

/// Matches one pattern: greedily, by going back, and no step twice from one place.
///
/// From one start it makes at most as many moves as the pattern has steps times the characters of its longest match, whatever the text.
// A matcher belongs to one extraction; nothing else can reach its state while a step changes it.
final class PatternMatcher {
    private let program: PatternProgram
    private let text: NameText
    /// For each step and each character from the start: the number of the attempt that was there last.
    @exclusivity(unchecked) private var visits: ContiguousArray<UInt32>
    @exclusivity(unchecked) private var attempt: UInt32 = 0
    /// What is to be tried later: a step and a place; or the number of an end of a capture, counted down from -1, and where it was before.
    @exclusivity(unchecked) private var later: ContiguousArray<(step: Int, place: Int)> = []
    /// Where the captures start and end; -1 where nothing was captured.
    @exclusivity(unchecked) private var ends: ContiguousArray<Int>
    /// How many moves were made in all, for tests.
    @exclusivity(unchecked) private(set) var moves = 0

    private var width: Int { program.longest + 1 }

    init(_ program: PatternProgram, _ text: NameText) {
        self.program = program
        self.text = text
        visits = ContiguousArray(repeating: 0, count: program.steps.count * (program.longest + 1))
        ends = ContiguousArray(repeating: -1, count: program.captures.count * 2)
    }

    /// Calls `body` with each captured name of a passage, match by match from the left.
    func forEachCapture(
        in passage: Range<Int>,
        _ folded: ContiguousArray<UInt32>,
        _ names: PatternNames?,
        _ body: (Range<Int>, NamePattern.Kind) -> Void
    ) {
        var start = passage.lowerBound
        while start < passage.upperBound {
            let first = folded[start - passage.lowerBound]
            guard program.firsts & PatternProgram.bit(first) != 0, let end = match(at: start, passage, folded, names)
            else {
                start += 1
                continue
            }
            for (number, kind) in program.captures.enumerated() where ends[number * 2] >= 0 {
                body(ends[number * 2]..<ends[number * 2 + 1], kind)
            }
            start = end
        }
    }

    /// Where the match ends that starts at a character.
    private func match(
        at start: Int,
        _ passage: Range<Int>,
        _ folded: ContiguousArray<UInt32>,
        _ names: PatternNames?
    ) -> Int? {
        for i in ends.indices { ends[i] = -1 }
        if attempt == .max {
            for i in visits.indices { visits[i] = 0 }
            attempt = 0
        }
        attempt += 1
        let limit = min(passage.upperBound, start + program.longest)
        later.removeAll(keepingCapacity: true)
        later.append((0, start))
        while let (step, place) = later.popLast() {
            if step < 0 {
                ends[-1 - step] = place
            } else if let end = follow(step, place, start, limit, passage.lowerBound, folded, names) {
                return end
            }
        }
        return nil
    }

    /// Goes on from a step until the pattern matches or the text differs.
    private func follow(
        _ firstStep: Int,
        _ firstPlace: Int,
        _ start: Int,
        _ limit: Int,
        _ origin: Int,
        _ folded: ContiguousArray<UInt32>,
        _ names: PatternNames?
    ) -> Int? {
        var (step, place) = (firstStep, firstPlace)
        while true {
            moves += 1
            let visit = step * width + place - start
            if visits[visit] == attempt { return nil }
            visits[visit] = attempt
            switch program.steps[step] {
            case .match: return place
            case .fork(let other): later.append((other, place))
            case .open(let number): capture(number * 2, place)
            case .close(let number): capture(number * 2 + 1, place)
            case .texts(let texts):
                let mark = later.count
                for text in texts where stands(text, place, limit, origin, folded) {
                    later.append((step + 1, place + text.count))
                }
                guard let next = first(from: mark) else { return nil }
                place = next
            case .word(let word):
                guard place < limit, let end = end(of: word, place), end <= limit else { return nil }
                place = end
            case .name(let kinds):
                guard place < limit else { return nil }
                let mark = later.count
                names?.forEachEnd(at: place, kinds) { if $0 <= limit { later.append((step + 1, $0)) } }
                guard let next = first(from: mark) else { return nil }
                place = next
            }
            step += 1
        }
    }

    /// Takes out the first of the places that were just noted, and leaves the rest to be tried in their order.
    private func first(from mark: Int) -> Int? {
        guard mark < later.count else { return nil }
        later[mark...].reverse()
        return later.removeLast().place
    }

    private func capture(_ end: Int, _ place: Int) {
        later.append((-1 - end, ends[end]))
        ends[end] = place
    }

    @inline(__always) private func stands(
        _ text: [UInt32],
        _ place: Int,
        _ limit: Int,
        _ origin: Int,
        _ folded: ContiguousArray<UInt32>
    ) -> Bool {
        guard place + text.count <= limit else { return false }
        for i in text.indices where folded[place - origin + i] != text[i] { return false }
        return true
    }

    /// Where a word ends that starts at a character, if it is as asked.
    private func end(of condition: PatternWord, _ place: Int) -> Int? {
        guard text.isWordStart(place) else { return nil }
        let word = text.word(at: place)
        guard condition.length.contains(Int(word.end - word.start)), condition.kinds.contains(word.kind) else {
            return nil
        }
        let isAsked =
            condition.partsOfSpeech.isEmpty || condition.partsOfSpeech.contains(PartOfSpeech(word.kind, word.tag))
        return isAsked ? Int(word.end) : nil
    }
}
