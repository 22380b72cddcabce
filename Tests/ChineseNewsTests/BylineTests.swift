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
}
