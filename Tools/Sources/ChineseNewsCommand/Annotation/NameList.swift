// The names, bylines and numbers of a document for people.

import ChineseNews

/// Writes the names of a document, each once, in the order in which they first stand: places with their codes, organizations, persons; then bylines
/// with their roles, and datelines; then numbers, but for those in facts.
struct NameList {
    let options: AnnotationOptions

    func write(_ analysis: NewsAnalysis, into output: inout OutputBuffer) {
        write("places", analysis.places.map { ($0.text, $0.value.code) }, NameStyles.place, into: &output)
        write(
            "organizations",
            analysis.organizations.map { ($0.text, $0.value.resolvedName) },
            NameStyles.organization,
            into: &output
        )
        write("persons", analysis.persons.map { ($0.text, nil) }, NameStyles.person, into: &output)
        write(
            "bylines",
            analysis.bylines.flatMap { byline in
                (byline.names.isEmpty ? byline.organizations : byline.names).map { ($0, byline.role.rawValue) }
            },
            NameStyles.person,
            into: &output
        )
        write("datelines", analysis.datelines.map { ($0.reading, nil) }, .plain, into: &output)
        write("numbers", analysis.numbersOutsideFacts.map { ($0.text, nil) }, .cyan, into: &output)
    }

    /// Writes a line: what the names are, and each name with what is known of it.
    private func write(
        _ title: String,
        _ names: [(text: String, detail: String?)],
        _ style: Style,
        into output: inout OutputBuffer
    ) {
        guard !names.isEmpty else { return }
        output.append(
            title + String(repeating: " ", count: Self.width - title.count),
            in: .dim,
            isColored: options.isColored
        )
        var seen: Set<[String?]> = []
        for name in names where seen.insert([name.text, name.detail]).inserted {
            if seen.count > 1 { output.append(", ") }
            output.append(name.text, in: style, isColored: options.isColored)
            guard let detail = name.detail else { continue }
            output.append(0x20)
            output.append(detail, in: .dim, isColored: options.isColored)
        }
        output.append(0x0A)
    }

    private static let width = "organizations".count + 2
}

extension NewsAnalysis {
    /// The numbers that stand in no fact: those of facts are in their table.
    fileprivate var numbersOutsideFacts: [NumberMention] {
        var next = 0
        // Both are in order.
        return numbers.filter { number in
            let start = number.utf8Range.lowerBound
            while next < facts.count, facts[next].utf8Range.upperBound <= start { next += 1 }
            return next == facts.count || facts[next].utf8Range.lowerBound > start
        }
    }
}

extension Dateline {
    /// What it says, with blanks between.
    fileprivate var reading: String {
        [agency, place, date, kind].compactMap(\.self).joined(separator: " ")
    }
}
