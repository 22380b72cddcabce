// The lines of a text as given.

import ChineseNews

/// Where the lines of a text start, to tell people where something stands.
struct SourceLines {
    /// Where each line starts: in UTF-8 code units, and in the unit that columns count.
    private var starts: [(utf8: Int, column: Int)] = []
    private let offsets: OffsetUnit

    /// Reads a text once; a line ends with a line feed.
    init(_ text: String, offsets: OffsetUnit) {
        self.offsets = offsets
        var utf8 = 0
        var column = 0
        var text = text
        text.withUTF8 { bytes in
            // Offsets count a byte order mark, people do not.
            let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
            starts.append((0, hasMark ? offsets == .utf8 ? 3 : 1 : 0))
            for byte in bytes {
                utf8 += 1
                column += offsets.count(of: byte)
                if byte == 0x0A { starts.append((utf8, column)) }
            }
        }
    }

    /// The line and the column where a stretch starts, both from 1.
    ///
    /// O(log *n*) in the number of lines.
    func place(of span: TextSpan) -> (line: Int, column: Int) {
        let start = span.lowerBound.utf8Offset
        var (lower, upper) = (0, starts.count)
        while upper - lower > 1 {
            let middle = (lower + upper) / 2
            if starts[middle].utf8 <= start { lower = middle } else { upper = middle }
        }
        return (lower + 1, max(0, offsets.range(of: span).lowerBound - starts[lower].column) + 1)
    }
}

extension OffsetUnit {
    /// How many units the scalar has that a byte starts; none for the other bytes, but for UTF-8.
    fileprivate func count(of byte: UInt8) -> Int {
        switch self {
        case .utf8: 1
        case .scalar: byte & 0xC0 == 0x80 ? 0 : 1
        case .utf16: byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
        }
    }
}
