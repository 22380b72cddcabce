// Plain text inside Markdown.

/// Text that Markdown shall show as it is.
package enum MarkdownText {
    /// Puts a reverse solidus before each character that Markdown would take for mark-up.
    ///
    /// What means nothing where it stands is left alone, so that the text stays readable as it is: 5*3 gets one, 5 * 3 does not. The text is one
    /// line, at the start of a block or behind a mark such as `#`.
    package static func escaped(_ text: String) -> String {
        let line = trimmed(text)
        var result = String.UnicodeScalarView()
        let start = blockMark(in: line)
        let hasTildes = line.count { $0 == "~" } > 1
        for i in line.indices {
            if i == start || isMark(at: i, in: line, hasTildes: hasTildes) { result.append("\\") }
            result.append(line[i])
        }
        return String(result)
    }

    /// The scalars without blanks at the ends: those would be an indent or a hard break, or part emphasis from its marks.
    private static func trimmed(_ text: String) -> [Unicode.Scalar] {
        let rest = text.unicodeScalars.drop(while: \.properties.isWhitespace)
        return rest.reversed().drop(while: \.properties.isWhitespace).reversed()
    }

    /// Where a mark stands that makes a list, a quotation or a rule of the line.
    private static func blockMark(in line: [Unicode.Scalar]) -> Int? {
        guard let first = line.first else { return nil }
        switch first {
        case ">": return 0
        case "+": return isBlank(line, 1) ? 0 : nil
        // Two of them may be a rule, with or without blanks.
        case "-": return isBlank(line, 1) || line[1] == "-" ? 0 : nil
        case "0"..."9":
            let end = line.firstIndex { !("0"..."9").contains($0) } ?? line.count
            guard end <= 9, end < line.count, line[end] == "." || line[end] == ")" else { return nil }
            return isBlank(line, end + 1) ? end : nil
        default: return nil
        }
    }

    /// Whether a character is mark-up wherever in a line it stands.
    private static func isMark(at i: Int, in line: [Unicode.Scalar], hasTildes: Bool) -> Bool {
        switch line[i] {
        case "`", "[", "]": return true
        case "\\": return i + 1 == line.count || isPunctuation(line[i + 1])
        // Between blanks it neither opens nor closes emphasis.
        case "*": return i == 0 || !(isBlank(line, i - 1) && isBlank(line, i + 1))
        // Inside a word it does not either.
        case "_": return i == 0 || i + 1 == line.count || !isWord(line[i - 1]) || !isWord(line[i + 1])
        // Strikes through on many sites, with a partner.
        case "~": return hasTildes
        // A heading, or the end of one.
        case "#":
            guard i == 0 || isBlank(line, i - 1) else { return false }
            return isBlank(line, line[i...].firstIndex { $0 != "#" } ?? line.count)
        // A tag or an address.
        case "<": return i + 1 < line.count && line[i + 1].isASCII && !isBlank(line, i + 1)
        // A name or a number of a character.
        case "&":
            let end = line[(i + 1)...].firstIndex { !isASCIIWord($0) && $0 != "#" } ?? line.count
            return end > i + 1 && end < line.count && line[end] == ";"
        default: return false
        }
    }

    /// Whether there is nothing, or white space.
    private static func isBlank(_ line: [Unicode.Scalar], _ i: Int) -> Bool {
        i >= line.count || line[i].properties.isWhitespace
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && isWord(scalar) }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
        default: false
        }
    }
}
