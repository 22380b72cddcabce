import Testing

@testable import ChineseNews

@Suite struct BlockClassifierTests {
    private static let setter = Typesetter(width: 14)
    private static let canal = setter.page(ComposedNews.canal.map(setter.clearing))
    private static let school = setter.page(ComposedNews.school.map(setter.clearing))

    private func blocks(_ page: String) -> [Block] { NewsDocument(page, layout: .page).blocks }

    /// The last block of a page that ends with a line.
    private func last(_ line: String) throws -> Block {
        try #require(blocks("旱地用上了渠水\n\(Self.canal)\(line)\n").last)
    }

    private func first(_ kind: Block.Kind, _ page: String) -> String? { blocks(page).first { $0.kind == kind }?.text }

    @Test func headsOverAnArticle() {
        let page = "榆塔营——\n旱地用上了渠水\n——梭柳渠通水见闻\n本报记者 邹渠明\n\(Self.canal)"
        let found = blocks(page).prefix(4)
        #expect(found.map(\.kind) == [.kicker, .headline, .deck, .byline])
        #expect(found.map(\.text) == ["榆塔营——", "旱地用上了渠水", "——梭柳渠通水见闻", "本报记者 邹渠明"])
        #expect(blocks(page).dropFirst(4).allSatisfy { $0.kind == .paragraph })
    }

    /// Dashes at the ends of heads do not make them lines that were broken.
    @Test func manyDashes() {
        let heads = ["榆塔营——", "旱地用上了渠水", "——梭柳渠通水见闻", "埝头沱——", "学校请来手艺人", "——埝头沱小学见闻"]
        let page =
            heads[..<3].joined(separator: "\n") + "\n\(Self.canal)" + heads[3...].joined(separator: "\n")
            + "\n\(Self.school)— 12 —\n"
        let found = blocks(page).filter { $0.kind != .paragraph }
        #expect(found.map(\.kind) == [.kicker, .headline, .deck, .kicker, .headline, .deck, .other])
        #expect(found.map(\.text).prefix(6) == heads[...])
    }

    /// A kicker and a deck lean on a headline; without one they are headlines.
    @Test func headsAlone() {
        #expect(first(.headline, "榆塔营——\n\(Self.canal)") == "榆塔营——")
        #expect(first(.headline, "——梭柳渠通水见闻\n\(Self.canal)") == "——梭柳渠通水见闻")
        #expect(blocks("旱地用上了渠水\n\(Self.canal)").map(\.kind).prefix(2) == [.headline, .paragraph])
    }

    @Test(arguments: Array("■□▪▲△▶▼▽◆◇◎●○◢★☆※•❖➤"))
    func subheads(marker: Character) throws {
        for blank in ["", " ", "　"] {
            let found = blocks("旱地用上了渠水\n\(Self.canal)\(marker)\(blank)水多了种什么\n\(Self.school)")
            let subhead = try #require(found.first { $0.text == "水多了种什么" })
            #expect(subhead.kind == .subhead && subhead.marker == String(marker))
        }
    }

    /// A marker before a name is no subhead's.
    @Test func markedBylines() throws {
        for line in ["□ 本报记者 邹渠明", "■本报记者 邹渠明", "◎ 记者 邹渠明"] {
            let block = try last(line)
            #expect(block.kind == .byline && block.marker == String(line.prefix(1)) && block.text.hasSuffix("邹渠明"))
        }
    }

    @Test(arguments: [
        "图为梭柳渠渠首。", "图为通水当天，村民在渠边洗菜。邹渠明 林洛 摄", "图为通水当天村民在渠边洗菜。 邹渠明摄", "上图：村民在渠边洗菜。", "圖為梭柳渠渠首。",
        "梭柳渠通水当天，榆塔营的村民带着孩子到渠边看水。邹渠明 摄", "题图：榆塔营的春天。邹渠明 摄",
    ])
    func captions(line: String) throws {
        let block = try last(line)
        #expect(block.kind == .caption)
        #expect(block.text.filter { $0 != " " } == line.filter { $0 != " " })
    }

