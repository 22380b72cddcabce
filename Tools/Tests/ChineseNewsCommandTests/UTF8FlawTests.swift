// Tests of UTF8Flaw against the decoder of the standard library.

import ChineseNewsCommand
import Testing

@Suite struct UTF8FlawTests {
    private func replaced(_ bytes: [UInt8]) -> String {
        var decoder = TextDecoder()
        var text: [UInt8] = []
        bytes.withUnsafeBufferPointer { decoder.decode($0, into: &text) }
        decoder.finish(into: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Bytes at the borders of what may follow what.
    private static let borders: [UInt8] = [
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1,
        0xF3, 0xF4, 0xF5, 0xFF,
    ]

    @Test func replacesLikeTheStandardLibrary() {
        for first in Self.borders {
            for second in Self.borders {
                for third in Self.borders {
                    for fourth in [0x41, 0x80, 0xBF, 0xE4] as [UInt8] {
                        let bytes = [first, second, third, fourth]
                        let expected = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
                        guard Array(replaced(bytes).unicodeScalars) != expected else { continue }
                        Issue.record("\(bytes): \(Array(replaced(bytes).unicodeScalars)), not \(expected)")
                    }
                }
            }
        }
    }

    @Test func findsNothingInWellFormedText() {
        let flaw = Array("aé中𠮷😀\0\u{10FFFF}\u{D7FF}\u{E000}".utf8).withUnsafeBufferPointer { UTF8Flaw.first(in: $0) }
        #expect(flaw == nil)
    }

    @Test func tellsCutOffFromWrong() {
        #expect(
            [0x61, 0xE4, 0xB8].withUnsafeBufferPointer { UTF8Flaw.first(in: $0) } == .some(.init(1, 2, isCutOff: true))
        )
        #expect(
            [0x61, 0xE4, 0x61].withUnsafeBufferPointer { UTF8Flaw.first(in: $0) } == .some(.init(1, 1, isCutOff: false))
        )
    }
}

extension UTF8Flaw {
    fileprivate init(_ offset: Int, _ count: Int, isCutOff: Bool) {
        self.init(offset: offset, count: count, isCutOff: isCutOff)
    }
}
