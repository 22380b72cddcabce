// Annotations in a row, on their way out.

/// Writes the annotations of documents with what must stand before, between and behind them.
package final class DocumentWriter {
    package let annotator: Annotator
    private let output: FramedOutput

    package init(annotator: Annotator, sink: any ByteSink) {
        self.annotator = annotator
        output = FramedOutput(annotator.options.frame, sink: sink)
    }

    /// Annotates a document and writes it.
    package func write(_ document: Document) throws { try output.write { annotator.annotate(document, into: &$0) } }

    /// Writes what a batch of lines gave.
    package func write(_ result: BatchResult) throws { try output.write(contentsOf: result.output) }

    /// Writes what stands behind the last document.
    package func finish() throws { try output.finish() }
}
