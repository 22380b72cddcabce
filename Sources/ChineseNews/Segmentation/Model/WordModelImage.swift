// The bytes of a trained model, read where they lie.
//
// Image, little-endian, all sections aligned to 8 bytes:
//   header    "CNWM", then 15 UInt32: version, checksum of all that follows the header, scalars, cells, cost units to one step of a
//             weight, part-of-speech tags, and zeros
//   scalars   UInt32 each: the scalar of glyph 4 and of those that follow (0 to 3 are no characters: see WordGlyph)
//   lengths   6 Int16 for every tag: cost units for a word of that part of speech with so many characters (0: 6 or more)
//   pairs     Int16 for every tag after every tag, in cost units
//   cells     UInt64 each, a double array over glyphs as in LexiconImage: Cell. The weights of a bigram are for the boundaries before,
//             inside and behind it, those of a trigram for its two inner boundaries and 0
// Weights are costs: a negative one speaks for a boundary.

/// Characters as a model sees them.
enum WordGlyph {
    static let unknown: UInt16 = 0
    /// What is beyond either end of a stretch.
    static let edge: UInt16 = 1
    static let digit: UInt16 = 2
    static let latin: UInt16 = 3
    static let firstCharacter = 4

    /// The glyph of a run, given its first character; marks, which only words of the user's bring into a lattice, are its edge elsewhere.
    static func ofRun(_ first: Lattice.Character) -> UInt16 {
        first.role == .arabic ? digit : first.value < Lattice.percentValue ? edge : latin
    }
}

/// A model's image in memory that somebody else keeps.
// @unchecked: it points into memory that is never written after it was made.
struct WordModelImage: @unchecked Sendable {
    static let magic = Array("CNWM".utf8)
    static let version: UInt32 = 1
    static let headerSize = 64
    /// Longer words are too rare to learn from; their place is 0.
    static let lengthCount = 6

    /// One node of the trie of n-grams; from the lowest bit: label 16, base 24, weights 24.
    struct Cell {
        static let maximumBase = 0xFF_FFFF

        let bits: UInt64

        @inline(__always) init(bits: UInt64) { self.bits = bits }

        init(label: UInt16, base: Int, weights: UInt32) {
            bits = UInt64(label) | UInt64(base) << 16 | UInt64(weights) << 40
        }

        /// The glyph over which the parent reaches this cell; 0 in a free cell.
        @inline(__always) var label: UInt16 { UInt16(truncatingIfNeeded: bits) }
        /// Where the children are counted from; 0 in a leaf.
        @inline(__always) var base: Int { Int(truncatingIfNeeded: bits &>> 16 & 0xFF_FFFF) }
        /// Three weights of a byte each, and 0.
        @inline(__always) var weights: UInt32 { UInt32(truncatingIfNeeded: bits &>> 40) }
    }

    let checksum: UInt32
    let scalarCount: Int
    let cellCount: Int
    /// Cost units to one step of a weight.
    let step: Int32
    let scalars: UnsafePointer<UInt32>
    let lengths: UnsafePointer<Int16>
    let pairs: UnsafePointer<Int16>
    let cells: UnsafePointer<UInt64>

    var glyphCount: Int { scalarCount + WordGlyph.firstCharacter }

    /// Reads the header and lays the sections out.
    ///
    /// O(1).
    init(_ bytes: UnsafeRawBufferPointer, name: String) throws {
        func fail(_ reason: String) -> TableError { TableError(file: name, line: nil, reason: reason) }
        guard let base = bytes.baseAddress, bytes.count >= Self.headerSize, bytes.prefix(4).elementsEqual(Self.magic)
        else {
            throw fail("not a word model")
        }
        func field(_ i: Int) -> UInt32 { base.loadUnaligned(fromByteOffset: 4 + i * 4, as: UInt32.self) }
        guard field(0) == Self.version else {
            throw fail("word model of version \(field(0)), expected \(Self.version)")
        }
        checksum = field(1)
        scalarCount = Int(field(2))
        cellCount = Int(field(3))
        step = Int32(truncatingIfNeeded: field(4))
        guard Int(field(5)) == WordTag.allCases.count else { throw fail("word model with other parts of speech") }
        let tags = WordTag.allCases.count
        let sizes = [scalarCount * 4, tags * Self.lengthCount * 2, tags * tags * 2, cellCount * 8]
        var offsets = [Self.headerSize]
        for size in sizes { offsets.append((offsets[offsets.count - 1] + size + 7) & ~7) }
        guard bytes.count == offsets[4] else { throw fail("word model is cut short or too long") }
        scalars = (base + offsets[0]).assumingMemoryBound(to: UInt32.self)
        lengths = (base + offsets[1]).assumingMemoryBound(to: Int16.self)
        pairs = (base + offsets[2]).assumingMemoryBound(to: Int16.self)
        cells = (base + offsets[3]).assumingMemoryBound(to: UInt64.self)
    }

    /// Checks all that scoring relies on and does not check again.
    ///
    /// O(size).
    func validate(name: String) throws {
        func check(_ condition: Bool, _ part: String) throws {
            if !condition { throw TableError(file: name, line: nil, reason: "word model is damaged: " + part) }
        }
        let start = UnsafeRawPointer(scalars)
        let size = UnsafeRawPointer(cells + cellCount) - start
        try check(Checksum.of(UnsafeRawBufferPointer(start: start, count: size)) == checksum, "checksum")
        try check(step > 0 && step <= Self.largestStep && glyphCount <= Self.largestGlyphCount, "header")
        try check((0..<scalarCount).allSatisfy { scalars[$0] < 0x110000 }, "scalars")
        try check(cellCount > 0, "empty")
        // Any base plus any glyph stays inside, so that look-ups need not check.
        try check((0..<cellCount).allSatisfy { Cell(bits: cells[$0]).base + glyphCount <= cellCount }, "cells")
    }

    /// So that the scores of a window stay within 32 bits, with what words of the user's pay back.
    static let largestStep: Int32 = 1 << 10
    static let largestGlyphCount = 1 << 16
}
