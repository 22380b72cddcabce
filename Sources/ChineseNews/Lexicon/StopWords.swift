// Words that say little about what a text is about.

internal import CLexicon

/// A set of stop words: function words that searches and keywords leave out.
///
/// ```swift
/// let stopWords = try StopWords.builtIn.union(["记者", "报道"])
/// for word in segmenter.words(in: text, excluding: stopWords) { print(text[word.range]) }
/// ```
///
/// A set holds words in any spelling: traditional and simplified forms are one word. It is immutable and shared without locks.
public struct StopWords: Sendable {
    /// The compiled words; a word of any of them is in the set.
    private let images: [Lexicon]

    /// General function words, composed for this library: `Sources/CLexicon/Tables/stop-words.tsv`.
    public static let builtIn: StopWords = {
        let bytes = UnsafeRawBufferPointer(start: cnews_stop_words(), count: cnews_stop_words_size())
        return StopWords(images: [Lexicon(builtIn: bytes, name: "built-in stop words")])
    }()

    private init(images: [Lexicon]) { self.images = images }

    /// Makes a set of words.
    ///
    /// - Throws: ``TableError`` for an empty word and for one of more than 32 characters.
    /// - Complexity: O(*n*) in the length of all words.
    public init(_ words: some Sequence<String>) throws {
        let variants = Dictionary(
            uniqueKeysWithValues: CharacterVariants.builtIn.rows().map { ($0.variant, $0.representative) }
        )
        let image = try LexiconCompiler.compileSet(
            words.enumerated().map { (line: $0 + 1, word: $1) },
            file: "stop words",
            variants: variants
        )
        images = [try Lexicon(image: image, name: "stop words")]
    }

    /// The set with more words.
    ///
    /// - Throws: as ``init(_:)``.
    public func union(_ words: some Sequence<String>) throws -> StopWords {
        StopWords(images: images + (try StopWords(words)).images)
    }

    /// Whether a word is in the set.
    ///
    /// White space in it, such as the wraps of a page, does not count.
    ///
    /// - Complexity: O(*k*) in the length of the word.
    public func contains(_ word: some StringProtocol) -> Bool {
        images.contains { $0.image.holds(word.unicodeScalars) }
    }
}

extension LexiconImage {
    /// Whether the scalars that are not white space spell an entry.
    fileprivate func holds(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
        var cell = root
        for scalar in scalars where !CharacterTable.builtIn[scalar].isWhiteSpace {
            let code = code(scalar.value)
            let next = child(of: cell, over: code)
            guard code != 0, cell.base != 0, next.label == code else { return false }
            cell = next
        }
        return cell.cost != 0
    }
}

extension WordSegmenter {
    /// The words of a text without stop words and punctuation, found while they are asked for.
    ///
    /// - Complexity: as of ``words(in:)``.
    public func words(in text: String, excluding stopWords: StopWords) -> LazyFilterSequence<Words> {
        words(in: text).lazy.filter { $0.kind != .punctuation && !stopWords.contains(text[$0.range]) }
    }
}

extension NewsAnalysis {
    /// The words without stop words and punctuation, in order.
    public func words(excluding stopWords: StopWords) -> LazyFilterSequence<[Word]> {
        words.lazy.filter { $0.kind != .punctuation && !isStopWord($0, in: stopWords) }
    }
}
