import Testing

@testable import ChineseNews

@Suite struct FlowPositionsTests {
    /// Positions of places in ascending order.
    private func positions(
        _ places: [Int],
        _ flowed: FlowedText,
        of source: String
    ) -> [(end: TextPosition, start: TextPosition)] {
        var walk = FlowPositions(text: source, flowed: flowed)
        let bytes = Array(flowed.text.utf8)
        return bytes.withUnsafeBufferPointer { bytes in places.map { walk.next($0, bytes) } }
    }

    /// A flowed text of pieces of a source.
    private func flow(_ source: String, _ pieces: [Range<Int>]) -> FlowedText {
        Array(source.utf8)
            .withUnsafeBufferPointer { bytes in
                var builder = FlowBuilder(bytes.baseAddress!, count: bytes.count)
                for piece in pieces { builder.copy(piece.lowerBound, piece.upperBound) }
                return builder.finish()
            }
    }

    private func expectRight(_ position: TextPosition, _ source: String, utf8: Int) {
        let index = source.utf8.index(source.startIndex, offsetBy: utf8)
        #expect(position.index == index && position.utf8Offset == utf8)
        #expect(position.utf16Offset == source.utf16.distance(from: source.startIndex, to: index))
        #expect(position.scalarOffset == source.unicodeScalars.distance(from: source.startIndex, to: index))
    }

    @Test func withoutGaps() {
        let source = "水a😀渠"
        let found = positions([0, 3, 4, 8, 11], FlowedText(unchanged: source), of: source)
        for (position, place) in zip(found, [0, 3, 4, 8, 11]) {
            expectRight(position.end, source, utf8: place)
            #expect(position.start == position.end)
        }
    }

    /// What starts at a gap starts behind it, and what ends there ends before it.
    @Test func gaps() {
        let source = "  ab\n\ncd\n"
        let flowed = flow(source, [2..<4, 6..<8])
        #expect(flowed.text == "abcd")
        let found = positions([0, 1, 2, 3, 4], flowed, of: source)
        #expect(found.map(\.end.utf8Offset) == [0, 3, 4, 7, 8])
        #expect(found.map(\.start.utf8Offset).dropLast() == [2, 3, 6, 7])
    }

    /// Columns side by side: the text goes up again.
    @Test func backwards() {
        let source = "ab cd\nef gh"
        let found = positions([0, 2, 4, 6, 8], flow(source, [0..<2, 6..<8, 3..<5, 9..<11]), of: source)
        #expect(found.map(\.end.utf8Offset) == [0, 2, 8, 5, 11])
        #expect(found.map(\.start.utf8Offset) == [0, 6, 3, 9, 11])
    }

    /// Some places of a text of pieces, against where each byte of it came from.
    @Test(arguments: 1...60)
    func anyPieces(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let alphabet = Array("水渠a😀é𠮷。".unicodeScalars)
        var source = String.UnicodeScalarView(" ".unicodeScalars)
        var pieces: [Range<Int>] = []
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
            let start = String(source).utf8.count
            for _ in 0..<Int.random(in: 1...5, using: &generator) {
                source.append(alphabet.randomElement(using: &generator)!)
            }
            pieces.append(start..<String(source).utf8.count)
            for _ in 0..<Int.random(in: 0...2, using: &generator) { source.append(" ") }
        }
        let text = String(source)
        if seed % 3 == 0 { pieces.shuffle(using: &generator) }
        let flowed = flow(text, pieces)
        let origins = pieces.flatMap { $0 }
        var scalars = [0]
        for scalar in flowed.text.unicodeScalars { scalars.append(scalars[scalars.count - 1] + UTF8.width(scalar)) }
        let places = scalars.filter { _ in Bool.random(using: &generator) }
        for (place, found) in zip(places, positions(places, flowed, of: text)) {
            if place < origins.count { expectRight(found.start, text, utf8: origins[place]) }
            if place > 0 { expectRight(found.end, text, utf8: origins[place - 1] + 1) }
        }
    }
}
