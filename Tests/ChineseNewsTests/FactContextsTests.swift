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
        ("去年外转率仅为7%", ["外转率"]), ("企业缴纳赔偿款120万元", ["赔偿款"]), ("其中修复费用占八成", ["修复费用"]),
        ("新建改建学校8所", ["学校"]), ("公司销售汽车5万辆", ["汽车"]), ("全市新建加工企业12家", ["加工企业"]), ("前三季度出口茶叶2680吨", ["茶叶"]),
        ("缴存余额503亿元", ["缴存余额"]), ("全省快递业务量完成51亿件", ["快递业务量"]), ("研发投入年均增长31%", ["研发投入"]),
        ("投档线比去年高8分", ["投档线"]), ("出园价7.4元，比去年高0.8元", ["出园价", "出园价"]),
        ("小学新生14万人，初中新生11万人，分别增加6300人和4100人", ["小学新生", "初中新生", "小学新生", "初中新生"]),
        ("农业、工业增加值分别为12亿元和41亿元，增长3.5%、7.9%", ["农业", "工业增加值", "农业", "工业增加值"]),
        ("铜精矿288万吨，榴莲21万吨，分别增长3.7%和下降6.1%", ["铜精矿", "榴莲", "铜精矿", "榴莲"]),
        ("不到七万元的非法所得", ["非法所得"]), ("重达128公斤的铜鼎", ["铜鼎"]), ("移民1312户5247人", ["移民", "移民"]),
        ("560万亩种植面积中已收获392万亩", ["种植面积", "种植面积"]), ("每天要写12条记录", ["记录"]), ("近七成用于民生", ["–"]),
        ("规模以上工业企业168家", ["规模以上工业企业"]), ("1300多卷布料大部分烧毁", ["布料"]), ("公司将投资18亿元扩建基地", ["–"]),
        ("样品在25℃以下存放", ["–"]), ("三座水库等外来水量由420万吨增至750万吨", ["水库", "外来水量", "外来水量"]),
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
        // Where something happened has no figures of it, nor who speaks of others.
        ("永善县发生4.9级地震，震源深度10千米。", ["–", "–"]), ("店主柳青受访时说：客人退房三组，损失两万元。", ["–", "–"]),
        ("法院查明，吕某以每吨320元的价格卖出废渣。", ["–"]), ("朝阳、锦州等地降雪9毫米。", ["–"]), ("东经103.7度", ["–"]),
        // What is counted or described has nothing itself.
        ("约七分之一的新生走进校园。", ["–"]), ("高通的3纳米芯片上市。", ["–"]), ("争取让九成以上病例不出县。", ["–"]), ("马成功等六人当选。", ["–"]),
        ("31个大城市失业率5.2%。", ["–", "31个大城市"]), ("教师612名，约为去年的1.8倍。", ["–", "–"]),
        // Names and what stands for them.
        ("该行营业收入312亿元，同比增长4.8%。", ["该行", "该行"]), ("全街道已有16个网格。", ["全街道"]), ("该品牌的投诉仍有211条。", ["该品牌"]),
        ("安平新型建材股份有限公司（以下简称“安平新材”）发布年报。安平新材净利润2亿元。", ["安平新材"]),
        ("外援泰勒·布兰登砍下41分。", ["泰勒·布兰登"]), ("上半场辽宁队落后17分。", ["辽宁队"]), ("我家12亩油茶挂果。", ["我家"]),
        ("单个项目补助不超过2亿元。", ["单个项目"]), ("抢修班11人值守。", ["抢修班"]), ("垦区的建三江分公司投入收割机900台。", ["建三江分公司"]),
        ("《回南天》票房13亿元。", ["回南天"]),
        // Holders before the item, and causes.
        ("湖南省补助比例达到50%，对中部地区不低于60%。", ["湖南省", "中部地区"]), ("渗滤液的氟化物浓度为每升214毫克。", ["渗滤液"]), ("火灾造成的财产损失达350万元。", ["火灾"]),
        ("地震造成7人轻伤，1263间房屋受损。", ["地震", "地震"]), ("经口岸出境的班列超过2050列。", ["–"]), ("总投资75亿元的26个项目开工。", ["项目", "–"]),
        // Parts and lists.
        ("该线全长47公里，其中江西段21公里，设车站5座。", ["该线", "江西段", "该线"]), ("湖南、江西分别为468毫米、417毫米。", ["湖南", "江西"]),
        ("郑州、洛阳业务量分别为19亿件和4亿件。", ["郑州", "洛阳"]),
        // Of the article.
        ("遂川县生产总值104亿元。\n遂川县投资增长8%。\n社会消费品零售总额33亿元。", ["遂川县", "遂川县", "遂川县"]),
        ("本报太原5月18日讯 六成文物为首次展出。", ["–"]),
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
