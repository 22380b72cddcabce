// What two neighbouring lines say about each other.

/// What a line costs in each of its roles, without regard to widths.
struct LineBoundary {
    /// To belong to the same block as the line before.
    var join: Int32 = 0
    /// To start a block.
    var part: Int32 = 0
    /// To be followed by a line of the same paragraph.
    var inner: Int32 = 0
    /// To be the last line of a paragraph.
    var last: Int32 = 0
    /// To be a line of its own.
    var display: Int32 = 0
    /// Whether the line shows an indent.
    var isIndented = false
}

extension LineBoundary {
    /// Weighs a line and the one before it.
    init(_ line: PageLine, after before: PageLine?, isWideBreak: Bool, isTight: Bool, straddle: Int, cue: LineCue) {
        let traits = line.traits
        weighEnd(line, cue)
        weighDisplay(line, cue)
        if traits.contains(.startsClosing) { part += LineWeights.closingStarts }
        if traits.contains(.startsMarker) { join += LineWeights.markerStarts }
        if cue.startsDateline {
            join += LineWeights.datelineStarts
        } else if cue.startsBlock {
            join += LineWeights.cueStarts
        }
        guard let before else { return }
        if isWideBreak { join += LineWeights.wideBreak }
        if traits.contains(.startsPage) { join += LineWeights.pageBreak }
        if before.traits.contains(.endsOpening) { part += LineWeights.closingStarts }
        if before.traits.contains(.leavesOpen) {
            part += traits.contains(.closesOpen) ? LineWeights.pairSpans : LineWeights.pairOpen
        }
        if before.traits.contains(.hasTrailingBlank), cue.endsCredit {
            part += LineWeights.creditGoesOn
            if before.traits.contains(.endsSentence) { join -= LineWeights.sentenceEndsInside }
        }
        if before.traits.contains(.startsMarker), !before.traits.contains(.endsSentence), before.length < 24 {
            display += isTight ? 2 * LineWeights.headGoesOn : LineWeights.headGoesOn / 2
        }
        if straddle > 2 { part += LineWeights.longStraddle } else if straddle > 1 { part += LineWeights.straddle }
    }

    private mutating func weighEnd(_ line: PageLine, _ cue: LineCue) {
        let traits = line.traits
        if traits.contains(.endsSentence) || cue.endsCredit {
            inner = LineWeights.sentenceEndsInside
            last = LineWeights.lastWithStop
        } else if traits.contains(.endsClosed) {
            inner = 20
            last = LineWeights.lastClosed
        } else if traits.contains(.endsColon) {
            inner = 10
            last = LineWeights.lastColon
        } else if traits.contains(.endsOpen) || traits.contains(.endsOpening) {
            last = LineWeights.lastOpen
        } else {
            last = LineWeights.lastWithoutStop
        }
        if traits.contains(.isSpaced) { last += LineWeights.lastSpaced }
    }

    private mutating func weighDisplay(_ line: PageLine, _ cue: LineCue) {
        let traits = line.traits
        display = LineWeights.display
        if traits.contains(.isBracketed) {
            display += LineWeights.displayBracketed
        } else if traits.contains(.endsSentence), line.last != 0x2026 {
            display +=
                line.last == 0xFF01 || line.last == 0xFF1F ? LineWeights.displayStop / 2 : LineWeights.displayStop
        }
        if traits.contains(.holdsStop) { display += LineWeights.displayHoldsStop }
        if traits.contains(.holdsComma) { display += LineWeights.displayHoldsComma }
        if traits.contains(.endsOpen) || traits.contains(.endsOpening) { display += LineWeights.displayOpen }
        if traits.contains(.isSpaced) { display += LineWeights.displaySpaced }
        if traits.contains(.startsMarker) { display += LineWeights.displayMarked }
        if traits.contains(.isBare) || traits.contains(.isNarrow) { display += LineWeights.displayBare }
        if cue.isFolio {
            display += LineWeights.displayFolio
            join += LineWeights.markerStarts
        }
        if cue.endsCredit || cue.isByline { display += LineWeights.displayCredit }
        if line.length > 24 { display += Int32(min(line.length, 64) - 24) * LineWeights.displayLong }
    }
}
