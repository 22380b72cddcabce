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
        ("社福州3月7日电 （", "|福州|3月7日|电"), ("本報訊", "本報|||訊"), ("新华社北京二零一七年七月五日电", "新华社|北京|二零一七年七月五日|电"),
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

    @Test(arguments: [
        ("新华社北京10月27日电", "新华社|北京|10月27日|电"), ("新華社北京10月27日電", "新華社|北京|10月27日|電"), ("新华社10月27日电", "新华社||10月27日|电"),
        ("新华社北京电", "新华社|北京||电"), ("北京10月27日电", "|北京|10月27日|电"), ("本报乾元镇3月5日讯 ", "本报|乾元镇|3月5日|讯"),
        ("新华社浙江德清3月5日电", "新华社|浙江德清|3月5日|电"), ("新华社“雪鹰”号1月20日电（", "新华社|“雪鹰”号|1月20日|电"), ("《榆塔日报》讯", "《榆塔日报》|||讯"),
        ("榆塔网讯，", "榆塔网|||讯"), ("本报讯：通水", "本报|||讯"), ("本报讯记者邹渠明", "本报|||讯"), ("本报讯通讯员邹渠明", "本报|||讯"),
        ("本报消息（", "本报|||消息"),
        ("新华社快讯", "新华社|||快讯"), ("本报专讯", "本报|||专讯"), ("新华社上海7月5日22时电", "新华社|上海|7月5日22时|电"),
        ("新华社北京10月电", "新华社|北京|10月|电"),
        ("新华社北京２０１７年１０月２７日电", "新华社|北京|２０１７年１０月２７日|电"), ("新华社北京二〇一七年七月五日电", "新华社|北京|二〇一七年七月五日|电"),
        ("据新华社电通水了", "据新华社|||电"), ("据新华社消息，", "据新华社|||消息"), ("中央社台北4日電", "中央社|台北|4日|電"), ("榆塔在线消息", "榆塔在线|||消息"),
        ("榆塔头条讯", "榆塔头条|||讯"), ("以上均据新华社电（", "据新华社|||电"), ("均据新华社北京3月5日电", "据新华社|北京|3月5日|电"), ("新华社“通水”专电", "-"),
        ("新华社北京2月30日电", "新华社|北京|2月30日|电"),
    ])
    func moreDatelines(text: String, expected: String) { #expect((read(text) ?? "-") == expected) }

    @Test(arguments: [
        "", "本报", "10月27日电", "本报讯近日，通水", "本报讯通水了", "新华社报道", "新华社，北京10月27日电", "新华社（北京）10月27日电", "。新华社电", "榆塔10月27日电",
        "情报讯", "合作社讯", "综合新华社消息", "新华社北京2017年电", "\0新华社电", "据报讯", "据悉，通水",
    ])
    func moreOthers(text: String) { #expect(read(text) == nil) }

    /// The word stands at most 36 characters behind the start.
    @Test func lengths() {
        func dateline(_ count: Int) -> String { "榆塔" + String(repeating: "塔", count: count - 9) + "日报3月5日讯" }
        #expect(read(dateline(20)) != nil && dateline(20).count == 20)
        #expect(read("新华社" + String(repeating: "北京", count: 12) + "10月27日电") != nil)
        #expect(read("新华社" + String(repeating: "北京", count: 17) + "10月27日电") == nil)
        #expect(read(String(repeating: "塔", count: 100_000)) == nil)
    }

    @Test func startsWhereItIsAsked() throws {
        let text = NameText.make("通水了。新华社北京10月27日电 通水")
        let found = try #require(DatelineReader(text).read(at: 4, to: text.count))
        #expect(text.string(found.start, found.end) == "新华社北京10月27日电" && found.start == 4)
        #expect(DatelineReader(text).read(at: 0, to: text.count) == nil)
        #expect(
            DatelineReader(text).read(at: 4, to: 10) == nil
                && DatelineReader(text).read(at: text.count, to: text.count) == nil
        )
    }

    @Test(arguments: [
        ("新华社", true), ("榆塔日报", true), ("榆塔晚报", true), ("榆塔網", true), ("中央社", true), ("榆塔之声", true), ("榆塔客户端", true),
        ("《榆塔》", true),
        ("CGTN网", true), ("榆塔卫视", true), ("摄新华社", false), ("情报", false), ("电网", false), ("合作社", false), ("邹渠明", false),
        ("报", false), ("综合网", false),
        ("新闻", false), ("榆塔、榆网", false), ("榆塔 日报", false), ("塔塔塔塔塔塔塔塔塔塔塔塔塔塔塔塔塔塔塔日报", false),
    ])
    func agencies(text: String, expected: Bool) {
        let text = NameText.make(text)
        #expect(DatelineReader(text).isAgency(0..<text.count) == expected)
    }

    @Test func agenciesBeforeBrackets() throws {
        let text = NameText.make("通水。新华社（邹渠明）")
        let found = try #require(DatelineReader(text).readAgency(endingAt: 6, from: 0))
        #expect(found.agency == 3..<6 && found.start == 3 && found.end == 6 && found.kind == 6..<6 && found.date == nil)
        #expect(DatelineReader(text).readAgency(endingAt: 5, from: 0) == nil)
        #expect(DatelineReader(text).readAgency(endingAt: 6, from: 4) == nil)
    }

    @Test(arguments: [
        ("新华社发", 4), ("新华社发 邹渠明 摄", 4), ("新华社发（邹渠明 摄）", 4), ("新华社发 2017年5月23日摄", 15), ("新华社发　7月5日摄", 9), ("新华社发 5月", 4),
        ("新华社发表文章", nil), ("新华社", nil), ("邹渠明发", nil), ("发", nil),
    ])
    func issues(text: String, end: Int?) {
        let text = NameText.make(text)
        let found = DatelineReader(text).readIssue(at: 0, to: text.count)
        #expect(
            found?.end == end && found.map(\.kind) == end.map { _ in 3..<4 }
                && found.map { $0.agency } == end.map { _ in 0..<3 }
        )
    }

    @Test(arguments: [
        ("中央社記者張祈安花蓮縣4日電", "中央社|花蓮縣|4日|電 張祈安"), ("新华社记者王伟北京10月27日电", "新华社|北京|10月27日|电 王伟"),
        ("中央社記者諸葛文博台北4日電", "中央社|台北|4日|電 諸葛文博"),
        ("記者張祈安花蓮縣4日電", "-"), ("中央社記者張祈安花蓮縣電", "-"), ("中央社記者張祈安4日電", "-"), ("中央社記者花蓮縣4日電", "-"),
        ("中央社記者張祈安、王伟花蓮縣4日電", "-"),
        ("中央社記者張祈安花蓮縣4日", "-"), ("電", "-"), ("", "-"),
    ])
    func wires(text: String, expected: String) {
        let text = NameText.make(text)
        let found = DatelineReader(text).readWire(0..<text.count)
        let read = found.map { wire in
            let parts = [wire.dateline.agency, wire.dateline.place, wire.dateline.date, wire.dateline.kind]
                .map { $0.map { text.string($0.lowerBound, $0.upperBound) } ?? "" }
            return parts.joined(separator: "|") + " " + text.string(wire.name.lowerBound, wire.name.upperBound)
        }
        #expect((read ?? "-") == expected)
    }
}
