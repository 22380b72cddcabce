// Whose a quantity is.

extension ContextReader {
    /// Finds whose a quantity is: who stands beside it, in its clause, in its sentence, or in the sentences before.
    mutating func readSubject(_ reading: inout FactReading, _ lead: ClauseLead) {
        let (k, clause, kind, phrase) = (reading.token, reading.clause, reading.kind, reading.phrase)
        if let holder = reading.holder {
            reading.context.subject = demonstrated(holder)
            // 当地 is the place that was named before.
            if let topic, isAnaphor(holder) {
                (reading.context.subject, reading.context.isSubjectInherited) = (topic, true)
            }
            // 其中江西段21.8公里: what follows is said of the whole again.
            guard !state.isPart || state.subject == nil, !facts[reading.number].isIndefinite else { return }
            // 江岸区百步亭花园三期的余婆婆: somebody else follows.
            guard kind != .count || k + 1 >= clause.upperBound || sentence[k + 1].role != .de else { return }
            (state.subject, state.isSubjectInherited) = (reading.context.subject, reading.context.isSubjectInherited)
            if kind != .ordinal, !isAnaphor(holder) { own(holder) }
            if let subject = reading.context.subject, Self.companies.stands(text, endingAt: subject.upperBound) {
                company = subject
            }
            return
        }
        if reading.context.subject == nil, reading.context.item != nil, let head = described(k, clause, kind) {
            reading.context.subject = head
            return
        }
        guard reading.context.subject == nil, !isNobodys(k, clause, kind), !isPosition(facts[sentence[k].fact].unit),
            !isAttribute(k, clause, kind, reading.context),
            reading.context.predicate.map({ !text.stands("相当于", at: $0.lowerBound) }) ?? true
        else { return }
        // ６台收割机 at the start of a clause is itself the subject.
        let isFirst = k == clause.lowerBound || lead.subject.map { $0.lowerBound > k } ?? false
        if kind == .count, let item = reading.context.item, item.lowerBound >= sentence[k].end, isFirst {
            // 地震造成7人轻伤，1263间房屋受损.
            if let last = state.last, isCaused(facts[last].context) {
                reading.context.subject = facts[last].context.subject
            }
            return
        }
        if let before = holderBefore(phrase.tokens, clause, kind) {
            reading.context.subject = demonstrated(before)
            // 民办学校的学费为5000元，涨幅不超过5%.
            if split.isHolder(before.upperBound - 1) || split.isOrganizationHead(before.upperBound - 1) {
                (state.subject, state.isSubjectInherited) = (reading.context.subject, false)
            }
            return
        }
        if let subject = state.subject {
            // 七分之一的新生: what is counted has nothing itself.
            guard reading.context.item.map({ $0.overlaps(subject) }) != true else { return }
            (reading.context.subject, reading.context.isSubjectInherited) = (subject, state.isSubjectInherited)
            // 公司运送旅客612万人次. 截至6月末，机队规模为71架.
            if !state.isSubjectInherited, Self.companies.stands(text, endingAt: subject.upperBound) {
                (owner, company) = (subject, subject)
            }
            return
        }
        guard !state.isHidden else { return }
        if let last = state.last, facts[last].context.isSubjectInherited, facts[last].kind == kind {
            (reading.context.subject, reading.context.isSubjectInherited) = (facts[last].context.subject, true)
            return
        }
        guard !isQuoted else { return }
        let isListed = kind == .count && lead.subject == nil && reading.context.predicate != nil && phrase.verb != nil
        guard
            let subject = owner ?? (isListed ? topic : nil) ?? reported(reading) ?? surveyed(reading)
                ?? (reading.context.item != nil ? main : nil),
            reading.context.item != nil
                || reading.context.predicate != nil && !countsAction(facts[sentence[k].fact].unit)
        else { return }
        reading.context.subject = subject
        reading.context.isSubjectInherited = true
    }

    /// 公司 of a report of its figures, several paragraphs long.
    private func reported(_ reading: FactReading) -> Range<Int>? {
        guard let company, let item = reading.context.item, reading.kind == .money || reading.kind == .percent else {
            return nil
        }
        return Self.accounts.stands(text, endingAt: item.upperBound) ? company : nil
    }

