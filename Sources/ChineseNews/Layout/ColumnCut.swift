// Columns that stand side by side in the lines of a text.

/// A stretch of a line between blanks.
struct LineSegment {
    /// Where it stands in the line, in characters.
    var left: Int
    var right: Int
    /// Where it stands in the source, in bytes.
    var start: Int
    var end: Int
    /// Whether it is characters with blanks between.
    var isSpaced: Bool
}

/// A row of a page: a line with the stretches in it.
struct PageRow {
    /// The stretches of the row, as a range of all stretches.
    var segments: Range<Int>
    /// How many line breaks stand before it.
    var breaks: Int
    var startsPage: Bool
}

/// Takes apart columns that stand side by side, and puts them one after the other.
///
/// Some extractors keep the look of a page: a line then holds a line of each column, with blanks between. A gutter is a place that is blank in many lines
/// one below the other while text stands on both sides. The page is cut along its gutters, and where a gutter starts or ends across it, until nothing is left
/// to cut (recursive X-Y cut: Nagy and Seth 1984). The pieces are read from the left to the right and from the top down.
///
/// O(*n*) in the length of the text: no more than ``tallest`` rows are cut at once.
struct ColumnCut {
    /// A line of a column.
    struct Piece {
        var row: Int
        var start: Int
        var end: Int
        /// The blanks before it, from the left edge of its column, in characters.
        var indent: Int
        var startsColumn: Bool
        /// Whether it is what is read first of a page.
        var startsPage = false
    }

    private static let tallest = 400
    private static let widest = 1024
    /// A gutter has at least so many rows with text on both sides.
    private static let fewestRows = 3
    /// A headline over columns has at most so many rows.
    private static let mostHeadRows = 3
    /// Text in columns has lines of at least so many characters, on average; what has shorter ones is a table.
    private static let shortestLine = 5

    private let segments: ContiguousArray<LineSegment>
    private let rows: ContiguousArray<PageRow>
    private(set) var pieces: ContiguousArray<Piece> = []
    private var occupied: [Int32] = []

    init(segments: ContiguousArray<LineSegment>, rows: ContiguousArray<PageRow>) {
        self.segments = segments
        self.rows = rows
    }

    /// Cuts all rows; `nil` where nothing is to be cut.
    static func pieces(segments: ContiguousArray<LineSegment>, rows: ContiguousArray<PageRow>) -> ContiguousArray<
        Piece
    >? {
        var cut = ColumnCut(segments: segments, rows: rows)
        var start = 0
        while start < rows.count {
            var end = start + 1
            while end < rows.count, end - start < tallest, !rows[end].startsPage { end += 1 }
            let count = cut.pieces.count
            cut.cut(start..<end, 0..<Int.max, depth: 0)
            if rows[start].startsPage, count < cut.pieces.count { cut.pieces[count].startsPage = true }
            start = end
        }
        return cut.pieces.contains { $0.startsColumn } ? cut.pieces : nil
    }

    /// The stretches of a row within some columns.
    private func segments(_ row: Int, _ columns: Range<Int>) -> Range<Int> {
        var range = rows[row].segments
        while let first = range.first, segments[first].left < columns.lowerBound { range.removeFirst() }
        while let last = range.last, segments[last].left >= columns.upperBound { range.removeLast() }
        return range
    }

    private mutating func cut(_ range: Range<Int>, _ columns: Range<Int>, depth: Int) {
        guard range.count >= Self.fewestRows, depth < 12 else { return keep(range, columns) }
        if let gutter = gutter(range, columns) {
            // A few rows on one side only, before those on both: a headline over the columns.
            let first = range.first { isOnBothSides($0, columns, gutter) } ?? range.lowerBound
            if first > range.lowerBound, first - range.lowerBound <= Self.mostHeadRows {
                cut(range.lowerBound..<first, columns, depth: depth + 1)
                return cut(first..<range.upperBound, columns, depth: depth + 1)
            }
            cut(range, columns.lowerBound..<gutter, depth: depth + 1)
            let count = pieces.count
            cut(range, gutter..<columns.upperBound, depth: depth + 1)
            if count < pieces.count { pieces[count].startsColumn = true }
        } else if let part = tallestGutter(range, columns), part != range {
            if part.lowerBound > range.lowerBound { cut(range.lowerBound..<part.lowerBound, columns, depth: depth + 1) }
            cut(part, columns, depth: depth + 1)
            if part.upperBound < range.upperBound { cut(part.upperBound..<range.upperBound, columns, depth: depth + 1) }
        } else {
            keep(range, columns)
        }
    }

