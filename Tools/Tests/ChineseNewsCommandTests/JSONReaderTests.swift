// Tests of JSONReader.

import ChineseNewsCommand
import Testing

@Suite struct JSONReaderTests {
    private func readString(_ json: String) throws -> String {
        try Array(json.utf8)
            .withUnsafeBufferPointer { bytes in
                var reader = JSONReader(bytes)
                return try reader.readString()
            }
    }

    private func error(in json: String) -> String? {
        let bytes = [UInt8](json.utf8)
        return bytes.withUnsafeBufferPointer { bytes -> String? in
            var reader = JSONReader(bytes)
            do throws(JSONError) {
                try reader.skipValue()
                try reader.expectEnd()
                return nil
            } catch {
                return error.reason
            }
        }
    }

    @Test func decodesEscapes() throws {
        #expect(try readString(#""\"\\\/\b\f\n\r\t中""#) == "\"\\/\u{8}\u{C}\n\r\t中")
        #expect(try readString(#""\u4e2d\u0000\uD83D\ude00""#) == "中\0😀")
    }

    @Test func replacesUnpairedSurrogates() throws {
        #expect(try readString(#""a\ud800b""#) == "a\u{FFFD}b")
        #expect(try readString(#""\udc00\ud800""#) == "\u{FFFD}\u{FFFD}")
        #expect(try readString(#""\ud800\ud83d\ude00""#) == "\u{FFFD}😀")
        #expect(try readString(#""\ud800\n""#) == "\u{FFFD}\n")
        #expect(try readString(#""\ud800\u0041""#) == "\u{FFFD}A")
    }

    @Test(arguments: [
        "null", " true ", "-0.5e+10", "[]", "[1, [2], {}]", #"{"a": {"b": [false, "x"]}, "": 0}"#,
    ])
    func acceptsJSON(_ json: String) {
        #expect(error(in: json) == nil)
    }

    @Test(arguments: [
        "", "nul", "01", "1.", "-", ".5", "1e", "[1,]", "[1 2]", "{1:2}", #"{"a":1,}"#, #"{"a" 1}"#, #"{"a":}"#, "\"a",
        "\"a\nb\"",
        #""\q""#, #""\u12""#, "\"\\", "1 2", "{", "[", "]",
    ])
    func rejectsWhatIsNotJSON(_ json: String) {
        #expect(error(in: json) != nil)
    }

    @Test func endsOnDeepNesting() {
        #expect(error(in: String(repeating: "[", count: 100_000)) == "a value that is nested too deeply")
        #expect(error(in: String(repeating: #"{"a":"#, count: 100_000)) == "a value that is nested too deeply")
    }
}
