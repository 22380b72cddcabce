// Which lines belong to one paragraph: a search over labels of lines and widths of columns.

/// Finds the paragraphs of a page by the widths of its lines.
///
/// A typesetter fills a line until what comes next has no room. So a line that goes on in the next one is as wide as its column, less what had no
/// room; a first line is narrower by its indent; a last line ends a sentence and may have any width. For every line and every width of column (half an em
/// apart) the search keeps the least cost of the lines so far, once with a paragraph that goes on and once without (Viterbi's algorithm). Costs are
/// ``LineWeights``.
///
/// O(lines) in time. Lines are searched in pieces of bounded size; what stands near the end of one is searched again with the next.
final class LineSearch {
    /// How a page shows that a paragraph starts.
    enum IndentMode: CaseIterable {
        /// First lines are shorter by two ems: their indent was lost.
        case lost
        /// First lines show their indent.
        case shown
        /// First lines are as wide as others.
        case absent
    }

    /// What a line is.
    enum Label: UInt8 {
        /// The first line of a paragraph, or its only one.
        case first
        /// A line that goes on with a paragraph.
        case inner
        /// A line of its own.
        case display
    }

    /// What was found for a line.
    struct Finding {
        var label: Label
        /// The width of the column, in half ems; 0 where no line says.
        var column: UInt8
        /// Whether it is the rest of the line before, which the extractor broke at a mark.
        var isFragment = false
    }

    /// Half ems; wider columns are not looked for.
    static let widths = 128
    private static let pieceSize = 2048
    private static let margin = 256
    /// A search that costs so much more than the best so far is not carried to the end.
    private static let hopeless = 20_000
    /// Indents are looked for where of so many lines one shows one.
    private static let linesToAnIndent = 60

    private let lines: UnsafeBufferPointer<PageLine>
    private let boundaries: UnsafeBufferPointer<LineBoundary>
    private let fragments: LineFragments?
    /// The states after the last lines, in a ring.
    private let states: UnsafeMutableBufferPointer<ColumnStates>
    // A search belongs to one reading; nothing else can reach its state while a step changes it.
    @exclusivity(unchecked) private var run: Run
    @exclusivity(unchecked) private var best: Run

    /// One search over a piece, in memory that is used again.
    private struct Run {
        var mode = IndentMode.lost
        var joinsFragments = false
        var setting = TypeSetting.unknown
        let insideOrigins: UnsafeMutablePointer<Lane>
        let outsideOrigins: UnsafeMutablePointer<Lane>
        let bestInside: UnsafeMutablePointer<UInt8>
        let bestOutside: UnsafeMutablePointer<UInt8>
        let metrics: UnsafeMutablePointer<LineMetrics>
        /// What the lines up to each cost.
        let progress: UnsafeMutablePointer<Int>
        var cost = 0
        var endsInside = false
        var endWidth = 0

        init(capacity: Int) {
            insideOrigins = .allocate(capacity: capacity * ColumnStates.laneCount)
            outsideOrigins = .allocate(capacity: capacity * ColumnStates.laneCount)
            bestInside = .allocate(capacity: capacity)
            bestOutside = .allocate(capacity: capacity)
            metrics = .allocate(capacity: capacity)
            progress = .allocate(capacity: capacity)
        }

        func deallocate() {
            insideOrigins.deallocate()
            outsideOrigins.deallocate()
            bestInside.deallocate()
            bestOutside.deallocate()
            metrics.deallocate()
            progress.deallocate()
        }
    }

    /// - Parameters:
    ///   - lines: the lines of the page.
    ///   - boundaries: what neighbours say about each other.
    ///   - fragments: where the extractor may have broken lines at marks; `nil` where it did not.
    init(
        lines: UnsafeBufferPointer<PageLine>,
        boundaries: UnsafeBufferPointer<LineBoundary>,
        fragments: LineFragments?
    ) {
        self.lines = lines
        self.boundaries = boundaries
        self.fragments = fragments
        states = .allocate(capacity: LineFragments.most + 1)
        for i in states.indices { states.initializeElement(at: i, to: ColumnStates()) }
        let capacity = min(lines.count, Self.pieceSize)
        run = Run(capacity: capacity)
        best = Run(capacity: capacity)
    }

    deinit {
        for state in states { state.deallocate() }
        states.deallocate()
        run.deallocate()
        best.deallocate()
    }

