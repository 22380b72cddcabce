// What a reader of clean articles should look at again.

package import ChineseNews

/// A block that may belong to another article.
package struct Doubt: Sendable, Hashable, CustomStringConvertible {
    /// A block whose article is less sure than this is worth a look.
    package static let threshold = 0.6

    private static let longest = 20

    private let text: String
    private let confidence: Double

    package init(text: String, confidence: Double) {
        self.text = text
        self.confidence = confidence
    }

    package var description: String {
        // Enough of the text to find it by.
        let beginning = text.count > Self.longest ? text.prefix(Self.longest - 4) + "…" : text[...]
        // Two decimals; the confidence is not negative, and less than one.
        let hundredths = String(Int((confidence * 100).rounded()))
        let decimals = String(repeating: "0", count: max(0, 2 - hundredths.count)) + hundredths
        return "\"\(beginning)\" may belong to another article (0.\(decimals))"
    }
}

extension NewsDocument {
    /// The blocks that may belong to another article.
    ///
    /// Where there is one article, nothing can belong to another.
    package var doubts: [Doubt] {
        guard articles.count > 1 else { return [] }
        return blocks.filter { $0.article != nil && $0.confidence < Doubt.threshold }
            .map { Doubt(text: $0.text, confidence: $0.confidence) }
    }
}
