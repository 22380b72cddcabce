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
}
