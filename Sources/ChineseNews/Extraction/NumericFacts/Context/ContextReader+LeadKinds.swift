// What the noun is that a clause begins with: somebody, something counted, an event, a place.

extension ContextReader {
    /// Whether a clause speaks of what it begins with: not of what was counted, as in 11个行政村散落在山中, nor from where to where, as in 广州到汕尾.
    func isSpokenOf(_ range: Range<Int>, _ clause: Range<Int>) -> Bool {
        guard range.contains(where: { sentence[$0].role == .nominal }), !isCounted(range.lowerBound) else {
            return false
        }
        guard range.upperBound < clause.upperBound else { return true }
        switch sentence[range.upperBound].role {
        // 山口那棵老茶树.
        case .pronoun: return false
        case .toward:
            return range.upperBound + 1 >= clause.upperBound || sentence[range.upperBound + 1].tag != .ns
        default: return true
        }
    }

    /// Whether what a clause begins with leaves those before their figures: a list, 消息面上, what the clause counts, 江西萍乡人.
    func isAside(_ range: Range<Int>, _ lead: ClauseLead, _ clause: Range<Int>) -> Bool {
        let last = range.upperBound - 1
        if range.contains(where: { sentence[$0].role == .list })
            || Self.topics.stands(text, endingAt: sentence[last].end)
        {
            return true
        }
        // 全国文明村3个 counts the villages.
        if range.upperBound < clause.upperBound, sentence[range.upperBound].role == .fact,
            facts[sentence[range.upperBound].fact].kind == .count,
            split.isOrganizationHead(last) || split.isWhole(sentence[range.lowerBound]), state.subject != nil
        {
            return true
        }
        if range.count == 1 { return isCountedBelow(range.lowerBound, lead, clause) }
        // 江西萍乡人: where he comes from.
        return text.stands("人", at: sentence[last].start) && sentence[last].range.count == 1
            && sentence[last - 1].tag == .ns
    }

    /// 芜湖滨江马拉松: neither the place nor the event has what is counted there.
    func isEvent(_ tokens: Range<Int>) -> Bool {
        let last = tokens.upperBound - 1
        return Self.events.contains(folded: text.folded(sentence[last].end - 1)) && sentence[last].role == .nominal
            && !split.isWhole(sentence[tokens.lowerBound]) && !phrases.endsMeasure(last)
    }

    /// Whether a clause begins with what has no figures itself, so that those before have none here either.
    func hides(_ range: Range<Int>, _ lead: ClauseLead, _ clause: Range<Int>) -> Bool {
        let last = range.upperBound - 1
        // 朝阳、锦州等地降雪, 他和妻子.
        if range.contains(where: { sentence[$0].role == .list }) {
            return range.contains { split.isHolder($0) }
        }
        // 一、二类苗 is no list.
        if range.lowerBound > clause.lowerBound, sentence[range.lowerBound - 1].role == .list {
            return range.lowerBound < clause.lowerBound + 2 || sentence[range.lowerBound - 2].tag != .m
        }
        // 永善县发生地震: where something happened.
        if isOccurrence(lead.verb), isPlace(last) { return true }
        // 宣传部部长 is a person without a name; 教师612名 counts them.
        guard let verb = lead.verb, sentence[verb].role != .link,
            range.upperBound >= clause.upperBound || sentence[range.upperBound].role != .fact
                || facts[sentence[range.upperBound].fact].kind == .ordinal
        else { return false }
        return sentence[last].tag == .n && range.count > 1 && !split.isOrganizationHead(last)
            && text.word(at: sentence[last].start).mask.holds(.title)
    }

    /// 11个行政村, but not 一家面馆.
    func isCounted(_ i: Int) -> Bool {
        guard i > 0, sentence[i - 1].role == .fact else { return false }
        return !facts[sentence[i - 1].fact].isIndefinite
    }

    /// 水库现有职工352人: whatever it is, it has them.
    func possesses(_ verb: Int?) -> Bool {
        guard let verb, sentence[verb].role.isVerbal else { return false }
        return Self.possessions.contains(text, sentence[verb].range)
    }

    static let possessions: WordList = ["现有", "共有", "拥有", "具有", "设有", "建有", "已有", "下设", "下辖", "内设", "配有", "配备"]

    /// 播种 of 粮食播种面积22万亩, 办理 of 网上办理占比: a verb in the name of what is measured, which nobody does.
    func isCompound(_ verb: Int, _ clause: Range<Int>) -> Bool {
        verb + 1 < clause.upperBound && Self.compounds.stands(text, endingAt: sentence[verb + 1].end)
    }

    private static let compounds: WordList = ["面积", "占比", "比例", "比重", "率", "时间", "时限", "周期", "次数", "人数"]

    func achieves(_ verb: Int?) -> Bool {
        guard let verb else { return false }
        return text.stands("实现", at: sentence[verb].start) || text.stands("完成", at: sentence[verb].start)
    }

    /// 工程, 系统, 大桥: things that have figures once they are spoken of.
    func isWork(_ i: Int) -> Bool {
        sentence[i].tag == .n && Self.works.contains(folded: text.folded(sentence[i].end - 1))
    }

    static let seasons = HanSet("季期档天日年月周时候刻")
    private static let events = HanSet("赛会节展松演季坛")
    private static let works = HanSet("程目统台桥线站库馆园厂院店场机船")

    /// 投票站超过80万个 counts them.
    private func isCountedBelow(_ i: Int, _ lead: ClauseLead, _ clause: Range<Int>) -> Bool {
        guard let verb = lead.verb, sentence[verb].role == .link, verb + 1 < clause.upperBound,
            sentence[verb + 1].role == .fact, facts[sentence[verb + 1].fact].kind == .count
        else { return false }
        return sentence[i].tag == .n && !split.isWhole(sentence[i])
    }

    func isOccurrence(_ verb: Int?) -> Bool {
        guard let verb else { return false }
        return Self.occurrences.stands(text, at: sentence[verb].start)
    }

    /// 永善县, 花莲县外海.
    private func isPlace(_ i: Int) -> Bool {
        if sentence[i].range.count > 2, split.endsDivision(i) { return true }
        switch sentence[i].tag {
        case .ns, .s, .f: return !split.isOrganizationHead(i)
        default:
            return i > 0 && sentence[i - 1].tag == .ns && sentence[i].role == .nominal && !split.isOrganizationHead(i)
        }
    }

    private static let occurrences: WordList = ["发生", "出现", "爆发", "遭遇", "遭受"]

    /// The ends of words for persons and things, which have no figures of others: 列车, 投影仪, 获奖者.
    static let things = HanSet("者车虾蟹酒骨仪鱼果菜肉米蛋奶茶粽糖药枯壳")
    /// What only says of what is spoken.
    private static let topics: WordList = ["方面", "面上", "层面", "来看", "而言"]
}
