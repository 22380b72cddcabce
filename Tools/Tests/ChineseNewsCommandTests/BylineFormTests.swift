// Tests of bylines and datelines as JSON and as text.

import ChineseNews
import Testing

@testable import ChineseNewsCommand

@Suite struct BylineFormTests {
    private func annotate(_ text: String, _ change: (inout AnnotationOptions) -> Void = { _ in }) -> String {
        var options = AnnotationOptions()
        options.layout = .prose
        options.selection = FieldSelection([.bylines])
        change(&options)
        var output = OutputBuffer()
        Annotator(options: options).annotate(Document(text: text), into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    /// The keys of the contract.
    @Test func writesTheContract() {
        #expect(
            annotate("据新华社拉萨11月6日电（见习记者 李 鸣）青稞丰收。")
                == #"{"bylines":[{"start":13,"end":21,"role":"reporter","rank":"见习","names":["李鸣"],"organizations":[],"posts":[],"#
                + #""form":"datelineBracket","rule":"cueBefore"}],"datelines":[{"start":0,"end":12,"agency":"新华社","place":"拉萨","#
                + #""placeCode":"540100","date":"11月6日","kind":"电","isReprint":true}]}"#
        )
    }

    @Test func datesAreResolvedByADayOfIssue() {
        let text = "新华社拉萨12月31日电（记者 李鸣）青稞丰收。"
        #expect(annotate(text) { $0.referenceDate = CalendarDate("2024-01-01") }.contains(#""date":"2023-12-31""#))
        #expect(annotate(text).contains(#""date":"12月31日""#))
    }

    /// The day of a document wins over that of the command line.
    @Test func documentsHaveDays() throws {
        func parse(_ json: String) -> Result<Document, LineError> {
            var json = json
            return json.withUTF8 { Document.parse($0, line: 3) }
        }
        let document = try parse(#"{"text":"a","referenceDate":"2024-01-01"}"#).get()
        #expect(document.referenceTime?.date == CalendarDate("2024-01-01"))
        let withTime = try parse(#"{"text":"a","referenceDate":"2024-01-01T04:30:00"}"#).get()
        #expect(withTime.referenceTime?.date == CalendarDate("2024-01-01"))
        #expect(try parse(#"{"text":"a","referenceDate":null}"#).get().referenceTime == nil)
        #expect(throws: LineError(id: nil, line: 3, message: #""referenceDate" is no day such as 2026-11-22"#)) {
            try parse(#"{"text":"a","referenceDate":"1.1.2024"}"#).get()
        }
    }

    @Test func listsThemForPeople() {
        let text = annotate("新华社拉萨11月6日电（记者 王远、李 鸣）青稞丰收。\n清镇市文明办供稿") { $0.format = .text }
        #expect(
            text == """
                bylines        王远 reporter, 李鸣 reporter, 清镇市文明办 contributor
                datelines      新华社 拉萨 11月6日 电

                """
        )
    }

    /// What a credit may have besides, in its place among the keys; what it has not is left out.
    @Test func writesEveryKey() {
        #expect(
            annotate("榆塔日报驻台北特约记者 邹渠明")
                == #"{"bylines":[{"start":0,"end":15,"role":"reporter","rank":"特约","names":["邹渠明"],"organizations":["榆塔日报"],"posts":[],"#
                + #""place":"台北","form":"leadLine","rule":"cueBefore"}],"datelines":[{"start":5,"end":7,"place":"台北","placeCode":"710100","#
                + #""isReprint":false}]}"#
        )
        #expect(
            annotate("清镇市公安局局长 邹渠明")
                == #"{"bylines":[{"start":0,"end":12,"role":"author","names":["邹渠明"],"organizations":["清镇市公安局"],"#
                + #""posts":["清镇市公安局局长"],"form":"leadLine","rule":"signature"}],"datelines":[]}"#
        )
        #expect(
            annotate("清镇市文明办供稿")
                == #"{"bylines":[{"start":0,"end":8,"role":"contributor","names":[],"organizations":["清镇市文明办"],"posts":[],"#
                + #""form":"leadLine","rule":"cueBehind"}],"datelines":[]}"#
        )
        #expect(annotate("渠通了。") == #"{"bylines":[],"datelines":[]}"#)
    }

    /// A key a line, and what is found each in one.
    @Test func spreads() {
        #expect(
            annotate("本报讯（邹渠明）渠通了。") { $0.format = .json } == """
                {
                  "bylines": [{"start":4,"end":7,"role":"unknown","names":["邹渠明"],"organizations":[],"posts":[],"form":"datelineBracket","rule":"bareName"}],
                  "datelines": [{"start":0,"end":3,"agency":"本报","kind":"讯","isReprint":false}]
                }
                """
        )
    }

    /// Bylines come behind persons, and only where they are asked for.
    @Test func standsBehindNames() {
        let text = "本报讯（邹渠明）渠通了。"
        let names = annotate(text) { $0.selection = FieldSelection([.persons, .bylines]) }
        #expect(
            names.hasPrefix(
                #"{"persons":[{"start":4,"end":7,"text":"邹渠明","isPartial":false,"rule":"byline"}],"bylines":["#
            )
        )
        #expect(!annotate(text) { $0.selection = FieldSelection(.names) }.contains("bylines"))
        let all = annotate(text) { $0.selection = FieldSelection() }
        #expect(all.contains(#""bylines":[{"start":4"#) && all.contains(#""datelines":[{"start":0"#))
    }

    @Test(arguments: [(OffsetUnit.scalar, 7, 17), (.utf16, 8, 19), (.utf8, 22, 49)])
    func offsets(unit: OffsetUnit, start: Int, end: Int) {
        let text = "😀渠水通了。（记者 𠮷田远、李 鸣）"
        let json = annotate(text) { $0.offsets = unit }
        #expect(json.contains(#"{"start":\#(start),"end":\#(end),"role":"reporter","names":["𠮷田远","李鸣"]"#))
        #expect(Array(text.unicodeScalars)[7..<17].map(String.init).joined() == "记者 𠮷田远、李 鸣")
    }

    /// A wrap belongs to the offsets, not to what they read.
    @Test func wraps() {
        let page = "水渠通了\n\n　　新华社北京10月27\n日电（记者邹渠明、康一\n叶）榆塔营的水渠上个月\n通水，两千多亩旱地第一\n次用上了渠水。\n"
        let json = annotate(page) { $0.layout = .page }
        #expect(json.contains(#"{"start":22,"end":32,"role":"reporter","names":["邹渠明","康一叶"]"#))
        #expect(
            json.contains(
                #""datelines":[{"start":8,"end":21,"agency":"新华社","place":"北京","placeCode":"110000","date":"10月27日""#
            )
        )
    }

    /// Days are written only where a day of issue is given, even of dates that are written whole.
    @Test(arguments: [
        ("2017年7月26日", nil, "2017年7月26日"), ("2017年7月26日", "2024-01-01", "2017-07-26"),
        ("2月29日", "2024-03-01", "2024-02-29"),
        ("2月30日", "2024-03-01", "2月30日"), ("1月2日", "2023-12-31", "2023-01-02"), ("1月1日", "2023-12-31", "2024-01-01"),
        ("31日", "2024-01-01", "2023-12-31"),
        ("10月", "2024-01-01", "10月"), ("10 月 27 日", nil, "10 月 27 日"), ("10 月 27 日", "2024-10-28", "2024-10-27"),
    ])
    func dates(date: String, issued: String?, expected: String) {
        let json = annotate("新华社北京\(date)电（记者 李鸣）通水。") { $0.referenceDate = issued.flatMap { CalendarDate($0) } }
        #expect(json.contains(#""date":"\#(expected)","kind":"电""#))
    }

    /// The day of a document goes before that of the options.
    @Test func daysOfDocuments() {
        var options = AnnotationOptions()
        options.selection = FieldSelection([.bylines])
        options.referenceDate = CalendarDate("2024-01-01")
        func date(_ day: String?) -> Bool {
            var output = OutputBuffer()
            let document = Document(text: "新华社北京12月31日电 通水。", referenceTime: day.flatMap { CalendarTime($0) })
            Annotator(options: options).annotate(document, into: &output)
            return String(decoding: output.bytes, as: UTF8.self)
                .contains(#""date":"\#(day == nil ? "2023" : "2020")-12-31""#)
        }
        #expect(date(nil) && date("2021-01-01"))
    }

    @Test(arguments: [
        (#"{"text":"a","referenceDate":20240101}"#, #""referenceDate" is not a string"#),
        (#"{"text":"a","referenceDate":""}"#, #""referenceDate" is no day such as 2026-11-22"#),
        (#"{"text":"a","referenceDate":"2023-02-29"}"#, #""referenceDate" is no day such as 2026-11-22"#),
        (#"{"id":1,"referenceDate":"x","layout":"y","text":"a"}"#, #""referenceDate" is no day such as 2026-11-22"#),
    ])
    func badDays(line: String, message: String) {
        var line = line
        let result = line.withUTF8 { Document.parse($0, line: 7) }
        guard case .failure(let error) = result else {
            Issue.record("read \(result)")
            return
        }
        #expect(error.message == message && error.line == 7)
    }

    @Test(arguments: ["2024-01-01", "2024-01-01T04:30:00Z", "2024-01-01 04:30", "2024-01-01T"])
    func goodDays(day: String) throws {
        var line = #"{"text":"a","referenceDate":"\#(day)"}"#
        #expect(
            try line.withUTF8 { Document.parse($0, line: 1) }.get().referenceTime?.date == CalendarDate("2024-01-01")
        )
    }

    /// Each name with its role, once; a body where nobody is named; and what datelines say.
    @Test func lists() {
        func list(_ text: String) -> String { annotate(text) { $0.format = .text } }
        #expect(list("邹渠明 摄\n邹渠明 摄\n邹渠明 绘") == "bylines        邹渠明 photographer, 邹渠明 illustrator\n")
        #expect(list("来源：榆塔网 编辑：王　伟") == "bylines        榆塔网 source, 王伟 editor\n")
        #expect(list("据新华社电 下雪。\n据新华社电 下雨。") == "datelines      新华社 电\n")
        #expect(list("本报记者 邹渠明 青岛报道") == "bylines        邹渠明 reporter\ndatelines      青岛\n")
        #expect(list("渠通了。") == "")
    }

    /// Behind sentences a blank line parts them; behind names none does.
    @Test func listsBehindOthers() {
        let text = annotate("新华社拉萨11月6日电（记者 李鸣）青稞丰收。") {
            $0.format = .text
            $0.selection = FieldSelection([.sentences, .places, .persons, .bylines])
        }
        #expect(
            text == """
                1  新华社拉萨11月6日电（记者 李鸣）青稞丰收。

                places         拉萨 540100
                persons        李鸣
                bylines        李鸣 reporter
                datelines      新华社 拉萨 11月6日 电

                """
        )
        let coloured = annotate("邹渠明 摄") {
            $0.format = .text
            $0.isColored = true
        }
        #expect(coloured == "\u{1B}[2mbylines        \u{1B}[0m\u{1B}[33m邹渠明\u{1B}[0m \u{1B}[2mphotographer\u{1B}[0m\n")
    }

    // MARK: The command

    @Test(.enabled(if: Tool.executable != nil))
    func theCommand() throws {
        let arguments = ["annotate", "--fields", "bylines", "--layout", "prose"]
        let text = "新华社北京12月31日电（记者 李鸣）通水。\n"
        let list = try Tool.run(arguments, input: text)
        #expect(list.status == 0 && list.output == "bylines        李鸣 reporter\ndatelines      新华社 北京 12月31日 电\n")
        let json = try Tool.run(arguments + ["--format", "jsonl", "--reference-date", "2024-01-01"], input: text)
        #expect(json.status == 0 && json.errors == "" && json.output.contains(#""date":"2023-12-31""#))
        let lines =
            #"{"text":"新华社北京12月31日电 通水。","referenceDate":"2020-01-01"}"# + "\n" + #"{"text":"新华社北京12月31日电 通水。"}"# + "\n"
        let each = try Tool.run(
            arguments + ["--input", "jsonl", "--format", "jsonl", "--reference-date", "2024-01-01"],
            input: lines
        )
        #expect(each.output.split(separator: "\n").map { $0.contains("2019-12-31") } == [true, false])
        #expect(each.output.split(separator: "\n").map { $0.contains("2023-12-31") } == [false, true])
        for day in ["2024-02-30", "1.1.2024", "", "2024-01-01T04:30:00"] {
            let outcome = try Tool.run(arguments + ["--reference-date", day], input: text)
            #expect(outcome.status != 0 && outcome.output == "" && outcome.errors.contains("reference-date"), "\(day)")
        }
    }
}
