// Turns lengths, as segmenters count them, into spans of the caller's text.

/// White space that a flowed text leaves out of its source, or a step to another column of a page.
struct TextGap: Sendable, Hashable {
    /// Where it was, in UTF-8 code units of the flowed text.
    let offset: Int
    /// How far the source goes on before it is the same again; negative where it goes on further up.
    let extent: TextExtent
    /// How many bytes of the flowed text stand behind the gap for the white space in it: they have no source of their own.
    let separators: Int
}

/// Walks through a text by the lengths of what was found in it, one after the other.
///
/// Where the analysed text is a flowed one, its gaps are added in passing: a gap inside a stretch belongs to its span, one between two
/// stretches to neither. O(1) a step and O(gaps) in all.
struct SpanMapper {
    private let text: String
    private let gaps: [TextGap]
    private var gap = 0
    private var place = 0
    private(set) var position: TextPosition
    /// Where stretches stand in the flowed text whose spans hold also text of other columns.
    private(set) var crossings: [TextSpan: Range<Int>] = [:]

    private let isInOrder: Bool

    /// Starts at the start of a text that is analysed as it stands.
    init(text: String) { self.init(text: text, flowed: FlowedText(unchanged: "")) }

    /// Starts at the start of a text that is analysed as it reads.
    init(text: String, flowed: FlowedText) {
        self.text = text
        gaps = flowed.gaps
        isInOrder = flowed.isInOrder
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
        while gap < gaps.count, gaps[gap].offset == place {
            before += gaps[gap].extent
            gap += 1
        }
        let lower = position.advanced(by: before, in: text)
        var length = extent
        let start = place
        let first = gap
        place += extent.utf8
        while gap < gaps.count, gaps[gap].offset < place {
            length += gaps[gap].extent
            gap += 1
        }
        position = lower.advanced(by: length, in: text)
        guard !isInOrder, gap > first else { return TextSpan(lowerBound: lower, upperBound: position) }
        // Between its parts stands what belongs to other columns.
        let span = hull(from: lower, flowed: start, gaps: first..<gap)
        crossings[span] = start..<place
        return span
    }

    /// The least span that holds a stretch with gaps in it, some of which may lead back.
    ///
    /// O(stretch).
    private func hull(from start: TextPosition, flowed: Int, gaps range: Range<Int>) -> TextSpan {
        var (lower, upper) = (start, position)
        var at = start
        var place = flowed
        for i in range {
            let end = text.utf8.index(at.index, offsetBy: gaps[i].offset - place)
            let behind = at.advanced(by: TextExtent(measuring: text.utf8[at.index..<end]), in: text)
            upper = max(upper, behind)
            at = behind.advanced(by: gaps[i].extent, in: text)
            lower = min(lower, at)
            place = gaps[i].offset
        }
        return TextSpan(lowerBound: lower, upperBound: upper)
    }
}
