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
        write(offsets.range(of: mention), "start", "end", into: &output, &object)
        object.key("text", into: &output)
        output.appendJSON(mention.text)
        write(mention.number.value, separator: "/", into: &output, &object)
        object.key("kind", into: &output)
        output.appendJSON(mention.number.kind.rawValue)
        if mention.number.isMore {
            object.key("isMore", into: &output)
            output.append("true")
        }
        object.close(into: &output)
    }

    func write(_ facts: [NumericFact], into output: inout OutputBuffer) {
        output.appendArray(facts) { write($0, into: &$1) }
    }

    private func write(_ fact: NumericFact, into output: inout OutputBuffer) {
        var object = JSONObject(isSpread: false)
        write(offsets.range(of: fact), "start", "end", into: &output, &object)
        write(offsets.range(of: fact.fullSpan), "fullStart", "fullEnd", into: &output, &object)
        object.key("text", into: &output)
        output.appendJSON(fact.text)
        object.key("kind", into: &output)
        output.appendJSON(fact.kind.rawValue)
        let isPair = fact.kind == .ratio || fact.kind == .score
        if let value = fact.value { write(value, separator: isPair ? ":" : "/", into: &output, &object) }
        if let time = fact.time { write(time, into: &output, &object) }
        if let unit = fact.unit {
            object.key("unit", into: &output)
            output.appendJSON(unit)
        }
        object.key("relation", into: &output)
        output.appendJSON(fact.relation.rawValue)
        object.close(into: &output)
    }

    private func write(_ time: TimeValue, into output: inout OutputBuffer, _ object: inout JSONObject) {
        if let start = time.start {
            object.key(time.end == nil ? "value" : "lower", into: &output)
            output.appendJSON(start)
        }
        if let end = time.end {
            object.key("upper", into: &output)
            output.appendJSON(end)
        }
        object.key("timex", into: &output)
        output.appendJSON(time.timex)
    }

    private func write(
        _ range: Range<Int>,
        _ start: StaticString,
        _ end: StaticString,
        into output: inout OutputBuffer,
        _ object: inout JSONObject
    ) {
        object.key(start, into: &output)
        output.append(decimal: range.lowerBound)
        object.key(end, into: &output)
        output.append(decimal: range.upperBound)
    }

    private func write(
        _ value: ChineseNumber.Value,
        separator: String,
        into output: inout OutputBuffer,
        _ object: inout JSONObject
    ) {
        switch value {
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
