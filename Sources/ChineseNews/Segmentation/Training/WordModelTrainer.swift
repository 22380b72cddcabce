// Trains a model of word boundaries from segmented text.

/// Trains ``WordModel``s.
///
/// An averaged perceptron over stretches: each stretch is decoded with the model as it is, in the very lattice that segmentation uses; where the best
/// path is not the gold standard's, what speaks for it is made dearer and what speaks for the standard cheaper. While decoding, boundaries of the
/// standard cost a margin more and others less, so that the standard must win clearly (Taskar et al., 2003). Equal input gives an equal model, byte
/// for byte.
@_spi(WordModelTrainer)
public struct WordModelTrainer {
    /// What a user may choose.
    public struct Options: Sendable {
        /// The granularity whose words the text shows.
        public var granularity = WordSegmenter.Granularity.standard
        /// How often the text is read.
        public var epochs = 10
        /// How far one mistake moves the weight of an n-gram, in nats.
        public var ngramRate = 0.2
        /// How far one mistake moves the weight of a kind of word, in nats.
        public var wordRate = 0.01
        /// What each boundary of the gold standard costs more while training, and others less, in nats.
        public var margin = 5.0
        /// How often a trigram must occur.
        public var minimumCount = 2
        /// The largest size of the model, in bytes.
        ///
        /// No model is smaller than 12 bytes for every character of the text and some 6 KB.
        public var sizeLimit = 4_000_000

        /// The default options.
        public init() {}
    }

    /// A file of segmented text: lines with spaces between the words.
    public struct Source: Sendable {
        /// What errors call it.
        public let file: String
        /// Its bytes, UTF-8.
        public let bytes: [UInt8]

        /// Names the bytes of a text.
        public init(file: String, bytes: [UInt8]) {
            self.file = file
            self.bytes = bytes
        }
    }

    /// How far training has come.
    public struct Progress: Sendable {
        /// The epoch that ended, counted from 1.
        public let epoch: Int
        /// In how many stretches the best path was not the standard's.
        public let mistakes: Int
        /// How many stretches there are.
        public let stretches: Int
        /// F1 of words on the development text, if there is one, with the model as it would be written now.
        public let f1: Double?
    }

    private var options: Options
    private let lexicon: Lexicon

    /// Prepares a trainer for models that segment with a lexicon.
    public init(options: Options = Options(), lexicon: Lexicon = .builtIn) {
        self.options = options
        self.options.granularity = options.granularity.ofLattice
        self.lexicon = lexicon
    }

    /// Trains a model.
    ///
    /// - Parameters:
    ///   - gold: segmented text to learn from.
    ///   - development: segmented text to measure on after every epoch.
    ///   - report: called after every epoch.
    /// - Returns: the image that ``WordModel/init(image:name:)`` reads.
    /// - Throws: ``TableError`` where a file is not UTF-8, has a line of more than 1 MB, or all have no words.
    public func train(
        gold: [Source],
        development: [Source] = [],
        report: (Progress) -> Void = { _ in }
    ) throws -> [UInt8] {
        let lattice = Lattice(lexicon: lexicon, granularity: options.granularity, model: nil)
        let texts = try gold.map { try TrainingText($0, lattice: lattice) }
        let measured = try development.flatMap { try TrainingText($0, lattice: lattice).lines }
        let stretches = texts.flatMap { $0.lines.flatMap(\.stretches) }
        guard !stretches.isEmpty else {
            throw TableError(file: gold.first?.file ?? "gold", line: nil, reason: "no Chinese words to learn from")
        }
        var perceptron = Perceptron(stretches, lattice: lattice, lexicon: lexicon, options: options)
        defer { perceptron.deallocate() }
        var image: [UInt8] = []
        for epoch in 1...max(1, options.epochs) {
            let mistakes = perceptron.learn()
            let isLast = epoch >= options.epochs
            if isLast || !measured.isEmpty { image = perceptron.image() }
            var f1: Double?
            if !measured.isEmpty {
                let model = try WordModel(image: image, name: "model in training")
                f1 = measure(model, on: measured)
            }
            report(Progress(epoch: epoch, mistakes: mistakes, stretches: stretches.count, f1: f1))
        }
        return image
    }

    /// F1 of words with a model, in per cent.
    private func measure(_ model: WordModel, on lines: [TrainingText.Line]) -> Double {
        let bound = BoundWordModel(model, lexicon)
        let lattice = Lattice(lexicon: lexicon, granularity: options.granularity, model: bound)
        var tokens = TokenBuffer()
        var (right, found, wanted) = (0, 0, 0)
        for line in lines {
            func count(_ start: Int, _ end: Int) {
                found += 1
                if line.boundaries[start], line.boundaries[end], !line.boundaries[start + 1..<end].contains(true) {
                    right += 1
                }
            }
            wanted += line.wordCount
            for other in line.others { count(other.lowerBound, other.upperBound) }
            for stretch in line.stretches {
                tokens.removeAll()
                lattice.restore(stretch.characters)
                lattice.decodeLengths(into: &tokens)
                var at = stretch.offset
                for i in 0..<tokens.count {
                    count(at, at + tokens[i].extent.scalars)
                    at += tokens[i].extent.scalars
                }
            }
        }
        return found + wanted == 0 ? 0 : 200 * Double(right) / Double(found + wanted)
    }
}
