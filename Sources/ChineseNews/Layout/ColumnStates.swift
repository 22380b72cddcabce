// The states of the line search, for all widths of a column at once.

/// What a line costs in its roles, whatever the width of its column.
struct LineCosts {
    /// To go on with a paragraph and be gone on with, and to do so as its first line.
    var middle: Int16
    var first: Int16
    /// To end a paragraph, and to be one.
    var last: Int16
    var single: Int16
    /// To stand by itself.
    var display: Int16
    /// What it costs a first line more not to have the indent that first lines have.
    var noIndent: Int16
    /// How much narrower first lines are, and what the indent takes that the line shows, in eighths of an em.
    var firstIndent: Int16
    var shownIndent: Int16
}

/// Eight costs or origins at once.
///
/// Made of operations that compile to single instructions; the library's own `pointwiseMin` and `replacing` go through every lane.
typealias Lane = SIMD8<Int16>

extension Lane {
    /// -1 where this is less than another, 0 elsewhere.
    @inline(__always) func isLess(_ other: Lane) -> Lane { unsafeBitCast(self .< other, to: Lane.self) }

    /// One or the other by a mask of -1 and 0.
    @inline(__always) static func pick(_ mask: Lane, _ one: Lane, _ other: Lane) -> Lane {
        other ^ ((one ^ other) & mask)
    }

    @inline(__always) func lower(_ other: Lane) -> Lane { .pick(isLess(other), self, other) }
    @inline(__always) func upper(_ other: Lane) -> Lane { .pick(isLess(other), other, self) }
}

/// The least costs of the lines so far: with a paragraph that goes on and without, for every width of the column.
///
/// Widths are half ems apart. Costs are hundredths of a nat over ``offset``.
struct ColumnStates {
    static let laneCount = LineSearch.widths / 8
    /// No path worth following is so much dearer than the best.
    static let unreached: Int16 = 12_000

    /// With a paragraph that goes on.
    let inside: UnsafeMutablePointer<Lane>
    /// Between blocks.
    let outside: UnsafeMutablePointer<Lane>
    var offset = 0
    var bestInside: (cost: Int16, width: Int) = (0, 0)
    var bestOutside: (cost: Int16, width: Int) = (0, 0)

    init() {
        inside = .allocate(capacity: Self.laneCount)
        outside = .allocate(capacity: Self.laneCount)
        clear(lanes: Self.laneCount)
    }

    func deallocate() {
        inside.deallocate()
        outside.deallocate()
    }

    func clear(lanes: Int) {
        inside.initialize(repeating: Lane(repeating: Self.unreached), count: lanes)
        outside.initialize(repeating: Lane(repeating: Self.unreached), count: lanes)
    }

    /// Counts costs from the least one.
    mutating func settle(lanes: Int) {
        bestInside = Self.least(inside, lanes)
        bestOutside = Self.least(outside, lanes)
        let least = min(bestInside.cost, bestOutside.cost)
        offset += Int(least)
        bestInside.cost -= least
        bestOutside.cost -= least
        let (change, limit) = (Lane(repeating: least), Lane(repeating: Self.unreached))
        for i in 0..<lanes {
            inside[i] = (inside[i] &- change).lower(limit)
            outside[i] = (outside[i] &- change).lower(limit)
        }
    }

    private static func least(_ costs: UnsafeMutablePointer<Lane>, _ lanes: Int) -> (cost: Int16, width: Int) {
        var lowest = costs[0]
        for i in 1..<lanes { lowest = lowest.lower(costs[i]) }
        var least = lowest[0]
        for k in 1..<8 { least = min(least, lowest[k]) }
        let single = UnsafeRawPointer(costs).assumingMemoryBound(to: Int16.self)
        var width = 0
        while single[width] != least { width &+= 1 }
        return (least, width)
    }

    /// How a state was reached.
    enum Origin {
        static let goesOn: Int16 = 0
        static let goesOnInNewColumn: Int16 = 1
        static let starts: Int16 = 2
        static let startsInNewColumn: Int16 = 3
        static let ends: Int16 = 4
        static let endsInNewColumn: Int16 = 5
        static let single: Int16 = 6
        static let singleInNewColumn: Int16 = 7
        static let display: Int16 = 8
        static let mask: Int16 = 15
        /// How many fragments the line has, less one.
        static let fragmentShift: Int16 = 4
    }

