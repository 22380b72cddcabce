// Clean articles as Markdown.

import ChineseNews

/// Writes headlines and subheads as headings of two levels, captions as quotations, and rules between articles.
struct ReflowMarkdown {
    private static let rule = "\n---\n"

    func write(_ document: NewsDocument, name: String?, into output: inout OutputBuffer) {
        var separation = Separation()
        if let name {
            separation.next(into: &output)
            // No name can end the comment early.
            let parts = name.split(separator: ">", omittingEmptySubsequences: false)
            output.append("<!-- \(parts.joined(separator: "&gt;")) -->\n")
        }
        var rules = Separation()
        for article in document.articles {
            rules.next(Self.rule, into: &output)
            write(article.blocks, headline: article.headline, &separation, into: &output)
        }
        guard !document.unattached.isEmpty else { return }
        rules.next(Self.rule, into: &output)
        write(document.unattached, headline: nil, &separation, into: &output)
    }

    private func write(
        _ blocks: [Block],
        headline: String?,
        _ separation: inout Separation,
        into output: inout OutputBuffer
    ) {
        var headline = headline
        for block in blocks {
            let text: String
            if block.kind == .headline, let whole = headline.take() {
                // An article has one heading of the first level, however many lines its headline has.
                text = whole
            } else if block.kind == .headline, block.article != nil {
                continue
            } else {
                text = block.text
            }
            separation.next(into: &output)
            output.append(markdown(text, of: block))
            output.append(0x0A)
        }
    }

    private func markdown(_ text: String, of block: Block) -> String {
        let escaped = MarkdownText.escaped(text)
        switch block.kind {
        case .headline: return "# " + escaped
        // The heading says what the marker said.
        case .subhead: return "## " + escaped
        case .kicker: return "**" + escaped + "**"
        case .deck, .byline, .credit: return "*" + escaped + "*"
        case .caption: return "> " + escaped
        case .paragraph, .other: return MarkdownText.escaped(block.reading)
        }
    }
}
