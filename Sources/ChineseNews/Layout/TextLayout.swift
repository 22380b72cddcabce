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
    /// A text is a page if it has at least six lines, no line, or part of one between two blanks, is longer than 60 characters, at least three
    /// commas or stops stand in ten lines, and of the lines fewer than two in five end with a stop.
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
    private var stopped = 0
    private var marks = 0
    private var width = 0
    private var longest = 0
    private var blanks = 0
    private var endsSentence = false

    mutating func read(_ scalar: UInt32) {
        switch table[scalar] {
        case .newline:
            endLine()
            return
        case .space:
            blanks += 1
            return
        default: break
        }
        // Columns side by side have blanks between.
        if blanks > 1 {
            longest = max(longest, width)
            width = 0
            hasText = true
        }
        blanks = 0
        width += 1
        switch SentenceMark.classify(scalar)?.role {
        case .stop:
            marks += 1
            endsSentence = true
        case .join, .list:
            marks += 1
            endsSentence = false
        case .close, .trail: break
        case .open, .colon, nil: endsSentence = false
        }
    }

    private var hasText = false

    mutating func endLine() {
        guard width > 0 || hasText else { return }
        lines += 1
        longest = max(longest, width)
        if endsSentence { stopped += 1 }
        width = 0
        blanks = 0
        hasText = false
        endsSentence = false
    }

    var isPage: Bool {
        lines >= Self.fewest && longest <= Self.widest && stopped * 5 < lines * 2 && marks * 10 >= lines * 3
    }
}
