// The mark-up of the ChineseNews corpus, as a trainer of word models reads it.

package import ChineseNews

/// Turns marked-up articles into lines with spaces between their words.
///
/// `Corpus/FORMAT.md` describes the mark-up: a line with `#` before each article, `{L …}`, `{O …}` and `{P …}` around names, `|` where
/// only the fine granularity parts a word, `␣` for a space of the text.
package enum MarkedCorpus {
    /// The words of a text, in one of the granularities that the mark-up shows.
    ///
    /// Every line gives a line, so that numbers of lines stay; those of article heads are empty.
    package static func words(of text: String, granularity: WordSegmenter.Granularity) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
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
                case "}", "␣", "\r": continue
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
