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
    private static let indentSteps = 4
    private static let unreached: Int32 = 1 << 28

    /// How a state was reached.
    private enum Origin {
        static let goesOn: UInt8 = 0
        static let goesOnInNewColumn: UInt8 = 1
        static let starts: UInt8 = 2
        static let startsInNewColumn: UInt8 = 3
        static let ends: UInt8 = 4
        static let endsInNewColumn: UInt8 = 5
        static let single: UInt8 = 6
        static let singleInNewColumn: UInt8 = 7
        static let display: UInt8 = 8
        static let mask: UInt8 = 15
        /// How many fragments the line has, less one.
        static let fragmentShift: UInt8 = 4
    }

    /// The least costs after a line, by the width of the column.
    private struct States {
        var inside: [Int32]
        var outside: [Int32]
        var bestInside: (cost: Int32, width: Int) = (0, 0)
        var bestOutside: (cost: Int32, width: Int) = (0, 0)

        init() {
            inside = Array(repeating: 0, count: LineSearch.widths)
            outside = inside
        }

        mutating func settle() {
            bestInside = LineSearch.least(inside)
            bestOutside = LineSearch.least(outside)
        }
    }

    private let lines: UnsafeBufferPointer<PageLine>
    private let boundaries: UnsafeBufferPointer<LineBoundary>
    private let fragments: LineFragments?
    private var joinsFragments = false
    /// The states after the last lines, in a ring.
    private var states: [States]
    private var fit: [Int32]
    private var setting = TypeSetting.unknown
    private var metrics: [LineMetrics] = []

    /// One search over a piece.
    private struct Run {
        var mode = IndentMode.lost
        var insideOrigins: [UInt8] = []
        var outsideOrigins: [UInt8] = []
        var bestInside: [UInt8] = []
        var bestOutside: [UInt8] = []
        var cost: Int32 = 0
        var endsInside = false
        var endWidth = 0
    }

    /// - Parameters:
    ///   - lines: the lines of the page.
    ///   - boundaries: what neighbours say about each other.
    ///   - fragments: where the extractor broke lines at marks; `nil` where it did not.
    init(
        lines: UnsafeBufferPointer<PageLine>,
        boundaries: UnsafeBufferPointer<LineBoundary>,
        fragments: LineFragments?
    ) {
        self.lines = lines
        self.boundaries = boundaries
        self.fragments = fragments
        states = Array(repeating: States(), count: LineFragments.most + 1)
        fit = Array(repeating: 0, count: Self.widths + Self.indentSteps)
    }

    /// Labels all lines.
    func findings() -> ContiguousArray<Finding> {
        var result = ContiguousArray(repeating: Finding(label: .display, column: 0), count: lines.count)
        var start = 0
        // The column of the paragraph that goes on into the next piece, if one does.
        var carried: Int?
        while start < lines.count {
            let end = min(lines.count, start + Self.pieceSize)
            let best = search(start, end, carried: carried)
            trace(best, start, end, into: &result)
            guard end < lines.count else { break }
            // Search again from the last start of a block before the margin, or go on where one paragraph fills it all.
            var next = end - Self.margin
            while next > start, result[next].label == .inner { next -= 1 }
            if next > start {
                carried = nil
            } else {
                next = end - Self.margin
                carried = Int(result[next - 1].column)
            }
            start = next
        }
        return result
    }

    /// Searches a piece as it stands and, where lines may have been broken, with fragments joined; the cheaper.
    private func search(_ start: Int, _ end: Int, carried: Int?) -> Run {
        joinsFragments = false
        let plain = searchModes(start, end, carried: carried)
        guard fragments != nil else { return plain }
        joinsFragments = true
        let joined = searchModes(start, end, carried: carried)
        return joined.cost + LineWeights.fragments < plain.cost ? joined : plain
    }

    /// Searches a piece in every mode that may hold; the cheapest.
    private func searchModes(_ start: Int, _ end: Int, carried: Int?) -> Run {
        var indented = 0
        for i in start..<end where boundaries[i].isIndented { indented += 1 }
        var best: Run?
        // First with any setting; then with the one that the lines turn out to have.
        set(.unknown, start, end)
        for mode in IndentMode.allCases {
            if mode == .shown, indented < 2 { continue }
            let run = search(start, end, carried: carried, mode)
            if best.map({ run.cost < $0.cost }) ?? true { best = run }
        }
        guard let first = best, let setting = setting(of: first, start, end) else { return best ?? Run() }
        set(setting, start, end)
        best = nil
        for mode in IndentMode.allCases {
            if mode == .shown, indented < 2 { continue }
            let run = search(start, end, carried: carried, mode)
            if best.map({ run.cost < $0.cost }) ?? true { best = run }
        }
        return best ?? first
    }

    private func set(_ setting: TypeSetting, _ start: Int, _ end: Int) {
        self.setting = setting
        metrics = (start..<end).map { setting.metrics(lines[$0]) }
    }

    /// The setting that explains best how wide the lines are that were found to go on; `nil` if it says no more than any.
    private func setting(of run: Run, _ start: Int, _ end: Int) -> TypeSetting? {
        var found = ContiguousArray(repeating: Finding(label: .display, column: 0), count: end)
        trace(run, start, end, into: &found)
        var best: (cost: Int32, setting: TypeSetting)?
        for setting in TypeSetting.known {
            let misfit = misfit(setting, run, found, start, end)
            let cost = misfit.sum + Int32(misfit.lines) * setting.openness * LineWeights.openSetting
            if best.map({ cost < $0.cost }) ?? true { best = (cost, setting) }
        }
        return best.flatMap { $0.setting.openness < 2 ? $0.setting : nil }
    }

    /// How badly the lines that go on fit their columns in a setting, with the width of each column that is best for it.
    private func misfit(
        _ setting: TypeSetting,
        _ run: Run,
        _ found: ContiguousArray<Finding>,
        _ start: Int,
        _ end: Int
    ) -> (sum: Int32, lines: Int) {
        var (sum, count) = (Int32(0), 0)
        var i = start
        while i < end {
            // The lines of one column in a paragraph; each with its fragments.
            var starts = [i]
            var last = i
            while last + 1 < end, found[last + 1].label == .inner, found[last + 1].column == found[i].column {
                last += 1
                if !found[last].isFragment { starts.append(last) }
            }
            if found[i].label != .display, starts.count > 1 {
                let whole = starts.indices.map { k in
                    let next = k + 1 < starts.count ? starts[k + 1] : last + 1
                    return setting.metrics(PageLine(joining: lines[starts[k]..<next]))
                }
                let costs = (-2...2).map { step in
                    var cost: Int32 = 0
                    for k in 0..<whole.count - 1 {
                        let isFirst = found[starts[k]].label == .first
                        let indent = isFirst && run.mode != .absent ? 2 * TypeCharacter.em : 0
                        let room = Int32(4 * (Int(found[i].column) + step) - indent)
                        cost += whole[k].misfit(room: room, nextHead: whole[k + 1].head)
                    }
                    return cost
                }
                sum += costs.min() ?? 0
                count += whole.count - 1
            }
            i = last + 1
        }
        return (sum, count)
    }

    private func search(_ start: Int, _ end: Int, carried: Int?, _ mode: IndentMode) -> Run {
        let count = end - start
        var run = Run()
        run.mode = mode
        run.insideOrigins = Array(repeating: 0, count: count * Self.widths)
        run.outsideOrigins = run.insideOrigins
        run.bestInside = Array(repeating: 0, count: count)
        run.bestOutside = run.bestInside
        for w in 0..<Self.widths {
            states[0].inside[w] = Self.unreached
            states[0].outside[w] = carried == nil ? 0 : Self.unreached
        }
        if let carried { states[0].inside[carried] = 0 }
        states[0].settle()
        for i in 0..<count { step(start + i, at: i, &run) }
        let last = states[count % states.count]
        run.endsInside = end < lines.count && last.bestInside.cost < last.bestOutside.cost
        run.cost = run.endsInside ? last.bestInside.cost : last.bestOutside.cost
        run.endWidth = run.endsInside ? last.bestInside.width : last.bestOutside.width
        return run
    }

    private static func least(_ costs: [Int32]) -> (Int32, Int) {
        var (best, place) = (Int32.max, 0)
        for w in 0..<widths where costs[w] < best { (best, place) = (costs[w], w) }
        return (best, place)
    }

    /// Adds a line to all paths, alone and as the end of a line in fragments.
    private func step(_ line: Int, at i: Int, _ run: inout Run) {
        let next = (i + 1) % states.count
        for w in 0..<Self.widths {
            states[next].inside[w] = Self.unreached
            states[next].outside[w] = Self.unreached
        }
        add(metrics[i], boundaries[line], before: states[i % states.count], at: i, fragments: 1, &run)
        if joinsFragments, let fragments {
            for count in fragments.counts(endingAt: line) where count <= i + 1 {
                let (whole, boundary) = fragments.line(count, endingAt: line)
                let before = states[(i + 1 - count) % states.count]
                add(setting.metrics(whole), boundary, before: before, at: i, fragments: count, &run)
            }
        }
        states[next].settle()
        run.bestInside[i] = UInt8(states[i % states.count].bestInside.width)
        run.bestOutside[i] = UInt8(states[i % states.count].bestOutside.width)
    }

    private func add(
        _ line: LineMetrics,
        _ boundary: LineBoundary,
        before: States,
        at i: Int,
        fragments: Int,
        _ run: inout Run
    ) {
        let isShown = run.mode == .shown && boundary.isIndented
        fill(line, nextHead: i + 1 < metrics.count ? metrics[i + 1].head : Int32(truncatingIfNeeded: TypeCharacter.em), isShown)
        var join = boundary.join
        var start = boundary.part + LineWeights.start
        if run.mode == .shown {
            if boundary.isIndented { join += LineWeights.idleIndent } else { start += LineWeights.noIndent }
        }
        // Where the indent is lost, first lines are short; a paragraph without any may still be among the others, as captions are.
        let firstShift = run.mode == .lost ? Self.indentSteps : 0
        let otherFirst = run.mode == .lost ? LineWeights.noIndent : Self.unreached
        let fromInside = before.bestInside.cost + LineWeights.columnChangesInside
        let fromOutside = before.bestOutside.cost + LineWeights.columnChangesBetween
        let last = boundary.last + LineWeights.last
        let display = boundary.part + boundary.display
        let indentSteps = Self.indentSteps
        let lowHalf = (Int(line.low) + 3) / 4
        let next = (i + 1) % states.count
        let tag = UInt8(fragments - 1) << Origin.fragmentShift
        for w in 0..<Self.widths {
            let goesOn = min(before.inside[w], fromInside)
            let starts = min(before.outside[w], fromOutside)
            let middle = fit[w + indentSteps]
            let first = min(fit[w + indentSteps - firstShift], middle + otherFirst)
            let asMiddle = goesOn + join + middle + boundary.inner
            let asFirst = starts + start + first + boundary.inner
            let over = lowHalf > w ? min(Int32(lowHalf - w) * 180 + 60, LineWeights.misfitMaximum) : 0
            let asLast = goesOn + join + over + last
            let asSingle = starts + start + over + last
            let asDisplay = before.outside[w] + display
            var (cost, origin) = (asMiddle, goesOn == before.inside[w] ? Origin.goesOn : Origin.goesOnInNewColumn)
            if asFirst < cost {
                (cost, origin) = (asFirst, starts == before.outside[w] ? Origin.starts : Origin.startsInNewColumn)
            }
            if cost < states[next].inside[w] {
                states[next].inside[w] = cost
                run.insideOrigins[i * Self.widths + w] = origin | tag
            }
            (cost, origin) = (asLast, goesOn == before.inside[w] ? Origin.ends : Origin.endsInNewColumn)
            if asSingle < cost {
                (cost, origin) = (asSingle, starts == before.outside[w] ? Origin.single : Origin.singleInNewColumn)
            }
            if asDisplay < cost { (cost, origin) = (asDisplay, Origin.display) }
            if cost < states[next].outside[w] {
                states[next].outside[w] = cost
                run.outsideOrigins[i * Self.widths + w] = origin | tag
            }
        }
    }

    /// What it costs a line that goes on to stand in a column of each width.
    private func fill(_ line: LineMetrics, nextHead: Int32, _ isShown: Bool) {
        let indent: Int32 = isShown ? 16 : 0
        for w in 0..<fit.count {
            fit[w] = line.misfit(room: Int32(truncatingIfNeeded: 4 * (w - Self.indentSteps)) - indent, nextHead: nextHead)
        }
    }

    /// Goes back along the cheapest path.
    private func trace(_ run: Run, _ start: Int, _ end: Int, into result: inout ContiguousArray<Finding>) {
        var isInside = run.endsInside
        var width = run.endWidth
        var i = end - start - 1
        while i >= 0 {
            let origins = isInside ? run.insideOrigins : run.outsideOrigins
            let found = origins[i * Self.widths + width]
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
                result[start + i - k] = Finding(label: .inner, column: column, isFragment: true)
            }
            i -= rest
            result[start + i] = Finding(label: label, column: column)
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
