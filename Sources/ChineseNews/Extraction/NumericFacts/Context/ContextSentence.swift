// The words of a sentence with the parts that they play.

/// A sentence, read once; its storage serves the next one.
///
/// It belongs to one reader; nothing else can reach its state while a step changes it.
final class ContextSentence {
    @exclusivity(unchecked) var tokens = GrowingBuffer<ContextToken>()
    private let words = ContextWords.standard
    private let aliases: ArticleAliases

    init(_ text: NameText) { aliases = ArticleAliases(text) }

    @inline(__always) subscript(i: Int) -> ContextToken { tokens[i] }
    var count: Int { tokens.count }

    /// Reads the words of a stretch and the facts in it.
    ///
    /// O(*n*) in characters.
    func read(
        _ text: NameText,
        _ range: Range<Int>,
        _ facts: ContiguousArray<FactDraft>,
        _ numbers: Range<Int>,
        atMost limit: Int = .max
    ) {
        tokens.removeAll()
        var at = range.lowerBound
        var next = numbers.lowerBound
        while at < range.upperBound, tokens.count < limit {
            while next < numbers.upperBound, facts[next].fullEnd <= at { next += 1 }
            if next < numbers.upperBound, facts[next].fullStart <= at {
                at = append(fact: next, facts, at)
                next += 1
                continue
            }
            let end = next < numbers.upperBound ? min(range.upperBound, facts[next].fullStart) : range.upperBound
            at = append(text, at, end)
            if text.ends(.strongHead, at) || text.ends(.brandHead, at) || Self.sites.stands(text, endingAt: at)
                || Self.banks.stands(text, endingAt: at)
            {
                joinName(text, at)
            }
        }
    }

    /// Makes the time or quantity a token.
    private func append(fact number: Int, _ facts: ContiguousArray<FactDraft>, _ at: Int) -> Int {
        let end = max(facts[number].fullEnd, at + 1)
        let role: ContextRole =
            facts[number].hasTime ? .time : facts[number].kind == .namedSet ? .nominal : .fact
        tokens.append(ContextToken(start: at, end: end, role: role, fact: number))
        return end
    }

