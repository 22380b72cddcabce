import Testing

@testable import ChineseNews

/// The persons are invented.
@Suite struct NameRulesTests {
    @Test(arguments: [
        ("记者余宏卿摄", "记者 余宏卿 摄"), ("樊望舒说", "樊望舒 说"), ("车玉明、屈默、佟铁军", "车玉明 、 屈默 、 佟铁军"),
        ("主任覃美莲表示", "主任 覃美莲 表示"), ("欧阳启凤同志", "欧阳启凤 同志"), ("选手陈一楠夺冠", "选手 陈一楠 夺冠"),
        ("武藤敏郎和铃木翔太", "武藤敏郎 和 铃木翔太"),
    ])
    func names(text: String, expected: String) { #expect(cut(text, model: nil) == expected) }

    /// `fine` parts what a rule has found as it parts the names of the lexicon; Japanese names stay whole.
    @Test(arguments: [
        ("记者余宏卿", "记者 余 宏卿"), ("欧阳启凤说", "欧阳 启凤 说"), ("屈默说", "屈 默 说"), ("武藤敏郎", "武藤敏郎"),
    ])
    func partsOfNames(text: String, expected: String) { #expect(cut(text, .fine, model: nil) == expected) }

    /// Surnames that start other words, and titles that follow a surname.
    @Test(arguments: [
        ("公司负责人说", "公司 负责人 说"), ("高速公路通车", "高速公路 通车"), ("方面表示", "方面 表示"), ("国家和人民", "国家 和 人民"),
        ("李女士和王先生", "李 女士 和 王 先生"), ("张局长", "张 局长"), ("全国各地", "全国 各地"), ("金融机构", "金融 机构"),
        ("应当安排", "应当 安排"), ("于是江水上涨", "于是 江水 上涨"),
    ])
    func noNames(text: String, expected: String) { #expect(cut(text, model: nil) == expected) }

    /// What stands beside a name decides where it ends.
    @Test func neighboursSpeakForNames() {
        let lexicon = Lexicon.builtIn.image
        #expect(lexicon.traits(lexicon.code(0x8005)).evidence(.before) > 0, "者")
        #expect(lexicon.traits(lexicon.code(0x4E0D)).evidence(.before) < 0, "不")
        #expect(lexicon.traits(lexicon.code(0x8BF4)).evidence(.after) > 0, "说")
    }

    /// The neighbour counts in the next window too.
    @Test func windowsDoNotShow() {
        let phrase = "记者余宏卿在樊庄镇采访降到谷底的泽纳斯基"
        let one = WordSegmenter(model: nil).words(in: phrase).map(\.utf8Range.count)
        for lead in 0..<12 {
            let text = String(repeating: "的", count: lead) + String(repeating: phrase, count: 300)
            let words = WordSegmenter(model: nil).words(in: text).map(\.utf8Range.count)
            #expect(Array(words.dropFirst(lead)) == Array((0..<300).map { _ in one }.joined()))
        }
    }
}
