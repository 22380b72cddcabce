// What one cell of the lexicon's double array says.

/// One node of the trie: its label, where its children are, and the entry that ends here.
///
/// From the lowest bit: label 14, base 24, cost 12, tag 6, flags 8.
struct LexiconCell {
    let bits: UInt64

    static let maximumLabel = 0x3FFF
    static let maximumBase = 0xFF_FFFF
    /// The cost of an entry that is no word, only a cue.
    ///
    /// 0 says that no entry ends here.
    static let cueOnly: UInt32 = 0xFFF
    static let largestCost: UInt32 = 0xFFE

    @inline(__always) init(bits: UInt64) { self.bits = bits }

    init(label: UInt16, base: Int, cost: UInt32, tag: WordTag, flags: EntryFlags) {
        bits =
            UInt64(label) | UInt64(base) << 14 | UInt64(cost) << 38 | UInt64(tag.rawValue) << 50
            | UInt64(flags.rawValue) << 56
    }

    /// The code over which the parent reaches this cell; 0 in a free cell.
    @inline(__always) var label: UInt16 { UInt16(truncatingIfNeeded: bits) & 0x3FFF }
    /// Where the children are counted from; 0 in a leaf.
    @inline(__always) var base: Int { Int(truncatingIfNeeded: bits &>> 14 & 0xFF_FFFF) }
    /// The cost of the entry that ends here; 0 where none does.
    @inline(__always) var cost: UInt32 { UInt32(truncatingIfNeeded: bits &>> 38) & 0xFFF }
    @inline(__always) var tagValue: UInt8 { UInt8(truncatingIfNeeded: bits &>> 50) & 0x3F }
    /// The tag in the six low bits and the flags above them.
    @inline(__always) var tagAndFlags: UInt32 { UInt32(truncatingIfNeeded: bits &>> 50) }
    @inline(__always) var tag: WordTag { unsafeBitCast(tagValue, to: WordTag.self) }
    @inline(__always) var flags: EntryFlags { EntryFlags(rawValue: UInt8(truncatingIfNeeded: bits &>> 56)) }
    /// Whether the entry that ends here is a word.
    @inline(__always) var isWord: Bool { cost != 0 && cost != Self.cueOnly }

    /// The same node where its entry is no word any more, though it may be a cue.
    var withoutWord: LexiconCell {
        let cue = flags.intersection([.reporting, .opening, .measure, .relativeTime])
        let cost = cue.isEmpty ? 0 : Self.cueOnly
        return LexiconCell(label: label, base: base, cost: cost, tag: cue.isEmpty ? .none : tag, flags: cue)
    }
}

/// What an entry is besides a word.
struct EntryFlags: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    @inline(__always) init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A verb that reports speech: 说, 表示, 回忆道.
    static let reporting = EntryFlags(rawValue: 1 << 0)
    /// Opens a sentence of its own after a quotation: 随后, 目前.
    static let opening = EntryFlags(rawValue: 1 << 1)
    /// A classifier or a unit: 次, 公里.
    static let measure = EntryFlags(rawValue: 1 << 2)
    /// Stands before a date and belongs to it: 去年, 上午.
    static let relativeTime = EntryFlags(rawValue: 1 << 3)
    /// A compound that only the coarse granularity keeps whole.
    ///
    /// Without it, a split parts a name for the fine one.
    static let compound = EntryFlags(rawValue: 1 << 7)

    /// An entry that falls into two parts, the first of so many characters (1 to 7).
    static func split(after length: Int) -> EntryFlags { EntryFlags(rawValue: UInt8(length) << 4) }

    /// The length of the first of two parts; 0 where the entry has none.
    @inline(__always) var splitLength: Int { Int(rawValue >> 4 & 7) }
}

/// The part-of-speech tags of the tables (the first letters of the ICTCLAS set, and its kinds of names).
enum WordTag: UInt8, CaseIterable, Sendable {
    case none
    case a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z
    case nr, nrf, ns, nt, nx, nz

    static let count = 33

    /// The tag's name in tables.
    var name: String { self == .none ? "" : "\(self)" }
}
