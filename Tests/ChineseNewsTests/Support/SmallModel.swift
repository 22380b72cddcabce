// A word model trained in the tests, small and the same in every run.

@_spi(WordModelTrainer) @testable import ChineseNews

enum SmallModel {
    /// What the model learns: 梭柳渠 and 榆塔营 are invented, and no lexicon has them.
    static let text = """
        梭柳渠 今天 开工
        记者 来到 梭柳渠 工地
        工人 在 梭柳渠 边 种树
        修建 梭柳渠 的 工人
        榆塔营 的 村民 种树
        他 去 榆塔营 看 水渠
        榆塔营 今天 通水
        从 榆塔营 到 梭柳渠
        村民 、 工人 都 说 好 ， 2020年 通水
        """

    static func train(
        _ text: String = text,
        lexicon: Lexicon = .builtIn,
        _ change: (inout WordModelTrainer.Options) -> Void = { _ in }
    ) throws -> [UInt8] {
        var options = WordModelTrainer.Options()
        change(&options)
        return try WordModelTrainer(options: options, lexicon: lexicon)
            .train(gold: [WordModelTrainer.Source(file: "text", bytes: Array(text.utf8))])
    }

    /// The image of a model of ``text``.
    static let image: [UInt8] = (try? train()) ?? []

    /// The segmented form that a trainer reads.
    static func lines(of text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { cut(String($0), model: nil) }.joined(separator: "\n")
    }

    /// The stretches of segmented lines.
    static func stretches(_ text: String, lexicon: Lexicon = .builtIn) throws -> [TrainingText.Stretch] {
        let lattice = Lattice(lexicon: lexicon, granularity: .standard, model: nil)
        let source = WordModelTrainer.Source(file: "text", bytes: Array(text.utf8))
        return try TrainingText(source, lattice: lattice).lines.flatMap(\.stretches)
    }
}