    /// What the accounts of a company are kept in.
    private static let accounts: WordList = [
        "收入", "利润", "净利", "费用", "销售额", "营收", "毛利率", "负债率", "净额", "收入占比", "现金流", "营业额", "研发投入",
    ]
    /// 全县 of a report of its economy: what only a place has.
    private func surveyed(_ reading: FactReading) -> Range<Int>? {
        guard let region, let item = reading.context.item else { return nil }
        return Self.surveys.stands(text, endingAt: item.upperBound) ? region : nil
    }

    /// What the accounts of a place are kept in.
    private static let surveys: WordList = [
        "生产总值", "增加值", "播种面积", "粮食产量", "固定资产投资", "零售总额", "预算收入", "预算支出", "财政收入", "财政支出", "进出口总额", "进出口总值", "可支配收入",
        "常住人口",
        "户籍人口", "城镇化率", "失业率", "存款余额", "贷款余额", "消费价格", "森林覆盖率", "优良天数比例", "工业投资", "民间投资", "城乡收入比", "出生率", "死亡率",
        "自然增长率", "城镇新增就业",
    ]
    static let companies: WordList = ["公司", "集团", "银行", "股份", "该行"]

    /// Whether a subject is one that acts in events and owns nothing: 指挥部, 警方, 该团伙.
    func isAuthority(_ subject: Range<Int>) -> Bool { Self.authorities.stands(text, endingAt: subject.upperBound) }

    private static let authorities: WordList = [
        "部门", "警方", "检方", "指挥部", "机关", "团伙", "专案组", "民警", "警察", "消防局", "消防队", "救援队", "工作组", "消防救援支队", "消防救援总队", "消防支队",
        "消防总队",
        "消防救援大队", "抢修队", "搜救队", "课题组", "研究团队", "科研团队", "派出所", "交警大队", "检察院", "法院", "医疗队",
    ]

    /// Whether a clause speaks of a part: 其中.
    func isPart(_ clause: Range<Int>) -> Bool {
        clause.contains { sentence[$0].role == .fill && text.stands("其中", at: sentence[$0].start) }
    }

    /// 让九成以上病例不出州, 马成功等六人: no one before has them.
    private func isNobodys(_ k: Int, _ clause: Range<Int>, _ kind: NumericFact.Kind) -> Bool {
        guard k > clause.lowerBound else { return false }
        let before = sentence[k - 1]
        // Who is fined has it no more.
        if text.stands("罚金", at: before.end - 2) || text.stands("罚款", at: before.end - 2)
            || k + 1 < clause.upperBound && text.stands("罚款", at: sentence[k + 1].start)
        {
            return true
        }
        switch before.role {
        case .others: return kind == .count
        case .preposition: return Self.causatives.contains(folded: text.folded(before.start))
        default: return false
        }
    }

    private static let causatives = HanSet("让使令")

    /// 3纳米芯片, 口径40米的天线, 1∶1复制的洞窟: what something is like, said of what stands behind.
    private func isAttribute(_ k: Int, _ clause: Range<Int>, _ kind: NumericFact.Kind, _ context: FactContext) -> Bool {
        guard kind == .physical || kind == .ratio, context.change == nil, k + 1 < clause.upperBound else {
            return false
        }
        switch sentence[k + 1].role {
        case .de, .nominal: return true
        case .verb, .predicate: return kind == .ratio
        default: return false
        }
    }

    /// 天线 of 口径40米的天线, 项目 of 总投资75亿元的26个项目.
    private func described(_ k: Int, _ clause: Range<Int>, _ kind: NumericFact.Kind) -> Range<Int>? {
        guard kind == .physical || kind == .money, k > clause.lowerBound, sentence[k - 1].role == .nominal,
            facts[sentence[k].fact].fullEnd == facts[sentence[k].fact].end, k + 2 < clause.upperBound,
            sentence[k + 1].role == .de
        else { return nil }
        // 位于水深1380米的海底 says where.
        if k - 2 >= clause.lowerBound {
            let before = sentence[k - 2]
            if before.role == .preposition || text.stands("于", at: before.end - 1)
                || text.stands("在", at: before.end - 1)
            {
                return nil
            }
        }
        let start = sentence[k + 2].role == .fact ? k + 3 : k + 2
        let head = phrases.head(from: start, to: clause.upperBound)
        return head.isEmpty ? nil : characters(head)
    }

    /// Degrees say where something is.
    private func isPosition(_ unit: FactDraft.Unit) -> Bool {
        guard case .id(let id) = unit else { return false }
        return id == "degree"
    }

