// Words that compare with a number: 大于, 不超过, 以上.

/// Which numbers a comparison allows.
enum NumberComparison: Sendable {
    case greater
    case atLeast
    case less
    case atMost
    case equal

    /// The numbers that it allows, of one number.
    func bounds(_ value: ExactDecimal) -> NumericFact.Bounds {
        switch self {
        case .greater: .from(value, included: false)
        case .atLeast: .from(value, included: true)
        case .less: .to(value, included: false)
        case .atMost: .to(value, included: true)
        case .equal: .closed(value, value)
        }
    }

    /// The word that ends where a number starts.
    static func before(_ text: NameText, _ end: Int) -> (start: Int, comparison: NumberComparison)? {
        let at = text.skipBlanksBack(end)
        // 至少是3, 最多为5, 至少有10.
        if at > 1, links.contains(folded: text.folded(at - 1)), let found = match(text, at - 1), found.takesLink {
            return (found.start, found.comparison)
        }
        return match(text, at).map { ($0.start, $0.comparison) }
    }

    /// The word behind a number.
    static func behind(_ text: NameText, _ start: Int) -> (end: Int, comparison: NumberComparison)? {
        suffixes.match(text, at: start, to: text.count).map { ($0.end, suffixes.meaning($0)) }
    }

    private struct Word: Sendable {
        var comparison: NumberComparison
        var takesLink = false
    }

    private static func match(
        _ text: NameText,
        _ end: Int
    ) -> (start: Int, comparison: NumberComparison, takesLink: Bool)? {
        prefixes.match(text, endingAt: end).map { ($0.start, $0.meaning.comparison, $0.meaning.takesLink) }
    }

    private static let links = HanSet("是为有")

    private static let prefixes: PrecedingWords<Word> = [
        "大于等于 大于或等于 大于或者等于 不小于 不少于 不低于": Word(comparison: .atLeast),
        "至少 最少 起码": Word(comparison: .atLeast, takesLink: true),
        "大于 超过 多于 高于 突破": Word(comparison: .greater), "小于 少于 低于 不足 不到": Word(comparison: .less),
        "小于等于 小于或等于 小于或者等于 不大于 不超过 不高于 不多于": Word(comparison: .atMost),
        "最多 至多": Word(comparison: .atMost, takesLink: true), "等于": Word(comparison: .equal),
    ]

    private static let suffixes = PhraseIndex<NumberComparison>([
        ("以上 或以上 或者以上 及以上 或更多 或者更多", .atLeast), ("以下 或以下 或者以下 及以下 以内 或更少 或者更少", .atMost),
    ])
}
