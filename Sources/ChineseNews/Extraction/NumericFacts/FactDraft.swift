// Facts with their places in the text as given.

extension FactDraft {
    func collect(into offsets: inout [Int], _ text: NameText) {
        for place in [start, end, fullStart, fullEnd] { offsets.append(text.offset(place)) }
        if case .written(let range) = unit {
            offsets += [text.offset(range.lowerBound), text.offset(range.upperBound)]
        }
    }

    func fact(_ spans: NameSpans, _ text: NameText) -> NumericFact {
        func reading(_ range: Range<Int>) -> String {
            spans.reading(text.offset(range.lowerBound), text.offset(range.upperBound))
        }
        let unit: String? =
            switch unit {
            case .none: nil
            case .id(let id): id
            case .written(let range): reading(range).replacing("（", with: "(").replacing("）", with: ")")
            }
        return NumericFact(
            span: spans.span(text.offset(start), text.offset(end)),
            fullSpan: spans.span(text.offset(fullStart), text.offset(fullEnd)),
            text: reading(start..<end),
            kind: kind,
            value: value,
            time: time,
            unit: unit,
            relation: relation
        )
    }
}