    /// Adds what stands at a place; where it ends.
    private func append(_ text: NameText, _ at: Int, _ limit: Int) -> Int {
        let scalar = text.characters[at].scalar
        if scalar == 0x300A, let end = titleEnd(text, at, limit) {
            if let last = tokens.last, last.tag == .nt, last.end + 1 == at, text.characters[last.end].scalar == 0x300B {
                tokens.append(ContextToken(start: at, end: at + 1, role: .list))
            }
            tokens.append(ContextToken(start: at + 1, end: end, role: .nominal, tag: .nt))
            return end + 1
        }
        if let role = ContextRoles.role(ofMark: scalar) {
            if role == .bracket { return appendBracket(text, at, limit) }
            if role != .other || !text.isBlank(at) {
                tokens.append(ContextToken(start: at, end: at + 1, role: role))
            } else if Self.isGap(text, at) {
                tokens.append(ContextToken(start: at, end: at + 1, role: .comma))
            }
            return at + 1
        }
        let word = text.word(at: at)
        let wordEnd = min(Int(word.end), limit)
        if wordEnd == at + 1, at + 1 < limit, let end = WholeWords.end(text, at, limit) {
            tokens.append(ContextToken(start: at, end: end, role: .nominal, tag: .n))
            return end
        }
        // 本次比赛, 本届博览会.
        if let end = WholeWords.occasion(text, at), end <= limit {
            tokens.append(ContextToken(start: at, end: end, role: .nominal, tag: .nt))
            return end
        }
        // 我家, 他家.
        if text.stands("家", at: wordEnd - 1) && wordEnd == at + 2
            || wordEnd == at + 1 && text.stands("家", at: wordEnd)
                && wordEnd < limit && text.isWordEnd(wordEnd + 1),
            Self.persons.contains(folded: text.folded(at))
        {
            tokens.append(ContextToken(start: at, end: at + 2, role: .nominal, tag: .nt))
            return at + 2
        }
        // 处 of 这处冷泉.
        if wordEnd == at + 1, word.tag == .q || Self.classifiers.contains(folded: text.folded(at)),
            tokens.last?.role == .pronoun,
            tokens.last?.end == at
        {
            tokens.append(ContextToken(start: at, end: wordEnd, role: .pronoun))
            return wordEnd
        }
        // 队 of 滇池队 makes a team of a place.
        if wordEnd == at + 1, text.stands("队", at: at), let last = tokens.last, last.end == at,
            last.tag == .ns || last.tag == .nt
        {
            tokens.replaceLast(ContextToken(start: last.start, end: wordEnd, role: .nominal, tag: .nt))
            return wordEnd
        }
        // 市 of 沪深两市, 省 of 苏浙两省.
        if wordEnd == at + 1, tokens.count > 1, let last = tokens.last, last.role == .other, last.tag == .m,
            last.end == at, last.range.count == 1, Self.parties.contains(folded: text.folded(at)),
            tokens[tokens.count - 2].role == .nominal, tokens[tokens.count - 2].end == last.start
        {
            let start = tokens[tokens.count - 2].start
            tokens.removeLast(2)
            tokens.append(ContextToken(start: start, end: wordEnd, role: .nominal, tag: .nt))
            return wordEnd
        }
        // 类目中 says where.
        if wordEnd == at + 1, word.tag == .f, tokens.last?.role == .nominal, wordEnd == limit || !text.isHan(wordEnd) {
            tokens.append(ContextToken(start: at, end: wordEnd, role: .localizer, tag: .f))
            return wordEnd
        }
        // 日产电饭煲3.5万台, but 日产量.
        if wordEnd == at + 2, text.stands("产", at: at + 1), HolderSplit.isPeriod(text, at), wordEnd < limit,
            text.isHan(wordEnd), text.word(at: wordEnd).tag == .n
        {
            tokens.append(ContextToken(start: at, end: wordEnd, role: .predicate, tag: .v))
            return wordEnd
        }
        // 一级 of 一级文物.
        if LexicalNumerals.isGrade(text, at, at + 1) {
            tokens.append(ContextToken(start: at, end: at + 2, role: .modifier, tag: .b))
            return at + 2
        }
        // A way to lend, more than a name.
        if text.stands("普惠", at: at), wordEnd == at + 2 {
            tokens.append(ContextToken(start: at, end: wordEnd, role: .modifier, tag: .b))
            return wordEnd
        }
        if let end = aliases.end(at: at), end <= limit {
            tokens.append(ContextToken(start: at, end: end, role: .nominal, tag: .nt))
            return end
        }
        if let (end, tag) = Self.name(text, at, wordEnd, limit) {
            tokens.append(ContextToken(start: at, end: end, role: .nominal, tag: tag))
            return end
        }
        if let (end, meaning) = words.match(text, at: at, to: limit), text.isWordEnd(end) || end == limit,
            end >= wordEnd
        {
            if meaning.role == .per { return appendPer(text, at, end, limit) }
            if meaning.role == .fill, isNoun(text, at, end, limit) {
                tokens.append(ContextToken(start: at, end: end, role: .nominal, tag: .n))
                return end
            }
            tokens.append(ContextToken(start: at, end: end, role: meaning.role, word: meaning, tag: word.tag))
            return end
        }
        // 人 of 每人 and 户 of 每户.
        if text.stands("每", at: at), wordEnd == at + 2, word.kind == .han, word.tag != .t {
            tokens.append(ContextToken(start: at + 1, end: wordEnd, role: .per))
            return wordEnd
        }
        // 地 of 七亩八分地 is land.
        let isLand = text.stands("地", at: at) && wordEnd == at + 1 && tokens.last?.role == .fact
        // 书 of 两千本书, where 本书 is a word.
        let isRest = Int(word.start) < at && word.kind == .han && tokens.last?.role == .fact
        let role = isLand || isRest ? .nominal : ContextRoles.role(of: word, text, at)
        tokens.append(ContextToken(start: at, end: max(wordEnd, at + 1), role: role, tag: word.tag))
        return max(wordEnd, at + 1)
    }

