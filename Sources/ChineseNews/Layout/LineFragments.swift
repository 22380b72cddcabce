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
        .endsSentence, .endsClosed, .endsOpen, .endsOpening, .endsColon, .endsDash, .endsNarrow, .endsHanging,
        .hasTrailingBlank, .leavesOpen,
    ]
}

/// Finds the lines that an extractor may have broken.
///
/// Where marks are set closer than their squares, some extractors take what follows for another line: 说： and “好。 and ”. Such a text shows itself by short
/// lines next to marks; whether it was broken indeed is for the search to say.
struct LineFragments {
    /// A line has at most so many fragments.
    static let most = 6
    /// A text may be broken at its marks if of so many lines one could be the rest of the line before.
    private static let linesToACandidate = 25

    private let lines: UnsafeBufferPointer<PageLine>
    private let cues: ContiguousArray<LineCue>
    /// For each line, whether it may be the rest of the one before.
    private let mayGoOn: ContiguousArray<Bool>
    private let usualBreaks: Int

    /// `nil` where nothing says that lines were broken.
    init?(_ lines: UnsafeBufferPointer<PageLine>, cues: ContiguousArray<LineCue>, usualBreaks: Int) {
        let widths = lines.map { TypeSetting.unknown.metrics($0).low }.sorted()
        guard let usual = widths.isEmpty ? nil : widths[widths.count * 3 / 4] else { return nil }
        var candidates = 0
        var mayGoOn = ContiguousArray(repeating: false, count: lines.count)
        for i in lines.indices.dropFirst() {
            let (before, line) = (lines[i - 1], lines[i])
            guard line.breaks <= 1, line.traits.isDisjoint(with: [.startsPage, .startsColumn, .startsMarker]) else {
                continue
            }
            let kinds = (TypeCharacter(before.last).kind, TypeCharacter(line.first).kind)
            guard [.closing, .opening].contains(kinds.0) || [.closing, .opening].contains(kinds.1) else { continue }
            mayGoOn[i] = true
            // Next to a stop the line before may be a last one.
            let isTold = line.traits.contains(.startsClosing) || !before.traits.contains(.endsSentence)
            let width = TypeSetting.unknown.metrics(before).low + TypeSetting.unknown.metrics(line).low
            if isTold, width <= usual + Int32(TypeCharacter.em) { candidates += 1 }
        }
        guard candidates > 1, candidates * Self.linesToACandidate >= lines.count else { return nil }
        self.lines = lines
        self.cues = cues
        self.usualBreaks = usualBreaks
        self.mayGoOn = mayGoOn
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
            whole,
            after: start > 0 ? lines[start - 1] : nil,
            isWideBreak: whole.breaks > usualBreaks,
            isTight: whole.breaks < usualBreaks,
            straddle: 0,
            cue: cue
        )
        var joins: Int32 = 0
        for k in start..<i {
            joins += LineWeights.fragment
            // A bracket of names and a headline behind it are two lines.
            if lines[k].traits.contains(.isBracketed) { boundary.display += LineWeights.displayStop }
            guard lines[k].traits.contains(.endsSentence) else { continue }
            // Marks next to each other are set closer; behind a stop alone a line is hardly broken.
            let next = TypeCharacter(lines[k + 1].first).kind
            joins += next == .opening || next == .closing ? LineWeights.fragmentAtMarks : LineWeights.fragmentAtStop
        }
        boundary.inner += joins
        boundary.last += joins
        boundary.display += joins
        return (whole, boundary)
    }
}
