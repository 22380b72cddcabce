// The names that the user's patterns capture.

/// Finds what patterns capture in the passages of an article.
final class PatternFinder {
    /// What a captured name weighs: more than all that the library could find in its place.
    static let score = 100_000

    let patterns: [NamePattern]
    private let text: NameText
    private let matchers: [PatternMatcher]
    private let usesNames: Bool

    /// Nothing, where there are no patterns.
    init?(_ patterns: [NamePattern], _ text: NameText) {
        guard !patterns.isEmpty else { return nil }
        self.patterns = patterns
        self.text = text
        matchers = patterns.map { PatternMatcher($0.program, text) }
        usesNames = patterns.contains { $0.program.usesNames }
    }

    /// The captured names of a passage; where two overlap, that of the pattern that comes first.
    func find(in passage: Range<Int>, names: [NameCandidate]) -> [NameCandidate] {
        var folded = ContiguousArray<UInt32>()
        folded.reserveCapacity(passage.count)
        for i in passage { folded.append(text.folded(i)) }
        let names = usesNames ? PatternNames(names, in: passage) : nil
        var found: [NameCandidate] = []
        var isTaken: ContiguousArray<Bool> = []
        for (number, matcher) in matchers.enumerated() {
            matcher.forEachCapture(in: passage, folded, names) { range, kind in
                guard let name = candidate(range, kind, number) else { return }
                if isTaken.isEmpty { isTaken = ContiguousArray(repeating: false, count: passage.count) }
                let places = name.start - passage.lowerBound..<name.end - passage.lowerBound
                guard !isTaken[places].contains(true) else { return }
                for i in places { isTaken[i] = true }
                found.append(name)
            }
        }
        return found
    }

    /// The name without blanks at its ends, if there is more to it.
    private func candidate(_ range: Range<Int>, _ kind: NamePattern.Kind, _ number: Int) -> NameCandidate? {
        func isBlank(_ i: Int) -> Bool { TypeCharacter(text.characters[i].scalar).kind == .blank }
        guard let first = range.first(where: { !isBlank($0) }), let last = range.last(where: { !isBlank($0) }) else {
            return nil
        }
        var name = NameCandidate(start: first, end: last + 1, kind: .person, score: Self.score, rule: .pattern)
        name.pattern = Int32(truncatingIfNeeded: number)
        switch kind {
        case .person: break
        case .place(let kind): (name.kind, name.detail) = (.place, NameKind(name: kind.rawValue))
        case .organization(let kind): (name.kind, name.detail) = (.organization, NameKind(name: kind.rawValue))
        }
        return name
    }
}
