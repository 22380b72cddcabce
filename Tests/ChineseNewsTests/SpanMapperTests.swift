import Testing

@testable import ChineseNews

@Suite struct SpanMapperTests {
    /// A flowed text of pieces of a source in any order, and where each of its bytes comes from; -1 for what stands for white space.
    private struct Flow {
        var flowed: FlowedText
        var places: [Int]

        init(_ source: String, _ pieces: [Range<Int>], separator: UInt8? = nil) {
            let bytes = Array(source.utf8)
            var places: [Int] = []
            flowed = bytes.withUnsafeBufferPointer { buffer in
                var builder = FlowBuilder(buffer.baseAddress!, count: bytes.count)
                for (i, piece) in pieces.enumerated() {
                    if i > 0, let separator {
                        builder.separate(separator)
                        places.append(-1)
                    }
                    builder.copy(piece.lowerBound, piece.upperBound)
                    places += piece
                }
                return builder.finish()
            }
            self.places = places
        }

        /// The spans of stretches of the flowed text, given by their lengths in bytes.
        func spans(_ lengths: [Int], of text: String) -> (spans: [TextSpan], crossings: [TextSpan: Range<Int>]) {
            var mapper = SpanMapper(text: text, flowed: flowed)
            let bytes = Array(flowed.text.utf8)
            var at = 0
            let spans = lengths.map { length in
                defer { at += length }
                return bytes[at..<at + length].withUnsafeBufferPointer { mapper.next(TextExtent(measuring: $0)) }
            }
            return (spans, mapper.crossings)
        }
    }

    @Test func textsAsTheyStand() {
        let text = "水a😀渠"
        var mapper = SpanMapper(text: text)
        let spans = [
            TextExtent(utf8: 4, utf16: 2, scalars: 2), TextExtent(utf8: 4, utf16: 2, scalars: 1),
            TextExtent(utf8: 3, utf16: 1, scalars: 1),
        ]
        .map { mapper.next($0) }
        #expect(spans.map { String(text[$0.range]) } == ["水a", "😀", "渠"])
        #expect(spans.map(\.utf16Range) == [0..<2, 2..<4, 4..<5])
        #expect(spans.map(\.scalarRange) == [0..<2, 2..<3, 3..<4])
        #expect(mapper.crossings.isEmpty)
    }

    /// A gap inside a stretch belongs to it, one between two stretches to neither.
    @Test func gaps() {
        let source = "ab\n\ncd"
        let flow = Flow(source, [0..<2, 4..<6])
        #expect(flow.flowed.text == "abcd")
        #expect(flow.spans([1, 2, 1], of: source).spans.map(\.utf8Range) == [0..<1, 1..<5, 5..<6])
        #expect(flow.spans([2, 2], of: source).spans.map(\.utf8Range) == [0..<2, 4..<6])
        #expect(flow.spans([4], of: source).spans.map(\.utf8Range) == [0..<6])
        #expect(flow.spans([1, 2, 1], of: source).crossings.isEmpty)
        // A blank that stands for the white space has a place in it.
        let blank = Flow(source, [0..<2, 4..<6], separator: 0x20)
        #expect(blank.flowed.text == "ab cd")
        #expect(blank.spans([2, 1, 2], of: source).spans.map(\.utf8Range) == [0..<2, 3..<4, 4..<6])
    }

    /// Two columns: ab and ef stand to the left of cd and gh.
    @Test func backwardGaps() {
        let source = "ab cd\nef gh"
        let flow = Flow(source, [0..<2, 6..<8, 3..<5, 9..<11])
        #expect(flow.flowed.text == "abefcdgh" && !flow.flowed.isInOrder)
        let (spans, crossings) = flow.spans([1, 2, 2, 3], of: source)
        // Of “fc”, c stands before f: the span is their hull, and holds other text.
        #expect(spans.map(\.utf8Range) == [0..<1, 1..<7, 3..<8, 4..<11])
        #expect(crossings == [spans[1]: 1..<3, spans[2]: 3..<5, spans[3]: 5..<8])
        // Stretches that end where columns do hold nothing else.
        #expect(flow.spans([2, 2, 2, 2], of: source).spans.map(\.utf8Range) == [0..<2, 6..<8, 3..<5, 9..<11])
        #expect(flow.spans([2, 2, 2, 2], of: source).crossings.isEmpty)
        #expect(flow.spans([8], of: source).spans.map(\.utf8Range) == [0..<11])
    }

