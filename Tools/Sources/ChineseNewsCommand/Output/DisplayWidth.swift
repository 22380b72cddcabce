// How many columns of a terminal text takes.

extension Character {
    /// 2 for Chinese characters, full-width forms and emoji, 0 for marks without a place of their own, else 1.
    var displayWidth: Int { unicodeScalars.reduce(0) { max($0, $1.displayWidth) } }
}

extension String {
    /// The sum of the widths of the characters.
    var displayWidth: Int { utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.displayWidth } }

    /// The text where it fits in some columns, else as much of its start as leaves room for an ellipsis.
    func cut(toDisplayWidth width: Int) -> String {
        guard displayWidth > width else { return self }
        var (result, room) = ("", width - 1)
        for character in self {
            room -= character.displayWidth
            if room < 0 { break }
            result.append(character)
        }
        return width > 0 ? result + "…" : ""
    }

    /// The text without what could move the cursor of a terminal or part a line.
    var printable: String {
        guard unicodeScalars.contains(where: { $0.properties.generalCategory.isControl }) else { return self }
        return String(
            String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory.isControl ? "\u{FFFD}" : $0 })
        )
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isControl: Bool { self == .control || self == .lineSeparator || self == .paragraphSeparator }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        if value < 0x300 { return 1 }
        if Self.isWide(value) || properties.isEmojiPresentation || value == 0xFE0F { return 2 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// Whether East_Asian_Width is Wide or Fullwidth, by blocks; of emoji those that are not shown as pictures by themselves are left out.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x16FE0...0x1B2FB, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
