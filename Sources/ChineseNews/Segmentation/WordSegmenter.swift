// Words of a text: the public face of segmentation.

/// Finds the words of Chinese text.
///
/// The segmenter finds runs with the library's own rule set, and takes Chinese runs apart along the cheapest path through a lattice of
/// lexicon words, numbers and dates.
///
/// ```swift
/// let segmenter = WordSegmenter()
/// for word in segmenter.words(in: "截至2020年，15万余人次受益。") { print(word.range, word.kind) }
/// ```
///
/// A segmenter is an immutable value; make it once and share it between tasks. Coming from jieba, `words(in:)` is `cut`; coming from
/// `NLTokenizer`, it is `tokens(for:)` with the unit `word`, as a lazy sequence.
public struct WordSegmenter: Sendable {
    /// How much of the text one word takes.
    public enum Granularity: String, Sendable, Hashable, Codable, CaseIterable {
        /// Names and idioms whole, compounds and quantities apart: 邓小平, 基础 设施, 2020年 10月, 50万 元.
        case standard
        /// Like `standard`, with surname and given name, 副 and the post, and approximations apart: 邓 小平, 副 主任, 15万 余.
        case fine
        /// Compounds, dates and quantities whole: 基础设施, 2020年10月, 50万元.
        case coarse
        /// The words of `standard`, and behind each the shorter words of the lexicon that stand in it, for indexes: 忻州市 忻州.
        ///
        /// Words overlap. They come in order of their starts, the longer first, as the token streams of search engines want them. It is `cutForSearch` of jieba.
        case search

        /// How the lattice makes words for it.
        var ofLattice: Granularity { self == .search ? .standard : self }
    }

    /// What decoding depends on.
    struct Settings: Sendable {
        let lexicon: Lexicon
        /// Never ``WordSegmenter/Granularity/search``, which is `standard` and an expansion.
        let granularity: Granularity
        let model: BoundWordModel?
        let expansion: SearchExpansion?

        init(lexicon: Lexicon, granularity: Granularity, model: WordModel?) {
            self.lexicon = lexicon
            self.granularity = granularity.ofLattice
            expansion = granularity == .search ? SearchExpansion(lexicon: lexicon) : nil
            self.model = model.map { BoundWordModel.bound($0, to: lexicon) }
        }

        private init(lexicon: Lexicon, model: BoundWordModel?) {
            self.lexicon = lexicon
            granularity = .standard
            self.model = model
            expansion = nil
        }

        /// The same with the standard granularity.
        var standard: Settings { Settings(lexicon: lexicon, model: model) }
    }

    private enum Engine: Sendable {
        case lexicon(Settings)
        #if ICU
        case icu(BreakHandlePool)
        #endif
    }

    private let engine: Engine

    /// Makes a segmenter.
    ///
    /// - Parameters:
    ///   - lexicon: the words it knows; add your own to it with `adding`.
    ///   - granularity: how much one word takes.
    ///   - model: what it has learned from segmented text; without one the lexicon's costs decide alone, which is faster and less exact.
    public init(lexicon: Lexicon = .builtIn, granularity: Granularity = .standard, model: WordModel? = .builtIn) {
        engine = .lexicon(Settings(lexicon: lexicon, granularity: granularity, model: model))
    }

    #if ICU
    /// The stock word iterator of the system's ICU, with the dictionary of that ICU: for comparison, or where its results are wanted.
    ///
    /// It is less exact and slower than the library's own segmenter, and its results change with the version of ICU.
    ///
    /// - Throws: ``ICUError`` where ICU has no such iterator.
    public static func icu(locale: String = "zh") throws(ICUError) -> WordSegmenter {
        WordSegmenter(engine: .icu(try BreakIterator(.word, locale: locale).pool))
    }

    private init(engine: Engine) { self.engine = engine }
    #endif

    /// The words of a text without the white space between them, found while they are asked for.
    ///
    /// - Complexity: O(*n*) for the whole text; memory does not grow with it.
    public func words(in text: String) -> Words { Words(text: text, segmenter: self, includesWhiteSpace: false) }

    /// The words of a text and the white space between them; together they tile it.
    ///
    /// With the granularity `search` words overlap; without those inside others they tile the text.
    public func tokens(in text: String) -> Words { Words(text: text, segmenter: self, includesWhiteSpace: true) }

    /// What adds the words inside words, if that is wanted.
    var expansion: SearchExpansion? {
        if case .lexicon(let settings) = engine { settings.expansion } else { nil }
    }

    /// Starts a walk through a text.
    func walk(through text: String) -> TokenWalk {
        switch engine {
        case .lexicon(let settings):
            return .lexicon(WordWalk(text: text, settings: settings))
        #if ICU
        case .icu(let pool):
            return .icu(ICUWordWalk(text: text, pool: pool))
        #endif
        }
    }
}

extension WordSegmenter {
    /// The words of one text, in order.
    public struct Words: Sequence, Sendable {
        let text: String
        let segmenter: WordSegmenter
        let includesWhiteSpace: Bool

        /// Starts a walk through the text.
        public func makeIterator() -> Iterator {
            Iterator(
                walk: segmenter.walk(through: text),
                mapper: SpanMapper(text: text),
                includesWhiteSpace: includesWhiteSpace,
                inner: segmenter.expansion.map { InnerWords(text: text, expansion: $0) }
            )
        }

        /// A walk through the words.
        public struct Iterator: IteratorProtocol {
            let walk: TokenWalk
            var mapper: SpanMapper
            let includesWhiteSpace: Bool
            /// The words of one word that are still to come, where words overlap.
            var inner: InnerWords?

            /// The next word, or `nil` at the end of the text.
            public mutating func next() -> Word? {
                inner == nil ? nextOuter() : nextOfAll()
            }

            private mutating func nextOfAll() -> Word? {
                if let word = inner?.next() { return word }
                guard let word = nextOuter() else { return nil }
                inner?.expand(word)
                return inner?.next()
            }

            @inline(__always) private mutating func nextOuter() -> Word? {
                while let token = walk.next() {
                    let span = mapper.next(token.extent)
                    if includesWhiteSpace || token.kind != .whiteSpace {
                        return Word(span: span, kind: token.kind, tag: token.tag)
                    }
                }
                return nil
            }
        }
    }
}

/// A walk through the tokens of a text, with either engine.
enum TokenWalk {
    case lexicon(WordWalk)
    #if ICU
    case icu(ICUWordWalk)
    #endif

    @inline(__always) func next() -> Token? {
        switch self {
        case .lexicon(let walk): return walk.next()
        #if ICU
        case .icu(let walk): return walk.next()
        #endif
        }
    }
}
