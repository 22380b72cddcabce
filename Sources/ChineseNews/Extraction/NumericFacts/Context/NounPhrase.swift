// Noun phrases beside numbers: 规模化供水工程, 乡（镇、社区）级实践所.

/// Reads noun phrases of a sentence.
struct NounPhrase {
    let sentence: ContextSentence
    let text: NameText
    private let words = ContextWords.standard

    /// Tokens that a phrase has at most.
    private static let reach = 16

    init(_ sentence: ContextSentence, _ text: NameText) {
        self.sentence = sentence
        self.text = text
    }

    // MARK: Leftwards

    /// What ends before a token.
    struct Left {
        /// The tokens of the phrase; empty where none ends there.
        var tokens: Range<Int>
        /// The verb before it that has it as its object.
        var verb: Int?
    }

    /// The phrase that ends before a token.
    ///
    /// `isMeasured` where what is measured, not what is counted, is looked for: 种植面积, not 种植 水稻.
    /// `isSubject` where a verb follows, so that a verb at its end is a noun: 研发投入 of 研发投入增长31%.
    func left(endingAt end: Int, from start: Int, isMeasured: Bool, isLinked: Bool, isSubject: Bool = false) -> Left {
        let floor = max(start, end - Self.reach)
        if let quoted = quoted(end, floor) { return Left(tokens: quoted, verb: nil) }
        var (i, first) = (end - 1, end)
        var last = end
        reading: while i >= floor {
            let role = sentence[i].role
            if joinsRate(i, first: first, end: end) {
                first = i
                i -= 1
                continue
            }
            switch role {
            case .nominal, .modifier: first = i
            case .localizer:
                // 西部, 以南, but not 里 of 家里.
                guard sentence[i].range.count > 1, first < end else { break reading }
                first = i
            case .than:
                guard i == end - 1, i > floor, sentence[i - 1].role == .nominal else { break reading }
                first = i
            case .quote: if first == end { last = i + 1 }
            case .bracket: guard first < end else { break reading }
            case .others:
                guard first < end else { break reading }
                first = i
            case .list:
                guard first < end, i > floor, isLeft(i, floor) else { break reading }
            case .verb, .change:
                if first == end {
                    // 优惠 of 入门款优惠由8000元加大到1.5万元.
                    let isNoun =
                        isNoun(i, floor, isLinked)
                        || (isSubject || isMeasured && isLinked) && role == .verb && sentence[i].range.count > 1
                            && i > floor
                            && sentence[i - 1].role == .nominal
                    guard isNoun else { return Left(tokens: end..<end, verb: i) }
                } else if !isModifier(i, first: first, end: end, floor, isMeasured: isMeasured, isLinked: isLinked) {
                    return Left(tokens: trimmed(min(first, last)..<last), verb: i)
                }
                first = i
            case .predicate
            where isSubject && first >= end - 1 && sentence[i].range.count > 1 && (first < end || i > floor)
                && (first < end ? Self.isAction(sentence[first].role) : true):
                first = i
            case .predicate
            where first < end && i > floor && (isMeasured || isLinked || endsMeasure(end - 1))
                && isJoined(i - 1) && endsMeasure(end - 1)
                && sentence[i].range.count > 1 && !hasHolder(before: i):
                // 制造业采购经理指数.
                first = i
            case .basis where first < end: first = i
            case .fill
            where first < end && i + 1 == first && modifies(i):
                first = i
            // 修复 of 修复费用占八成 and 追缴修复资金.
            case .predicate
            where first < end
                && isInNoun(
                    i,
                    first: first,
                    end: end,
                    floor,
                    isSaidOf: isSubject || isLinked && isMeasured,
                    isLinked: isLinked
                ):
                first = i
            // 最 of 最大风力.
            case .fill
            where first < end && sentence[i + 1].role == .modifier && text.stands("最", at: sentence[i].start):
                first = i
            case .predicate where first == end && isNoun(i, floor, isLinked): first = i
            case .predicate, .link, .saying:
                return Left(tokens: trimmed(min(first, last)..<last), verb: i)
            // 成立了服务队1支.
            case .aspect where first < end && i > floor && isVerb(i - 1):
                return Left(tokens: trimmed(min(first, last)..<last), verb: i - 1)
            default: break reading
            }
            i -= 1
        }
        return Left(tokens: trimmed(min(first, last)..<last), verb: nil)
    }

