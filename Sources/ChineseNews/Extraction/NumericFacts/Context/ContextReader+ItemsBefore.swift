// What stands before a quantity and is counted: 游客 of 接待游客5万人次.

extension ContextReader {
    /// 大队74支 counts the teams, and 创建全国文明单位2个 what is called so all over the country.
    func isCounted(_ phrase: NounPhrase.Left, _ start: Int, _ number: Int) -> Bool {
        let tokens = phrase.tokens
        // 抢修班11人: who they are.
        if let last = tokens.last, isPeople(number), Self.groups.contains(folded: text.folded(sentence[last].end - 1)) {
            return false
        }
        // 全村447户.
        if start == tokens.upperBound {
            // 江苏12家.
            let first = sentence[tokens.lowerBound]
            return tokens.count > 1 || !split.isWhole(first) && !split.isDivision(tokens.lowerBound)
        }
        guard split.isWhole(sentence[tokens.lowerBound]), start == tokens.lowerBound + 1,
            !phrases.endsMeasure(tokens.upperBound - 1)
        else { return false }
        return phrase.verb != nil || state.last.map { facts[$0].context.subject != nil } ?? false
    }

    /// Words that name what is done with money, more than money.
    func isSpending(_ i: Int) -> Bool {
        Self.spending.contains(text, sentence[i].range)
    }

    private static let spending: WordList = ["投资", "融资", "捐款", "拨款", "汇款", "欠款", "借款"]

    func isPeople(_ number: Int) -> Bool {
        guard case .written(let unit) = facts[number].unit, unit.count == 1 else { return false }
        return Self.persons.contains(folded: text.folded(unit.lowerBound)) || text.stands("例", at: unit.lowerBound)
    }

    static let groups = HanSet("班组队团会")

    /// 苹果 of 出口苹果2680吨: what is traded is counted.
    func withoutTrade(_ tokens: Range<Int>, _ kind: NumericFact.Kind, isDirect: Bool) -> Range<Int> {
        guard kind == .count || kind == .physical, tokens.count > 1 else { return tokens }
        // 汽车出口1.9万辆, 榴莲进口7.9万吨.
        if kind == .count || isDirect, let last = tokens.last, isTrade(last), sentence[last - 1].role == .nominal,
            sentence[last - 1].tag != .ns
        {
            return tokens.lowerBound..<last
        }
        return isTrade(tokens.lowerBound) && !phrases.endsMeasure(tokens.upperBound - 1)
            ? tokens.lowerBound + 1..<tokens.upperBound : tokens
    }

    func isTrade(_ i: Int) -> Bool { LeftContext.trades.contains(text, sentence[i].range) }

    /// A phrase without what stands behind the quantity before and was counted by it: 31个大城市|城镇调查失业率.
    func unclaimed(_ tokens: Range<Int>, _ number: Int) -> Range<Int> {
        guard number > 0, let item = facts[number - 1].context.item, item.lowerBound >= facts[number - 1].end,
            item.upperBound <= facts[number].start, tokens.lowerBound > 0, sentence[tokens.lowerBound - 1].role == .fact
        else { return tokens }
        var start = tokens.lowerBound
        while start < tokens.upperBound, sentence[start].start < item.upperBound { start += 1 }
        return start..<tokens.upperBound
    }

    /// Whether a phrase directly before a number hangs on a preposition: 对中部地区, 距震中.
    func isObject(_ tokens: Range<Int>, _ end: Int) -> Bool {
        guard !tokens.isEmpty, tokens.upperBound == end, tokens.lowerBound > 0 else { return false }
        let before = sentence[tokens.lowerBound - 1]
        return before.range.count == 1 && Self.objectCues.contains(folded: text.folded(before.start))
    }

    private static let objectCues = HanSet("对距离")

    /// Whether a phrase names people or one of several sides: 对照组, 退休人员, 夫妻双方.
    func isParty(_ tokens: Range<Int>) -> Bool {
        guard let last = tokens.last else { return false }
        return phrases.endsPeople(last) || Self.parties.contains(folded: text.folded(sentence[last].end - 1))
    }

    private static let parties = HanSet("组队方员庭")

    /// Whether an item is what is measured: 份额.
    func isMeasure(_ item: Range<Int>) -> Bool {
        ContextWords.standard.measureEnds.contains(folded: text.folded(item.upperBound - 1))
    }

    func isRate(_ kind: NumericFact.Kind) -> Bool {
        switch kind {
        case .percent, .percentagePoint, .ratio, .fraction, .multiple: true
        default: false
        }
    }

