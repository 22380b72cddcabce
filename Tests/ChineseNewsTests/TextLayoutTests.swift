import Testing

@testable import ChineseNews

@Suite struct TextLayoutTests {
    private func detected(_ text: String) -> TextLayout { TextLayout.detected(in: text) }

    /// Lines in columns of usual widths, however they are set.
    @Test(arguments: ComposedNews.texts.indices, Typesetter.Indent.allCases)
    func columns(text: Int, indent: Typesetter.Indent) {
        for width in 8...26 {
            for isJustified in [false, true] {
                var setter = Typesetter(width: width, indent: indent)
                setter.isJustified = isJustified
                let lines = ComposedNews.texts[text].map(setter.clearing).flatMap(setter.lines)
                #expect(detected(lines.joined(separator: "\n")) == .page, "\(width)")
                #expect(detected(lines.joined(separator: "\r\n")) == .page, "\(width)")
                // With a blank line between all lines, as some extractors write.
                #expect(detected(lines.joined(separator: "\n\n")) == .page, "\(width)")
                #expect(detected("梭柳渠通水\n本报记者 邹渠明\n" + lines.joined(separator: "\n")) == .page, "\(width)")
            }
        }
    }

    /// Columns side by side, each line of which is one of all columns.
    @Test(arguments: 2...3, 2...4)
    func columnsSideBySide(count: Int, gutter: Int) {
        for width in 9...14 {
            let setter = Typesetter(width: width)
            let columns = ComposedNews.texts.prefix(count).map { $0.map(setter.clearing).flatMap(setter.lines) }
            #expect(detected(SideBySide.page(Array(columns), gutter: gutter)) == .page)
        }
    }

    @Test(.enabled(if: Repository.hasShared, "the development data does not stand beside the checkout"))
    func realPage() throws { #expect(detected(try #require(Repository.shared("seed/page.txt"))) == .page) }

    @Test func example() throws { #expect(detected(try Repository.text("Docs/Examples/page.txt")) == .page) }

    /// A line a paragraph, or a line a sentence.
    @Test(arguments: ComposedNews.texts.indices)
    func articles(number: Int) {
        let text = ComposedNews.texts[number]
        #expect(detected(text.joined(separator: "\n")) == .prose)
        #expect(detected("梭柳渠通水\n\n" + text.map { "　　" + $0 }.joined(separator: "\n\n")) == .prose)
        #expect(detected(text.joined().replacing("。", with: "。\n")) == .prose)
        #expect(detected(text.joined()) == .prose)
    }

    @Test(arguments: [
        "", "\n\n", "梭柳渠通水。", "梭柳渠上个月通\n水，村民高兴。", "要闻\n国内\n国际\n财经\n体育\n科技\n文化\n教育",
        // Headlines.
        "要闻\n梭柳渠通水\n榆塔营旱地用上渠水\n埝头沱小学请来手艺人\n桁溪坳集市修路\n健全机制 保持定力\n推动文明创建工作",
        // Poems.
        "渠水清清，\n流过山前。\n山前有柳，\n柳下有田。\n田里有人，\n人在云边。\n云边有路，\n路到天边。", "渠水清清\n流过山前\n山前有柳\n柳下有田\n田里有人\n人在云边\n云边有路\n路到天边",
        "渠水清又清，流过小山村。\n柳树绿又绿，遮住大石桥。\n老人坐桥边，说起旧时光。\n孩子跟水跑，一直到村口。\n村口有新路，路上有行人。\n行人问水来，水从山里来。",
        // A conversation.
        "记者：渠什么时候通水？\n邹渠明：快了，就在下个月。\n记者：谁来管水？\n邹渠明：村里选了九个人。\n记者：够用吗？\n邹渠明：够用，还有余。",
        // Short paragraphs.
        "水来了。\n邹老汉笑了。\n他说，这下好了。\n儿子没有说话。\n他看着渠水，\n想起了从前。\n从前没有水。",
        // Tables.
        "姓名\t年龄\t住址\n邹渠明\t四十\t榆塔营\n林洛\t三十\t桁溪坳\n武敬之\t五十\t埝头沱\n王小渠\t二十\t榆塔营\n李水\t六十\t榆塔营\n赵田\t七十\t桁溪坳",
        "第1段  3公里  通水\n第2段  6公里  通水\n第3段  9公里  在修\n第4段  2公里  在修\n第5段  5公里  通水\n第6段  8公里  通水\n第7段  1公里  通水",
    ])
    func prose(text: String) { #expect(detected(text) == .prose) }

    /// Lines that end without a stop, and hold commas, look like those of a column.
    @Test(arguments: [
        "1、修渠第一段，长三公里\n2、修渠第二段，长六公里\n3、修渠第三段，长九公里\n4、修水闸，两座\n5、修路，长一公里\n6、种树，三百棵\n7、选管水员，九名",
        "问：渠什么时候通水，谁来管\n答：快了，就在下个月\n问：水够用吗，要不要钱\n答：够用，不要钱\n问：还修不修路，什么时候修\n答：修，明年春天",
        "收件人：邹渠明\n地址：榆塔营三组，渠首旁\n电话：12345\n日期：十一月二十日，星期五\n备注：送到村口，有人接\n寄件人：林洛，桁溪坳",
    ])
    func proseWithoutStops(text: String) {
        withKnownIssue("read as a page", isIntermittent: true) { #expect(detected(text) == .prose) }
    }

    /// Only the start of a text is read.
    @Test func longTexts() {
        let setter = Typesetter(width: 14)
        let page = String(repeating: setter.page(ComposedNews.canal.map(setter.clearing)), count: 60)
        #expect(page.unicodeScalars.count > 1 << 14)
        #expect(detected(page + ComposedNews.canal.joined()) == .page)
        #expect(detected(ComposedNews.canal.joined(separator: "\n") + "\n" + page) == .prose)
    }

    /// A layout that is given is not looked for.
    @Test func givenLayouts() {
        let setter = Typesetter(width: 14)
        let page = setter.page(ComposedNews.canal.map(setter.clearing))
        for layout in [TextLayout.page, .prose] {
            #expect(NewsDocument(page, layout: layout).layout == layout)
            #expect(NewsDocument(ComposedNews.canal[0], layout: layout).layout == layout)
        }
        #expect(NewsDocument(page).layout == .page && NewsDocument(ComposedNews.canal[0]).layout == .prose)
        #expect(NewsDocument(page, layout: .prose).blocks.count == page.split(separator: "\n").count)
    }
}
