// Checks the names that users give, and collects them.

/// Collects the names of one table or list.
///
/// Within it a name may be given again, but not otherwise. What an older set says of a name gives way.
struct UserNameReader {
    let file: String
    /// The names read so far.
    private(set) var names: UserNames
    /// The name or alias at hand.
    private var word = FoldedWord("name", takesBlanks: true)
    private let gazetteer = Gazetteer.builtIn
    private static let kinds: [String: Gazetteer.Kind] = Dictionary(
        uniqueKeysWithValues: Gazetteer.Kind.allCases.map { ($0.rawValue, $0) }
    )

    /// Makes room for so many names and aliases.
    ///
    /// - Parameters:
    ///   - file: what errors call the table or list.
    ///   - capacity: the most names and aliases to come.
    /// - Throws: ``TableError`` where there are too many.
    init(file: String, capacity: Int) throws {
        guard capacity <= Lexicon.mostUserWords else {
            throw TableError(file: file, line: nil, reason: "too many names")
        }
        self.file = file
        names = UserNames(capacity: capacity)
    }

    /// Reads all rows of a table: name, kind, aliases and code.
    init(_ table: TableReader) throws {
        var capacity = 0
        try table.forEachLine { _, bytes in
            // Aliases have a mark between them.
            capacity += bytes.reduce(2) { $0 + ($1 == UInt8(ascii: "|") ? 1 : 0) }
        }
        try self.init(file: table.file, capacity: capacity)
        try table.forEachLine { line, bytes in
            let fields = bytes.split(separator: 0x09, maxSplits: 4, omittingEmptySubsequences: false).map(Self.trimmed)
            if fields.count == 1, fields[0].isEmpty { return }  // a line of blanks
            guard (2...4).contains(fields.count) else { throw error(line, "expected 2 to 4 fields") }
            guard let kind = Self.kinds[fields[1]] else {
                let kinds = Gazetteer.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw error(line, "unknown kind '\(fields[1])'; there are \(kinds)")
            }
            let aliases = fields.count > 2 && !fields[2].isEmpty ? Self.aliases(fields[2]) : []
            let code = fields.count > 3 && !fields[3].isEmpty ? fields[3] : nil
            try add(Gazetteer.Entry(fields[0], kind: kind, code: code, aliases: aliases), line: line)
        }
    }

    private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var bytes = bytes
        while bytes.first == 0x20 { bytes.removeFirst() }
        while bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func aliases(_ field: String) -> [String] {
        var field = field
        return field.withUTF8 { bytes in
            bytes.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(trimmed)
        }
    }

    /// Adds an entry.
    mutating func add(_ entry: Gazetteer.Entry, line: Int?) throws {
        let division = try division(entry, line)
        if entry.kind == .noName, !entry.aliases.isEmpty { throw error(line, "what is no name has no aliases") }
        try take(entry.name, line)
        let number: UInt32
        let known = names.form(word.folded).map { names.forms[$0] }
        if let known {
            let name = names.names[Int(known.name)]
            guard !known.isAlias else { throw error(line, "'\(entry.name)' is an alias of '\(name.text)'") }
            guard name.kind == entry.kind, name.division == division else { throw repetition(line) }
            number = known.name
        } else {
            let text = entry.name
            number = names.append(UserNames.Name(text: text, kind: entry.kind, division: division))
            _ = names.insert(word.folded, UserNames.Form(name: number, isAlias: false))
        }
        try add(aliases: entry.aliases, of: number, isRepeated: known != nil, line)
    }

    private mutating func add(aliases: [String], of number: UInt32, isRepeated: Bool, _ line: Int?) throws {
        var seen: Set<Int> = []
        for alias in aliases {
            try take(alias, line)
            if isRepeated {
                guard let form = names.form(word.folded), names.forms[form].name == number else {
                    throw repetition(line)
                }
                if names.forms[form].isAlias { seen.insert(form) }
                continue
            }
            let form = names.insert(word.folded, UserNames.Form(name: number, isAlias: true))
            guard form.name == number else {
                throw error(line, "the alias '\(alias)' stands for '\(names.names[Int(form.name)].text)' too")
            }
        }
        if isRepeated, seen.count != names.names[Int(number)].aliasCount { throw repetition(line) }
    }

    private mutating func take(_ name: String, _ line: Int?) throws {
        var name = name
        if let refusal = name.withUTF8({ word.take($0) }) { throw error(line, refusal) }
    }

    /// The record of the division with the code of an entry; -1 without a code.
    private func division(_ entry: Gazetteer.Entry, _ line: Int?) throws -> Int32 {
        guard let code = entry.code else { return -1 }
        guard case .place = entry.kind else { throw error(line, "only places have codes") }
        guard let division = gazetteer.division(code: code) else {
            throw error(line, "no division has the code '\(code)'")
        }
        return Int32(division.id)
    }

    private func repetition(_ line: Int?) -> TableError {
        error(line, "the name is given twice, with different kinds, aliases or codes")
    }

    private func error(_ line: Int?, _ reason: String) -> TableError {
        TableError(file: file, line: line, reason: reason)
    }
}