    /// Labels all lines.
    func findings() -> ContiguousArray<Finding> {
        var result = ContiguousArray(repeating: Finding(label: .display, column: 0), count: lines.count)
        var start = 0
        // The column of the paragraph that goes on into the next piece, if one does.
        var carried: Int?
        while start < lines.count {
            let end = min(lines.count, start + Self.pieceSize)
            search(start, end, carried: carried)
            trace(best, start, end, into: &result)
            guard end < lines.count else { break }
            // Search again from the last start of a block before the margin, or go on where one paragraph fills it all.
            var next = end - Self.margin
            while next > start, result[next].label == .inner { next -= 1 }
            if next > start {
                carried = nil
            } else {
                next = end - Self.margin
                while next < end - 1, result[next].isFragment { next += 1 }
                carried = Int(result[next].column)
            }
            start = next
        }
        return result
    }

    /// Searches a piece in every mode that may hold, and keeps the cheapest search in ``best``.
    private func search(_ start: Int, _ end: Int, carried: Int?) {
        var indented = 0
        var widest: Int32 = 0
        for i in start..<end {
            if boundaries[i].isIndented { indented += 1 }
            widest = max(widest, TypeSetting.unknown.metrics(lines[i]).high)
        }
        // No column is wider than its widest line with what had no room in it.
        let lanes = min(ColumnStates.laneCount, (Int(widest) / 4 + 16) / 8 + 1)
        var isFirst = true
        for joins in fragments == nil ? [false] : [false, true] {
            for mode in IndentMode.allCases where mode != .shown || indented * Self.linesToAnIndent > end - start {
                run.mode = mode
                run.joinsFragments = joins
                run.setting = .unknown
                run.cost = joins ? Int(LineWeights.fragments) : 0
                let isDone = search(start, end, carried: carried, lanes, isFirst: isFirst)
                if isDone, isFirst || run.cost < best.cost { swap(&run, &best) }
                isFirst = false
            }
        }
        // So far with any setting; now with the one that the lines turn out to have.
        guard let setting = setting(of: best, start, end) else { return }
        run.mode = best.mode
        run.joinsFragments = best.joinsFragments
        run.setting = setting
        run.cost = 0
        search(start, end, carried: carried, lanes, isFirst: true)
        swap(&run, &best)
    }

    /// The setting that explains best how wide the lines are that were found to go on; `nil` if it says no more than any.
    private func setting(of run: Run, _ start: Int, _ end: Int) -> TypeSetting? {
        var found = ContiguousArray(repeating: Finding(label: .display, column: 0), count: end - start)
        trace(run, start, end, offset: start, into: &found)
        var paragraphs = ParagraphWidths(lines: lines, start: start)
        paragraphs.read(found, hasIndent: run.mode != .absent)
        var best: (cost: Int32, setting: TypeSetting)?
        for setting in TypeSetting.known {
            let cost = paragraphs.misfit(setting)
            if best.map({ cost < $0.cost }) ?? true { best = (cost, setting) }
        }
        return best.flatMap { $0.setting.openness < 2 ? $0.setting : nil }
    }

    /// Searches a piece in one mode.
    ///
    /// - Returns: whether it came to the end; where the search is not the first, one that falls far behind ``best`` is given up.
    @discardableResult
    private func search(_ start: Int, _ end: Int, carried: Int?, _ lanes: Int, isFirst: Bool) -> Bool {
        let count = end - start
        let setting = run.setting
        for i in 0..<count { run.metrics[i] = setting.metrics(lines[start + i]) }
        states[0].clear(lanes: lanes)
        states[0].offset = 0
        if let carried {
            states[0].inside[carried / 8][carried % 8] = 0
        } else {
            for i in 0..<lanes { states[0].outside[i] = Lane(repeating: 0) }
        }
        states[0].settle(lanes: lanes)
        for i in 0..<count {
            step(start + i, at: i, count, lanes)
            run.progress[i] = run.cost + states[(i + 1) % states.count].offset
            if !isFirst, run.progress[i] > best.progress[i] + Self.hopeless { return false }
        }
        let last = states[count % states.count]
        run.endsInside = end < lines.count && last.bestInside.cost < last.bestOutside.cost
        run.cost += last.offset + Int(run.endsInside ? last.bestInside.cost : last.bestOutside.cost)
        run.endWidth = run.endsInside ? last.bestInside.width : last.bestOutside.width
        return true
    }

