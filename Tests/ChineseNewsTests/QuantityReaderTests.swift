import Testing

@testable import ChineseNews

/// Quantities of the reader: units, compounds, ranges and what they are counted for.
@Suite struct QuantityReaderTests {
    private let analyzer = NewsAnalyzer()

    /// Core, value, unit and what stands in the full span alone of each quantity.
    private func read(_ text: String) -> [String] {
        analyzer.analyze(text, layout: .prose, fields: .facts).facts.filter { $0.time == nil }
            .map { fact in
                var parts = [fact.text]
                switch fact.value {
                case .exact(let value)?: parts.append("\(value)")
                case .fraction(let numerator, let denominator)?: parts.append("\(numerator)/\(denominator)")
                case .interval(let lower, let upper)?: parts.append("\(lower)..\(upper)")
                case nil: break
                }
                if let unit = fact.unit { parts.append(unit) }
                if let per = fact.per { parts.append("per \(per)") }
                return parts.joined(separator: " ")
            }
    }

    private static let measuresTexts: [(text: String, facts: [String])] = [
        ("这里有二两酒", ["二两 2 两"]), ("重1234两", ["1234两 1234 两"]), ("三两好友", []), ("等了三两天", ["三两天 2..3 day"]),
        ("来了一两个人", ["一两个 1..2 个"]), ("一两百人到场", ["一两百人 100..200 人"]), ("两会期间", []),
        ("容量五十兆字节", ["五十兆字节 50 megabyte"]), ("六个加仑", ["六个加仑 6 gallon"]), ("买了三个月饼", ["三个 3 个"]),
        ("过了三个月", ["三个月 3 month"]),
        ("十个月大的孩子", ["十个月大 10 month"]), ("已经三周大了", ["三周大 3 week"]), ("下降2.4 个百分 点", ["2.4个百分点 2.4 percentagePoint"]),
        ("打对折", ["对折 50 percent"]), ("把纸对折", []), ("打 九 九 折", ["九九折 99 percent"]), ("開會個半小時", ["個半小時 1.5 hour"]),
        ("60日内", ["60日 60 day"]), ("30~90日", ["30~90日 30..90 day"]), ("10日内送达", ["10日 10 day"]),
        ("这个半小时", ["半小时 0.5 hour"]), ("五個半", ["五個半 5.5 個"]), ("两个半球", ["两个 2 个"]), ("百分百满意", ["百分百 100 percent"]),
        ("三分一的居民", ["三分一 1/3"]), ("十分一致", []), ("千万分之六", ["千万分之六 0.00006 percent"]),
        ("身高一米七五的中锋", ["一米七五 1.75 meter"]), ("身高米八左右", ["米八 1.8 meter"]), ("大米九吨", ["九吨 9 tonne"]),
        ("三米五人合抱", ["三米 3 meter", "五人 5 人"]), ("等了分半钟", ["分半钟 1.5 minute"]), ("住了三天两夜", ["三天两夜 3 day"]),
        ("两天三次", ["两天 2 day", "三次 3 次"]), ("高6'2\"", ["6'2\" 74 inch"]), ("宽8 ft", ["8 ft 8 foot"]), ("他说'前8'", []),
        ("发生里氏规模5.8地震", ["5.8 5.8"]), ("规模5.8亿元", ["5.8亿元 580000000 CNY"]), ("近三成为女生", ["三成 30 percent"]),
        ("第一成为冠军", ["第一 1"]), ("五千年文明", ["五千年 5000 year"]), ("两千多年前", ["两千多年 2000 year"]), ("2000年建成", []),
        ("花了300RMB", ["300RMB 300 CNY"]), ("两汤匙油", ["两汤匙 2 tablespoon"]), ("只剩一个。", ["一个 1 个"]), ("一个“圈”", []),
        ("每一个，", []), ("百分之15k", ["百分之15k 15000 percent"]), ("第九个五年计划", ["第九个 9 个"]),
        ("查扣半成品酒2.7吨", ["2.7吨 2.7 tonne"]), ("降了半成", ["半成 5 percent"]),
        ("约有三、四百人到场", ["三、四百人 300..400 人"]), ("损失四、五十万元", ["四、五十万元 400000..500000 CNY"]), ("来了七、八个人", ["七、八个 7..8 个"]),
        ("获二、三等奖", []), ("生于五、六十年代", []), ("第二、三十名学生", ["三十名 30 名"]), ("亮度2000尼特", ["2000尼特 2000 尼特"]),
        ("第三至第五至第七名", ["第三至第五 3..5", "第七名 7 名"]),
    ]

