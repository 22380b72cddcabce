// Who has what is measured: 全国|农村自来水普及率, 石渠县|平均海拔, 公司|营收.

/// Parts a noun phrase into who has something and what it is.
struct HolderSplit {
    let sentence: ContextSentence
    let text: NameText

    /// Where the item starts behind its holder; the start of the phrase where it has none.
    func itemStart(_ tokens: Range<Int>) -> Int {
        guard tokens.count > 1 else { return isHolder(tokens.lowerBound) ? tokens.upperBound : tokens.lowerBound }
        let first = tokens.lowerBound
        // 全市|公办学校录取率: what is whole has all that follows.
        let isOfWhole = isWhole(sentence[first])
        var end = rankedEnd(tokens)
        var i = end
        while i < tokens.upperBound {
            if names(i, tokens, hasHolder: end > first, isOfWhole) {
                // 贵阳市级文明校园 says of which rank it is.
                if i + 1 < tokens.upperBound, !isWhole(sentence[i]), Self.levels.contains(text, sentence[i + 1].range) {
                    break
                }
                if i + 1 < tokens.upperBound { end = i + 1 }
                // 家 of 卡迪尔家, 段 of 江西段.
                if isHome(i + 1, tokens) || isStretch(i + 1, tokens) || isSite(i + 1, tokens) { end = i + 2 }
            } else if i == first, i + 2 < tokens.upperBound, isSingle(i), sentence[i + 1].role == .nominal {
                // 单个项目|补助.
                return i + 2
            } else if end > first, !isOfWhole, isOrganizationHead(i), i + 1 < tokens.upperBound {
                end = i + 1
            } else if i == first + 1, end == i, i + 2 < tokens.upperBound, isOrdinal(i) {
                // 张家港市第一中学|收入.
                end = i + 2
                i += 1
            } else if i > first, isMeasure(i, tokens, isTotalled: end == first || !isOfWhole) {
                return i
            } else if sentence[i].role == .de {
                break
            }
            i += 1
        }
        return end
    }

    /// Whether a word of a phrase ends the name of who has what follows.
    private func names(_ i: Int, _ tokens: Range<Int>, hasHolder: Bool, _ isOfWhole: Bool) -> Bool {
        if isHolder(i), i == tokens.lowerBound || sentence[i].tag != .n || !isOfWhole { return true }
        switch i - tokens.lowerBound {
        case 0: return isUnnamed(i) || isInstitution(i) || keepsAccounts(i, tokens.upperBound)
        case 1:
            if isQuarter(i) || isRegion(i) && sentence[i - 1].role == .localizer { return true }
            if sentence[i - 1].role == .modifier, isInstitution(i) { return true }
        default: break
        }
        return hasHolder && !isOfWhole && isPart(i) && sentence[i - 1].role != .list
    }

    /// Whether what is measured of all that stands before begins with a word: 全国居民|人均收入, 机器人|最高时速, 风电场|年上网电量.
    private func isMeasure(_ i: Int, _ tokens: Range<Int>, isTotalled: Bool) -> Bool {
        if isAverage(i) || text.stands("平均", at: sentence[i].start),
            text.word(at: sentence[i - 1].start).kind != .latin
        {
            return true
        }
        if isAnnual(i, tokens.upperBound) || isRated(i, tokens.upperBound) { return true }
        guard isTotalled, sentence[i - 1].role == .nominal, !Self.estimates.contains(text, sentence[i - 1].range) else {
            return false
        }
        return i == tokens.upperBound - 1 && isTotal(i) || i == tokens.upperBound - 2 && isPartedTotal(i)
    }

    /// 第一 of 张家港市第一中学.
    func isOrdinal(_ i: Int) -> Bool {
        sentence[i].role == .other && text.stands("第", at: sentence[i].start) && isOrganizationHead(i + 1)
    }

    /// Where the body ends whose rank a phrase begins with: 县农业农村局, 省税务局.
    private func rankedEnd(_ tokens: Range<Int>) -> Int {
        guard isRank(tokens.lowerBound) else { return tokens.lowerBound }
        var i = tokens.lowerBound + 1
        while i + 1 < tokens.upperBound, i - tokens.lowerBound < 4, sentence[i].start == sentence[i - 1].end {
            if sentence[i].tag == .nt || isOrganizationHead(i) { return i + 1 }
            i += 1
        }
        return tokens.lowerBound
    }

