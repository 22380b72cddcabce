// From documents to bytes, in the form asked for.

import ChineseNews

/// Analyses documents and writes what it finds.
///
/// Immutable and shared by all tasks.
package struct Annotator: Sendable {
    package let options: AnnotationOptions
    private let analyzer: NewsAnalyzer

    package init(options: AnnotationOptions) {
        self.options = options
        analyzer = NewsAnalyzer(
            lexicon: options.lexicon,
            granularity: options.granularity,
            model: options.model,
            gazetteer: options.gazetteer,
            cues: options.cues
        )
    }

    /// Appends the annotation of a document.
    package func annotate(_ document: Document, into output: inout OutputBuffer) {
        let reference = document.referenceTime ?? options.referenceDate.map { CalendarTime($0) }
        let analysis = analyzer.analyze(
            document.text,
            layout: document.layout ?? options.layout,
            fields: options.selection.fields,
            referenceTime: reference
        )
        switch options.format {
        case .text:
            ReadableForm(options: options).write(analysis, id: document.id, into: &output)
        case .json, .jsonl:
            JSONForm(options: options)
                .write(analysis, id: document.id, resolvesDates: reference != nil, into: &output)
        case .csv:
            FactRows(offsets: options.offsets)
                .write(options.facts(of: analysis), of: document.text, id: document.id, into: &output)
        }
    }

    /// Annotates a batch of lines; errors name the file, where several are read.
    package func annotate(_ batch: LineBatch, file: String?) -> BatchResult {
        var result = BatchResult()
        let frame = options.frame
        batch.forEachLine { number, line in
            result.lineCount += 1
            switch Document.parse(line, line: number) {
            case .success(let document):
                frame.separate(&result.output)
                annotate(document, into: &result.output)
                result.output.append(frame.terminator)
            case .failure(let error):
                result.errors.append(error)
                guard options.format.isJSON else { return }
                frame.separate(&result.output)
                JSONForm(options: options).write(error, file: file, into: &result.output)
                result.output.append(frame.terminator)
            }
        }
        return result
    }
}

/// What became of a batch of lines.
package struct BatchResult: Sendable {
    package var output = OutputBuffer()
    package var errors: [LineError] = []
    package var lineCount = 0
}