    /// Whether a verb that takes an object begins a noun here: what is said of follows it, or it is itself an object.
    private func isInNoun(_ i: Int, first: Int, end: Int, _ floor: Int, isSaidOf: Bool, isLinked: Bool) -> Bool {
        guard sentence[i].range.count > 1, first == i + 1, sentence[first].role == .nominal else { return false }
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

    /// Who is the object of several verbs, and part of none: 走访慰问困难党员.
    /// Whether a stretch ends as words for people do.
    static func endsPeople(_ text: NameText, _ range: Range<Int>) -> Bool {
        people.contains(folded: text.folded(range.upperBound - 1))
    }

    func endsPeople(_ i: Int) -> Bool { Self.people.contains(folded: text.folded(sentence[i].end - 1)) }

    private static let funds = HanSet("金款")
    private static let people = HanSet("党民众者户生师兵工干客子人孩")

    /// 外 and 转 of 外转率, which are words of their own, and 缴存 of 缴存余额.
    private func joinsRate(_ i: Int, first: Int, end: Int) -> Bool {
        guard first == i + 1, first < end, sentence[i].end == sentence[first].start, text.isHan(sentence[i].start)
        else {
            return false
        }
        if sentence[i].range.count == 1 {
            return sentence[end - 1].end - sentence[i].start < 4 && text.stands("率", at: sentence[end - 1].start)
        }
        guard first == end - 1, sentence[i].role == .predicate || sentence[i].role == .verb,
            !Self.achieving.stands(text, at: sentence[i].start)
        else { return false }
        return Self.sums.contains(text, sentence[first].range)
    }

    private static let achieving: WordList = ["新增", "完成", "实现", "达成", "提供", "取得", "获得", "超过", "突破"]
    private static let sums: WordList = [
        "额", "率", "量", "值", "总额", "余额", "总量", "总数", "限额", "人数", "人次", "次数", "比率", "比例", "占比", "数量", "额度", "面积", "时间",
        "时长", "周期",
    ]

    /// 一般企业, 全年票房, 累计订单: adverbs that stand before a noun here.
    private func modifies(_ i: Int) -> Bool {
        sentence[i].range.count == 2
            && Self.adverbial.stands(text, at: sentence[i].start)
    }

    private static let adverbial: WordList = ["一般", "全年", "全程", "累计", "实际", "名义"]

    /// 采购 in 制造业采购经理指数 and 申诉处理满意率, but 直接带动消费.
    private func isJoined(_ i: Int) -> Bool {
        switch sentence[i].role {
        case .nominal, .verb: true
        case .modifier: sentence[i].tag != .a && sentence[i].tag != .d
        default: false
        }
    }

    private static func isAction(_ role: ContextRole) -> Bool { role == .predicate || role == .verb }

    private func isVerb(_ i: Int) -> Bool {
        switch sentence[i].role {
        case .verb, .predicate, .change, .link: true
        default: false
        }
    }

    /// Whether who acts stands before a verb: 公司实现营业收入.
    private func hasHolder(before i: Int) -> Bool {
        let split = HolderSplit(sentence: sentence, text: text)
        return split.isHolder(i - 1) || split.isOrganizationHead(i - 1)
    }

    /// “富民贷” directly before a number.
    private func quoted(_ end: Int, _ floor: Int) -> Range<Int>? {
        guard end - 1 > floor, sentence[end - 1].role == .quote,
            Self.closes(text.characters[sentence[end - 1].start].scalar)
        else { return nil }
        var i = end - 2
        while i >= floor {
            if sentence[i].role == .quote { return i + 1 < end - 1 ? i + 1..<end - 1 : nil }
            i -= 1
        }
        return nil
    }

    private static func closes(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x201D, 0x2019, 0x300D, 0x300F, 0x300B: true
        default: false
        }
    }

