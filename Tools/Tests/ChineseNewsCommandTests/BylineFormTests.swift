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
        #expect(document.referenceDate == CalendarDate("2024-01-01"))
        let withTime = try parse(#"{"text":"a","referenceDate":"2024-01-01T04:30:00"}"#).get()
        #expect(withTime.referenceDate == CalendarDate("2024-01-01"))
        #expect(try parse(#"{"text":"a","referenceDate":null}"#).get().referenceDate == nil)
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
}
