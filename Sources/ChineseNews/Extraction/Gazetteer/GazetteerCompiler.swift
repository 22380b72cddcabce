// Compiles the tables of names into the gazetteer's image.

/// Makes the gazetteer's image of its tables.
@_spi(LexiconCompiler) public enum GazetteerCompiler {
    /// The tables, in the order in which ``compile(_:variants:)`` takes them.
    public static let tableNames = [
        "divisions.tsv", "townships.tsv", "places.tsv", "places-extra.tsv", "organizations.tsv",
        "organizations-extra.tsv",
        "organization-heads.tsv", "place-abbreviations.tsv", "name-cues.tsv",
    ]

    /// Compiles the tables.
    ///
    /// - Throws: ``TableError`` for a row that cannot be used.
    public static func compile(
        _ tables: [LexiconCompiler.Table],
        variants: LexiconCompiler.Table
    ) throws -> [UInt8] {
        guard tables.count == tableNames.count else {
            throw TableError(file: "gazetteer", line: nil, reason: "expected \(tableNames.count) tables")
        }
        var builder = GazetteerBuilder(
            variants: try CharacterVariantsCompiler.rows(file: variants.file, bytes: variants.bytes)
        )
        try builder.addDivisions(tables[0])
        try builder.addTownships(tables[1])
        try builder.sortDivisions()
        for table in tables[2...5] { try builder.addNames(table) }
        try builder.addHeads(tables[6])
        try builder.addAbbreviations(tables[7])
        try builder.addCues(tables[8])
        return try builder.image()
    }
}

private struct GazetteerBuilder {
    private struct Row {
        var name: String
        var kind: NameKind
        var level = 0
        var code: UInt32 = 0
        var parentCode: UInt32 = 0
        var parentName = ""
        var about: NameKind?
        var years: UInt32 = 0
        var forms: [(form: String, flags: NameReference.Flags)]
    }

    private let variants: [UInt32: UInt32]
    private var rows: [Row] = []
    private var divisionCount = 0

    init(variants: [UInt32: UInt32]) { self.variants = variants }

    private func fold(_ text: String) -> [UInt32] {
        text.unicodeScalars.map {
            let scalar = $0.value >= 0xFF01 && $0.value <= 0xFF5E ? $0.value - 0xFEE0 : $0.value
            return variants[scalar] ?? scalar
        }
    }

    private static func string(_ field: Substring.UTF8View) -> String { String(Substring(field)) }

    private static func forms(_ field: Substring.UTF8View) -> [String] {
        Substring(field).split(separator: "|").map(String.init)
    }

    /// A word or a name, which has to be as long as a form may be.
    private static func word(_ field: Substring.UTF8View, _ reader: TableReader, _ line: Int) throws -> String {
        let word = string(field)
        guard (1...GazetteerImage.longestForm).contains(word.unicodeScalars.count) else {
            throw reader.error(line, "a form has 1 to \(GazetteerImage.longestForm) characters")
        }
        return word
    }

    /// A number, or 0 where none is given.
    private static func number(_ field: Substring.UTF8View, _ reader: TableReader, _ line: Int) throws -> UInt32 {
        if field.isEmpty { return 0 }
        guard let number = UInt32(string(field)) else { throw reader.error(line, "\(string(field)) is no number") }
        return number
    }

    mutating func addDivisions(_ table: LexiconCompiler.Table) throws {
        let reader = try TableReader(file: table.file, bytes: table.bytes)
        try reader.forEachRow { line, fields in
            // Some divisions of Taiwan have no code.
            guard fields.count == 9, let code = fields[0].isEmpty ? 0 : UInt32(Self.string(fields[0])),
                let level = Int(Self.string(fields[4])),
                (1...3).contains(level)
            else {
                throw reader.error(
                    line,
                    "expected code, name, short form, other forms, level, kind, parent, first and last year"
                )
            }
            let name = try Self.word(fields[1], reader, line)
            var forms: [(String, NameReference.Flags)] = [(name, [])]
            let short = fields[2].isEmpty ? name : try Self.word(fields[2], reader, line)
            if short != name { forms.append((short, .short)) }
            for form in Self.forms(fields[3]) where form.unicodeScalars.count > 1 { forms.append((form, .alias)) }
            let parent = try Self.number(fields[6], reader, line)
            let (first, last) = (try Self.number(fields[7], reader, line), try Self.number(fields[8], reader, line))
            guard max(first, last) <= UInt16.max else { throw reader.error(line, "\(max(first, last)) is no year") }
            rows.append(
                Row(
                    name: name,
                    kind: .division,
                    level: level,
                    code: code,
                    parentCode: parent,
                    years: first << 16 | last,
                    forms: forms
                )
            )
        }
    }

    mutating func addTownships(_ table: LexiconCompiler.Table) throws {
        let reader = try TableReader(file: table.file, bytes: table.bytes)
        try reader.forEachRow { line, fields in
            guard fields.count == 2, let code = UInt32(Self.string(fields[0])) else {
                throw reader.error(line, "expected a code and a name")
            }
            let name = try Self.word(fields[1], reader, line)
            rows.append(
                Row(name: name, kind: .township, level: 4, code: code, parentCode: code / 1000, forms: [(name, [])])
            )
        }
    }

