// A block as JSON.

import ChineseNews

/// Writes a block as a JSON object on one line.
struct BlockForm {
    let offsets: OffsetUnit

    func write(_ block: Block, of document: NewsDocument, namesArticle: Bool, into output: inout OutputBuffer) {
        output.append("{\"kind\":")
        output.appendJSON(block.kind.rawValue)
        if namesArticle {
            output.append(",\"article\":")
            if let article = block.article { output.append(decimal: article) } else { output.append("null") }
        }
        if let marker = block.marker {
            output.append(",\"marker\":")
            output.appendJSON(marker)
        }
        output.append(",\"text\":")
        output.appendJSON(block.text)
        output.append(",\"source\":[")
        var isFirst = true
        for span in document.sources(of: block) {
            if !isFirst { output.append(0x2C) }
            isFirst = false
            let range = offsets.range(of: span)
            output.append(pair: range.lowerBound, range.upperBound)
        }
        output.append("],\"confidence\":")
        output.append("\((block.confidence * 100).rounded() / 100)")
        output.append(0x7D)
    }
}

extension OffsetUnit {
    /// The range of a span in this unit.
    func range(of span: TextSpan) -> Range<Int> {
        switch self {
        case .scalar: span.scalarRange
        case .utf8: span.utf8Range
        case .utf16: span.utf16Range
        }
    }
}