    /// A stretch may go up more than once.
    @Test func hullsOverManyColumns() {
        let source = "水 渠 通\n了 大 家\n"
        let flow = Flow(source, [0..<3, 12..<15, 4..<7, 16..<19, 8..<11, 20..<23])
        #expect(flow.flowed.text == "水了渠大通家")
        let (spans, crossings) = flow.spans([3, 12, 3], of: source)
        #expect(spans.map(\.scalarRange) == [0..<1, 2..<9, 10..<11])
        #expect(crossings == [spans[1]: 3..<15])
    }

    /// Pieces in any order: spans are the hulls of their characters, in all three units, and places lead to the flowed text and back.
    @Test(arguments: 1...100)
    func anyOrder(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let alphabet = Array("水渠a😀é𠮷。".unicodeScalars)
        // What stands for white space behind a step has its place before the piece: no piece but the first starts a text.
        var source = String.UnicodeScalarView(" ".unicodeScalars)
        var pieces: [Range<Int>] = []
        for _ in 0..<Int.random(in: 1...30, using: &generator) {
            let start = String(source).utf8.count
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                source.append(alphabet.randomElement(using: &generator)!)
            }
            pieces.append(start..<String(source).utf8.count)
            source.append([" ", "\n", "\u{3000}"].randomElement(using: &generator)!)
        }
        let text = String(source)
        if seed % 3 != 0 { pieces.shuffle(using: &generator) }
        let flow = Flow(text, pieces, separator: seed % 2 == 0 ? 0x0A : nil)
        // Cut the flowed text at any scalars, and around what stands for white space.
        var lengths: [Int] = []
        var starts = [0]
        var offset = 0
        for scalar in flow.flowed.text.unicodeScalars {
            let size = UTF8.width(scalar)
            let isBlank = flow.places[offset] < 0
            if isBlank || lengths.isEmpty || flow.places[offset - 1] < 0
                || Int.random(in: 0..<3, using: &generator) == 0
            {
                lengths.append(0)
                starts.append(offset)
            }
            lengths[lengths.count - 1] += size
            offset += size
        }
        starts.removeFirst()
        let (spans, crossings) = flow.spans(lengths, of: text)
        for (span, (start, length)) in zip(spans, zip(starts, lengths)) {
            let places = flow.places[start..<start + length]
            guard let least = places.min(), let most = places.max(), least >= 0 else { continue }
            #expect(span.utf8Range == least..<most + 1)
            #expect(text.utf8.distance(from: text.startIndex, to: span.range.lowerBound) == least)
            #expect(
                text.unicodeScalars.distance(from: text.startIndex, to: span.range.upperBound)
                    == span.scalarRange.upperBound
            )
            #expect(text.utf16.distance(from: text.startIndex, to: span.range.lowerBound) == span.utf16Range.lowerBound)
            let isWhole = most - least + 1 == length
            if !flow.flowed.isInOrder, !isWhole { #expect(crossings[span] == start..<start + length) }
            if isWhole { #expect(crossings[span] == nil || !flow.flowed.isInOrder) }
            #expect(flow.flowed.offset(ofSource: flow.places[start]) == start)
            #expect(flow.flowed.offset(ofSourceEnd: flow.places[start + length - 1] + 1) == start + length)
            #expect(flow.flowed.sources(of: start..<start + length).flatMap { $0 } == Array(places))
        }
    }
}