    /// Adds rows that are not cut any more.
    private mutating func keep(_ range: Range<Int>, _ columns: Range<Int>) {
        var left = Int.max
        for row in range {
            if let first = segments(row, columns).first { left = min(left, segments[first].left) }
        }
        for row in range {
            let found = segments(row, columns)
            guard let first = found.first, let last = found.last else { continue }
            pieces.append(
                Piece(
                    row: row,
                    start: segments[first].start,
                    end: segments[last].end,
                    indent: segments[first].left - left,
                    startsColumn: false
                )
            )
        }
    }

    /// A place that is blank in all rows, with text in columns on both sides; where the right one starts.
    private mutating func gutter(_ range: Range<Int>, _ columns: Range<Int>) -> Int? {
        occupied = [Int32](repeating: 0, count: Self.widest + 1)
        var right = 0
        var left = Self.widest
        for row in range {
            for i in segments(row, columns) {
                let segment = segments[i]
                right = max(right, min(segment.right, Self.widest))
                left = min(left, segment.left)
                for column in min(segment.left, Self.widest)..<min(segment.right, Self.widest) { occupied[column] += 1 }
            }
        }
        var best: (width: Int, place: Int)?
        var column = left
        while column < right {
            guard occupied[column] == 0 else {
                column += 1
                continue
            }
            let start = column
            while column < right, occupied[column] == 0 { column += 1 }
            if column < right, column - start > best?.width ?? 0, isText(range, columns, column) {
                best = (column - start, column)
            }
        }
        return best?.place
    }

    private func isOnBothSides(_ row: Int, _ columns: Range<Int>, _ place: Int) -> Bool {
        let found = segments(row, columns)
        guard let first = found.first, let last = found.last else { return false }
        return segments[first].left < place && segments[last].left >= place
    }

    /// Whether text in columns stands on both sides of a place.
    private func isText(_ range: Range<Int>, _ columns: Range<Int>, _ place: Int) -> Bool {
        var (both, leftLength, rightLength, leftRows, rightRows) = (0, 0, 0, 0, 0)
        for row in range {
            var (left, right) = (0, 0)
            for i in segments(row, columns) {
                if segments[i].left < place {
                    left += segments[i].right - segments[i].left
                } else {
                    right += segments[i].right - segments[i].left
                }
            }
            if left > 0 { leftRows += 1 }
            if right > 0 { rightRows += 1 }
            if left > 0, right > 0 { both += 1 }
            leftLength += left
            rightLength += right
        }
        return both >= Self.fewestRows && both * 4 >= min(leftRows, rightRows)
            && leftLength >= Self.shortestLine * leftRows
            && rightLength >= Self.shortestLine * rightRows
    }

    /// The longest run of rows in which one place is never crossed and has text on both sides, by the rows that have both.
    private func tallestGutter(_ range: Range<Int>, _ columns: Range<Int>) -> Range<Int>? {
        var best: Range<Int>?
        var bestBoth = Self.fewestRows - 1
        // For each place: the row behind the last that crossed it, and how many rows since then have text on both sides.
        var starts = [Int](repeating: range.lowerBound, count: Self.widest)
        var boths = [Int](repeating: 0, count: Self.widest)
        func close(_ column: Int, at row: Int) {
            let part = starts[column]..<row
            if boths[column] > bestBoth, part != range, isText(part, columns, column) {
                bestBoth = boths[column]
                best = part
            }
        }
        for row in range {
            let found = segments(row, columns)
            for i in found {
                let segment = segments[i]
                for column in min(segment.left, Self.widest)..<min(segment.right, Self.widest) {
                    if boths[column] > bestBoth { close(column, at: row) }
                    starts[column] = row + 1
                    boths[column] = 0
                }
                guard i + 1 < found.upperBound else { continue }
                for column in min(segment.right, Self.widest)..<min(segments[i + 1].left, Self.widest) {
                    boths[column] += 1
                }
            }
        }
        for column in 0..<Self.widest where boths[column] > bestBoth { close(column, at: range.upperBound) }
        return best
    }
}
