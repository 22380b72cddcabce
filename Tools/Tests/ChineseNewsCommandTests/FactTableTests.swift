// Tests of FactTable: facts for people.

import ChineseNews
import Testing

@testable import ChineseNewsCommand

@Suite struct FactTableTests {
    private func annotate(
        _ text: String,
        _ fields: NewsAnalyzer.Fields = .facts,
        _ change: (inout AnnotationOptions) -> Void = { _ in }
    ) -> String {
        var options = AnnotationOptions()
        options.format = .text
        options.layout = .prose
        options.selection = FieldSelection(fields)
        change(&options)
        var output = OutputBuffer()
        Annotator(options: options).annotate(Document(text: text), into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test func aRowAFact() {
        #expect(
            annotate("约500棵\n38.4%\n86.4公里\n") == """
                   amount  unit       line
                about 500  棵            1
                     38.4  %             2
                     86.4  kilometer     3

                """
        )
        #expect(annotate("渠通了。") == "")
    }

    @Test func timesOnlyWhereWanted() {
        #expect(annotate("2023年10月18日") == "item                amount  line\n2023年10月18日  2023-10-18     1\n")
        #expect(annotate("2023年10月18日", .facts) { $0.hasTimes = false } == "")
    }

    @Test func standsBehindEverythingElse() {
        #expect(annotate("增长38.4%。", [.sentences, .facts]).hasPrefix("1  增长38.4%。\n\namount  unit  "))
        let names = annotate("北京：38.4%", [.places, .facts])
        #expect(names.hasPrefix("places         北京 110000\n\n") && names.contains("38.4  %"))
    }

    @Test func colours() {
        #expect(
            annotate("38.4%", .facts) { $0.isColored = true }
                .hasSuffix("\u{1B}[36m38.4\u{1B}[0m  %        \u{1B}[2m1\u{1B}[0m\n")
        )
    }

    @Test func neverWiderThanTheTerminal() {
        for width in [24, 30, 40, 60] {
            let lines = annotate(SamplePage.text, .facts) {
                $0.layout = .page
                $0.width = width
            }
            .split(separator: "\n")
            #expect(lines.count > 3)
            #expect(lines.allSatisfy { String($0).displayWidth <= width })
        }
    }

    @Test func cells() {
        var cells = FactCells()
        cells.setSubject("全村", isInherited: false)
        #expect(cells.subject == "全村")
        cells.setSubject("全村", isInherited: true)
        #expect(cells.subject == "(全村)")
        cells.setSubject(nil, isInherited: false)
        #expect(cells.subject == "")
        cells.setItem("创建", members: ["文明村", "卫生村"])
        #expect(cells.item == "创建: 文明村、卫生村")
        cells.setItem(nil, members: ["文明村"])
        #expect(cells.item == "文明村")
        cells.setItem("志愿者", members: [])
        #expect(cells.item == "志愿者")
        cells.setUnit("CNY", per: "亩")
        #expect(cells.unit == "CNY/亩")
        cells.setUnit("percentagePoint", per: nil)
        #expect(cells.unit == "pp")
        cells.setUnit(nil, per: nil)
        #expect(cells.unit == "")
    }

    @Test(
        arguments: [
            (.by, .increase, .yearOnYear, "up by, year on year"), (.to, .decrease, nil, "down to"),
            (.from, nil, nil, "from"),
            (nil, nil, .monthOnMonth, "month on month"), (nil, .increase, .annualAverage, "up, a year"),
            (nil, nil, nil, ""),
        ] as [(NumericFact.Change?, NumericFact.Direction?, NumericFact.Basis?, String)]
    )
    func changes(
        change: NumericFact.Change?,
        direction: NumericFact.Direction?,
        basis: NumericFact.Basis?,
        expected: String
    ) {
        var cells = FactCells()
        cells.setChange(change, direction, basis)
        #expect(cells.change == expected)
    }
}
