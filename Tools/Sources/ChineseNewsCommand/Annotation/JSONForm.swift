// Annotations as JSON.

import ChineseNews

/// Writes an analysis as a JSON object: on one line, or a key a line.
struct JSONForm {
    let options: AnnotationOptions

    func write(_ analysis: NewsAnalysis, id: DocumentID?, into output: inout OutputBuffer) {
        var object = JSONObject(isSpread: options.format == .json)
        if let id { write(id, of: &object, into: &output) }
        if options.selection.fields.contains(.blocks) {
            object.key("blocks", into: &output)
            write(blocksOf: analysis, into: &output)
        }
        if options.selection.fields.contains(.sentences) {
            object.key("sentences", into: &output)
            write(analysis.sentences, into: &output)
        }
        if options.selection.fields.contains(.words) {
            object.key("words", into: &output)
            write(analysis.words, into: &output)
            object.key("wordKinds", into: &output)
            write(kindsOf: analysis.words, into: &output)
        }
        object.close(into: &output)
    }

    func write(_ error: LineError, file: String?, into output: inout OutputBuffer) {
        var object = JSONObject(isSpread: options.format == .json)
        if let id = error.id { write(id, of: &object, into: &output) }
        object.key("error", into: &output)
        var details = JSONObject(isSpread: false)
        if let file {
            details.key("file", into: &output)
            output.appendJSON(file)
        }
        details.key("line", into: &output)
        output.append(decimal: error.line)
        details.key("message", into: &output)
        output.appendJSON(error.message)
        details.close(into: &output)
        object.close(into: &output)
    }

    private func write(_ id: DocumentID, of object: inout JSONObject, into output: inout OutputBuffer) {
        object.key("id", into: &output)
        switch id {
        case .string(let text): output.appendJSON(text)
        case .number(let number): output.append(number)
        }
    }

    private func write(_ units: [some TextUnit], into output: inout OutputBuffer) {
        write(units.lazy.map(\.span), into: &output)
    }

    private func write(_ spans: some Sequence<TextSpan>, into output: inout OutputBuffer) {
        switch options.offsets {
        case .scalar: write(spans, into: &output) { $0.scalarOffset }
        case .utf8: write(spans, into: &output) { $0.utf8Offset }
        case .utf16: write(spans, into: &output) { $0.utf16Offset }
        }
    }

    @inline(__always) private func write(
        _ spans: some Sequence<TextSpan>,
        into output: inout OutputBuffer,
        offset: (TextPosition) -> Int
    ) {
        output.append(0x5B)
        var isFirst = true
        for span in spans {
            if !isFirst { output.append(0x2C) }
            isFirst = false
            output.append(pair: offset(span.lowerBound), offset(span.upperBound))
        }
        output.append(0x5D)
    }

    private func write(blocksOf analysis: NewsAnalysis, into output: inout OutputBuffer) {
        output.append(0x5B)
        var isFirst = true
        for block in analysis.blocks {
            if !isFirst { output.append(0x2C) }
            isFirst = false
            BlockForm(offsets: options.offsets).write(block, of: analysis.document, namesArticle: true, into: &output)
        }
        output.append(0x5D)
    }

    private func write(kindsOf words: [Word], into output: inout OutputBuffer) {
        output.append(0x5B)
        var isFirst = true
        for word in words {
            output.append(isFirst ? "\"" : ",\"")
            isFirst = false
            output.append(word.kind.rawValue)
            output.append(0x22)
        }
        output.append(0x5D)
    }
}

/// The braces, keys and commas of one object.
private struct JSONObject {
    /// Whether each key stands on a line of its own.
    let isSpread: Bool
    private var isEmpty = true

    init(isSpread: Bool) { self.isSpread = isSpread }

    mutating func key(_ name: StaticString, into output: inout OutputBuffer) {
        output.append(isEmpty ? 0x7B : 0x2C)
        isEmpty = false
        if isSpread { output.append("\n  ") }
        output.append(0x22)
        output.append(name)
        output.append(isSpread ? "\": " : "\":")
    }

    func close(into output: inout OutputBuffer) {
        if isEmpty { output.append(0x7B) }
        if isSpread, !isEmpty { output.append(0x0A) }
        output.append(0x7D)
    }
}
