import Testing

@testable import ChineseNews

@Suite struct NameDecoderTests {
    private func candidate(_ start: Int, _ end: Int, _ score: Int) -> NameCandidate {
        NameCandidate(start: start, end: end, kind: .place, score: score, rule: .gazetteer)
    }

    private func decode(_ candidates: [NameCandidate], in passage: Range<Int> = 0..<20) -> [[Int]] {
        NameDecoder.decode(candidates, in: passage).map { [$0.start, $0.end, $0.score] }
    }

    @Test func choice() {
        #expect(decode([]).isEmpty)
        #expect(decode([candidate(0, 2, 0), candidate(2, 4, -5)]).isEmpty)
        // Names that touch do not overlap.
        #expect(decode([candidate(2, 4, 1), candidate(0, 2, 1)]) == [[0, 2, 1], [2, 4, 1]])
        // The long one against two that weigh more together, and less.
        #expect(decode([candidate(0, 4, 5), candidate(0, 2, 3), candidate(2, 4, 3)]) == [[0, 2, 3], [2, 4, 3]])
        #expect(decode([candidate(0, 4, 7), candidate(0, 2, 3), candidate(2, 4, 3)]) == [[0, 4, 7]])
        #expect(decode([candidate(0, 2, 3), candidate(0, 2, 8)]) == [[0, 2, 8]])
        #expect(decode([candidate(7, 9, 3), candidate(5, 8, 2)], in: 5..<9) == [[7, 9, 3]])
    }

    /// No set of candidates that do not overlap weighs more.
    @Test(arguments: 1...200)
    func isOptimal(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let first = Int.random(in: 0...5, using: &generator)
        let passage = first..<first + Int.random(in: 1...12, using: &generator)
        let candidates = (0..<Int.random(in: 1...10, using: &generator))
            .map { _ in
                let start = Int.random(in: passage, using: &generator)
                let end = Int.random(in: start + 1...passage.upperBound, using: &generator)
                return candidate(start, end, Int.random(in: -3...12, using: &generator))
            }
        let chosen = NameDecoder.decode(candidates, in: passage)
        #expect(zip(chosen, chosen.dropFirst()).allSatisfy { $0.end <= $1.start })
        #expect(chosen.allSatisfy { $0.score > 0 && passage.contains($0.start) && $0.end <= passage.upperBound })
        #expect(chosen.reduce(0) { $0 + $1.score } == bestSum(candidates[...], from: passage.lowerBound, []))
    }

    /// The weight of the best set, by trying all.
    private func bestSum(_ rest: ArraySlice<NameCandidate>, from start: Int, _ taken: [NameCandidate]) -> Int {
        guard let next = rest.first else { return taken.reduce(0) { $0 + $1.score } }
        let without = bestSum(rest.dropFirst(), from: start, taken)
        let isFree = taken.allSatisfy { $0.end <= next.start || next.end <= $0.start }
        return isFree ? max(without, bestSum(rest.dropFirst(), from: start, taken + [next])) : without
    }
}