    @Test(arguments: measuresTexts)
    func measures(text: String, facts: [String]) { #expect(read(text) == facts) }

    private static let temperaturesTexts: [(text: String, fact: String)] = [
        ("零下华氏13度", "零下华氏13度 -13 fahrenheit"), ("摄氏零下11度半", "零下11度半 -11.5 celsius"),
        ("華氏-31度半", "-31度半 -31.5 fahrenheit"),
        ("华氏温度98.6度", "98.6度 98.6 fahrenheit"), ("零下5℃", "零下5℃ -5 celsius"),
    ]

    @Test(arguments: temperaturesTexts)
    func temperatures(text: String, fact: String) { #expect(read(text) == [fact]) }

    private static let compoundsTexts: [(text: String, fact: String)] = [
        ("一小时零三十分钟", "一小时零三十分钟 90 minute"), ("3斤5两", "3斤5两 35 两"), ("五块六的苹果", "五块六 5.6 CNY"),
        ("两块九毛九", "两块九毛九 2.99 CNY"), ("兩米三", "兩米三 2.3 meter"),
        ("三块零四", "三块零四 3.04 CNY"), ("一丈二尺", "一丈二尺 12 尺"),
    ]

    @Test(arguments: compoundsTexts)
    func compounds(text: String, fact: String) { #expect(read(text) == [fact]) }

    private static let rangesTexts: [(text: String, fact: String)] = [
        ("五块六到五块七毛八", "五块六到五块七毛八 5.6..5.78 CNY"), ("五元六角-五元七毛八分", "五元六角-五元七毛八分 5.6..5.78 CNY"),
        ("1.6m-3.9m", "1.6m-3.9m 1.6..3.9 meter"), ("米七到一米九", "米七到一米九 1.7..1.9 meter"), ("兩升到三升", "兩升到三升 2..3 liter"),
        ("20 - 100个", "20 - 100个 20..100 个"),
    ]

    @Test(arguments: rangesTexts)
    func ranges(text: String, fact: String) { #expect(read(text) == [fact]) }

    private static let ratesTexts: [(text: String, fact: String)] = [
        ("黄瓜12元/公斤", "12元 12 CNY per 公斤"), ("番茄8.5元每斤", "8.5元 8.5 CNY per 斤"),
        ("车速120公里/小时", "120公里/小时 120 kilometer-per-hour"),
        ("3千米每小时", "3千米每小时 3 kilometer-per-hour"), ("流量3000立方米/秒", "3000立方米/秒 3000 cubic-meter-per-second"),
        ("售价1.2万元/平方米", "1.2万元 12000 CNY per 平方米"), ("亩产500公斤/亩", "500公斤 500 kilogram per 亩"),
    ]

    @Test(arguments: ratesTexts)
    func rates(text: String, fact: String) { #expect(read(text) == [fact]) }

    /// A unit before its number in a text that makes no sense.
    @Test func unitBeforeNumber() {
        let text = "哈努卡节:春/个—分一前～十%"
        let facts = analyzer.analyze(text, layout: .prose, fields: [.facts, .indefiniteFacts]).facts
        #expect(facts.allSatisfy { !$0.isIndefinite && text[$0.range] == $0.text })
    }

    @Test func rateIsNoRecurrence() {
        let facts = analyzer.analyze("3千米每小时，每周三出发", layout: .prose, fields: .facts).facts
        #expect(facts.map(\.kind) == [.physical, .recurrence])
    }

    @Test func fullSpanHoldsRate() throws {
        let fact = try #require(analyzer.analyze("黄瓜12元/公斤", layout: .prose, fields: .facts).facts.first)
        #expect(fact.fullSpan.utf8Range.count == "12元/公斤".utf8.count)
    }
}
