import Testing

@testable import ChineseNews

/// The grammar, stretch by stretch: role, names, and organizations behind a +.
@Suite struct CreditParserTests {
    private func parse(_ string: String, bare: Byline.Role? = nil, isLine: Bool = true) -> [String]? {
        let text = NameText.make(string)
        let parser = CreditParser(text, .standard)
        func reading(_ range: Range<Int>) -> String {
            text.string(range.lowerBound, range.upperBound).filter { !$0.isWhitespace }
        }
        return parser.parse(0..<text.count, bare: bare, isLine: isLine)?
            .map { credit in
                var line = "\(credit.role.rawValue) \(credit.names.map(reading).joined(separator: ","))"
                if !credit.organizations.isEmpty {
                    line += "+" + credit.organizations.map(reading).joined(separator: ",")
                }
                if let rank = credit.rank.map(reading) ?? credit.impliedRank { line += "~" + rank }
                if let station = credit.station { line += "@" + reading(station) }
                return line
            }
    }

    private static let cases: [(text: String, credits: String)] = [
        ("本报记者 邹渠明 康一叶", "reporter 邹渠明,康一叶+本报"),
        ("本报见习记者邹渠明康一叶", "reporter 邹渠明,康一叶+本报~见习"),
        ("本報見習記者 鄒渠明", "reporter 鄒渠明+本報~見習"),
        ("榆塔日报驻台北特约记者 邹渠明", "reporter 邹渠明+榆塔日报~特约@台北"),
        ("实习生 邹渠明", "reporter 邹渠明~实习"),
        ("本报记者 邹渠明 青岛报道", "reporter 邹渠明+本报@青岛"),
        ("记者 邹渠明 通讯员 康一叶 文/图", "reporter 邹渠明; correspondent 康一叶; photographer 邹渠明,康一叶"),
        ("本报记者 邹渠明 摄", "photographer 邹渠明+本报"),
        ("本报记者 邹渠明 摄影报道", "reporter 邹渠明+本报; photographer 邹渠明+本报"),
        ("邹渠明摄影报道", "photographer 邹渠明; writer 邹渠明"),
        ("文/邹渠明 图/康一叶", "writer 邹渠明; photographer 康一叶"),
        ("文/图 本报记者 邹渠明", "reporter 邹渠明+本报; photographer 邹渠明+本报"),
        ("记者 邹渠明 文 记者 康一叶 摄", "reporter 邹渠明; photographer 康一叶"),
        ("本报记者邹渠明文康一叶摄", "reporter 邹渠明+本报; photographer 康一叶"),
        ("责编：邹渠明　美编：康一叶　校对：骆明川", "editor 邹渠明; editor 康一叶; proofreader 骆明川"),
        ("来源：榆塔网 作者：邹渠明 栏目：要闻 编辑：康一叶", "source +榆塔网; author 邹渠明; editor 康一叶"),
        ("清镇市文明办供稿", "contributor +清镇市文明办"),
        ("图片由榆塔影像馆提供", "imageProvider +榆塔影像馆"),
        ("视觉中国 供图", "imageProvider +视觉中国"),
        ("邹渠明 供图", "imageProvider 邹渠明"),
        ("作者系江北大学教授邹渠明", "author 邹渠明+江北大学"),
        ("作者单位：江北大学", "author +江北大学"),
        ("[英]海伦·阿什福德 著　邹渠明 译", "author 海伦·阿什福德; translator 邹渠明"),
        ("综合新华社、法新社报道", "compiler +新华社,法新社"),
        ("王　远 摄", "photographer 王远"),
        ("张 胜 男 摄", "photographer 张胜男"),
        ("记者邹渠明、康一叶等", "reporter 邹渠明,康一叶"),
        ("通讯员 穗卫健宣", "correspondent +穗卫健宣"),
        ("本报评论员", "commentator +本报"),
        ("本报记者羿飞、诸葛亮亮和宁夏", "reporter 羿飞,诸葛亮亮,宁夏+本报"),
        ("記者范姜宏／綜合報導", "reporter 范姜宏"),
        ("图为邹渠明摄", "photographer 邹渠明"),
        ("徐鹏飞作", "illustrator 徐鹏飞"),
    ]

    @Test(arguments: cases)
    func credits(text: String, expected: String) { #expect(parse(text)?.joined(separator: "; ") == expected) }

    @Test(arguments: [
        "记者手记", "记者观察", "本报记者", "编辑部的故事", "综合治理，实行人口与经济协调发展", "她告诉记者", "在回答记者", "摄影作品展", "来源于生活",
        "照片背后的故事", "导演：邹渠明　编剧：康一叶　主演：骆明川", "参加人员：邹渠明；记录：康一叶", "河北将推广秸秆气技术", "，记者邹渠明", "7月6日，记者邹渠明",
        "见面时记者称邹渠明为",
    ])
    func others(text: String) { #expect(parse(text) == nil) }

    @Test func namesWithoutACue() {
        #expect(parse("邹渠明", bare: .unknown) == ["unknown 邹渠明"] && parse("邹渠明") == nil)
        #expect(parse("苇舟", bare: .unknown) == ["unknown 苇舟"])
        #expect(parse("阮汀通讯员 林海砚", bare: .unknown, isLine: false) == ["unknown 阮汀", "correspondent 林海砚"])
        #expect(parse("榆塔网记者 林海砚", bare: .unknown, isLine: false) == ["reporter 林海砚+榆塔网"])
        #expect(parse("邹渠明 康一叶", bare: .author) == ["author 邹渠明,康一叶"])
        #expect(parse("一个秘密", bare: .author) == nil)
        #expect(parse("□邹渠明") == ["author 邹渠明"])
    }

    @Test func longStretchesAreNone() { #expect(parse("记者" + String(repeating: "邹渠明、", count: 60)) == nil) }
}
