// The compiled gazetteer: a trie of forms, and what each may stand for. Read where it lies.
//
// Image, little-endian, all sections aligned to 8 bytes:
//   header  "CNGZ", then 15 UInt32: version, checksum of all that follows the header, pages, codes, cells, forms, references, records,
//           divisions, bytes of the pool, and zeros
//   stage   0x1100 UInt16: scalar >> 8 to a page
//   pages   256 UInt16 each: scalar & 0xFF to a code; 0 where no form has the scalar. A variant has the code of what stands for it
//   cells   UInt64 each: label 14, base 24, number of the form that ends here, from 1, 26
//   masks   UInt64 each: NameMask of a form
//   forms   UInt32 each, and one more: where the references of a form start
//   refs    UInt32 each: number of a record 24, NameReference.Flags 8
//   records 5 UInt32 each: NameRecord; divisions and townships first, by code and last year
//   pool    names in UTF-8

/// A record of the gazetteer.
struct NameRecord {
    /// Where the name starts in the pool.
    var name: UInt32
    /// The administrative code of a division; 0 for others.
    var code: UInt32
    /// The number of the record it lies in, from 1; 0 where none is known.
    var parent: UInt32
    // From the lowest byte: kind, level, bytes of the name, and the kind that a word of names speaks for.
    var bits: UInt32
    /// The first and the last year of a division, in the high and the low half; 0 where it is not known or not over.
    var years: UInt32

    init(
        name: Int,
        length: Int,
        kind: NameKind,
        level: Int = 0,
        code: UInt32 = 0,
        parent: Int = 0,
        about: NameKind? = nil,
        years: UInt32 = 0
    ) {
        self.name = UInt32(name)
        self.code = code
        self.parent = UInt32(parent)
        bits =
            UInt32(kind.rawValue) | UInt32(level) << 8 | UInt32(length) << 16 | UInt32(
                about.map { $0.rawValue + 1 } ?? 0
            ) << 24
        self.years = years
    }

    @inline(__always) var kind: NameKind { unsafeBitCast(UInt8(truncatingIfNeeded: bits), to: NameKind.self) }
    /// 1 province, 2 prefecture, 3 county, 4 township; 0 for others.
    @inline(__always) var level: Int { Int(bits &>> 8 & 0xFF) }
    @inline(__always) var nameLength: Int { Int(bits &>> 16 & 0xFF) }
    @inline(__always) var about: NameKind? {
        let value = UInt8(truncatingIfNeeded: bits &>> 24)
        return value == 0 ? nil : unsafeBitCast(value &- 1, to: NameKind.self)
    }
    @inline(__always) var lastYear: Int { Int(years & 0xFFFF) }
    @inline(__always) var firstYear: Int { Int(years &>> 16) }
}

/// What a form stands for.
struct NameReference {
    let bits: UInt32

    struct Flags: OptionSet {
        let rawValue: UInt8
        /// A short form of a division, without its suffix: 德清.
        static let short = Flags(rawValue: 1 << 0)
        /// Another form of a name: 北大.
        static let alias = Flags(rawValue: 1 << 1)
        /// A form that also means something else.
        static let doubtful = Flags(rawValue: 1 << 2)
    }

    @inline(__always) var record: Int { Int(bits & 0xFF_FFFF) }
    @inline(__always) var flags: Flags { Flags(rawValue: UInt8(truncatingIfNeeded: bits &>> 24)) }
}

/// All that a form may stand for: a bit for every ``NameKind``, and what is sure of it.
struct NameMask: OptionSet {
    let rawValue: UInt64

    /// The name of a province or prefecture, a country or a continent, whatever else it may be.
    static let major = NameMask(rawValue: 1 << 58)
    /// A place that is not doubtful.
    static let surePlace = NameMask(rawValue: 1 << 59)
    /// The full name of a division, with its suffix.
    static let fullDivision = NameMask(rawValue: 1 << 60)
    /// A county without its suffix.
    static let shortCounty = NameMask(rawValue: 1 << 61)
    /// An organization that is not doubtful.
    static let sureOrganization = NameMask(rawValue: 1 << 62)
    /// A name of an organization, not a short form.
    static let fullOrganization = NameMask(rawValue: 1 << 63)