    /// What is measured directly before a verb without an object: 科研经费 of 科研经费到账15亿元.
    func measuredBefore(_ verb: Int, _ clause: Range<Int>) -> Range<Int>? {
        guard sentence[verb].role == .verb || sentence[verb].role == .predicate else { return nil }
        let end = nounEnd(before: verb, clause)
        let tokens = phrases.left(endingAt: end, from: clause.lowerBound, isMeasured: true, isLinked: true).tokens
        guard let last = tokens.last, tokens.upperBound == end, phrases.endsMeasure(last),
            sentence[last].role == .nominal,
            !text.stands("金", at: sentence[last].end - 1) || tokens.count > 1
        else { return nil }
        return tokens
    }

    /// 投影仪 of 投影仪花了4800元, 大虾 of 大虾一斤卖18块: what has its price, and is nobody.
    func priced(_ verb: Int, _ clause: Range<Int>, _ kind: NumericFact.Kind) -> Range<Int>? {
        guard kind == .money, Self.prices.stands(text, at: sentence[verb].start), verb > clause.lowerBound else {
            return nil
        }
        var end = verb
        while end > clause.lowerBound, [.per, .fact, .fill].contains(sentence[end - 1].role) { end -= 1 }
        let tokens = phrases.left(endingAt: end, from: clause.lowerBound, isMeasured: false, isLinked: false).tokens
        guard let last = tokens.last, tokens.upperBound == end, sentence[last].tag == .n || sentence[last].tag == .none,
            !split.isHolder(last), !split.isOrganizationHead(last), !isParty(tokens)
        else { return nil }
        return characters(tokens)
    }

    private static let prices: WordList = ["花", "卖", "售", "标价", "开价", "要价"]

    /// Where nouns end before a verb and the time before it: 中欧班列|上半年|开行.
    private func nounEnd(before verb: Int, _ clause: Range<Int>) -> Int {
        verb - 1 > clause.lowerBound && [.time, .fill].contains(sentence[verb - 1].role) ? verb - 1 : verb
    }

    /// 手机 of 手机出货263万台: what a verb without an object is said of.
    func itemBefore(_ k: Int, _ verb: Int, _ clause: Range<Int>, _ kind: NumericFact.Kind) -> Range<Int>? {
        guard kind == .count || kind == .physical, sentence[verb].role == .verb || isIntransitive(verb),
            sentence[verb].range.count > 1,
            !countsAction(facts[sentence[k].fact].unit)
        else { return nil }
        let end = nounEnd(before: verb, clause)
        let tokens = phrases.left(endingAt: end, from: clause.lowerBound, isMeasured: false, isLinked: false).tokens
        guard !tokens.isEmpty else { return nil }
        let start = split.itemStart(tokens)
        guard start < tokens.upperBound, !split.isOrganizationHead(tokens.upperBound - 1) else { return nil }
        return characters(start..<tokens.upperBound)
    }

    /// 班列开行1135列: what runs or is sold is counted.
    private func isIntransitive(_ i: Int) -> Bool {
        sentence[i].role == .predicate
            && Self.intransitive.contains(text, sentence[i].range)
    }

    private static let intransitive: WordList = ["开行", "售出", "卖出", "出栏", "存栏", "成交", "签约", "到账", "到位", "升降"]

    /// 圈 of 自转一百圈: how often something is done.
    func countsAction(_ unit: FactDraft.Unit) -> Bool {
        guard case .written(let range) = unit, range.count == 1 else { return false }
        return Self.actions.contains(folded: text.folded(range.lowerBound))
    }

    private static let actions = HanSet("圈次趟遍步回下跤")

    /// 轻伤 of 造成7人轻伤.
    func casualty(_ k: Int, _ clause: Range<Int>, _ number: Int, _ verb: Int?) -> Range<Int>? {
        guard facts[number].kind == .count, k + 1 < clause.upperBound else { return nil }
        // 37万人受灾.
        if isPeople(number), Self.harms.stands(text, at: sentence[k + 1].start) {
            return sentence[k + 1].range
        }
        guard let verb, sentence[verb].role == .predicate,
            sentence[k + 1].role == .verb || sentence[k + 1].role == .nominal || sentence[k + 1].role == .predicate,
            Self.causes.stands(text, at: sentence[verb].start)
        else { return nil }
        return sentence[k + 1].range
    }

    private static let harms: WordList = [
        "受灾", "受伤", "轻伤", "重伤", "死亡", "遇难", "失踪", "失联", "被困", "溺亡", "身亡", "丧生", "罹难", "伤亡", "感染", "确诊", "中毒", "骨折",
        "烧伤", "获救",
        "脱险", "脱困", "生还",
    ]
    static let causes: WordList = ["造成", "导致", "致使", "引发", "夺去", "夺走"]

    static let people: WordList = ["人", "票", "分", "岁"]
}
