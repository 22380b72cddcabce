// Text whose hard wraps are taken out, with the way back to its source.

/// A text as it reads, and the white space of its source that it leaves out.
///
/// Every scalar of the source but white space is in the flowed text, in its order. ``SpanMapper`` leads from a stretch of the flowed text to
/// its source.
struct FlowedText: Sendable, Hashable {
    /// The text as it reads: a line is a paragraph.
    let text: String
    /// What was left out, in order.
    let gaps: [TextGap]

    /// Where each gap starts in the source, in UTF-8 code units.
    private let sourceStarts: [Int]

    /// Takes a text as it stands.
    init(unchanged source: String) {
        text = source
        gaps = []
        sourceStarts = []
    }

    /// The place in the flowed text of a place in the source, both in UTF-8 code units.
    ///
    /// Inside a gap: where the gap was. O(log gaps).
    func offset(ofSource place: Int) -> Int {
        var (lower, upper) = (0, gaps.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if sourceStarts[middle] < place { lower = middle + 1 } else { upper = middle }
        }
        guard lower > 0 else { return place }
        let gap = gaps[lower - 1]
        return gap.offset + max(0, place - sourceStarts[lower - 1] - gap.extent.utf8)
    }

    /// Joins the lines of text that was wrapped hard.
    ///
    /// Lines part where a blank line stands between them, where the second is indented or starts with a mark such as ◆, or at a form feed. If most lines have a blank
    /// line behind them, only two blank lines part. Between letters of alphabets a blank takes the place of the line break.
    init(unwrapping source: String) {
        var source = source
        source.makeContiguousUTF8()
        var flow = FlowBuilder(capacity: source.utf8.count)
        source.utf8.withContiguousStorageIfAvailable { bytes in
            guard let base = bytes.baseAddress else { return }
            flow.unwrap(base, count: bytes.count)
        }
        text = String(decoding: flow.bytes, as: UTF8.self)
        gaps = flow.gaps
        var dropped = 0
        sourceStarts = gaps.map { gap in
            defer { dropped += gap.extent.utf8 }
            return gap.offset + dropped
        }
    }
}

/// Copies a text without its wraps.
private struct FlowBuilder {
    private(set) var bytes: [UInt8] = []
    private(set) var gaps: [TextGap] = []
    private let table = CharacterTable.builtIn

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// The white space between two lines.
    private struct Break {
        var start: Int
        var end: Int
        var newlines = 0
        var indent = 0
        var hasFormFeed = false
    }

    mutating func unwrap(_ base: UnsafePointer<UInt8>, count: Int) {
        let isSpaced = isSpaced(base, count)
        var copied = 0
        forEachBreak(base, count) { found in
            append(base, copied, found.start)
            copied = found.end
            let parts =
                found.newlines > (isSpaced ? 2 : 1) || found.indent >= 2 || found.hasFormFeed
                || startsWithMarker(base, found.end, count)
            if parts || found.start == 0 || found.end == count {
                append(base, found.start, found.end)
            } else if joinsWords(base, found) {
                bytes.append(0x20)
                // One scalar of the white space stays, as a blank; the rest is the gap.
                gap(base, found.start, found.end, keeping: 1)
            } else {
                gap(base, found.start, found.end, keeping: 0)
            }
        }
        append(base, copied, count)
    }

    private mutating func append(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end - start))
    }

    private mutating func gap(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, keeping kept: Int) {
        var extent = TextExtent(measuring: UnsafeBufferPointer(start: base + start, count: end - start))
        extent.utf8 -= kept
        extent.utf16 -= kept
        extent.scalars -= kept
        if extent.utf8 > 0 { gaps.append(TextGap(offset: bytes.count, extent: extent)) }
    }

    /// Whether most lines have a blank line behind them, and most of those end within a sentence.
    private func isSpaced(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var breaks = 0
        var single = 0
        var open = 0
        forEachBreak(base, count) { found in
            guard found.start > 0, found.end < count else { return }
            breaks += 1
            if found.newlines == 1 { single += 1 }
            switch SentenceMark.classify(scalar(base, before: found.start))?.role {
            case .stop, .close, .trail: break
            default: open += 1
            }
        }
        return breaks > 1 && single * 4 < breaks && open * 2 > breaks
    }

    /// Whether a line starts with one of the marks that newspapers set before a head or a list item.
    private func startsWithMarker(_ base: UnsafePointer<UInt8>, _ place: Int, _ count: Int) -> Bool {
        guard place < count else { return false }
        switch (base + place).decodeScalar().value {
        // ■ □ ▲ △ ▼ ◆ ◇ ◎ ● ★ ☆
        case 0x25A0, 0x25A1, 0x25B2, 0x25B3, 0x25BC, 0x25C6, 0x25C7, 0x25CE, 0x25CF, 0x2605, 0x2606: return true
        default: return false
        }
    }

    private func scalar(_ base: UnsafePointer<UInt8>, before place: Int) -> UInt32 {
        var start = place - 1
        while start > 0, base[start] & 0xC0 == 0x80 { start -= 1 }
        return (base + start).decodeScalar().value
    }

    /// Calls `body` for every stretch of white space that holds a line break.
    private func forEachBreak(_ base: UnsafePointer<UInt8>, _ count: Int, _ body: (Break) -> Void) {
        var at = 0
        while at < count {
            let (scalar, length) = (base + at).decodeScalar()
            guard table[scalar].isWhiteSpace else {
                at += length
                continue
            }
            var found = Break(start: at, end: at)
            var next = at
            while next < count {
                let (scalar, length) = (base + next).decodeScalar()
                guard table[scalar].isWhiteSpace else { break }
                if table[scalar] == .newline {
                    let isPair = scalar == 0x0A && next > found.start && base[next - 1] == 0x0D
                    if !isPair { found.newlines += 1 }
                    found.hasFormFeed = found.hasFormFeed || scalar == 0x0C
                    found.indent = 0
                } else {
                    // A tab or an ideographic space is as wide as two blanks.
                    found.indent += scalar == 0x3000 || scalar == 0x09 ? 2 : 1
                }
                next += length
            }
            found.end = next
            at = next
            if found.newlines > 0 { body(found) }
        }
    }

    /// Whether letters of alphabets stand on both sides.
    private func joinsWords(_ base: UnsafePointer<UInt8>, _ found: Break) -> Bool {
        let left = table[scalar(base, before: found.start)]
        let right = table[(base + found.end).decodeScalar().value]
        return left.isLetter && (right.isLetter || right == .digit) || right.isLetter && left == .digit
    }
}
