import Testing

@testable import ChineseNews

@Suite struct NumeralRulesTests {
    @Test(arguments: [
        ("2020年3月15日9时30分20秒", "2020年 3月 15日 9时 30分 20秒"),
        ("二○二○年十月三十一日", "二○二○年 十月 三十一日"), ("二〇二一年", "二〇二一年"), ("１９９８年", "１９９８年"),
        ("15万余人次、30多万份", "15万余 人次 、 30多万 份"),
        ("第三十二届、第5名、第几次", "第三十二 届 、 第5 名 、 第几 次"),
        ("三分之一、百分之三十五、千分之三点五", "三分之一 、 百分之三十五 、 千分之三点五"),
        ("三点五倍，增长3.5%", "三点五 倍 ， 增长 3.5%"),
        ("一千三百五十二万人", "一千三百五十二万 人"), ("三千多人", "三千多 人"), ("十几个", "十几 个"), ("数十万人", "数十万 人"),
        ("上千名", "上千 名"), ("好几百", "好几百"), ("下午3点半", "下午 3点半"), ("2小时11分", "2 小时 11 分"), ("三年", "三 年"),
        ("10千米、5万千瓦、2.5亿千瓦时", "10 千米 、 5万 千瓦 、 2.5亿 千瓦时"),
        ("五千克、五千人、五千米", "五 千克 、 五千 人 、 五千 米"),
        ("10兆瓦、3千瓦", "10 兆瓦 、 3 千瓦"),
        ("兩千三百萬元、十幾億、下午3點半", "兩千三百萬 元 、 十幾億 、 下午 3點半"),
        ("5月份", "5月份"), ("80年代", "80 年代"), ("多少钱", "多少 钱"), ("10月3号", "10月 3号"),
    ])
    func numbers(text: String, expected: String) { #expect(cut(text, model: nil) == expected) }

    /// Words that hold a numeral and are no number.
    @Test(arguments: [
        "一些", "一定", "统一", "十分", "一带一路", "万一", "进一步", "三角", "百姓", "千方百计", "一起", "四川", "唯一", "七嘴八舌", "两岸", "百货", "万能",
    ])
    func lexicalNumerals(word: String) {
        #expect(cut("他" + word + "的", model: nil).split(separator: " ").contains(Substring(word)))
    }

    @Test func kindsOfNumbers() {
        let text = "2020年有三百人和15万余次"
        let kinds = WordSegmenter(model: nil).words(in: text).map { (String(text[$0.range]), $0.kind) }
        #expect(kinds.contains { $0 == ("2020年", .time) })
        #expect(kinds.contains { $0 == ("三百", .number) })
        #expect(kinds.contains { $0 == ("15万余", .number) })
    }
}
