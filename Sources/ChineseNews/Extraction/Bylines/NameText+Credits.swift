// The names in credits as candidates.

extension NameText {
    /// What a name in a credit weighs, in tenths of a nat: its cue beats likelihood.
    private static let creditScore = 300

    /// The persons in credits, by the start of their passage.
    func candidates(in credits: [CreditDraft]) -> [Int: [NameCandidate]] {
        var result: [Int: [NameCandidate]] = [:]
        var seen: Set<Range<Int>> = []
        for credit in credits {
            for name in credit.names where name.contains(where: { isHan($0) }) && seen.insert(name).inserted {
                let number = passages.firstIndexBehind { $0.upperBound > name.lowerBound }
                guard number < passages.count else { continue }
                result[passages[number].lowerBound, default: []]
                    .append(
                        NameCandidate(
                            start: name.lowerBound,
                            end: name.upperBound,
                            kind: .person,
                            score: Self.creditScore,
                            rule: .byline
                        )
                    )
            }
        }
        return result
    }
}

extension NameText {
    /// Whether a stretch is a place of the gazetteer.
    func isPlace(_ range: Range<Int>) -> Bool {
        hits(at: range.lowerBound).contains { Int(hits[$0].end) == range.upperBound && hits[$0].mask.isPlace }
    }
}