    static let anyPlace = NameMask(rawValue: (1 << UInt64(NameKind.settlement.rawValue + 1)) - 1)
    static let anyOrganization = NameMask(
        rawValue: (1 << UInt64(NameKind.other.rawValue + 1)) - (1 << UInt64(NameKind.party.rawValue))
    )

    init(rawValue: UInt64) { self.rawValue = rawValue }

    @inline(__always) init(_ kind: NameKind) { rawValue = 1 << UInt64(kind.rawValue) }

    @inline(__always) func holds(_ kind: NameKind) -> Bool { rawValue & 1 << UInt64(kind.rawValue) != 0 }
    @inline(__always) var isPlace: Bool { !isDisjoint(with: .anyPlace) }
    @inline(__always) var isOrganization: Bool { !isDisjoint(with: .anyOrganization) }

    init(_ record: NameRecord, _ flags: NameReference.Flags) {
        var mask = NameMask(record.kind)
        let isSure = !flags.contains(.doubtful)
        switch record.kind {
        case .division:
            if record.level < 3 { mask.insert(.major) }
            if record.level < 3 || !flags.contains(.short) { mask.insert(.surePlace) }
            if flags.contains(.short) {
                if record.level == 3 { mask.insert(.shortCounty) }
            } else {
                mask.insert(.fullDivision)
            }
        case .country, .continent:
            if isSure { mask.formUnion([.major, .surePlace]) }
        case let kind where kind.isPlace:
            if isSure { mask.insert(.surePlace) }
        case let kind where kind.isOrganization:
            if isSure { mask.insert(.sureOrganization) }
            if !flags.contains(.alias) { mask.insert(.fullOrganization) }
        default: break
        }
        self = mask
    }
}

/// A gazetteer's image in memory that somebody else keeps.
// @unchecked: it points into memory that is never written after it was made.
struct GazetteerImage: @unchecked Sendable {
    static let magic = Array("CNGZ".utf8)
    static let version: UInt32 = 1
    static let headerSize = 64
    static let longestForm = 32

    let checksum: UInt32
    let pageCount: Int
    let codeCount: Int
    let cellCount: Int
    let formCount: Int
    let referenceCount: Int
    let recordCount: Int
    let divisionCount: Int
    let poolSize: Int
    private let stage: UnsafePointer<UInt16>
    private let pages: UnsafePointer<UInt16>
    private let cells: UnsafePointer<UInt64>
    private let masks: UnsafePointer<UInt64>
    private let forms: UnsafePointer<UInt32>
    private let references: UnsafePointer<UInt32>
    private let records: UnsafePointer<NameRecord>
    private let pool: UnsafePointer<UInt8>

    /// Reads the header and lays the sections out.
    ///
    /// O(1).
    init(_ bytes: UnsafeRawBufferPointer, name: String) throws {
        func fail(_ reason: String) -> TableError { TableError(file: name, line: nil, reason: reason) }
        guard let base = bytes.baseAddress, bytes.count >= Self.headerSize, bytes.prefix(4).elementsEqual(Self.magic)
        else { throw fail("not a gazetteer image") }
        func field(_ i: Int) -> UInt32 { base.loadUnaligned(fromByteOffset: 4 + i * 4, as: UInt32.self) }
        guard field(0) == Self.version else {
            throw fail("gazetteer image of version \(field(0)), expected \(Self.version)")
        }
        checksum = field(1)
        pageCount = Int(field(2))
        codeCount = Int(field(3))
        cellCount = Int(field(4))
        formCount = Int(field(5))
        referenceCount = Int(field(6))
        recordCount = Int(field(7))
        divisionCount = Int(field(8))
        poolSize = Int(field(9))
        let sizes = [
            LexiconImage.stageCount * 2, pageCount * 512, cellCount * 8, formCount * 8, (formCount + 1) * 4,
            referenceCount * 4, recordCount * MemoryLayout<NameRecord>.stride, poolSize,
        ]
        var offsets = [Self.headerSize]
        for size in sizes { offsets.append((offsets[offsets.count - 1] + size + 7) & ~7) }
        guard bytes.count == offsets[sizes.count] else { throw fail("gazetteer image is cut short or too long") }
        stage = (base + offsets[0]).assumingMemoryBound(to: UInt16.self)
        pages = (base + offsets[1]).assumingMemoryBound(to: UInt16.self)
        cells = (base + offsets[2]).assumingMemoryBound(to: UInt64.self)
        masks = (base + offsets[3]).assumingMemoryBound(to: UInt64.self)
        forms = (base + offsets[4]).assumingMemoryBound(to: UInt32.self)
        references = (base + offsets[5]).assumingMemoryBound(to: UInt32.self)
        records = (base + offsets[6]).assumingMemoryBound(to: NameRecord.self)
        pool = (base + offsets[7]).assumingMemoryBound(to: UInt8.self)
    }

