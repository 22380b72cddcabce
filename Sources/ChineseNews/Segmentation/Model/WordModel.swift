// A trained model of word boundaries: the public face.

internal import CLexicon

/// What a trainer learned from segmented text: where words end, beyond what a lexicon knows.
///
/// A model is added to the costs of the lattice. It scores every place between two characters by the characters around it, and every word by its
/// part of speech, its length and the word before; and it keeps characters together that no lexicon has as a word. It is a linear model, an
/// averaged perceptron over whole stretches (Collins, "Discriminative Training Methods for Hidden Markov Models", 2002), trained with a margin and kept
/// in bytes.
///
/// `chinese-news train` makes one from text with spaces between the words:
///
/// ```swift
/// let model = try WordModel(image: bytes, name: "news.model")
/// let segmenter = WordSegmenter(granularity: .fine, model: model)
/// ```
public struct WordModel: Sendable {
    let image: WordModelImage
    // Keeps an image alive that does not live in the binary.
    private let owner: ImageMemory?

    /// The model that the library ships, trained on its own corpus.
    ///
    /// See `Docs/Data.md`.
    public static let builtIn: WordModel = {
        let bytes = UnsafeRawBufferPointer(start: cnews_words(), count: cnews_words_size())
        do {
            return WordModel(image: try WordModelImage(bytes, name: "built-in model"), owner: nil)
        } catch {
            fatalError("\(error)")  // A test validates the embedded image.
        }
    }()

    private init(image: WordModelImage, owner: ImageMemory?) {
        self.image = image
        self.owner = owner
    }

    /// Reads a model written by `chinese-news train`, after checking all of it.
    ///
    /// - Parameters:
    ///   - bytes: the model's file; it is copied once.
    ///   - name: what errors call it, such as the file's path.
    /// - Throws: ``TableError`` where the bytes are no model, one of another version, or damaged.
    /// - Complexity: O(*n*).
    public init(image bytes: [UInt8], name: String = "word model") throws {
        let memory = bytes.withUnsafeBytes { ImageMemory($0) }
        let image = try WordModelImage(UnsafeRawBufferPointer(memory.bytes), name: name)
        try image.validate(name: name)
        self.init(image: image, owner: memory)
    }

    /// The version of the format, and a checksum of the weights, such as `1-9f3a61c2`.
    public var version: String { Checksum.version(WordModelImage.version, image.checksum) }
}