    /// Names in the credit of a caption keep the blanks between them, also where the caption has several lines.
    @Test func creditsOfCaptions() {
        let caption = "图为梭柳渠通水当天，榆塔营的村民带着孩子到渠边看水，有人放起了鞭炮。"
        let lines = Self.setter.lines(caption)
        for credit in ["邹渠明 林洛 摄", "本报记者 邹渠明 摄"] {
            let page = "旱地用上了渠水\n\(Self.canal)\(lines.joined(separator: "\n"))\n\(credit)\n"
            let found = blocks(page).filter { $0.kind == .caption || $0.kind == .credit || $0.kind == .byline }
            #expect(found.map(\.text).joined(separator: " ").hasSuffix(credit))
            #expect(found.first?.text.hasPrefix(caption) == true && found.first?.kind == .caption)
        }
    }

    @Test(arguments: [
        "本报记者 邹渠明", "记者 邹渠明", "（记者 邹渠明 林洛）", "（记者邹渠明）", "（邹渠明）", "文/邹渠明", "撰文 邹渠明", "本报评论员", "榆塔营委常委、宣传部部长 邹渠明",
        "新华社记者 邹渠明 林洛", "本報記者 鄒渠明", "【通讯员 邹渠明】",
    ])
    func bylines(line: String) throws {
        let block = try last(line)
        #expect(block.kind == .byline && block.text == line)
    }

    @Test(arguments: [
        "责任编辑：邹渠明", "责编：邹渠明 校对：林洛", "（责任编辑：邹渠明）", "来源：榆塔营", "（榆塔营文明办供稿）", "（邹渠明 林洛 摄影报道）", "邹渠明 摄", "制图：邹渠明",
        "本版编辑 邹渠明",
        "責任編輯：鄒渠明", "【来源：榆塔营】",
    ])
    func credits(line: String) throws {
        let block = try last(line)
        #expect(block.kind == .credit && block.text == line)
    }

    @Test(arguments: ["12", "— 12 —", "A03", "*****", "2020-11-20", "◆◆◆", "http://a.cn/b.html", "——", "03 / 12"])
    func others(line: String) throws {
        let block = try last(line)
        #expect(block.kind == .other && block.article == nil)
        #expect(block.text.filter { $0 != " " } == line.filter { $0 != " " })
    }

    /// What stands in running text is not told by its words.
    @Test func paragraphsWithCues() {
        let texts = [
            "本报记者在梭柳渠边看到，渠水流进了榆塔营的田里，村民们忙着浇地，孩子们跟着水跑，老人们站在村口看，大家都说从来没有见过这样清的水。",
            "编辑部收到榆塔营村民的来信，信上说渠水到了，地里的活也多了，希望农技站的人再来讲一讲课，教大家怎样在旱地里种菜，怎样把菜卖到城里去。",
        ]
        .map(Self.setter.clearing)
        let found = blocks("旱地用上了渠水\n\(Self.setter.page(texts))\(Self.school)").filter { $0.kind == .paragraph }
        #expect(found.map(\.text).prefix(2) == texts[...])
    }

    /// In clean text a line is a block, and heads behind the first paragraph are subheads.
    @Test func prose() {
        let text =
            "旱地用上了渠水\n本报记者 邹渠明\n　　\(ComposedNews.canal[0])\n◆ 水多了种什么\n　　\(ComposedNews.canal[5])\n往后的日子\n　　\(ComposedNews.canal[1])\n（邹渠明 摄）\n"
        let found = NewsDocument(text, layout: .prose).blocks
        #expect(
            found.map(\.kind) == [.headline, .byline, .paragraph, .subhead, .paragraph, .subhead, .paragraph, .credit]
        )
        #expect(found[3].marker == "◆" && found[3].text == "水多了种什么")
    }
}
