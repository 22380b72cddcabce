// The parts of a page.

/// A part of a page, re-flowed: a headline, a paragraph, a caption.
public struct Block: TextUnit {
    /// What a block is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A display line that says what an article is about.
        case headline
        /// A display line over a headline that leans on it: 清镇市——.
        case kicker
        /// A display line under a headline: ——海南东方市临港产业观察.
        case deck
        /// A display line inside an article.
        case subhead
        /// Running text.
        case paragraph
        /// Describes a picture.
        case caption
        /// Names who wrote, on a line of its own.
        case byline
        /// Says who gave or edited a text or a picture, on a line of its own.
        case credit
        /// A page number, a running head, a line of a table.
        case other
    }

    /// What the block is.
    public let kind: Kind

    /// The text as it reads: without wraps, indents, the blanks of justification, and without ``marker``.
    public let text: String

    /// From the first character of the block to its last, in the text as given.
    ///
    /// White space of the page stands inside it, and where columns stand side by side also parts of other blocks: ``NewsDocument/sources(of:)``
    /// gives the exact stretches.
    public let span: TextSpan

    /// The mark before the text, such as ◆, if it has one.
    public let marker: String?

    /// The index of the article in ``NewsDocument/articles``, or `nil` for what belongs to none.
    public internal(set) var article: Int?

    /// How sure it is that the block belongs to its article, from 0 to 1.
    public internal(set) var confidence: Double

    /// Where the block stands in the flowed text, without its marker, in UTF-8 code units.
    let flow: Range<Int>
}

/// An article of a page: the blocks that belong together, in the order in which they read.
public struct Article: Sendable, Hashable {
    /// All blocks: kicker, headline and deck first, wherever they stand on the page.
    public let blocks: [Block]

    /// Who wrote it, took its pictures or edited it, if bylines were asked for: see ``NewsAnalysis``.
    ///
    /// Credits in captions belong to no article.
    public let bylines: [Byline]

    /// Where and when it was sent, if bylines were asked for: the first one that names an agency, or else the first one.
    public let dateline: Dateline?

    /// What it counts and measures, in the order of the page, if facts were asked for: see ``NewsAnalysis``.
    ///
    /// Facts in captions belong to no article.
    public let facts: [NumericFact]

    init(blocks: [Block], bylines: [Byline] = [], dateline: Dateline? = nil, facts: [NumericFact] = []) {
        self.blocks = blocks
        self.bylines = bylines
        self.dateline = dateline
        self.facts = facts
    }

    /// The article with its credits and facts.
    func with(_ bylines: [Byline], _ datelines: [Dateline], _ facts: [NumericFact]) -> Article {
        let dateline = datelines.first { $0.agency != nil } ?? datelines.first
        return Article(blocks: blocks, bylines: bylines, dateline: dateline, facts: facts)
    }

    /// The headline; `nil` if the page has none for this article.
    ///
    /// Lines that are headlines by themselves are joined with a blank.
    public var headline: String? {
        let lines = blocks.filter { $0.kind == .headline }.map(\.text)
        return lines.isEmpty ? nil : lines.joined(separator: " ")
    }

    /// The paragraphs.
    public var paragraphs: [Block] { blocks.filter { $0.kind == .paragraph } }

    /// The text without heads and credits: a paragraph a line.
    public var body: String {
        blocks.filter { $0.kind == .paragraph || $0.kind == .subhead }.map(\.text).joined(separator: "\n")
    }
}
