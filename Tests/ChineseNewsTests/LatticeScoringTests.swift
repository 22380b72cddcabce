// Tests of LatticeScoring: which edges each way to weigh allows.

import Testing

@testable import ChineseNews

@Suite struct LatticeScoringTests {
    private func withGold<Result>(
        _ line: String,
        _ granularity: WordSegmenter.Granularity,
        body: (GoldScoring) throws -> Result
    ) throws -> Result {
        let ends = try SmallModel.stretches(line)[0].ends
        let zeros = [Int16](repeating: 0, count: Perceptron.wordCount)
        return try zeros.withUnsafeBufferPointer { zeros in
            let base = try #require(zeros.baseAddress)
            let scores = LatticeScores(lengths: base, pairs: base + Perceptron.lengthCount)
            defer { scores.deallocate() }
            return try ends.withUnsafeBufferPointer {
                try body(GoldScoring(scores: scores, ends: #require($0.baseAddress), granularity: granularity))
            }
        }
    }

    @Test func goldAllowsItsWordsOnly() throws {
        try withGold("水渠 通 水", .standard) { gold in
            #expect(gold.score(0, 2, .n, [], after: .none) == 0)
            #expect(gold.score(0, 1, .n, [], after: .none) == nil)
            #expect(gold.score(0, 3, .n, [], after: .none) == nil)
            #expect(gold.score(2, 3, .v, [], after: .n) == 0)
            #expect(gold.score(2, 4, .v, [], after: .n) == nil)
        }
    }

    /// A compound is taken whole where the granularity parts it into the standard's words.
    @Test func goldAllowsCompoundsOfItsWords() throws {
        let compound = EntryFlags.split(after: 2).union(.compound)
        try withGold("基础 设施 好", .standard) { gold in
            #expect((gold.score(0, 4, .n, compound, after: .none) ?? 0) < 0, "and is the cheaper way")
            #expect(gold.score(0, 4, .n, [], after: .none) == nil)
            #expect(
                gold.score(0, 4, .n, EntryFlags.split(after: 2), after: .none) == nil,
                "a name is parted by fine only"
            )
            #expect(gold.score(0, 4, .n, EntryFlags.split(after: 1).union(.compound), after: .none) == nil)
        }
        try withGold("基础 设施 好", .coarse) { gold in #expect(gold.score(0, 4, .n, compound, after: .none) == nil) }
        try withGold("余 宏卿", .fine) { gold in #expect(gold.allows(0, 3, EntryFlags.split(after: 1))) }
    }

    /// Where no lexicon has the standard's word, gold brings it.
    @Test func goldBringsUnknownWords() throws {
        let lattice = Lattice(lexicon: .builtIn, granularity: .standard, model: nil)
        try withGold("去 梭柳渠", .standard) { gold in
            var ends: [Int] = []
            gold.forEachUnknown(1, in: lattice) { ends.append($0) }
            #expect(ends == [4])
        }
    }

    /// No boundary of the standard is asked for inside a number or a Latin word.
    @Test func runsAreNeverParted() throws {
        let stretch = try SmallModel.stretches("水 20 20 年 GD P")[0]
        #expect(stretch.count == 9)
        #expect(stretch.ends[0] == 1 && stretch.ends[1] == 5 && stretch.ends[5] == 6 && stretch.ends[6] == 9)
    }
}
