// What sentences say of their quantities.

import ChineseNews
import Testing

@Suite struct FactContextsTests {
    private func facts(_ text: String, _ fields: NewsAnalyzer.Fields = .facts) -> [NumericFact] {
        NewsAnalyzer().analyze(text, layout: .prose, fields: fields).facts.filter { !$0.kind.isTemporal }
    }

    /// Each quantity with what is counted.
    @Test(arguments: [
        ("安溪县接待游客21.6万人次，同比增长38.4%。", ["游客", "游客"]),
        ("新建停车场3处、充电桩46个，改造公厕5座。", ["停车场", "充电桩", "公厕"]),
        ("公司实现营业收入16.4亿元，同比增长21.35%。", ["营业收入", "营业收入"]),
        ("毛利率升至28.7%，同比提高1.9个百分点。", ["毛利率", "毛利率"]),
        ("全镇832个贫困户搬进新居。", ["贫困户"]), ("今年全乡3000亩茶园开采。", ["茶园"]),
        ("该校1238名毕业生中，超八成留在本省。", ["毕业生", "毕业生"]),
        ("地震共造成7人轻伤，直接经济损失约3600万元。", ["轻伤", "直接经济损失"]), ("中国市场折叠屏手机出货约263万台", ["折叠屏手机"]),
        ("公司净利润年均复合增速约25%", ["净利润年均复合增速"]), ("骗走老人养老钱 9人获刑", ["–"]), ("并处罚金人民币50万元", ["罚金"]),
        ("肝部病灶重达2.3公斤", ["肝部病灶"]), ("浪高2.5米", ["浪高"]), ("两百一十六户牧户九成搬进新居", ["牧户", "牧户"]),
        ("再建24台口径40米的全可动天线", ["全可动天线", "口径"]), ("31个大城市城镇调查失业率5.2%", ["大城市", "城镇调查失业率"]),
        ("每股分红150元", ["分红"]), ("两处安置点已搭建帐篷130顶", ["安置点", "帐篷"]),
    ])
    func items(text: String, items: [String]) { #expect(facts(text).map { $0.item ?? "–" } == items) }

    @Test(arguments: [
        ("全村共接待游客5万人次，收入80万元。", ["全村", "全村"]), ("云岭镇人民政府投入280万元，修路5公里。", ["云岭镇人民政府", "云岭镇人民政府"]),
        ("全国农村自来水普及率达到93%。", ["全国"]), ("3名队员赶到。", ["–"]),
        ("该校1238名毕业生到岗。", ["该校"]), ("今年全乡3000亩莼菜、8000多群蜜蜂增收。", ["全乡", "全乡"]),
        ("荣耀、小米列前两位，份额依次为13.1%、3.9%。", ["–", "荣耀", "小米"]), ("入冬以来全省平均气温-3.6℃。", ["全省"]),
        ("消防局派出8辆消防车。", ["–"]),
        ("石渠县平均海拔4250米。当地养殖户新增驱虫率96%。", ["石渠县", "石渠县"]),
        ("清镇市打造了实践中心1个。去年以来，成立了志愿服务总队1支、大队74支。", ["清镇市", "清镇市", "清镇市"]),
    ])
    func subjects(text: String, subjects: [String]) { #expect(facts(text).map { $0.subject ?? "–" } == subjects) }

    @Test(arguments: [
        ("产量同比增长3.6%", NumericFact.Change.by, NumericFact.Direction.increase, NumericFact.Basis.yearOnYear),
        ("产量环比下降3.6%", .by, .decrease, .monthOnMonth),
    ])
    func changes(text: String, change: NumericFact.Change, direction: NumericFact.Direction, basis: NumericFact.Basis) {
        let fact = facts(text).first
        #expect(fact?.change == change && fact?.direction == direction && fact?.basis == basis)
    }

    /// 由68%降至60%: where a change starts, and where it ends.
    @Test func fromAndTo() {
        let found = facts("占比由68%降至60%。")
        #expect(found.map(\.change) == [.from, .to] && found.map(\.item) == ["占比", "占比"])
        #expect(found.last?.direction == .decrease)
    }

    /// A shortened item keeps its surface; the whole one is restored.
    @Test func restored() {
        let found = facts("全市组建1支新时代志愿服务总队，下设大队74支、小队222支。")
        #expect(found.map(\.item) == ["新时代志愿服务总队", "大队", "小队"])
        #expect(found.map(\.resolvedItem) == [nil, "新时代志愿服务大队", "新时代志愿服务小队"])
    }

    @Test(arguments: [
        ("截至目前，全市注册志愿者82747人，项目2692个。", ["截至目前", "截至目前"]), ("今年前5个月，全县接待游客5万人次。", ["今年前5个月"]),
        ("截至8日20时，转移安置2840人。", ["截至8日20时"]),
    ])
    func asOf(text: String, times: [String]) { #expect(facts(text).map { $0.asOf ?? "–" } == times) }

    @Test(arguments: [("收购价为每斤1.33元", "斤"), ("人均耕地0.6亩", "人"), ("每10股派现3.5元", "10股")])
    func per(text: String, per: String) { #expect(facts(text).last?.per == per) }

    @Test func namedSets() {
        let found = facts("统筹教育、医疗、养老三大领域。")
        #expect(found.map(\.kind) == [.namedSet] && found.first?.members == ["教育", "医疗", "养老"])
        #expect(facts("“五大创建”深入人心").first?.item == "创建")
        // Congresses.
        #expect(facts("学习党的十五大精神，十九大提出目标，中共十五大制定纲领").isEmpty)
    }

    @Test(arguments: ["一是管住狗，二是洗净手。", "一个一个地数。"])
    func listMarkers(text: String) { #expect(facts(text).isEmpty) }

    /// 一 before a classifier is found on request only.
    @Test func indefinite() {
        #expect(facts("路边有一所幼儿园。").isEmpty)
        let found = facts("路边有一所幼儿园。", [.facts, .indefiniteFacts])
        #expect(found.map(\.isIndefinite) == [true] && found.first?.item == "幼儿园")
    }

    /// The same facts whatever else is asked for.
    @Test func doNotDependOnFields() {
        let text = "云岭镇人民政府投入280万元，浙江大学派出8名学生，同比增长3成。"
        #expect(facts(text, .facts) == facts(text, .all))
    }
}
