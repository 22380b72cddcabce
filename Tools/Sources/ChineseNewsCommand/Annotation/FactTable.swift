// Numeric facts for people.

import ChineseNews

/// Writes facts as a table: who has how many of what, how that changed and since when, and the line where it stands.
struct FactTable {
    let options: AnnotationOptions

    func write(_ facts: [NumericFact], of text: String, into output: inout OutputBuffer) {
        guard !facts.isEmpty else { return }
        let lines = SourceLines(text, offsets: options.offsets)
        var table = TextTable(columns: [
            TextTable.Column(title: "subject", least: 6, dispensability: 2),
            TextTable.Column(title: "item", least: 6, dispensability: 1),
            TextTable.Column(title: "amount", isRight: true, style: .cyan),
            TextTable.Column(title: "unit", least: 4),
            TextTable.Column(title: "change", least: 8, dispensability: 3),
            TextTable.Column(title: "as of", least: 6, dispensability: 4),
            TextTable.Column(title: "line", isRight: true, style: .dim),
        ])
        for fact in facts {
            let cells = FactCells(fact)
            table.append([
                cells.subject, cells.item, fact.amount, cells.unit, cells.change, fact.asOf ?? "",
                String(lines.place(of: fact.span).line),
            ])
        }
        table.write(width: options.width, isColored: options.isColored, into: &output)
    }
}

/// What stands in the cells of a row, in words for people.
struct FactCells {
    /// The subject, in brackets where it stands in a sentence before.
    var subject = ""
    /// The whole item, with the members of a set; a date as the text has it.
    var item = ""
    /// The unit, with what it is counted for: `CNY/亩`.
    var unit = ""
    /// Which way, how, and against what: `up by, year on year`.
    var change = ""

    init(_ fact: NumericFact) {
        setSubject(fact.subject, isInherited: fact.isSubjectInherited)
        setItem(fact.kind.isTemporal ? fact.text : fact.resolvedItem ?? fact.item, members: fact.members)
        setUnit(fact.unit, per: fact.per)
        setChange(fact.change, fact.direction, fact.basis)
    }

    init() {}

    mutating func setSubject(_ name: String?, isInherited: Bool) {
        subject = name.map { isInherited ? "(\($0))" : $0 } ?? ""
    }

    mutating func setItem(_ name: String?, members: [String]) {
        let list = members.isEmpty ? nil : members.joined(separator: "、")
        item = [name, list].compactMap(\.self).joined(separator: ": ")
    }

    private static let signs = ["percent": "%", "permille": "‰", "percentagePoint": "pp"]

    mutating func setUnit(_ name: String?, per: String?) {
        unit = [name.map { Self.signs[$0] ?? $0 }, per].compactMap(\.self).joined(separator: "/")
    }

    mutating func setChange(
        _ kind: NumericFact.Change?,
        _ direction: NumericFact.Direction?,
        _ basis: NumericFact.Basis?
    ) {
        let against: String? =
            switch basis {
            case .yearOnYear?: "year on year"
            case .monthOnMonth?: "month on month"
            case .annualAverage?: "a year"
            case nil: nil
            }
        let way = [direction.map { $0 == .increase ? "up" : "down" }, kind?.rawValue].compactMap(\.self)
        change = [way.isEmpty ? nil : way.joined(separator: " "), against].compactMap(\.self).joined(separator: ", ")
    }
}
