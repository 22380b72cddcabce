// Verbs in noun phrases: 种植 of 种植面积 and 修复 of 修复费用, which part nothing.

extension NounPhrase {
    /// Whether a verb that takes an object begins a noun here: what is said of follows it, or it is itself an object.
    func isInNoun(_ i: Int, first: Int, end: Int, _ floor: Int, isSaidOf: Bool, isLinked: Bool) -> Bool {
        guard sentence[i].range.count > 1, first == i + 1, sentence[first].role == .nominal else { return false }
        // 救援人员.
        if text.stands("人员", at: sentence[first].start), first == end - 1,
            i == floor || sentence[i - 1].role != .nominal
        {
            return true
        }
        // 拖累出口下跌: what brings a change about is none of what changes.
        guard !Self.causes.stands(text, at: sentence[i].start) else { return false }
        let isPeople = Self.people.contains(folded: text.folded(sentence[end - 1].end - 1))
        let isSaidOf = isSaidOf || isLinked && (isPeople || endsMeasure(end - 1))
        guard i > floor else { return isSaidOf }
        switch sentence[i - 1].role {
        // 缴纳赔偿款, but 新建改建幼儿园.
        case .predicate:
            return !isPeople && !sharesCharacter(i - 1, i)
        case .comma, .semicolon, .colon, .time, .fill: return isSaidOf
        // 公司研发人员已有612人.
        case .nominal: return isLinked && Self.compounds.contains(folded: text.folded(sentence[end - 1].end - 1))
        default: return false
        }
    }

    /// Whether two verbs are of one kind: 新建 and 改建.
    private func sharesCharacter(_ i: Int, _ j: Int) -> Bool {
        sentence[i].range.contains { a in sentence[j].range.contains { text.folded($0) == text.folded(a) } }
    }

    /// Whether a stretch ends as words for people do.
    static func endsPeople(_ text: NameText, _ range: Range<Int>) -> Bool {
        people.contains(folded: text.folded(range.upperBound - 1))
    }

    func endsPeople(_ i: Int) -> Bool { Self.people.contains(folded: text.folded(sentence[i].end - 1)) }

    private static let causes: WordList = ["拖累", "带动", "推动", "拉动", "促进", "促使", "提振", "造成", "导致", "致使", "使得"]
    private static let funds = HanSet("金款")
    /// Who is the object of several verbs, and part of none: 走访慰问困难党员.
    private static let people = HanSet("党民众者户生师兵工干客子人孩")

    /// 外 and 转 of 外转率, which are words of their own, and 缴存 of 缴存余额.
    func joinsRate(_ i: Int, first: Int, end: Int) -> Bool {
        guard first == i + 1, first < end, sentence[i].end == sentence[first].start, text.isHan(sentence[i].start)
        else {
            return false
        }
        if sentence[i].range.count == 1 {
            let isShort = sentence[end - 1].end - sentence[i].start < 4 && text.stands("率", at: sentence[end - 1].start)
            return isShort || isSplit(i, end: end)
        }
        guard first == end - 1, sentence[i].role == .predicate || sentence[i].role == .verb,
            !Self.achieving.stands(text, at: sentence[i].start)
        else { return false }
        return Self.sums.contains(text, sentence[first].range)
    }

    /// 航 of 航期, 涉 of 涉款, 產 of 產地價: words that the lexicon parts, before a number.
    private func isSplit(_ i: Int, end: Int) -> Bool {
        sentence[i].role == .verb && end - i < 4 && sentence[end - 1].range.count < 3
            && (i + 1..<end - 1).allSatisfy { sentence[$0].range.count == 1 }
            && Self.splitEnds.contains(folded: text.folded(sentence[end - 1].end - 1))
            && !Self.objectVerbs.contains(folded: text.folded(sentence[i].start))
    }

    private static let splitEnds = HanSet("期量价额费款率")
    /// Verbs of one character that take what is measured as their object.
    private static let objectVerbs = HanSet("创控补保抓促稳调查看算付收交领拿给赚花用还存贷")
    private static let achieving: WordList = ["新增", "完成", "实现", "达成", "提供", "取得", "获得", "超过", "突破"]
    private static let sums: WordList = [
        "额", "率", "量", "值", "总额", "余额", "总量", "总数", "限额", "人数", "人次", "次数", "比率", "比例", "占比", "数量", "额度", "面积", "时间",
        "时长", "周期",
    ]

    /// 一般企业, 全年票房, 累计订单: adverbs that stand before a noun here.
    func modifies(_ i: Int) -> Bool {
        sentence[i].range.count < 4
            && Self.adverbial.stands(text, at: sentence[i].start)
    }

