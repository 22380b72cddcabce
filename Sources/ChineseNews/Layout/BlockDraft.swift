// Blocks while a page is read.

/// Lines that make a block, and what was found about it so far.
struct BlockDraft {
    /// The lines of the reading.
    var lines: Range<Int>
    /// Whether it is a line that stands by itself, not text in a column.
    var isDisplay: Bool
    var kind = Block.Kind.paragraph
    var article: Int?
    var confidence = 1.0
    /// Whether blanks in the last line are part of the text: the names in a caption's credit.
    var hasCredit = false
    /// The bytes of the source before the text: a mark and the blanks behind it.
    var markerSize = 0
}

extension PageReading {
    /// The blocks of the page, in the order of its lines.
    func drafts() -> [BlockDraft] {
        var drafts: [BlockDraft] = []
        for i in lines.indices {
            switch findings[i].label {
            case .inner where !drafts.isEmpty:
                drafts[drafts.count - 1].lines = drafts[drafts.count - 1].lines.lowerBound..<i + 1
            case .inner, .first: drafts.append(BlockDraft(lines: i..<i + 1, isDisplay: false))
            case .display:
                if hasWraps, let last = drafts.last, last.isDisplay, goesOn(last.lines, in: i) {
                    drafts[drafts.count - 1].lines = last.lines.lowerBound..<i + 1
                } else {
                    drafts.append(BlockDraft(lines: i..<i + 1, isDisplay: true))
                }
            }
        }
        return drafts
    }

    /// Whether a display line goes on with the head before it.
    private func goesOn(_ head: Range<Int>, in i: Int) -> Bool {
        let (before, line) = (lines[i - 1], lines[i])
        guard !line.traits.contains(.startsMarker), cues[i].leading == .none, !cues[i].endsCredit, head.count < 3 else {
            return false
        }
        if before.traits.contains(.endsDash) || before.traits.contains(.isBracketed) || cues[i - 1].isByline {
            return false
        }
        let isTight = line.breaks < usualBreaks
        if before.traits.contains(.endsColon) { return line.breaks == 1 }
        let isMarked = lines[head.lowerBound].traits.contains(.startsMarker)
        if isMarked { return isTight || usualBreaks == 1 && line.breaks == 1 }
        if before.traits.contains(.leavesOpen), line.traits.contains(.closesOpen) { return true }
        return before.traits.contains(.endsOpen) || isTight && straddles[i] > 1
    }
}
