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
        object.write("text", mention.text, into: &output)
        object.write("value", mention.number.value.text(separator: "/"), into: &output)
        object.write("lower", mention.number.value.ends?.lower, into: &output)
        object.write("upper", mention.number.value.ends?.upper, into: &output)
        object.write("kind", mention.number.kind.rawValue, into: &output)
        if mention.number.isMore {
            object.key("isMore", into: &output)
            output.append("true")
        }
        object.close(into: &output)
    }
}

extension ChineseNumber.Value {
    /// The value as it is written: a decimal or a fraction; `nil` for an interval.
    func text(separator: String) -> String? {
        switch self {
        case .exact(let number): number.description
        case .fraction(let numerator, let denominator): "\(numerator)\(separator)\(denominator)"
        case .interval: nil
        }
    }

    /// The ends of an interval as they are written.
    var ends: (lower: String, upper: String)? {
        guard case .interval(let lower, let upper) = self else { return nil }
        return (lower.description, upper.description)
    }
}
