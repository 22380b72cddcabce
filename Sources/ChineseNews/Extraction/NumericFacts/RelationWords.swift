// Words that say how a number is meant.

/// The words before and behind a quantity that belong to its full span.
enum RelationWords {
    /// Where the words before a place start, and what they say; they may say nothing but belong to it: 人民币.
    static func before(_ text: NameText, _ end: Int) -> (start: Int, relation: NumericFact.Relation?)? {
        for (word, relation) in prefixes
        where end >= word.count && CreditCues.stands(word, text, at: end - word.count, to: end) {
            let start = end - word.count
            guard text.isWordStart(start) || word.count > 1 else { continue }
            // 不超过: the longer one is looked at first.
            return (start, relation)
        }
        return nil
    }

    /// Where the words behind a place end, and what they say.
    static func behind(_ text: NameText, _ start: Int) -> (end: Int, relation: NumericFact.Relation)? {
        for (word, relation) in suffixes where CreditCues.stands(word, text, at: start, to: text.count) {
            let end = start + word.count
            // 内 of 内部 is none.
            guard word.count > 1 || text.isWordEnd(end) else { continue }
            return (end, relation)
        }
        return nil
    }

    /// Where a currency before a number starts, and its code: $, US$, 人民币.
    static func currency(_ text: NameText, before end: Int) -> (start: Int, code: String)? {
        var at = end
        while at > 0, end - at < 2, text.isBlank(at - 1) { at -= 1 }
        for (word, code) in currencies
        where at >= word.count && CreditCues.stands(word, text, at: at - word.count, to: at) {
            return (at - word.count, code)
        }
        return nil
    }

    private static let currencies: [(word: [UInt32], code: String)] =
        [
            ("US$", "USD"), ("USD", "USD"), ("$", "USD"), ("美元", "USD"), ("HK$", "HKD"), ("港币", "HKD"), ("港元", "HKD"),
            ("NT$", "TWD"), ("新台币", "TWD"), ("台币", "TWD"),
            ("A$", "AUD"), ("C$", "CAD"), ("€", "EUR"), ("£", "GBP"), ("¥", "CNY"), ("￥", "CNY"), ("RMB", "CNY"),
            ("CNY", "CNY"), ("人民币", "CNY"), ("₩", "KRW"), ("₽", "RUB"),
        ]
        .map { ($0.0.unicodeScalars.map { UserWords.fold($0.value) }, $0.1) }
        .sorted { $0.0.count > $1.0.count }

    private typealias Words = [(word: [UInt32], relation: NumericFact.Relation)]

    private static let prefixes = words([
        ("大约 约为 大概 大致 约 大体", .about), ("将近 接近 近", .nearly), ("不低于 不少于 不小于 至少 最少 起码", .atLeast),
        ("不超过 不高于 不大于 不多于 最多 至多", .atMost), ("超过 突破 高于 大于 多于 高达 逾 超", .moreThan), ("不足 不到 低于 小于 少于 不满", .lessThan),
        ("上", .atLeast),
    ])

    private static let suffixes = words([
        ("以上 及以上 或以上", .atLeast), ("以下 以内 之内 及以下 内", .atMost), ("左右 上下", .about), ("开外", .moreThan),
    ])

    private static func words(_ table: [(String, NumericFact.Relation)]) -> Words {
        table.flatMap { words, relation in
            words.split(separator: " ").map { ($0.unicodeScalars.map { UserWords.fold($0.value) }, relation) }
        }
        .sorted { $0.0.count > $1.0.count }
    }
}