    /// Adds a line to all paths that lead to states before it.
    ///
    /// - Parameters:
    ///   - before: the states before the line.
    ///   - metrics: the widths of the line.
    ///   - nextHead: what had no room in it.
    ///   - costs: its costs.
    ///   - tag: the number of its fragments, as it stands in an origin.
    ///   - lanes: how many lanes of widths there are.
    ///   - origins: where the origins of the states go: those that go on, and the others.
    @inline(__always)
    func add(
        after before: ColumnStates,
        _ metrics: LineMetrics,
        nextHead: Int32,
        _ costs: LineCosts,
        tag: Int16,
        lanes: Int,
        origins: (inside: UnsafeMutablePointer<Lane>, outside: UnsafeMutablePointer<Lane>)
    ) {
        let tag = Lane(repeating: tag)
        let fromInside = Lane(
            repeating: before.bestInside.cost &+ Int16(truncatingIfNeeded: LineWeights.columnChangesInside)
        )
        let fromOutside = Lane(
            repeating: before.bestOutside.cost &+ Int16(truncatingIfNeeded: LineWeights.columnChangesBetween)
        )
        let fit = ColumnFit(metrics, nextHead: nextHead, indent: costs.shownIndent)
        let one = Lane(repeating: 1)

        // Far from its own width no line goes on: it would cost more than to change the column twice.
        let reach = fit.lanes(firstIndent: costs.firstIndent, of: lanes)
        let (middleCost, firstCost) = (Lane(repeating: costs.middle), Lane(repeating: costs.first))
        let (noIndent, firstIndent) = (Lane(repeating: costs.noIndent), Lane(repeating: costs.firstIndent))
        for i in reach {
            let room = Self.room(i)
            let (wasInside, wasOutside) = (before.inside[i], before.outside[i])
            let (changes, anew) = (fromInside.isLess(wasInside), fromOutside.isLess(wasOutside))
            let misfit = fit.misfit(room)
            let firstMisfit = fit.misfit(room &- firstIndent).lower(misfit &+ noIndent)
            let asMiddle = Lane.pick(changes, fromInside, wasInside) &+ misfit &+ middleCost
            let asFirst = Lane.pick(anew, fromOutside, wasOutside) &+ firstMisfit &+ firstCost
            let isFirst = asFirst.isLess(asMiddle)
            let cost = Lane.pick(isFirst, asFirst, asMiddle)
            let origin = Lane.pick(isFirst, (anew & one) &+ Lane(repeating: Origin.starts), changes & one) | tag
            let isBetter = cost.isLess(inside[i])
            origins.inside[i] = .pick(isBetter, origin, origins.inside[i])
            inside[i] = .pick(isBetter, cost, inside[i])
        }

        let (lastCost, singleCost, displayCost) = (
            Lane(repeating: costs.last), Lane(repeating: costs.single), Lane(repeating: costs.display)
        )
        for i in 0..<lanes {
            let (wasInside, wasOutside) = (before.inside[i], before.outside[i])
            let (changes, anew) = (fromInside.isLess(wasInside), fromOutside.isLess(wasOutside))
            let overfull = fit.overfull(Self.room(i))
            let asLast = Lane.pick(changes, fromInside, wasInside) &+ overfull &+ lastCost
            let asSingle = Lane.pick(anew, fromOutside, wasOutside) &+ overfull &+ singleCost
            let asDisplay = wasOutside &+ displayCost
            let isSingle = asSingle.isLess(asLast)
            let text = Lane.pick(isSingle, asSingle, asLast)
            let isDisplay = asDisplay.isLess(text)
            let cost = Lane.pick(isDisplay, asDisplay, text)
            let textOrigin = Lane.pick(
                isSingle,
                (anew & one) &+ Lane(repeating: Origin.single),
                (changes & one) &+ Lane(repeating: Origin.ends)
            )
            let origin = Lane.pick(isDisplay, Lane(repeating: Origin.display), textOrigin) | tag
            let isBetter = cost.isLess(outside[i])
            origins.outside[i] = .pick(isBetter, origin, origins.outside[i])
            outside[i] = .pick(isBetter, cost, outside[i])
        }
    }

    /// The widths of the columns of a lane, in eighths of an em.
    @inline(__always) private static func room(_ lane: Int) -> Lane {
        Lane(0, 4, 8, 12, 16, 20, 24, 28) &+ Lane(repeating: Int16(truncatingIfNeeded: lane &* 32))
    }
}

/// What it costs a line to stand in columns of different widths.
private struct ColumnFit {
    private let low: Lane
    private let high: Lane

    @inline(__always) init(_ line: LineMetrics, nextHead: Int32, indent: Int16) {
        low = Lane(repeating: Int16(truncatingIfNeeded: min(line.low, 2000)) &+ indent)
        high = Lane(repeating: Int16(truncatingIfNeeded: min(line.high + nextHead, 2000)) &+ indent)
    }

    /// The lanes of columns in which the line may go on.
    @inline(__always) func lanes(firstIndent: Int16, of lanes: Int) -> Range<Int> {
        let over = (LineWeights.misfitMaximum - LineWeights.over) / LineWeights.overEighth
        let under = (LineWeights.misfitMaximum - LineWeights.under) / LineWeights.underEighth
        let first = min(lanes, max(0, Int(low[0]) - Int(over)) / 32)
        let last = min(lanes, (Int(high[0]) + Int(under) + Int(firstIndent)) / 32 + 1)
        return first..<max(first, last)
    }

    /// To be no wider than a column with so much room.
    @inline(__always) func overfull(_ room: Lane) -> Lane {
        let over = (low &- room).lower(Lane(repeating: Self.most))
        let cost =
            over &* Lane(repeating: Int16(truncatingIfNeeded: LineWeights.overEighth))
            &+ Lane(repeating: Int16(truncatingIfNeeded: LineWeights.over))
        return (Lane(repeating: 0).isLess(over) & cost).lower(Self.limit)
    }

    /// To go on with a paragraph there: also to leave no room for what comes next.
    @inline(__always) func misfit(_ room: Lane) -> Lane {
        let under = (room &- high).lower(Lane(repeating: Self.most))
        let cost =
            under &* Lane(repeating: Int16(truncatingIfNeeded: LineWeights.underEighth))
            &+ Lane(repeating: Int16(truncatingIfNeeded: LineWeights.under))
        return overfull(room).upper((Lane(repeating: -1).isLess(under) & cost).lower(Self.limit))
    }

    // Past so many eighths a cost is at its limit, before it is past what a lane holds.
    private static let most: Int16 = 100
    @inline(__always) private static var limit: Lane {
        Lane(repeating: Int16(truncatingIfNeeded: LineWeights.misfitMaximum))
    }
}