    private static let levels: WordList = ["级", "市级", "省级", "州级", "县级", "区级", "镇级", "乡级"]

    /// 县 of 县人民医院.
    private func isRank(_ i: Int) -> Bool {
        sentence[i].range.count == 1 && sentence[i].role == .nominal
            && Self.ranks.contains(folded: text.folded(sentence[i].start))
    }

    static let ranks = HanSet("省市县区州盟旗镇乡村")

    /// Whether a word by itself names who has something.
    func isHolder(_ i: Int) -> Bool {
        let token = sentence[i]
        guard token.role == .nominal else { return false }
        switch token.tag {
        // 巴拿马 of 巴拿马籍.
        // 中欧 of 中欧班列.
        case .ns where i + 1 < sentence.count && text.stands("班列", at: sentence[i + 1].start): return false
        case .ns, .nt:
            return i + 1 == sentence.count || sentence[i + 1].start > token.end
                || !Self.relatives.contains(folded: text.folded(token.end)) || sentence[i + 1].range.count > 1
        case .nr, .nrf: return token.range.count > 1
        default: break
        }
        if isWhole(token) {
            // 全国|赛金牌总数.
            return i + 1 == sentence.count || sentence[i + 1].start > token.end || sentence[i + 1].range.count > 1
                || !Self.kinds.contains(folded: text.folded(token.end))
        }
        // 中心 of 中心气压, 企业 of 企业贷款.
        if token.range.count == 2, Self.vague.stands(text, at: token.start) {
            return i > 0 && sentence[i - 1].end == token.start && [.nominal, .modifier].contains(sentence[i - 1].role)
                || i + 1 < sentence.count && ![.nominal, .modifier].contains(sentence[i + 1].role)
        }
        // 财政 of 财政收入; but 省级财政下拨资金.
        if text.stands("财政", at: token.start), token.range.count == 2, i + 1 < sentence.count {
            return sentence[i + 1].role.isVerbal
        }
        // 银行 of 银行卡.
        if token.tag == .n, i + 1 < sentence.count, sentence[i + 1].role == .nominal, sentence[i + 1].range.count == 1,
            sentence[i + 1].start == token.end
        {
            return false
        }
        return Self.bare.contains(text, token.range)
    }

    /// 全市, 各县, 我省, 该村.
    func isWhole(_ token: ContextToken) -> Bool { WholeWords.contains(text, token.range) }

    /// Whether a word ends as names of divisions do.
    func endsDivision(_ i: Int) -> Bool { Self.units.contains(folded: text.folded(sentence[i].end - 1)) }

    /// 石渠县, 花莲, 日本: a place that has figures of all kinds.
    func isDivision(_ i: Int) -> Bool {
        let token = sentence[i]
        guard token.tag == .ns else { return false }
        return endsDivision(i)
            || text.word(at: token.start).mask.contains(.major) && Int(text.word(at: token.start).end) == token.end
    }

    /// A holder without what says since when: 全省 of 入冬以来全省; `nil` where it names none.
    func reduced(_ tokens: Range<Int>) -> Range<Int>? {
        var start = tokens.lowerBound
        for i in tokens
        where sentence[i].role == .localizer
            && Self.sinceWords.stands(text, at: sentence[i].start)
        {
            start = i + 1
        }
        // 全年全省.
        while start < tokens.upperBound, sentence[start].role == .fill { start += 1 }
        guard start < tokens.upperBound, sentence[tokens.upperBound - 1].end - sentence[start].start > 1,
            // 经口岸出入境的班列 has no holder.
            !(start..<tokens.upperBound)
                .contains(where: { sentence[$0].role == .verb || sentence[$0].role == .predicate })
        else { return nil }
        return withoutApposition(start..<tokens.upperBound)
    }

    /// A name without what says who it is: 泰勒·布兰登 of 外援泰勒·布兰登, 辽宁队 of 上半场辽宁队.
    func withoutApposition(_ tokens: Range<Int>) -> Range<Int> {
        guard let last = tokens.last, isProper(last), !isWhole(sentence[tokens.lowerBound]) else { return tokens }
        let isPerson = sentence[last].tag == .nr || sentence[last].tag == .nrf
        var start = last
        // 县人民医院.
        while !isPerson, start > tokens.lowerBound, isProper(start - 1) || isRank(start - 1) { start -= 1 }
        // 泗县经济开发区: what lies between belongs to the name.
        if !isPerson, start == last, isOrganizationHead(last),
            let place = (max(tokens.lowerBound, last - 3)..<last).first(where: { sentence[$0].tag == .ns }),
            (place..<last)
                .allSatisfy({
                    [.nominal, .other].contains(sentence[$0].role) && sentence[$0].end == sentence[$0 + 1].start
                })
        {
            return place..<tokens.upperBound
        }
        return start..<tokens.upperBound
    }

