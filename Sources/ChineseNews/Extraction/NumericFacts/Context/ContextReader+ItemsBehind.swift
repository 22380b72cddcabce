// What stands behind a quantity and is counted: 贫困县 of 832个贫困县.

extension ContextReader {
    /// What stands behind a quantity and is counted.
    func itemBehind(_ k: Int, _ clause: Range<Int>, _ kind: NumericFact.Kind, _ number: Int) -> Range<Int>? {
        var start = k + 1
        guard start < clause.upperBound else { return nil }
        var takesVerbs = false
        switch kind {
        case .count:
            guard case .written(let unit) = facts[number].unit else {
                // 惠及31万居民, but not 规模5.1地震.
                guard [0x4E07, 0x4EBF, 0x4F59, 0x591A].contains(text.folded(facts[number].fullEnd - 1)),
                    sentence[start].role == .nominal || sentence[start].role == .modifier
                else { return nil }
                let people = phrases.right(from: start, to: clause.upperBound, takesVerbs: false)
                return people.isEmpty ? nil : characters(people)
            }
            // 以24分的积分升至榜首.
            if sentence[start].role == .de {
                guard k > clause.lowerBound, text.stands("以", at: sentence[k - 1].start) else { return nil }
                let head = phrases.head(from: start + 1, to: clause.upperBound)
                return head.isEmpty ? nil : characters(head)
            }
            // 人 is what is counted.
            if Self.people.stands(text, at: unit.upperBound - 1)
                || unit.count > 1 && Self.people.stands(text, at: unit.lowerBound)
            {
                return nil
            }
            takesVerbs = true
            // 6层高唐楼.
            if unit.count == 1, text.stands("层", at: unit.lowerBound), text.stands("高", at: sentence[start].start),
                sentence[start].range.count == 1
            {
                start += 1
            }
        case .duration:
            // 67年历史, 二十年糖尿病史.
            if sentence[start].role == .nominal || sentence[start].role == .modifier {
                let tokens = phrases.right(from: start, to: clause.upperBound, takesVerbs: false)
                guard let last = tokens.last, Self.tenures.stands(text, endingAt: sentence[last].end) else {
                    return nil
                }
                return characters(tokens)
            }
            // 为期三个半月的伏季休渔, 那棵160年的老茶树.
            guard sentence[start].role == .de, k > clause.lowerBound, isStretch(k - 1) else { return nil }
            let head = phrases.head(from: start + 1, to: clause.upperBound)
            return head.isEmpty ? nil : characters(head)
        case .ordinal: guard facts[number].end > facts[number].start else { return nil }
        case .multiple:
            guard sentence[start].role == .de else { return nil }
            start += 1
        case .percent, .fraction, .money, .physical:
            // 七成用于民生: what it is used for is none of it.
            if kind == .percent || kind == .fraction, sentence[start].role.isVerbal,
                sentence[start].role != .verb || phrases.leads(start) || sentence[start].range.count == 1
            {
                return nil
            }
            // 2米高的围墙.
            if kind == .physical, isDimension(start), start + 2 < clause.upperBound, sentence[start + 1].role == .de {
                start += 1
            }
            if sentence[start].role == .de { start += 1 }
        default: return nil
        }
        // 气温在35℃以上时.
        guard start < clause.upperBound, !text.stands("时", at: sentence[start].start) || sentence[start].range.count > 1
        else { return nil }
        // 两扇重达86吨的闸门.
        if kind == .count, sentence[start].role == .link, start + 3 < clause.upperBound,
            sentence[start + 1].role == .fact
        {
            start += 1
        }
        if kind == .count, sentence[start].role == .fact, facts[sentence[start].fact].kind == .physical,
            start + 1 < clause.upperBound, sentence[start + 1].role == .nominal
        {
            // 2座1080立方米高炉.
            let rest = phrases.right(from: start + 1, to: clause.upperBound, takesVerbs: false)
            return rest.isEmpty ? nil : characters(rest)
        }
        if kind == .count, sentence[start].role == .fact, facts[sentence[start].fact].kind == .physical,
            start + 2 < clause.upperBound, sentence[start + 1].role == .de
        {
            let rest = phrases.head(from: start + 2, to: clause.upperBound)
            return rest.isEmpty ? nil : characters(rest)
        }
        if kind == .count, let head = relativeHead(k, start, clause, number) { return characters(head) }
        var tokens = phrases.right(
            from: start,
            to: clause.upperBound,
            takesVerbs: takesVerbs,
            isThing: kind == .count && !isPeople(number),
            isObject: k > clause.lowerBound && sentence[k - 1].role == .preposition
        )
        tokens = phrases.withoutPredicate(tokens, isShare: isRate(kind), isPeople: kind == .count && isPeople(number))
        guard !tokens.isEmpty else { return nil }
        // 牧户九成搬进新居: what moved stands before.
        if kind == .percent, sentence[start].role == .verb, k > clause.lowerBound, sentence[k - 1].role == .nominal,
            !split.isHolder(k - 1)
        {
            return nil
        }
        // 救援人员1400名驰援灾区.
        if kind == .count, isPeople(number), sentence[tokens.lowerBound].role == .verb, k > clause.lowerBound,
            sentence[k - 1].role == .nominal, !split.isHolder(k - 1),
            tokens.count == 1 || phrases.endsPeople(k - 1) || text.stands("员", at: sentence[k - 1].end - 1)
        {
            return nil
        }
        let isDescribing = start > k + 1 && sentence[start - 1].role == .de
        if kind == .physical || kind == .money && isDescribing, takesObject(k, clause, isDescribing: isDescribing) {
            // 3000亩玉米, 28公里小路, 四十平方米的公寓, 七万元的非法所得.
            guard !Self.rates.stands(text, at: sentence[tokens.lowerBound].start) else { return nil }
            // 两公斤包裹|跨省运费7元.
            if nextFact(tokens.upperBound, clause) == true, let first = firstNoun(tokens),
                first + 1 < tokens.upperBound,
                phrases.endsMeasure(tokens.upperBound - 1)
            {
                tokens = tokens.lowerBound..<first + 1
            }
            return characters(tokens)
        }
        if kind == .money || kind == .physical {
            // 560万亩种植面积; 5公里半径 is measured too.
            guard
                let end = (tokens.lowerBound..<tokens.upperBound)
                    .first(where: { isSum($0) && sentence[$0].role == .nominal })
            else { return nil }
            tokens = tokens.lowerBound..<end + 1
        }
        // 31个大城市|城镇调查失业率5.2%: what is behind the first noun is measured by the next number.
        // 24台口径40米的天线.
        if kind == .count, tokens.upperBound + 2 < clause.upperBound, sentence[tokens.upperBound].role == .fact,
            sentence[tokens.upperBound + 1].role == .de
        {
            let rest = phrases.head(from: tokens.upperBound + 2, to: clause.upperBound)
            if !rest.isEmpty { return characters(rest) }
        }
        if let next = nextFact(tokens.upperBound, clause), let first = firstNoun(tokens), first + 1 < tokens.upperBound,
            next
        {
            tokens = tokens.lowerBound..<first + 1
        }
        return characters(tokens)
    }

