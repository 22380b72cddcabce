// A word model trained in the tests, small and the same in every run.

@_spi(WordModelTrainer) @testable import ChineseNews

enum SmallModel {
    /// Places that are invented; no lexicon has them.
    static let places = ["梭柳渠", "榆塔营", "桁溪坳", "埝头沱"]
    private static let frames = [
        "他 去 X 看 水", "她 在 X 住", "大家 说 X 好", "从 X 来 了", "X 的 水 好", "修建 X 的 工人", "我 到 X 看", "记者 来到 X 工地", "X 今天 通水",
    ]

    /// What the model learns: every frame with every place.
    static let text =
        frames.flatMap { frame in places.map { frame.replacing("X", with: $0) } }
        .joined(separator: "\n") + "\n村民 、 工人 都 说 好 ， 2020年 通水\n"

    /// So short a text must be read often.
    static let epochs = 100

    static func train(
        _ text: String = text,
        lexicon: Lexicon = .builtIn,
        _ change: (inout WordModelTrainer.Options) -> Void = { _ in }
    ) throws -> [UInt8] {
        var options = WordModelTrainer.Options()
        options.epochs = epochs
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
