import Testing

@testable import ChineseNews

@Suite struct DatelineReaderTests {
    /// Agency, place, date, kind with | between; a reprint starts with 据.
    private func read(_ string: String, isBracket: Bool = false) -> String? {
        let text = NameText.make(string)
        guard let found = DatelineReader(text).read(at: 0, to: text.count, isBracket: isBracket) else { return nil }
        let parts = [found.agency, found.place, found.date, found.kind]
            .map { $0.map { text.string($0.lowerBound, $0.upperBound) } ?? "" }
        return (found.isReprint ? "据" : "") + parts.joined(separator: "|")
    }

    @Test(arguments: [
        ("新华社北京10月27日电（记者", "新华社|北京|10月27日|电"), ("据新华社东京3月11日电 ", "据新华社|东京|3月11日|电"),
        ("本报讯（邹渠明）", "本报|||讯"), ("中新社上海2018年4月3日电", "中新社|上海|2018年4月3日|电"),
        ("人民网北京 2 月 24 日电 (", "人民网|北京|2 月 24 日|电"), ("法新社俄罗斯喀山７月５日电（", "法新社|俄罗斯喀山|７月５日|电"),
        ("榆塔晚报讯 记者", "榆塔晚报|||讯"), ("本报诸暨4月25日专电（", "本报|诸暨|4月25日|专电"),
        ("本报北京一月十三日讯记者邹渠明报道", "本报|北京|一月十三日|讯"), ("新华社兰州4月18日新媒体专电（", "新华社|兰州|4月18日|新媒体专电"),
        ("社福州3月7日电 （", "|福州|3月7日|电"), ("本報訊", "本報|||訊"),
    ])
    func datelines(text: String, expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        "他发来贺电。", "全市停电。", "这家电网公司", "合作社消息灵通", "新华社记者来电话说", "通讯员", "互联网消息", "电", "讯", "北京电视台", "雅加达讯",
    ])
    func others(text: String) { #expect(read(text) == nil) }

    @Test func aWholeBracketMayLackTheAgency() {
        #expect(read("雅加达讯", isBracket: true) == "|雅加达||讯")
        #expect(read("快讯", isBracket: true) == nil)
    }

    @Test func agenciesThatGivePictures() throws {
        let text = NameText.make("新华社发 2017年5月23日摄")
        let found = try #require(DatelineReader(text).readIssue(at: 0, to: text.count))
        #expect(found.kind == 3..<4 && found.date == 5..<15)
        let prose = NameText.make("新华社发表文章")
        #expect(DatelineReader(prose).readIssue(at: 0, to: prose.count) == nil)
    }

    @Test func theReporterInside() throws {
        let text = NameText.make("中央社記者張祈安花蓮縣4日電")
        let found = try #require(DatelineReader(text).readWire(0..<text.count))
        #expect(text.string(found.name.lowerBound, found.name.upperBound) == "張祈安")
        #expect(
            found.dateline.agency == 0..<3
                && found.dateline.date.map { text.string($0.lowerBound, $0.upperBound) } == "4日"
        )
    }
}
