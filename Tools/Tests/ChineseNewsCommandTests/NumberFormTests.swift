// Tests of NumberForm: numbers as JSON and as text.

import ChineseNews
import ChineseNewsCommand
import Testing

@Suite struct NumberFormTests {
    private func annotate(_ text: String, _ change: (inout AnnotationOptions) -> Void = { _ in }) -> String {
        var options = AnnotationOptions()
        options.layout = .prose
        options.selection = FieldSelection(.numbers)
        change(&options)
        var output = OutputBuffer()
        Annotator(options: options).annotate(Document(text: text), into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("82747人", #"{"start":0,"end":5,"text":"82747","value":"82747","kind":"cardinal"}"#),
        ("第七次", #"{"start":0,"end":2,"text":"第七","value":"7","kind":"ordinal"}"#),
        ("三分之二", #"{"start":0,"end":4,"text":"三分之二","value":"2/3","kind":"fraction"}"#),
        ("七八台", #"{"start":0,"end":2,"text":"七八","lower":"7","upper":"8","kind":"cardinal"}"#),
        (
            "5万余株",
            #"{"start":0,"end":3,"text":"5万余","lower":"50000","kind":"cardinal"},"#
                + #"{"start":0,"end":3,"text":"5万余","value":"50000","kind":"cardinal","isMore":true}"#
        ),
        (
            "20到100",
            #"{"start":0,"end":6,"text":"20到100","lower":"20","upper":"100","kind":"cardinal"},"#
                + #"{"start":0,"end":2,"text":"20","value":"20","kind":"cardinal"},"#
                + #"{"start":3,"end":6,"text":"100","value":"100","kind":"cardinal"}"#
        ),
    ])
    func writesTheContract(text: String, expected: String) { #expect(annotate(text) == #"{"numbers":[\#(expected)]}"#) }

    @Test func withoutNumbers() { #expect(annotate("渠通了。") == #"{"numbers":[]}"#) }

    @Test(arguments: [(OffsetUnit.scalar, 2, 4), (.utf16, 3, 5), (.utf8, 7, 9)])
    func offsets(unit: OffsetUnit, start: Int, end: Int) {
        #expect(annotate("😀有30人") { $0.offsets = unit }.contains(#""start":\#(start),"end":\#(end),"#))
    }

    /// Each once.
    @Test func listsThemForPeople() {
        #expect(annotate("30人，30株，七八台") { $0.format = .text } == "numbers        30, 七八\n")
    }

    /// Those of facts are in the table of facts.
    @Test func besideFactsOnlyThoseOfNone() {
        func list(_ fields: NewsAnalyzer.Fields) -> String {
            annotate("得分依次为3、5。有30人。") {
                $0.format = .text
                $0.selection = FieldSelection(fields)
            }
        }
        #expect(list(.numbers) == "numbers        3, 5, 30\n")
        #expect(list([.numbers, .facts]).contains("30"))
        #expect(list([.numbers, .facts]).split(separator: "\n").first?.contains("30") == false)
    }
}
