// Numbers as JSON.

import ChineseNews

/// Writes numbers as JSON objects: the value, or the least and the greatest one; ranges stand before the numbers in them.
struct NumberForm {
    let offsets: OffsetUnit

    func write(_ numbers: [NumberMention], _ ranges: [NumberRange], into output: inout OutputBuffer) {
        output.appendArray(merged(numbers, ranges)) { entry, output in
            switch entry {
            case .number(let number): write(number, into: &output)
            case .range(let range): write(range, into: &output)
            }
        }
    }

    private enum Entry {
        case number(NumberMention)
        case range(NumberRange)
    }

    private func merged(_ numbers: [NumberMention], _ ranges: [NumberRange]) -> [Entry] {
        var entries: [Entry] = []
        entries.reserveCapacity(numbers.count + ranges.count)
        var next = 0
        for number in numbers {
            while next < ranges.count, ranges[next].utf8Range.lowerBound <= number.utf8Range.lowerBound {
                // 七八 is its own range.
                if ranges[next].utf8Range != number.utf8Range || number.number.value.ends == nil {
                    entries.append(.range(ranges[next]))
                }
                next += 1
            }
            entries.append(.number(number))
        }
        return entries + ranges[next...].map { .range($0) }
    }

    private func write(_ range: NumberRange, into output: inout OutputBuffer) {
        var object = JSONObject(isSpread: false)
        offsets.write(range.span, into: &output, &object)
        object.write("text", range.text, into: &output)
        object.write("lower", range.bounds.lower?.description, into: &output)
        object.write("upper", range.bounds.upper?.description, into: &output)
        object.write("kind", ChineseNumber.Kind.cardinal.rawValue, into: &output)
        object.close(into: &output)
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
