import Testing

@testable import ChineseNews

/// Facts through the analyzer: core, kind, value, unit and relation.
@Suite struct NumericFactTests {
    private let analyzer = NewsAnalyzer()

    /// Nothing that goes on and on is read by going deeper and deeper, and no year is too great.
    @Test(arguments: [String(repeating: "第一至", count: 20_000), "公元999999兆年开斋节", "公元999999兆年犹太新年", "公元999999兆年排灯节"])
    func endure(text: String) {
        #expect(!analyzer.analyze(text, layout: .prose, fields: .facts).facts.isEmpty)
    }

    private func read(_ text: String, _ reference: String? = nil) -> [String] {
        let analysis = analyzer.analyze(
            text,
            layout: .prose,
            fields: .facts,
            referenceDate: reference.flatMap { CalendarDate($0) }
        )
        return analysis.facts.map { fact in
            var parts = [fact.text, fact.kind.rawValue]
            switch fact.value {
            case .exact(let value)?: parts.append("\(value)")
            case .fraction(let numerator, let denominator)?: parts.append("\(numerator)/\(denominator)")
            case .interval(let lower, let upper)?: parts.append("\(lower)..\(upper)")
            case nil: parts.append([fact.time?.start, fact.time?.end].compactMap(\.self).joined(separator: ".."))
            }
            if let unit = fact.unit { parts.append(unit) }
            if fact.relation != .exact { parts.append(fact.relation.rawValue) }
            return parts.joined(separator: " ")
        }
    }

