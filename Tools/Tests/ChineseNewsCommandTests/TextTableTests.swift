// Tests of TextTable: what is aligned, cut and left out.

import Testing

@testable import ChineseNewsCommand

@Suite struct TextTableTests {
    private func write(_ rows: [[String]], width: Int? = nil, isColored: Bool = false) -> String {
        var table = TextTable(columns: [
            TextTable.Column(title: "who", least: 4, dispensability: 1),
            TextTable.Column(title: "what", least: 4, dispensability: 2),
            TextTable.Column(title: "n", isRight: true, style: .cyan),
            TextTable.Column(title: "unit"),
        ])
        for row in rows { table.append(row) }
        var output = OutputBuffer()
        table.write(width: width, isColored: isColored, into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test func alignsByColumns() {
        #expect(
            write([["全村", "游客", "216000", "人次"], ["a", "", "5", ""], ["", "老茶树 x", "约30", "株"]]) == """
                who   what           n  unit
                全村  游客      216000  人次
                a                    5
                      老茶树 x    约30  株

                """
        )
    }

    @Test func withoutRowsThereIsNothing() { #expect(write([]) == "") }

    @Test func emptyColumnsAreLeftOut() {
        #expect(write([["", "渠", "1", ""], ["", "", "20", ""]]) == "what   n\n渠     1\n      20\n")
    }

    /// The widest column that may shrink shrinks, and numbers never do.
    @Test func cutsToTheWidth() {
        let rows = [["城西镇石桥村", "注册志愿者和护林员", "82747", "人"], ["村", "树", "3", "株"]]
        #expect(
            write(rows, width: 34) == """
                who        what            n  unit
                城西镇石…  注册志愿…   82747  人
                村         树              3  株

                """
        )
        for width in 23...70 {
            let lines = write(rows, width: width).split(separator: "\n")
            #expect(lines.count == 3)
            #expect(lines.allSatisfy { String($0).displayWidth <= width })
            #expect(lines[1].contains("82747"))
        }
    }

    /// What is least important goes first; what must stay stays, whatever the width.
    @Test func leavesColumnsOut() {
        let rows = [["城西镇石桥村", "注册志愿者", "82747", "人"]]
        #expect(write(rows, width: 18) == "who        n  unit\n城西…  82747  人\n")
        #expect(write(rows, width: 12) == "    n  unit\n82747  人\n")
        #expect(write(rows, width: 1) == "    n  unit\n82747  人\n")
    }

    @Test func colours() {
        #expect(
            write([["", "", "5", "株"]], isColored: true)
                == "\u{1B}[2mn\u{1B}[0m  \u{1B}[2munit\u{1B}[0m\n\u{1B}[36m5\u{1B}[0m  株\n"
        )
    }

    @Test func cellsHoldOneLine() {
        #expect(write([["", "渠\n水\u{1B}", "1", ""]]) == "what    n\n渠\u{FFFD}水\u{FFFD}  1\n")
    }
}
