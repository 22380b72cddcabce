// Who has what is measured: 全国|农村自来水普及率, 石渠县|平均海拔, 公司|营收.

/// Parts a noun phrase into who has something and what it is.
struct HolderSplit {
    let sentence: ContextSentence
    let text: NameText

    /// Where the item starts behind its holder; the start of the phrase where it has none.
    func itemStart(_ tokens: Range<Int>) -> Int {
        guard tokens.count > 1 else { return isHolder(tokens.lowerBound) ? tokens.upperBound : tokens.lowerBound }
        var end = tokens.lowerBound
        var i = tokens.lowerBound
        while i < tokens.upperBound {
            if isHolder(i) || end > tokens.lowerBound && isPart(i) || i == tokens.lowerBound && isUnnamed(i) {
                // 贵阳市级文明校园 says of which rank it is.
                if i + 1 < tokens.upperBound, text.stands("级", at: sentence[i + 1].end - 1) { break }
                if i + 1 < tokens.upperBound || tokens.count == 1 { end = i + 1 }
            } else if end > tokens.lowerBound, !isWhole(sentence[end - 1]), isOrganizationHead(i),
                i + 1 < tokens.upperBound
            {
                end = i + 1
            } else if isAverage(i), i > tokens.lowerBound {
                // 全国居民|人均可支配收入.
                return i
            } else if i > tokens.lowerBound, text.stands("平均", at: sentence[i].start) {
                return i
            } else if isTotal(i), i > tokens.lowerBound, i == tokens.upperBound - 1, sentence[i - 1].role == .nominal {
                return i
            } else if sentence[i].role == .de {
                break
            }
            i += 1
        }
        return end
    }

    /// Whether a word by itself names who has something.
    func isHolder(_ i: Int) -> Bool {
        let token = sentence[i]
        guard token.role == .nominal else { return false }
        switch token.tag {
        case .ns, .nt: return true
        case .nr, .nrf: return token.range.count > 1
        default: break
        }
        if isWhole(token) { return true }
        return Self.bare.contains { text.stands($0, at: token.start) && token.range.count == $0.utf8CodeUnitCount / 3 }
    }

    /// 全市, 各县, 我省, 该村.
    func isWhole(_ token: ContextToken) -> Bool {
        guard token.range.count == 2 || token.range.count == 3 else { return false }
        guard Self.wholes.contains(text.characters[token.start].scalar) else { return false }
        return Self.units.contains(text.characters[token.end - 1].scalar)
    }

    /// Whether 该 and 校 are such a word that the lexicon parts.
    static func joinsWhole(_ text: NameText, _ i: Int) -> Bool {
        wholes.contains(text.characters[i].scalar) && units.contains(text.characters[i + 1].scalar)
    }

    /// A holder without what says since when: 全省 of 入冬以来全省; `nil` where it names none.
    func reduced(_ tokens: Range<Int>) -> Range<Int>? {
        var start = tokens.lowerBound
        for i in tokens
        where sentence[i].role == .localizer
            && Self.sinceWords.contains(where: { text.stands($0, at: sentence[i].start) })
        {
            start = i + 1
        }
        guard start < tokens.upperBound, sentence[tokens.upperBound - 1].end - sentence[start].start > 1,
            // 经口岸出入境的班列 has no holder.
            !(start..<tokens.upperBound)
                .contains(where: { sentence[$0].role == .verb || sentence[$0].role == .predicate })
        else { return nil }
        return start..<tokens.upperBound
    }

    private static let sinceWords: [StaticString] = ["以来", "以后", "期间", "以前"]

    /// 公司 of 某某公司, 局 of 统计局.
    func isOrganizationHead(_ i: Int) -> Bool {
        let token = sentence[i]
        guard token.role == .nominal else { return false }
        if Self.bare.contains(where: {
            text.stands($0, at: token.end - $0.utf8CodeUnitCount / 3) && token.range.count >= $0.utf8CodeUnitCount / 3
        }) {
            return true
        }
        // 农村, 城镇 are no one.
        guard ![0x519C, 0x57CE, 0x4E61].contains(UserWords.fold(text.characters[token.start].scalar)) else {
            return false
        }
        return token.range.count > 1 && Self.heads.contains(text.characters[token.end - 1].scalar)
    }

    /// 部 of 某部官兵.
    private func isUnnamed(_ i: Int) -> Bool {
        sentence[i].range.count == 1 && text.stands("某", at: sentence[i].start - 1)
            && Self.heads.contains(text.characters[sentence[i].start].scalar)
    }

    /// 北部 of 江南北部, 大部 of 江南大部.
    private func isPart(_ i: Int) -> Bool {
        let token = sentence[i]
        if token.role == .localizer { return token.range.count > 1 }
        return token.role == .nominal
            && Self.parts.contains { text.stands($0, at: token.start) && token.range.count == $0.utf8CodeUnitCount / 3 }
    }

    private static let parts: [StaticString] = [
        "大部", "部分", "局部", "局地", "地区", "一带", "沿线", "境内", "流域", "沿海", "中下游", "中游", "上游", "下游", "全境", "各地", "市区", "城区",
        "辖区", "市场",
    ]

    private func isAverage(_ i: Int) -> Bool {
        let token = sentence[i]
        return token.range.count == 2 && text.stands("均", at: token.start + 1)
            && !Self.periods.contains(text.characters[token.start].scalar)
    }

    /// 年均 says no one who has it, and 平均 is no rate.
    private static let periods = HanSet("平年月日周季")

    /// 全长 of 新线全长, 总容量 of 储罐总容量.
    private func isTotal(_ i: Int) -> Bool {
        let token = sentence[i]
        if token.range.count > 2, text.stands("总", at: token.start), !text.stands("算", at: token.start - 1) {
            return true
        }
        return Self.totals.contains {
            text.stands($0, at: token.start) && token.range.count == $0.utf8CodeUnitCount / 3
        }
    }

    private static let wholes = HanSet("全各我本该此")
    private static let units = HanSet("国省市县区州盟旗镇乡村球界军校厂院系企社队街局司线岛域厦店馆所站")
    private static let heads = HanSet("局厅委部院校所厂队社站署处司团馆村镇乡县市区省州")
    private static let totals: [StaticString] = ["全长", "总长", "全程", "全线", "身高", "体重", "总重"]
    private static let bare: [StaticString] = [
        "公司", "集团", "银行", "企业", "合作社", "学校", "医院", "大学", "政府", "法院", "检察院", "中心", "协会", "基金会", "分公司", "股份", "商会", "联盟",
        "俱乐部", "我国", "全球", "世界",
        "当地", "本地", "辖区", "分行", "支行", "总队", "支队", "大队", "车间", "工厂", "园区", "开发区", "高新区",
    ]
}