    /// 老人 of 38位行动不便的老人, 货车 of 一辆装载钢卷的货车: the noun behind what is said of it.
    private func relativeHead(_ k: Int, _ start: Int, _ clause: Range<Int>, _ number: Int) -> Range<Int>? {
        guard case .written(let unit) = facts[number].unit, !countsAction(facts[number].unit),
            !Self.selves.contains(folded: text.folded(unit.lowerBound)),
            k == clause.lowerBound || sentence[k - 1].role != .nominal || split.isHolder(k - 1)
        else { return nil }
        guard start + 1 < clause.upperBound else { return nil }
        let isJoint = text.stands("集", at: sentence[start].start) && sentence[start].range.count == 1
        switch sentence[start].role {
        // 15场比赛的战绩.
        case .verb
        where sentence[start + 1].role == .de && Self.occasions.contains(folded: text.folded(unit.lowerBound)):
            return start..<start + 1
        // 四辆属于老板, 两队都有自己的长处: what they are or do themselves.
        case .verb, .predicate, .preposition, .fill, .link:
            guard !Self.finite.contains(text, sentence[start].range) else { return nil }
        case .modifier: guard sentence[start + 1].role == .de else { return nil }
        // 62根较小的圆柱.
        case .than:
            guard start + 2 < clause.upperBound, sentence[start + 1].role == .modifier, sentence[start + 2].role == .de
            else { return nil }
        // 集科研、生产于一体的基地.
        default: guard isJoint else { return nil }
        }
        var at = start + 1
        while at + 1 < clause.upperBound, at - start < 12 {
            switch sentence[at].role {
            case .de:
                guard sentence[at + 1].role != .fact else { return nil }
                let head = phrases.head(from: at + 1, to: clause.upperBound)
                return head.isEmpty ? nil : head
            // 17个打包点和邮政的面单.
            case .list where !isJoint: return nil
            case .bracket, .from, .toward, .than, .respectively, .saying, .others:
                return nil
            default: at += 1
            }
        }
        return nil
    }

