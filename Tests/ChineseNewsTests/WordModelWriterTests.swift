// Tests of WordModelWriter: an image scores as the weights it was made of.

import Testing

@testable import ChineseNews

@Suite struct WordModelWriterTests {
    private static let text = """
        水渠 2020年 GDP 的 水渠
        记者 阿依·古丽 在 水渠 A股
        5 个 水渠 山田 㐀 水
        """

    private struct Written {
        var index: NGramIndex
        var stretches: [TrainingText.Stretch]
        var weights: [Float]
        var words: [Int16]

        func image(sizeLimit: Int) -> [UInt8] {
            WordModelWriter(index: index, weights: weights, words: words, image: Lexicon.builtIn.image)
                .image(sizeLimit: sizeLimit)
        }
    }

    /// An index with weights made by chance; some are out of range.
    private func written(seed: UInt64, _ text: String = text) throws -> Written {
        let stretches = try SmallModel.stretches(text)
        let index = NGramIndex(stretches, codeCount: Lexicon.builtIn.image.codeCount, minimumCount: 1)
        var generator = SeededGenerator(seed: seed)
        var weights = (0..<index.ngrams.count * 3).map { _ in Float.random(in: -2300...2300, using: &generator) }
        // A trigram has two inner boundaries.
        for (i, ngram) in index.ngrams.enumerated() where ngram.length == 3 { weights[i * 3 + 2] = 0 }
        let words = (0..<Perceptron.wordCount).map { _ in Int16.random(in: -500...500, using: &generator) }
        return Written(index: index, stretches: stretches, weights: weights, words: words)
    }

    /// What the trainer adds up for a boundary and what the lattice reads from the image are the same.
    @Test(arguments: UInt64(1)...10)
    func scoresAsTheTrainer(seed: UInt64) throws {
        let written = try written(seed: seed)
        let model = try WordModel(image: written.image(sizeLimit: 1 << 20))
        let bound = BoundWordModel(model, .builtIn)
        let lattice = Lattice(lexicon: .builtIn, granularity: .standard, model: bound)
        guard case .model(let scoring) = lattice.mode else { throw TableError(file: "", line: nil, reason: "no model") }
        let steps = written.weights.map { Int32(max(-127, min(127, ($0 / 16).rounded()))) }
        for stretch in written.stretches {
            lattice.restore(stretch.characters)
            bound.glyphs.withUnsafeBufferPointer {
                scoring.scores.readGlyphs(lattice.characters, lattice.count, $0.baseAddress!)
            }
            scoring.scores.scoreBoundaries(lattice.count, model.image)
            let places = written.index.places(of: stretch)
            for boundary in 1..<stretch.count {
                var sum: Int32 = 0
                places.forEachWeight(at: boundary) { sum += steps[$0] }
                #expect(scoring.scores.boundaries[boundary] == sum * 16, "boundary \(boundary)")
            }
            #expect(scoring.scores.boundaries[stretch.count] == 0)
        }
        // Scores of words: their length and the tag before them; long ones share a place.
        for length in [1, 3, 9] {
            let own = written.words[LatticeScores.lengthIndex(.v, length)]
            let pair = written.words[Perceptron.lengthCount + LatticeScores.pairIndex(.v, after: .n)]
            #expect(scoring.scores.score(.v, length, after: .n) == Int32(own) + Int32(pair))
        }
        #expect(LatticeScores.lengthIndex(.v, 9) == LatticeScores.lengthIndex(.v, 6))
    }

    /// The weakest n-grams give way.
    @Test func keepsTheStrongestThatHaveRoom() throws {
        let text = try Repository.segmentedCorpus()
        let written = try written(seed: 3, text)
        let whole = written.image(sizeLimit: 1 << 24)
        let limits = [40_000, 60_000, 100_000]
        var cells: [Int] = []
        for limit in limits {
            let bytes = written.image(sizeLimit: limit)
            #expect(bytes.count <= limit)
            #expect(bytes.count * 2 > limit, "the room is used")
            let image = try WordModel(image: bytes).image
            cells.append((0..<image.cellCount).filter { WordModelImage.Cell(bits: image.cells[$0]).weights != 0 }.count)
        }
        #expect(whole.count > limits[2])
        #expect(cells == cells.sorted() && cells[0] < cells[2])
    }

    @Test func weightsOfNothingTakeNoRoom() throws {
        var written = try written(seed: 1)
        // Less than half a step.
        written.weights = written.weights.map { _ in 7.9 }
        let image = try WordModel(image: written.image(sizeLimit: 1 << 20)).image
        #expect((0..<image.cellCount).allSatisfy { WordModelImage.Cell(bits: image.cells[$0]).weights == 0 })
    }

    @Test func equalWeightsGiveEqualBytes() throws {
        let written = try written(seed: 5)
        #expect(written.image(sizeLimit: 1 << 20) == written.image(sizeLimit: 1 << 20))
    }
}
