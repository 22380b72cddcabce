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
        /// Blocks and articles.
        public static let blocks = Fields(rawValue: 1 << 2)
        /// Places, with their codes.
        public static let places = Fields(rawValue: 1 << 3)
        /// Organizations.
        public static let organizations = Fields(rawValue: 1 << 4)
        /// Persons.
        public static let persons = Fields(rawValue: 1 << 5)
        /// Places, organizations and persons: they are found together.
        public static let names: Fields = [.places, .organizations, .persons]
        /// For each name what speaks for it and against it: ``Mention/explanation``.
        ///
        /// It takes some fifty times as long as the names.
        public static let explanations = Fields(rawValue: 1 << 6)
        /// Bylines and datelines.
        public static let bylines = Fields(rawValue: 1 << 7)
        /// Numbers.
        public static let numbers = Fields(rawValue: 1 << 8)
        /// What is counted and measured.
        public static let facts = Fields(rawValue: 1 << 9)
        /// Among the facts also 一 before a classifier, which counts little: 一所幼儿园.
        ///
        /// Goes with ``facts``; see ``NumericFact/isIndefinite``.
        public static let indefiniteFacts = Fields(rawValue: 1 << 10)
        /// Everything but explanations and indefinite facts.
        public static let all: Fields = [.sentences, .words, .blocks, .names, .bylines, .numbers, .facts]

        /// What is found article by article.
        static let extracted: Fields = [.names, .bylines, .numbers, .facts]
    }

    private let settings: WordSegmenter.Settings
    private let names: NameSettings

    /// Makes an analyzer.
    ///
    /// - Parameters:
    ///   - lexicon: the words it knows; add your own to it with `adding`.
    ///   - granularity: how much one word takes.
    ///   - model: what it has learned from segmented text; `nil` is faster and less exact.
    ///   - gazetteer: the names it knows; add your own to it with `adding`.
    ///   - patterns: names of your own, found by what they are made of and what stands beside them; those that come first win.
    ///   - cues: the words that give names a role in credits; add your own to them with `adding`.
    public init(
        lexicon: Lexicon = .builtIn,
        granularity: WordSegmenter.Granularity = .standard,
        model: WordModel? = .builtIn,
        gazetteer: Gazetteer = .builtIn,
        patterns: [NamePattern] = [],
        cues: BylineCues = .builtIn
    ) {
        names = NameSettings(gazetteer: gazetteer, patterns: patterns, cues: cues)
        settings = WordSegmenter.Settings(lexicon: lexicon, granularity: granularity, model: model)
    }

    /// Analyses a text of any content and length.
    ///
    /// - Parameters:
    ///   - text: the text as given; all ranges of the result are ranges of it.
    ///   - layout: what its line breaks mean.
    ///   - fields: what to find.
    ///   - referenceDate: the day of issue; dates that are written without year or month are read by it.
    /// - Returns: what was found.
    /// - Complexity: O(*n*) in time and memory.
    public func analyze(
        _ text: String,
        layout: TextLayout = .auto,
        fields: Fields = .all,
        referenceDate: CalendarDate? = nil
    ) -> NewsAnalysis {
        analyze(text, layout: layout, fields: fields, referenceTime: referenceDate.map { CalendarTime($0) })
    }

    /// Analyses a text that was written at a known time of a day: 两小时前 is read by it.
    ///
    /// - Parameters:
    ///   - text: the text as given; all ranges of the result are ranges of it.
    ///   - layout: what its line breaks mean.
    ///   - fields: what to find.
    ///   - reference: when it was written.
    /// - Returns: what was found.
    /// - Complexity: O(*n*) in time and memory.
    public func analyze(
        _ text: String,
        layout: TextLayout = .auto,
        fields: Fields = .all,
        referenceTime reference: CalendarTime?
    ) -> NewsAnalysis {
        let document = NewsDocument(
            text,
            layout: layout,
            hasBlocks: !fields.isDisjoint(with: Fields.extracted.union(.blocks))
        )
        var flowed = document.flowed.text
        flowed.makeContiguousUTF8()
        var analysis = Analysis(text: text, document: document, fields: fields)
        // Contiguous by construction, so the closure always runs.
        flowed.utf8.withContiguousStorageIfAvailable { analysis.read(flowed, $0, settings, names, reference) }
        return NewsAnalysis(
            document: document,
            articles: analysis.articles,
            places: fields.contains(.places) ? analysis.names.places : [],
            organizations: fields.contains(.organizations) ? analysis.names.organizations : [],
            persons: fields.contains(.persons) ? analysis.names.persons : [],
            bylines: fields.contains(.bylines) ? analysis.names.allBylines : [],
            datelines: fields.contains(.bylines) ? analysis.names.allDatelines : [],
            numbers: analysis.names.numbers,
            numberRanges: analysis.names.numberRanges,
            facts: analysis.names.allFacts,
            sentences: analysis.sentences,
            words: analysis.words,
            sentenceCrossings: analysis.sentenceMapper.crossings,
            wordCrossings: analysis.wordMapper.crossings
        )
    }
}

