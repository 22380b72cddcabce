// What is measured of a thing as a whole, so that the thing has it: 全长, 总投资, 最高时速.

extension HolderSplit {
    /// 全长 of 新线全长, 总容量 of 储罐总容量.
    func isTotal(_ i: Int) -> Bool {
        let token = sentence[i]
        if token.range.count > 2, text.stands("总", at: token.start) {
            // 项目|总经费.
            if Self.works.stands(text, at: sentence[i - 1].end - 2) { return true }
            return Self.sizes.stands(text, at: token.start + 1)
        }
        return Self.totals.contains(text, token.range)
    }

    private static let totals: WordList = [
        "全长", "总长", "全程", "全线", "身高", "体重", "总重", "体长", "身长", "株高", "壳高", "寿命", "月薪", "年薪", "月收入", "年收入", "续航", "续航里程",
        "售价", "起售价", "轴距", "车长", "造价",
    ]

    /// 总|容量 and 总|投资 as two words.
    func isPartedTotal(_ i: Int) -> Bool {
        sentence[i].range.count == 1 && text.stands("总", at: sentence[i].start)
            && Self.sizes.stands(text, at: sentence[i].end)
    }

    private static let works: WordList = ["项目", "工程"]
    /// 概算总投资 is of which kind it is.
    static let estimates: WordList = ["概算", "预算", "估算", "计划", "规划", "设计", "协议", "合同", "意向", "估计"]
    private static let sizes: WordList = ["投资", "造价", "跨度", "容量", "面积", "库容", "里程", "长度", "重量", "高度", "人口", "产能", "装机"]

    /// 最高时速 of 机器人最高时速, 设计时速: what a thing is capable of.
    func isRated(_ i: Int, _ end: Int) -> Bool {
        guard sentence[i - 1].role == .nominal, i + 1 < end, sentence[i].range.count == 2 else { return false }
        let isMost = text.stands("最", at: sentence[i].start)
        guard isMost || Self.ratings.stands(text, at: sentence[i].start) else { return false }
        return Self.capacities.stands(text, endingAt: sentence[end - 1].end)
    }

    private static let ratings: WordList = ["设计", "额定", "起飞"]
    private static let capacities: WordList = [
        "时速", "寿命", "速度", "载重", "深度", "高度", "航程", "功率", "推力", "水深", "荷载", "载客量", "产能", "能力", "跨度", "直径", "重量", "库容",
    ]

    /// 年 of 风电场年上网电量, but not of 新生年人数 and 家庭年收入.
    func isAnnual(_ i: Int, _ end: Int) -> Bool {
        sentence[i].range.count == 1 && i + 1 < end && text.stands("年", at: sentence[i].start)
            && sentence[i - 1].role == .nominal && !NounPhrase.endsPeople(text, sentence[i - 1].range)
            && !text.stands("庭", at: sentence[i - 1].end - 1)
    }

    func isAverage(_ i: Int) -> Bool {
        let token = sentence[i]
        return token.range.count == 2 && text.stands("均", at: token.start + 1)
            && !Self.periods.contains(folded: text.folded(token.start))
    }

    /// 年均 says no one who has it, and 平均 is no rate.
    private static let periods = HanSet("平年月日周季")

    /// 日 of 日产, but not 生产.
    static func isPeriod(_ text: NameText, _ i: Int) -> Bool { periods.contains(folded: text.folded(i)) }
}