    /// Divisions by code; of one code the newest first.
    mutating func sortDivisions() throws {
        func last(_ row: Row) -> UInt32 { row.years & 0xFFFF == 0 ? .max : row.years & 0xFFFF }
        rows.sort { ($0.code, last($1), $0.name) < ($1.code, last($0), $1.name) }
        divisionCount = rows.count
    }

    mutating func addNames(_ table: LexiconCompiler.Table) throws {
        let reader = try TableReader(file: table.file, bytes: table.bytes)
        try reader.forEachRow { line, fields in
            guard fields.count >= 3 else {
                throw reader.error(line, "expected name, other forms, kind, place, ambiguous forms")
            }
            guard let kind = NameKind(name: Self.string(fields[2])),
                kind.isPlace || kind.isOrganization || kind == .event
            else {
                throw reader.error(line, "unknown kind \(Self.string(fields[2]))")
            }
            let name = Self.string(fields[0])
            let doubtful = Set(fields.count > 4 ? Self.forms(fields[4]) : [])
            var forms: [(String, NameReference.Flags)] = []
            for (i, form) in ([name] + Self.forms(fields[1])).enumerated() {
                guard (1...GazetteerImage.longestForm).contains(form.unicodeScalars.count) else {
                    throw reader.error(line, "a form has 1 to \(GazetteerImage.longestForm) characters")
                }
                var flags: NameReference.Flags = i == 0 ? [] : .alias
                if doubtful.contains(form) { flags.insert(.doubtful) }
                forms.append((form, flags))
            }
            rows.append(
                Row(name: name, kind: kind, parentName: fields.count > 3 ? Self.string(fields[3]) : "", forms: forms)
            )
        }
    }

    mutating func addHeads(_ table: LexiconCompiler.Table) throws {
        let reader = try TableReader(file: table.file, bytes: table.bytes)
        try reader.forEachRow { line, fields in
            guard fields.count == 3, let kind = NameKind(name: Self.string(fields[1])), kind.isOrganization else {
                throw reader.error(line, "expected a word, a kind of organizations, and strong or weak")
            }
            let strength = Self.string(fields[2])
            guard let head = NameKind(name: strength + "Head") else {
                throw reader.error(line, "expected strong, weak or brand")
            }
            addWord(try Self.word(fields[0], reader, line), head, about: kind)
        }
    }

    mutating func addAbbreviations(_ table: LexiconCompiler.Table) throws {
        let reader = try TableReader(file: table.file, bytes: table.bytes)
        try reader.forEachRow { line, fields in
            guard fields.count >= 2, Substring(fields[0]).unicodeScalars.count == 1 else {
                throw reader.error(line, "expected a character and a place")
            }
            if fields.count > 3 {
                guard let kind = NameKind(name: Self.string(fields[3]) + "Abbreviation") else {
                    throw reader.error(line, "expected clear or pair")
                }
                addWord(Self.string(fields[0]), kind, about: nil)
            }
            let code = fields.count > 2 ? try Self.number(fields[2], reader, line) : 0
            rows.append(
                Row(
                    name: try Self.word(fields[1], reader, line),
                    kind: .abbreviation,
                    level: code > 0 ? 1 : 0,
                    code: code,
                    about: code > 0 ? .division : .country,
                    forms: [(Self.string(fields[0]), [])]
                )
            )
        }
    }

    mutating func addCues(_ table: LexiconCompiler.Table) throws {
        let reader = try TableReader(file: table.file, bytes: table.bytes)
        try reader.forEachRow { line, fields in
            guard fields.count >= 2 else { throw reader.error(line, "expected a word and its role") }
            let (word, role) = (try Self.word(fields[0], reader, line), Self.string(fields[1]))
            let argument = fields.count > 2 ? Self.string(fields[2]) : ""
            switch role {
            case "title": addWord(word, argument == "honorific" ? .honorific : .title, about: nil)
            case "placeSuffix":
                let about: NameKind? = argument == "county" ? .division : NameKind(name: argument)
                guard let about else { throw reader.error(line, "unknown kind \(argument)") }
                addWord(word, .placeSuffix, about: about)
            default:
                guard let kind = NameKind(name: role), kind.rawValue >= NameKind.barrier.rawValue else {
                    throw reader.error(line, "unknown role \(role)")
                }
                addWord(word, kind, about: nil)
            }
        }
    }

    private mutating func addWord(_ word: String, _ kind: NameKind, about: NameKind?) {
        rows.append(Row(name: word, kind: kind, about: about, forms: [(word, [])]))
    }

