// Tests of places in the unit that the caller counts in.

import ChineseNews
import Testing

@testable import ChineseNewsCommand

@Suite struct OffsetUnitJSONTests {
    private static let text = "𠮷é好。"
    private static let words = NewsAnalyzer(model: nil).analyze(text, layout: .prose, fields: .words).words

    private func written(_ body: (inout OutputBuffer) -> Void) -> String {
        var output = OutputBuffer()
        body(&output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test(arguments: OffsetUnit.allCases)
    func ranges(unit: OffsetUnit) {
        for word in Self.words {
            let before = Self.text[..<word.range.lowerBound]
            let inside = Self.text[word.range]
            let (start, count) =
                switch unit {
                case .scalar: (before.unicodeScalars.count, inside.unicodeScalars.count)
                case .utf8: (before.utf8.count, inside.utf8.count)
                case .utf16: (before.utf16.count, inside.utf16.count)
                }
            #expect(unit.range(of: word) == start..<start + count)
            #expect(unit.range(of: word.span) == start..<start + count)
        }
    }

    @Test(arguments: [(OffsetUnit.scalar, 3, 4), (.utf16, 4, 5), (.utf8, 9, 12)])
    func pairsAndKeys(unit: OffsetUnit, start: Int, end: Int) {
        let last = Self.words.suffix(1).map(\.span)
        #expect(written { unit.write(last, into: &$0) } == "[[\(start),\(end)]]")
        #expect(written { unit.write([TextSpan](), into: &$0) } == "[]")
        #expect(
            written {
                var object = JSONObject(isSpread: false)
                unit.write(last[0], into: &$0, &object)
                unit.write(last[0], "fullStart", "fullEnd", into: &$0, &object)
                object.close(into: &$0)
            } == #"{"start":\#(start),"end":\#(end),"fullStart":\#(start),"fullEnd":\#(end)}"#
        )
    }
}
