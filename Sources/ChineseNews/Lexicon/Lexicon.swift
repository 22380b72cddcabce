// The words that a segmenter knows.

internal import CLexicon

/// A set of words with costs, compiled for look-up.
///
/// A lexicon is immutable and cheap to copy; any number of segmenters and tasks share one. The built-in lexicon is read where it lies in
/// the binary: nothing is parsed or allocated when it is first used.
public struct Lexicon: Sendable {
    let image: LexiconImage
    // Keeps an image alive that does not live in the binary.
    private let owner: ImageMemory?

    /// The lexicon that the library ships: HanLP's core dictionary widened by jieba's.
    ///
    /// See `Docs/Data.md`.
    public static let builtIn: Lexicon = {
        Lexicon(
            builtIn: UnsafeRawBufferPointer(start: cnews_lexicon(), count: cnews_lexicon_size()),
            name: "built-in lexicon"
        )
    }()

    /// Reads an image that lies in the binary.
    init(builtIn bytes: UnsafeRawBufferPointer, name: String) {
        do {
            self.init(image: try LexiconImage(bytes, name: name), owner: nil)
        } catch {
            fatalError("\(error)")  // A test reads the image from the committed tables, byte for byte.
        }
    }

    private init(image: LexiconImage, owner: ImageMemory?) {
        self.image = image
        self.owner = owner
    }

    /// Reads an image written by `lexicon-compiler`, after checking all of it.
    ///
    /// - Parameters:
    ///   - bytes: the image; it is copied once.
    ///   - name: what errors call it, such as the file's path.
    /// - Throws: ``TableError`` where the bytes are no image, one of another version, or damaged.
    /// - Complexity: O(*n*).
    public init(image bytes: [UInt8], name: String = "lexicon image") throws {
        let memory = ImageMemory(bytes)
        let image = try LexiconImage(UnsafeRawBufferPointer(memory.bytes), name: name)
        try image.validate(name: name)
        self.init(image: image, owner: memory)
    }

    /// How many words the lexicon holds.
    public var count: Int { image.entryCount }

    /// Whether a word is in the lexicon.
    ///
    /// - Complexity: O(*k*) in the length of the word.
    public func contains(_ word: String) -> Bool {
        var cell = LexiconCell(bits: 0)
        return image.find(word, &cell) && cell.isWord
    }

    /// The version of the image format, and a checksum of the data, such as `1-9f3a61c2`.
    public var version: String { Checksum.version(LexiconImage.version, image.checksum) }
}
