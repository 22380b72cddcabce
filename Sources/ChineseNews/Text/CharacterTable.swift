// The class of every scalar, in two stages, read in place from the embedded image.
//
// Image, little-endian: "CNCH", UInt32 version, UInt32 number of pages, UInt32 zero, then 0x1100 bytes that map a scalar's upper
// bits (scalar >> 8) to a page, then the pages of 256 classes.

internal import CLexicon

/// Maps every Unicode scalar to its ``CharacterClass`` in constant time.
struct CharacterTable: Sendable {
    static let version: UInt32 = 1
    static let headerSize = 16
    static let stageSize = 0x1100

    /// The stage that maps `scalar >> 8` to a page.
    // Points into constant data of the binary, which lives and stays equal as long as the process does.
    nonisolated(unsafe) private let stage: UnsafePointer<UInt8>
    nonisolated(unsafe) private let pages: UnsafePointer<UInt8>

    /// The table embedded in the library.
    static let builtIn: CharacterTable = {
        let image = UnsafeRawBufferPointer(start: cnews_characters(), count: cnews_characters_size())
        precondition(image.loadUnaligned(fromByteOffset: 4, as: UInt32.self) == version, "the character table is stale")
        return CharacterTable(base: cnews_characters())
    }()

    private init(base: UnsafePointer<UInt8>) {
        stage = base + Self.headerSize
        pages = stage + Self.stageSize
    }

    /// The class of a scalar given by its value, which must be below 0x110000.
    @inline(__always) subscript(scalar: UInt32) -> CharacterClass {
        let page = Int(stage[Int(scalar >> 8)])
        return unsafeBitCast(pages[page &<< 8 | Int(scalar & 0xFF)], to: CharacterClass.self)
    }

    /// The class of a scalar.
    @inline(__always) subscript(scalar: Unicode.Scalar) -> CharacterClass { self[scalar.value] }

    /// The maximal ranges of scalars of one class, in order, without ``CharacterClass/other``.
    func ranges() -> [(scalars: ClosedRange<UInt32>, class: CharacterClass)] {
        var result: [(scalars: ClosedRange<UInt32>, class: CharacterClass)] = []
        var start: UInt32 = 0
        var current = self[0]
        var upper: UInt32 = 0
        while upper < 0x1100 {
            // A page that is the same as the one before, and uniform, adds nothing: most of Unicode is such pages.
            let page = Int(stage[Int(upper)]) << 8
            for lower in 0..<256 {
                let next = unsafeBitCast(pages[page | lower], to: CharacterClass.self)
                if next == current { continue }
                let scalar = upper << 8 | UInt32(lower)
                if current != .other { result.append((start...(scalar - 1), current)) }
                (start, current) = (scalar, next)
            }
            upper += 1
            if isUniform(page) {
                while upper < 0x1100, Int(stage[Int(upper)]) << 8 == page { upper += 1 }
            }
        }
        if current != .other { result.append((start...0x10FFFF, current)) }
        return result
    }

    private func isUniform(_ page: Int) -> Bool {
        for lower in 1..<256 where pages[page | lower] != pages[page] { return false }
        return true
    }
}
