// Comma-separated values, as RFC 4180 has them.

/// A cell of a row.
enum CSVCell {
    /// Something that the program itself says: a number, a name from a list, or nothing.
    case own(String)
    /// Something that a text says.
    case quoted(String)
}

extension OutputBuffer {
    /// Appends a line.
    ///
    /// What a text says gets an apostrophe in front where a spreadsheet would take it for a formula.
    mutating func appendCSV(_ cells: some Sequence<CSVCell>) {
        var isFirst = true
        for cell in cells {
            if !isFirst { append(0x2C) }
            isFirst = false
            switch cell {
            case .own(let text): appendCSV(text)
            case .quoted(let text): appendCSV(text.isFormula ? "'" + text : text)
            }
        }
        append("\r\n")
    }

    private mutating func appendCSV(_ text: String) {
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            return append(text)
        }
        append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { append(0x22) }
            append(byte)
        }
        append(0x22)
    }
}

extension String {
    /// Whether a spreadsheet may take it for a formula: it starts with = + - @, also in full width, a tab or a carriage return, and is no mere number.
    fileprivate var isFormula: Bool {
        guard let first = unicodeScalars.first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first) else { return false }
        let rest = unicodeScalars.dropFirst()
        let isNumber = !rest.isEmpty && rest.allSatisfy { "0" <= $0 && $0 <= "9" || $0 == "." }
        return !(isNumber && (first == "+" || first == "-"))
    }
}
