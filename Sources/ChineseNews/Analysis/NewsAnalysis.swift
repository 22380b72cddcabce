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
    /// Every character that is not white space stands in exactly one; with the granularity `search` also in those inside it.
    public let words: [Word]

    /// The text as it was read, and where it leaves out white space of ``text``.
    let flowed: FlowedText

    /// The words of a sentence, or of any other unit of the text: those that start in it.
    ///
    /// - Complexity: O(log *n*) in the number of words.
    public func words(in unit: some TextUnit) -> ArraySlice<Word> {
        func first(from place: Int) -> Int {
            var (lower, upper) = (0, words.count)
            while lower < upper {
                let middle = (lower + upper) / 2
                if words[middle].utf8Range.lowerBound < place { lower = middle + 1 } else { upper = middle }
            }
            return lower
        }
        return words[first(from: unit.utf8Range.lowerBound)..<first(from: unit.utf8Range.upperBound)]
    }

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
