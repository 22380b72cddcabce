// Which candidates are names.

/// Chooses the candidates that do not overlap and weigh most together.
enum NameDecoder {
    /// The best set of candidates of a passage, in order (weighted interval scheduling).
    ///
    /// O(*n* log *n*).
    static func decode(_ candidates: [NameCandidate], in passage: Range<Int>) -> [NameCandidate] {
        let sorted = candidates.filter { $0.score > 0 }.sorted { ($0.end, $1.score) < ($1.end, $0.score) }
        guard !sorted.isEmpty else { return [] }
        var best = [Int](repeating: 0, count: passage.count + 1)
        var choice = [Int](repeating: -1, count: passage.count + 1)
        var next = 0
        for i in 1...passage.count {
            best[i] = best[i - 1]
            while next < sorted.count, sorted[next].end - passage.lowerBound == i {
                let candidate = sorted[next]
                let total = best[candidate.start - passage.lowerBound] + candidate.score
                if total > best[i] { (best[i], choice[i]) = (total, next) }
                next += 1
            }
        }
        var result: [NameCandidate] = []
        var i = passage.count
        while i > 0 {
            if choice[i] >= 0 {
                let candidate = sorted[choice[i]]
                result.append(candidate)
                i = candidate.start - passage.lowerBound
            } else {
                i -= 1
            }
        }
        return result.reversed()
    }
}
