// A block as JSON.

import ChineseNews

/// Writes blocks of a document as JSON objects.
struct BlockForm {
    let document: NewsDocument
    let offsets: OffsetUnit
    /// Whether each block says which article it belongs to, and is not written inside it.
    let hasArticle: Bool

    func write(_ blocks: some Sequence<Block>, lineStart: StaticString = "", into output: inout OutputBuffer) {
        output.appendArray(blocks, lineStart: lineStart) { write($0, into: &$1) }
    }

    private func write(_ block: Block, into output: inout OutputBuffer) {
        var object = JSONObject(isSpread: false)
        object.key("kind", into: &output)
        output.appendJSON(block.kind.rawValue)
        if hasArticle {
            object.key("article", into: &output)
            if let article = block.article { output.append(decimal: article) } else { output.append("null") }
        }
        if let marker = block.marker {
            object.key("marker", into: &output)
            output.appendJSON(marker)
        }
        object.key("text", into: &output)
        output.appendJSON(block.text)
        object.key("source", into: &output)
        offsets.write(document.sources(of: block), into: &output)
        object.key("confidence", into: &output)
        output.append("\((block.confidence * 100).rounded() / 100)")
        object.close(into: &output)
    }
}
