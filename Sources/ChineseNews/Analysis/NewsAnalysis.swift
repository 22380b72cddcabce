// What the analyzer found in one text.

/// The result of an analysis.
///
/// All ranges are ranges of ``text``, also where its wraps were taken out to read it.
public struct NewsAnalysis: Sendable, Hashable {
    /// The text with its blocks and articles.
    public let document: NewsDocument

    /// The articles, if anything but sentences and words was asked for.
    public let articles: [Article]

    /// The places in order, if they were asked for.
    ///
    /// A place inside the name of an organization stands there: ``Organization/nested``.
    public let places: [Mention<Place>]

    /// The organizations in order, if they were asked for.
    public let organizations: [Mention<Organization>]

    /// The persons in order, if they were asked for.
    public let persons: [Mention<Person>]

    /// The credits in order, if they were asked for.
    public let bylines: [Byline]

    /// The datelines in order, if bylines were asked for.
    public let datelines: [Dateline]

    /// The numbers in order, if they were asked for.
    public let numbers: [NumberMention]

    /// What the text says about how great numbers are, in order, if numbers were asked for: 大于50, 20到100.
    ///
    /// They overlap with ``numbers``, which hold what stands at their ends.
    public let numberRanges: [NumberRange]

    /// What is counted and measured, in order, if it was asked for.
    public let facts: [NumericFact]

    /// The sentences in order, if they were asked for.
    public let sentences: [Sentence]

    /// The words in order, if they were asked for.
    ///
    /// Every character that is not white space stands in exactly one; with the granularity `search` also in those inside it.
    public let words: [Word]

    /// The text as given.
    public var text: String { document.text }

    /// What the line breaks were taken for: ``TextLayout/prose`` or ``TextLayout/page``.
    public var layout: TextLayout { document.layout }

    /// The blocks in the order in which the text reads, if they were asked for.
    public var blocks: [Block] { document.blocks }

    /// Where sentences stand in the flowed text whose spans hold also text of other columns.
    let sentenceCrossings: [TextSpan: Range<Int>]

    /// The same of words: one in the middle of a sentence may have the same span.
    let wordCrossings: [TextSpan: Range<Int>]

    private var flowed: FlowedText { document.flowed }

    /// The words of a sentence, or of any other unit of the text: those that start in it.
    ///
    /// - Complexity: O(log *n*) in the number of words, and in that of the wraps of a page.
    public func words(in unit: some TextUnit) -> ArraySlice<Word> {
        let range = flowRange(unit)
        func first(from place: Int) -> Int {
            var (lower, upper) = (0, words.count)
            while lower < upper {
                let middle = (lower + upper) / 2
                if flowRange(words[middle]).lowerBound < place { lower = middle + 1 } else { upper = middle }
            }
            return lower
        }
        return words[first(from: range.lowerBound)..<first(from: range.upperBound)]
    }

    /// A stretch of the text as it reads: without the wraps that it has on a page.
    ///
    /// - Complexity: O(*n*) in the length of the stretch, and O(log *m*) in the number of wraps of the text.
    public func reading(of unit: some TextUnit) -> String { reading(flowRange(unit)) }

    /// A range of ``text`` as it reads.
    ///
    /// Where columns stand side by side, what stands between the places of the two ends in the order of reading.
    ///
    /// - Precondition: the range lies in ``text``.
    /// - Complexity: as of the other method.
    public func reading(of range: Range<String.Index>) -> String {
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return reading(flowRange(start..<start + text.utf8.distance(from: range.lowerBound, to: range.upperBound)))
    }

    /// Whether a word is a stop word, as it reads.
    func isStopWord(_ word: Word, in stopWords: StopWords) -> Bool {
        let isApart = !wordCrossings.isEmpty && wordCrossings[word.span] != nil
        return isApart ? stopWords.contains(reading(of: word)) : stopWords.contains(text[word.range])
    }

    private func flowRange(_ word: Word) -> Range<Int> { wordCrossings[word.span] ?? flowRange(word.utf8Range) }

    private func flowRange(_ unit: some TextUnit) -> Range<Int> {
        if let block = unit as? Block { return block.flow }
        if let word = unit as? Word { return flowRange(word) }
        return sentenceCrossings[unit.span] ?? flowRange(unit.utf8Range)
    }

    private func flowRange(_ range: Range<Int>) -> Range<Int> {
        let lower = flowed.offset(ofSource: range.lowerBound)
        let upper = range.isEmpty ? lower : flowed.offset(ofSourceEnd: range.upperBound)
        return min(lower, upper)..<max(lower, upper)
    }

    private func reading(_ range: Range<Int>) -> String {
        let utf8 = flowed.text.utf8
        let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return String(flowed.text[lower..<utf8.index(lower, offsetBy: range.count)])
    }
}
