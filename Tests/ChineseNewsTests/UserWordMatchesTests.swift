// Tests of words that users add, as the segmenter finds them.

import Testing

@testable import ChineseNews

/// The words of a text without a model, which may outvote a weight and cuts what stands around a word as it has learned.
private func cut(_ text: String, _ lexicon: Lexicon, _ granularity: WordSegmenter.Granularity = .standard) -> String {
    cut(text, granularity, lexicon: lexicon, model: nil)
}

private func lexicon(_ words: String...) throws -> Lexicon { try .builtIn.adding(words.map { Lexicon.Entry($0) }) }

@Suite struct UserWordMatchesTests {
    /// The built-in lexicon has other words there, or none.
    @Test(arguments: [
        ("长泖镇", "在长泖镇开会", "在 长泖镇 开会"),
        ("江阴市长泖镇人民政府", "江阴市长泖镇人民政府通知", "江阴市长泖镇人民政府 通知"),
        ("5G基站", "新建5G基站30座", "新建 5G基站 30 座"),
        ("5G基站", "新建５Ｇ基站30座", "新建 ５Ｇ基站 30 座"),
        ("iPhone手机", "用iPhone手机看", "用 iPhone手机 看"),
        ("2020年会", "去2020年会。", "去 2020年会 。"),
        ("3·15晚会", "看3·15晚会。", "看 3·15晚会 。"),
        ("C++", "学C++吧", "学 C++ 吧"),
        ("《论语》", "读《论语》和《孟子》", "读 《论语》 和 《 孟子 》"),
        ("COVID-19病毒", "COVID-19病毒", "COVID-19病毒"),
        ("日本の歌", "唱日本の歌", "唱 日本の歌"),
        ("𠮷林路", "在𠮷林路上", "在 𠮷林路 上"),
        ("㐂𪚥", "㐂𪚥说", "㐂𪚥 说"),
        ("百万元", "给一百万元", "给 一 百万元"),
        ("第三", "第三十二名", "第三 十 二 名"),
        ("月3", "1月3日", "1 月3 日"),
        ("的人", "中国的人民", "中国 的人 民"),
        ("和", "和平", "和 平"),
        ("海淀", "海淀区", "海淀 区"),
    ])
    func winsWithoutFrequencies(word: String, text: String, expected: String) throws {
        let lexicon = try lexicon(word)
        #expect(WordSegmenter(model: nil).words(in: text).allSatisfy { text[$0.range] != word })
        #expect(cut(text, lexicon) == expected)
        let scalars = word.unicodeScalars.map { UserWords.fold($0.value) }
        let isFound = WordSegmenter(lexicon: lexicon).words(in: text)
            .contains { text[$0.range].unicodeScalars.map { UserWords.fold($0.value) } == scalars }
        #expect(isFound, "with the model")
    }

    /// What is only a part of a Latin word or a number is no word, nor is a character without the marks that follow it.
    @Test(arguments: [
        ("5G基站", "15G基站"), ("iPhone", "iPhones"), ("20年", "2020年"), ("镇葛", "镇葛\u{E0100}"),
        ("阿卜杜拉·居尔", "阿卜杜拉居尔"), ("iphone手机", "iPhone手机"),
    ])
    func leavesAlone(word: String, text: String) throws {
        #expect(cut(text, try lexicon(word)) == cut(text, .builtIn))
    }

    @Test(arguments: [
        (["京东", "南京东路"], "去南京东路走走", "去 南京东路 走走"),
        (["甲乙", "乙丙丁"], "甲乙丙丁", "甲 乙丙丁"),
        (["甲乙丙", "丙丁", "甲乙"], "甲乙丙丁", "甲乙 丙丁"),
        (["甲乙丙丁", "甲乙", "丙丁"], "甲乙丙丁", "甲乙丙丁"),
        (["甲乙丙", "甲乙", "丙"], "甲乙丙", "甲乙丙"),
        (["市长", "长江"], "市长江大桥", "市 长江 大桥"),
    ])
    func overlaps(words: [String], text: String, expected: String) throws {
        #expect(cut(text, try .builtIn.adding(words.map { Lexicon.Entry($0) })) == expected)
    }

