// Sets paragraphs in a column, as newspapers do.

@testable import ChineseNews

/// A small typesetter: it fills lines of a column and starts no line with a closing mark, nor ends one with an opening mark.
struct Typesetter {
    /// What becomes of the indent of first lines, which is two ems.
    enum Indent: CaseIterable {
        /// It stands in the text, as two ideographic blanks.
        case shown
        /// First lines are shorter, but nothing stands before them.
        case lost
        /// First lines are as long as others.
        case absent
    }

    /// The width of the column in ems.
    var width: Int
    var indent = Indent.lost
    /// Whether a mark has half an em, and not a whole one.
    var marksAreHalf = false
    /// Whether lines that are not quite full have blanks between their characters.
    var isJustified = false
    /// Another width, from a line of each paragraph on.
    var change: (line: Int, width: Int)?

    /// What stays together, with its width in half ems.
    private struct Unit {
        var text: String
        var width: Int
    }

    /// The lines of a paragraph.
    func lines(_ paragraph: String) -> [String] {
        var lines: [[Unit]] = [[]]
        var used = 0
        for unit in units(paragraph) {
            if used + unit.width > room(lines.count - 1), !lines[lines.count - 1].isEmpty {
                lines.append([])
                used = 0
            }
            lines[lines.count - 1].append(unit)
            used += unit.width
        }
        return lines.indices.map { i in
            let isFull = lines[i].reduce(0) { $0 + $1.width } > room(i) - 2
            let blank = isJustified && !isFull && i + 1 < lines.count ? " " : ""
            let text = lines[i].map(\.text).joined(separator: blank)
            return i == 0 && indent == .shown ? "\u{3000}\u{3000}" + text : text
        }
    }

    /// Paragraphs one after the other, a line break behind each line.
    func page(_ paragraphs: [String]) -> String {
        paragraphs.flatMap(lines).map { $0 + "\n" }.joined()
    }

    /// The paragraph with an ending whose last line is clearly shorter than the column: by three ems and by a third.
    ///
    /// Where a last line is full, nothing but its meaning says that it is the last.
    func clearing(_ paragraph: String) -> String {
        let clauses = ["。", "，真不错。", "，都说很好。", "，大家都说好。", "，大家都很高兴。", "，这样的事还不多。", "，从前没有人想到过。", "，村里的人都这样对我说。"]
        let sentences = ["", "日子还长。", "大家心里有数。", "往后怎么办，还要一起商量。", "山里人不怕路远，怕的是路不通。"]
        for sentence in sentences {
            for clause in clauses {
                let text = paragraph.dropLast() + clause + sentence
                if isClear(lines(String(text))) { return String(text) }
            }
        }
        return paragraph
    }

    private func isClear(_ lines: [String]) -> Bool {
        let last = units(lines[lines.count - 1].filter { $0 != "\u{3000}" }).reduce(0) { $0 + $1.width }
        let room = room(lines.count - 1)
        return last >= 6 && last <= room - 6 && last * 3 <= room * 2
    }

    /// Whether a line that goes on in the next one ends a sentence, so that it could as well be the last of its paragraph.
    func endsSentences(inside paragraph: String) -> Bool {
        lines(paragraph).dropLast()
            .contains { line in
                let last = line.unicodeScalars.last {
                    TypeCharacter($0.value).kind != .closing || $0 == "。" || $0 == "？"
                }
                return last == "。" || last == "？"
            }
    }

    /// How much a line holds, in half ems.
    private func room(_ line: Int) -> Int {
        var width = width
        if let change, line >= change.line { width = change.width }
        return 2 * width - (line == 0 && indent != .absent ? 4 : 0)
    }

    private func units(_ text: String) -> [Unit] {
        var units: [Unit] = []
        var before: TypeCharacter.Kind?
        for scalar in text.unicodeScalars {
            let character = TypeCharacter(scalar.value)
            let width = character.kind == .narrow || marksAreHalf && character.isSquareMark ? 1 : 2
            let stays =
                before == .opening || character.kind == .closing || before == .narrow && character.kind == .narrow
            if stays, !units.isEmpty {
                units[units.count - 1].text.unicodeScalars.append(scalar)
                units[units.count - 1].width += width
            } else {
                units.append(Unit(text: String(scalar), width: width))
            }
            before = character.kind
        }
        return units
    }
}
