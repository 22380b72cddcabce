// Tests of WordModelImage: what is read, and what is refused.

import Testing

@testable import ChineseNews

@Suite struct WordModelImageTests {
    /// Where the fields of the header stand.
    private enum Field: Int {
        case version = 4
        case checksum = 8
        case scalars = 12
        case cells = 16
        case step = 20
        case tags = 24
    }

    private func number(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
        bytes.withUnsafeBytes { UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
    }

    private func put(_ value: some FixedWidthInteger, _ offset: Int, _ bytes: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { bytes.replaceSubrange(offset..<offset + $0.count, with: $0) }
    }

    private func repairChecksum(_ bytes: inout [UInt8]) {
        let body = bytes[WordModelImage.headerSize...]
        put(Array(body).withUnsafeBytes { Checksum.of($0) }, Field.checksum.rawValue, &bytes)
    }

    /// Expects a damaged image to be refused with a reason.
    private func expect(
        _ reason: String,
        isRepaired: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation,
        damage: (inout [UInt8]) -> Void
    ) {
        var bytes = SmallModel.image
        damage(&bytes)
        if isRepaired { repairChecksum(&bytes) }
        #expect(throws: TableError(file: "m", line: nil, reason: reason), sourceLocation: sourceLocation) {
            try WordModel(image: bytes, name: "m")
        }
    }

    @Test func theEmbeddedImageIsValid() throws {
        let image = WordModel.builtIn.image
        try image.validate(name: "built-in model")
        #expect(image.scalarCount > 1000)
        #expect(image.cellCount > 10_000)
    }

    @Test func wholeImagesAreRead() throws {
        try #require(!SmallModel.image.isEmpty)
        let image = try WordModel(image: SmallModel.image).image
        #expect(image.glyphCount == image.scalarCount + 4)
        #expect((0..<image.scalarCount).contains { image.scalars[$0] == 0x68AD }, "梭")
        // Characters are numbered by falling frequency, each once.
        #expect(Set((0..<image.scalarCount).map { image.scalars[$0] }).count == image.scalarCount)
    }

    @Test func foreignBytes() {
        expect("not a word model") { $0 = [] }
        expect("not a word model") { $0.removeLast($0.count - WordModelImage.headerSize + 1) }
        expect("not a word model") { $0[0] ^= 1 }
        expect("not a word model") { $0 = Array("CNLX".utf8) + $0.dropFirst(4) }
        expect("word model of version 2, expected 1") { put(UInt32(2), Field.version.rawValue, &$0) }
        expect("word model with other parts of speech") { put(UInt32(3), Field.tags.rawValue, &$0) }
    }

    @Test func otherLengths() {
        expect("word model is cut short or too long") { $0.removeLast() }
        expect("word model is cut short or too long") { $0.removeLast($0.count - WordModelImage.headerSize) }
        expect("word model is cut short or too long") { $0.append(0) }
        for field in [Field.scalars, .cells] {
            expect("word model is cut short or too long") { put(UInt32.max, field.rawValue, &$0) }
        }
    }

    @Test func anyChangedByteIsSeen() {
        let count = SmallModel.image.count
        for place in stride(from: WordModelImage.headerSize, to: count, by: 997) + [count - 1] {
            expect("word model is damaged: checksum") { $0[place] ^= 0x10 }
        }
        expect("word model is damaged: checksum") { $0[Field.checksum.rawValue] ^= 1 }
    }

    @Test func valuesThatScoringCouldNotBear() {
        for step in [0, UInt32(WordModelImage.largestStep) + 1, .max] {
            expect("word model is damaged: header") { put(step, Field.step.rawValue, &$0) }
        }
        expect("word model is damaged: scalars", isRepaired: true) {
            put(UInt32(0x110000), WordModelImage.headerSize, &$0)
        }
        // The last cell, in bits 16 to 39.
        for base in [WordModelImage.Cell.maximumBase, Int(number(SmallModel.image, Field.cells.rawValue))] {
            expect("word model is damaged: cells", isRepaired: true) {
                put(WordModelImage.Cell(label: 5, base: base, weights: 0).bits, $0.count - 8, &$0)
            }
        }
        expect("word model is damaged: empty", isRepaired: true) {
            $0.removeLast(8 * Int(number($0, Field.cells.rawValue)))
            put(UInt32(0), Field.cells.rawValue, &$0)
        }
    }

    /// The dearest path that an image may ask for, with words of the user's at every place, stays within the numbers of the lattice.
    @Test func costsStayInTheirNumbers() {
        let perPlace = 5 * 127 * Int(WordModelImage.largestStep) + 2 * 32767
        #expect(Lattice.capacity * (perPlace + 1 << 20) < Int(Int32.max))
    }

    @Test(arguments: [
        (UInt16(0), 0, UInt32(0)), (.max, WordModelImage.Cell.maximumBase, 0xFF_FFFF), (7, 1, 0x80_7F01),
    ])
    func cells(label: UInt16, base: Int, weights: UInt32) {
        let cell = WordModelImage.Cell(label: label, base: base, weights: weights)
        #expect(cell.label == label)
        #expect(cell.base == base)
        #expect(cell.weights == weights)
    }
}
