import Testing

@testable import ChineseNews

@Suite struct ColumnCutTests {
    /// The lines of columns, as they stand one after the other.
    private func read(_ page: String) -> [String] { PageLines(page, cutsColumns: true).texts }

    private func column(_ text: [String], width: Int) -> [String] { text.flatMap(Typesetter(width: width).lines) }

    @Test(arguments: 1...4)
    func twoColumns(gutter: Int) {
        let (left, right) = (column(ComposedNews.canal, width: 12), column(ComposedNews.school, width: 14))
        let page = PageLines(SideBySide.page([left, right], gutter: gutter), cutsColumns: true)
        #expect(page.texts == left + right)
        #expect(page.lines.indices.filter { page.lines[$0].traits.contains(.startsColumn) } == [left.count])
        // Between lines of a column stands one break, whatever the other column has there.
        #expect(page.lines.allSatisfy { $0.breaks <= 1 })
    }

    @Test(arguments: 1...3)
    func threeColumns(gutter: Int) {
        let columns = [ComposedNews.canal, ComposedNews.school, ComposedNews.traditional].map { column($0, width: 11) }
        let page = PageLines(SideBySide.page(columns, gutter: gutter), cutsColumns: true)
        #expect(page.texts == columns.flatMap { $0 })
        #expect(page.lines.count { $0.traits.contains(.startsColumn) } == 2)
    }

    /// Single blanks between full lines, so that nothing but their place tells the gutter.
    @Test func fullLines() {
        let left = column([ComposedNews.canal.joined()], width: 12).dropFirst().filter { $0.count == 12 }
        let right = column([ComposedNews.school.joined()], width: 12).dropFirst().filter { $0.count == 12 }
        let count = min(left.count, right.count)
        let (heads, tails) = (Array(left.prefix(count)), Array(right.prefix(count)))
        #expect(count > 10)
        #expect(read(SideBySide.page([heads, tails], gutter: 1)) == heads + tails)
    }

    @Test func headlinesAboveAndBelow() {
        let (left, right) = (column(ComposedNews.canal, width: 12), column(ComposedNews.school, width: 12))
        let columns = SideBySide.page([left, right])
        let head = "梭柳渠上个月通水榆塔营旱地用上了渠水"
        let foot = "本版的稿件由榆塔营和埝头沱的村民写成"
        #expect(read("\(head)\n\(columns)\(foot)\n") == [head] + left + right + [foot])
        #expect(read("\(head)\n\n\n\(columns)") == [head] + left + right)
        // Two pages of columns under each other, of other widths.
        let below = [column(ComposedNews.market, width: 16), column(ComposedNews.traditional, width: 9)]
        let both = "\(columns)\(head)\n\(SideBySide.page(below))"
        #expect(read(both) == left + right + [head] + below[0] + below[1])
    }

    /// Beside one column stand a headline and two narrower columns.
    @Test func nestedColumns() {
        let inner = [column(ComposedNews.school, width: 10), column(ComposedNews.traditional, width: 10)]
        let head = "把手艺人请进学校的办法是校长想出来的"
        let right = [head, ""] + SideBySide.join(inner)
        let left = column(ComposedNews.canal, width: 12)
        #expect(read(SideBySide.page([left, right])) == left + [head] + inner[0] + inner[1])
    }

    /// Columns of unequal height, and one that starts further down.
    @Test func columnsOfOtherHeights() {
        let (left, right) = (column(ComposedNews.canal, width: 12), column(Array(ComposedNews.school[..<2]), width: 12))
        #expect(read(SideBySide.page([left, right])) == left + right)
        #expect(read(SideBySide.page([right, left])) == right + left)
        let lower = Array(repeating: "", count: 5) + right
        #expect(read(SideBySide.page([left, lower])) == left + right)
    }

