// Blocks as Markdown.

package import ChineseNews

/// Writes blocks in CommonMark.
package enum Markdown {
    /// A block as a paragraph or a heading, without a line break at its end.
    package static func block(_ block: Block) -> String {
        let text = escaped((block.marker.map { $0 + " " } ?? "") + block.text)
        switch block.kind {
        case .headline: return "# " + text
        case .subhead: return "## " + text
        case .kicker: return "**" + text + "**"
        case .deck, .byline, .credit: return "*" + text + "*"
        case .caption: return "> " + text
        case .paragraph, .other: return text
        }
    }

    /// Text in which no character is taken for mark-up.
    ///
    /// O(*n*).
    package static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var isAtStart = true
        var isInNumber = false
        for character in text.unicodeScalars {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~":
                result += "\\"
            case "-", "+", "=":
                // A list or a rule at the start of a line.
                if isAtStart { result += "\\" }
            case ".", ")":
                // A number in front makes an ordered list.
                if isInNumber { result += "\\" }
            default: break
            }
            isInNumber = (isAtStart || isInNumber) && ("0"..."9").contains(character)
            isAtStart = false
            result.unicodeScalars.append(character)
        }
        return result
    }
}
