// The words that say who did what, and those that users add.

/// The words that give names a role where credits stand: 记者, 摄, 责编.
///
/// ```swift
/// let cues = try BylineCues.builtIn.adding("特写", as: "feature").adding("航拍", as: .photographer, names: .before)
/// let analyzer = NewsAnalyzer(cues: cues)
/// ```
///
/// See <doc:Bylines>.
public struct BylineCues: Sendable {
    /// Where the names stand.
    public enum Side: String, Sendable, Hashable, Codable, CaseIterable {
        /// 摄: 王远 摄.
        case before
        /// 记者: 记者 王远.
        case behind
    }

    /// The words that the library knows.
    public static let builtIn = BylineCues(table: .standard)

    let table: CreditCues

    /// The most characters of a word.
    public static let longestCue = 20

    /// These cues with one more.
    ///
    /// - Parameters:
    ///   - word: the word; its traditional form, and full-width letters, are found too. What was said of it before gives way.
    ///   - role: what the names did; a role of your own is a string.
    ///   - names: where the names stand.
    ///   - takesOrganizations: whether organizations stand there rather than persons.
    /// - Returns: cues of their own.
    /// - Throws: ``TableError`` where the word or the role is empty, is too long or holds blanks.
    /// - Complexity: O(*n*) in the number of cues.
    public func adding(
        _ word: String,
        as role: Byline.Role,
        names: Side = .behind,
        takesOrganizations: Bool = false
    ) throws -> BylineCues {
        var table = table
        let cue = CreditCue(user: role, names, takesOrganizations: takesOrganizations)
        try table.add(user: word, cue, file: "cues", line: nil)
        table.build()
        return BylineCues(table: table)
    }

    /// These cues with those of a table.
    ///
    /// A line is a word and a role, and with tabs between them `behind` or `before`, where the names stand, and `persons` or `organizations`, what
    /// stands there. A BOM, CR before LF, empty lines and lines that start with `#` are passed over.
    ///
    /// - Parameters:
    ///   - table: the table's text.
    ///   - name: what errors call the table.
    /// - Returns: cues of their own; what was said of the same words before gives way.
    /// - Throws: ``TableError`` with the first line that cannot be used.
    /// - Complexity: O(*n*) in the length of the table and the number of cues.
    public func adding(table: String, name: String = "table") throws -> BylineCues {
        try adding(TableReader(file: name, text: table))
    }

    /// These cues with those of a file.
    ///
    /// - Parameter path: the path of a table in UTF-8.
    /// - Returns: cues of their own; what was said of the same words before gives way.
    /// - Throws: ``TableError`` with the path where the file cannot be read, and with the first line that cannot be used.
    /// - Complexity: O(*n*) in the length of the file and the number of cues.
    public func adding(contentsOfFile path: String) throws -> BylineCues {
        try adding(TableReader(file: path, bytes: FileBytes.read(path)))
    }

    private func adding(_ reader: TableReader) throws -> BylineCues {
        var table = table
        var seen: [String: [String]] = [:]
        try reader.forEachRow { line, fields in
            func error(_ reason: String) -> TableError { TableError(file: reader.file, line: line, reason: reason) }
            let fields = fields.map { String($0) ?? "" }
            guard (2...4).contains(fields.count) else { throw error("expected 2 to 4 fields") }
            guard let side = Side(rawValue: fields.count > 2 && !fields[2].isEmpty ? fields[2] : "behind") else {
                throw error("unknown side '\(fields[2])'; there are behind, before")
            }
            let who = fields.count > 3 && !fields[3].isEmpty ? fields[3] : "persons"
            guard who == "persons" || who == "organizations" else {
                throw error("'\(who)' is neither persons nor organizations")
            }
            let meaning = [fields[1], side.rawValue, who]
            guard seen[fields[0], default: meaning] == meaning else {
                throw error("'\(fields[0])' was given before with another meaning")
            }
            seen[fields[0]] = meaning
            let role = Byline.Role(rawValue: fields[1])
            let cue = CreditCue(user: role, side, takesOrganizations: who == "organizations")
            try table.add(user: fields[0], cue, file: reader.file, line: line)
        }
        table.build()
        return BylineCues(table: table)
    }
}
