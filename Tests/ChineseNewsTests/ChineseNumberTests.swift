import Testing

@testable import ChineseNews

@Suite struct ChineseNumberTests {
    /// The value as text: a decimal, n/d, or lower..upper; + where there are a few more.
    private func read(_ text: String) -> String? {
        guard let number = ChineseNumber(text) else { return nil }
        let value =
            switch number.value {
            case .exact(let decimal): "\(decimal)"
            case .fraction(let numerator, let denominator): "\(numerator)/\(denominator)"
            case .interval(let lower, let upper): "\(lower)..\(upper)"
            }
        return value + (number.isMore ? "+" : "")
    }

    private static let cardinalTexts: [(text: String, value: String)] = [
        ("0", "0"), ("零", "0"), ("７", "7"), ("十", "10"), ("十七", "17"), ("二十", "20"), ("廿六", "26"), ("卅", "30"),
        ("一百零三", "103"),
        ("三百一十五", "315"), ("三百十五", "315"), ("八百六", "860"), ("两千三百五", "2350"), ("四千零七", "4007"), ("一万三", "13000"),
        ("六万零七百", "60700"),
        ("九万四", "94000"), ("二十万亿", "20000000000000"), ("一万五千亿", "1500000000000"), ("三亿零五百万", "305000000"),
        ("五兆六十二亿四万五千二", "5006200045200"),
        ("四万万", "400000000"), ("百三", "130"), ("壹佰贰拾", "120"), ("叁萬肆仟伍佰零柒", "34507"), ("二○二○", "2020"), ("零一幺", "11"),
        ("一九九七", "1997"),
        ("3.5万", "35000"), ("1,100万", "11000000"), ("3万4000", "34000"), ("25万6千", "256000"), ("1千零20", "1020"),
        ("5亿1万4千6百", "500014600"),
        ("16.4亿", "1640000000"), ("4.78万亿", "4780000000000"), ("12,345,678", "12345678"), ("1 234 567", "1234567"),
        ("2e5", "200000"), ("1.25E-3", "0.00125"),
        ("40k", "40000"), ("1.04M", "1040000"), ("三点五", "3.5"), ("零点零二八", "0.028"), ("三点五万", "35000"),
        ("两千三点一", "2300.1"), (".77", "0.77"), ("半百", "50"),
        ("负三十二", "-32"), ("-1,200", "-1200"), ("－２.５", "-2.5"), ("7 万5 千4 百", "75400"), ("一百 五 十 二", "152"),
        ("三千 九百 六十五", "3965"), ("2^10", "1024"),
        ("五百多", "500+"), ("十余万", "100000+"), ("十几", "10+"), ("二十几亿", "2000000000+"), ("500余万", "5000000+"),
        ("一千多万", "10000000+"),
        ("七八", "7..8"), ("三五", "3..5"), ("二三十", "20..30"), ("两三百", "200..300"), ("十七八", "17..18"), ("几十", "20..90"),
        ("数百万", "2000000..9000000"),
    ]

    @Test(arguments: cardinalTexts)
    func cardinals(text: String, value: String) {
        #expect(read(text) == value)
        #expect(ChineseNumber(text)?.kind == .cardinal)
    }

    private static let otherTexts: [(text: String, kind: ChineseNumber.Kind, value: String)] = [
        ("三分之二", .fraction, "2/3"), ("１６分之5", .fraction, "5/16"), ("三又四分之一", .fraction, "13/4"),
        ("1/2", .fraction, "1/2"), ("1 4/3", .fraction, "7/3"),
        ("一百分之七", .fraction, "7/100"), ("负三分之一", .fraction, "-1/3"), ("百分之六十", .percent, "60/100"),
        ("百分之三点五", .percent, "3.5/100"),
        ("百分百", .percent, "100/100"), ("百分之百", .percent, "100/100"), ("千分之八", .percent, "8/1000"),
        ("负百分之五", .percent, "-5/100"),
        ("15.62%", .percent, "0.1562"), ("５％", .percent, "0.05"), ("3‰", .percent, "0.003"),
        ("百分之二三十", .percent, "0.2..0.3"),
        ("第七", .ordinal, "7"), ("第二百五十", .ordinal, "250"), ("第３万", .ordinal, "30000"), ("倒数第二", .ordinal, "-2"),
        ("第１２", .ordinal, "12"),
    ]

    @Test(arguments: otherTexts)
    func fractionsAndOrdinals(text: String, kind: ChineseNumber.Kind, value: String) {
        #expect(read(text) == value)
        #expect(ChineseNumber(text)?.kind == kind)
    }

    @Test(arguments: [
        "", "万", "百", "一百百", "十十", "点五点", "第", "第万", "分之一", "三分之", "1,23", "1.2.3", "2020/10/27", "abc", "一a", "五十五百",
        "两两", "多", "几", "--3", "1e", "1/0",
        "零分之一", "一二三十", " 5", "5 ",
    ])
    func others(text: String) { #expect(ChineseNumber(text) == nil) }

    @Test func decimals() {
        #expect(ChineseNumber("百分之六十")?.decimal == ExactDecimal("0.6") && ChineseNumber("三分之二")?.decimal == nil)
        #expect(ChineseNumber("七八")?.decimal == nil && ChineseNumber("16.4亿")?.decimal == ExactDecimal(1_640_000_000))
    }

    /// What is out of range is no number, and nothing takes more than linear time.
    @Test func extremes() {
        #expect(
            ChineseNumber(String(repeating: "9", count: 38)) != nil
                && ChineseNumber(String(repeating: "9", count: 39)) == nil
        )
        #expect(ChineseNumber("1e999") == nil && ChineseNumber("1e99999999999999999999") == nil)
        #expect(
            ChineseNumber(String(repeating: "万", count: 1000)) == nil
                && ChineseNumber("一" + String(repeating: "万", count: 1000)) == nil
        )
        #expect(ChineseNumber(String(repeating: "0", count: 100_000) + "7") == ChineseNumber("7"))
        #expect(ChineseNumber(String(repeating: "一百", count: 10_000)) == nil)
    }
}
