// How a clause begins: who does what.

/// The subject of a clause, where it stands in front of a verb.
struct ClauseLead {
    /// The tokens of the subject; `nil` where the clause has none.
    var subject: Range<Int>?
    /// The first verb behind it.
    var verb: Int?
    /// Whether what only stands before a verb was read.
    private var isVerbal = false
    /// Whether what stands there says or finds what follows: 方案提出.
    var isSaying = false

    /// Reads a clause from its first token, O(*n*) in its tokens.
    init(
        _ sentence: ContextSentence,
        _ clause: Range<Int>,
        _ split: HolderSplit,
        _ facts: ContiguousArray<FactDraft>
    ) {
        func isBeforeVerb(_ i: Int) -> Bool {
            Self.adverbs.stands(split.text, at: sentence[i].start)
        }
        var i = clause.lowerBound
        let end = clause.upperBound
        var start: Int?
        reading: while i < end {
            let token = sentence[i]
            switch token.role {
            case .nominal, .modifier:
                start = start ?? i
            case .localizer:
                // 灾后, 会上.
                if token.range.count == 1 { start = nil } else { start = start ?? i }
            case .verb, .predicate:
                // 黑龙江垦区的建三江分公司: no verb stands behind 的.
                if i > clause.lowerBound, sentence[i - 1].role == .de, i + 1 < end, sentence[i + 1].role == .nominal {
                    start = i
                    break
                }
                // 有实绩的企业, 坐镇主场的球队.
                if start == nil, let head = Self.relativeEnd(sentence, i, end) {
                    i = head
                    continue
                }
                guard token.role == .verb else {
                    guard let found = finish(sentence, &start, i, end) else { break }
                    verb = found
                    break reading
                }
                if start == nil {
                    // 主攻柏诗语独得28分: a position before a name.
                    if i + 2 < end, [.nr, .nrf].contains(sentence[i + 1].tag), sentence[i + 2].role.isVerbal { break }
                    // 新当选的县长.
                    guard i + 1 < end, sentence[i + 1].role == .de else {
                        verb = i
                        break reading
                    }
                } else if !Self.isInName(sentence, i, end, split) {
                    if i + 1 < end, sentence[i + 1].role == .de { break }
                    verb = i
                    finish(start, i)
                    break reading
                }
            case .change, .link:
                if start == nil, token.role == .link, let head = Self.relativeEnd(sentence, i, end) {
                    i = head
                    continue
                }
                guard let found = finish(sentence, &start, i, end) else { break }
                verb = found
                break reading
            case .saying:
                (isSaying, verb) = (true, i)
                finish(start, i)
                break reading
            case .de: start = nil
            case .preposition, .from, .than, .toward:
                if start != nil {
                    finish(start, i)
                    start = nil
                }
                i = Self.end(ofPhrase: sentence, i, end)
                continue
            case .fill, .respectively, .basis, .aspect, .pronoun:
                if start != nil {
                    finish(start, i)
                    start = nil
                }
                // 累计手术治疗患者: the verb has begun.
                if token.role == .fill, isBeforeVerb(i) { isVerbal = true }
            // 全区65岁及以上老年人口.
            case .fact
            where facts[sentence[i].fact].kind == .age && start.map({ split.isWhole(sentence[$0]) }) ?? false:
                finish(start, i)
                start = nil
            case .fact
            where start != nil && i + 1 < end && sentence[i + 1].role == .nominal
                && (facts[sentence[i].fact].isIndefinite || facts[sentence[i].fact].kind == .age):
                // 平江路一家面馆, 江苏队17岁小将步云.
                start = nil
            // 身高1.98米的副攻韦一丹, 百步亭花园三期的余婆婆.
            case .fact
            where start != nil && i + 1 < end && sentence[i + 1].role == .de
                && [.physical, .money, .count, .ordinal].contains(facts[sentence[i].fact].kind):
                start = nil
            case .fact, .time:
                if start != nil {
                    finish(start, i)
                    start = nil
                }
            case .list, .others, .quote, .bracket: break
            // 【短讯】 is no subject.
            case .other where token.tag == .none: start = nil
            // 一号客运大楼.
            case .other where token.tag == .m && i + 1 < end && sentence[i + 1].role == .nominal: start = start ?? i
            default: break
            }
            i += 1
        }
        if verb == nil { finish(start, end) }
        // 店员受访时说：… speaks of something else.
        if !isSaying, subject != nil, end > clause.lowerBound, Self.says(sentence, end - 1, split.text) {
            isSaying = true
        }
        // 何秋菊算了笔账：…
        if let subject, end < sentence.count, sentence[end].role == .colon {
            let last = subject.upperBound - 1
            isSaying =
                verb != nil || sentence[last].tag == .nt && !split.isWhole(sentence[last])
                || split.isOrganizationHead(last)
        }
    }