    func image() throws -> [UInt8] {
        // Names, each once, and the records.
        var pool: [UInt8] = []
        var places: [String: Int] = [:]
        var byCode: [UInt32: Int] = [:]
        var byName: [String: Int] = [:]
        for (i, row) in rows.enumerated() {
            if row.code > 0, row.kind == .division || row.kind == .township, byCode[row.code] == nil {
                byCode[row.code] = i
            }
            guard row.kind == .division && row.level == 1 || row.kind == .country else { continue }
            for form in row.forms where byName[form.form] == nil { byName[form.form] = i }
        }
        // What is said to be no organization is none, whatever other rows say: 微信.
        let noOrganizations = Set(rows.filter { $0.kind == .event }.flatMap { row in row.forms.map { fold($0.form) } })
        var records = ImageWriter()
        var references: [[UInt32]: (refs: [UInt32], mask: NameMask)] = [:]
        for (i, row) in rows.enumerated() {
            let utf8 = Array(row.name.utf8)
            let place = places[row.name] ?? pool.count
            if places[row.name] == nil {
                places[row.name] = place
                pool += utf8
            }
            let parent = row.parentCode > 0 ? byCode[row.parentCode] : byName[row.parentName]
            let record = NameRecord(
                name: place,
                length: utf8.count,
                kind: row.kind,
                level: row.level,
                code: row.code,
                parent: parent.map { $0 == i ? 0 : $0 + 1 } ?? 0,
                about: row.about,
                years: row.years
            )
            for field in [record.name, record.code, record.parent, record.bits, record.years] { records.append(field) }
            var seen: Set<[UInt32]> = []
            for form in row.forms {
                let key = fold(form.form)
                guard seen.insert(key).inserted, !row.kind.isOrganization || !noOrganizations.contains(key) else {
                    continue
                }
                references[key, default: ([], [])].refs.append(UInt32(i) | UInt32(form.flags.rawValue) << 24)
                references[key]?.mask.formUnion(NameMask(record, form.flags))
            }
        }
        let (codes, scalars) = Self.codes(references.keys)
        let sorted =
            references.map { (key: $0.key.map { codes[$0] ?? 0 }, refs: $0.value.refs, mask: $0.value.mask.rawValue) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        var keys: [UInt16] = []
        var starts = [0]
        for entry in sorted {
            keys += entry.key
            starts.append(keys.count)
        }
        let cells = DoubleArrayBuilder.build(keys: keys, starts: starts, codeCount: scalars.count + 1) {
            label,
            base,
            entry in
            UInt64(label) | UInt64(base) << 14 | UInt64(entry + 1) << 38
        }
        guard cells.count <= LexiconCell.maximumBase, rows.count < 1 << 24 else {
            throw TableError(file: "gazetteer", line: nil, reason: "too many names")
        }
        var stage = [UInt16](repeating: 0, count: LexiconImage.stageCount)
        var pages = [UInt16](repeating: 0, count: 256)
        var folded = variants.compactMapValues { codes[$0] }.merging(codes) { _, own in own }
        for wide in UInt32(0xFF01)...0xFF5E where folded[wide] == nil { folded[wide] = codes[wide - 0xFEE0] }
        for scalar in folded.keys.sorted() {
            let upper = Int(scalar >> 8)
            if stage[upper] == 0 {
                stage[upper] = UInt16(pages.count / 256)
                pages += [UInt16](repeating: 0, count: 256)
            }
            pages[Int(stage[upper]) * 256 + Int(scalar & 0xFF)] = folded[scalar] ?? 0
        }
        var body = ImageWriter()
        func section(_ values: [some FixedWidthInteger]) {
            body.align(to: 8)
            body.append(values)
        }
        var formStarts: [UInt32] = [0]
        for entry in sorted { formStarts.append(formStarts[formStarts.count - 1] + UInt32(entry.refs.count)) }
        section(stage)
        section(pages)
        section(cells)
        section(sorted.map(\.mask))
        section(formStarts)
        section(sorted.flatMap(\.refs))
        section(records.bytes)
        section(pool)
        body.align(to: 8)
        var header = ImageWriter()
        header.append(GazetteerImage.magic)
        header.append(GazetteerImage.version)
        header.append(body.bytes.withUnsafeBytes { Checksum.of($0) })
        for field in [
            pages.count / 256, scalars.count + 1, cells.count, sorted.count, Int(formStarts[sorted.count]), rows.count,
            divisionCount, pool.count,
        ] { header.append(UInt32(field)) }
        header.append([UInt32](repeating: 0, count: (GazetteerImage.headerSize - header.bytes.count) / 4))
        return header.bytes + body.bytes
    }

    /// Codes of characters, low ones for frequent ones, which keeps the children of a node close to each other.
    private static func codes(_ forms: some Sequence<[UInt32]>) -> (codes: [UInt32: UInt16], scalars: [UInt32]) {
        var frequencies: [UInt32: Int] = [:]
        for form in forms { for scalar in form { frequencies[scalar, default: 0] += 1 } }
        let scalars = frequencies.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        var codes: [UInt32: UInt16] = [:]
        for (i, scalar) in scalars.enumerated() { codes[scalar] = UInt16(i + 1) }
        return (codes, scalars)
    }
}
