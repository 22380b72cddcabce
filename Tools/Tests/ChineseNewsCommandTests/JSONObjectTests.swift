// Tests of JSONObject: braces, keys and commas.

import Testing

@testable import ChineseNewsCommand

@Suite struct JSONObjectTests {
    private enum Key: String {
        case first, second
    }

    private func text(isSpread: Bool, _ body: (inout JSONObject, inout OutputBuffer) -> Void) -> String {
        var output = OutputBuffer()
        var object = JSONObject(isSpread: isSpread)
        body(&object, &output)
        object.close(into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test func empty() {
        #expect(text(isSpread: false) { _, _ in } == "{}")
        #expect(text(isSpread: true) { _, _ in } == "{}")
    }

    @Test func writesTexts() {
        #expect(
            text(isSpread: false) {
                $0.write("a", "\"渠\"", into: &$1)
                $0.write("b", "", into: &$1)
            } == #"{"a":"\"渠\"","b":""}"#
        )
    }

    @Test func leavesOutWhatIsNotThere() {
        #expect(
            text(isSpread: false) {
                $0.write("a", nil, into: &$1)
                $0.write("b", "1", into: &$1)
                $0.write("c", nil, into: &$1)
            } == #"{"b":"1"}"#
        )
        #expect(text(isSpread: false) { $0.write("a", nil, into: &$1) } == "{}")
    }

    @Test func keysOfAList() {
        #expect(
            text(isSpread: false) {
                $0.key(of: Key.first, into: &$1)
                $1.append(decimal: 1)
                $0.key(of: Key.second, into: &$1)
                $1.appendArray([2, 3]) { $1.append(decimal: $0) }
            } == #"{"first":1,"second":[2,3]}"#
        )
    }

    @Test func spreads() {
        #expect(
            text(isSpread: true) {
                $0.write("a", "x", into: &$1)
                $0.key(of: Key.first, into: &$1)
                $1.append("true")
            } == "{\n  \"a\": \"x\",\n  \"first\": true\n}"
        )
    }
}
