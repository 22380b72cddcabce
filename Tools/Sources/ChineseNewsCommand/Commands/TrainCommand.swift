// chinese-news train: a model of word boundaries from segmented text.

package import ArgumentParser
@_spi(WordModelTrainer) import ChineseNews

/// `chinese-news train`.
package struct TrainCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train a model of word boundaries from segmented text.",
        discussion: """
            Reads text in which spaces stand between the words, and writes a model that `segment --model` and `annotate --model` add to \
            the lexicon's costs. Equal input gives an equal model. About a million words a second are read.
            """
    )

    /// How a file shows its words.
    package enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
        /// Lines with spaces between the words.
        case segmented
        /// The mark-up of the ChineseNews corpus.
        case corpus
    }

    @Option(parsing: .upToNextOption, help: "The files to learn from.", completion: .file())
    var gold: [String]

    @Option(help: "Where the model goes.", completion: .file())
    var out: String

    @Option(parsing: .upToNextOption, help: "Files to measure on after every epoch.", completion: .file())
    var dev: [String] = []

    @Option(help: "How the files show their words.")
    var format = Format.segmented

    @Option(help: "The granularity whose words the files show.")
    var granularity = WordSegmenter.Granularity.standard

    @Option(help: "How often the text is read.")
    var epochs = WordModelTrainer.Options().epochs

    @Option(help: "The largest size of the model, in bytes.")
    var size = WordModelTrainer.Options().sizeLimit

    @Option(help: "What the gold standard must win by, in nats of cost for each boundary.")
    var margin = WordModelTrainer.Options().margin

    @Option(help: "How far one mistake moves the weight of an n-gram, in nats.")
    var rate = WordModelTrainer.Options().ngramRate

    package init() {}

    package func validate() throws {
        if epochs < 1 { throw ValidationError("--epochs must be at least 1") }
        if size < 1 << 16 { throw ValidationError("--size must be at least \(1 << 16)") }
        if !(0...100).contains(margin) { throw ValidationError("--margin must be between 0 and 100") }
        if !(0.001...10).contains(rate) { throw ValidationError("--rate must be between 0.001 and 10") }
    }

    package func run() async throws {
        let console = Console()
        do {
            var options = WordModelTrainer.Options()
            options.granularity = granularity
            options.epochs = epochs
            options.sizeLimit = size
            options.margin = margin
            options.ngramRate = rate
            let image = try WordModelTrainer(options: options)
                .train(gold: try gold.map(source), development: try dev.map(source)) { console.note($0.line) }
            try FileSink.write(image, to: out)
            console.note("\(out): \(image.count) bytes")
        } catch let error as SystemError {
            console.fail(error)
        } catch let error as TableError {
            console.fail(error)
        }
        try console.finish()
    }

    private func source(_ path: String) throws -> WordModelTrainer.Source {
        let bytes = try FileSource.readAll(path)
        // The trainer says which line is not UTF-8.
        guard format == .corpus, let text = String(validating: bytes, as: UTF8.self) else {
            return WordModelTrainer.Source(file: path, bytes: bytes)
        }
        return WordModelTrainer.Source(
            file: path,
            bytes: Array(MarkedCorpus.words(of: text, granularity: granularity).utf8)
        )
    }
}

extension WordModelTrainer.Progress {
    /// The progress as a line for people.
    fileprivate var line: String {
        let measured = f1.map { ", F1 \(($0 * 100).rounded() / 100)" } ?? ""
        return "epoch \(epoch): \(mistakes) of \(stretches) stretches wrong\(measured)"
    }
}
