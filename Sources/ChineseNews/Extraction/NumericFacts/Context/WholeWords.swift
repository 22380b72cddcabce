// Words for a whole that was named before: 全市, 该行, 各县.

/// Words that name who has figures by what they are: the whole town, this bank.
enum WholeWords {
    /// Where such a word ends that starts with a word of one character; `nil` where none does.
    static func end(_ text: NameText, _ i: Int, _ limit: Int) -> Int? {
        let next = text.word(at: i + 1)
        // 两市成交额: both stock exchanges.
        if text.stands("两市", at: i), i + 2 < limit, Int(next.end) == i + 2, markets.contains(folded: text.folded(i + 2))
        {
            return i + 2
        }
        if pairs.stands(text, at: i), i + 2 < limit, text.isHan(i + 2), Int(next.end) == i + 2 { return i + 2 }
        guard Int(next.start) == i + 1, Int(next.end) <= limit, firsts.contains(folded: text.folded(i)) else {
            return nil
        }
        let end = Int(next.end)
        if end == i + 2, units.contains(folded: text.folded(i + 1)) { return end }
        if text.stands("该", at: i) { return demonstrated(text, next, limit) }
        guard text.stands("全", at: i) else { return nil }
        return groups.contains(text, i + 1..<end) ? end : nil
    }

    /// Whether a word is one: 全市, 全街道, 该品牌.
    static func contains(_ text: NameText, _ range: Range<Int>) -> Bool {
        guard range.count > 1, range.count < 6 else { return false }
        if range.count == 2, text.stands("两市", at: range.lowerBound) || pairs.stands(text, at: range.lowerBound) {
            return true
        }
        // 县里, but not 县里的 and 厂里2座.
        if range.count == 2, text.stands("里", at: range.lowerBound + 1) {
            return inner.contains(folded: text.folded(range.lowerBound)) && range.upperBound < text.count
                && text.isHan(range.upperBound)
                && !text.stands("的", at: range.upperBound) && !text.numeral(range.upperBound).isNumeral
        }
        guard firsts.contains(folded: text.folded(range.lowerBound)) else { return false }
        if text.stands("该", at: range.lowerBound) || occasions.stands(text, at: range.lowerBound) { return true }
        if range.count < 4, units.contains(folded: text.folded(range.upperBound - 1)) { return true }
        return text.stands("全", at: range.lowerBound)
            && groups.contains(text, range.lowerBound + 1..<range.upperBound)
    }

    /// Where a word ends that names an occasion spoken of: 本次比赛, 本届博览会.
    static func occasion(_ text: NameText, _ i: Int) -> Int? {
        guard occasions.stands(text, at: i), i + 2 < text.count, text.isWordEnd(i + 2), text.isHan(i + 2) else {
            return nil
        }
        let next = text.word(at: i + 2)
        guard next.tag == .n || next.tag == .v, next.end - next.start > 1,
            // 此次投票率.
            !ContextWords.standard.measureEnds.contains(folded: text.folded(Int(next.end) - 1))
        else { return nil }
        return Int(next.end)
    }

    /// 行 of 该行, 品牌 of 该品牌, 批单位 of 该批单位.
    private static func demonstrated(_ text: NameText, _ word: NameText.Word, _ limit: Int) -> Int? {
        let end = Int(word.end)
        // 该比例 is what was measured.
        guard text.isHan(Int(word.start)), !LeftContext.figures.contains(text, Int(word.start)..<end) else {
            return nil
        }
        switch word.tag {
        case .q where end - Int(word.start) == 1 && end < limit && text.word(at: end).tag == .n:
            return min(limit, Int(text.word(at: end).end))
        case .n, .q, .nz, .nt, .ns, .j, .s, .none: return end
        default: return nil
        }
    }

    private static let firsts = HanSet("全各我本该此")
    private static let units = HanSet("国省市县区州盟旗镇乡村球界军校厂院系企社队街局司线岛域厦店馆所站网台港会湖河江书片")
    /// Both of two that were named before.
    private static let pairs: WordList = ["两国", "两地", "两岸", "两省", "两校", "两队"]
    private static let markets = HanSet("成融个主全共合资")
    private static let inner = HanSet("省市县区镇乡村厂")
    private static let occasions: WordList = ["本次", "本届", "此次", "本场"]
    private static let groups: WordList = ["行", "家", "街道", "社区", "集团", "行业", "系统", "公司", "渠道", "流域"]
}
