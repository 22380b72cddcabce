// The compiled lexicon: a double-array trie that is read where it lies.
//
// Image, little-endian, all sections aligned to 8 bytes:
//   header  "CNLX", then 15 UInt32: version, checksum of all that follows the header, entries, cost scale, unknown cost, longest
//           entry, pages, codes, cells, surnames of more than one character, and zeros
//   stage   0x1100 UInt16: scalar >> 8 to a page
//   pages   256 UInt16 each: scalar & 0xFF to a code; 0 where no entry has the scalar
//   roles   a byte for every code: CharacterRole
//   hints   a UInt16 for every code: PairHints
//   traits  a UInt64 for every code: CharacterTraits
//   names   a UInt64 for every surname of more than one character: LongSurname, in ascending order
//   cells   UInt64 each: LexiconCell
// A child of the node with base b over code c is the cell b + c; it is a child if its label is c. Bases are unique, so the label is
// enough. The root is cell 0.

/// A lexicon's image in memory that somebody else keeps.
// @unchecked: it points into memory that is never written after it was made.
struct LexiconImage: @unchecked Sendable {
    static let magic = Array("CNLX".utf8)
    static let version: UInt32 = 2
    static let headerSize = 64
    /// Where the number of words stands in the header.
    static let entryCountOffset = 12
    static let stageCount = 0x1100

    let checksum: UInt32
    let entryCount: Int
    /// Cost units to one nat.
    let costScale: UInt32
    let unknownCost: UInt32
    let longestEntry: Int
    let pageCount: Int
    let codeCount: Int
    let cellCount: Int
    let longSurnameCount: Int
    let stage: UnsafePointer<UInt16>
    let pages: UnsafePointer<UInt16>
    let roles: UnsafePointer<UInt8>
    let hints: UnsafePointer<UInt16>
    let traits: UnsafePointer<UInt64>
    let longSurnames: UnsafePointer<UInt64>
    let cells: UnsafePointer<UInt64>

    /// Reads the header and lays the sections out.
    ///
    /// O(1).
    init(_ bytes: UnsafeRawBufferPointer, name: String) throws {
        func fail(_ reason: String) -> TableError { TableError(file: name, line: nil, reason: reason) }
        guard let base = bytes.baseAddress, bytes.count >= Self.headerSize, bytes.prefix(4).elementsEqual(Self.magic)
        else {
            throw fail("not a lexicon image")
        }
        func field(_ i: Int) -> UInt32 { base.loadUnaligned(fromByteOffset: 4 + i * 4, as: UInt32.self) }
        guard field(0) == Self.version else {
            throw fail("lexicon image of version \(field(0)), expected \(Self.version)")
        }
        checksum = field(1)
        entryCount = Int(field(2))
        costScale = field(3)
        unknownCost = field(4)
        longestEntry = Int(field(5))
        pageCount = Int(field(6))
        codeCount = Int(field(7))
        cellCount = Int(field(8))
        longSurnameCount = Int(field(9))
        let sizes = [
            Self.stageCount * 2, pageCount * 512, codeCount, codeCount * 2, codeCount * 8, longSurnameCount * 8,
            cellCount * 8,
        ]
        var offsets = [Self.headerSize]
        for size in sizes { offsets.append((offsets[offsets.count - 1] + size + 7) & ~7) }
        guard bytes.count == offsets[sizes.count] else { throw fail("lexicon image is cut short or too long") }
        stage = (base + offsets[0]).assumingMemoryBound(to: UInt16.self)
        pages = (base + offsets[1]).assumingMemoryBound(to: UInt16.self)
        roles = (base + offsets[2]).assumingMemoryBound(to: UInt8.self)
        hints = (base + offsets[3]).assumingMemoryBound(to: UInt16.self)
        traits = (base + offsets[4]).assumingMemoryBound(to: UInt64.self)
        longSurnames = (base + offsets[5]).assumingMemoryBound(to: UInt64.self)
        cells = (base + offsets[6]).assumingMemoryBound(to: UInt64.self)
    }

    /// The bytes of the image.
    var bytes: UnsafeRawBufferPointer {
        let start = UnsafeRawPointer(stage) - Self.headerSize
        return UnsafeRawBufferPointer(start: start, count: UnsafeRawPointer(cells + cellCount) - start)
    }