    /// Behind the adverbs that stand between a holder and what it has: 净利润 of 公司|全年净利润, 小龙虾 of 全市|累计上市小龙虾.
    func withoutAdverb(_ start: Int, _ tokens: Range<Int>) -> Int {
        guard start + 1 < tokens.upperBound, sentence[start].role == .fill,
            Self.spans.contains(text, sentence[start].range)
        else { return start }
        let isTrade =
            start + 2 < tokens.upperBound && sentence[start + 1].role == .modifier && sentence[start + 1].tag == .v
        return start + (isTrade ? 2 : 1)
    }

    private static let spans: WordList = ["全年", "累计"]
    private static let adverbial: WordList = ["一般", "全年", "全程", "全场", "累计", "实际", "名义", "自动", "一次性"]

    /// 采购 in 制造业采购经理指数 and 申诉处理满意率, but 直接带动消费.
    func isJoined(_ i: Int) -> Bool {
        switch sentence[i].role {
        case .nominal, .verb: true
        // 最大承载能力.
        case .modifier:
            sentence[i].tag != .a && sentence[i].tag != .d || text.stands("最", at: sentence[i].start)
                || text.stands("最", at: sentence[i].start - 1)
        default: false
        }
    }

    static func isAction(_ role: ContextRole) -> Bool { role == .predicate || role == .verb }

    func isVerb(_ i: Int) -> Bool {
        switch sentence[i].role {
        case .verb, .predicate, .change, .link: true
        default: false
        }
    }

    /// Whether who acts stands before a verb: 公司实现营业收入.
    func hasHolder(before i: Int) -> Bool {
        split.isHolder(i - 1) || split.isOrganizationHead(i - 1) || endsPeople(i - 1)
    }

    /// Whether a verb directly before a number is what is counted: 补助 of 单个项目补助, 咨询 of 接受咨询.
    func isNoun(_ i: Int, _ floor: Int, _ isLinked: Bool) -> Bool {
        guard sentence[i].role == .verb || sentence[i].role == .predicate, sentence[i].range.count > 1 else {
            return false
        }
        // 获省部级科技奖励21项.
        if sentence[i].role == .predicate {
            // 全省减税达35亿元.
            if isLinked, isSaidToBe(i, floor) { return true }
            var at = i - 1
            while at >= floor, sentence[at].role == .modifier || sentence[at].role == .nominal, i - at < 6 {
                // 人均花费.
                if sentence[at].role == .modifier, text.stands("均", at: sentence[at].end - 1) { return true }
                at -= 1
            }
            // 每亩土地补偿.
            return at >= floor && at < i - 1 && (sentence[at].role == .predicate || sentence[at].role == .per)
        }
        guard i > floor else { return isLinked }
        let before = sentence[i - 1]
        // 该品牌的投诉仍有211条, 全队失误多达23次.
        if isLinked, before.role == .de || split.isHolder(i - 1) || isSaidToBe(i, floor) { return true }
        // 江苏队发球失误多达17次.
        if isLinked, before.role == .verb, i - 1 > floor, split.isHolder(i - 2) || split.isOrganizationHead(i - 2) {
            return true
        }
        if before.role == .predicate || before.role == .modifier && before.range.count == 1 {
            // 从收益中拿出.
            return before.tag != .f
        }
        // 开展集中示范活动50次.
        var at = i - 1
        while at >= floor, [.verb, .modifier, .nominal].contains(sentence[at].role), i - at < 6 { at -= 1 }
        return at >= floor && at < i - 1 && (sentence[at].role == .predicate || sentence[at].role == .per)
    }

    /// 减税 of 全省减税达35亿元: what begins behind a time or who has it, and is said to be so much.
    private func isSaidToBe(_ i: Int, _ floor: Int) -> Bool {
        guard i > floor, i + 1 < sentence.count, sentence[i + 1].role == .link,
            Self.copulas.stands(text, endingAt: sentence[i + 1].end)
        else { return false }
        return sentence[i - 1].role == .time || split.isHolder(i - 1)
    }

    private static let copulas: WordList = ["为", "达", "达到"]

