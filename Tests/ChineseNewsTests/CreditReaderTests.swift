import Testing

@testable import ChineseNews

/// Where credits stand: form, role and names of each.
@Suite struct CreditReaderTests {
    private func read(_ string: String) -> [String] {
        let text = NameText.make(string)
        var reader = CreditReader(text, .standard)
        reader.read()
        return reader.credits.map { credit in
            let names = credit.names.map { text.string($0.lowerBound, $0.upperBound) }
            return "\(credit.form.rawValue) \(credit.role.rawValue) \(names.joined(separator: ","))"
        }
    }

    @Test(arguments: [
        ("本报讯（邹渠明）近日，榆塔营通水。", ["datelineBracket unknown 邹渠明"]),
        ("新华社北京10月27日电（记者邹渠明、康一叶）榆塔营通水。", ["datelineBracket reporter 邹渠明,康一叶"]),
        ("榆塔晚报讯 记者邹渠明报道：榆塔营通水。", ["dateline reporter 邹渠明"]),
        ("本报记者 邹渠明", ["leadLine reporter 邹渠明"]), ("榆塔营　　本报记者 邹渠明　　这几天通水。", ["leadLine reporter 邹渠明"]),
        ("榆塔营通水。（邹渠明）", ["bracket author 邹渠明"]), ("榆塔营通水。（本报记者 邹渠明）", ["bracket reporter 邹渠明"]),
        ("图为榆塔营的水渠。 邹渠明摄", ["closingLine photographer 邹渠明"]), ("通水现场 邹渠明 摄", ["closingLine photographer 邹渠明"]),
        ("榆塔县委常委、宣传部部长 邹渠明", ["leadLine author 邹渠明"]), ("榆塔营通水。新华社发（邹渠明 摄）", ["bracket photographer 邹渠明"]),
        ("【本報訊】記者邹渠明報道：榆塔營通水。", ["dateline reporter 邹渠明"]),
        ("榆塔营通水。（邹渠明，江北大学教授；康一叶，江北大学博士生）", ["bracket author 邹渠明", "bracket author 康一叶"]),
        ("□ 邹渠明", ["leadLine author 邹渠明"]),
    ])
    func positions(text: String, expected: [String]) { #expect(read(text) == expected) }

    /// What a byte order mark, 口, 驻 and 由 are easily taken for.
    @Test(arguments: [
        ("\u{FEFF}本报讯（邹渠明）通水。", ["datelineBracket unknown 邹渠明"]), ("\u{FEFF}记者 邹渠明\n通水。", ["leadLine reporter 邹渠明"]),
        ("口述：王伟", ["leadLine interviewee 王伟"]), ("驻马店日报记者 邹渠明", ["leadLine reporter 邹渠明"]),
        ("自由亚洲电台供图", ["leadLine imageProvider "]),
        ("（左二）", []), ("评论员：", []), ("作者系", []), ("口邹渠明", ["leadLine author 邹渠明"]),
    ])
    func easilyMistaken(text: String, expected: [String]) { #expect(read(text) == expected) }

    /// Prose names persons and credits nobody.
    @Test(arguments: [
        "记者王伟了解到，榆塔营通水。", "7月6日，记者邹渠明（右）在田间采访种粮大户。", "图为邹渠明（左二）在查看水渠。", "他说（邹渠明饰）很好。", "本报记者采访了编辑邹渠明。",
        "摄影家邹渠明的作品获奖。", "他把来电（讯）记下。", "“记者邹渠明？”他问。", "邹渠明的文章《图/文》发表。",
    ])
    func prose(text: String) { #expect(read(text).isEmpty) }

    @Test func datelines() {
        let text = NameText.make("本报记者 邹渠明 青岛报道\n【記者康一葉／花蓮報導】通水。\n（据新华社电）")
        var reader = CreditReader(text, .standard)
        reader.read()
        #expect(reader.datelines.map { text.string($0.start, $0.end) } == ["青岛", "据新华社电"])
    }

    /// Each credit of a long line is found once, whatever stands around.
    @Test func longLines() {
        #expect(read(String(repeating: "水渠通了。（邹渠明摄）", count: 2000)).count == 2000)
        #expect(read(String(repeating: "（", count: 20_000)).isEmpty)
        #expect(read(String(repeating: "新华社", count: 10_000)).isEmpty)
        #expect(read("\u{0}记者\u{0}").isEmpty && read("").isEmpty && read("\u{FEFF}\n").isEmpty)
    }

    @Test(arguments: [
        ("通水现场（邹渠明 摄）", ["bracket photographer 邹渠明"]), ("通水现场。邹渠明摄（影像中国）", ["closingLine photographer 邹渠明"]),
        ("通水现场。邹渠明摄（榆塔影像馆）", ["closingLine photographer 邹渠明"]),
        ("通水了 本报记者 邹渠明", ["closingLine reporter 邹渠明"]), ("通水了　　　　本报记者 邹渠明", ["leadLine reporter 邹渠明"]),
        ("　　本报记者　王　伟　　通水了，大家都说好。", ["leadLine reporter 王　伟"]), ("【記者鄒渠明／台北報導】通水。", ["bracket reporter 鄒渠明"]),
        ("（中央社記者鄒渠明台北4日電）通水。", ["datelineBracket reporter 鄒渠明"]),
        ("通水。（中央社記者鄒渠明台北4日電）", ["datelineBracket reporter 鄒渠明"]),
        ("新华社（邹渠明）", ["datelineBracket unknown 邹渠明"]), ("新华社发 邹渠明 摄", ["leadLine photographer 邹渠明"]),
        ("新华社记者 邹渠明 摄", ["leadLine photographer 邹渠明"]), ("（邹渠明 康一叶）", ["bracket author 邹渠明,康一叶"]),
        ("(记者邹渠明)通水。", ["bracket reporter 邹渠明"]),
        ("〔记者邹渠明〕通水。", ["bracket reporter 邹渠明"]), ("本报讯　（邹渠明）通水。", ["datelineBracket unknown 邹渠明"]),
        ("本报讯【邹渠明】通水。", ["datelineBracket unknown 邹渠明"]),
        ("通水。 新华社北京10月27日电（记者邹渠明）大家说好。", ["datelineBracket reporter 邹渠明"]),
        ("通水。邹渠明摄 新华社北京1月2日电 下雪。", ["closingLine photographer 邹渠明"]),
        ("本报北京10月27日电 记者邹渠明报道：通水。", ["dateline reporter 邹渠明"]), ("榆塔营通水。“好！”邹渠明 摄", ["closingLine photographer 邹渠明"]),
        ("记者邹渠明\n通讯员康一叶\n通水。", ["leadLine reporter 邹渠明", "leadLine correspondent 康一叶"]),
        ("通水。\n责编：邹渠明", ["leadLine editor 邹渠明"]),
        ("邹渠明 摄\r\n康一叶 摄\r\n", ["leadLine photographer 邹渠明", "leadLine photographer 康一叶"]),
        ("榆塔县县长 王　伟", ["leadLine author 王　伟"]),
        ("■\n邹渠明", ["leadLine author 邹渠明"]),
        ("通水。（供图：邹渠明）（摄影：康一叶）", ["bracket imageProvider ", "bracket photographer 康一叶"]),
    ])
    func morePositions(text: String, expected: [String]) { #expect(read(text) == expected) }

    /// A bracket may go on in the next line, where lines are wrapped, but not farther.
    @Test func wrappedBrackets() {
        #expect(read("本报讯（记者 邹渠明\n康一叶）通水。") == ["datelineBracket reporter 邹渠明,康一叶"])
        #expect(read("通水。（记者邹渠明\n）") == ["bracket reporter 邹渠明"])
        #expect(read("通水。（记者邹渠明\n\n康一叶）").isEmpty && read("通水。（记者\n邹渠明\n康一叶）").isEmpty)
        #expect(read("通水。（记者邹渠明").isEmpty && read("通水。记者邹渠明）").isEmpty && read("通水。（记者邹渠明】").isEmpty)
    }

    @Test(arguments: [
        "邹渠明", "邹渠明 康一叶", "榆塔营通水（邹渠明）", "榆塔营通水。（完）", "榆塔营通水。（王家庄）", "（右）", "（图）", "（资料图片）", "（完）", "（上接第一版）",
        "记者从县委获悉，榆塔营通水。",
        "邹渠明摄影多年。", "责任编辑邹渠明说，榆塔营通水。", "他在编辑部工作。", "通讯员队伍不断壮大。", "图书馆添了新书。", "局长 邹渠明", "江北大学教授 邹渠明", "记者邹渠明，男，三十岁。",
        "记者：你怎么看？", "本报讯通水了。（完）", "据记者邹渠明报道，榆塔营通水。", "据新华社记者邹渠明介绍，榆塔营通水。", "村民王伟（中）介绍水渠。",
    ])
    func moreProse(text: String) { #expect(read(text).isEmpty) }

    private func readDatelines(_ string: String) -> [String] {
        let text = NameText.make(string)
        var reader = CreditReader(text, .standard)
        reader.read()
        return reader.datelines.map { text.string($0.start, $0.end) }
    }

    @Test(arguments: [
        ("新华社北京10月27日电（记者邹渠明）通水。", ["新华社北京10月27日电"]), ("【本報訊】記者鄒渠明報道：通水。", ["本報訊"]), ("【雅加达讯】通水。", ["雅加达讯"]),
        ("通水。 新华社北京10月27日电（记者邹渠明）水。", ["新华社北京10月27日电"]), ("通水。新华社北京10月27日电 水。", ["新华社北京10月27日电"]),
        ("通水。（据新华社电）", ["据新华社电"]),
        ("他说新华社北京10月27日电报道了此事。", []), ("通水。（中央社記者鄒渠明台北4日電）", ["中央社記者鄒渠明台北4日電"]), ("新华社发（邹渠明 摄）", ["新华社发"]),
        ("通水。新华社发（邹渠明 摄）", ["新华社发"]), ("新华社（邹渠明）", ["新华社"]), ("本报记者 邹渠明 青岛报道", ["青岛"]), ("本报驻台北记者 邹渠明", ["台北"]),
        ("記者鄒渠明／花蓮報導", []), ("新华社发 邹渠明 摄", ["新华社发"]), ("通水。综合新华社3月5日电 下雪。", []), ("通水。 新华社3月5日电 下雪。", ["新华社3月5日电"]),
        ("本报驻台北记者 邹渠明 摄", []), ("本报讯（邹渠明）通水。\n新华社北京10月27日电 下雪。", ["本报讯", "新华社北京10月27日电"]),
        ("本报记者 邹渠明 通讯员 康一叶 青岛报道", ["青岛"]), ("本报驻台北记者 邹渠明\n本报驻东京记者 康一叶", ["台北", "东京"]), ("", []), ("通水。", []),
    ])
    func moreDatelines(text: String, expected: [String]) { #expect(readDatelines(text) == expected) }

    /// A text of many lines, each a credit, with blank lines, bullets and stops between.
    @Test func manyLines() {
        #expect(read(String(repeating: "本报记者 邹渠明\n", count: 2000)).count == 2000)
        #expect(read(String(repeating: "□\n邹渠明\n\n", count: 1000)).count == 1000)
        #expect(read(String(repeating: "\n \n　\n", count: 5000) + "本报记者 邹渠明").count == 1)
        #expect(readDatelines(String(repeating: "” 新华社北京1月2日电 ", count: 500)).count == 500)
        #expect(read(String(repeating: "（邹渠明摄）。通 新华社北京1月2日电 ", count: 500)).count == 500)
        #expect(
            read(String(repeating: "记者 ", count: 5000)).isEmpty && read(String(repeating: "（记者", count: 5000)).isEmpty
        )
    }

    @Test func characters() {
        let text = NameText.make("（ 邹 ）。！”　　  x")
        let reader = CreditReader(text, .standard)
        #expect(reader.bracket(at: 0, 0..<text.count) == 2..<3 && reader.bracket(at: 1, 0..<text.count) == nil)
        #expect(reader.bracket(at: text.count, 0..<text.count) == nil)
        #expect(
            (0..<text.count).filter(reader.isStop) == [5, 6] && (0..<text.count).filter(reader.isClosing) == [4, 7]
        )
        #expect(
            reader.blankCount(8, text.count) == 4 && reader.blankWidth(8, text.count) == 6
                && reader.blankCount(7, text.count) == 0
        )
        #expect(
            reader.trimmed(0..<12) == 0..<8 && reader.trimmed(3..<4).isEmpty
                && reader.afterBlanks(8, 0..<text.count) == 12
        )
    }
}
