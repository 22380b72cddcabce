// Numeric facts as comma-separated values.

import ChineseNews

/// Writes a line for each fact, with columns that stay the same whatever there is to write.
struct FactRows {
    let offsets: OffsetUnit

    /// The names of the columns, as a line.
    static let header: String = {
        var output = OutputBuffer()
        let names = ["id", "line", "column"] + FactField.allCases.map(\.rawValue)
        output.appendCSV(names.map { .own($0) })
        return String(decoding: output.bytes, as: UTF8.self)
    }()

    func write(_ facts: [NumericFact], of text: String, id: DocumentID?, into output: inout OutputBuffer) {
        guard !facts.isEmpty else { return }
        let lines = SourceLines(text, offsets: offsets)
        let name: CSVCell =
            switch id {
            case .string(let text)?: .quoted(text)
            case .number(let number)?: .own(number)
            case nil: .own("")
            }
        for fact in facts {
            let place = lines.place(of: fact.span)
            var cells = [name, .own(String(place.line)), .own(String(place.column))]
            for field in FactField.allCases { cells.append(CSVCell(field.value(of: fact, in: offsets))) }
            output.appendCSV(cells)
        }
    }
}

extension CSVCell {
    /// The value of a field: nothing where there is none.
    fileprivate init(_ value: FactField.Value) {
        switch value {
        case .none: self = .own("")
        case .number(let number): self = .own(String(number))
        case .flag(let isTrue): self = .own(isTrue ? "true" : "false")
        case .own(let text): self = .own(text)
        case .quoted(let text): self = .quoted(text)
        case .list(let texts): self = .quoted(texts.joined(separator: "|"))
        case .stretches(let stretches):
            // As ISO 8601 writes them, and with .. for an end that is open.
            self = .own(stretches.map { "\($0.ends.start ?? "..")/\($0.ends.end ?? "..")" }.joined(separator: "|"))
        }
    }
}