    /// Checks all that look-ups and segmentation rely on and do not check again.
    ///
    /// O(cells).
    func validate(name: String) throws {
        func check(_ condition: Bool, _ part: String) throws {
            if !condition { throw TableError(file: name, line: nil, reason: "lexicon image is damaged: " + part) }
        }
        let start = UnsafeRawPointer(stage)
        let size = UnsafeRawPointer(cells + cellCount) - start
        try check(Checksum.of(UnsafeRawBufferPointer(start: start, count: size)) == checksum, "checksum")
        try check(cellCount > 0 && codeCount > 0 && costScale > 0, "empty")
        try check(unknownCost > 0 && unknownCost < 1 << 16 && longestEntry <= Lattice.longestEntry, "header")
        try check((0..<Self.stageCount).allSatisfy { stage[$0] < pageCount }, "pages")
        try check((0..<pageCount * 256).allSatisfy { pages[$0] < codeCount }, "codes")
        try check((0..<codeCount).allSatisfy { roles[$0] < CharacterRole.dot.rawValue }, "roles")
        let parents = try parents { try check(false, "cells") }
        for i in 0..<cellCount {
            let cell = LexiconCell(bits: cells[i])
            if cell.label == 0, i > 0 { continue }
            try check(cell.tagValue < WordTag.allCases.count, "tags")
            var depth = 0
            var at = i
            while at != 0 {
                at = parents[at - Int(LexiconCell(bits: cells[at]).label)]
                depth += 1
                try check(at >= 0 && depth <= Lattice.longestEntry, "tree")
            }
            try check(cell.flags.splitLength == 0 || cell.flags.splitLength < depth, "parts")
        }
    }

    /// The cell that has each base, or -1; every base must leave room for all codes and have one cell.
    private func parents(fail: () throws -> Void) throws -> [Int] {
        var parents = [Int](repeating: -1, count: cellCount)
        for i in 0..<cellCount {
            let cell = LexiconCell(bits: cells[i])
            if cell.base == 0 { continue }
            if cell.base + codeCount > cellCount || parents[cell.base] >= 0 { try fail() }
            if Int(cell.label) > i { try fail() }
            parents[cell.base] = i
        }
        return parents
    }

    /// The code of a scalar, or 0 where no entry holds it.
    @inline(__always) func code(_ scalar: UInt32) -> UInt16 {
        pages[Int(stage[Int(scalar >> 8)]) &<< 8 | Int(scalar & 0xFF)]
    }

    /// What the rules for numbers take the character of a code for.
    @inline(__always) func role(_ code: UInt16) -> CharacterRole {
        unsafeBitCast(roles[Int(code)], to: CharacterRole.self)
    }

    /// The rules that the character of a code wakes with its neighbours.
    @inline(__always) func hints(_ code: UInt16) -> PairHints { PairHints(bits: hints[Int(code)]) }

    /// How well the character of a code fits into names.
    @inline(__always) func traits(_ code: UInt16) -> CharacterTraits { CharacterTraits(bits: traits[Int(code)]) }

    /// The surname of two or three characters that a stretch starts with.
    ///
    /// O(log *n*) in the number of such surnames.
    func longSurname(_ first: UInt16, _ second: UInt16, _ third: UInt16) -> LongSurname? {
        find(LongSurname.key(first, second, third)) ?? find(LongSurname.key(first, second, 0))
    }

    private func find(_ key: UInt64) -> LongSurname? {
        var (lower, upper) = (0, longSurnameCount)
        while lower < upper {
            let middle = (lower + upper) / 2
            if LongSurname(bits: longSurnames[middle]).key < key { lower = middle + 1 } else { upper = middle }
        }
        guard lower < longSurnameCount else { return nil }
        let found = LongSurname(bits: longSurnames[lower])
        return found.key == key ? found : nil
    }

    @inline(__always) var root: LexiconCell { LexiconCell(bits: cells[0]) }

    /// The child of a cell over a code; its label differs from the code where there is none.
    @inline(__always) func child(of cell: LexiconCell, over code: UInt16) -> LexiconCell {
        LexiconCell(bits: cells[cell.base &+ Int(code)])
    }

    /// Finds an entry.
    ///
    /// O(length).
    func find(_ word: String, _ cell: inout LexiconCell) -> Bool {
        place(of: word.unicodeScalars.lazy.map(\.value), &cell) != nil
    }

    /// Finds an entry given by its scalars, and the number of its cell.
    ///
    /// O(length).
    func place(of word: some Sequence<UInt32>, _ cell: inout LexiconCell) -> Int? {
        cell = root
        var place = 0
        for scalar in word {
            let code = code(scalar)
            place = cell.base + Int(code)
            let next = child(of: cell, over: code)
            guard code != 0, cell.base != 0, next.label == code else { return nil }
            cell = next
        }
        return cell.cost != 0 ? place : nil
    }
}
