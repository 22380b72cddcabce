import Testing

@testable import ChineseNews

private enum TraitExamples {
    /// Each trait with lines that have it and lines that do not.
    static let all: [(name: String, trait: PageLine.Traits, has: [String], hasNot: [String])] = [
        (
            "endsSentence", .endsSentence, ["通水了。", "好！", "真的？", "“好。”", "（完。）", "等等……"],
            ["通水了，", "通水", "“好”", "。通水", "："]
        ),
        ("endsClosed", .endsClosed, ["（邹渠明）", "“好”", "《梭柳渠》"], ["（邹渠明。）", "（邹渠明", "通水", "“好”，"]),
        ("endsOpen", .endsOpen, ["通水，", "通水；", "水、", "water,"], ["通水", "通水。", "，水", "通水："]),
        ("endsOpening", .endsOpening, ["他说“", "渠（", "看《"], ["他说”", "“他说"]),
        ("endsColon", .endsColon, ["他说：", "他说:"], ["他说", "：他", "他说：“"]),
        ("endsDash", .endsDash, ["榆塔营——", "榆塔营─"], ["——榆塔营", "榆塔营-"]),
        ("endsNarrow", .endsNarrow, ["共20", "叫做Water"], ["共20名", "20。", "共２０"]),
        ("startsClosing", .startsClosing, ["，水", "”他说", "。", "）水", "、"], ["“水", "水，", "（"]),
        ("startsNarrow", .startsNarrow, ["20名", "Water渠"], ["共20", "２０名", "“20"]),
        ("startsMarker", .startsMarker, ["◆通水", "■ 通水", "▲", "□记者", "※水"], ["通水◆", "·水", "—水", "1水"]),
        ("startsDash", .startsDash, ["——记榆塔营", "─记"], ["记——", "-记"]),
        (
            "isBracketed", .isBracketed, ["（记者 邹渠明）", "【通水】", "(邹渠明)"],
            ["（一）通水（二）", "（一）通水", "《梭柳渠》", "“好”", "（）", "（邹"]
        ),
        ("holdsStop", .holdsStop, ["通水。好", "“好。”他说", "好！好。"], ["通水。", "“好。”", "通水，好"]),
        ("holdsComma", .holdsComma, ["通水，好", "山、水"], ["通水。", "山——水", "通水；好"]),
        ("isSpaced", .isSpaced, ["优 秀 人 员", "优 秀 人 员 共 20 名 ， 好", "渠 水"], ["优秀人员", "小交警 传文明", "How do you do"]),
        ("holdsBlank", .holdsBlank, ["小交警 传文明", "通水\u{3000}浇地", "（一） 通水"], ["优 秀 人 员", "优秀人员", "共 20 名", "How do"]),
        ("leavesOpen", .leavesOpen, ["他说：“好", "渠（三", "看《水"], ["他说：“好”", "好”", "水"]),
        ("closesOpen", .closesOpen, ["好”他说", "三）", "（一）二）"], ["“好”", "“好", "水"]),
        ("isBare", .isBare, ["——", "◆◆◆", "。", "……"], ["—1—", "◆水", "A"]),
        ("isNarrow", .isNarrow, ["A12", "—12—", "2020-11-20", "http://a.cn"], ["A12版", "——", "第１２"]),
        ("holdsWideGap", .holdsWideGap, ["左栏  右栏", "左\u{A0} 右"], ["左栏 右栏", "左栏右栏", "左栏\u{3000}\u{3000}右栏"]),
        ("endsHanging", .endsHanging, ["水，", "水。", "水”", "水）"], ["水", "水“", "水……", "20."]),
    ]
}

@Suite struct PageLineTests {
    private func line(_ text: String) throws -> PageLine {
        let lines = PageLines(text).lines
        #expect(lines.count == 1)
        return try #require(lines.first)
    }

    @Test(arguments: TraitExamples.all.indices)
    func hasTraits(number: Int) throws {
        let (name, trait, has, hasNot) = TraitExamples.all[number]
        for text in has { #expect(try line(text).traits.contains(trait), "\(name): \(text)") }
        for text in hasNot { #expect(try !line(text).traits.contains(trait), "not \(name): \(text)") }
    }

    @Test func widths() throws {
        func widths(_ text: String) throws -> [Int] {
            let line = try line(text)
            return [line.low, line.high, line.marks, line.gaps]
        }
        #expect(try widths("梭柳渠") == [24, 24, 0, 0])
        // A square mark has half a square or a whole one: the setting of the page says which.
        #expect(try widths("梭，柳。") == [16, 16, 2, 0])
        #expect(try widths("水……——") == [40, 40, 0, 0])
        // A full-width digit has a square.
        #expect(try widths("第２期") == [24, 24, 0, 0])
        // Digits and letters are about half as wide, and may have a little space beside Chinese.
        let number = try widths("共20名")
        #expect((22...24).contains(number[0]) && (24...28).contains(number[1]) && number[2...] == [0, 2])
        #expect(try widths("水\u{200B}\u{301}渠") == [16, 16, 0, 0])
        #expect(try line("共20名，").length == 5)
        #expect(try line("共 20 名 ，").length == 5)
    }

    /// The blanks of justification take nothing away: the line is as wide as without them, or wider by no more than they are.
    @Test func blanksOfJustification() throws {
        let (spaced, plain) = (try line("优 秀 人 员 共 二 十 名"), try line("优秀人员共二十名"))
        #expect(spaced.low == plain.low && spaced.high == plain.high)
        #expect(try line("小交警 传文明").low > line("小交警传文明").low)
        #expect(try line("梭柳渠\u{3000}通水").low == line("梭柳渠通水").low + 8)
    }

    /// What cannot be parted at the start of a line had no room in the line before.
    @Test(arguments: [
        ("通水", 8...8, 0), ("“通”水", 8...8, 2), ("“《渠》", 8...8, 3), ("水，渠", 8...8, 1), ("水20", 8...8, 0),
        ("水——", 24...24, 0), ("2020年", 16...24, 0),
        ("Water渠", 15...32, 0), ("渠 水", 8...8, 0), ("Water 渠", 15...32, 0),
    ])
    func heads(text: String, width: ClosedRange<Int>, marks: Int) throws {
        #expect(width.contains(try line(text).head))
        #expect(try line(text).headMarks == marks)
    }

    @Test func settingsGiveMarksTheirWidths() throws {
        let line = try line("梭，柳。共二十名A")
        func metrics(_ mark: Int, _ gap: Int) -> [Int32] {
            let metrics = TypeSetting(mark: (mark, mark), gap: (gap, gap)).metrics(line)
            return [metrics.low, metrics.high]
        }
        let narrow = metrics(4, 0)
        #expect(narrow[0] <= narrow[1] && narrow[0] >= 48 + 8)
        #expect(metrics(8, 0) == [narrow[0] + 8, narrow[1] + 8])
        #expect(metrics(8, 2) == [narrow[0] + 10, narrow[1] + 10])
        // A mark at the end may hang over the edge.
        #expect(TypeSetting.unknown.metrics(try self.line("水。")).low == 8)
        #expect(TypeSetting.unknown.metrics(try self.line("水。")).high == 16)
        // A line of any length has a width that fits.
        let long = TypeSetting.unknown.metrics(try self.line(String(repeating: "水。", count: 1_000_000)))
        #expect(long.low > 0 && long.high >= long.low)
    }

    @Test func endsOfLines() throws {
        let line = try line("　　◆通水（三） ")
        #expect(line.first == 0x25C6 && line.last == 0xFF09)
        #expect(line.start == 6 && line.end == 6 + 18)
    }
}