    /// Whether a phrase goes on before 、 or 和: 夏粮、早稻.
    private func isLeft(_ i: Int, _ floor: Int) -> Bool {
        var at = i - 1
        while at > floor, sentence[at].role == .quote || sentence[at].role == .bracket { at -= 1 }
        guard sentence[at].role == .nominal else {
            return sentence[at].role == .localizer && sentence[at].range.count > 1
        }
        // 18人、学生5人: what is behind the quantity before belongs to that one.
        while at > floor, sentence[at].role == .nominal || sentence[at].role == .modifier || sentence[at].role == .verb
        {
            at -= 1
        }
        return sentence[at].role != .fact
    }

    /// Whether a verb directly before a number is what is counted: 补助 of 单个项目补助, 咨询 of 接受咨询.
    private func isNoun(_ i: Int, _ floor: Int, _ isLinked: Bool) -> Bool {
        guard sentence[i].role == .verb || sentence[i].role == .predicate, sentence[i].range.count > 1 else {
            return false
        }
        // 获省部级科技奖励21项.
        if sentence[i].role == .predicate {
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
        let split = HolderSplit(sentence: sentence, text: text)
        if isLinked, before.role == .de || split.isHolder(i - 1) { return true }
        if before.role == .predicate || before.role == .modifier && before.range.count == 1 { return true }
        // 开展集中示范活动50次.
        var at = i - 1
        while at >= floor, [.verb, .modifier, .nominal].contains(sentence[at].role), i - at < 6 { at -= 1 }
        return at >= floor && at < i - 1 && (sentence[at].role == .predicate || sentence[at].role == .per)
    }

    /// Whether a verb before a noun is a part of it: 种植 of 种植面积.
    private func isModifier(_ i: Int, first: Int, end: Int, _ floor: Int, isMeasured: Bool, isLinked: Bool) -> Bool {
        let before = i > floor ? sentence[i - 1].role : .comma
        if sentence[i].role == .change { return isLinked && i + 1 == end - 1 }
        switch before {
        case .predicate, .link, .modifier: return true
        case .verb where i > floor + 1 && sentence[i - 2].role == .nominal: return isCompound(i)
        default: break
        }
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
        case .nominal, .de, .bracket, .verb, .list: return true
        default: return false
        }
    }

    /// Whether a verb behind who acts has the noun behind it as its object.
    private func governs(_ i: Int, first: Int, end: Int, _ floor: Int) -> Bool {
        guard first == i + 1, i > floor, sentence[first].role == .nominal || sentence[first].role == .modifier else {
            return false
        }
        let split = HolderSplit(sentence: sentence, text: text)
        let isCounted = i > floor + 1 && sentence[i - 1].role == .nominal && sentence[i - 2].role == .fact
        guard isCounted || split.isHolder(i - 1) || split.isOrganizationHead(i - 1) else { return false }
        return !Self.compounds.contains(folded: text.folded(sentence[end - 1].end - 1))
            && (!endsMeasure(end - 1) || text.stands("金", at: sentence[end - 1].end - 1))
    }

    /// What ends words for places and means that a verb tells apart: 加工企业, 停车场.
    private static let compounds = HanSet("业员备施地目构心所站点线区桩位程台统资费社织伍间厂司店场馆库房机器具仪量额率价值数")

    /// Verbs of one character take objects.
    private func isCompound(_ i: Int) -> Bool { sentence[i].range.count > 1 }

    /// Whether a noun names what is measured: 面积, 收入.
    func endsMeasure(_ i: Int) -> Bool {
        guard i >= 0, i < sentence.count, sentence[i].role == .nominal || sentence[i].role == .verb else {
            return false
        }
        return words.measureEnds.contains(folded: text.folded(sentence[i].end - 1)) || isMeasure(sentence[i])
    }

