// Finds the lines of a page.

/// Reads the lines of a text that are not blank.
struct PageScanner {
    private let base: UnsafePointer<UInt8>
    private let count: Int

    init(_ base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        self.count = count
    }

    /// Reads all lines; those of columns side by side one column after the other.
    ///
    /// O(count).
    func lines() -> ContiguousArray<PageLine> {
        let lines = linesAsTheyStand()
        let suspects = lines.count { !$0.traits.isDisjoint(with: [.holdsWideGap, .holdsBlank]) }
        guard suspects >= 3 else { return lines }
        var segments: ContiguousArray<LineSegment> = []
        var rows: ContiguousArray<PageRow> = []
        rows.reserveCapacity(lines.count)
        for line in lines {
            let first = segments.count
            read(line, into: &segments)
            rows.append(
                PageRow(
                    segments: first..<segments.count,
                    breaks: line.breaks,
                    startsPage: line.traits.contains(.startsPage)
                )
            )
        }
        guard let pieces = ColumnCut.pieces(segments: segments, rows: rows) else { return lines }
        var result: ContiguousArray<PageLine> = []
        result.reserveCapacity(pieces.count)
        for (i, piece) in pieces.enumerated() {
            var line = PageLine(base, from: piece.start, to: piece.end)
            line.indent = piece.indent * TypeCharacter.em
            line.breaks = 1
            if i > 0, !piece.startsColumn {
                // The breaks of the rows between, of which others may belong to other columns.
                let before = pieces[i - 1].row
                if piece.row > before {
                    line.breaks = rows[before + 1...piece.row].reduce(0) { min($0 + $1.breaks, 255) }
                }
            }
            if piece.startsColumn { line.traits.insert(.startsColumn) }
            if piece.startsPage { line.traits.insert(.startsPage) }
            result.append(line)
        }
        return result
    }

    /// Reads the stretches of a line between its blanks.
    ///
    /// Characters with single blanks between, as in a justified line, make one stretch.
    private func read(_ line: PageLine, into segments: inout ContiguousArray<LineSegment>) {
        let first = segments.count
        var column = line.indent / 4
        var at = line.start
        while at < line.end {
            let start = at
            let left = column
            while at < line.end {
                let (scalar, size) = (base + at).decodeScalar()
                guard TypeCharacter(scalar).kind != .blank else { break }
                at += size
                column += 1
            }
            let isSingle = column - left == 1
            if segments.count > first, left - segments[segments.count - 1].right == 1, isSingle,
                segments[segments.count - 1].isSpaced
                    || segments[segments.count - 1].right - segments[segments.count - 1].left == 1
            {
                segments[segments.count - 1].right = column
                segments[segments.count - 1].end = at
                segments[segments.count - 1].isSpaced = true
            } else {
                segments.append(LineSegment(left: left, right: column, start: start, end: at, isSpaced: false))
            }
            while at < line.end {
                let (scalar, size) = (base + at).decodeScalar()
                guard TypeCharacter(scalar).kind == .blank else { break }
                at += size
                column += scalar == 0x09 ? 8 : 1
            }
        }
    }

    /// Reads all lines in the order of the text.
    func linesAsTheyStand() -> ContiguousArray<PageLine> {
        var lines: ContiguousArray<PageLine> = []
        lines.reserveCapacity(count / 40)
        // A byte order mark is no part of the text.
        var at = count >= 3 && base[0] == 0xEF && base[1] == 0xBB && base[2] == 0xBF ? 3 : 0
        var breaks = 0
        var startsPage = false
        while at < count {
            let start = at
            let end = lineEnd(from: start)
            let (from, indent) = skipBlanks(start, end)
            let to = trimEnd(from, end)
            if from < to {
                var line = PageLine(base, from: from, to: to)
                line.indent = indent
                line.breaks = min(breaks, 255)
                if startsPage { line.traits.insert(.startsPage) }
                if to < end { line.traits.insert(.hasTrailingBlank) }
                lines.append(line)
                breaks = 0
                startsPage = false
            }
            guard end < count else { break }
            let (scalar, size) = (base + end).decodeScalar()
            at = end + size
            if scalar == 0x0D, at < count, base[at] == 0x0A { at += 1 }
            breaks += 1
            if scalar == 0x0C { startsPage = true }
        }
        return lines
    }

    /// The place of the next line break, or the end.
    private func lineEnd(from start: Int) -> Int {
        var at = start
        while at < count {
            let byte = base[at]
            if byte >= 0x0A, byte <= 0x0D { return at }
            if byte == 0xC2, base[at + 1] == 0x85 { return at }
            if byte == 0xE2, base[at + 1] == 0x80, base[at + 2] == 0xA8 || base[at + 2] == 0xA9 { return at }
            at &+= 1
        }
        return count
    }

    /// Passes over the blanks at the start of a line; the width in eighths of an em.
    private func skipBlanks(_ start: Int, _ end: Int) -> (Int, Int) {
        var at = start
        var width = 0
        while at < end {
            let (blank, size) = blank(at, end)
            guard size > 0 else { break }
            width = min(width + blank, 1 << 12)
            at += size
        }
        return (at, width)
    }

    /// The width and the size of the blank at a place; a size of 0 where none is.
    ///
    /// HTML's names of blanks, which some pages keep, are blanks.
    private func blank(_ at: Int, _ end: Int) -> (width: Int, size: Int) {
        let (scalar, size) = (base + at).decodeScalar()
        if scalar == 0x26 {
            let length = BlankEntity.length(base + at, end - at)
            return (4, length)
        }
        let character = TypeCharacter(scalar)
        guard character.kind == .blank else { return (0, 0) }
        // A tab is as wide as four blanks.
        return (scalar == 0x09 ? 16 : character.high, size)
    }

    private func trimEnd(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start {
            var at = end - 1
            while at > start, base[at] & 0xC0 == 0x80 { at -= 1 }
            if base[at] == 0x3B {
                let length = BlankEntity.lengthBefore(base, from: start, to: end)
                guard length > 0 else { break }
                end -= length
                continue
            }
            guard TypeCharacter((base + at).decodeScalar().value).kind == .blank else { break }
            end = at
        }
        return end
    }
}

/// The names that HTML has for blanks.
enum BlankEntity {
    private static let names: [StaticString] = [
        "&nbsp;", "&ensp;", "&emsp;", "&thinsp;", "&#160;", "&#xa0;", "&#xA0;", "&#12288;", "&#x3000;",
    ]

    /// The length of the name at a place, or 0.
    static func length(_ place: UnsafePointer<UInt8>, _ room: Int) -> Int {
        for name in names where name.utf8CodeUnitCount <= room {
            if (0..<name.utf8CodeUnitCount).allSatisfy({ place[$0] == name.utf8Start[$0] }) {
                return name.utf8CodeUnitCount
            }
        }
        return 0
    }

    /// The length of the name that ends at a place, or 0.
    static func lengthBefore(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        for name in names where name.utf8CodeUnitCount <= end - start {
            let at = end - name.utf8CodeUnitCount
            if length(base + at, end - at) == name.utf8CodeUnitCount { return name.utf8CodeUnitCount }
        }
        return 0
    }
}
