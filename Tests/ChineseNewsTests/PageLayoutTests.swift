import Testing

@testable import ChineseNews

@Suite struct PageLayoutTests {
    private func text(_ page: String) -> String { PageLayout(page: page).flowed.text }

    /// A line of the flowed text is a block, with its marker and what stands behind that.
    @Test(arguments: 1...40)
    func blocksAreLines(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let layout = PageLayout(page: RandomPage.make(using: &generator))
        let lines = layout.flowed.text.utf8.split(separator: 0x0A).map { String(Substring($0)) }
        #expect(lines.count == layout.blocks.count)
        for (line, block) in zip(lines, layout.blocks) {
            #expect(Array(line.utf8).suffix(block.text.utf8.count) == Array(block.text.utf8)[...])
            #expect(line.unicodeScalars.starts(with: (block.marker ?? "").unicodeScalars))
            let blanks = line.utf8.count - block.text.utf8.count - (block.marker ?? "").utf8.count
            #expect(blanks >= 0 && (blanks == 0 || block.marker != nil))
        }
    }

    /// The text reads the same whether blocks are asked for or not.
    @Test(arguments: 1...20)
    func readsWithoutBlocks(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let page = RandomPage.make(using: &generator)
        let layout = PageLayout(page: page, assembles: false)
        #expect(layout.blocks.isEmpty && layout.articles.isEmpty)
        #expect(layout.flowed == PageLayout(page: page).flowed)
    }

    /// Articles hold indices of blocks, each once.
    @Test(arguments: 1...20)
    func articlesHoldBlocks(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let layout = PageLayout(page: RandomPage.make(using: &generator))
        let all = layout.articles.joined()
        #expect(Set(all).count == all.count)
        #expect(all.allSatisfy(layout.blocks.indices.contains))
    }

    @Test func columnsStayWhereTheyAreNotCut() {
        let columns = [ComposedNews.canal, ComposedNews.school].map { $0.flatMap(Typesetter(width: 12).lines) }
        let page = SideBySide.page(columns)
        let cut = PageLayout(page: page).flowed
        let uncut = PageLayout(page: page, isPassage: true).flowed
        #expect(!cut.isInOrder && uncut.isInOrder)
        #expect(cut.text.replacing("\n", with: "").hasPrefix(columns[0].joined()))
        #expect(uncut.text.filter { $0 != " " }.hasPrefix(columns[0][0] + columns[1][0]))
    }

    /// Between words of alphabets a blank takes the place of the break, and nowhere else.
    @Test(arguments: [
        (
            "村里的人都在渠边说，这就是the water\nof the canal，大家都看见了。", "村里的人都在渠边说，这就是the water of the canal，大家都看见了。"
        ),
        ("全县一共有八万两千七百人，今年又来了82\n747人，大家都看见了。", "全县一共有八万两千七百人，今年又来了82747人，大家都看见了。"),
        ("村里的人都把它叫做water，\ncanal是另一个名字，大家都知道。", "村里的人都把它叫做water，canal是另一个名字，大家都知道。"),
        ("村里的人都说it is the water,\nthe canal is long，大家都知道。", "村里的人都说it is the water, the canal is long，大家都知道。"),
        ("村里的人都把它叫做water-\ncanal，大家都知道，也都这样说。", "村里的人都把它叫做water-canal，大家都知道，也都这样说。"),
        ("村里的人都把它叫做Water\n渠，大家都知道，也都这样说。", "村里的人都把它叫做Water渠，大家都知道，也都这样说。"),
    ])
    func blanksBetweenWords(page: String, expected: String) { #expect(text(page) == expected) }

    /// The blanks behind a name stay where a credit is parted by a wrap.
    @Test func creditsOverWraps() {
        let setter = Typesetter(width: 14)
        let caption = setter.lines("图为梭柳渠通水当天，榆塔营的村民带着孩子到渠边看水。")
        let page = setter.page(ComposedNews.canal.map(setter.clearing)) + caption.joined(separator: "\n")
        for credit in ["邹渠明 \n林洛 摄", "邹渠明\u{3000}\n林洛\u{3000}摄"] {
            let read = text("\(page)\(credit)\n").split(separator: "\n").last ?? ""
            #expect(read.hasSuffix(credit.replacing(" \n", with: " ").replacing("\u{3000}\n", with: " ")), "\(read)")
        }
    }

    /// Prose is not read: it stays as it is, odd blanks and all.
    @Test func prose() {
        let text = "\u{FEFF}　　梭 柳 渠\r\n\n通水 。 \u{2028}◆ 渠"
        let layout = PageLayout(prose: text)
        #expect(layout.flowed == FlowedText(unchanged: text))
        #expect(layout.blocks.map(\.text) == ["梭 柳 渠", "通水 。", "渠"])
        #expect(layout.blocks.map(\.marker) == [nil, nil, "◆"])
        #expect(layout.articles == [[0, 1, 2]])
    }
}