/// One analysis: what is found while the text is read once.
private struct Analysis {
    private let text: String
    private let document: NewsDocument
    private let fields: NewsAnalyzer.Fields
    private(set) var sentences: [Sentence] = []
    private(set) var words: [Word] = []
    private(set) var names = FoundNames()
    private(set) var sentenceMapper: SpanMapper
    private(set) var wordMapper: SpanMapper

    init(text: String, document: NewsDocument, fields: NewsAnalyzer.Fields) {
        self.text = text
        self.document = document
        self.fields = fields
        sentenceMapper = SpanMapper(text: text, flowed: document.flowed)
        wordMapper = sentenceMapper
    }

    /// Reads the text as it flows.
    mutating func read(
        _ flowed: String,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ settings: WordSegmenter.Settings,
        _ names: NameSettings,
        _ reference: CalendarTime?
    ) {
        let isExtracted = !fields.isDisjoint(with: .extracted)
        // Names and numbers are made of standard words.
        let sharesWords = isExtracted && fields.contains(.words) && settings.granularity == .standard
        let finder = isExtracted ? NameFinder(document, names, fields) : nil
        // News has a word in five to six bytes; growing by doubling would copy each word again.
        if fields.contains(.words) { words.reserveCapacity(bytes.count / 5) }
        if fields.contains(.sentences) {
            let decoder = fields.contains(.words) ? WordDecoder(settings) : nil
            let walk = SentenceWalk(text: flowed, words: decoder)
            while walk.readPiece() {
                while let step = walk.nextInPiece() {
                    _ = sentenceMapper.next(step.blank)
                    sentences.append(Sentence(span: sentenceMapper.next(step.sentence)))
                }
                guard let decoder else { continue }
                for i in 0..<decoder.tokens.count {
                    wordMapper.append(decoder.tokens[i], of: text, settings.expansion, to: &words)
                    if sharesWords { finder?.append(decoder.tokens[i], bytes) }
                }
            }
        } else if fields.contains(.words) {
            let walk = WordWalk(text: flowed, settings: settings)
            while let token = walk.next() {
                wordMapper.append(token, of: text, settings.expansion, to: &words)
                if sharesWords { finder?.append(token, bytes) }
            }
        }
        guard let finder else { return }
        if !sharesWords {
            let walk = WordWalk(text: flowed, settings: settings.standard)
            while let token = walk.next() { finder.append(token, bytes) }
        }
        self.names = finder.find(bytes, text: text, reference: reference)
    }

    /// The articles with what was found of them.
    var articles: [Article] {
        guard !fields.isDisjoint(with: [.bylines, .facts]) else { return document.articles }
        let hasBylines = fields.contains(.bylines)
        return document.articles.enumerated()
            .map {
                $1.with(
                    hasBylines ? names.bylines(ofArticle: $0) : [],
                    hasBylines ? names.datelines(ofArticle: $0) : [],
                    names.facts(ofArticle: $0)
                )
            }
    }
}

extension SpanMapper {
    /// Appends the word of the next token, unless it is white space, and the words inside it where they are wanted.
    fileprivate mutating func append(
        _ token: Token,
        of text: String,
        _ expansion: SearchExpansion?,
        to words: inout [Word]
    ) {
        let span = next(token.extent)
        if token.kind == .whiteSpace { return }
        let word = Word(span: span, kind: token.kind, tag: token.tag)
        // Between the parts of a word that runs on in another column stands something else.
        if let expansion, crossings.isEmpty || crossings[span] == nil {
            expansion.append(word, of: text, to: &words)
        } else {
            words.append(word)
        }
    }
}
