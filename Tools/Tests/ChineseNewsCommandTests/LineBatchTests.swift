// Tests of LineBatchReader: lines over the borders of blocks.

import ChineseNewsCommand
import Testing

@Suite struct LineBatchTests {
    private func lines(_ text: String, blockSize: Int) throws -> [String] {
        var reader = LineBatchReader(source: BlockSource(text.utf8, blockSize: blockSize), blockSize: 64)
        var lines: [String] = []
        while let batch = try reader.next() {
            batch.forEachLine { lines.append("\($0):" + String(decoding: $1, as: UTF8.self)) }
        }
        return lines
    }

    @Test(arguments: [1, 2, 3, 5, 8, 1000])
    func blockBordersDoNotShow(blockSize: Int) throws {
        let text = "\u{FEFF}{\"中\"}\r\n\n  \t\r\nsecond\n" + String(repeating: "长", count: 200) + "\nlast"
        let expected = ["1:{\"中\"}\r", "4:second", "5:" + String(repeating: "长", count: 200), "6:last"]
        #expect(try lines(text, blockSize: blockSize) == expected)
    }

    @Test func aFinalLineFeedStartsNoLine() throws {
        #expect(try lines("a\nb\n", blockSize: 3) == ["1:a", "2:b"])
        #expect(try lines("", blockSize: 3) == [])
        #expect(try lines("\n\n", blockSize: 3) == [])
    }
}
