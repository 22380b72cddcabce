// Words that say how a number is meant.

/// The words before and behind a quantity that belong to its full span.
enum RelationWords {
    /// Where the words before a place start, and what they say.
    static func before(_ text: NameText, _ end: Int) -> (start: Int, relation: NumericFact.Relation)? {
        guard let found = prefixes.match(text, endingAt: end) else { return nil }
        // 上 of 晚上 is none.
        guard end - found.start > 1 || text.isWordStart(found.start) else { return nil }
        // 抵得上三个: only 上千 and 上百万 say at least.
        if text.stands("上", at: found.start), !text.numeral(end).isPower { return nil }
        return (found.start, found.meaning)
    }

    /// Where the words behind a place end, and what they say.
    static func behind(_ text: NameText, _ start: Int) -> (end: Int, relation: NumericFact.Relation)? {
        guard let found = suffixes.match(text, at: start, to: text.count) else { return nil }
        // 内 of 内部 is none.
        guard found.end - start > 1 || text.isWordEnd(found.end) else { return nil }
        return (found.end, suffixes.meaning(found))
    }

    /// Where a currency before a number starts, and its code: $, US$, 人民币.
    static func currency(_ text: NameText, before end: Int) -> (start: Int, code: String)? {
        currencies.match(text, endingAt: text.skipBlanksBack(end)).map { ($0.start, $0.meaning) }
    }

    private static let currencies: PrecedingWords<String> = [
        "US$ USD $ 美元": "USD", "HK$ 港币 港元": "HKD", "NT$ 新台币 台币": "TWD", "A$": "AUD", "C$": "CAD", "€": "EUR",
        "£": "GBP",
        "¥ ￥ RMB CNY 人民币": "CNY", "₩": "KRW", "₽": "RUB",
    ]

    private static let prefixes: PrecedingWords<NumericFact.Relation> = [
        "大约 约为 大概 大致 约 大体": .about, "将近 接近 近": .nearly, "不低于 不少于 不小于 至少 最少 起码": .atLeast,
        "不超过 不高于 不大于 不多于 最多 至多": .atMost, "超过 突破 高于 大于 多于 高达 逾 超 破": .moreThan, "不足 不到 低于 小于 少于 不满": .lessThan,
        "上": .atLeast,
    ]

    private static let suffixes = PhraseIndex<NumericFact.Relation>([
        ("以上 及以上 或以上 或者以上", .atLeast), ("以下 以内 之内 及以下 或以下 内", .atMost), ("左右 上下", .about), ("开外", .moreThan),
        ("出头", .slightlyMore),
    ])
}
