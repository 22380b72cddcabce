// A text as it reads, with the way back to its source.

/// A text as it reads: a block is a line, without wraps, indents and the blanks of justification.
///
/// Every scalar of the source but white space is in the flowed text. Both texts are cut at the same gaps: between two of them stand the same
/// bytes. Where a page has columns side by side, the flowed text takes them one after the other, and some gaps lead back.
struct FlowedText: Sendable, Hashable {
    /// The text as it reads.
    let text: String
    /// What was left out or passed over, in the order of the flowed text.
    let gaps: [TextGap]
    /// Where the source goes on behind each gap, in UTF-8 code units.
    private let sourceStarts: [Int]
    /// The gaps in the order of the source, if that is another.
    private let sourceOrder: [Int]

    /// Takes a text as it stands.
    init(unchanged source: String) {
        text = source
        gaps = []
        sourceStarts = []
        sourceOrder = []
    }

    init(text: String, gaps: [TextGap]) {
        self.text = text
        self.gaps = gaps
        var passed = 0
        let starts = gaps.map { gap in
            passed += gap.extent.utf8
            return gap.offset + passed
        }
        sourceStarts = starts
        let isInOrder = gaps.allSatisfy { $0.extent.utf8 >= 0 }
        sourceOrder = isInOrder ? [] : starts.indices.sorted { starts[$0] < starts[$1] }
    }

    /// Whether the flowed text has the order of its source.
    var isInOrder: Bool { sourceOrder.isEmpty }

    /// The place in the flowed text of a place in the source, both in UTF-8 code units.
    ///
    /// Inside a gap: where the gap was. O(log gaps).
    func offset(ofSource place: Int) -> Int { offset(ofSource: place, 0) }

    /// The place in the flowed text where a stretch of the source ends, both in UTF-8 code units.
    ///
    /// What stands behind the stretch may be of another column, and so somewhere else in the flowed text. O(log gaps).
    func offset(ofSourceEnd place: Int) -> Int { offset(ofSource: place - 1, 1) }

    /// The place so many code units behind another one, in the same stretch of the flowed text.
    private func offset(ofSource place: Int, _ behind: Int) -> Int {
        // The last gap behind which the source goes on at the place or before it.
        var (lower, upper) = (0, gaps.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if sourceStarts[sourceOrder.isEmpty ? middle : sourceOrder[middle]] <= place {
                lower = middle + 1
            } else {
                upper = middle
            }
        }
        let run = lower == 0 ? -1 : sourceOrder.isEmpty ? lower - 1 : sourceOrder[lower - 1]
        let start = run < 0 ? 0 : gaps[run].offset
        let end = run + 1 < gaps.count ? gaps[run + 1].offset : text.utf8.count
        return min(start + place + behind - (run < 0 ? 0 : sourceStarts[run]), end)
    }

    /// The stretches of the source that a stretch of the flowed text comes from, in UTF-8 code units.
    ///
    /// O(log gaps) and O(1) for each stretch.
    func sources(of range: Range<Int>) -> [Range<Int>] {
        var (lower, upper) = (0, gaps.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if gaps[middle].offset <= range.lowerBound { lower = middle + 1 } else { upper = middle }
        }
        var result: [Range<Int>] = []
        var run = lower - 1
        var at = range.lowerBound
        while at < range.upperBound {
            let start = run < 0 ? 0 : gaps[run].offset
            let source = run < 0 ? 0 : sourceStarts[run]
            let end = min(range.upperBound, run + 1 < gaps.count ? gaps[run + 1].offset : text.utf8.count)
            // What stands for white space has no source of its own.
            let from = max(at, run < 0 ? 0 : start + gaps[run].separators)
            if end > from { result.append(source + from - start..<source + end - start) }
            at = end
            run += 1
        }
        return result
    }
}

/// Copies a source to a flowed text, a stretch after the other.
struct FlowBuilder {
    private(set) var bytes: [UInt8] = []
    private var gaps: [TextGap] = []
    /// Where the source has been copied to.
    private var place = 0
    /// Bytes of the flowed text that no byte of the source was taken for yet.
    private var separators = 0
    private let base: UnsafePointer<UInt8>

    init(_ base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        bytes.reserveCapacity(count)
    }

    /// Copies a stretch of the source.
    mutating func copy(_ start: Int, _ end: Int) {
        if start != place || separators > 0 { pass(to: start) }
        bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end - start))
        place = end
    }

    /// Adds a blank or a line break that stands for white space of the source.
    mutating func separate(_ byte: UInt8) {
        bytes.append(byte)
        separators += 1
    }

    /// Goes on somewhere else in the source.
    private mutating func pass(to start: Int) {
        var extent = TextExtent()
        if start >= place {
            extent = measure(place, start)
        } else {
            let back = measure(start, place)
            extent = TextExtent(utf8: -back.utf8, utf16: -back.utf16, scalars: -back.scalars)
        }
        // A separator is one byte, whatever it stands for.
        extent.utf8 -= separators
        extent.utf16 -= separators
        extent.scalars -= separators
        gaps.append(TextGap(offset: bytes.count - separators, extent: extent, separators: separators))
        separators = 0
    }

    private func measure(_ start: Int, _ end: Int) -> TextExtent {
        TextExtent(measuring: UnsafeBufferPointer(start: base + start, count: end - start))
    }

    func finish() -> FlowedText { FlowedText(text: String(decoding: bytes, as: UTF8.self), gaps: gaps) }
}