    /// The code of a scalar, or 0 where no form holds it.
    @inline(__always) func code(_ scalar: UInt32) -> UInt16 {
        pages[Int(stage[Int(scalar >> 8)]) &<< 8 | Int(scalar & 0xFF)]
    }

    @inline(__always) var root: UInt64 { cells[0] }
    @inline(__always) static func base(_ cell: UInt64) -> Int { Int(truncatingIfNeeded: cell &>> 14 & 0xFF_FFFF) }

    /// The child of a cell over a code, or `nil`.
    @inline(__always) func child(of cell: UInt64, over code: UInt16) -> UInt64? {
        let base = Self.base(cell)
        guard base != 0, code != 0 else { return nil }
        let next = cells[base &+ Int(code)]
        return UInt16(truncatingIfNeeded: next) & 0x3FFF == code ? next : nil
    }

    /// The cell below a cell over a code; 0 if there is none.
    ///
    /// Without a branch, so that lookups at many places run side by side.
    @inline(__always) func cell(below cell: UInt64, over code: UInt16) -> UInt64 {
        let base = Self.base(cell)
        let next = cells[base &+ Int(code)]
        let isChild = UInt16(truncatingIfNeeded: next) & 0x3FFF == code && base != 0 && code != 0
        return isChild ? next : 0
    }

    /// The number of the form that ends in a cell, or `nil`.
    @inline(__always) static func form(_ cell: UInt64) -> Int? {
        let value = Int(truncatingIfNeeded: cell &>> 38)
        return value == 0 ? nil : value &- 1
    }

    /// All that a form may stand for, in short.
    @inline(__always) func mask(ofForm form: Int) -> NameMask { NameMask(rawValue: masks[form]) }

    /// What a form stands for.
    @inline(__always) func references(ofForm form: Int) -> UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(start: references + Int(forms[form]), count: Int(forms[form &+ 1] &- forms[form]))
    }

    @inline(__always) func record(_ i: Int) -> NameRecord { records[i] }

    /// The name of a record.
    func name(_ record: NameRecord) -> String {
        String(decoding: UnsafeBufferPointer(start: pool + Int(record.name), count: record.nameLength), as: UTF8.self)
    }

    /// What a text stands for as a whole.
    ///
    /// O(length).
    func references(of text: some StringProtocol) -> UnsafeBufferPointer<UInt32>? {
        var cell = root
        for scalar in text.unicodeScalars {
            guard let next = child(of: cell, over: code(scalar.value)) else { return nil }
            cell = next
        }
        return Self.form(cell).map { references(ofForm: $0) }
    }

    /// The records of divisions with a code, which may have had several names one after the other; the newest first.
    ///
    /// O(log *n*).
    func divisions(code: UInt32) -> Range<Int> {
        let first = firstDivision(from: code)
        var end = first
        while end < divisionCount, records[end].code == code { end += 1 }
        return first..<end
    }

    /// The first record of a division whose code is not less.
    ///
    /// O(log *n*).
    func firstDivision(from code: UInt32) -> Int {
        var (lower, upper) = (0, divisionCount)
        while lower < upper {
            let middle = (lower + upper) / 2
            if records[middle].code < code { lower = middle + 1 } else { upper = middle }
        }
        return lower
    }
}
