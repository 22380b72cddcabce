// Numeric facts as JSON.

import ChineseNews

/// Writes numeric facts as an array of JSON objects, without the fields that a fact has not.
struct FactForm {
    let offsets: OffsetUnit

    func write(_ facts: [NumericFact], into output: inout OutputBuffer) {
        output.appendArray(facts) { write($0, into: &$1) }
    }

    private func write(_ fact: NumericFact, into output: inout OutputBuffer) {
        var object = JSONObject(isSpread: false)
        for field in FactField.allCases {
            switch field.value(of: fact, in: offsets) {
            case .none, .flag(false): break
            case .flag(true):
                object.key(of: field, into: &output)
                output.append("true")
            case .number(let number):
                object.key(of: field, into: &output)
                output.append(decimal: number)
            case .own(let text), .quoted(let text):
                object.key(of: field, into: &output)
                output.appendJSON(text)
            case .list(let texts):
                object.key(of: field, into: &output)
                output.appendArray(texts) { $1.appendJSON($0) }
            case .stretches(let stretches):
                object.key(of: field, into: &output)
                output.appendArray(stretches) { write($0, into: &$1) }
            }
        }
        object.close(into: &output)
    }

    private func write(_ stretch: CalendarInterval, into output: inout OutputBuffer) {
        var object = JSONObject(isSpread: false)
        object.write("start", stretch.ends.start, into: &output)
        object.write("end", stretch.ends.end, into: &output)
        object.close(into: &output)
    }
}
