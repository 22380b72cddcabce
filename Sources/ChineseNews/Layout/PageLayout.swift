// From the raw text to its blocks and articles.

/// What a text is made of: how it reads, and its blocks.
struct PageLayout {
    /// The text as it reads.
    private(set) var flowed: FlowedText
    private(set) var blocks: [Block] = []
    /// For each article the indices of its blocks, in the order in which they read.
    private(set) var articles: [[Int]] = []

    /// Reads a page whose lines are wrapped hard.
    ///
    /// - Parameters:
    ///   - text: the page.
    ///   - assembles: whether blocks and articles are wanted, or only the text as it reads.
    ///   - isPassage: whether it is text that goes on over its line breaks, without heads and without columns side by side.
    /// - Complexity: O(*n*) in time and memory.
    init(page text: String, assembles: Bool = true, isPassage: Bool = false) {
        var text = text
        text.makeContiguousUTF8()
        flowed = FlowedText(unchanged: "")
        var drafts: [BlockDraft] = []
        var ranges: [Range<Int>] = []
        text.utf8.withContiguousStorageIfAvailable { bytes in
            guard let base = bytes.baseAddress else { return }
            let reading = PageReading(page: base, count: bytes.count, isPassage: isPassage)
            drafts = reading.drafts()
            BlockClassifier(reading: reading, base: base).classify(&drafts)
            if assembles { articles = ArticleAssembler(reading: reading, base: base).assemble(&drafts) }
            var builder = FlowBuilder(base, count: bytes.count)
            ranges.reserveCapacity(drafts.count)
            for draft in drafts { ranges.append(builder.append(draft, of: reading, base)) }
            flowed = builder.finish()
        }
        if assembles { blocks = Self.blocks(drafts, ranges, flowed, text) }
    }

    /// Reads clean text: a line is a block, and the text is one article.
    ///
    /// O(*n*) in time and memory.
    init(prose text: String) {
        var text = text
        text.makeContiguousUTF8()
        flowed = FlowedText(unchanged: text)
        var drafts: [BlockDraft] = []
        var ranges: [Range<Int>] = []
        text.utf8.withContiguousStorageIfAvailable { bytes in
            guard let base = bytes.baseAddress else { return }
            let reading = PageReading(prose: base, count: bytes.count)
            drafts = reading.drafts()
            BlockClassifier(reading: reading, base: base).classify(&drafts)
            ranges = reading.lines.map { $0.start..<$0.end }
        }
        var hasBody = false
        for i in drafts.indices {
            drafts[i].article = 0
            hasBody = hasBody || drafts[i].kind == .paragraph
            if hasBody, drafts[i].kind == .headline { drafts[i].kind = .subhead }
        }
        blocks = Self.blocks(drafts, ranges, flowed, text)
        articles = blocks.isEmpty ? [] : [Array(blocks.indices)]
    }

    private static func blocks(
        _ drafts: [BlockDraft],
        _ ranges: [Range<Int>],
        _ flowed: FlowedText,
        _ text: String
    ) -> [Block] {
        var mapper = SpanMapper(text: text, flowed: flowed)
        var at = 0
        return flowed.text.utf8.withContiguousStorageIfAvailable { bytes in
            func extent(_ start: Int, _ end: Int) -> TextExtent {
                TextExtent(measuring: UnsafeBufferPointer(rebasing: bytes[start..<end]))
            }
            return drafts.indices.map { i in
                let (draft, range) = (drafts[i], ranges[i])
                let start = range.lowerBound + draft.markerSize
                if start > at { _ = mapper.next(extent(at, start)) }
                let span = mapper.next(extent(start, range.upperBound))
                at = range.upperBound
                // A marker may be several marks; the blanks behind them are not part of it.
                var marker = String(decoding: bytes[range.lowerBound..<start], as: UTF8.self).unicodeScalars
                while let last = marker.last, TypeCharacter(last.value).kind == .blank { marker.removeLast() }
                return Block(
                    kind: draft.kind,
                    text: String(decoding: bytes[start..<range.upperBound], as: UTF8.self),
                    span: span,
                    marker: marker.isEmpty ? nil : String(marker),
                    article: draft.article,
                    confidence: draft.confidence,
                    flow: start..<range.upperBound
                )
            }
        } ?? []
    }
}

extension FlowBuilder {
    /// Appends a block; returns where it stands in the flowed text, its marker included.
    mutating func append(_ draft: BlockDraft, of reading: PageReading, _ base: UnsafePointer<UInt8>) -> Range<Int> {
        if !bytes.isEmpty { separate(0x0A) }
        let start = bytes.count
        let last = draft.lines.upperBound - 1
        for i in draft.lines {
            let line = reading.lines[i]
            let credit = draft.hasCredit && i + 1 >= last ? reading.creditStart(draft, i, base) : Int.max
            if i > draft.lines.lowerBound {
                let isInCredit = credit <= line.start && reading.lines[i - 1].traits.contains(.hasTrailingBlank)
                if isInCredit || reading.joinsWords(i, base) { separate(0x20) }
            }
            // The marker with the blanks behind it goes in as it is: the text of the block starts behind it.
            let text = line.start + (i == draft.lines.lowerBound ? draft.markerSize : 0)
            if text > line.start { copy(line.start, text) }
            copy(line, from: text, base, keepsFrom: credit, isDisplay: draft.isDisplay)
        }
        return start..<bytes.count
    }
}

extension PageReading {
    /// Whether a blank takes the place of the break before a line: between words of alphabets.
    fileprivate func joinsWords(_ i: Int, _ base: UnsafePointer<UInt8>) -> Bool {
        let (before, line) = (lines[i - 1], lines[i])
        let (left, right) = (CharacterTable.builtIn[before.last], CharacterTable.builtIn[line.first])
        if left.isLetter, isEndOfWord(line, base) { return false }
        if left.isLetter { return right.isLetter || right == .digit }
        guard right.isLetter else { return false }
        if left == .digit { return true }
        // Behind an English comma or stop; not behind a hyphen.
        let isStop = [0x2C, 0x2E, 0x3B, 0x3A].contains(before.last)
        return isStop && before.end - before.start > 1 && base[before.end - 2] < 0x80
    }

    /// Whether a line starts with a letter or two and a closing mark: a typesetter that lets no mark start a line took them along, out of a word (CS, P）).
    private func isEndOfWord(_ line: PageLine, _ base: UnsafePointer<UInt8>) -> Bool {
        var at = line.start
        var letters = 0
        while at < line.end {
            let (scalar, size) = (base + at).decodeScalar()
            guard CharacterTable.builtIn[scalar].isLetter else {
                return (1...2).contains(letters) && TypeCharacter(scalar).kind == .closing
            }
            letters += 1
            at += size
        }
        return false
    }

    /// Where the credit at the end of a caption starts in a line: behind the last stop; `Int.max` if that stands further down.
    fileprivate func creditStart(_ draft: BlockDraft, _ i: Int, _ base: UnsafePointer<UInt8>) -> Int {
        let last = draft.lines.upperBound - 1
        if i == last { return behindStop(lines[i], base) ?? lines[i].start }
        return behindStop(lines[last], base) == nil ? behindStop(lines[i], base) ?? Int.max : Int.max
    }

    private func behindStop(_ line: PageLine, _ base: UnsafePointer<UInt8>) -> Int? {
        var at = line.end
        while at > line.start {
            at -= 1
            while at > line.start, base[at] & 0xC0 == 0x80 { at -= 1 }
            let (scalar, size) = (base + at).decodeScalar()
            if SentenceMark.classify(scalar)?.role == .stop { return at + size }
        }
        return nil
    }
}
