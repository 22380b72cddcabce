// What a reader of clean articles should look at again.

package import ChineseNews

extension NewsDocument {
    /// A block whose article is less sure than this is worth a look.
    private static let least = 0.6

    /// A line for each block that may belong to another article.
    ///
    /// Where there is one article, nothing can belong to another.
    package var doubts: [String] {
        guard articles.count > 1 else { return [] }
        return blocks.filter { $0.article != nil && $0.confidence < Self.least }
            .map { block in
                // Two decimals; the confidence is not negative, and less than one.
                let hundredths = String(Int((block.confidence * 100).rounded()))
                let decimals = String(repeating: "0", count: max(0, 2 - hundredths.count)) + hundredths
                return "\"\(block.beginning)\" may belong to another article (0.\(decimals))"
            }
    }
}

extension Block {
    /// Enough of the text to find it by.
    fileprivate var beginning: String { text.count > 20 ? text.prefix(16) + "…" : text }
}