    private func isMeasure(_ token: ContextToken) -> Bool {
        Self.measures.stands(text, endingAt: token.end)
    }

    private static let measures: WordList = [
        "面积", "收入", "支出", "利润", "指数", "时间", "时长", "周期", "规模", "总数", "人数", "成本", "投资", "距离", "能力", "余额", "人口", "比例",
        "比重", "价格", "误差",
        "强度", "浓度", "水平", "寿命", "海拔", "资产", "负债", "营收", "工资", "薪酬", "气温", "温度", "湿度", "里程", "吞吐", "容量", "消费", "需求",
        "缺口",
    ]

    /// Without conjunctions and quotes at its ends.
    private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
        guard tokens.contains(where: { isNominal($0) }) else { return tokens.upperBound..<tokens.upperBound }
        var (first, last) = (tokens.lowerBound, tokens.upperBound)
        while first < last, [.list, .quote, .bracket, .others, .basis].contains(sentence[first].role) { first += 1 }
        while last > first, [.list, .quote, .bracket, .fill].contains(sentence[last - 1].role) { last -= 1 }
        // 普遍 of 电池容量普遍.
        while last - first > 1, sentence[last - 1].role == .modifier, sentence[last - 1].tag == .a, !isHeight(last - 1)
        {
            last -= 1
        }
        return first..<last
    }

    /// Whether a word may be all of a phrase: 就业 of 新增就业2180人, but not 户均.
    private func isNominal(_ i: Int) -> Bool {
        switch sentence[i].role {
        case .nominal, .verb, .predicate: true
        case .modifier:
            (sentence[i].tag == .v || sentence[i].tag == .n) && sentence[i].range.count > 1
                && !text.stands("均", at: sentence[i].end - 1)
        default: false
        }
    }

    /// 高 of 浪高.
    private func isHeight(_ i: Int) -> Bool {
        sentence[i].range.count == 1 && sentence[i - 1].range.count == 1
            && Self.isDimension(text, sentence[i].start)
    }

    static func isDimension(_ text: NameText, _ i: Int) -> Bool { dimensions.contains(folded: text.folded(i)) }

    private static let dimensions = HanSet("高长宽深厚重")

    // MARK: Rightwards

    /// The phrase that starts behind a quantity: 贫困县 of 832个贫困县.
    ///
    /// `isObject` where a preposition stands before, so that a verb behind the noun is that of the clause: 在324处路口加装设备.
    /// `isThing` where a classifier of things stands before, so that a verb begins a noun: 两块备用电池, 12条记录.
    func right(from start: Int, to limit: Int, takesVerbs: Bool, isThing: Bool = false, isObject: Bool = false)
        -> Range<Int>
    {
        let end = min(limit, start + Self.reach)
        var (i, last) = (start, start)
        reading: while i < end {
            switch sentence[i].role {
            // 布料大部分烧毁.
            case .nominal
            where last > start && Self.quantifiers.stands(text, at: sentence[i].start):
                break reading
            case .nominal: last = i + 1
            // 无脊椎动物新物种.
            case .modifier
            where sentence[i].range.count == 1 && i + 1 < end && sentence[i + 1].role == .nominal:
                break
            // 开设27个专业.
            case .modifier
            where sentence[i].tag == .n
                && (i + 1 == limit || [.comma, .semicolon, .list, .fact, .fill].contains(sentence[i + 1].role)):
                last = i + 1
            // 房屋不同程度受损.
            case .modifier: guard last == start || sentence[i].tag != .a else { break reading }
            case .predicate where last == start && i + 1 < end && (endsMeasure(i + 1) || isSite(i + 1)): break
            case .predicate where isThing && last == start && sentence[i].range.count > 1:
                if i + 1 == limit || [.comma, .semicolon, .other, .list].contains(sentence[i + 1].role) {
                    last = i + 1
                    break reading
                }
                guard [.nominal, .verb, .modifier].contains(sentence[i + 1].role), sentence[i + 1].tag != .ns else {
                    break reading
                }
            // 100个可常态化开展的项目.
            case .fill where last == start && takesVerbs && leadsOn(i, end): break
            case .localizer:
                guard sentence[i].range.count > 1, i + 1 < end, sentence[i + 1].role == .nominal else { break reading }
            case .verb:
                guard i + 1 < end, sentence[i].range.count > 1 || last == start else {
                    if last == start, takesVerbs, sentence[i].range.count > 1 { last = i + 1 }
                    break reading
                }
                if isObject, last > start { break reading }
                // 消防车赶赴震区.
                if last > start, sentence[i + 1].tag == .ns || sentence[i + 1].tag == .s || leads(i) { break reading }
                switch sentence[i + 1].role {
                case .nominal, .verb, .modifier: break
                case .de where last == start || startsWithFill(start): break
                case .comma, .list, .other:
                    if last == start, takesVerbs { last = i + 1 }
                    break reading
                default: break reading
                }
            case .de:
                // 一个动态的过程, but not 三个城市的居民.
                guard last == start || startsWithFill(start), i > start, i + 1 < end else { break reading }
            case .list:
                guard last == i, last > start, let next = coordinate(i + 1, end) else { break reading }
                last = next
                i = next - 1
            case .quote: guard last == start || i + 1 < end && sentence[i + 1].role == .nominal else { break reading }
            case .bracket: guard i + 1 < end, sentence[i + 1].role == .nominal, last > start else { break reading }
            default: break reading
            }
            i += 1
        }
        return trimmed(start..<last)
    }

    /// The phrase behind 的: 全可动天线.
    func head(from start: Int, to limit: Int) -> Range<Int> {
        var i = start
        while i < limit, i - start < 4, [.modifier, .fill, .verb].contains(sentence[i].role) { i += 1 }
        var end = i
        while end < limit, sentence[end].role == .nominal { end += 1 }
        return end > i ? start..<end : start..<start
    }

    /// 点 of 安置点, 站 of 收购站.
    private func isSite(_ i: Int) -> Bool {
        sentence[i].range.count == 1 && sentence[i].role == .nominal
            && Self.sites.contains(folded: text.folded(sentence[i].start))
    }

    private static let quantifiers: WordList = ["大部分", "大多数", "多数", "全部", "一部分", "昼夜", "日夜", "现场", "当场"]

    private static let sites = HanSet("点站处所区房棚")

    private func startsWithFill(_ i: Int) -> Bool { sentence[i].role == .fill }

    /// Whether a verb says where to, so that an object follows: 搬进, 赶赴.
    func leads(_ i: Int) -> Bool { Self.directions.contains(folded: text.folded(sentence[i].end - 1)) }

    private static let directions = HanSet("进出到入往向赴至回成为在给上下起满于自")

    /// Whether 的 stands a few words on, with nothing between that ends a phrase.
    private func leadsOn(_ i: Int, _ end: Int) -> Bool {
        var at = i + 1
        while at < end, at - i < 6 {
            switch sentence[at].role {
            case .de: return true
            case .fill, .verb, .predicate, .nominal, .modifier, .localizer: at += 1
            default: return false
            }
        }
        return false
    }

    /// Where the next noun of a list ends, unless it has a number of its own.
    private func coordinate(_ start: Int, _ end: Int) -> Int? {
        var (i, last) = (start, start)
        while i < end {
            switch sentence[i].role {
            case .nominal: last = i + 1
            case .modifier, .quote: break
            case .verb: guard last == start || i + 1 < end && sentence[i + 1].role == .nominal else { return last }
            case .fact, .time, .link, .change, .per: return nil
            default: return last > start ? last : nil
            }
            i += 1
        }
        return last > start ? last : nil
    }
}
