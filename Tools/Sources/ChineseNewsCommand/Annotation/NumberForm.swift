// Numbers as JSON.

import ChineseNews

/// Writes numbers as JSON objects: the value, or the least and the greatest one.
struct NumberForm {
    let offsets: OffsetUnit

    func write(_ numbers: [NumberMention], into output: inout OutputBuffer) {
        output.appendArray(numbers) { write($0, into: &$1) }
    }

    private func write(_ mention: NumberMention, into output: inout OutputBuffer) {
        var object = JSONObject(isSpread: false)
        offsets.write(mention.span, into: &output, &object)
        object.key("text", into: &output)
        output.appendJSON(mention.text)
        mention.number.value.write(separator: "/", into: &output, &object)
        object.key("kind", into: &output)
        output.appendJSON(mention.number.kind.rawValue)
        if mention.number.isMore {
            object.key("isMore", into: &output)
            output.append("true")
        }
        object.close(into: &output)
    }
}

extension ChineseNumber.Value {
    /// Writes `value`, or `lower` and `upper`.
    func write(separator: String, into output: inout OutputBuffer, _ object: inout JSONObject) {
        switch self {
        case .exact(let number):
            object.key("value", into: &output)
            output.appendJSON(number.description)
        case .fraction(let numerator, let denominator):
            object.key("value", into: &output)
            output.appendJSON("\(numerator)\(separator)\(denominator)")
        case .interval(let lower, let upper):
            object.key("lower", into: &output)
            output.appendJSON(lower.description)
            object.key("upper", into: &output)
            output.appendJSON(upper.description)
        }
    }
}
