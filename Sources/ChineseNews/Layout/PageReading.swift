// The lines of a page with what was found about them.

/// The lines of a page, and which of them belong together.
struct PageReading {
    let lines: ContiguousArray<PageLine>
    let cues: ContiguousArray<LineCue>
    let findings: ContiguousArray<LineSearch.Finding>
    /// The length of the word that spans the break before each line, in characters; 0 without any.
    let straddles: ContiguousArray<Int>
    /// How many line breaks stand between lines of one paragraph.
    let usualBreaks: Int
    /// Whether a block may have several lines.
    let hasWraps: Bool

    /// A text of fewer lines is hardly a page.
    private static let fewestLines = 8

    /// Reads clean text, in which every line is a block.
    ///
    /// O(count).
    init(prose base: UnsafePointer<UInt8>, count: Int) {
        let lines = PageScanner(base, count: count).linesAsTheyStand()
        let cues = ContiguousArray(lines.map { LineCue($0, base) })
        self.lines = lines
        self.cues = cues
        straddles = ContiguousArray(repeating: 0, count: lines.count)
        usualBreaks = 1
        hasWraps = false
        findings = ContiguousArray(
            zip(lines, cues)
                .map { line, cue in
                    let boundary = LineBoundary(
                        line,
                        after: nil,
                        isWideBreak: false,
                        isTight: false,
                        straddle: 0,
                        cue: cue
                    )
                    let isDisplay =
                        !line.traits.contains(.endsOpen) && boundary.display < boundary.last + LineWeights.start
                    return LineSearch.Finding(label: isDisplay ? .display : .first, column: 0)
                }
        )
    }

    /// Reads a page whose lines are wrapped.
    ///
    /// - Parameters:
    ///   - base: the first byte of the page.
    ///   - count: how many bytes it has.
    ///   - isPassage: whether it is text that goes on over its line breaks, without heads and without columns side by side.
    /// - Complexity: O(count).
    init(page base: UnsafePointer<UInt8>, count: Int, isPassage: Bool) {
        let scanner = PageScanner(base, count: count)
        let lines = isPassage ? scanner.linesAsTheyStand() : scanner.lines()
        let usualBreaks = Self.usualBreaks(lines)
        let margin = Self.usualIndent(lines)
        let lexicon = Lexicon.builtIn.image
        var cues: ContiguousArray<LineCue> = []
        var straddles: ContiguousArray<Int> = []
        var boundaries: ContiguousArray<LineBoundary> = []
        cues.reserveCapacity(lines.count)
        boundaries.reserveCapacity(lines.count)
        for i in lines.indices {
            let line = lines[i]
            let cue = LineCue(line, base)
            cues.append(cue)
            var straddle = 0
            if i > 0, !line.traits.contains(.startsPage) {
                let before = lines[i - 1]
                straddle = lexicon.longestWord(
                    base,
                    acrossBreakFrom: before.end,
                    to: line.start,
                    limit: line.end,
                    origin: before.start
                )
            }
            straddles.append(straddle)
            var boundary = LineBoundary(
                line,
                after: i > 0 ? lines[i - 1] : nil,
                isWideBreak: line.breaks > usualBreaks,
                isTight: line.breaks < usualBreaks,
                straddle: straddle,
                cue: cue
            )
            if isPassage || lines.count < Self.fewestLines {
                boundary.display += isPassage ? LineWeights.displayInPassage : LineWeights.displayOnSmallPage
                // It may end anywhere.
                if i == lines.count - 1 { boundary.last = min(boundary.last, LineWeights.lastClosed) }
            }
            boundary.isIndented = line.indent - margin >= 8 && line.indent - margin <= 40
            boundaries.append(boundary)
        }
        let findings = lines.withUnsafeBufferPointer { lines in
            let fragments = LineFragments(lines, cues: cues, usualBreaks: usualBreaks)
            return boundaries.withUnsafeBufferPointer {
                LineSearch(lines: lines, boundaries: $0, fragments: fragments).findings()
            }
        }
        self.lines = lines
        self.cues = cues
        self.straddles = straddles
        self.findings = findings
        self.usualBreaks = usualBreaks
        hasWraps = true
    }

    private static func usualBreaks(_ lines: ContiguousArray<PageLine>) -> Int {
        var counts = [0, 0, 0, 0]
        for line in lines.dropFirst() { counts[min(line.breaks, 3)] += 1 }
        return counts[2] > counts[1] ? 2 : 1
    }

    /// The indent that most lines have: a margin.
    private static func usualIndent(_ lines: ContiguousArray<PageLine>) -> Int {
        var counts = [Int](repeating: 0, count: 128)
        for line in lines { counts[min(line.indent / 4, 127)] += 1 }
        var best = 0
        for i in counts.indices where counts[i] > counts[best] { best = i }
        return best * 4
    }
}
