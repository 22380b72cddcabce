import Testing

@testable import ChineseNews

@Suite struct WordSegmenterTests {
    @Test(arguments: [
        ("会后，与会人员参观了互联网企业。", "会后 ， 与会 人员 参观 了 互联网 企业 。"),
        ("他们共同努力，脚踏实地推动经济发展。", "他们 共同 努力 ， 脚踏实地 推动 经济 发展 。"),
        ("A股和T恤", "A股 和 T恤"),
        ("共3个人，个人信息", "共 3 个 人 ， 个人 信息"),
        ("會後，與會人員參觀了互聯網企業。", "會後 ， 與會 人員 參觀 了 互聯網 企業 。"), ("共3個人，個人資料", "共 3 個 人 ， 個人 資料"),
        ("互联⽹企业的⼈⼯智能", "互联⽹ 企业 的 ⼈⼯智能"),
        ("著名作家跟著乾隆來到這裡", "著名 作家 跟 著 乾隆 來到 這裡"),
        ("", ""), ("   \n\t　", ""), ("。", "。"),
    ])
    func standard(text: String, expected: String) { #expect(cut(text) == expected) }

    @Test(arguments: [
        ("邓小平同志是副主任", "邓 小平 同志 是 副 主任"),
        ("15万余人次", "15万 余 人次"), ("三十多个", "三十 多 个"),
    ])
    func fine(text: String, expected: String) { #expect(cut(text, .fine) == expected) }

    @Test(arguments: [
        ("1998年3月15日上午10时30分", "1998年3月15日 上午10时30分"), ("50万元和第一次", "50万元 和 第一次"),
        ("基础设施建设", "基础设施 建设"), ("去年9月3日", "去年9月3日"), ("几个人", "几个 人"), ("三百个人", "三百个 人"),
    ])
    func coarse(text: String, expected: String) { #expect(cut(text, .coarse) == expected) }

    /// Fine words lie within standard words, and standard words within coarse ones.
    @Test(arguments: [true, false])
    func granularitiesRefineEachOther(hasModel: Bool) throws {
        let text =
            try Repository.text("Docs/Examples/page.txt") + "1998年3月15日，副部长毛泽东等三百多个人去年9月花了50万余元。"
            + "记者余宏卿、欧阳启凤说，哈桑·卡里姆和武藤敏郎到枣溪乡，价格降到谷底，不良率上升。"
        func ends(_ granularity: WordSegmenter.Granularity) -> Set<Int> {
            let segmenter = WordSegmenter(granularity: granularity, model: hasModel ? .builtIn : nil)
            return Set(segmenter.tokens(in: text).map(\.utf8Range.upperBound))
        }
        #expect(ends(.coarse).isSubset(of: ends(.standard)))
        #expect(ends(.standard).isSubset(of: ends(.fine)))
        #expect(ends(.coarse).count < ends(.standard).count && ends(.standard).count < ends(.fine).count)
    }

    @Test(arguments: [
        ("清镇", "han"), ("2020年", "time"), ("3.5%", "number"), ("第三十二", "number"), ("三千", "number"), ("GDP", "latin"),
        ("、", "punctuation"),
        ("かな", "kana"), ("한글", "hangul"), ("слово", "alphabetic"), ("x@y.cn", "email"), ("http://a.cn", "url"),
        ("😀", "symbol"), ("\0", "other"), ("\u{3000}", "whiteSpace"),
    ])
    func kinds(text: String, expected: String) {
        #expect(WordSegmenter().tokens(in: text).map { "\($0.kind)" }.last == expected)
    }

    @Test func offsetsInEveryUnit() {
        let text = "\u{FEFF}😀𠮷e\u{301}\r\n中\0国"
        let words = WordSegmenter().words(in: text)
            .map { (String(text[$0.range]), $0.utf8Range, $0.utf16Range, $0.scalarRange) }
        #expect(words.map(\.0) == ["\u{FEFF}", "😀", "𠮷", "e\u{301}", "中", "\0", "国"])
        #expect(words.map(\.1) == [0..<3, 3..<7, 7..<11, 11..<14, 16..<19, 19..<20, 20..<23])
        #expect(words.map(\.2) == [0..<1, 1..<3, 3..<5, 5..<7, 9..<10, 10..<11, 11..<12])
        #expect(words.map(\.3) == [0..<1, 1..<2, 2..<3, 3..<5, 7..<8, 8..<9, 9..<10])
    }

    @Test func tokensTileTheExamplePage() throws {
        let text = try Repository.text("Docs/Examples/page.txt")
        for granularity in WordSegmenter.Granularity.allCases where granularity != .search {
            expectTiling(WordSegmenter(granularity: granularity).tokens(in: text), text)
        }
    }

    @Test(arguments: 1...60)
    func tokensTileRandomText(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = RandomText.make(scalars: 5000, using: &generator)
        let granularity = WordSegmenter.Granularity.allCases[seed % 3]
        expectTiling(WordSegmenter(granularity: granularity).tokens(in: text), text)
        #if ICU
        if seed % 10 == 0, let icu = try? WordSegmenter.icu() {
            expectTiling(icu.tokens(in: text), text, mixesWhiteSpace: true)
        }
        #endif
    }

    /// What is read in pieces is segmented as what is read at once: a text repeated in lines gives the words of its line again and again.
    @Test(arguments: WordSegmenter.Granularity.allCases)
    func piecesDoNotShow(granularity: WordSegmenter.Granularity) {
        let line = "全市共有注册志愿者82747人，去年9月3日发放资料30万份，信箱news@example.com.cn见http://www.example.com/a?b=1，王某说，15万余人次受益。\n"
        let segmenter = WordSegmenter(granularity: granularity)
        let one = segmenter.tokens(in: line).map(\.utf8Range.count)
        for lead in 0..<40 {
            let text = String(repeating: "a", count: lead) + " " + String(repeating: line, count: 150)
            let all = segmenter.tokens(in: text).map(\.utf8Range.count)
            #expect(Array(all.dropFirst(lead > 0 ? 2 : 1)) == Array((0..<150).map { _ in one }.joined()))
        }
    }

    /// Han without a mark goes through the lattice in windows; the windows do not show either.
    @Test func windowsDoNotShow() {
        let phrase = "中国科学院的研究人员在北京发现了新的方法并且发表了三百五十篇论文"
        let one = WordSegmenter().words(in: phrase).map(\.utf8Range.count)
        let words = WordSegmenter().words(in: String(repeating: phrase, count: 800)).map(\.utf8Range.count)
        #expect(words == Array((0..<800).map { _ in one }.joined()))
    }

    /// Texts that would take for ever if any rule looked ahead again and again.
    @Test(arguments: [
        "a", "a.", "a-", "a@", "a@b.", "1", "1,", "1.", "1,1", "一", "○", "一○", "中", "第", "—", ".", "www.", "http://",
        "http://.", "(", "“", "“。", "《",
        "\u{301}", "👨\u{200D}", "🇨", " ", "\n", "\r", "\0", "几", "1年", "一点一", "a%", "数百万", "!", "。", "\"", "“。", "……“",
        "“‘。’", "；……（", "说：“。", "，“a。”的", "（。", "《“（",
        "张", "斯", "斯·", "·", "张伟·", "欧阳", "河", "河市", "到", "降到",
    ])
    func longRunsTakeLinearTime(unit: String) {
        let text = String(repeating: unit, count: 60_000 / unit.utf8.count)
        var length = 0
        for word in WordSegmenter().tokens(in: text) { length += word.utf8Range.count }
        #expect(length == text.utf8.count)
        var end = 0
        for sentence in SentenceSegmenter().sentences(in: text) {
            #expect(sentence.utf8Range.lowerBound >= end)
            end = sentence.utf8Range.upperBound
        }
        #expect(NewsAnalyzer().analyze(text, layout: .page, fields: .sentences).text == text)
    }

    @Test func freshReusedAndConcurrentSegmentersAgree() async throws {
        let text = try Repository.text("Docs/Examples/page.txt")
        let expected = WordSegmenter().words(in: text).map { $0 }
        let shared = WordSegmenter()
        #expect(shared.words(in: text).map { $0 } == expected)
        _ = shared.words(in: "ージョンabc").map { $0 }
        #expect(shared.words(in: text).map { $0 } == expected)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 { group.addTask { shared.words(in: text).map { $0 } == expected } }
            for await isEqual in group { #expect(isEqual) }
        }
    }
}
