// What the guide NumericFacts shows.

import Testing

@testable import ChineseNews

@Suite struct NumericFactsGuideTests {
    private func facts(_ text: String, _ day: String? = nil) -> [NumericFact] {
        NewsAnalyzer().analyze(text, referenceDate: day.flatMap { CalendarDate($0) }).facts
    }

    private let overview = "去年，全村共接待游客21.6万人次，同比增长38.4%；投入约280万元，修步道5—8公里。"

    @Test func overviewExample() {
        #expect(
            facts(overview, "2024-11-07").map { "\($0.text) \($0.kind) \($0.amount) \($0.unit ?? "–")" } == [
                "去年 date 2023 –", "21.6万人次 count 216000 人次", "38.4% percent 38.4 percent",
                "280万元 money about 2800000 CNY",
                "5—8公里 physical 5...8 kilometer",
            ]
        )
    }

    @Test func figures() throws {
        let fact = try #require(facts(overview, "2024-11-07").first { !$0.kind.isTemporal })
        #expect("\(fact)" == "全村 游客 216000 人次 去年" && "\(fact.span)" == "10..<17")
        #expect(ExactDecimal("16.4")?.scaled(byPowerOfTen: 8)?.description == "1640000000")
    }

    /// What the sentence says of a number.
    @Test func contexts() throws {
        let found = facts("全村共接待游客21.6万人次，同比增长38.4%")
        #expect(found.map(\.text) == ["21.6万人次", "38.4%"] && found.map(\.relation) == [.exact, .exact])
        #expect(found.map(\.item) == ["游客", "游客"] && found.map(\.subject) == ["全村", "全村"])
        #expect(found[0].predicate == "接待" && found[0].change == nil)
        #expect(found[1].change == .by && found[1].direction == .increase && found[1].basis == .yearOnYear)
    }

    /// The table of items and subjects.
    @Test(arguments: [
        ("全县接待游客5万人次，收入80万元。", ["游客", "收入"], ["全县", "全县"]), ("332个行政村", ["行政村"], ["–"]),
        ("渗滤液的氟化物浓度为每升214毫克。", ["氟化物浓度"], ["渗滤液"]), ("公司销售汽车5万辆。", ["汽车"], ["公司"]),
        (
            "小学新生14万人，初中新生11万人，分别增加6300人和4100人。", ["小学新生", "初中新生", "小学新生", "初中新生"],
            ["–", "–", "–", "–"]
        ), ("湖南、江西降雨分别为46毫米、41毫米。", ["降雨", "降雨"], ["湖南", "江西"]),
        ("该线全长47公里，其中江西段21公里，设车站5座。", ["全长", "全长", "车站"], ["该线", "江西段", "该线"]),
        ("永善县发生4.9级地震，震源深度10千米。", ["地震", "震源深度"], ["–", "–"]),
        ("苏州某某材料股份有限公司（以下简称“某某新材”）发布年报。某某新材营收2亿元。", ["营收"], ["某某新材"]),
    ])
    func owners(text: String, items: [String], subjects: [String]) {
        let found = facts(text).filter { !$0.kind.isTemporal }
        #expect(found.map { $0.item ?? "–" } == items && found.map { $0.subject ?? "–" } == subjects)
    }

    private static let units: [(text: String, kind: NumericFact.Kind, amount: String, unit: String?)] = [
        ("3万4000人", .count, "34000", "人"), ("9000余台（套）", .count, "over 9000", "台(套)"), ("50元6角", .money, "50.6", "CNY"),
        ("$5.5万", .money, "55000", "USD"), ("人民币300元", .money, "300", "CNY"), ("百分之六十", .percent, "60", "percent"),
        ("六成五", .percent, "65", "percent"), ("打八折", .percent, "80", "percent"), ("8.5‰", .percent, "8.5", "permille"),
        ("3个百分点", .percentagePoint, "3", "percentagePoint"), ("三点五公里", .physical, "3.5", "kilometer"),
        ("零下31℃", .physical, "-31", "celsius"), ("1.2万亩", .physical, "12000", "亩"),
        ("身高1米85", .physical, "1.85", "meter"),
        ("7小时40分", .duration, "460", "minute"), ("以9秒83夺冠", .duration, "9.83", "second"),
        ("一刻钟", .duration, "15", "minute"),
        ("人口只有7.4万", .count, "74000", nil), ("以21：15获胜", .score, "21:15", nil),
        ("22岁", .age, "22", "岁"), ("6.8倍", .multiple, "6.8", "倍"), ("第七次", .ordinal, "7", "次"),
        ("三分之二", .fraction, "2/3", nil), ("3比2取胜", .score, "3:2", nil), ("2.57∶1", .ratio, "2.57:1", nil),
        ("5—8亿元", .money, "500000000...800000000", "CNY"),
    ]

    @Test(arguments: units)
    func kindsAndUnits(text: String, kind: NumericFact.Kind, amount: String, unit: String?) {
        let found = facts(text)
        #expect(found.map(\.kind) == [kind] && found.map(\.amount) == [amount] && found.map(\.unit) == [unit])
    }

    /// The table of bounds stands in NumericFactBoundsTests; here is its example.
    @Test func bounds() throws {
        let more = try #require(facts("志愿者5万余人").first?.bounds)
        #expect("\(more)" == "(50000, ∞)")
        #expect(!more.contains(ExactDecimal(50_000)) && more.contains(ExactDecimal(52_000)))
        #expect(facts("500棵左右").map(\.relation) == [.about] && facts("500棵左右").map(\.bounds) == [nil])
        #expect(facts("3公里以内").map { "\($0.bounds!)" } == ["(-∞, 3]"])
    }

    @Test func dates() {
        #expect(facts("10月28日").map { "\($0.time?.start ?? "–") \($0.amount)" } == ["– XXXX-10-28"])
        #expect(facts("10月28日", "2024-11-07").map(\.amount) == ["2024-10-28"])
        #expect(facts("近日", "2024-11-07").map { $0.time?.start } == [nil])
        // A day without a year is the one to come where that is near and the past one is not.
        let coming = facts("11月20日", "2024-11-07")
        let days = ["2024-11-20", "2023-11-20"].map { CalendarDate($0) }
        #expect(coming.map(\.amount) == ["2024-11-20"] && coming.first?.time?.candidates.map(\.start?.date) == days)
        #expect(facts("2月20日", "2024-11-07").map(\.amount) == ["2024-02-20"])
    }

    @Test(arguments: ["统一部署", "十分高兴", "生活十分艰苦", "战斗员持十分积极的态度", "一带一路", "3号楼", "一是抓落实", "一所幼儿园", "一级文物", "十四届全国人大"])
    func nothing(text: String) { #expect(facts(text).isEmpty) }

    @Test func numbers() {
        #expect(ChineseNumber("三万四千五百六十七")?.decimal == ExactDecimal(34567))
        #expect(ChineseNumber("壹佰贰拾")?.decimal == ExactDecimal(120))
        #expect(ChineseNumber("四分之三")?.value == .fraction(numerator: ExactDecimal(3), denominator: ExactDecimal(4)))
        #expect(ChineseNumber("三四十")?.value == .interval(ExactDecimal(30), ExactDecimal(40)))
    }
}
