// The façade that most users need.

/// Analyses news text: clean, or as it comes out of a newspaper page.
///
/// ```swift
/// let analyzer = NewsAnalyzer()  // make once, share
/// let analysis = analyzer.analyze(pageText)  // never throws
/// for sentence in analysis.sentences { print(pageText[sentence.range]) }
/// for word in analysis.words { print(pageText[word.range], word.kind, word.scalarRange) }
/// ```
///
/// An analyzer is an immutable value without locks or caches. Fresh, reused and shared analyzers give equal results.
public struct NewsAnalyzer: Sendable {
    /// What to find.
    ///
    /// Less is faster.
    public struct Fields: OptionSet, Sendable, Hashable {
        /// The bits of the set.
        public let rawValue: UInt

        /// Makes a set from its bits.
        public init(rawValue: UInt) { self.rawValue = rawValue }

        /// Sentences.
        public static let sentences = Fields(rawValue: 1 << 0)
        /// Words.
        public static let words = Fields(rawValue: 1 << 1)
        /// Everything.
        public static let all: Fields = [.sentences, .words]
    }

    private let segmenter: WordSegmenter

    /// Makes an analyzer.
    ///
    /// - Parameters:
    ///   - lexicon: the words it knows.
    ///   - granularity: how much one word takes.
    public init(lexicon: Lexicon = .builtIn, granularity: WordSegmenter.Granularity = .standard) {
        segmenter = WordSegmenter(lexicon: lexicon, granularity: granularity)
    }

    /// Analyses a text of any content and length.
    ///
    /// - Parameters:
    ///   - text: the text as given; all ranges of the result are ranges of it.
    ///   - layout: what its line breaks mean.
    ///   - fields: what to find.
    /// - Returns: what was found.
    /// - Complexity: O(*n*) in time and memory.
    public func analyze(_ text: String, layout: TextLayout = .auto, fields: Fields = .all) -> NewsAnalysis {
        let layout = layout == .auto ? TextLayout.detected(in: text) : layout
        let flowed = layout == .page ? FlowedText(unwrapping: text) : FlowedText(unchanged: text)
        var sentences: [Sentence] = []
        if fields.contains(.sentences) {
            let walk = SentenceWalk(text: flowed.text)
            var mapper = SpanMapper(text: text, gaps: flowed.gaps)
            while let step = walk.next() {
                _ = mapper.next(step.blank)
                sentences.append(Sentence(span: mapper.next(step.sentence)))
            }
        }
        var words: [Word] = []
        if fields.contains(.words) {
            let walk = segmenter.walk(through: flowed.text)
            var mapper = SpanMapper(text: text, gaps: flowed.gaps)
            while let token = walk.next() {
                let span = mapper.next(token.extent)
                if token.kind != .whiteSpace { words.append(Word(span: span, kind: token.kind)) }
            }
        }
        return NewsAnalysis(text: text, layout: layout, sentences: sentences, words: words, flowed: flowed)
    }
}