    private func isProper(_ i: Int) -> Bool {
        guard sentence[i].role == .nominal else { return false }
        switch sentence[i].tag {
        case .ns, .nt, .nr, .nrf: return true
        default: return false
        }
    }

    private static let sinceWords: WordList = ["以来", "以后", "期间", "以前"]

    /// 公司 of 某某公司, 局 of 统计局.
    func isOrganizationHead(_ i: Int) -> Bool {
        let token = sentence[i]
        guard token.role == .nominal else { return false }
        if Self.bodies.stands(text, endingAt: token.end, atMost: token.range.count) { return true }
        if token.range.count > 2, text.ends(.strongHead, token.end) { return true }
        // 农村, 城镇 are no one.
        guard ![0x519C, 0x57CE, 0x4E61].contains(text.folded(token.start)) else {
            return false
        }
        return token.range.count > 1 && Self.heads.contains(folded: text.folded(token.end - 1))
    }

    /// 单个, 每个: one of several that each have it.
    private func isSingle(_ i: Int) -> Bool {
        sentence[i].range.count == 2
            && (text.stands("单个", at: sentence[i].start) || text.stands("每个", at: sentence[i].start))
    }

    /// 部 of 某部官兵.
    private func isUnnamed(_ i: Int) -> Bool {
        sentence[i].range.count == 1 && text.stands("某", at: sentence[i].start - 1)
            && Self.heads.contains(folded: text.folded(sentence[i].start))
    }

    /// 北部 of 江南北部, 大部 of 江南大部.
    private func isPart(_ i: Int) -> Bool {
        let token = sentence[i]
        // 以南 and 北部, but not 以上 of 规模以上.
        if token.role == .localizer {
            return token.range.count > 1 && !text.stands("以上", at: token.start) && !text.stands("以下", at: token.start)
        }
        return token.role == .nominal
            && Self.parts.contains(text, token.range)
    }

    /// 地区 of 中部地区.
    func isRegion(_ i: Int) -> Bool { text.stands("地区", at: sentence[i].end - 2) }

    private static let parts: WordList = [
        "大部", "部分", "局部", "局地", "地区", "一带", "沿线", "境内", "流域", "沿海", "中下游", "中游", "上游", "下游", "全境", "各地", "市区", "城区",
        "辖区", "市场",
    ]

    private static let units = HanSet("国省市县区州盟旗镇乡村球界军校厂院系企社队街局司岛域")
    private static let heads = HanSet("局厅委部院校所厂队社站署处司团馆村镇乡县市区省州")
    private static let suffixes: WordList = [
        "组合", "小学", "中学", "高中", "学院", "幼儿园", "社区", "研究院", "博物院", "电网", "机场", "火车站", "高铁站", "景区", "林场", "农场", "码头",
    ]
    static let bodies = bare + suffixes
    private static let relatives = HanSet("籍裔产制式")
    private static let kinds = HanSet("赛杯性网")
    private static let vague: WordList = ["中心", "企业", "园区", "世界"]
    private static let bare: WordList = [
        "公司", "集团", "银行", "金融机构", "主队", "客队", "企业", "合作社", "学校", "医院", "大学", "政府", "法院", "检察院", "中心", "协会", "基金会",
        "分公司", "股份",
        "商会", "联盟",
        "俱乐部", "我国", "全球", "世界", "国内", "财政",
        "当地", "本地", "辖区", "分行", "支行", "总队", "支队", "大队", "车间", "工厂", "园区", "开发区", "高新区", "经开区", "自贸区", "保税区", "试验区",
        "中心城区", "主城区", "欧盟", "欧元区", "水库", "电站", "房委会", "马会", "村集体", "街道办", "居委会", "村委会", "央行", "双方", "中方", "美方", "日方",
        "俄方", "韩方", "欧方", "校方", "院方", "厂方", "镇上", "市府", "县府", "台铁", "试验组", "对照组", "观察组", "治疗组",
        "干预组", "安慰剂组",
    ]
}
