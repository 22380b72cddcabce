// How a page sets its marks, and Latin beside Chinese.

/// The widths of what typesetters set in different ways, in eighths of an em.
struct TypeSetting {
    /// A mark whose square is half blank.
    var mark = (low: 4, high: 8)
    /// The space between Chinese and a number or a word of an alphabet.
    var gap = (low: 0, high: 2)

    /// Anything that typesetters do.
    static let unknown = TypeSetting()

    /// All settings that are looked for.
    static let known: [TypeSetting] = {
        let marks = [(low: 4, high: 4), (low: 8, high: 8), (low: 4, high: 8)]
        let gaps = [(low: 2, high: 2), (low: 0, high: 0), (low: 0, high: 2)]
        return marks.flatMap { mark in gaps.map { TypeSetting(mark: mark, gap: $0) } }
    }()

    /// How many of its widths are open.
    var openness: Int32 { (mark.low < mark.high ? 1 : 0) + (gap.low < gap.high ? 1 : 0) }

    /// The widths of a line.
    func metrics(_ line: PageLine) -> LineMetrics {
        let least = line.marks - (line.traits.contains(.endsHanging) ? 1 : 0)
        return LineMetrics(
            low: Int32(truncatingIfNeeded: min(line.low + least * mark.low + line.gaps * gap.low, 1 << 14)),
            high: Int32(truncatingIfNeeded: min(line.high + line.marks * mark.high + line.gaps * gap.high, 1 << 14)),
            head: Int32(truncatingIfNeeded: min(line.head + line.headMarks * mark.high, 1 << 14))
        )
    }
}

/// The widths of a line in one setting, in eighths of an em.
struct LineMetrics {
    /// The least width; a mark at the end may hang over the edge.
    var low: Int32
    var high: Int32
    /// What cannot be parted at its start.
    var head: Int32

    /// What it costs the line to stand before another one in a column, of which it has this much room.
    @inline(__always) func misfit(room: Int32, nextHead: Int32) -> Int32 {
        let (over, under) = (low - room, room - high - nextHead)
        if over > 0 { return min(LineWeights.over + over * LineWeights.overEighth, LineWeights.misfitMaximum) }
        if under >= 0 { return min(LineWeights.under + under * LineWeights.underEighth, LineWeights.misfitMaximum) }
        return 0
    }
}
