// Tests of NGramIndex: which n-grams there are, and what the places of a stretch say.

import Testing

@testable import ChineseNews

@Suite struct NGramIndexTests {
    private func index(_ text: String, minimumCount: Int = 2) throws -> (NGramIndex, [TrainingText.Stretch]) {
        let stretches = try SmallModel.stretches(text)
        let codeCount = Lexicon.builtIn.image.codeCount
        return (NGramIndex(stretches, codeCount: codeCount, minimumCount: minimumCount), stretches)
    }

    private func code(_ character: Unicode.Scalar) -> UInt16 { Lexicon.builtIn.image.code(character.value) }

    @Test func numbersCharactersByFrequency() throws {
        let (index, _) = try index("水 水 渠 水\n渠 山")
        #expect(index.codes == [code("水"), code("渠"), code("山")])
    }

    /// Every bigram with the edges of its stretch; trigrams that occur often enough.
    @Test func ngramsOfAText() throws {
        let (w, q) = (UInt16(WordGlyph.firstCharacter), UInt16(WordGlyph.firstCharacter + 1))
        let edge = WordGlyph.edge
        let (all, _) = try index("水水渠", minimumCount: 1)
        let bigrams = all.ngrams.filter { $0.length == 2 }.map { [$0.glyphs.0, $0.glyphs.1] }
        // The edges behind a stretch are more than any n-gram needs.
        #expect(Set(bigrams) == [[edge, edge], [edge, w], [w, w], [w, q], [q, edge]])
        let trigrams = all.ngrams.filter { $0.length == 3 }.map { [$0.glyphs.0, $0.glyphs.1, $0.glyphs.2] }
        #expect(Set(trigrams).isSuperset(of: [[edge, edge, w], [edge, w, w], [w, w, q], [w, q, edge]]))
        #expect(Set(all.ngrams).count == all.ngrams.count)

        let (some, _) = try index("水水渠\n水水山", minimumCount: 2)
        let kept = some.ngrams.filter { $0.length == 3 }.map { [$0.glyphs.0, $0.glyphs.1, $0.glyphs.2] }
        #expect(kept.contains([edge, w, w]))
        #expect(!kept.contains { $0[0] == w && $0[1] == w }, "水水渠 stands once")
        #expect(some.ngrams.filter { $0.length == 2 }.count > 5, "bigrams are always kept")
    }

    /// Numbers and Latin words are one glyph repeated; what the lexicon has no code for is in no n-gram.
    @Test func runsAndStrangers() throws {
        let (index, stretches) = try index("水2020年GDP\u{2A6D6}渠", minimumCount: 1)
        let glyphs = index.ngrams.flatMap { [$0.glyphs.0, $0.glyphs.1] }
        #expect(glyphs.contains(WordGlyph.digit) && glyphs.contains(WordGlyph.latin))
        #expect(!glyphs.contains(WordGlyph.unknown))
        try #require(code("\u{2A6D6}") == 0)
        let places = index.places(of: stretches[0])
        #expect(places.bigrams[2 + 8] == -1 && places.bigrams[2 + 9] == -1 && places.bigrams[2] >= 0)
    }

    @Test func strangersHaveNoPlaces() throws {
        let (index, _) = try index("水水渠", minimumCount: 1)
        let other = try SmallModel.stretches("山田")[0]
        let places = index.places(of: other)
        #expect(places.bigrams.dropFirst().prefix(3).allSatisfy { $0 == -1 })
        var weights: [Int] = []
        places.forEachWeight(at: 1) { weights.append($0) }
        #expect(weights.isEmpty)
    }

    /// Three bigrams and two trigrams score a boundary, each with a weight of its own.
    @Test func weightsOfABoundary() throws {
        let (index, stretches) = try index("水渠山田", minimumCount: 1)
        let places = index.places(of: stretches[0])
        var weights: [[Int]] = []
        for boundary in 1..<4 {
            var here: [Int] = []
            places.forEachWeight(at: boundary) { here.append($0) }
            weights.append(here)
        }
        #expect(weights.allSatisfy { $0.count == 5 })
        #expect(Set(weights.joined()).count == 15, "no weight scores two of these boundaries")
        let used = weights[1].map { (index.ngrams[$0 / 3].length, $0 % 3) }
        #expect(used.map(\.0) == [2, 2, 2, 3, 3])
        #expect(used.map(\.1) == [0, 1, 2, 0, 1])
    }
}
