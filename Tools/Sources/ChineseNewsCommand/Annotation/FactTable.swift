// Numeric facts for people.

import ChineseNews

/// Writes facts as a table: who has how many of what, how that changed and since when, and the line where it stands.
struct FactTable {
    let options: AnnotationOptions

    func write(_ facts: [NumericFact], of text: String, into output: inout OutputBuffer) {
        guard !facts.isEmpty else { return }
        let lines = SourceLines(text, offsets: options.offsets)
        var table = TextTable(columns: [
            TextTable.Column(title: "subject", least: 8, dispensability: 1),
            TextTable.Column(title: "item", least: 8),
            TextTable.Column(title: "amount", isRight: true, style: .cyan),
            TextTable.Column(title: "unit", least: 4),
            TextTable.Column(title: "change", least: 8, dispensability: 2),
            TextTable.Column(title: "as of", least: 6, dispensability: 3),
            TextTable.Column(title: "line", isRight: true, style: .dim),
        ])
        for fact in facts {
            table.append([
                fact.subjectCell, fact.itemCell, fact.amount, fact.unitCell, fact.changeCell, fact.asOf ?? "",
                String(lines.place(of: fact.span).line),
            ])
        }
        table.write(width: options.width, isColored: options.isColored, into: &output)
    }
}

extension NumericFact {
    /// The subject, in brackets where it stands in a sentence before.
    fileprivate var subjectCell: String { subject.map { isSubjectInherited ? "(\($0))" : $0 } ?? "" }

    /// The whole item, with the members of a set.
    fileprivate var itemCell: String {
        let item = resolvedItem ?? item
        guard !members.isEmpty else { return item ?? "" }
        return [item, members.joined(separator: "、")].compactMap(\.self).joined(separator: ": ")
    }

    private static let signs = ["percent": "%", "permille": "‰", "percentagePoint": "pp"]

    /// The unit, with what it is counted for: `CNY/亩`.
    fileprivate var unitCell: String {
        let unit = unit.map { Self.signs[$0] ?? $0 }
        return per.map { "\(unit ?? "")/\($0)" } ?? unit ?? ""
    }

    /// Which way, how, and against what: `up by, year on year`.
    fileprivate var changeCell: String {
        let way = [direction.map { $0 == .increase ? "up" : "down" }, change?.rawValue].compactMap(\.self)
        let basis: String? =
            switch basis {
            case .yearOnYear?: "year on year"
            case .monthOnMonth?: "month on month"
            case .annualAverage?: "a year"
            case nil: nil
            }
        return [way.isEmpty ? nil : way.joined(separator: " "), basis].compactMap(\.self).joined(separator: ", ")
    }
}
