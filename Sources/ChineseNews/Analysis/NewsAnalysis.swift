// What the analyzer found in one text.

/// The result of an analysis. All ranges are ranges of ``text``, also where its wraps were taken out to read it.
public struct NewsAnalysis: Sendable, Hashable {
    /// The text as given.
    public let text: String

    /// What the line breaks were taken for: ``TextLayout/prose`` or ``TextLayout/page``.
    public let layout: TextLayout

    /// The sentences in order, if they were asked for.
    public let sentences: [Sentence]

    /// The words in order, if they were asked for. Every character that is not white space stands in exactly one.
    public let words: [Word]

    /// A stretch of the text as it reads: without the wraps that it has on a page.
    ///
    /// - Complexity: O(*n*) in the length of the stretch.
    public func reading(of unit: some TextUnit) -> String {
        let source = String(text[unit.range])
        return layout == .page ? FlowedText(unwrapping: source).text : source
    }
}
