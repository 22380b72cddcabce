// The part that a word or a mark plays by itself.

/// Parts of marks, and of words that no table of words has, by their tags.
enum ContextRoles {
    /// The part of a mark; `nil` for anything else.
    static func role(ofMark scalar: UInt32) -> ContextRole? {
        switch scalar {
        case 0xFF0C, 0x2C: .comma
        case 0xFF1B, 0x3B: .semicolon
        case 0xFF1A, 0x3A, 0x2014: .colon
        case 0x3001: .list
        case 0x201C, 0x201D, 0x2018, 0x2019, 0x300C, 0x300D, 0x300E, 0x300F, 0x22, 0x300A, 0x300B: .quote
        case 0xFF08, 0x28, 0x3014, 0x5B: .bracket
        case 0xFF09, 0x29, 0x3015, 0x5D: .semicolon
        case 0x20, 0x3000, 0x0A, 0x09, 0xA0, 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0x2026: .other
        default: nil
        }
    }

    /// 所 and 站 at the end of a name, before a number or a mark: 实践所16个.
    private static func isHead(_ word: NameText.Word, _ text: NameText) -> Bool {
        let (start, end) = (Int(word.start), Int(word.end))
        guard end - start == 1, start > 0, text.isHan(start - 1) else { return false }
        // 剩面率却…, but not 率队.
        if text.stands("率", at: start) { return end == text.count || !text.isHan(end) || !isNoun(text.word(at: end)) }
        guard shortHeads.contains(folded: text.folded(start)) else { return false }
        return end == text.count || !text.isHan(end)
    }

    private static func isNoun(_ word: NameText.Word) -> Bool {
        switch word.tag {
        case .n, .nr, .nz, .nt, .ns, .j: true
        default: false
        }
    }

    static func role(of word: NameText.Word, _ text: NameText, _ at: Int) -> ContextRole {
        switch word.kind {
        case .han: break
        case .time: return .time
        case .latin, .alphabetic, .kana, .hangul: return .nominal
        default: return .other
        }
        if isHead(word, text) { return .nominal }
        switch word.tag {
        case .n, .nz, .nr, .nrf, .ns, .nt, .nx, .j, .s, .x, .g, .k, .none, .q: return .nominal
        // 出货量, but no idiom.
        case .l where word.end - word.start == 3: return .nominal
        case .a, .b, .z: return .modifier
        case .v: return .verb
        case .d: return .fill
        case .p: return .preposition
        case .c: return .fill
        case .f: return .localizer
        // 各县.
        case .r:
            return text.stands("各", at: at) && WholeWords.contains(text, at..<Int(word.end)) ? .nominal : .pronoun
        case .t: return .time
        case .h: return .modifier
        case .u, .y:
            switch text.folded(at) {
            case 0x7684, 0x4E4B: return .de
            case 0x4E86, 0x7740, 0x8FC7: return .aspect
            default: return .other
            }
        default: return .other
        }
    }

    private static let shortHeads = HanSet("所站会社队团组处点")
}