    /// Whether a clause ends with a verb that says what follows, as 分析员预计 does.
    private static func says(_ sentence: ContextSentence, _ i: Int, _ text: NameText) -> Bool {
        sentence[i].role == .saying
            || sentence[i].role == .fill
                && (text.stands("预计", at: sentence[i].start) || text.stands("估计", at: sentence[i].start))
            || sentence[i].role == .link && text.stands("统计", at: sentence[i].start)
            || sentence[i].role == .predicate && text.stands("发现", at: sentence[i].start)
    }

    /// Adverbs that stand between a subject and its verb, never before both.
    private static let adverbs: WordList = ["累计", "共", "总共", "已", "先后", "陆续", "相继", "连续", "持续"]

    /// Ends the subject before a verb that is none of a relative clause; `nil` where it is one.
    private mutating func finish(_ sentence: ContextSentence, _ start: inout Int?, _ i: Int, _ end: Int) -> Int? {
        if i + 1 < end, sentence[i + 1].role == .de {
            start = nil
            return nil
        }
        finish(start, i)
        return i
    }

    private mutating func finish(_ start: Int?, _ end: Int) {
        guard subject == nil, !isVerbal, let start, start < end else { return }
        subject = start..<end
    }

    /// Where the noun starts behind the relative clause that a verb begins; `nil` where it begins none.
    private static func relativeEnd(_ sentence: ContextSentence, _ i: Int, _ end: Int) -> Int? {
        var at = i + 1
        while at < end, at - i < 9 {
            switch sentence[at].role {
            case .de:
                guard at + 1 < end, sentence[at + 1].role == .nominal else { return nil }
                // What follows must have a verb or a number of its own.
                let hasMore = (at + 2..<max(at + 2, end))
                    .contains { j in
                        sentence[j].role.isVerbal || [.fill, .preposition, .fact].contains(sentence[j].role)
                    }
                return hasMore ? at + 1 : nil
            case .nominal, .modifier, .fill, .fact, .time, .localizer, .verb, .quote, .list: at += 1
            default: return nil
            }
        }
        return nil
    }

    /// 发展 of 国家发展改革委: a verb before the head of an organization.
    private static func isInName(_ sentence: ContextSentence, _ i: Int, _ end: Int, _ split: HolderSplit) -> Bool {
        // 突入禁区.
        guard !NounPhrase.leads(split.text, sentence[i].range) else { return false }
        var at = i + 1
        while at < end, at - i < 4 {
            switch sentence[at].role {
            case .verb, .modifier: break
            // 横扫山东队.
            case .nominal where sentence[at].tag == .nt || sentence[at].tag == .ns: return false
            case .nominal: if split.isOrganizationHead(at) { return true }
            default: return false
            }
            at += 1
        }
        return false
    }

    /// Where a phrase with a preposition ends: behind 里 or 方面, or before its verb.
    private static func end(ofPhrase sentence: ContextSentence, _ start: Int, _ end: Int) -> Int {
        var i = start + 1
        while i < end {
            switch sentence[i].role {
            // 对中部地区, but 在省内.
            case .localizer:
                guard i + 1 < end, sentence[i].range.count > 1, sentence[i + 1].role == .nominal else { return i + 1 }
                i += 1
            case .nominal, .modifier, .de, .list, .quote, .time, .pronoun, .bracket, .others, .fact: i += 1
            // 8 of 在8楼.
            case .other where sentence[i].tag == .m: i += 1
            default: return max(i, start + 1)
            }
        }
        return end
    }
}