    /// 该校 of 该校1238名毕业生: who has what stands behind the number.
    func holderBeside(_ end: Int, _ clause: Range<Int>, isMoney: Bool) -> Range<Int>? {
        let tokens = phrases.left(endingAt: end, from: clause.lowerBound, isMeasured: false, isLinked: false).tokens
        // 拿到公司5000元: who gives it.
        if tokens.lowerBound > 0, sentence[tokens.lowerBound - 1].role.isVerbal, isMoney { return nil }
        guard !tokens.isEmpty, tokens.upperBound == end,
            split.itemStart(tokens) == tokens.upperBound
                || tokens.count == 1 && split.isOrganizationHead(tokens.lowerBound),
            // 第一核电站, 在汉口一家门店.
            tokens.lowerBound == 0 || ![.fact, .preposition, .from].contains(sentence[tokens.lowerBound - 1].role)
        else { return nil }
        return tokens
    }

    /// 全市 at the start of a clause.
    func wholeBefore(_ k: Int, _ lead: ClauseLead) -> Range<Int>? {
        guard let first = lead.subject?.lowerBound, first < k, split.isWhole(sentence[first]) else { return nil }
        return first..<first + 1
    }

    /// Whether something brings about what is counted: 地震造成7人轻伤.
    func isCaused(_ context: FactContext) -> Bool {
        guard let predicate = context.predicate else { return false }
        // 事故致5人死亡, but not 致富.
        return Self.causes.stands(text, at: predicate.lowerBound)
            || predicate.count == 1 && text.stands("致", at: predicate.lowerBound)
    }

    /// Whether who does it has then what is counted: 独得41分、12个篮板.
    func isGained(_ context: FactContext) -> Bool {
        guard let predicate = context.predicate else { return false }
        return Self.gains.stands(text, at: predicate.lowerBound)
    }

    private static let gains: WordList = [
        "获得", "取得", "夺得", "赢得", "斩获", "摘得", "收获", "砍下", "贡献", "独得", "独取", "外加", "拿下", "拿到", "揽", "得到", "抢下", "分得",
        "并有", "设", "开设", "内设", "辖", "下辖", "现有", "共有", "拥有", "配有",
    ]

    func isAnaphor(_ tokens: Range<Int>) -> Bool {
        tokens.count == 1
            && (text.stands("当地", at: sentence[tokens.lowerBound].start)
                || text.stands("本地", at: sentence[tokens.lowerBound].start))
    }

    /// Whether a phrase hangs on a preposition a few words before: 对宁德时代等五大客户的销售占比.
    private func hasPreposition(_ i: Int, _ clause: Range<Int>) -> Bool {
        var at = i - 1
        while at >= clause.lowerBound, i - at < 9, !sentence[at].role.isVerbal {
            if sentence[at].role == .preposition { return true }
            at -= 1
        }
        return false
    }

    /// 东北地区 of 东北地区的补助比例, 渗滤液 of 渗滤液的氟化物浓度, 火灾 of 火灾造成的损失.
    private func holderBefore(_ tokens: Range<Int>, _ clause: Range<Int>, _ kind: NumericFact.Kind) -> Range<Int>? {
        let i = tokens.lowerBound - 1
        guard !tokens.isEmpty, i > clause.lowerBound, sentence[i].role == .de else { return nil }
        let isCause = Self.causes.stands(text, at: sentence[i - 1].start)
        let found =
            phrases.left(
                endingAt: isCause ? i - 1 : i,
                from: clause.lowerBound,
                isMeasured: false,
                isLinked: false
            )
            .tokens
        guard let last = found.last else { return nil }
        // 经口岸出入境的班列.
        if found.lowerBound > clause.lowerBound {
            switch sentence[found.lowerBound - 1].role {
            case .preposition, .toward, .from, .than: return nil
            default: break
            }
        }
        // 公司的毛利率, but not of 患者张某肝部的病灶.
        if isCause || split.isHolder(last) || split.isRegion(last) || split.isOrganizationHead(last)
            || split.isWhole(sentence[found.lowerBound])
        {
            return found
        }
        // 设备的观测精度, 食堂的套餐每份12元.
        guard sentence[last].role == .nominal, found.count < 4, !phrases.endsMeasure(last),
            kind == .money || phrases.endsMeasure(tokens.upperBound - 1), !hasPreposition(found.lowerBound, clause)
        else { return nil }
        // 渗滤液 of 坑内渗滤液.
        let place = found.last { sentence[$0].role == .localizer && sentence[$0].range.count == 1 }
        return (place.map { $0 + 1 } ?? found.lowerBound)..<found.upperBound
    }
}