    private static let quantityTexts: [(text: String, facts: String)] = [
        ("接待游客21.6万人次", "21.6万人次 count 216000 人次"), ("建成充电桩46个", "46个 count 46 个"),
        ("投入280余万元", "280余万元 money 2800000 CNY slightlyMore"),
        ("花费3750欧元", "3750欧元 money 3750 EUR"), ("港币300", "300 money 300 HKD"), ("$5.5万", "5.5万 money 55000 USD"),
        ("31万亿日元", "31万亿日元 money 31000000000000 JPY"),
        ("50元6角3分", "50元6角3分 money 50.63 CNY"), ("九块九", "九块九 money 9.9 CNY"), ("增长38.4%", "38.4% percent 38.4 percent"),
        ("近五成", "五成 percent 50 percent nearly"),
        ("六成五", "六成五 percent 65 percent"), ("一成半", "一成半 percent 15 percent"), ("打九九折", "九九折 percent 99 percent"),
        ("千分之五", "千分之五 percent 5 permille"),
        ("提高3个百分点左右", "3个百分点 percentagePoint 3 percentagePoint about"), ("约13公里", "13公里 physical 13 kilometer about"),
        ("1.2万亩", "1.2万亩 physical 12000 亩"),
        ("七亩八分", "七亩八分 physical 7.8 亩"), ("零下31.4℃", "零下31.4℃ physical -31.4 celsius"),
        ("5—9毫米", "5—9毫米 physical 5..9 millimeter"), ("身高168cm", "168cm physical 168 centimeter"),
        ("四十来平方米", "四十来平方米 physical 40 square-meter about"), ("20亿—30亿元", "20亿—30亿元 money 2000000000..3000000000 CNY"),
        ("5—8亿元", "5—8亿元 money 500000000..800000000 CNY"),
        ("92元至118元", "92元至118元 money 92..118 CNY"), ("25%—30%", "25%—30% percent 25..30 percent"),
        ("七八台", "七八台 count 7..8 台"), ("两三趟", "两三趟 count 2..3 趟"),
        ("百余人", "百余人 count 100 人 slightlyMore"), ("近百人", "百人 count 100 人 nearly"),
        ("上千元", "上千元 money 1000 CNY atLeast"), ("不超过2亿元", "2亿元 money 200000000 CNY atMost"),
        ("65岁以上", "65岁 age 65 岁 atLeast"), ("6.8倍", "6.8倍 multiple 6.8 倍"), ("两倍多", "两倍多 multiple 2 倍 slightlyMore"),
        ("三分之一", "三分之一 fraction 1/3"),
        ("一半", "一半 fraction 1/2"), ("3比2取胜", "3比2 score 3/2"), ("比例为2.57∶1", "2.57∶1 ratio 2.57/1"),
        ("第七次", "第七次 ordinal 7 次"), ("第二至第五位", "第二至第五位 ordinal 2..5 位"),
        ("三个半小时", "三个半小时 duration 3.5 hour"), ("四个多小时", "四个多小时 duration 4 hour slightlyMore"),
        ("半小时", "半小时 duration 0.5 hour"), ("7小时40分", "7小时40分 duration 460 minute"),
        ("两年零三个月", "两年零三个月 duration 27 month"), ("八个月至七年", "八个月至七年 duration 8..84 month"),
        ("1分09秒", "1分09秒 duration 69 second"), ("百万分之一秒", "百万分之一秒 duration 0.000001 second"),
        ("9000余台（套）", "9000余台（套） count 9000 台(套) slightlyMore"),
        ("以9秒83夺冠", "9秒83 duration 9.83 second"), ("1分58秒42", "1分58秒42 duration 118.42 second"),
        ("身高1米85", "1米85 physical 1.85 meter"), ("等了一刻钟", "一刻钟 duration 15 minute"),
        ("加时四分多钟", "四分多钟 duration 4 minute slightlyMore"),
        ("千把块钱", "千把块钱 money 1000 CNY about"), ("三十来万元", "三十来万元 money 300000 CNY slightlyMore"),
        ("十二、三岁的孩子", "十二、三岁 age 12..13 岁"), ("二十七、八个", "二十七、八个 count 27..28 个"), ("俩小时", "俩小时 duration 2 hour"),
        ("仨月", "仨月 duration 3 month"), ("三两以上的螃蟹", "三两 physical 3 两 atLeast"), ("派息12.5港仙", "12.5港仙 money 0.125 HKD"),
        ("报3012.45点", "3012.45点 count 3012.45 点"), ("下跌12点", "12点 count 12 点"), ("提出三点意见", "三点 count 3 点"),
        ("上调56个基点", "56个基点 count 56 个基点"), ("一块牌子两块备用电池", "两块 count 2 块"), ("四五百块菜钱", "四五百块 money 400..500 CNY"),
        ("同比上涨一角", "一角 money 0.1 CNY"), ("近半数", "半数 fraction 1/2 nearly"),
        ("借了两千一百多本书", "两千一百多本 count 2100 本 slightlyMore"),
        ("最后三筐虾", "三筐 count 3 筐"), ("采购经理指数为50.2", "50.2 count 50.2"), ("零下二十八度", "零下二十八度 physical -28 celsius"),
        ("按万分之五支付违约金", "万分之五 percent 0.05 percent"), ("注册会员30多万，", "30多万 count 300000 slightlyMore"),
        ("抵得上三个球场", "三个 count 3 个"), ("第94分钟进球", "第94分钟 ordinal 94 分钟"), ("票房破亿元", "亿元 money 100000000 CNY moreThan"),
        ("以2:1战胜客队", "2:1 score 2/1"), ("国安队2-0领先", "2-0 score 2/0"), ("以21：15获胜", "21：15 score 21/15"),
        ("以2.5比1.5获胜", "2.5比1.5 score 2.5/1.5"), ("航速十五节", "十五节 physical 15 knot"), ("全县人口只有7.4万", "7.4万 count 74000"),
        ("工程造价12亿，", "12亿 count 1200000000"), ("样本量为2,368，", "2,368 count 2368"),
        ("花了十几个亿。", "十几个亿 count 1000000000 slightlyMore"), ("中间价报7.1215，", "7.1215 count 7.1215"),
        ("硕士占六成。", "六成 percent 60 percent"), ("鉴定三成为未知种类", "三成 percent 30 percent"),
        ("提高7个多百分点", "7个多百分点 percentagePoint 7 percentagePoint slightlyMore"),
        ("采集岩石样品420多块", "420多块 count 420 块 slightlyMore"), ("备足三日口粮", "三日 duration 3 day"),
        ("连续15日下跌", "15日 duration 15 day"),
        ("每天运输200吨", "200吨 physical 200 tonne"),
        ("半场比分45:41", "45:41 score 45/41"), ("男女比例为1.2:1", "1.2:1 ratio 1.2/1"), ("按3:7配比", "3:7 ratio 3/7"),
    ]

