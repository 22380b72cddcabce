// Places in the unit that the caller counts in.

import ChineseNews

extension OffsetUnit {
    /// Writes stretches of a text as an array of pairs.
    func write(_ spans: some Sequence<TextSpan>, into output: inout OutputBuffer) {
        // Each unit has a loop of its own: millions of words pass here.
        switch self {
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
        output.appendArray(spans) { $1.append(pair: offset($0.lowerBound), offset($0.upperBound)) }
    }

    /// The place of a unit of a text.
    func range(of unit: some TextUnit) -> Range<Int> { range(of: unit.span) }

    func range(of span: TextSpan) -> Range<Int> {
        switch self {
        case .scalar: span.scalarRange
        case .utf8: span.utf8Range
        case .utf16: span.utf16Range
        }
    }

    /// Writes where a span starts and ends, as two keys of an object.
    func write(
        _ span: TextSpan,
        _ start: StaticString = "start",
        _ end: StaticString = "end",
        into output: inout OutputBuffer,
        _ object: inout JSONObject
    ) {
        let range = range(of: span)
        object.key(start, into: &output)
        output.append(decimal: range.lowerBound)
        object.key(end, into: &output)
        output.append(decimal: range.upperBound)
    }
}
