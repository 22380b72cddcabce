// Tests of OutputBuffer: numbers and JSON strings.

import ChineseNewsCommand
import Testing

@Suite struct OutputBufferTests {
    private func text(_ body: (inout OutputBuffer) -> Void) -> String {
        var output = OutputBuffer()
        body(&output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test(arguments: [0, 7, 10, 99, 100, 1_234_567, -1, Int.max, Int.min])
    func writesDecimals(_ number: Int) {
        #expect(text { $0.append(decimal: number) } == String(number))
        #expect(text { $0.append(pair: number, 12) } == "[\(number),12]")
    }

    @Test(arguments: [(0, "0"), (1.3, "1.3"), (-0.4, "-0.4"), (-12.06, "-12.1"), (7, "7"), (0.04, "0"), (-0.04, "0")])
    func writesTenths(_ number: Double, _ text: String) {
        #expect(self.text { $0.append(tenths: number) } == text)
    }

    @Test func escapesWhatJSONMakesOneEscape() {
        #expect(text { $0.appendJSON("“a”\"\\/\u{8}\t\n\u{C}\r") } == #""“a”\"\\/\b\t\n\f\r""#)
        #expect(text { $0.appendJSON("\0\u{1F}\u{7F}\u{2028}😀") } == "\"\\u0000\\u001f\u{7F}\u{2028}😀\"")
    }

    @Test func readerReadsBackEveryEscapedScalar() throws {
        for value in UInt32(0)..<0x300 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let written = text { $0.appendJSON(String(scalar)) }
            let read = try Array(written.utf8)
                .withUnsafeBufferPointer { bytes in
                    var reader = JSONReader(bytes)
                    return try reader.readString()
                }
            #expect(read.unicodeScalars.elementsEqual([scalar]))
        }
    }
}
