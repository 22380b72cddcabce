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

    private static let more: [(text: String, credits: String)] = [
        // Each role with its cue before and behind.
        ("作者：邹渠明", "author 邹渠明"), ("撰稿 邹渠明", "author 邹渠明"), ("读者 邹渠明", "author 邹渠明"), ("特约评论员 邹渠明", "commentator 邹渠明"),
        ("邹渠明 绘", "illustrator 邹渠明"), ("制图：邹渠明", "illustrator 邹渠明"), ("邹渠明供稿", "contributor 邹渠明"), ("（邹渠明）投稿", "-"),
        ("校对：邹渠明", "proofreader 邹渠明"), ("一审：邹渠明 二审：康一叶", "reviewer 邹渠明; reviewer 康一叶"), ("邹渠明 编译", "translator 邹渠明"),
        ("邹渠明整理", "compiler 邹渠明"), ("讲述人：邹渠明 整理：康一叶", "interviewee 邹渠明; compiler 康一叶"), ("邹渠明 采写", "reporter 邹渠明"),
        ("统筹/邹渠明 撰文/康一叶 摄影/骆明川", "unknown 邹渠明; author 康一叶; photographer 骆明川"), ("版式 邹渠明", "unknown 邹渠明"),
        // Ranks, one and several, and in the cue itself.
        ("首席记者 邹渠明", "reporter 邹渠明~首席"), ("本报全媒体见习记者 邹渠明", "reporter 邹渠明+本报~全媒体见习"), ("见习生 邹渠明", "reporter 邹渠明~见习"),
        ("榆塔日报特约通讯员 邹渠明", "correspondent 邹渠明+榆塔日报"), ("實習記者 鄒渠明", "reporter 鄒渠明~實習"),
        // Names one after the other, with marks, blanks, words, or nothing between.
        ("记者邹渠明和康一叶", "reporter 邹渠明,康一叶"), ("记者邹渠明与康一叶", "reporter 邹渠明,康一叶"), ("记者邹渠明,康一叶;骆明川", "reporter 邹渠明,康一叶,骆明川"),
        ("记者 王 伟 李 鸣", "reporter 王伟,李鸣"), ("记者 王伟 李 鸣 康一叶", "reporter 王伟,李鸣,康一叶"),
        ("记者 Chester Lam、邹渠明", "reporter ChesterLam,邹渠明"),
        ("记者 阿卜杜拉·居尔 摄", "photographer 阿卜杜拉·居尔"), ("记者 𠮷田远", "reporter 𠮷田远"), ("记者 邹渠明 等", "reporter 邹渠明"),
        ("邹渠明、康一叶 等 摄", "photographer 邹渠明,康一叶"),
        // Who wrote and who took the picture.
        ("邹渠明/文 康一叶/图", "writer 邹渠明; photographer 康一叶"), ("记者 邹渠明/文 康一叶/摄", "reporter 邹渠明; photographer 康一叶"),
        ("文、图/邹渠明", "writer 邹渠明; photographer 邹渠明"), ("文/记者 邹渠明 图/记者 康一叶", "reporter 邹渠明; photographer 康一叶"),
        ("邹渠明　文/图", "photographer 邹渠明"), ("文｜邹渠明 编辑｜康一叶", "writer 邹渠明; editor 康一叶"),
        // Who gave it.
        ("供稿：清镇市文明办", "contributor +清镇市文明办"), ("图片来源：视觉中国", "imageProvider +视觉中国"), ("图/视觉中国", "imageProvider +视觉中国"),
        ("文/本报记者 邹渠明 图/受访者提供", "reporter 邹渠明+本报; imageProvider +受访者"), ("转自：榆塔网", "source +榆塔网"),
        ("原载《榆塔日报》，作者：邹渠明", "source +《榆塔日报》; author 邹渠明"), ("榆塔司法所 邹渠明 供稿", "contributor 邹渠明+榆塔司法所"),
        // Where it was sent from.
        ("特派记者 邹渠明 从武汉报道", "reporter 邹渠明~特派@武汉"), ("本报驻柏林记者 邹渠明", "reporter 邹渠明+本报@柏林"),
        ("本报记者 邹渠明 发自青岛", "reporter 邹渠明+本报@青岛"),
        ("本报记者 邹渠明 通讯员 康一叶 青岛报道", "reporter 邹渠明+本报@青岛; correspondent 康一叶@青岛"), ("記者鄒渠明／花蓮報導", "reporter 鄒渠明@花蓮"),
        // What pages print beside credits.
        ("责编：邹渠明 邮箱：a@b.cn", "editor 邹渠明"), ("责编：邹渠明 2022-11-18", "editor 邹渠明"), ("编辑：邹渠明 字号：大 中 小", "editor 邹渠明"),
        ("发布时间：2022-11-18 编辑：邹渠明", "editor 邹渠明"), ("作者：邹渠明，自由撰稿人", "author 邹渠明"), ("作者为江北大学教授", "author +江北大学"),
    ]

    @Test(arguments: more) func moreCredits(text: String, expected: String) {
        #expect((parse(text)?.joined(separator: "; ") ?? "-") == expected)
    }

    @Test(arguments: [
        "", "，", "记者", "记者：", "摄", "文/图", "□", "邹渠明 记者", "记者站", "编辑部", "摄影展览", "文化", "图书", "作者简介", "记者 张", "记者张",
        "记者邹渠明。",
        "“记者邹渠明”", "记者！邹渠明", "问：记者邹渠明", "记者\0邹渠明", "导演：邹渠明", "嘉宾：邹渠明",
    ])
    func moreOthers(text: String) { #expect(parse(text) == nil) }

    /// Where a credit starts and ends, and by which rule it is one.
    @Test func placesAndRules() throws {
        let text = NameText.make("本报见习记者邹渠明 康一叶摄")
        let parser = CreditParser(text, .standard)
        let found = try #require(parser.parse(0..<text.count, bare: nil))
        #expect(found.map { text.string($0.start, $0.end) } == ["本报见习记者邹渠明 康一叶摄"])
        #expect(found.map(\.rule) == [.cueBefore] && found.map(\.role) == [.photographer])
        let parts = try #require(parser.parse(2..<9, bare: nil))
        #expect(parts.map { text.string($0.start, $0.end) } == ["见习记者邹渠明"])
        let behind = try #require(parser.parse(10..<14, bare: nil))
        #expect(behind.map { text.string($0.start, $0.end) } == ["康一叶摄"] && behind.map(\.rule) == [.cueBehind])
        let bare = try #require(parser.parse(6..<9, bare: .author))
        #expect(bare.map { text.string($0.start, $0.end) } == ["邹渠明"] && bare.map(\.rule) == [.bareName])
        #expect(parser.parse(6..<9, bare: nil) == nil && parser.parse(6..<6, bare: .author) == nil)
    }

    @Test func whatStretchesAre() {
        func check(_ string: String, _ body: (CreditParser, Range<Int>) -> Bool) -> Bool {
            let text = NameText.make(string)
            return body(CreditParser(text, .standard), 0..<text.count)
        }
        #expect(check("邹渠明") { $0.isName($1) } && !check("观察") { $0.isName($1) })
        #expect(check("榆塔日报") { $0.isAgency($1) } && !check("邹渠明") { $0.isAgency($1) })
        #expect(
            check("榆塔日报") { $0.isEmployer($1) } && check("清镇市文明办") { $0.isEmployer($1) }
                && !check("邹渠明") { $0.isEmployer($1) }
        )
        #expect(
            check("副教授") { $0.isPost(endingAt: $1.upperBound) } && check("博士生") { $0.isPost(endingAt: $1.upperBound) }
        )
        #expect(
            check("县长") { $0.isPost(endingAt: $1.upperBound) } && !check("水渠") { $0.isPost(endingAt: $1.upperBound) }
        )
        #expect(
            check("本报记者邹渠明") { $0.holdsCue($1) } && !check("邹渠明") { $0.holdsCue($1) }
                && !check("记者。") { $0.holdsCue($1) }
        )
        #expect(
            check("邹渠明") { parser, _ in parser.startsWithSurname(0) }
                && !check("的人") { parser, _ in parser.startsWithSurname(0) }
        )
    }

    /// A stretch of 160 characters is read, a longer one not.
    @Test func theLongestStretch() {
        let names = "记者" + Array(repeating: "邹渠明", count: 39).joined(separator: "、")
        #expect(names.count == 157 && parse(names + "、王伟") != nil && parse(names + "、王小伟") == nil)
        #expect(parse(names)?.first?.hasPrefix("reporter 邹渠明,邹渠明") == true)
    }

    /// Whatever a stretch holds: names lie in their credit, and nobody is credited without a name or a body.
    @Test(arguments: 1...20)
    func anyStretch(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<20 {
            let text = NameText.make(
                RandomCredits.make(pieces: Int.random(in: 1...12, using: &generator), using: &generator)
            )
            let parser = CreditParser(text, .standard)
            for passage in text.passages {
                for bare in [nil, .unknown, .author] as [Byline.Role?] {
                    for credit in parser.parse(passage, bare: bare, isLine: bare == nil) ?? [] {
                        #expect(
                            passage.lowerBound <= credit.start && credit.start < credit.end
                                && credit.end <= passage.upperBound
                        )
                        #expect(
                            credit.names.allSatisfy {
                                !$0.isEmpty && passage.lowerBound <= $0.lowerBound
                                    && $0.upperBound <= passage.upperBound
                            }
                        )
                        #expect(bare != nil || credit.rule != .bareName || credit.role == .author)
                    }
                }
            }
        }
    }
}
