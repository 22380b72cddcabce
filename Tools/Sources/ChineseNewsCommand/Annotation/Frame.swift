// What stands around the annotations of several documents.

/// The bytes before, between and behind documents.
struct Frame {
    /// Before the first document.
    let opening: StaticString
    /// Between two documents.
    let separator: StaticString
    /// Behind each document.
    let terminator: StaticString
    /// Behind the last document.
    let closing: StaticString
    /// Where there is no document.
    let empty: StaticString

    init(options: AnnotationOptions) {
        if options.format == .text {
            (opening, separator, terminator, closing, empty) = ("", "\n", "", "", "")
        } else if options.format == .json, options.isArray {
            (opening, separator, terminator, closing, empty) = ("[\n", ",\n", "", "\n]\n", "[]\n")
        } else {
            (opening, separator, terminator, closing, empty) = ("", "", "\n", "", "")
        }
    }

    /// Parts a document from those that stand in a buffer already.
    func separate(_ output: inout OutputBuffer) {
        if !output.isEmpty { output.append(separator) }
    }
}
