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
        var starts = [Int16](repeating: -1, count: ends.count)
        var at = 0
        while at < ends.count - 1 {
            starts[Int(ends[at])] = Int16(at)
            at = Int(ends[at])
        }
        let zeros = [Int16](repeating: 0, count: LatticeScores.wordCount)
        return try zeros.withUnsafeBufferPointer { zeros in
            let scores = LatticeScores(words: try #require(zeros.baseAddress))
            defer { scores.deallocate() }
            return try ends.withUnsafeBufferPointer { ends in
                try starts.withUnsafeBufferPointer { starts in
                    try body(
                        GoldScoring(
                            scores: scores,
                            ends: #require(ends.baseAddress),
                            starts: #require(starts.baseAddress),
                            granularity: granularity
                        )
                    )
                }
            }
        }
    }

    @Test func goldAllowsItsWordsOnly() throws {
        try withGold("水渠 通 水", .standard) { gold in
            #expect(gold.allows(0, 2, []))
            #expect(!gold.allows(0, 1, []))
            #expect(!gold.allows(0, 3, []))
            #expect(gold.allows(2, 3, []))
            #expect(!gold.allows(2, 4, []))
            #expect(gold.score(.n, 2, [], after: .none) == 0)
        }
    }

    /// A compound is taken whole where the granularity parts it into the standard's words.
    @Test func goldAllowsCompoundsOfItsWords() throws {
        let compound = EntryFlags.split(after: 2).union(.compound)
        try withGold("基础 设施 好", .standard) { gold in
            #expect(gold.allows(0, 4, compound))
            #expect(gold.score(.n, 4, compound, after: .none) < 0, "and is the cheaper way")
            #expect(!gold.allows(0, 4, []))
            #expect(!gold.allows(0, 4, EntryFlags.split(after: 2)), "a name is parted by fine only")
            #expect(!gold.allows(0, 4, EntryFlags.split(after: 1).union(.compound)))
        }
        try withGold("基础 设施 好", .coarse) { gold in #expect(!gold.allows(0, 4, compound)) }
        try withGold("余 宏卿", .fine) { gold in #expect(gold.allows(0, 3, EntryFlags.split(after: 1))) }
    }

    /// Where no lexicon has the standard's word, gold brings it.
    @Test func goldBringsUnknownWords() throws {
        let lattice = Lattice(lexicon: .builtIn, granularity: .standard, model: nil)
        lattice.restore(try SmallModel.stretches("去 梭柳渠")[0].characters)
        try withGold("去 梭柳渠", .standard) { gold in
            lattice.mode = .gold(gold)
            lattice.search()
            #expect(lattice.predecessor(4) == 1)
            #expect(lattice.predecessor(1) == 0)
            lattice.mode = .plain
        }
    }

    /// No boundary of the standard is asked for inside a number or a Latin word.
    @Test func runsAreNeverParted() throws {
        let stretch = try SmallModel.stretches("水 20 20 年 GD P")[0]
        #expect(stretch.count == 9)
        #expect(stretch.ends[0] == 1 && stretch.ends[1] == 5 && stretch.ends[5] == 6 && stretch.ends[6] == 9)
    }
}
