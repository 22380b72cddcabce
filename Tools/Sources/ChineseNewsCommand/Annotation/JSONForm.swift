// Annotations as JSON.

import ChineseNews

/// Writes an analysis as a JSON object: on one line, or a key a line.
struct JSONForm {
    let options: AnnotationOptions

    /// Writes an analysis; dates as days, if a day was given by which they are read.
    func write(_ analysis: NewsAnalysis, id: DocumentID?, resolvesDates: Bool, into output: inout OutputBuffer) {
        var object = JSONObject(isSpread: options.format == .json)
        if let id { object.write(id, into: &output) }
        if options.selection.fields.contains(.blocks) {
            object.key("blocks", into: &output)
            BlockForm(document: analysis.document, offsets: options.offsets, hasArticle: true)
                .write(analysis.blocks, into: &output)
        }
        if options.selection.fields.contains(.sentences) {
            object.key("sentences", into: &output)
            options.offsets.write(analysis.sentences.lazy.map(\.span), into: &output)
        }
        if options.selection.fields.contains(.words) {
            object.key("words", into: &output)
            options.offsets.write(analysis.words.lazy.map(\.span), into: &output)
            object.key("wordKinds", into: &output)
            output.appendArray(analysis.words) { word, output in
                output.append(0x22)
                output.append(word.kind.rawValue)
                output.append(0x22)
            }
        }
        let names = NameForm(offsets: options.offsets)
        if options.selection.fields.contains(.places) {
            object.key("places", into: &output)
            names.write(analysis.places, into: &output)
        }
        if options.selection.fields.contains(.organizations) {
            object.key("organizations", into: &output)
            names.write(analysis.organizations, into: &output)
        }
        if options.selection.fields.contains(.persons) {
            object.key("persons", into: &output)
            names.write(analysis.persons, into: &output)
        }
        if options.selection.fields.contains(.bylines) {
            BylineForm(offsets: options.offsets, resolvesDates: resolvesDates)
                .write(analysis, into: &output, &object)
        }
        if options.selection.fields.contains(.numbers) {
            object.key("numbers", into: &output)
            NumberForm(offsets: options.offsets).write(analysis.numbers, analysis.numberRanges, into: &output)
        }
        if options.selection.fields.contains(.facts) {
            object.key("facts", into: &output)
            FactForm(offsets: options.offsets).write(options.facts(of: analysis), into: &output)
        }
        object.close(into: &output)
    }

    func write(_ error: LineError, file: String?, into output: inout OutputBuffer) {
        var object = JSONObject(isSpread: options.format == .json)
        if let id = error.id { object.write(id, into: &output) }
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
}

extension JSONObject {
    /// Writes what a document is called.
    mutating func write(_ id: DocumentID, into output: inout OutputBuffer) {
        key("id", into: &output)
        switch id {
        case .string(let text): output.appendJSON(text)
        case .number(let number): output.append(number)
        }
    }
}
