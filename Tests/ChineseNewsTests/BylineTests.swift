import Foundation
import Testing

@testable import ChineseNews

@Suite struct BylineTests {
    private let analyzer = NewsAnalyzer()

    /// The guide's example.
    @Test func guide() throws {
        let text = """
            新华社拉萨11月6日电（见习记者 王远、李 鸣）拉萨河谷的青稞今年丰收。
            （图片由本报驻京记者孙雨摄）
            """
        let analysis = analyzer.analyze(text, referenceDate: CalendarDate("2024-11-07"))
        #expect(analysis.bylines.map(\.role) == [.reporter, .photographer])
        #expect(analysis.bylines.map(\.names) == [["王远", "李鸣"], ["孙雨"]])
        #expect(analysis.bylines.map(\.rank) == ["见习", nil] && analysis.bylines.map(\.organizations) == [[], ["本报"]])
        #expect(analysis.bylines.map(\.place) == [nil, "京"])
        #expect(analysis.bylines.map(\.form) == [.datelineBracket, .bracket])
        #expect(analysis.bylines.map(\.rule) == [.cueBefore, .cueBefore])
        let dateline = try #require(analysis.datelines.first)
        #expect(
            analysis.datelines.count == 1 && dateline.agency == "新华社" && dateline.place == "拉萨"
                && dateline.placeCode == "540100"
        )
        #expect(
            dateline.date == "11月6日" && dateline.day == CalendarDate("2024-11-06") && dateline.kind == "电"
                && !dateline.isReprint
        )
        #expect(analyzer.analyze(text).datelines.map(\.day) == [nil])
    }

    /// Spans are those of the text as given, also where a wrap stands in a name.
    @Test func spansOnPages() throws {
        let page = """
            　　本报讯（邹渠明 通讯员 康
            一叶）榆塔营的水渠上个月
            通水，两千多亩旱地第一次用
            上了渠水，村民们都说好得很。
            　　往年这个时候要到十里外的
            沱边挑水，今年在家门口就能
            浇上地了。
            """
        let analysis = analyzer.analyze(page, layout: .page)
        let byline = try #require(analysis.bylines.last)
        #expect(analysis.bylines.count == 2 && byline.names == ["康一叶"] && byline.role == .correspondent)
        #expect(byline.nameSpans.map { page[$0.range] } == ["康\n一叶"])
        #expect(page[byline.range] == "通讯员 康\n一叶")
        #expect(Array(page.unicodeScalars)[byline.scalarRange].map(String.init).joined() == "通讯员 康\n一叶")
        #expect(analysis.articles.flatMap(\.bylines) == analysis.bylines)
        #expect(analysis.articles.compactMap(\.dateline?.agency) == ["本报"])
    }

    @Test func postsOfWhoSigns() throws {
        let analysis = analyzer.analyze("中共清镇市委常委、宣传部部长 邹渠明", layout: .prose)
        let byline = try #require(analysis.bylines.first)
        #expect(byline.rule == .signature && byline.role == .author && byline.names == ["邹渠明"])
        #expect(byline.posts == ["中共清镇市委常委", "宣传部部长"] && byline.organizations == ["中共清镇市委"])
    }

    /// A cue beats likelihood: pen names and rare names are persons too.
    @Test func namesInCreditsArePersons() {
        let analysis = analyzer.analyze("本报讯（记者 符号）榆塔营通水。", layout: .prose)
        #expect(analysis.persons.map(\.text) == ["符号"] && analysis.persons.map(\.rule) == [.byline])
        let prose = analyzer.analyze("这个符号很有名。", layout: .prose)
        #expect(prose.persons.isEmpty && prose.bylines.isEmpty)
    }

    @Test func articlesHaveTheirOwn() {
        let page = "水渠通了\n本报讯（邹渠明）榆塔营的水渠上个月通水。\n新华社北京1月2日电（记者康一叶）会议昨天结束。"
        let analysis = analyzer.analyze(page, layout: .prose)
        #expect(analysis.bylines.flatMap(\.names) == ["邹渠明", "康一叶"])
        #expect(analysis.articles.flatMap { $0.bylines.flatMap(\.names) } == ["邹渠明", "康一叶"])
        #expect(
            analyzer.analyze(page, layout: .prose, fields: .blocks).articles
                .allSatisfy { $0.bylines.isEmpty && $0.dateline == nil }
        )
    }

    @Test func onlyWhatIsAskedFor() {
        let text = "本报讯（记者 邹渠明）榆塔营通水。"
        #expect(
            analyzer.analyze(text, fields: .names).bylines.isEmpty
                && analyzer.analyze(text, fields: .names).datelines.isEmpty
        )
        let bylines = analyzer.analyze(text, fields: .bylines)
        #expect(bylines.bylines == analyzer.analyze(text).bylines && bylines.persons.isEmpty && bylines.words.isEmpty)
    }

    /// Any text is read; every span lies in it, and names read as their spans do.
    @Test(arguments: 1...60)
    func anyText(seed: Int) {
        let pieces = [
            "记者", "通讯员", "摄", "文/图", "（", "）", "王伟", "李 鸣", "、", "，", "　", " ", "新华社", "本报讯", "北京", "10月27日", "电", "据",
            "责编：",
            "图/", "□", "【", "】", "。", "\n", "和", "等", "来源：", "驻", "报道", "综合", "作者系", "教授", "[英]", "发", "供稿", "司法所",
            "欧阳修远", "\u{0}",
            "\u{FEFF}", "\r\n", "字号", "阿·古", "著", "译", "𠮷", "作者单位：", "县长", "👩‍👩‍👧",
        ]
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = (0..<(seed * 20)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        let analysis = analyzer.analyze(text)
        for byline in analysis.bylines {
            #expect(byline.names.count == byline.nameSpans.count && !(byline.names + byline.organizations).isEmpty)
            #expect(byline.utf8Range.upperBound <= text.utf8.count && !byline.utf8Range.isEmpty)
            for (name, span) in zip(byline.names, byline.nameSpans) {
                let reading = text[span.range].unicodeScalars.filter { !$0.properties.isWhitespace }
                let bare = name.unicodeScalars.filter { !$0.properties.isWhitespace }
                #expect(
                    analysis.layout == .page
                        || String(String.UnicodeScalarView(reading)) == String(String.UnicodeScalarView(bare))
                )
            }
        }
        #expect(analysis == NewsAnalyzer().analyze(text))
    }

    private func bylines(_ text: String, _ analyzer: NewsAnalyzer = NewsAnalyzer()) -> [Byline] {
        let analysis = analyzer.analyze(text, layout: .prose, fields: .bylines)
        expectSoundBylines(analysis)
        return analysis.bylines
    }

    private func dateline(_ text: String, _ day: String? = nil) -> Dateline? {
        let analysis = analyzer.analyze(
            text,
            layout: .prose,
            fields: .bylines,
            referenceDate: day.flatMap { CalendarDate($0) }
        )
        expectSoundBylines(analysis)
        return analysis.datelines.first
    }

    /// Every role of the list, as a user meets it.
    @Test(arguments: [
        (Byline.Role.reporter, "本报记者 邹渠明"), (.correspondent, "通讯员 邹渠明"), (.writer, "文/邹渠明"), (.author, "作者：邹渠明"),
        (.commentator, "本报评论员 邹渠明"),
        (.photographer, "邹渠明 摄"), (.illustrator, "漫画：邹渠明"), (.imageProvider, "邹渠明 供图"), (.contributor, "邹渠明供稿"),
        (.editor, "责编：邹渠明"),
        (.proofreader, "校对：邹渠明"), (.reviewer, "终审：邹渠明"), (.translator, "邹渠明 译"), (.compiler, "整理：邹渠明"),
        (.interviewee, "讲述人：邹渠明"),
        (.unknown, "统筹：邹渠明"),
    ])
    func roles(role: Byline.Role, text: String) {
        let found = bylines(text)
        #expect(found.map(\.role) == [role] && found.map(\.names) == [["邹渠明"]] && found.map(\.form) == [.leadLine])
    }

    @Test func sources() {
        let found = bylines("来源：榆塔网 编辑：邹渠明")
        #expect(found.map(\.role) == [.source, .editor] && found.map(\.organizations) == [["榆塔网"], []])
        #expect(found.map(\.names) == [[], ["邹渠明"]] && found[0].nameSpans.isEmpty)
    }

    /// The names of roles, forms and rules are a contract: they stand in JSON and in tables of users.
    @Test func namesOfValues() throws {
        let roles: [Byline.Role] = [
            .reporter, .correspondent, .writer, .author, .commentator, .photographer, .illustrator, .imageProvider,
            .contributor, .editor, .proofreader,
            .reviewer, .translator, .compiler, .interviewee, .source, .unknown,
        ]
        #expect(
            roles.map(\.rawValue) == [
                "reporter", "correspondent", "writer", "author", "commentator", "photographer", "illustrator",
                "imageProvider", "contributor", "editor",
                "proofreader", "reviewer", "translator", "compiler", "interviewee", "source", "unknown",
            ]
        )
        #expect(
            Byline.Form.allCases.map(\.rawValue) == [
                "datelineBracket", "dateline", "leadLine", "bracket", "closingLine",
            ]
        )
        #expect(
            Byline.Rule.allCases.map(\.rawValue) == [
                "cueBefore", "cueBehind", "bareName", "affiliation", "signature", "wire",
            ]
        )
        #expect(BylineCues.Side.allCases.map(\.rawValue) == ["before", "behind"])
        #expect(Byline.Role(rawValue: "feature") == "feature" && Byline.Role("reporter") == .reporter)
        let data = try JSONEncoder().encode([Byline.Role.reporter, "feature"])
        #expect(String(decoding: data, as: UTF8.self) == #"["reporter","feature"]"#)
        #expect(try JSONDecoder().decode([Byline.Role].self, from: data) == [.reporter, "feature"])
    }

    /// Each form, and each rule, with its whole credit.
    @Test(arguments: [
        ("本报讯（记者 邹渠明）通水。", Byline.Form.datelineBracket, Byline.Rule.cueBefore, "记者 邹渠明"),
        ("本报讯（邹渠明）通水。", .datelineBracket, .bareName, "邹渠明"), ("榆塔晚报讯 记者邹渠明报道：通水。", .dateline, .cueBefore, "记者邹渠明报道"),
        ("本报记者 邹渠明", .leadLine, .cueBefore, "本报记者 邹渠明"), ("邹渠明 摄", .leadLine, .cueBehind, "邹渠明 摄"),
        ("□邹渠明", .leadLine, .bareName, "邹渠明"),
        ("清镇市市长 邹渠明", .leadLine, .signature, "清镇市市长 邹渠明"), ("通水。（本报记者 邹渠明）", .bracket, .cueBefore, "本报记者 邹渠明"),
        ("通水。（邹渠明）", .bracket, .bareName, "邹渠明"), ("通水。（邹渠明，江北大学副教授）", .bracket, .affiliation, "邹渠明，江北大学副教授"),
        ("通水。 邹渠明 摄", .closingLine, .cueBehind, "邹渠明 摄"),
        ("（中央社記者邹渠明台北4日電）通水。", .datelineBracket, .wire, "中央社記者邹渠明台北4日電"),
    ])
    func formsAndRules(text: String, form: Byline.Form, rule: Byline.Rule, credit: String) {
        let found = bylines(text)
        #expect(found.map(\.form) == [form] && found.map(\.rule) == [rule] && found.map(\.names) == [["邹渠明"]])
        #expect(found.map { String(text[$0.range]) } == [credit])
    }

    @Test func ranks() {
        let found = bylines("本报讯（首席记者 邹渠明 见习记者 康一叶 实习生 骆明川 通讯员 柳军）通水。")
        #expect(found.map(\.rank) == ["首席", "见习", "实习", nil])
        #expect(found.map(\.role) == [.reporter, .reporter, .reporter, .correspondent])
        #expect(found.map(\.names) == [["邹渠明"], ["康一叶"], ["骆明川"], ["柳军"]])
        #expect(bylines("榆塔日报全媒体见习记者 邹渠明").map(\.rank) == ["全媒体见习"])
        #expect(bylines("本報實習記者 鄒渠明").map(\.rank) == ["實習"])
    }

    @Test func placesOfReporters() {
        let found = bylines("本报驻台北记者 邹渠明\n本报记者 康一叶 青岛报道\n【記者骆明川／花蓮報導】通水。")
        #expect(found.map(\.place) == ["台北", "青岛", "花蓮"] && found.map(\.organizations) == [["本报"], ["本报"], []])
    }

    /// Offsets agree in every unit, behind characters of every size.
    @Test func units() throws {
        let text = "😀𠮷e\u{301}。（记者 𠮷田远）\r\n邹渠明 摄"
        let found = bylines(text)
        #expect(found.map { String(text[$0.range]) } == ["记者 𠮷田远", "邹渠明 摄"])
        #expect(found.map(\.scalarRange) == [6..<12, 15..<20] && found.map(\.utf16Range) == [8..<15, 18..<23])
        #expect(found.map(\.utf8Range) == [17..<34, 39..<52])
        #expect(found.flatMap(\.nameSpans).map { String(text[$0.range]) } == ["𠮷田远", "邹渠明"])
    }

    // MARK: Pages

    /// A dateline, a name and a bracket with a wrap in them.
    @Test func wraps() throws {
        let page = """
            水渠通了

            　　新华社北京10月27
            日电（记者邹渠明、康一
            叶）榆塔营的水渠上个月
            通水，两千多亩旱地第一
            次用上了渠水。
            """
        let analysis = analyzer.analyze(page, layout: .page, referenceDate: CalendarDate("2024-10-28"))
        expectSoundBylines(analysis)
        let dateline = try #require(analysis.datelines.first)
        #expect(page[dateline.range] == "新华社北京10月27\n日电" && dateline.date == "10月27日" && dateline.placeCode == "110000")
        #expect(dateline.day == CalendarDate("2024-10-27") && analysis.datelines.count == 1)
        let byline = try #require(analysis.bylines.first)
        #expect(page[byline.range] == "记者邹渠明、康一\n叶" && byline.names == ["邹渠明", "康一叶"] && analysis.bylines.count == 1)
        #expect(byline.nameSpans.map { page[$0.range] } == ["邹渠明", "康一\n叶"])
        #expect(analysis.reading(of: byline) == "记者邹渠明、康一叶" && analysis.reading(of: dateline) == "新华社北京10月27日电")
        #expect(analysis.persons.map(\.text) == ["邹渠明", "康一叶"] && analysis.persons.map(\.rule) == [.byline, .byline])
    }

    /// Credits go with their articles, those of pictures with none.
    @Test func articlesOfPages() throws {
        let page = """
            渠水流进红薯地
            本报记者 邹渠明 通讯员 康一叶

            　　榆塔营的水渠上个月通水，
            两千多亩旱地第一次用上了渠
            水，村民们都说好得很。
            （责编 骆明川）

            湖边小学添了新书
            　　本报讯（柳军）湖边小学图
            书室上周添了新书六百册，都
            由县图书馆送来，孩子们中午
            排队借书。

            图为湖边小学。 陶源明 摄
            """
        let analysis = analyzer.analyze(page, layout: .page)
        expectSoundBylines(analysis)
        #expect(analysis.bylines.flatMap(\.names) == ["邹渠明", "康一叶", "骆明川", "柳军", "陶源明"])
        #expect(analysis.bylines.map(\.role) == [.reporter, .correspondent, .editor, .unknown, .photographer])
        #expect(analysis.articles.map { $0.bylines.flatMap(\.names) } == [["邹渠明", "康一叶", "骆明川"], ["柳军"]])
        #expect(analysis.articles.map { $0.dateline?.agency } == [nil, "本报"])
    }

    /// Where columns stand side by side, a credit goes on at the top of the other one.
    @Test func columns() throws {
        let page = """
            　　榆塔营的水渠上个月　　　一叶）湖边小学图书室
            通水，两千多亩旱地第一　　　上周添了新书六百册，
            次用上了渠水，村民们都　　　都由县图书馆送来，孩
            说好得很。往年要到十里　　　子们中午排队借书，一
            外的沱边挑水，今年在家　　　天借出八十多册，校长
            门口就能浇上地了。　　　　　说，书读完了还要再添
            　　本报讯（通讯员　康　　　新的，人人都有书读。
            """
        let analysis = analyzer.analyze(page, layout: .page)
        expectSoundBylines(analysis)
        #expect(analysis.bylines.map(\.names) == [["康一叶"]] && analysis.bylines.map(\.role) == [.correspondent])
    }

    /// Of several datelines an article has the first one that names an agency.
    @Test func datelinesOfArticles() {
        func agency(_ text: String) -> [String?] {
            analyzer.analyze(text, layout: .prose).articles.map { $0.dateline?.agency ?? $0.dateline?.place }
        }
        #expect(agency("本报驻台北记者 邹渠明\n新华社北京10月27日电 通水。") == ["新华社"])
        #expect(agency("新华社北京10月27日电 通水。\n本报讯（邹渠明）下雪。") == ["新华社"])
        #expect(agency("本报驻台北记者 邹渠明\n通水了，大家都说好得很。") == ["台北"])
        #expect(agency("通水了，大家都说好得很。") == [nil])
    }

    // MARK: Datelines

    @Test(arguments: [
        ("新华社北京10月27日电（记者邹渠明）通水。", ["新华社", "北京", "110000", "10月27日", "电"]),
        ("本报讯（邹渠明）通水。", ["本报", nil, nil, nil, "讯"]),
        ("据新华社东京3月11日电 通水。", ["新华社", "东京", nil, "3月11日", "电"]),
        ("本报乾元镇3月5日讯 通水。", ["本报", "乾元镇", "330521101", "3月5日", "讯"]),
        ("新华社浙江德清3月5日电 通水。", ["新华社", "浙江德清", "330521", "3月5日", "电"]),
        ("新华社朝阳区3月5日电 通水。", ["新华社", "朝阳区", nil, "3月5日", "电"]),
        ("新华社内蒙古3月5日电 通水。", ["新华社", "内蒙古", "150000", "3月5日", "电"]), ("新华社发（邹渠明 摄）", ["新华社", nil, nil, nil, "发"]),
        ("本报记者 邹渠明 青岛报道", [nil, "青岛", "370200", nil, nil]), ("中央社台北4日電", ["中央社", "台北", "710100", "4日", "電"]),
        ("新华社“雪鹰”号1月20日电（记者邹渠明）通水。", ["新华社", "“雪鹰”号", nil, "1月20日", "电"]),
        ("榆塔晚报讯 记者邹渠明报道：通水。", ["榆塔晚报", nil, nil, nil, "讯"]),
        ("本报北京一月十三日专电 通水。", ["本报", "北京", "110000", "一月十三日", "专电"]),
        ("人民网北京 2 月 24 日电 (邹渠明) 通水。", ["人民网", "北京", "110000", "2 月 24 日", "电"]),
    ])
    func datelines(text: String, expected: [String?]) throws {
        let found = try #require(dateline(text))
        #expect([found.agency, found.place, found.placeCode, found.date, found.kind] == expected)
        #expect(found.isReprint == text.hasPrefix("据") && found.day == nil)
    }

    /// The day that is meant, with and without a day of issue.
    @Test(arguments: [
        ("新华社北京12月31日电 通水。", "2024-01-01", "2023-12-31"), ("新华社北京1月1日电 通水。", "2024-01-01", "2024-01-01"),
        ("新华社北京1月1日电 通水。", "2023-12-31", "2024-01-01"), ("新华社北京1月2日电 通水。", "2023-12-31", "2023-01-02"),
        ("新华社北京2月29日电 通水。", "2024-03-01", "2024-02-29"), ("新华社北京2月29日电 通水。", "2023-03-01", "2020-02-29"),
        ("新华社北京2月30日电 通水。", "2024-03-01", nil), ("新华社北京31日电 通水。", "2024-03-01", "2024-01-31"),
        ("新华社北京29日电 通水。", "2023-03-01", "2023-01-29"),
        ("新华社北京1日电 通水。", "2024-02-29", "2024-03-01"), ("新华社北京10月电 通水。", "2024-11-07", nil),
        ("新华社北京电 通水。", "2024-11-07", nil),
        ("新华社北京2017年7月26日电 通水。", "2024-11-07", "2017-07-26"), ("新华社北京2017年7月26日电 通水。", nil, "2017-07-26"),
        ("新华社北京二〇一七年七月二十六日电 通水。", nil, "2017-07-26"), ("新华社北京２０１７年７月２６日电 通水。", nil, "2017-07-26"),
        ("新华社北京7月26日电 通水。", nil, nil), ("新华社北京26日电 通水。", nil, nil), ("新华社北京7月26日22时电 通水。", "2024-11-07", "2024-07-26"),
        ("新华社发 2017年5月23日摄", nil, "2017-05-23"), ("中央社記者邹渠明台北4日電", "2024-11-04", nil),
        ("（中央社記者邹渠明台北4日電）通水。", "2024-11-04", "2024-11-04"),
    ])
    func days(text: String, issued: String?, expected: String?) {
        #expect(dateline(text, issued)?.day?.description == expected)
    }

    /// The day of issue changes nothing but days.
    @Test func onlyDaysDependOnTheDayOfIssue() throws {
        let text = "新华社拉萨11月6日电（记者 王远）青稞丰收。\n据中新社北京6日电 下雪。"
        let (with, without) = (
            analyzer.analyze(text, referenceDate: CalendarDate("2024-11-07")), analyzer.analyze(text)
        )
        #expect(with.datelines.map(\.day) == [CalendarDate("2024-11-06"), CalendarDate("2024-11-06")])
        #expect(without.datelines.map(\.day) == [nil, nil] && with != without)
        #expect(with.bylines == without.bylines && with.persons == without.persons && with.words == without.words)
        #expect(with.datelines.map(\.span) == without.datelines.map(\.span))
        #expect(with == analyzer.analyze(text, referenceDate: CalendarDate("2024-11-07")))
    }

    // MARK: Posts

    @Test(arguments: [
        ("清镇市市长 王　伟", ["清镇市市长"], []), ("清镇市公安局局长 邹渠明", ["清镇市公安局局长"], ["清镇市公安局"]),
        ("清镇市副市长、市公安局局长 邹渠明", ["清镇市副市长", "市公安局局长"], ["市公安局"]), ("清镇市文明办主任　邹渠明", ["清镇市文明办主任"], ["清镇市文明办"]),
    ])
    func signatures(text: String, posts: [String], organizations: [String]) {
        let found = bylines(text)
        #expect(found.map(\.rule) == [.signature] && found.map(\.role) == [.author] && found.first?.posts == posts)
        #expect(found.first?.organizations == organizations && found.map { String(text[$0.range]) } == [text])
        // In prose the same words credit nobody.
        #expect(bylines(text + "来了，大家都说好。").isEmpty)
    }

    // MARK: Persons

    /// Every name in a credit is a person, also one that would be none elsewhere.
    @Test(arguments: [
        ("本报讯（符号）通水。", ["符号"]), ("本报讯（记者 苇舟、雨来）通水。", ["苇舟", "雨来"]), ("记者 王　伟", ["王伟"]), ("记者 阿卜杜拉·居尔 摄", ["阿卜杜拉·居尔"]),
        ("记者邹渠明康一叶", ["邹渠明", "康一叶"]), ("清镇市市长 邹渠明", ["邹渠明"]), ("（中央社記者张祈安台北4日電）通水。", ["张祈安"]),
    ])
    func persons(text: String, expected: [String]) {
        let analysis = analyzer.analyze(text, layout: .prose)
        #expect(analysis.persons.map(\.text) == expected && analysis.persons.allSatisfy { $0.rule == .byline })
        #expect(analysis.persons.map(\.span) == analysis.bylines.flatMap(\.nameSpans))
        expectSoundNames(analysis)
        // Persons alone give the same.
        #expect(analyzer.analyze(text, layout: .prose, fields: .persons).persons == analysis.persons)
    }

    /// Names of Latin letters are credited, and are no persons; nor are organizations.
    @Test func othersAreNoPersons() {
        let analysis = analyzer.analyze("记者 Chester Lam\n图/视觉中国", layout: .prose)
        #expect(analysis.bylines.map(\.names) == [["Chester Lam"], []] && analysis.persons.isEmpty)
        #expect(analysis.bylines.map(\.organizations) == [[], ["视觉中国"]])
    }

    /// What the user says of a name counts for names, and nothing for credits.
    @Test func namesOfTheUsers() throws {
        let text = "本报讯（记者 符号）通水。"
        let removed = NewsAnalyzer(gazetteer: Gazetteer.builtIn.removing("符号")).analyze(text, layout: .prose)
        #expect(removed.bylines.map(\.names) == [["符号"]] && removed.persons.isEmpty)
        let added = NewsAnalyzer(gazetteer: try Gazetteer.builtIn.adding("符号", as: .organization(.team)))
        let found = added.analyze(text, layout: .prose)
        #expect(found.bylines.map(\.names) == [["符号"]] && found.persons.isEmpty)
        #expect(found.organizations.map(\.rule) == [.user])
    }

    /// A name that a pattern captures is that of the pattern.
    @Test func patterns() throws {
        let pattern = try NamePattern("reporters") {
            "记者"
            NameCapture(.person) { AnyWord(.han) }
        }
        let found = NewsAnalyzer(patterns: [pattern]).analyze("本报讯（记者邹渠明 通讯员康一叶）通水。", layout: .prose)
        #expect(found.bylines.map(\.names) == [["邹渠明"], ["康一叶"]])
        #expect(found.persons.map(\.text) == ["邹渠明", "康一叶"] && found.persons.map(\.rule) == [.pattern, .byline])
    }

    /// A name in a credit says so.
    @Test func explanations() throws {
        let found = analyzer.analyze("本报讯（记者 符号）通水。", layout: .prose, fields: [.persons, .explanations])
        let person = try #require(found.persons.first)
        #expect(person.text == "符号" && person.rule == .byline && person.evidence == 30)
        #expect(abs(person.explanation.reduce(0) { $0 + $1.weight } - person.evidence) < 0.001)
    }

    // MARK: Analyzers

    /// Neither model nor granularity nor other fields change what a text credits.
    @Test func settings() {
        let text = "新华社拉萨11月6日电（见习记者 王远、李 鸣）青稞丰收。\n（图片由本报驻京记者孙雨摄）"
        let expected = analyzer.analyze(text)
        #expect(expected.bylines.count == 2 && expected.datelines.count == 1)
        for granularity in [WordSegmenter.Granularity.fine, .coarse, .search] {
            let found = NewsAnalyzer(granularity: granularity).analyze(text)
            #expect(found.bylines == expected.bylines && found.datelines == expected.datelines)
        }
        #expect(NewsAnalyzer(model: nil).analyze(text).bylines == expected.bylines)
        for fields in [
            NewsAnalyzer.Fields.bylines, [.bylines, .words], [.bylines, .sentences], [.bylines, .persons],
        ] {
            let found = analyzer.analyze(text, fields: fields)
            #expect(found.bylines == expected.bylines && found.datelines == expected.datelines)
            #expect(found.articles.flatMap(\.bylines) == expected.articles.flatMap(\.bylines))
        }
    }

    /// Fresh, reused, shared and concurrent analyzers credit the same, with cues of the user's too.
    @Test func theSameEverywhere() async throws {
        var generator = SeededGenerator(seed: 7)
        let texts = (0..<12).map { _ in RandomCredits.make(pieces: 200, using: &generator) }
        let cues = try BylineCues.builtIn.adding("通水了", as: "canal", names: .before)
        let day = CalendarDate("2024-01-01")
        let fresh = texts.map { NewsAnalyzer(cues: cues).analyze($0, referenceDate: day) }
        let shared = NewsAnalyzer(cues: cues)
        #expect(texts.map { shared.analyze($0, referenceDate: day) } == fresh)
        #expect(texts.reversed().map { shared.analyze($0, referenceDate: day) } == fresh.reversed())
        let concurrent = await withTaskGroup(of: (Int, NewsAnalysis).self) { group in
            for (i, text) in texts.enumerated() { group.addTask { (i, shared.analyze(text, referenceDate: day)) } }
            return await group.reduce(into: [Int: NewsAnalysis]()) { $0[$1.0] = $1.1 }
        }
        #expect(texts.indices.map { concurrent[$0] } == fresh)
        #expect(fresh.contains { !$0.bylines.isEmpty } && fresh.contains { !$0.datelines.isEmpty })
        #expect(NewsAnalyzer(cues: .builtIn).analyze(texts[0]) == NewsAnalyzer().analyze(texts[0]))
    }

    /// Prose names persons, and credits nobody.
    @Test(arguments: [
        "记者王伟了解到，榆塔营的水渠上个月通水。", "据记者邹渠明介绍，榆塔营的水渠上个月通水。", "责任编辑邹渠明说，榆塔营通水。", "邹渠明摄影多年，作品很多。", "通讯员邹渠明昨天来到榆塔营。",
        "清镇市市长王伟来到榆塔营。", "邹渠明拍摄了水渠通水的过程。", "编辑邹渠明和记者康一叶一起来到榆塔营。", "他把照片发给了记者王伟。",
    ])
    func prose(text: String) {
        let analysis = analyzer.analyze(text, layout: .prose)
        #expect(analysis.bylines.isEmpty && analysis.datelines.isEmpty && !analysis.persons.isEmpty)
        #expect(analysis.persons.allSatisfy { $0.rule != .byline })
    }
}
