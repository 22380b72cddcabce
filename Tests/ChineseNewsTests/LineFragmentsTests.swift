import Testing

@testable import ChineseNews

@Suite struct LineFragmentsTests {
    /// Breaks each line between marks, as some extractors do where the marks were set close: 说： / “好。 / ”他.
    private func fragments(of line: String) -> [String] {
        let marks = "：，。？“”"
        var parts = [""]
        for character in line {
            if marks.contains(character), let last = parts[parts.count - 1].last, marks.contains(last) {
                parts.append("")
            }
            parts[parts.count - 1].append(character)
        }
        return parts
    }

    private static let texts = [
        "梭柳渠通水那天，邹老汉对身边的人说：“水来了。”他的儿子在旁边说：“往后不用挑水了。”大家听了都笑起来，有人放起了鞭炮，孩子们跟着水跑。",
        "管水员说：“渠是大家的，谁也不能多占。”他把这句话写在村口的牌子上，又在下面添了一句：“有事来找我。”牌子立了半年，来找他的人有十几个。",
        "也有人问：“水少的时候怎么办？”管水员想了想说：“水少的时候，先浇菜地，再浇果园。”这个办法后来写进了村里的公约，人人都在上面按了手印。",
        "农技站的人讲了三次课，讲的都是怎样省水。有人听完说：“省下来的水，就是多出来的地。”这句话在村里传开了，连孩子也会说。",
    ]

    /// A page whose lines are broken at their marks reads as one whose lines are whole.
    @Test(arguments: [11, 14, 17, 28], Typesetter.Indent.allCases)
    func brokenLinesAreJoined(width: Int, indent: Typesetter.Indent) {
        let setter = Typesetter(width: width, indent: indent, marksAreHalf: true)
        let paragraphs = (ComposedNews.canal + Self.texts + ComposedNews.school).map(setter.clearing)
        let lines = paragraphs.flatMap(setter.lines)
        let broken = lines.flatMap(fragments(of:))
        #expect(broken.count { $0.first == "”" } > 2)
        let found = PageLayout(page: broken.joined(separator: "\n")).blocks.map(\.text)
        // Whether a full line that ends a sentence is a last one is a matter of weights: two of the sixteen may go wrong with it.
        #expect(Set(found).intersection(paragraphs).count >= paragraphs.count - 2, "\(found.map(\.count))")
        // No quotation is torn.
        #expect(found.allSatisfy { $0.first != "”" && $0.last != "：" && $0.last != "“" })
    }

    /// A whole line has the widths of its pieces together, the start of the first and the end of the last.
    @Test(arguments: [["他说：", "“水来了。", "”"], ["共20名", "，", "好"], ["（", "邹渠明", "）"], ["水", "渠"], ["水。"]])
    func joinedLinesAddUp(pieces: [String]) throws {
        let page = PageLines(pieces.joined(separator: "\n"))
        let whole = page.lines.withUnsafeBufferPointer { PageLine(joining: $0[...]) }
        let same = try #require(PageLines(pieces.joined()).lines.first)
        #expect([whole.low, whole.high, whole.marks, whole.length] == [same.low, same.high, same.marks, same.length])
        #expect(whole.first == same.first && whole.last == same.last)
        #expect(whole.start == page.lines[0].start && whole.end == page.lines[pieces.count - 1].end)
        for trait in [
            PageLine.Traits.endsSentence, .endsClosed, .endsOpen, .endsOpening, .endsColon, .endsHanging, .isBare,
            .startsClosing, .startsMarker,
        ] {
            #expect(whole.traits.contains(trait) == same.traits.contains(trait), "\(trait) of \(pieces)")
        }
    }

    private func fragments(_ text: String) -> LineFragments? {
        let page = PageLines(text)
        return page.lines.withUnsafeBufferPointer {
            LineFragments($0, cues: ContiguousArray(page.cues), usualBreaks: 1)
        }
    }

    /// Only lines that start or end with marks where no typesetter breaks them show that lines were broken.
    @Test func pagesWithWholeLines() {
        let whole = ComposedNews.canal.flatMap(Typesetter(width: 12).lines).joined(separator: "\n")
        #expect(fragments(whole) == nil)
        #expect(fragments("") == nil)
        #expect(fragments("水") == nil)
        #expect(fragments("他说：\n“好。\n”\n然后说：\n“走。\n”") != nil)
        // Two among very many lines.
        #expect(fragments(String(repeating: "渠\n", count: 1000) + "”\n”") == nil)
    }

    /// A fragment is the rest of the line before: not behind a blank line, on another page, or with a marker.
    @Test func whatMayGoOn() throws {
        let page = PageLines("他说：\n“好。\n”\n走\n\n”\n\u{0C}”\n渠\n”\n”\n”\n”\n”\n”\n”")
        let counts = try page.lines.withUnsafeBufferPointer { lines in
            let found = try #require(LineFragments(lines, cues: ContiguousArray(page.cues), usualBreaks: 1))
            return lines.indices.map { found.counts(endingAt: $0).upperBound - 1 }
        }
        // How many lines each may be the last of.
        #expect(counts == [1, 2, 3, 4, 1, 1, 2, 3, 4, 5, 6, 6, 6, 6])
    }
}
