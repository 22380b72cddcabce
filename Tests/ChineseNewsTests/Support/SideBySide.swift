// Columns side by side, as an extractor writes them that keeps the look of a page.

enum SideBySide {
    /// Columns with so many blanks between; a column of fewer lines is blank further down.
    ///
    /// Columns are counted in characters, and lines have no blanks at their ends.
    static func join(_ columns: [[String]], gutter: Int = 3) -> [String] {
        let widths = columns.map { $0.map(\.count).max() ?? 0 }
        return (0..<(columns.map(\.count).max() ?? 0))
            .map { row in
                var line = ""
                for (column, width) in zip(columns, widths) {
                    let cell = row < column.count ? column[row] : ""
                    line += cell + String(repeating: " ", count: width - cell.count + gutter)
                }
                while line.last == " " { line.removeLast() }
                return line
            }
    }

    static func page(_ columns: [[String]], gutter: Int = 3) -> String {
        join(columns, gutter: gutter).map { $0 + "\n" }.joined()
    }
}
