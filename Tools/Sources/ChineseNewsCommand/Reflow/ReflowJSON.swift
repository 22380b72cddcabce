// Clean articles as JSON.

import ChineseNews

/// Writes a document as a JSON object, with a block a line.
struct ReflowJSON {
    let offsets: OffsetUnit

    func write(_ document: NewsDocument, name: String?, into output: inout OutputBuffer) {
        let form = BlockForm(document: document, offsets: offsets, hasArticle: false)
        var object = JSONObject(isSpread: true)
        if let name { object.write(.string(name), into: &output) }
        object.key("layout", into: &output)
        output.appendJSON(document.layout.rawValue)
        object.key("articles", into: &output)
        output.appendArray(document.articles, lineStart: "\n    ") { article, output in
            var object = JSONObject(isSpread: false)
            object.key("headline", into: &output)
            if let headline = article.headline { output.appendJSON(headline) } else { output.append("null") }
            object.key("blocks", into: &output)
            form.write(article.blocks, lineStart: "\n      ", into: &output)
            object.close(into: &output)
        }
        object.key("unattached", into: &output)
        form.write(document.unattached, lineStart: "\n    ", into: &output)
        object.close(into: &output)
    }
}
