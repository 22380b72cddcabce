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
    /// The words that were added, or `nil` without any.
    let userWords: UserWords?

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

    private init(image: LexiconImage, owner: ImageMemory?, userWords: UserWords? = nil) {
        self.image = image
        self.owner = owner
        self.userWords = userWords
    }

    /// The same image with other words of the user's.
    func withUserWords(_ words: UserWords?) -> Lexicon { Lexicon(image: image, owner: owner, userWords: words) }

    /// The same lexicon with entries of the image, given by the numbers of their cells, that are no words any more.
    ///
    /// The image is copied, so that look-ups need not ask what was taken away.
    func withoutWords(at places: some Collection<Int>) -> Lexicon {
        guard !places.isEmpty else { return self }
        let memory = ImageMemory(image.bytes)
        for place in places { memory.removeWord(at: place) }
        do {
            let image = try LexiconImage(UnsafeRawBufferPointer(memory.bytes), name: "lexicon image")
            return Lexicon(image: image, owner: memory, userWords: userWords)
        } catch {
            fatalError("\(error)")  // The image was read before; only entries of it changed.
        }
    }

    /// Reads an image written by `lexicon-compiler`, after checking all of it.
    ///
    /// - Parameters:
    ///   - bytes: the image; it is copied once.
    ///   - name: what errors call it, such as the file's path.
    /// - Throws: ``TableError`` where the bytes are no image, one of another version, or damaged.
    /// - Complexity: O(*n*).
    public init(image bytes: [UInt8], name: String = "lexicon image") throws {
        let memory = bytes.withUnsafeBytes { ImageMemory($0) }
        let image = try LexiconImage(UnsafeRawBufferPointer(memory.bytes), name: name)
        try image.validate(name: name)
        self.init(image: image, owner: memory)
    }

    /// How many words the lexicon holds.
    ///
    /// - Complexity: O(*n*) in the number of words that were added.
    public var count: Int {
        var count = image.entryCount
        userWords?
            .forEachWord { _, word in
                var cell = LexiconCell(bits: 0)
                if image.place(of: word, &cell) == nil || !cell.isWord { count += 1 }
            }
        return count
    }

    /// Whether a word is in the lexicon.
    ///
    /// - Complexity: O(*k*) in the length of the word.
    public func contains(_ word: String) -> Bool { kind(of: word) != nil }

    /// What a word of the lexicon names, or `nil` if the lexicon does not hold the word.
    ///
    /// - Complexity: O(*k*) in the length of the word.
    public func kind(of word: String) -> Kind? {
        if let entry = userWords?.entry(word) { return entry.kind }
        var cell = LexiconCell(bits: 0)
        return image.find(word, &cell) && cell.isWord ? Kind(cell.tag) : nil
    }

    /// The version of the image format, and a checksum of the data, such as `1-9f3a61c2`.
    ///
    /// It is that of the image that the lexicon came from, whatever words were added or removed.
    public var version: String { Checksum.version(LexiconImage.version, image.checksum) }
}

extension ImageMemory {
    /// Makes an entry no word any more; the memory holds a lexicon's image that nobody reads yet.
    fileprivate func removeWord(at place: Int) {
        guard let image = try? LexiconImage(UnsafeRawBufferPointer(bytes), name: "") else { return }
        let cell = LexiconCell(bits: image.cells[place])
        guard cell.isWord else { return }
        UnsafeMutablePointer(mutating: image.cells)[place] = cell.withoutWord.bits
        let count = LexiconImage.entryCountOffset
        bytes.storeBytes(of: UInt32(image.entryCount - 1), toByteOffset: count, as: UInt32.self)
    }
}
