// Tables for people.

/// Rows of cells, aligned by the columns that they take on a terminal.
///
/// Columns without a cell are left out. Where the table is wider than the terminal, the widest of the columns that may shrink are cut, and if that is not enough,
/// whole columns are left out, the least important first.
struct TextTable {
    /// What is known of a column.
    struct Column {
        let title: String
        var isRight = false
        /// The width down to which it may be cut; `nil` for a column that is never cut.
        var least: Int?
        /// When it is left out where there is no room: 0 for never, else those with greater numbers first.
        var dispensability = 0
        var style = Style.plain
    }

    private static let gap = 2

    let columns: [Column]
    private var rows: [[String]] = []

    init(columns: [Column]) { self.columns = columns }

    /// Adds a row: a cell for each column.
    mutating func append(_ cells: [String]) { rows.append(cells.map(\.printable)) }

    /// Writes the titles and the rows in some columns, or in as many as it takes; nothing where there are no rows.
    func write(width: Int?, isColored: Bool, into output: inout OutputBuffer) {
        guard !rows.isEmpty else { return }
        let widths = widths(in: width)
        write(columns.map(\.title), widths, isColored: isColored, isTitle: true, into: &output)
        for row in rows { write(row, widths, isColored: isColored, isTitle: false, into: &output) }
    }

    /// How wide each column is, and 0 for one that is left out.
    private func widths(in width: Int?) -> [Int] {
        var widths = columns.indices.map { column in
            let widest = rows.reduce(0) { max($0, $1[column].displayWidth) }
            return widest == 0 ? 0 : max(widest, columns[column].title.displayWidth)
        }
        guard let width else { return widths }
        func total(_ widths: [Int]) -> Int { widths.reduce(-Self.gap) { $1 > 0 ? $0 + $1 + Self.gap : $0 } }
        func narrowest(_ column: Int) -> Int { min(widths[column], columns[column].least ?? widths[column]) }
        // What has no room when all is cut is left out before anything is cut.
        let dispensable = columns.indices.filter { columns[$0].dispensability > 0 }
            .sorted { columns[$0].dispensability > columns[$1].dispensability }
        for column in dispensable where total(columns.indices.map(narrowest)) > width { widths[column] = 0 }
        while total(widths) > width {
            let shrinking = columns.indices.filter { widths[$0] > narrowest($0) }
            guard let widest = shrinking.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        return widths
    }

    private func write(
        _ cells: [String],
        _ widths: [Int],
        isColored: Bool,
        isTitle: Bool,
        into output: inout OutputBuffer
    ) {
        // Blanks are owed until a cell follows, so that no line ends with them.
        var blanks = 0
        for (column, width) in widths.enumerated() where width > 0 {
            let cell = cells[column].cut(toDisplayWidth: width)
            let rest = width - cell.displayWidth
            if columns[column].isRight { blanks += rest }
            if !cell.isEmpty {
                output.append(String(repeating: " ", count: blanks))
                output.append(cell, in: isTitle ? .dim : columns[column].style, isColored: isColored)
                blanks = 0
            }
            blanks += columns[column].isRight ? Self.gap : rest + Self.gap
        }
        output.append(0x0A)
    }
}