    /// 计划 of 投放计划万余个 and 只 of 犬只: adverbs that are nouns behind a verb and before a number, or make one with what stands before.
    func isNoun(_ text: NameText, _ at: Int, _ end: Int, _ limit: Int) -> Bool {
        guard let last = tokens.last, last.end == at else { return false }
        if end - at == 1 {
            return last.role == .nominal && last.range.count == 1 && text.stands("只", at: at) && end < limit
                && text.isHan(end)
        }
        return (last.role == .predicate || last.role == .verb) && end == limit
            && (text.stands("计划", at: at) || text.stands("目标", at: at))
    }

    /// Where the title ends that a mark opens; `nil` where the next fact starts first.
    private func titleEnd(_ text: NameText, _ at: Int, _ limit: Int) -> Int? {
        var end = at + 1
        while end < limit, end - at < Self.longestTitle {
            if text.characters[end].scalar == 0x300B { return end > at + 1 ? end : nil }
            end += 1
        }
        return nil
    }

    private static let longestTitle = 24

    /// Whether a blank stands where a text has a comma, as in headlines: 骗走养老钱 9人获刑; but 共 30 人.
    private static func isGap(_ text: NameText, _ i: Int) -> Bool {
        guard i > 0, text.isHan(i - 1) || text.characters[i - 1].scalar == 0x25, i + 1 < text.count else {
            return false
        }
        var at = i + 1
        while at < text.count, case .arabic = text.numeral(at) { at += 1 }
        return at < text.count && text.isHan(at)
    }

    /// The longest name of the gazetteer that starts with a word and has several, or is no common word: 浙江大学, 华为.
    private static func name(_ text: NameText, _ at: Int, _ wordEnd: Int, _ limit: Int) -> (end: Int, tag: WordTag)? {
        guard text.isWordStart(at) else { return nil }
        var found: (end: Int, tag: WordTag)?
        for number in text.hits(at: at) {
            let hit = text.hits[number]
            let end = Int(hit.end)
            guard end <= limit, end - at > 2 || end == wordEnd && end - at > 1, end >= wordEnd, text.isWordEnd(end),
                end > found?.end ?? at
            else { continue }
            if hit.mask.isOrganization {
                found = (end, .nt)
            } else if hit.mask.isPlace, end > wordEnd {
                found = (end, .ns)
            }
        }
        guard let found, found.end == wordEnd else { return found }
        switch text.word(at: at).tag {
        case .nt, .nz, .nx, .none, .ns: return found
        default: return nil
        }
    }

    /// 每 with the one word behind it: 每亩.
    private func appendPer(_ text: NameText, _ at: Int, _ end: Int, _ limit: Int) -> Int {
        var last = end
        // 每个社区 is who has it.
        if end + 1 < limit, text.word(at: end).end == end + 1, Self.classifiers.contains(folded: text.folded(end)),
            text.word(at: end + 1).tag == .n, Int(text.word(at: end + 1).end) < limit,
            text.isHan(Int(text.word(at: end + 1).end))
        {
            last = Int(text.word(at: end + 1).end)
            tokens.append(ContextToken(start: end - 1, end: last, role: .nominal, tag: .nt))
            return last
        }
        if end < limit, text.isHan(end) { last = min(limit, Int(text.word(at: end).end)) }
        // 每千人口.
        if last > end, last < limit, text.stands("人口", at: last - 1) { last += 1 }
        tokens.append(ContextToken(start: last > end ? end : at, end: last, role: .per))
        return last
    }

    /// A bracket as one token; one that holds a quantity only parts clauses.
    private func appendBracket(_ text: NameText, _ at: Int, _ limit: Int) -> Int {
        var end = at + 1
        while end < limit, end - at < Self.longestBracket {
            let scalar = text.characters[end].scalar
            end += 1
            if scalar == 0xFF09 || scalar == 0x29 || scalar == 0x3015 || scalar == 0x5D {
                tokens.append(ContextToken(start: at, end: end, role: .bracket))
                return end
            }
        }
        tokens.append(ContextToken(start: at, end: at + 1, role: .semicolon))
        return at + 1
    }

    private static let longestBracket = 60

    private static let parties = HanSet("市省国地岸县区镇村校院队军行所部局")
    private static let persons = HanSet("我他她咱你")
    private static let classifiers = HanSet("处座家所条个位名只块片批款种项支台部间")
}
