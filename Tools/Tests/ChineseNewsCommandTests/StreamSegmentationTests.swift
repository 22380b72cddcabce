// Tests of StreamSegmentation: lines, cuts and bad bytes.

import ChineseNewsCommand
import Testing

@Suite struct StreamSegmentationTests {
    private func segment(
        _ bytes: some Sequence<UInt8>,
        line: Int = 1 << 20,
        margin: Int = 1 << 13,
        blockSize: Int = 1 << 18
    ) throws -> (text: String, decoder: TextDecoder) {
        var limits = StreamSegmenter.Limits()
        limits.line = line
        limits.margin = margin
        let sink = MemorySink()
        let decoder = try StreamSegmentation(limits: limits, blockSize: blockSize)
            .run(from: BlockSource(bytes), to: sink)
        return (sink.text, decoder)
    }

    @Test func putsASentenceOnALine() throws {
        #expect(try segment("我们去。他说：“好！”\n在2020年 ok".utf8).text == "我们 去 。\n他 说 ： “ 好 ！ ”\n在 2020年 ok\n")
    }

    @Test(arguments: [1, 2, 3, 1000])
    func keepsBlankLines(blockSize: Int) throws {
        let text = "\n\n我们。\r\n\r\n 好\n  \n\n好。好\n"
        #expect(try segment(text.utf8, blockSize: blockSize).text == "\n\n我们 。\n\n好\n\n\n好 。\n好\n")
        #expect(try segment("".utf8, blockSize: blockSize).text == "")
        #expect(try segment(" \u{3000}".utf8, blockSize: blockSize).text == "")
        #expect(try segment("\u{FEFF}好".utf8, blockSize: blockSize).text == "好\n")
    }

    private static let sentences = "他说：“我们去北京开会，讨论2020年的工作。”会后，15万余人次受益！《新闻》报道（记者 王小明）新增3.5%。"

    @Test(arguments: [500, 700, 1000, 5000])
    func cutsALongLineWhereItDoesNotShow(line: Int) throws {
        let text = String(repeating: Self.sentences, count: 100)
        let whole = try segment(text.utf8).text
        #expect(try segment(text.utf8, line: line, margin: 200, blockSize: 97).text == whole)
        #expect(whole.split(separator: "\n").count >= 300)
    }

    @Test func cutsAmongWordsWhereThereIsNoSentence() throws {
        let text = String(repeating: "我们去北京开会，讨论工作，", count: 300)
        let whole = try segment(text.utf8).text
        #expect(try segment(text.utf8, line: 1000, margin: 200, blockSize: 97).text == whole)
        #expect(whole.filter { $0 == "\n" }.count == 1)
    }

    @Test func losesNothingOfAWordThatIsLongerThanTheLimit() throws {
        let text = String(repeating: "a", count: 10_000) + "中" + String(repeating: " ", count: 10_000) + "文"
        let result = try segment(text.utf8, line: 1000, margin: 200, blockSize: 97).text
        #expect(result.filter { $0 != " " && $0 != "\n" } == text.filter { $0 != " " })
    }

    @Test(arguments: [1, 2, 5, 1000])
    func replacesBadBytes(blockSize: Int) throws {
        let bytes = Array("我们。\n".utf8) + [0xC3, 0x28, 0xFF] + Array("好\n".utf8)
        let (text, decoder) = try segment(bytes, blockSize: blockSize)
        #expect(text == "我们 。\n\u{FFFD} ( \u{FFFD} 好\n")
        #expect(decoder.replacementCount == 2)
        #expect(decoder.firstReplacement == 10)
    }
}