    @Test func aWeightCompetes() throws {
        let text = "去南京东路走走"
        #expect(cut(text, try .builtIn.adding("京东")) == "去 南 京东 路 走走")
        let soft = try Lexicon.builtIn.adding("京东", weight: 5)
        #expect(cut(text, soft) == "去 南京东路 走走")
        #expect(cut("在京东买手机", soft) == "在 京东 买 手机")
        // A word of the library's gets the user's weight: 研究生 is frequent, then rare.
        #expect(cut("研究生命", .builtIn) == "研究 生命")
        #expect(cut("研究生命", try .builtIn.adding("研究生", weight: 100_000)) == "研究生 命")
        #expect(cut("研究生来了", .builtIn) == "研究生 来 了")
        #expect(cut("研究生来了", try .builtIn.adding("研究生", weight: 0.000_001)) == "研究 生来 了")
    }

    /// No granularity parts a word of the user's or joins it.
    @Test func granularitiesLeaveItWhole() throws {
        let fine = try lexicon("邓小平", "副主任", "15万余", "三十多", "基础设施", "李四光")
        #expect(cut("邓小平同志是副主任", fine, .fine) == "邓小平 同志 是 副主任")
        #expect(cut("15万余人次三十多个", fine, .fine) == "15万余 人次 三十多 个")
        #expect(cut("基础设施", fine, .standard) == "基础设施")
        #expect(cut("50万元", try lexicon("元"), .coarse) == "50万 元")
        #expect(cut("去年9月3日", try lexicon("去年"), .coarse) == "去年 9月3日")
        #expect(cut("三个人", try lexicon("个人"), .standard) == "三 个人")
    }

    @Test func kinds() throws {
        let lexicon = try lexicon("5G基站", "15万", "GDP", "3·15", "の", "C++")
        let words = WordSegmenter(lexicon: lexicon).words(in: "5G基站 15万 GDP 3·15 の C++ ，").map(\.kind)
        #expect(words == [.han, .han, .latin, .number, .kana, .latin, .punctuation])
    }

