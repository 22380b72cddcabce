// What the analyzer found in one text.

/// The result of an analysis.
///
/// All ranges are ranges of ``text``, also where its wraps were taken out to read it.
public struct NewsAnalysis: Sendable, Hashable {
    /// The text as given.
    public let text: String

    /// What the line breaks were taken for: ``TextLayout/prose`` or ``TextLayout/page``.
    public let layout: TextLayout

    /// The sentences in order, if they were asked for.
    public let sentences: [Sentence]

    /// The words in order, if they were asked for.
    ///
    /// Every character that is not white space stands in exactly one.
    public let words: [Word]

    /// The text as it was read, and where it leaves out white space of ``text``.
    let flowed: FlowedText

    /// A stretch of the text as it reads: without the wraps that it has on a page.
    ///
    /// - Complexity: O(*n*) in the length of the stretch, and O(log *m*) in the number of wraps of the text.
    public func reading(of unit: some TextUnit) -> String { reading(unit.utf8Range) }

    /// A range of ``text`` as it reads.
    ///
    /// - Precondition: the range lies in ``text``.
    /// - Complexity: as of the other method.
    public func reading(of range: Range<String.Index>) -> String {
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return reading(start..<start + text.utf8.distance(from: range.lowerBound, to: range.upperBound))
    }

    private func reading(_ range: Range<Int>) -> String {
        let utf8 = flowed.text.utf8
        let lower = utf8.index(utf8.startIndex, offsetBy: flowed.offset(ofSource: range.lowerBound))
        let upper = utf8.index(utf8.startIndex, offsetBy: flowed.offset(ofSource: range.upperBound))
        return String(flowed.text[lower..<upper])
    }
}
