// Clean articles, in the form asked for.

package import ChineseNews

/// Writes the articles of a document, and behind them what belongs to none.
package struct ReflowForm: Sendable {
    package var format = ReflowFormat.text
    package var offsets = OffsetUnit.scalar
    /// Whether a terminal shows the result, in colour.
    package var isColored = false
    /// Whether there are several documents: they get names, and in JSON they are the elements of one array.
    package var hasSeveral = false

    package init() {}

    /// Appends a document; `name` is what the caller knows it by.
    package func write(_ document: NewsDocument, name: String?, into output: inout OutputBuffer) {
        switch format {
        case .text: ReflowText(isColored: isColored).write(document, name: heading(name), into: &output)
        case .markdown: ReflowMarkdown().write(document, name: heading(name), into: &output)
        case .json: ReflowJSON(offsets: offsets).write(document, name: name, into: &output)
        }
    }

    private func heading(_ name: String?) -> String? { hasSeveral ? name : nil }

    /// What stands around the documents.
    var frame: Frame {
        switch format {
        case .text: .text
        case .markdown: Frame(separator: "\n---\n\n")
        case .json: hasSeveral ? .array : .lines
        }
    }
}

extension NewsDocument {
    /// The blocks that belong to no article.
    var unattached: [Block] { blocks.filter { $0.article == nil } }
}

/// Puts something between parts, and nothing before the first one.
struct Separation {
    private var isFirst = true

    /// Starts a part.
    mutating func next(_ separator: String = "\n", into output: inout OutputBuffer) {
        if !isFirst { output.append(separator) }
        isFirst = false
    }
}