    /// Words with marks bring all runs into the lattice; nothing else may change.
    ///
    /// A model would see the runs beside a word, where it otherwise sees the end of a stretch.
    @Test(arguments: WordSegmenter.Granularity.allCases)
    func marksChangeNothingElse(granularity: WordSegmenter.Granularity) throws {
        let text =
            try Repository.text("Docs/Examples/page.txt")
            + "x@y.cn见http://a.cn/b，かな한글слово😀1:30，3.5%。\0①A股·二○二○年《三千》3月。"
        let lexicon = try lexicon("甲·乙")
        let expected = WordSegmenter(granularity: granularity, model: nil).tokens(in: text).map { $0 }
        let segmenter = WordSegmenter(lexicon: lexicon, granularity: granularity, model: nil)
        #expect(segmenter.tokens(in: text).map { $0 } == expected)
        #expect(
            NewsAnalyzer(lexicon: lexicon, granularity: granularity, model: nil).analyze(text, layout: .page).words
                == NewsAnalyzer(granularity: granularity, model: nil).analyze(text, layout: .page).words
        )
    }

    /// A word across the edge of a window of the lattice, or of a piece of the text, is found like any other.
    @Test(arguments: ["长泖镇人民政府办事大厅服务窗口", "阿卜杜拉·居尔·哈利", "5G基站𠮷林路"])
    func windowsDoNotShow(word: String) throws {
        let segmenter = WordSegmenter(lexicon: try lexicon(word))
        for lead in 940..<1040 {
            let text = String(repeating: "的", count: lead) + word + "的的"
            let words = segmenter.words(in: text).map(\.utf8Range.count)
            #expect(words == Array(repeating: 3, count: lead) + [word.utf8.count, 3, 3])
        }
        for lead in stride(from: 2680, to: 2740, by: 1) {
            let text = String(repeating: "的，", count: lead / 2) + (lead % 2 == 0 ? "" : "，") + word + "。"
            #expect(segmenter.words(in: text).contains { text[$0.range] == word }, "\(lead)")
        }
    }

    @Test func sentencesAndPagesKeepThem() throws {
        let page = "全县修建长\n泖镇水渠。"
        let analyzer = NewsAnalyzer(lexicon: try lexicon("长泖镇"))
        let analysis = analyzer.analyze(page, layout: .page)
        #expect(analysis.words.map { analysis.reading(of: $0) }.contains("长泖镇"))
        #expect(analysis.sentences.count == 1)
    }

    @Test(arguments: 1...40)
    func tokensTileRandomText(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let scalars = RandomText.telling
        var entries: [Lexicon.Entry] = []
        while entries.count < 300 {
            let length = Int.random(in: 1...4, using: &generator)
            let word = (0..<length).map { _ in scalars[Int.random(in: 0..<scalars.count, using: &generator)] }
            let entry = Lexicon.Entry(
                String(String.UnicodeScalarView(word)),
                weight: generator.next() % 3 == 0 ? 100 : nil
            )
            if (try? Lexicon.builtIn.adding([entry])) != nil, !entries.contains(where: { $0.word == entry.word }) {
                entries.append(entry)
            }
        }
        let folded = Dictionary(grouping: entries) { $0.word.unicodeScalars.map { UserWords.fold($0.value) } }
        let lexicon = try Lexicon.builtIn.adding(folded.values.map { $0[0] })
        let text = RandomText.make(scalars: 4000, using: &generator)
        for granularity in WordSegmenter.Granularity.allCases where granularity != .search {
            expectTiling(WordSegmenter(lexicon: lexicon, granularity: granularity).tokens(in: text), text)
        }
    }

    /// Against every way to cut a short text: most characters in words of the user's, then fewest of these words.
    @Test(arguments: 1...200)
    func agreesWithAllPaths(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let alphabet = ["甲", "的", "𠮷", "中", "国", "·"]
        func random(_ range: ClosedRange<Int>) -> String {
            (0..<Int.random(in: range, using: &generator))
                .map { _ in alphabet[Int.random(in: 0..<6, using: &generator)] }.joined()
        }
        let words = Set((0..<8).map { _ in random(1...4) })
        let lexicon = try Lexicon.builtIn.adding(words.map { Lexicon.Entry($0) })
        for _ in 0..<20 {
            let text = random(1...14)
            let scalars = Array(text.unicodeScalars)
            // The best to every place: characters covered, less words.
            var best: [(covered: Int, words: Int)] = [(0, 0)]
            for end in 1...scalars.count {
                var here = best[end - 1]
                for start in max(0, end - 4)..<end
                where words.contains(String(String.UnicodeScalarView(scalars[start..<end]))) {
                    let (covered, count) = (best[start].covered + end - start, best[start].words + 1)
                    if covered > here.covered || covered == here.covered && count < here.words {
                        here = (covered, count)
                    }
                }
                best.append(here)
            }
            let found = WordSegmenter(lexicon: lexicon).words(in: text).map { String(text[$0.range]) }
            let own = found.filter { words.contains($0) }
            #expect(own.joined().unicodeScalars.count == best[scalars.count].covered, "\(text): \(found), \(words)")
            #expect(own.count == best[scalars.count].words, "\(text): \(found), \(words)")
        }
    }

    /// A word of every length at every place.
    @Test func manyMatchesTakeLinearTime() throws {
        let words = (1...32).map { Lexicon.Entry(String(repeating: "的", count: $0)) }
        let segmenter = WordSegmenter(lexicon: try .builtIn.adding(words))
        let text = String(repeating: "的", count: 20_000)
        let found = segmenter.tokens(in: text).map { $0 }
        expectTiling(found, text)
        #expect(found.count >= 625 && found.count < 700)
    }

    @Test func lexiconsStandSideBySide() async throws {
        #expect(!Lexicon.builtIn.contains("长泖镇"))
        let text = try Repository.text("Docs/Examples/page.txt") + String(repeating: "在长泖镇的京东", count: 300)
        let lexicons = [Lexicon.builtIn, try lexicon("长泖镇"), try lexicon("的京"), .builtIn.removing("群众")]
        let expected = lexicons.map { cut(text, $0) }
        #expect(Set(expected).count == 4)
        await withTaskGroup(of: Bool.self) { group in
            for i in 0..<32 { group.addTask { cut(text, lexicons[i % 4]) == expected[i % 4] } }
            for await isEqual in group { #expect(isEqual) }
        }
    }
}
