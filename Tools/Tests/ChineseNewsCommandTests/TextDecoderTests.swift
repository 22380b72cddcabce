// Tests of TextDecoder: blocks that end anywhere.

import ChineseNewsCommand
import Testing

@Suite struct TextDecoderTests {
    private func decode(_ bytes: [UInt8], blockSize: Int) -> (text: String, decoder: TextDecoder) {
        var decoder = TextDecoder()
        var text: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            Array(rest.prefix(blockSize)).withUnsafeBufferPointer { decoder.decode($0, into: &text) }
            rest = rest.dropFirst(blockSize)
        }
        decoder.finish(into: &text)
        return (String(decoding: text, as: UTF8.self), decoder)
    }

    @Test(arguments: 1...9)
    func blockBordersDoNotShow(blockSize: Int) {
        let text = "aé中𠮷\r\n😀e\u{301}。"
        let (decoded, decoder) = decode(Array(text.utf8), blockSize: blockSize)
        #expect(decoded == text)
        #expect(decoder.replacementCount == 0)
        #expect(decoder.firstReplacement == nil)
    }

    @Test(arguments: 1...9)
    func reportsBadBytes(blockSize: Int) {
        let bytes = Array("中文".utf8) + [0xFF] + Array("好".utf8) + [0xE4, 0xB8] + Array("a".utf8) + [0xF0, 0x9F]
        let (decoded, decoder) = decode(bytes, blockSize: blockSize)
        #expect(decoded == "中文\u{FFFD}好\u{FFFD}a\u{FFFD}")
        #expect(decoder.replacementCount == 3)
        #expect(decoder.firstReplacement == 6)
    }

    @Test(arguments: 1...4)
    func dropsAByteOrderMarkAtTheStartOnly(blockSize: Int) {
        #expect(decode(Array("\u{FEFF}中\u{FEFF}".utf8), blockSize: blockSize).text == "中\u{FEFF}")
        #expect(decode(Array("\u{FEFF}".utf8), blockSize: blockSize).text == "")
    }
}
