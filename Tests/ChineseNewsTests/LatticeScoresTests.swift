// Tests of LatticeScores: what a model says does not depend on where windows and pieces end.

import Testing

@testable import ChineseNews

@Suite struct LatticeScoresTests {
    /// The Chinese of news without a mark between.
    private func han() throws -> String {
        let text = try Repository.segmentedCorpus()
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }))
    }

    private func segmenters(_ granularity: WordSegmenter.Granularity) throws -> [WordSegmenter] {
        let own = try WordModel(image: SmallModel.image)
        return [WordSegmenter(granularity: granularity), WordSegmenter(granularity: granularity, model: own)]
    }

    /// Windows of 1,024 characters end at other places of the same text when more stands before it.
    @Test(arguments: WordSegmenter.Granularity.allCases)
    func windowsDoNotShow(granularity: WordSegmenter.Granularity) throws {
        let text = try han()
        try #require(text.unicodeScalars.count > 3 * Lattice.capacity)
        for segmenter in try segmenters(granularity) {
            func ends(_ lead: Int) -> [Int] {
                segmenter.words(in: String(repeating: "的", count: lead) + text)
                    .map { $0.scalarRange.upperBound - lead }.filter { $0 > 60 }
            }
            let expected = ends(0)
            for lead in stride(from: 1, to: Lattice.capacity, by: 61) { #expect(ends(lead) == expected, "\(lead)") }
        }
    }

    /// A text that fits into one window, behind so much that it lies across the edge of two.
    @Test func oneWindowEqualsTwo() throws {
        let text = String(try han().prefix(900))
        for segmenter in try segmenters(.standard) {
            func ends(_ lead: Int) -> [Int] {
                segmenter.words(in: String(repeating: "的", count: lead) + "了" + text)
                    .map { $0.scalarRange.upperBound - lead }.filter { $0 > 40 }
            }
            let expected = ends(0)
            for lead in stride(from: 124, to: 1000, by: 29) { #expect(ends(lead) == expected, "\(lead)") }
        }
    }

    /// A mark ends what a model sees, so nothing before it shows, wherever the pieces of the text end.
    @Test(arguments: WordSegmenter.Granularity.allCases)
    func piecesDoNotShow(granularity: WordSegmenter.Granularity) throws {
        let page = try Repository.text("Docs/Examples/page.txt")
        let text = page + page
        for segmenter in try segmenters(granularity) {
            let expected = segmenter.tokens(in: text).map(\.utf8Range.count)
            for lead in stride(from: 1, to: 200, by: 7) {
                let words = segmenter.tokens(in: String(repeating: "，", count: lead) + text).map(\.utf8Range.count)
                #expect(Array(words.dropFirst(lead)) == expected, "\(lead)")
            }
        }
    }

    /// A stretch that ends with a window, or with the edge of a piece, leaves nothing behind for the next one.
    @Test func stretchesDoNotSeeEachOther() throws {
        let tail = "，他去梭柳渠。"
        for segmenter in try segmenters(.coarse) {
            let expected = segmenter.words(in: tail).map(\.utf8Range.count)
            for unit in ["1年", "的", "水渠", "A"] {
                for count in [1, 511, 512, 513, 1023, 1024, 1025, 2725, 2730, 2731] {
                    let words = segmenter.words(in: String(repeating: unit, count: count) + tail).map(\.utf8Range.count)
                    #expect(Array(words.suffix(expected.count)) == expected, "\(unit) \(count)")
                }
            }
        }
    }

    /// Dates that are one word in each window up to the edge of a piece, so that all of an open stretch is delivered.
    @Test func stretchesThatEndWithAPieceAreForgotten() throws {
        let segmenter = WordSegmenter(granularity: .coarse)
        let lead = String(repeating: "3月", count: 8192 / 4)
        try #require(segmenter.words(in: lead).map(\.utf8Range.count) == [2048, 2048, 2048, 2048])
        for clause in try Repository.segmentedCorpus().split(whereSeparator: { "，。、：“”\n".contains($0) }).prefix(200) {
            let clause = "，" + clause.filter { $0 != " " }
            let expected = segmenter.words(in: clause).map(\.utf8Range.count)
            #expect(
                Array(segmenter.words(in: lead + clause).map(\.utf8Range.count).dropFirst(4)) == expected,
                "\(clause)"
            )
        }
    }

    /// Random characters that the model knows, with runs, marks and strangers among them.
    @Test(arguments: 1...60)
    func tokensTileRandomText(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let image = WordModel.builtIn.image
        var text = String.UnicodeScalarView()
        for _ in 0..<4000 {
            let known = image.scalars[Int.random(in: 0..<image.scalarCount, using: &generator)]
            if let scalar = Unicode.Scalar(known), generator.next() % 50 != 0 {
                text.append(scalar)
            } else {
                text.append(contentsOf: RandomText.make(scalars: 3, using: &generator).unicodeScalars)
            }
        }
        let granularity = WordSegmenter.Granularity.allCases[seed % 3]
        let lexicon = try seed % 2 == 0 ? Lexicon.builtIn : .builtIn.adding(["的·", "水渠"].map { Lexicon.Entry($0) })
        let segmenter = WordSegmenter(lexicon: lexicon, granularity: granularity)
        expectTiling(segmenter.tokens(in: String(text)), String(text))
        let wild = RandomText.make(scalars: 3000, using: &generator)
        expectTiling(segmenter.tokens(in: wild), wild)
    }

    /// What extends a character stays with it, up to a length that no text has.
    @Test(arguments: [1, 30, 31, 255, 256, 257, 512, 900, 1023, 1024, 3000])
    func extendedCharactersTileTheText(count: Int) {
        let text = "在" + "水" + String(repeating: "\u{FE00}", count: count) + "渠通水"
        for model in [nil, WordModel.builtIn] {
            let tokens = WordSegmenter(model: model).tokens(in: text)
            expectTiling(tokens, text)
            let longest = tokens.map { text.unicodeScalars[$0.range].count }.max()
            #expect(longest ?? 0 > min(count, Lattice.longestExtension))
        }
    }

    /// Words that no lexicon has are at most so long, however cheap a model makes them.
    @Test func unknownWordsAreShort() throws {
        let text = Array(repeating: "梭柳渠榆塔营桁", count: 12).joined()
        let model = try WordModel(image: SmallModel.train(Array(repeating: text, count: 4).joined(separator: "\n")))
        let longest = WordSegmenter(model: model).words(in: text).map(\.scalarRange.count).max() ?? 0
        #expect(longest == 3)
    }
}
