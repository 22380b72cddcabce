// Why names were found, for people.

import ChineseNews

/// Writes each name that was found with what speaks for it and against it, the weightiest first.
struct ExplanationList {
    let options: AnnotationOptions

    func write(_ analysis: NewsAnalysis, into output: inout OutputBuffer) {
        let names =
            analysis.places.map { Item($0, NameStyles.place) }
            + analysis.organizations.map { Item($0, NameStyles.organization) }
            + analysis.persons.map { Item($0, NameStyles.person) }
        for name in names.sorted(by: { $0.place < $1.place }) { write(name, into: &output) }
    }

    private struct Item {
        var place: Int
        var text: String
        var rule: NameRule
        var evidence: Double
        var explanation: [NameEvidence]
        var style: Style

        init(_ mention: Mention<some Any>, _ style: Style) {
            place = mention.utf8Range.lowerBound
            text = mention.text
            rule = mention.rule
            evidence = mention.evidence
            explanation = mention.explanation
            self.style = style
        }
    }

    private func write(_ name: Item, into output: inout OutputBuffer) {
        output.append(0x0A)
        output.append(name.text, in: name.style, isColored: options.isColored)
        output.append("  \(name.rule)\n", in: .dim, isColored: options.isColored)
        for evidence in name.explanation.sorted(by: { abs($0.weight) > abs($1.weight) }) {
            write(evidence.weight, evidence.meaning, into: &output)
        }
        write(name.evidence, "in all, in nats", into: &output)
    }

    private func write(_ weight: Double, _ meaning: String, into output: inout OutputBuffer) {
        let tenths = Int((weight * 10).rounded())
        let number = "\(tenths < 0 ? "-" : "+")\(abs(tenths) / 10).\(abs(tenths) % 10)"
        output.append(String(repeating: " ", count: max(0, Self.width - number.count)) + number + "  ")
        output.append(meaning, in: .dim, isColored: options.isColored)
        output.append(0x0A)
    }

    private static let width = 7
}