    /// Adds a line to all paths, alone and as the end of a line in fragments.
    private func step(_ line: Int, at i: Int, _ count: Int, _ lanes: Int) {
        let (here, next) = (i % states.count, (i + 1) % states.count)
        let reference = states[here].offset
        states[next].clear(lanes: lanes)
        states[next].offset = reference
        let nextHead = i + 1 < count ? run.metrics[i + 1].head : Int32(truncatingIfNeeded: TypeCharacter.em)
        add(run.metrics[i], boundaries[line], from: here, to: next, at: i, nextHead, fragments: 1, lanes)
        if run.joinsFragments, let fragments {
            for number in fragments.counts(endingAt: line) where number <= i + 1 {
                let (whole, boundary) = fragments.line(number, endingAt: line)
                let from = (i + 1 - number) % states.count
                add(
                    run.setting.metrics(whole),
                    boundary,
                    from: from,
                    to: next,
                    at: i,
                    nextHead,
                    fragments: number,
                    lanes
                )
            }
        }
        run.bestInside[i] = UInt8(states[here].bestInside.width)
        run.bestOutside[i] = UInt8(states[here].bestOutside.width)
        states[next].settle(lanes: lanes)
    }

    private func add(
        _ metrics: LineMetrics,
        _ boundary: LineBoundary,
        from: Int,
        to: Int,
        at i: Int,
        _ nextHead: Int32,
        fragments: Int,
        _ lanes: Int
    ) {
        // What the paths so far cost less than those to the line just before.
        let less = Int32(truncatingIfNeeded: max(-8000, min(8000, states[from].offset - states[to].offset)))
        let isShown = run.mode == .shown
        let join = boundary.join + (isShown && boundary.isIndented ? LineWeights.idleIndent : 0) + less
        let start =
            boundary.part + LineWeights.start + (isShown && !boundary.isIndented ? LineWeights.noIndent : 0) + less
        let last = boundary.last + LineWeights.last
        let costs = LineCosts(
            middle: Self.clamp(join + boundary.inner),
            first: Self.clamp(start + boundary.inner),
            last: Self.clamp(join + last),
            single: Self.clamp(start + last),
            display: Self.clamp(boundary.part + boundary.display + less),
            // Where the indent is lost, first lines are short; a paragraph without any may still be among the others, as captions are.
            noIndent: run.mode == .lost ? Int16(truncatingIfNeeded: LineWeights.noIndent) : 0,
            firstIndent: run.mode == .lost ? Int16(truncatingIfNeeded: 2 * TypeCharacter.em) : 0,
            shownIndent: isShown && boundary.isIndented ? Int16(truncatingIfNeeded: 2 * TypeCharacter.em) : 0
        )
        let row = i * ColumnStates.laneCount
        let tag = Int16(truncatingIfNeeded: fragments - 1) << ColumnStates.Origin.fragmentShift
        states[to]
            .add(
                after: states[from],
                metrics,
                nextHead: nextHead,
                costs,
                tag: tag,
                lanes: lanes,
                origins: (run.insideOrigins + row, run.outsideOrigins + row)
            )
    }

    private static func clamp(_ cost: Int32) -> Int16 { Int16(truncatingIfNeeded: max(-9000, min(9000, cost))) }

    /// Goes back along the cheapest path.
    private func trace(
        _ run: Run,
        _ start: Int,
        _ end: Int,
        offset: Int = 0,
        into result: inout ContiguousArray<Finding>
    ) {
        typealias Origin = ColumnStates.Origin
        var isInside = run.endsInside
        var width = run.endWidth
        var i = end - start - 1
        while i >= 0 {
            let origins = isInside ? run.insideOrigins : run.outsideOrigins
            let found = origins[i * ColumnStates.laneCount + width / 8][width % 8]
            let origin = found & Origin.mask
            let label: Label =
                switch origin {
                case Origin.goesOn, Origin.goesOnInNewColumn, Origin.ends, Origin.endsInNewColumn: .inner
                case Origin.display: .display
                default: .first
                }
            let column = label == .display ? 0 : UInt8(width)
            let rest = Int(found >> Origin.fragmentShift)
            for k in 0..<rest {
                result[start + i - k - offset] = Finding(label: .inner, column: column, isFragment: true)
            }
            i -= rest
            result[start + i - offset] = Finding(label: label, column: column)
            isInside = label == .inner
            switch origin {
            case Origin.goesOnInNewColumn, Origin.endsInNewColumn: width = Int(run.bestInside[i])
            case Origin.startsInNewColumn, Origin.singleInNewColumn: width = Int(run.bestOutside[i])
            default: break
            }
            i -= 1
        }
    }
}
