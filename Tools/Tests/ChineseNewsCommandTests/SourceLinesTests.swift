// Tests of SourceLines: lines and columns of a text as given.

import ChineseNews
import Testing

@testable import ChineseNewsCommand

@Suite struct SourceLinesTests {
    private func places(_ text: String, _ offsets: OffsetUnit) -> [[Int]] {
        let lines = SourceLines(text, offsets: offsets)
        return NewsAnalyzer().analyze(text, layout: .prose, fields: .words).words
            .map { [lines.place(of: $0.span).line, lines.place(of: $0.span).column] }
    }

    @Test(arguments: [(OffsetUnit.scalar, 3), (.utf16, 4), (.utf8, 8)])
    func columnsCountTheUnit(offsets: OffsetUnit, column: Int) {
        // 😀 ， 好 / 好 ， 好
        #expect(places("😀，好", offsets).last == [1, column])
        #expect(places("\n\n😀，好", offsets).last == [3, column])
    }

    @Test func linesEndWithALineFeed() {
        #expect(places("好\n好\r\n\n好", .scalar) == [[1, 1], [2, 1], [4, 1]])
        #expect(places("好\n", .scalar) == [[1, 1]])
    }

    /// Offsets count a byte order mark, people do not.
    @Test(arguments: OffsetUnit.allCases)
    func byteOrderMark(offsets: OffsetUnit) {
        #expect(places("\u{FEFF}好。\n好", offsets).filter { $0 == [1, 1] || $0 == [2, 1] }.count >= 2)
        #expect(places("\u{FEFF}好。\n好", offsets).allSatisfy { $0[1] >= 1 })
    }

    @Test(arguments: OffsetUnit.allCases)
    func agreesWithALook(offsets: OffsetUnit) {
        let text = SamplePage.text.replacing("石桥镇", with: "𠮷桥镇")
        let lines = SourceLines(text, offsets: offsets)
        for word in NewsAnalyzer().analyze(text, fields: .words).words {
            let before = text[..<word.range.lowerBound]
            let line = before.split(separator: "\n", omittingEmptySubsequences: false)
            let last = line.last ?? ""
            let length =
                switch offsets {
                case .scalar: last.unicodeScalars.count
                case .utf8: last.utf8.count
                case .utf16: last.utf16.count
                }
            let place = lines.place(of: word.span)
            #expect(place.line == line.count && place.column == length + 1)
        }
    }
}
