// Tests of Perceptron: it learns what it is shown, and no more than it needs.

import Testing

@_spi(WordModelTrainer) @testable import ChineseNews

@Suite struct PerceptronTests {
    private func mistakes(_ text: String, epochs: Int, margin: Double = 5) throws -> [Int] {
        let lattice = Lattice(lexicon: .builtIn, granularity: .standard, model: nil)
        var options = WordModelTrainer.Options()
        options.margin = margin
        let stretches = try SmallModel.stretches(text)
        var perceptron = Perceptron(stretches, lattice: lattice, lexicon: .builtIn, options: options)
        defer { perceptron.deallocate() }
        return (0..<epochs).map { _ in perceptron.learn() }
    }

    @Test func learnsUntilNothingIsWrong() throws {
        let all = try mistakes(SmallModel.text, epochs: 30)
        #expect(all[0] > 5)
        #expect(all.suffix(3) == [0, 0, 0])
    }

    /// Without a margin, what the lexicon cuts right anyway is right at once.
    @Test func whatIsRightTeachesNothing() throws {
        let text = SmallModel.lines(of: "会后，与会人员参观了互联网企业。\n他们共同努力。")
        #expect(try mistakes(text, epochs: 2, margin: 0) == [0, 0])
        #expect(try mistakes(text, epochs: 1, margin: 5)[0] > 0, "the margin asks for more")
    }

    /// What contradicts itself never ends, and does not grow without bounds.
    @Test func contradictionsStay() throws {
        let all = try mistakes("水渠 通水\n水 渠 通水", epochs: 40)
        #expect(all.allSatisfy { $0 > 0 })
        let image = try SmallModel.train("水渠 通水\n水 渠 通水") { $0.epochs = 40 }
        #expect(throws: Never.self) { try WordModel(image: image) }
    }
}
