// A text with its blocks and articles.

/// A text taken apart into articles, and those into headlines, paragraphs, captions and credits.
///
/// ```swift
/// let document = NewsDocument(pageText)
/// for article in document.articles {
///     print(article.headline ?? "—")
///     for paragraph in article.paragraphs { print(paragraph.text) }
/// }
/// ```
///
/// The text may be a raw page, as it comes out of a PDF: lines wrapped hard in narrow columns, blanks in justified lines, headlines before and behind their
/// articles. Every character that is not white space is in one block, and ``sources(of:)`` leads back to it.
public struct NewsDocument: Sendable, Hashable {
    /// The text as given.
    public let text: String

    /// What the line breaks were taken for: ``TextLayout/prose`` or ``TextLayout/page``.
    public let layout: TextLayout

    /// The blocks, in the order in which the text reads.
    public let blocks: [Block]

    /// The articles, in the order of their first blocks.
    ///
    /// Captions and what could not be told (``Block/Kind/other``) belong to none.
    public let articles: [Article]

    /// The text as it reads.
    let flowed: FlowedText

    /// Takes a text apart.
    ///
    /// - Parameters:
    ///   - text: the text as given; all ranges of the result are ranges of it.
    ///   - layout: what its line breaks mean.
    /// - Complexity: O(*n*) in time and memory.
    public init(_ text: String, layout: TextLayout = .auto) { self.init(text, layout: layout, hasBlocks: true) }

    init(_ text: String, layout: TextLayout, hasBlocks: Bool) {
        let layout = layout == .auto ? TextLayout.detected(in: text) : layout
        self.text = text
        self.layout = layout
        guard layout == .page || hasBlocks else {
            flowed = FlowedText(unchanged: text)
            blocks = []
            articles = []
            return
        }
        let page = layout == .page ? PageLayout(page: text, assembles: hasBlocks) : PageLayout(prose: text)
        flowed = page.flowed
        blocks = page.blocks
        articles = page.articles.map { Article(blocks: $0.map { page.blocks[$0] }) }
    }

    /// The stretches of ``text`` that a block comes from: its characters, without the white space between them that is no part of it.
    ///
    /// - Precondition: the block is one of this document.
    /// - Complexity: O(*n*) in the length of the block, and O(log *m*) in the number of wraps of the text.
    public func sources(of block: Block) -> [TextSpan] {
        var position = block.span.lowerBound
        return flowed.sources(of: block.flow)
            .map { range in
                let lower = position.moved(toUTF8: range.lowerBound, in: text)
                position = lower.moved(toUTF8: range.upperBound, in: text)
                return TextSpan(lowerBound: lower, upperBound: position)
            }
    }
}
