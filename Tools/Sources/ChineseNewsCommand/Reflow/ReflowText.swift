// Clean articles as plain text.

import ChineseNews

/// Writes a block a line, with blank lines between, and rules between articles.
struct ReflowText {
    private static let width = 40

    let isColored: Bool

    func write(_ document: NewsDocument, name: String?, into output: inout OutputBuffer) {
        var separation = Separation()
        if let name {
            separation.next(into: &output)
            append("── \(name) ──\n", in: .bold, into: &output)
        }
        var rules = Separation()
        for article in document.articles {
            rules.next(rule("─"), into: &output)
            write(article.blocks, &separation, into: &output)
        }
        // The double rule tells what belongs to no article from an article without a headline.
        guard !document.unattached.isEmpty else { return }
        rules.next(rule("═"), into: &output)
        write(document.unattached, &separation, into: &output)
    }

    private func rule(_ line: Character) -> String { "\n" + String(repeating: line, count: Self.width) + "\n" }

    private func write(_ blocks: [Block], _ separation: inout Separation, into output: inout OutputBuffer) {
        for block in blocks {
            separation.next(into: &output)
            append(block.reading, in: Style(block.kind), into: &output)
            output.append(0x0A)
        }
    }

    private func append(_ text: String, in style: Style, into output: inout OutputBuffer) {
        output.append(text, in: style, isColored: isColored)
    }
}

extension Style {
    /// Heads stand out.
    fileprivate init(_ kind: Block.Kind) { self = kind == .headline || kind == .subhead ? .bold : .plain }
}
