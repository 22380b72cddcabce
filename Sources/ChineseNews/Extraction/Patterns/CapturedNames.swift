// What patterns captured and credits name, among the candidates of a passage.

/// The captured names of a passage, which win over what the library finds; also the names in credits.
struct CapturedNames {
    private let names: [NameCandidate]

    /// Captured names that do not overlap; `nil` where there is none.
    init?(_ names: [NameCandidate]) {
        guard !names.isEmpty else { return nil }
        self.names = names.sorted { $0.start < $1.start }
    }

    /// Those that a longer name holds.
    func inside(_ name: NameCandidate) -> CapturedNames? {
        let first = names.firstIndexBehind { $0.start >= name.start }
        return CapturedNames(names[first...].prefix { $0.start < name.end }.filter { $0.mayStand(in: name) })
    }

    /// Adds the captured names of a kind.
    func add(_ kind: NameCandidate.Kind, to candidates: inout [NameCandidate]) {
        candidates += names.filter { $0.kind == kind }
    }

    /// Removes candidates that lie in one of these names or cross its ends, and others in its place.
    ///
    /// Longer names stay, unless they hold a person: no name is composed of one.
    func clear(_ candidates: inout [NameCandidate]) {
        candidates.removeAll { candidate in
            var i = names.firstIndexBehind { $0.end > candidate.start }
            while i < names.count, names[i].start < candidate.end {
                if names[i].isSame(as: candidate) { return false }
                if !names[i].mayStand(in: candidate) { return true }
                i += 1
            }
            return false
        }
    }
}

extension NameCandidate {
    /// Whether a candidate is this name itself.
    fileprivate func isSame(as other: NameCandidate) -> Bool {
        start == other.start && end == other.end && rule == other.rule
    }

    /// Whether a longer name may hold this one.
    fileprivate func mayStand(in longer: NameCandidate) -> Bool {
        kind != .person && longer.start <= start && longer.end >= end && longer.end - longer.start > end - start
    }
}
