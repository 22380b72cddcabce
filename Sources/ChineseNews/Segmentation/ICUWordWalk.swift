// The words of ICU's stock iterator as tokens.

#if ICU
/// Reads words from ICU's stock word iterator and gives them the library's kinds.
final class ICUWordWalk {
    private let walk: BreakWalk

    init(text: String, pool: BreakHandlePool) { walk = BreakWalk(text: text, pool: pool) }

    func next() -> Token? {
        guard let (extent, status) = walk.next() else { return nil }
        return Token(extent: extent, kind: kind(status), tag: .none)
    }

    /// The kind by ICU's rule status (`UWordBreak`); for what ICU calls no word, by the first scalar.
    private func kind(_ status: Int32) -> Word.Kind {
        switch status {
        case 100..<200: return .number
        case 300..<400: return .kana
        case 400..<500: return .han
        default: break
        }
        switch CharacterTable.builtIn[walk.firstScalar] {
        case .space, .newline: return .whiteSpace
        case .punctuation: return .punctuation
        case .symbol, .regional: return .symbol
        case .latin, .digit: return .latin
        case .hangul: return .hangul
        case .kana: return .kana
        case .han: return .han
        case .alphabetic: return .alphabetic
        case .extend, .other: return .other
        }
    }
}
#endif
