// JSON objects and arrays, piece by piece.

/// The braces, keys and commas of one object.
struct JSONObject {
    /// Whether each key stands on a line of its own.
    let isSpread: Bool
    private var isEmpty = true

    init(isSpread: Bool) { self.isSpread = isSpread }

    mutating func key(_ name: StaticString, into output: inout OutputBuffer) {
        openKey(into: &output)
        output.append(name)
        closeKey(into: &output)
    }

    /// Writes a key out of a list, which needs no escape.
    mutating func key(of field: some RawRepresentable<String>, into output: inout OutputBuffer) {
        openKey(into: &output)
        output.append(field.rawValue)
        closeKey(into: &output)
    }

    private mutating func openKey(into output: inout OutputBuffer) {
        output.append(isEmpty ? 0x7B : 0x2C)
        isEmpty = false
        if isSpread { output.append("\n  ") }
        output.append(0x22)
    }

    private func closeKey(into output: inout OutputBuffer) { output.append(isSpread ? "\": " : "\":") }

    /// Writes a key with a text; nothing where there is none.
    mutating func write(_ name: StaticString, _ text: String?, into output: inout OutputBuffer) {
        guard let text else { return }
        key(name, into: &output)
        output.appendJSON(text)
    }

    func close(into output: inout OutputBuffer) {
        if isEmpty { output.append(0x7B) }
        if isSpread, !isEmpty { output.append(0x0A) }
        output.append(0x7D)
    }
}

extension OutputBuffer {
    /// Appends a JSON array, whose elements `write` appends.
    ///
    /// `lineStart` stands before each of them: nothing, or a line break and an indent.
    @inline(__always) mutating func appendArray<Element>(
        _ elements: some Sequence<Element>,
        lineStart: StaticString = "",
        _ write: (Element, inout OutputBuffer) -> Void
    ) {
        append(0x5B)
        var isFirst = true
        for element in elements {
            if !isFirst { append(0x2C) }
            isFirst = false
            if lineStart.utf8CodeUnitCount > 0 { append(lineStart) }
            write(element, &self)
        }
        append(0x5D)
    }
}
