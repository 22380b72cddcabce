// Prose or page: what the line breaks of a text mean.

/// How a text is laid out.
public enum TextLayout: String, Sendable, Hashable, Codable, CaseIterable {
    /// Decided by the text: see ``TextLayout/detected(in:)``.
    case auto
    /// Clean text: a line is a paragraph.
    case prose
    /// A page: lines are wrapped hard, in narrow columns.
    case page

    /// Tells a page from prose by its lines.
    ///
    /// A text is a page if it has at least six lines, no line is longer than 60 characters, and of the lines that another one follows at
    /// least half end within a sentence or a clause.
    ///
    /// - Complexity: O(1): no more than the first 16,384 characters are read.
    public static func detected(in text: String) -> TextLayout {
        var statistics = LineStatistics()
        for scalar in text.unicodeScalars.prefix(1 << 14) { statistics.read(scalar.value) }
        statistics.endLine()
        return statistics.isPage ? .page : .prose
    }
}

/// What the lines of a text look like.
private struct LineStatistics {
    private static let fewest = 6
    private static let widest = 60

    private let table = CharacterTable.builtIn
    private var lines = 0
    private var open = 0
    private var marks = 0
    private var width = 0
    private var longest = 0
    private var last: UInt32 = 0

    mutating func read(_ scalar: UInt32) {
        switch table[scalar] {
        case .newline: endLine()
        case .space: break
        default:
            width += 1
            last = scalar
            switch SentenceMark.classify(scalar)?.role {
            case .stop, .join, .list: marks += 1
            default: break
            }
        }
    }

    mutating func endLine() {
        guard width > 0 else { return }
        lines += 1
        longest = max(longest, width)
        if table[last] != .punctuation { open += 1 }
        width = 0
    }

    /// The comma at the end of a line says nothing: both prose in lines and columns have it.
    ///
    /// What counts are lines that end in a word.
    var isPage: Bool { lines >= Self.fewest && longest <= Self.widest && open * 2 >= lines && marks * 3 >= lines }
}
