// Annotations in a row, on their way out.

/// Writes the annotations of documents with what must stand before, between and behind them.
package final class DocumentWriter {
    package let annotator: Annotator
    private let sink: any ByteSink
    private let frame: Frame
    private var output = OutputBuffer()
    private var isFirst = true

    package init(annotator: Annotator, sink: any ByteSink) {
        self.annotator = annotator
        self.sink = sink
        frame = Frame(options: annotator.options)
    }

    /// Annotates a document and writes it.
    package func write(_ document: Document) throws {
        begin()
        annotator.annotate(document, into: &output)
        output.append(frame.terminator)
        try output.flush(to: sink)
    }

    /// Writes what a batch of lines gave.
    package func write(_ result: BatchResult) throws {
        guard !result.output.isEmpty else { return }
        begin()
        output.append(result.output.bytes)
        try output.flush(to: sink)
    }

    /// Writes what stands behind the last document.
    package func finish() throws {
        output.append(isFirst ? frame.empty : frame.closing)
        try output.flush(to: sink)
    }

    private func begin() {
        output.append(isFirst ? frame.opening : frame.separator)
        isFirst = false
    }
}
