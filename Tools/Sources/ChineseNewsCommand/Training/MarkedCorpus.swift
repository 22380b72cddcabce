// The mark-up of the ChineseNews corpus, as a trainer of word models reads it.

package import ChineseNews

/// Turns marked-up articles into lines with spaces between their words.
///
/// `Corpus/FORMAT.md` describes the mark-up: a line with `#` before each article, `{L …}`, `{O …}` and `{P …}` around names, `|` where
/// only the fine granularity parts a word, `␣` for a space of the text.
package enum MarkedCorpus {
    /// The words of a text, in one of the granularities that the mark-up shows.
    ///
    /// Every line gives a line, so that numbers of lines stay; those of article heads are empty. A BOM and CR before LF are passed over.
    package static func words(of text: String, granularity: WordSegmenter.Granularity) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var text = text[...]
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        // CR and LF are one character.
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
            if !line.hasPrefix("#") { append(line, granularity, to: &result) }
            result.append("\n")
        }
        return result
    }

    private static func append(_ line: Substring, _ granularity: WordSegmenter.Granularity, to result: inout String) {
        for word in line.split(separator: " ") {
            // A name opens as a word of its own and may close at the end of one.
            if word == "{L" || word == "{O" || word == "{P" { continue }
            var isEmpty = true
            for character in word {
                switch character {
                case "}", "␣": continue
                case "|" where word != "|":
                    if granularity == .fine { result.append(" ") }
                default:
                    result.append(character)
                    isEmpty = false
                }
            }
            if !isEmpty { result.append(" ") }
        }
    }
}
