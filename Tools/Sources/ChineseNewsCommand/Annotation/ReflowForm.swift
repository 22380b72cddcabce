// The articles of a page in the form asked for.

package import ChineseNews

/// Writes documents article by article.
package struct ReflowForm {
    package let format: ReflowFormat
    package let offsets: OffsetUnit
    /// Whether the documents of ``ReflowFormat/json`` are the elements of one array.
    package let isArray: Bool

    package init(format: ReflowFormat, offsets: OffsetUnit = .scalar, isArray: Bool = false) {
        self.format = format
        self.offsets = offsets
        self.isArray = isArray
    }

    /// Where a block is less sure to belong to its article, the caller is told.
    private static let leastConfidence = 0.6

    /// Appends a document, and what parts it from the one before.
    package func write(_ document: NewsDocument, isFirst: Bool, into output: inout OutputBuffer) {
        switch format {
        case .text, .markdown:
            if !isFirst { output.append("\n") }
            writeArticles(document, into: &output)
        case .json:
            output.append(isFirst ? isArray ? "[\n" : "" : ",\n")
            writeJSON(document, into: &output)
            if !isArray { output.append(0x0A) }
        }
    }

    /// Appends what stands behind the last document.
    package func finish(isEmpty: Bool, into output: inout OutputBuffer) {
        if format == .json, isArray { output.append(isEmpty ? "[]\n" : "\n]\n") }
    }

    /// What is to be said of blocks that may belong to another article.
    package func doubts(_ document: NewsDocument) -> [String] {
        document.blocks.filter { $0.article != nil && $0.confidence < Self.leastConfidence }
            .map { block in
                let percent = Int((block.confidence * 100).rounded())
                let text = block.text.count > 20 ? block.text.prefix(20) + "…" : block.text[...]
                return "“\(text)” may belong to another article (\(percent) % sure)"
            }
    }

    // MARK: Text and Markdown

    private func writeArticles(_ document: NewsDocument, into output: inout OutputBuffer) {
        var parts = document.articles.map(\.blocks)
        let others = document.blocks.filter { $0.article == nil }
        if !others.isEmpty { parts.append(others) }
        for (number, blocks) in parts.enumerated() {
            if number > 0 { output.append(format == .markdown ? "\n---\n\n" : "\n――――――――\n\n") }
            for (i, block) in blocks.enumerated() {
                if i > 0 { output.append(0x0A) }
                output.append(format == .markdown ? Markdown.block(block) : Self.text(block))
                output.append(0x0A)
            }
        }
    }

    private static func text(_ block: Block) -> String { (block.marker.map { $0 + " " } ?? "") + block.text }

    // MARK: JSON

    private func writeJSON(_ document: NewsDocument, into output: inout OutputBuffer) {
        output.append("{\"layout\":")
        output.appendJSON(document.layout.rawValue)
        output.append(",\"articles\":[")
        for (number, article) in document.articles.enumerated() {
            if number > 0 { output.append(0x2C) }
            output.append("\n{\"headline\":")
            if let headline = article.headline { output.appendJSON(headline) } else { output.append("null") }
            output.append(",\"blocks\":")
            write(article.blocks, of: document, into: &output)
            output.append(0x7D)
        }
        output.append("],\n\"unattached\":")
        write(document.blocks.filter { $0.article == nil }, of: document, into: &output)
        output.append(0x7D)
    }

    private func write(_ blocks: [Block], of document: NewsDocument, into output: inout OutputBuffer) {
        output.append(0x5B)
        for (number, block) in blocks.enumerated() {
            output.append(number > 0 ? ",\n" : "\n")
            BlockForm(offsets: offsets).write(block, of: document, namesArticle: false, into: &output)
        }
        output.append(0x5D)
    }
}
