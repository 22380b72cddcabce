// Turns lengths, as segmenters count them, into spans of the caller's text.

/// White space that a flowed text leaves out of its source.
struct TextGap: Sendable, Hashable {
    /// Where it was, in UTF-8 code units of the flowed text.
    let offset: Int
    /// How long it was.
    let extent: TextExtent
}

/// Walks through a text by the lengths of what was found in it, one after the other.
///
/// Where the analysed text is a flowed one, its gaps are added in passing: a gap inside a stretch belongs to its span, one between two
/// stretches to neither. O(1) a step and O(gaps) in all.
struct SpanMapper {
    private let text: String
    private let gaps: [TextGap]
    private var gap = 0
    private var flowed = 0
    private(set) var position: TextPosition

    init(text: String, gaps: [TextGap] = []) {
        self.text = text
        self.gaps = gaps
        position = TextPosition(startOf: text)
    }

    /// The span of the next stretch of the flowed text.
    @inline(__always) mutating func next(_ extent: TextExtent) -> TextSpan {
        if gap < gaps.count { return nextAcrossGaps(extent) }
        let lower = position
        position = lower.advanced(by: extent, in: text)
        return TextSpan(lowerBound: lower, upperBound: position)
    }

    private mutating func nextAcrossGaps(_ extent: TextExtent) -> TextSpan {
        var before = TextExtent()
        while gap < gaps.count, gaps[gap].offset == flowed {
            before += gaps[gap].extent
            gap += 1
        }
        let lower = position.advanced(by: before, in: text)
        var length = extent
        flowed += extent.utf8
        while gap < gaps.count, gaps[gap].offset < flowed {
            length += gaps[gap].extent
            gap += 1
        }
        position = lower.advanced(by: length, in: text)
        return TextSpan(lowerBound: lower, upperBound: position)
    }
}
