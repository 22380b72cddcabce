// A character as rules ask about it, in one look.

/// What rules want to know of a character of an article, packed.
///
/// Rules look at most characters many times over; what they ask is read once from a table.
struct RuleCharacter {
    private var bits: UInt32

    /// The scalar by which words are compared, in any spelling; 0 behind the last character of a text.
    @inline(__always) var folded: UInt32 { bits & 0x1F_FFFF }

    /// What it is in a numeral.
    @inline(__always) var numeral: NumeralCharacter { NumeralCharacter(code: UInt8(truncatingIfNeeded: bits &>> 24)) }

    /// Whether it is no part of a numeral; most characters are none.
    @inline(__always) var isNoNumeral: Bool { bits < 1 << 24 }

    /// Whether it is Chinese, or as wide.
    @inline(__always) var isHan: Bool { bits & 1 << 21 != 0 }

    /// Whether a word starts with it, and whether a word ends before it.
    @inline(__always) var isWordStart: Bool {
        get { bits & 1 << 22 != 0 }
        set { if newValue { bits |= 1 << 22 } else { bits &= ~(1 << 22) } }
    }
    @inline(__always) var isWordEnd: Bool {
        get { bits & 1 << 23 != 0 }
        set { if newValue { bits |= 1 << 23 } else { bits &= ~(1 << 23) } }
    }

    fileprivate init(_ scalar: UInt32) {
        bits = UserWords.fold(scalar) | UInt32(NumeralCharacter(scalar).code) << 24
        if TypeCharacter(scalar).kind == .han { bits |= 1 << 21 }
    }
}

/// The characters of the BMP as rules ask about them: 256 KB, made at first use.
struct RuleCharacterTable: Sendable {
    static let shared = RuleCharacterTable()

    private let basic: ContiguousArray<RuleCharacter>

    private init() { basic = ContiguousArray((UInt32(0)..<1 << 16).map { RuleCharacter($0) }) }

    @inline(__always) subscript(scalar: UInt32) -> RuleCharacter {
        scalar < 1 << 16 ? basic[Int(scalar)] : RuleCharacter(scalar)
    }
}

extension StaticString {
    /// The scalar that starts at a place, as ``RuleCharacter/folded`` has it, and how many bytes it takes.
    ///
    /// Of a literal both are constants when it is compiled. A literal is written in characters that stand for themselves; only marks may be full-width.
    @inline(__always) func foldedScalar(at place: Int) -> (value: UInt32, length: Int) {
        let (scalar, length) = (utf8Start + place).decodeScalar()
        let folded = scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar &- 0xFEE0 : scalar
        assert(UserWords.fold(scalar) == folded, "a word to look for is written in simplified characters")
        return (folded, length)
    }
}
