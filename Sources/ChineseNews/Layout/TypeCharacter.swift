// What a character is to a typesetter: how wide it is, and where lines may not break.

/// A character as the typesetter of a column sees it.
struct TypeCharacter {
    /// What a character does in a line.
    enum Kind: UInt8 {
        case blank
        case han
        /// A letter or a digit of half width, which is not parted from its like.
        case narrow
        /// A mark that may not start a line: ，。”）.
        case closing
        /// A mark that may not end a line: （《“.
        case opening
        /// Any other mark or sign.
        case other
    }

    let kind: Kind
    /// The least and the greatest width in eighths of an em: marks are set with or without the blank half of their square.
    let low: Int
    let high: Int

    /// The eighths of an em.
    static let em = 8

    @inline(__always) private init(_ kind: Kind, _ low: Int, _ high: Int) {
        self.kind = kind
        self.low = low
        self.high = high
    }

    @inline(__always) init(_ scalar: UInt32) {
        switch scalar {
        case 0x4E00...0x9FFF: self.init(.han, 8, 8)
        case 0x30...0x39: self.init(.narrow, 4, 4)
        case 0x41...0x5A: self.init(.narrow, 4, 6)
        case 0x61...0x7A: self.init(.narrow, 3, 4)
        default: self = Self.other(scalar)
        }
    }

    private static func other(_ scalar: UInt32) -> TypeCharacter {
        switch scalar {
        // ，。、；：！？）》”’』」〉】〕〗·～
        case 0xFF0C, 0x3002, 0x3001, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F, 0xFF09, 0x300B, 0x201D, 0x2019, 0x300F, 0x300D,
            0x3009,
            0x3011, 0x3015, 0x3017, 0xB7, 0x30FB, 0xFF0E:
            return TypeCharacter(.closing, 4, 8)
        // ％ ～ — …
        case 0xFF05, 0xFF5E, 0x2014, 0x2026, 0x2500, 0x2103: return TypeCharacter(.closing, 8, 8)
        // （《“‘『「〈【〔〖
        case 0xFF08, 0x300A, 0x201C, 0x2018, 0x300E, 0x300C, 0x3008, 0x3010, 0x3014, 0x3016:
            return TypeCharacter(.opening, 4, 8)
        case 0x21, 0x25, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D: return TypeCharacter(.closing, 2, 4)
        case 0x28, 0x5B, 0x7B: return TypeCharacter(.opening, 2, 6)
        case 0x2D, 0x2F, 0x5F, 0x27, 0x22, 0x26, 0x40, 0x2B, 0x3D, 0x23, 0x2A, 0x7E:
            return TypeCharacter(.narrow, 2, 6)
        case 0xFEFF, 0x200B...0x200D, 0x2060: return TypeCharacter(.other, 0, 0)
        default: break
        }
        switch CharacterTable.builtIn[scalar] {
        case .space, .newline: return TypeCharacter(.blank, 0, scalar == 0x3000 ? 8 : 4)
        case .han, .kana, .hangul: return TypeCharacter(.han, 8, 8)
        case .latin, .alphabetic, .digit:
            // Full-width letters and digits have a square to themselves.
            return scalar >= 0xFF00 ? TypeCharacter(.han, 8, 8) : TypeCharacter(.narrow, 3, 6)
        case .extend: return TypeCharacter(.other, 0, 0)
        default: return TypeCharacter(.other, 4, 8)
        }
    }

    /// Whether it is a mark whose square is half blank, which typesetters take out or leave.
    var isSquareMark: Bool { low == 4 && high == 8 && (kind == .closing || kind == .opening) }

    /// Whether a mark stands before a head or an item of a list: ■ □ ▲ △ ▼ ◆ ◇ ◎ ● ★ ☆ ※ ▶ ◢ •.
    static func isMarker(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x25A0, 0x25A1, 0x25AA, 0x25B2, 0x25B3, 0x25B6, 0x25BC, 0x25BD, 0x25C6, 0x25C7, 0x25CE, 0x25CF, 0x25CB,
            0x25E2, 0x2605,
            0x2606, 0x203B, 0x2022, 0x2756, 0x27A4:
            true
        default: false
        }
    }
}
