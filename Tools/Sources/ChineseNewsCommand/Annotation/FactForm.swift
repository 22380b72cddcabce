// Numeric facts as JSON.

import ChineseNews

/// Writes numeric facts as an array of JSON objects.
struct FactForm {
    let offsets: OffsetUnit

    func write(_ facts: [NumericFact], into output: inout OutputBuffer) {
        output.appendArray(facts) { write($0, into: &$1) }
    }

    private func write(_ fact: NumericFact, into output: inout OutputBuffer) {
        var object = JSONObject(isSpread: false)
        offsets.write(fact.span, into: &output, &object)
        offsets.write(fact.fullSpan, "fullStart", "fullEnd", into: &output, &object)
        object.write("text", fact.text, into: &output)
        object.write("kind", fact.kind.rawValue, into: &output)
        let isPair = fact.kind == .ratio || fact.kind == .score
        fact.value?.write(separator: isPair ? ":" : "/", into: &output, &object)
        if let time = fact.time { write(time, hasValue: fact.value != nil, into: &output, &object) }
        object.write("unit", fact.unit, into: &output)
        object.write("relation", fact.relation.rawValue, into: &output)
        object.write("change", fact.change?.rawValue, into: &output)
        object.write("direction", fact.direction?.rawValue, into: &output)
        object.write("basis", fact.basis?.rawValue, into: &output)
        object.write("item", fact.item, into: &output)
        object.write("resolvedItem", fact.resolvedItem, into: &output)
        object.write("subject", fact.subject, into: &output)
        if fact.isSubjectInherited { object.writeTrue("subjectInherited", into: &output) }
        object.write("predicate", fact.predicate, into: &output)
        object.write("asOf", fact.asOf, into: &output)
        object.write("per", fact.per, into: &output)
        if !fact.members.isEmpty {
            object.key("members", into: &output)
            output.appendArray(fact.members) { $1.appendJSON($0) }
        }
        if fact.isIndefinite { object.writeTrue("indefinite", into: &output) }
        object.close(into: &output)
    }

    private func write(_ time: TimeValue, hasValue: Bool, into output: inout OutputBuffer, _ object: inout JSONObject) {
        // 过去十年 has an amount as its value.
        if !hasValue {
            object.write(time.end == nil ? "value" : "lower", time.start, into: &output)
            object.write("upper", time.end, into: &output)
        }
        object.write("grain", time.grain?.rawValue, into: &output)
        object.write("timex", time.timex, into: &output)
        object.write("resolvedStart", time.interval?.start?.description, into: &output)
        object.write("resolvedEnd", time.interval?.end?.description, into: &output)
        guard !time.candidates.isEmpty else { return }
        object.key("candidates", into: &output)
        output.appendArray(time.candidates) { candidate, output in
            // Both ends included, as `lower` and `upper` are.
            var item = JSONObject(isSpread: false)
            item.write("start", candidate.start?.description, into: &output)
            item.write("end", candidate.last?.description, into: &output)
            item.close(into: &output)
        }
    }
}
