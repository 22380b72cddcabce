// From the sentences of a text to its blocks.

import ChineseNews

/// Finds the block in which a sentence stands.
///
/// No sentence goes over the end of a block.
struct BlockFinder {
    /// Where each stretch of a block starts in the text, in UTF-8 code units, in the order of the text.
    private let stretches: [(start: Int, block: Int)]

    init(_ document: NewsDocument) {
        stretches = document.blocks.enumerated()
            .flatMap { index, block in
                document.sources(of: block).map { (start: $0.utf8Range.lowerBound, block: index) }
            }
            .sorted { $0.start < $1.start }
    }

    /// The index of the block, or `nil` before the first one.
    ///
    /// O(log *n*) in the number of stretches.
    func block(of sentence: Sentence) -> Int? {
        // Its end is in the block; its start may be the marker before it.
        let end = sentence.utf8Range.upperBound
        var (lower, upper) = (0, stretches.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if stretches[middle].start < end { lower = middle + 1 } else { upper = middle }
        }
        return lower > 0 ? stretches[lower - 1].block : nil
    }
}
