// How well a setting explains the widths of the lines of paragraphs.

/// The lines of paragraphs that fill their columns.
struct ParagraphWidths {
    /// A line that goes on in the next one of its column.
    private struct FullLine {
        var line: PageLine
        /// The line behind it.
        var next: PageLine
        /// The width that was found for it, in eighths of an em, less its indent.
        var room: Int32
        /// Whether it is the last of its column.
        var isLast: Bool
    }

    private let lines: UnsafeBufferPointer<PageLine>
    private let start: Int
    /// So many lines tell the setting.
    private static let enough = 400
    private var full: [FullLine] = []

    init(lines: UnsafeBufferPointer<PageLine>, start: Int) {
        self.lines = lines
        self.start = start
    }

    /// Takes the lines that go on from what was found for a piece of the page.
    mutating func read(_ found: ContiguousArray<LineSearch.Finding>, hasIndent: Bool) {
        var i = 0
        while i < found.count, full.count < Self.enough {
            // A line with its fragments, and the one behind it.
            let end = end(of: i, found)
            if end < found.count, found[i].label != .display, found[end].label == .inner,
                found[end].column == found[i].column
            {
                let indent = found[i].label == .first && hasIndent ? 2 * TypeCharacter.em : 0
                let afterNext = self.end(of: end, found)
                let goesOn =
                    afterNext < found.count && found[afterNext].label == .inner
                    && found[afterNext].column == found[i].column
                full.append(
                    FullLine(
                        line: PageLine(joining: lines[start + i..<start + end]),
                        next: PageLine(joining: lines[start + end..<start + afterNext]),
                        room: Int32(4 * Int(found[i].column) - indent),
                        isLast: !goesOn
                    )
                )
            }
            i = end
        }
    }

    private func end(of i: Int, _ found: ContiguousArray<LineSearch.Finding>) -> Int {
        var end = i + 1
        while end < found.count, found[end].isFragment { end += 1 }
        return end
    }

    /// How badly the lines fit their columns in a setting, with the width of each column that is best for it, and what the setting leaves open.
    func misfit(_ setting: TypeSetting) -> Int32 {
        var sum: Int32 = 0
        var costs: (Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0)
        for item in full {
            let metrics = setting.metrics(item.line)
            let head = setting.metrics(item.next).head
            costs.0 += metrics.misfit(room: item.room - 8, nextHead: head)
            costs.1 += metrics.misfit(room: item.room - 4, nextHead: head)
            costs.2 += metrics.misfit(room: item.room, nextHead: head)
            costs.3 += metrics.misfit(room: item.room + 4, nextHead: head)
            costs.4 += metrics.misfit(room: item.room + 8, nextHead: head)
            guard item.isLast else { continue }
            sum += min(costs.0, costs.1, costs.2, costs.3, costs.4)
            costs = (0, 0, 0, 0, 0)
        }
        return sum + Int32(full.count) * setting.openness * LineWeights.openSetting
    }
}