    /// Households and the like do things themselves: 352户搬进宽敞的新居.
    private static let selves = HanSet("户人票分")
    private static let finite: WordList = [
        "属", "属于", "都", "也", "均", "皆", "全部", "先后", "已", "各", "分别", "是", "为", "就", "则",
    ]
    private static let occasions = HanSet("场次项起届轮")

    /// 面积, 收入, 补贴; 钱 of 菜钱.
    private func isSum(_ i: Int) -> Bool {
        phrases.endsMeasure(i) || Self.sums.stands(text, endingAt: sentence[i].end)
    }

    private static let sums: WordList = [
        "钱", "补贴", "补助", "分红", "利息", "红包", "彩礼", "物资", "券", "订单", "损失", "外汇", "债券", "股票", "退税", "大礼包", "差价", "优惠", "奖励",
        "降雨", "降雪", "降水", "积雪",
    ]

    private static let tenures: WordList = [
        "历史", "病史", "工龄", "教龄", "党龄", "军龄", "驾龄", "婚龄", "经验", "车程", "路程", "航程", "行程", "合同", "保质期", "质保期", "刑期", "有期徒刑",
    ]

    /// Whether a word says that a time is how long something takes, or points at it.
    private func isStretch(_ i: Int) -> Bool {
        sentence[i].role == .pronoun || Self.stretches.stands(text, endingAt: sentence[i].end)
    }

    private static let stretches: WordList = ["历时", "为期", "持续", "长达"]

    /// 高, 长, 宽: of what a length is.
    private func isDimension(_ i: Int) -> Bool {
        sentence[i].range.count == 1 && Self.dimensions.contains(folded: text.folded(sentence[i].start))
    }

    private static let dimensions = HanSet("高长宽深厚粗重远")

    /// Whether no noun stands before a quantity that it might measure.
    private func takesObject(_ k: Int, _ clause: Range<Int>, isDescribing: Bool) -> Bool {
        var i = k - 1
        while i >= clause.lowerBound, [.fill, .aspect, .list].contains(sentence[i].role) { i -= 1 }
        guard i >= clause.lowerBound else { return true }
        switch sentence[i].role {
        case .verb, .predicate, .time, .localizer, .pronoun, .quote, .preposition, .fact, .de: return true
        // 每天140吨的速度, but 每吨320元的价格.
        case .per: return facts[sentence[k].fact].kind == .physical
        // 有18亩果园, 重达128公斤的铜鼎, but 面积达5平方米的房子.
        case .link where text.stands("有", at: sentence[i].end - 1): return true
        case .link: return isDescribing && (i == clause.lowerBound || sentence[i - 1].role != .nominal)
        case .nominal:
            // 全乡3000亩玉米, 家里七亩八分地.
            if split.isHolder(i) || sentence[i].tag == .s { return true }
            // 县交通运输局将1265公里农村公路纳入管护.
            return i + 1 < k && text.stands("将", at: sentence[i + 1].start) && split.isOrganizationHead(i)
        default: return false
        }
    }

    /// 每天140吨的速度.
    private static let rates: WordList = ["速度", "价格", "标准", "规模"]

    private func firstNoun(_ tokens: Range<Int>) -> Int? { tokens.first { sentence[$0].role == .nominal } }

    /// Whether a number that measures what stands before it comes next.
    private func nextFact(_ i: Int, _ clause: Range<Int>) -> Bool? {
        var at = i
        while at < clause.upperBound, at - i < 4 {
            switch sentence[at].role {
            case .fact: return facts[sentence[at].fact].kind != .ordinal
            case .fill, .link, .change, .basis, .toward: at += 1
            default: return nil
            }
        }
        return nil
    }
}