    @Test(arguments: quantityTexts)
    func quantities(text: String, facts: String) { #expect(read(text) == [facts]) }

    private static let timeTexts: [(text: String, facts: String)] = [
        ("2023年10月18日", "2023年10月18日 date 2023-10-18"), ("10月18日", "10月18日 date 2023-10-18"),
        ("12月3日", "12月3日 date 2023-12-03"), ("18日", "18日 date 2023-10-18"),
        ("去年", "去年 date 2022"), ("昨天", "昨天 date 2023-10-18"), ("上月", "上月 date 2023-09"), ("9月份", "9月份 date 2023-09"),
        ("三季度", "三季度 date 2023-Q3"),
        ("2025年第三季度", "2025年第三季度 date 2025-Q3"), ("下半年", "下半年 date 2023-H2"),
        ("前三季度", "前三季度 interval 2023-Q1..2023-Q3"), ("今年前5个月", "今年前5个月 interval 2023-01..2023-05"),
        ("2022—2024年", "2022—2024年 interval 2022..2024"), ("3月1日至5日", "3月1日至5日 interval 2023-03-01..2023-03-05"),
        ("2日至4日", "2日至4日 interval 2023-10-02..2023-10-04"),
        ("2017年3月至2018年1月", "2017年3月至2018年1月 interval 2017-03..2018-01"),
        ("6：00—22：30", "6：00—22：30 interval T06:00..T22:30"), ("17时18分", "17时18分 time T17:18"),
        ("下午3点半", "下午3点半 time T15:30"), ("3月8日14时27分", "3月8日14时27分 datetime 2023-03-08T14:27"),
        ("今晚8点", "今晚8点 datetime 2023-10-19T20"), ("2018-11-29 18:59", "2018-11-29 18:59 datetime 2018-11-29T18:59"),
        ("上周三", "上周三 date 2023-10-11"), ("周五", "周五 date 2023-10-13"), ("十年前", "十年前 date 2013"),
        ("二○二○年", "二○二○年 date 2020"), ("上世纪70年代", "上世纪70年代 date 197X"),
        ("2027年第四季", "2027年第四季 date 2027-Q4"), ("商场7点开门", "7点 time T07:00"), ("市民最早6点可以入园", "6点 time T06:00"),
        ("营业时间为7点—9点", "7点—9点 interval T07:00..T09:00"),
        ("从7点到9点", "7点到9点 interval T07:00..T09:00"), ("会议将于28日召开", "28日 date 2023-10-28"), ("近日", "近日 fuzzyTime "),
        ("每周", "每周 recurrence "),
    ]

    @Test(arguments: timeTexts)
    func times(text: String, facts: String) { #expect(read(text, "2023-10-19") == [facts]) }

    /// Without a reference date what is written stays as it is.
    @Test func withoutAReferenceDate() {
        #expect(read("10月18日") == ["10月18日 date "] && read("2023年10月") == ["2023年10月 date 2023-10"])
        let facts = analyzer.analyze("10月18日，去年，近日", layout: .prose, fields: .facts).facts
        #expect(facts.map(\.time?.timex) == ["XXXX-10-18", "PAST_REF", "PAST_REF"])
    }

    /// 昨天 is the day before the one of the dateline, not before the day of issue.
    @Test func theDatelineSaysWhen() {
        let text = "新华社拉萨11月6日电（记者王远）昨天，青稞收完。"
        #expect(read(text, "2024-11-08").last == "昨天 date 2024-11-05")
    }

    @Test(arguments: [
        "一所幼儿园", "一批又一批游客", "统一部署", "十分高兴", "一带一路", "四分之一决赛", "十四届全国人大", "省人大二次会议", "半场比分", "百人合唱团", "3号楼", "万一下雨",
        "他一看就懂", "两两相对", "一是抓落实", "他在第一附属医院就诊", "梅西梅开二度", "发布三级应急响应", "获二级英模称号", "天气一天比一天冷", "报价一寸一寸往上挪",
        "绳盘上留着一块备用的麻绳",
    ])
    func nothing(text: String) { #expect(read(text) == []) }

    @Test func fullSpans() throws {
        let text = "共有约1.5万多名志愿者，不低于60%，人民币50元左右。"
        let facts = analyzer.analyze(text, layout: .prose, fields: .facts).facts
        #expect(facts.map { String(text[$0.fullSpan.range]) } == ["约1.5万多名", "不低于60%", "人民币50元左右"])
        #expect(facts.map { String(text[$0.range]) } == ["1.5万多名", "60%", "50元"])
    }

    /// Any text is read, alone or with everything else, and spans lie in it.
    @Test(arguments: 1...40)
    func anyText(seed: Int) {
        let pieces = [
            "三", "万", "百", "亿", "两", "半", "3", "12", "%", "百分之", "点", ".", "-", "至", "—", "年", "月", "日", "时", "分", "秒",
            "个", "名", "元", "多", "余", "近", "以上", "第", "季度",
            "前", "周三", "上", "下", "，", "。", " ", "\n", "去年", "昨天", "，", "成", "折", "倍", "￥", "人民币", "角", "来", "零", "又",
            "负", "/", ":", "比", "∶", "(", "套", "）", "𠮷", "\u{0}",
        ]
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = (0..<(seed * 15)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        let alone = analyzer.analyze(text, layout: .prose, fields: .facts, referenceDate: CalendarDate("2024-02-29"))
        for fact in alone.facts {
            #expect(!fact.utf8Range.isEmpty && fact.fullSpan.upperBound.utf8Offset <= text.utf8.count)
            #expect(
                fact.fullSpan.lowerBound <= fact.span.lowerBound && fact.span.upperBound <= fact.fullSpan.upperBound
            )
            #expect((fact.value == nil) == (fact.time != nil))
        }
        let all = analyzer.analyze(text, layout: .prose, fields: .all, referenceDate: CalendarDate("2024-02-29"))
        #expect(all.facts == alone.facts)
    }
}