    /// Whether a verb before a noun is a part of it: 种植 of 种植面积.
    func isModifier(_ i: Int, first: Int, end: Int, _ floor: Int, isMeasured: Bool, isLinked: Bool) -> Bool {
        let before = i > floor ? sentence[i - 1].role : .comma
        if sentence[i].role == .change { return isLinked && i + 1 == end - 1 }
        switch before {
        // 虚报面积430亩、套取资金12万元: another verb with its object.
        case .list where i - 2 >= floor && sentence[i - 2].role == .fact && !isLinked && endsMeasure(end - 1):
            return false
        // 日均验放包裹.
        case .modifier where !isMeasured && text.stands("均", at: sentence[i - 1].end - 1) && !endsMeasure(end - 1):
            return false
        case .predicate, .link, .modifier: return true
        // 每千人口执业医师3.1名.
        case .per where first == i + 1 && sentence[i].range.count > 1: return true
        case .verb where i > floor + 1 && sentence[i - 2].role == .nominal: return isCompound(i)
        default: break
        }
        if first == i + 1, isFacility(i) { return true }
        guard isCompound(i) else { return false }
        // 受惠长者超过1万人.
        if isLinked, before == .comma || before == .semicolon,
            Self.people.contains(folded: text.folded(sentence[end - 1].end - 1))
        {
            return true
        }
        // 止付涉案资金4亿元.
        if !isLinked, before == .comma || before == .semicolon || i == floor,
            Self.funds.contains(folded: text.folded(sentence[end - 1].end - 1))
        {
            return false
        }
        // 公司销售汽车5万辆, but 加工企业.
        if governs(i, first: first, end: end, floor), !isMeasured { return false }
        if isMeasured || endsMeasure(end - 1) { return before != .fill }
        switch before {
        case .nominal, .de, .bracket, .verb, .list, .quote: return true
        // 虹桥站每天迎送旅客: the verb of who stands before.
        case .time where i - 2 >= floor && hasHolder(before: i - 1): return false
        case .comma, .semicolon, .time: return opensNoun(i, first: first, end: end, isLinked: isLinked)
        default: return false
        }
    }

    /// 调解 of 调解院 and 救助 of 救助站, but not 新建 of 新建站: what a place is for.
    func isFacility(_ i: Int) -> Bool {
        let place = sentence[i + 1]
        guard place.range.count == 1, sentence[i].end == place.start else { return false }
        // 建造师.
        if text.stands("师", at: place.start) { return true }
        return sentence[i].range.count == 2 && Self.places.contains(folded: text.folded(place.start))
            && !sentence[i].range.contains { Self.founding.contains(folded: text.folded($0)) }
    }

    /// 开办 of 企业开办时间由两天压缩到3小时: what is said to change has no verb with an object in it.
    func isNamed(_ i: Int) -> Bool {
        let before = sentence[i - 1]
        guard sentence[i].role == .predicate || sentence[i].role == .saying, sentence[i].range.count > 1,
            before.role == .nominal
        else { return false }
        switch before.tag {
        case .ns, .nt, .nr, .nrf: return false
        default: return !WholeWords.contains(text, before.range) && !endsPeople(i - 1)
        }
    }

    /// 第一 of 张家港市第一中学: which of several bodies of a place.
    func isNumbered(_ i: Int) -> Bool {
        sentence[i - 1].tag == .ns && split.isOrdinal(i)
    }

    /// 帮扶 of 全县有帮扶车间33个: behind 有 a verb begins what there is.
    func isOwned(_ i: Int, _ floor: Int) -> Bool {
        i > floor && sentence[i].range.count > 1 && sentence[i - 1].role == .link
            && text.stands("有", at: sentence[i - 1].end - 1)
    }

    private static let places = HanSet("院站所点室厅馆")
    private static let founding = HanSet("建设增立成办开扩")

    /// 持证 of 持证急救员有38万名, 抢修 of 抢修人员2160名, 加工 of 加工贸易进出口: a verb that begins a clause and the noun that is said to be so many.
    private func opensNoun(_ i: Int, first: Int, end: Int, isLinked: Bool) -> Bool {
        isLinked || sentence[first].role == .verb || text.stands("人员", at: sentence[first].start)
    }

    /// Whether a verb behind who acts has the noun behind it as its object.
    private func governs(_ i: Int, first: Int, end: Int, _ floor: Int) -> Bool {
        guard first == i + 1, i > floor, [.nominal, .modifier, .fill].contains(sentence[first].role) else {
            return false
        }
        let isCounted = i > floor + 1 && sentence[i - 1].role == .nominal && sentence[i - 2].role == .fact
        guard isCounted || split.isHolder(i - 1) || split.isOrganizationHead(i - 1) else { return false }
        return !Self.compounds.contains(folded: text.folded(sentence[end - 1].end - 1))
            && (!endsMeasure(end - 1) || text.stands("金", at: sentence[end - 1].end - 1))
    }

    /// What ends words for places and means that a verb tells apart: 加工企业, 停车场.
    private static let compounds = HanSet("业员备施地目构心所站点线区桩位程台统资费社织伍间厂司店场馆库房机器具仪量额率价值数")

    /// Verbs of one character take objects.
    private func isCompound(_ i: Int) -> Bool { sentence[i].range.count > 1 }
}
