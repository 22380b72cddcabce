// What stands around the results for several documents.

/// The bytes before, between and behind documents.
struct Frame {
    /// Before the first document.
    var opening: String = ""
    /// Between two documents.
    var separator: String = ""
    /// Behind each document.
    var terminator: String = ""
    /// Behind the last document.
    var closing: String = ""
    /// Where there is no document.
    var empty: String = ""

    /// Nothing but a blank line between texts.
    static let text = Frame(separator: "\n")

    /// Lines, each of which is a JSON value, or that are one together.
    static let lines = Frame(terminator: "\n")

    /// The elements of a JSON array.
    static let array = Frame(opening: "[\n", separator: ",\n", closing: "\n]\n", empty: "[]\n")

    /// Parts a document from those that stand in a buffer already.
    func separate(_ output: inout OutputBuffer) {
        if !output.isEmpty { output.append(separator) }
    }
}

/// Writes results to a sink, with what must stand around them.
final class FramedOutput {
    private let frame: Frame
    private let sink: any ByteSink
    private var output = OutputBuffer()
    private var isFirst = true

    init(_ frame: Frame, sink: any ByteSink) {
        self.frame = frame
        self.sink = sink
    }

    /// Writes the result for one document, which `body` appends.
    func write(_ body: (inout OutputBuffer) throws -> Void) throws {
        begin()
        try body(&output)
        output.append(frame.terminator)
        try output.flush(to: sink)
    }

    /// Writes the results for several documents, with what stands between them.
    func write(contentsOf results: OutputBuffer) throws {
        guard !results.isEmpty else { return }
        begin()
        output.append(results.bytes)
        try output.flush(to: sink)
    }

    /// Writes what stands behind the last document.
    func finish() throws {
        output.append(isFirst ? frame.empty : frame.closing)
        try output.flush(to: sink)
    }

    private func begin() {
        output.append(isFirst ? frame.opening : frame.separator)
        isFirst = false
    }
}