    /// Blank lines between the lines of both columns.
    @Test func looseColumns() {
        let (left, right) = (column(ComposedNews.canal, width: 12), column(ComposedNews.school, width: 12))
        let page = PageLines(SideBySide.join([left, right]).joined(separator: "\n\n"), cutsColumns: true)
        #expect(page.texts == left + right)
        #expect(page.lines.allSatisfy { $0.traits.contains(.startsColumn) || $0.start == 0 || $0.breaks == 2 })
    }

    @Test(arguments: [
        "姓名  年龄  住址\n邹渠  四十  榆塔\n梭柳  三十  桁溪\n埝沱  五十  榆塔\n",
        "一月   12   34   56\n二月   23   45   67\n三月   34   56   78\n四月   45   67   89\n",
        "1  榆塔营\n2  桁溪坳\n3  埝头沱\n4  梭柳渠\n",
    ])
    func tablesStay(table: String) {
        let lines = table.split(separator: "\n").map(String.init)
        #expect(read(table) == lines)
        let text = column(ComposedNews.canal, width: 20)
        #expect(read((text + lines + text).map { $0 + "\n" }.joined()) == text + lines + text)
    }

    /// Lines whose characters have blanks between are lines of one column.
    @Test(arguments: 9...20)
    func justifiedLinesStay(width: Int) {
        var setter = Typesetter(width: width)
        setter.isJustified = true
        for text in ComposedNews.texts {
            let lines = text.flatMap(setter.lines)
            #expect(read(lines.map { $0 + "\n" }.joined()) == lines)
        }
    }

    /// Words and clauses with blanks between, in no column.
    @Test func proseStays() {
        let lines = [
            "小交警 传文明", "健全机制 保持定力", "宣传部部长 邹渠明", "The water of the canal", "has come to the village",
            "and the people are glad", "（记者 邹渠明 摄）",
        ]
        #expect(read(lines.joined(separator: "\n")) == lines)
    }

    /// The columns of a page do not go on in those of the next one.
    @Test func pagesAreCutApart() {
        let columns = [ComposedNews.canal, ComposedNews.school].map { column($0, width: 12) }
        let others = [ComposedNews.market, ComposedNews.traditional].map { column($0, width: 12) }
        let page = PageLines(SideBySide.page(columns) + "\u{0C}" + SideBySide.page(others), cutsColumns: true)
        #expect(page.texts == (columns + others).flatMap { $0 })
        let starts = page.lines.indices.filter { page.lines[$0].traits.contains(.startsPage) }
        #expect(starts == [columns[0].count + columns[1].count])
    }

    /// A long line beside columns, and one that starts far to the right, stay whole.
    @Test func nothingIsLostFarToTheRight() {
        let columns = SideBySide.page([ComposedNews.canal, ComposedNews.school].map { column($0, width: 12) })
        let far = String(repeating: " ", count: 3000) + "梭柳渠通水"
        let long = (0..<300).map { "第\($0)号水渠" }.joined(separator: "  ")
        for line in [far, long, String(repeating: "渠", count: 2000) + "  水"] {
            let page = read(columns + line + "\n" + columns).joined().filter { $0 != " " }
            #expect(page.count == (columns + line + columns).filter { $0 != " " && $0 != "\n" }.count)
        }
    }

    /// Nothing is lost in any text with many blanks, and each line stands inside one of the source.
    @Test(arguments: 1...60)
    func anyBlanks(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let alphabet = Array("渠水通了，。a1       \u{3000}\n\n\u{0C}".unicodeScalars)
        let count = Int.random(in: 1...3000, using: &generator)
        var text = String.UnicodeScalarView()
        for _ in 0..<count { text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]) }
        let page = PageLines(String(text), cutsColumns: true)
        #expect(page.texts.allSatisfy { !$0.contains { $0.isNewline } })
        let ordered = page.lines.sorted { $0.start < $1.start }
        #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0.end <= $1.start })
        #expect(page.lines.reduce(0) { $0 + $1.length } == text.count { TypeCharacter($0.value).kind != .blank })
    }
}
