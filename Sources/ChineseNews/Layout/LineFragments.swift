// Lines that an extractor broke at their marks.

extension PageLine {
    /// The line that some pieces of one make.
    init(joining pieces: Slice<UnsafeBufferPointer<PageLine>>) {
        self = pieces[pieces.startIndex]
        for piece in pieces.dropFirst() {
            end = piece.end
            low += piece.low
            high += piece.high
            marks += piece.marks
            gaps += piece.gaps
            length += piece.length
            last = piece.last
            var joined = traits.subtracting(Self.endTraits).union(piece.traits.intersection(Self.endTraits))
            if traits.contains(.endsSentence) { joined.insert(.holdsStop) }
            if traits.contains(.endsOpen) { joined.insert(.holdsComma) }
            joined.formUnion(piece.traits.intersection([.holdsStop, .holdsComma, .holdsBlank, .isSpaced]))
            if !piece.traits.contains(.isBare) { joined.remove(.isBare) }
            if !piece.traits.contains(.isNarrow) { joined.remove(.isNarrow) }
            // A stop that something closes behind.
            if piece.traits.contains(.isBare), piece.traits.contains(.endsClosed), traits.contains(.endsSentence) {
                joined.remove(.endsClosed)
                joined.insert(.endsSentence)
            }
            traits = joined
        }
    }

    private static let endTraits: Traits = [
        .endsSentence, .endsClosed, .endsOpen, .endsOpening, .endsColon, .endsDash, .endsNarrow, .endsHanging, .hasTrailingBlank, .leavesOpen,
    ]
}

/// Finds the lines that an extractor may have broken.
///
/// Where marks are set closer than their squares, some extractors take what follows for another line: 说： and “好。 and ”. Such a text shows itself by lines
/// that start with a mark that no typesetter lets start a line.
struct LineFragments {
    /// A line has at most so many fragments.
    static let most = 6
    private static let fewestWitnesses = 2

    private let lines: UnsafeBufferPointer<PageLine>
    private let cues: ContiguousArray<LineCue>
    /// For each line, whether it may be the rest of the one before.
    private let mayGoOn: ContiguousArray<Bool>
    private let usualBreaks: Int

    /// `nil` where nothing says that lines were broken.
    init?(_ lines: UnsafeBufferPointer<PageLine>, cues: ContiguousArray<LineCue>, usualBreaks: Int) {
        let witnesses = lines.count { $0.traits.contains(.startsClosing) && $0.first >= 0x80 }
        guard witnesses >= Self.fewestWitnesses, witnesses * 125 >= lines.count else { return nil }
        self.lines = lines
        self.cues = cues
        self.usualBreaks = usualBreaks
        mayGoOn = ContiguousArray(
            lines.indices.map { i in
                guard i > 0, lines[i].breaks <= 1, lines[i].traits.isDisjoint(with: [.startsPage, .startsColumn, .startsMarker]) else {
                    return false
                }
                let (before, kind) = (TypeCharacter(lines[i - 1].last), TypeCharacter(lines[i].first))
                return before.kind == .closing || before.kind == .opening || kind.kind == .closing || kind.kind == .opening
            }
        )
    }

    /// How many fragments a line that ends here may have.
    func counts(endingAt i: Int) -> Range<Int> {
        var count = 1
        while count < Self.most, i - count >= 0, mayGoOn[i - count + 1] { count += 1 }
        return 2..<count + 1
    }

    /// A line of some fragments, and what it says about its neighbours.
    func line(_ count: Int, endingAt i: Int) -> (PageLine, LineBoundary) {
        let start = i + 1 - count
        let whole = PageLine(joining: lines[start...i])
        var cue = cues[start]
        cue.endsCredit = cues[i].endsCredit
        var boundary = LineBoundary(
            whole, after: start > 0 ? lines[start - 1] : nil, isWideBreak: whole.breaks > usualBreaks, isTight: whole.breaks < usualBreaks,
            straddle: 0, cue: cue
        )
        let joins = Int32(count - 1) * LineWeights.fragment
        boundary.inner += joins
        boundary.last += joins
        boundary.display += joins
        return (whole, boundary)
    }
}
