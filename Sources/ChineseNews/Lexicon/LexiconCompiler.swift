// Compiles the reviewed tables into the lexicon's image.

/// Compiles tables of words into the image that ``Lexicon`` reads in place.
@_spi(LexiconCompiler)
public enum LexiconCompiler {
    /// A table as it lies on disk.
    public struct Table {
        /// What errors call it.
        public let file: String
        /// Its bytes, UTF-8.
        public let bytes: [UInt8]

        /// Names the bytes of a table.
        public init(file: String, bytes: [UInt8]) {
            self.file = file
            self.bytes = bytes
        }
    }

    /// The names of the tables in `Sources/CLexicon/Tables`, in the order in which ``compile(_:)`` takes them.
    public static let tableNames = [
        "words.tsv", "words-extra.tsv", "surnames.tsv", "cues.tsv", "measures.tsv", "numerals.tsv", "variants.tsv",
        "words-names.tsv", "given-names.tsv", "name-context.tsv", "japanese-names.tsv", "transliteration.tsv",
        "place-characters.tsv", "word-parts.tsv",
    ]

    /// Compiles the built-in lexicon's tables.
    ///
    /// - `words.tsv`, `words-extra.tsv` and `words-names.tsv`: word, count, part-of-speech tag, and for a compound the length of its first part.
    /// - `surnames.tsv`: a surname, and in how many of a million names it stands.
    /// - `cues.tsv`: word, and `reporting`, `opening` or `relativeTime`.
    /// - `measures.tsv`: a classifier or a unit.
    /// - `numerals.tsv`: a character and its role in numbers.
    /// - `given-names.tsv`, `transliteration.tsv`, `place-characters.tsv`: a character, and how often it stands in such names.
    /// - `name-context.tsv`: a character, `before` or `after`, and how far it speaks for a name of a person there.
    /// - `japanese-names.tsv`: a `surname`, or a character that is `given`.
    /// - `word-parts.tsv`: a character, `place`, `affix`, `result` or `auxiliary`, and a cost.
    /// - `variants.tsv`: a traditional or variant character and the one that stands for it. All keys are folded by it.
    ///
    /// - Parameter tables: the tables of ``tableNames``, in that order.
    /// - Returns: the image; equal tables give equal bytes on every platform.
    /// - Throws: ``TableError`` with file and line.
    public static func compile(_ tables: [Table]) throws -> [UInt8] {
        precondition(tables.count == tableNames.count)
        let variants = try CharacterVariantsCompiler.rows(file: tables[6].file, bytes: tables[6].bytes)
        var collector = EntryCollector(variants: variants)
        try collector.addWords([tables[0], tables[1], tables[7]])
        try collector.markNames(tables[2])
        try collector.addCues(tables[3])
        try collector.addMeasures(tables[4])
        let traits = try TraitCollector(
            variants: variants,
            surnames: tables[2],
            givenNames: tables[8],
            context: tables[9],
            japaneseNames: tables[10],
            transliteration: tables[11],
            places: tables[12],
            parts: tables[13]
        )
        return try collector.image(roles: roles(tables[5], variants), traits: traits, file: tables[0].file)
    }

    /// Compiles the built-in stop words: a word a line, folded by the table of variants.
    public static func compileStopWords(_ table: Table, variants: Table) throws -> [UInt8] {
        let variants = try CharacterVariantsCompiler.rows(file: variants.file, bytes: variants.bytes)
        var words: [(line: Int, word: String)] = []
        try TableReader(file: table.file, bytes: table.bytes)
            .forEachRow { line, fields in words.append((line, String(Substring(fields[0])))) }
        return try compileSet(words, file: table.file, variants: variants)
    }

    /// Compiles the cues of pages: a word, and the name of its ``PageCue``.
    public static func compilePageCues(_ table: Table, variants: Table) throws -> [UInt8] {
        let variants = try CharacterVariantsCompiler.rows(file: variants.file, bytes: variants.bytes)
        var collector = EntryCollector(variants: variants)
        let reader = try TableReader(file: table.file, bytes: table.bytes)
        try reader.forEachRow { line, fields in
            guard fields.count == 2 else { throw reader.error(line, "expected 2 fields, found \(fields.count)") }
            let name = String(Substring(fields[1]))
            guard let cue = PageCue.allCases.first(where: { $0.name == name && $0 != .none }) else {
                let names = PageCue.allCases.filter { $0 != .none }.map(\.name).joined(separator: ", ")
                throw reader.error(line, "expected one of \(names)")
            }
            let word = String(Substring(fields[0]))
            try collector.add(word, flags: EntryFlags(rawValue: cue.rawValue), file: table.file, line: line)
        }
        return try collector.image(roles: [:], traits: TraitCollector(variants: variants), file: table.file)
    }

    /// Compiles words without counts: an image that tells what it holds.
    static func compileSet(
        _ words: [(line: Int, word: String)],
        file: String,
        variants: [UInt32: UInt32]
    ) throws -> [UInt8] {
        var collector = EntryCollector(variants: variants)
        for (line, word) in words { try collector.add(word, file: file, line: line) }
        return try collector.image(roles: [:], traits: TraitCollector(variants: variants), file: file)
    }

    private static func roles(_ table: Table, _ variants: [UInt32: UInt32]) throws -> [UInt32: CharacterRole] {
        let names = Dictionary(uniqueKeysWithValues: CharacterRole.allCases.map { ($0.name, $0) })
        var result: [UInt32: CharacterRole] = [:]
        let reader = try TableReader(file: table.file, bytes: table.bytes)
        try reader.forEachRow { line, fields in
            guard fields.count == 2 else { throw reader.error(line, "expected 2 fields, found \(fields.count)") }
            let scalars = Substring(fields[0]).unicodeScalars
            guard let scalar = scalars.first, scalars.count == 1 else {
                throw reader.error(line, "expected one character")
            }
            // A representative takes the roles of its variants: 參 is three, 参 is not.
            guard variants[scalar.value] == nil else {
                throw reader.error(line, "another character stands for this one")
            }
            guard let role = names[String(Substring(fields[1]))] else { throw reader.error(line, "unknown role") }
            guard result.updateValue(role, forKey: scalar.value) == nil else {
                throw reader.error(line, "character given twice")
            }
        }
        return result
    }
}

/// Gathers entries from tables and writes the image.
private struct EntryCollector {
    private struct Entry {
        var cost: UInt32
        var tag: WordTag
        var flags: EntryFlags
    }

    private let variants: [UInt32: UInt32]
    private var entries: [[UInt32]: Entry] = [:]
    private var count = 0

    init(variants: [UInt32: UInt32]) { self.variants = variants }

    private func fold(_ word: [UInt32]) -> [UInt32] { word.map { variants[$0] ?? $0 } }

    private struct Row {
        var word: [UInt32]
        var count: Double
        var tag: WordTag
        var flags: EntryFlags
    }

    mutating func addWords(_ tables: some Sequence<LexiconCompiler.Table>) throws {
        var rows: [Row] = []
        var seen: Set<[UInt32]> = []
        for table in tables {
            let reader = try TableReader(file: table.file, bytes: table.bytes)
            try reader.forEachRow { line, fields in
                let row = try Self.row(fields, reader, line)
                guard seen.insert(row.word).inserted else { throw reader.error(line, "word given twice") }
                rows.append(row)
            }
        }
        // Of the spellings of one word the most frequent speaks for all.
        var words: [[UInt32]: Row] = [:]
        for row in rows {
            let key = fold(row.word)
            if row.count > words[key]?.count ?? -1 { words[key] = row }
        }
        let total = words.values.map { $0.count + LexiconCosts.smoothing }.sorted().reduce(0, +)
        for (word, row) in words {
            let cost = LexiconCosts.cost(ofCount: row.count, total: total)
            entries[word] = Entry(cost: cost, tag: row.tag, flags: row.flags)
        }
        count = words.count
    }

    private static let tags = Dictionary(uniqueKeysWithValues: WordTag.allCases.map { ($0.name, $0) })

    private static func row(_ fields: [Substring.UTF8View], _ reader: TableReader, _ line: Int) throws -> Row {
        guard fields.count == 3 || fields.count == 4 else {
            throw reader.error(line, "expected 3 or 4 fields, found \(fields.count)")
        }
        let word = Substring(fields[0]).unicodeScalars.map(\.value)
        guard (1...Lattice.longestEntry).contains(word.count) else {
            throw reader.error(line, "a word has 1 to \(Lattice.longestEntry) characters")
        }
        guard let count = Double(Substring(fields[1])), count >= 0, count < 1e12 else {
            throw reader.error(line, "expected a count")
        }
        guard let tag = tags[String(Substring(fields[2]))] else { throw reader.error(line, "unknown tag") }
        var row = Row(word: word, count: count, tag: tag, flags: [])
        if fields.count == 4 {
            guard let length = Int(Substring(fields[3])), (1...7).contains(length), length < word.count else {
                throw reader.error(line, "expected the length of a compound's first part, 1 to 7")
            }
            row.flags = [.compound, .split(after: length)]
        }
        return row
    }

    /// Marks the words tagged as persons that start with a surname, so that `fine` can part them.
    mutating func markNames(_ table: LexiconCompiler.Table) throws {
        let reader = try TableReader(file: table.file, bytes: table.bytes)
        var surnames: Set<[UInt32]> = []
        try reader.forEachRow { line, fields in
            let surname = fold(Substring(fields[0]).unicodeScalars.map(\.value))
            guard (1...2).contains(surname.count) else { throw reader.error(line, "a surname has 1 or 2 characters") }
            surnames.insert(surname)
        }
        for (word, entry) in entries where entry.tag == .nr && (2...4).contains(word.count) {
            if word.count > 2, surnames.contains(Array(word.prefix(2))) {
                entries[word]?.flags.formUnion(.split(after: 2))
            } else if word.count < 4, surnames.contains(Array(word.prefix(1))) {
                entries[word]?.flags.formUnion(.split(after: 1))
            }
        }
    }

    mutating func addCues(_ table: LexiconCompiler.Table) throws {
        let reader = try TableReader(file: table.file, bytes: table.bytes)
        try reader.forEachRow { line, fields in
            guard fields.count == 2 else { throw reader.error(line, "expected 2 fields, found \(fields.count)") }
            let flag: EntryFlags
            switch String(Substring(fields[1])) {
            case "reporting": flag = .reporting
            case "opening": flag = .opening
            case "relativeTime": flag = .relativeTime
            default: throw reader.error(line, "expected reporting, opening or relativeTime")
            }
            try mark(Substring(fields[0]), flag, reader, line)
        }
    }

    mutating func addMeasures(_ table: LexiconCompiler.Table) throws {
        let reader = try TableReader(file: table.file, bytes: table.bytes)
        try reader.forEachRow { line, fields in try mark(Substring(fields[0]), .measure, reader, line) }
    }

    /// Marks a word.
    ///
    /// One that is not in the table of words becomes an entry that is a cue and no word.
    private mutating func mark(_ word: Substring, _ flag: EntryFlags, _ reader: TableReader, _ line: Int) throws {
        let word = fold(word.unicodeScalars.map(\.value))
        guard (1...Lattice.longestEntry).contains(word.count) else {
            throw reader.error(line, "a word has 1 to \(Lattice.longestEntry) characters")
        }
        entries[word, default: Entry(cost: LexiconCell.cueOnly, tag: .none, flags: [])].flags.insert(flag)
    }

    /// Adds a word of which nothing is to be known but that it is there.
    mutating func add(_ word: String, flags: EntryFlags = [], file: String, line: Int) throws {
        let word = fold(word.unicodeScalars.map(\.value))
        guard (1...Lattice.longestEntry).contains(word.count) else {
            throw TableError(file: file, line: line, reason: "a word has 1 to \(Lattice.longestEntry) characters")
        }
        entries[word] = Entry(cost: 1, tag: .none, flags: flags)
        count = entries.count
    }

    func image(roles: [UInt32: CharacterRole], traits: TraitCollector, file: String) throws -> [UInt8] {
        // Frequent characters get low codes, which keeps the children of a node close to each other.
        var frequencies: [UInt32: Int] = [:]
        for scalar in roles.keys { frequencies[scalar] = 1 }
        for scalar in traits.scalars { frequencies[scalar] = 1 }
        for word in entries.keys {
            for scalar in word { frequencies[scalar, default: 0] += 1 }
        }
        let scalars = frequencies.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        guard scalars.count <= LexiconCell.maximumLabel else {
            throw TableError(
                file: file,
                line: nil,
                reason: "more than \(LexiconCell.maximumLabel) different characters"
            )
        }
        var codes: [UInt32: UInt16] = [:]
        for (i, scalar) in scalars.enumerated() { codes[scalar] = UInt16(i + 1) }

        let sorted = entries.map { (key: $0.key.map { codes[$0] ?? 0 }, value: $0.value) }
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
            guard entry >= 0 else { return LexiconCell(label: label, base: base, cost: 0, tag: .none, flags: []).bits }
            let value = sorted[entry].value
            return LexiconCell(label: label, base: base, cost: value.cost, tag: value.tag, flags: value.flags).bits
        }
        guard cells.count <= LexiconCell.maximumBase else {
            throw TableError(file: file, line: nil, reason: "too many words")
        }

        var stage = [UInt16](repeating: 0, count: LexiconImage.stageCount)
        var pages: [UInt16] = [UInt16](repeating: 0, count: 256)
        let folded = variants.compactMapValues { codes[$0] }.merging(codes) { _, own in own }
        for scalar in folded.keys.sorted() {
            let upper = Int(scalar >> 8)
            if stage[upper] == 0 {
                stage[upper] = UInt16(pages.count / 256)
                pages += [UInt16](repeating: 0, count: 256)
            }
            pages[Int(stage[upper]) * 256 + Int(scalar & 0xFF)] = folded[scalar] ?? 0
        }
        let roleBytes = [0] + scalars.map { (roles[$0] ?? .none).rawValue }
        var traits = traits
        traits.addCharacters(scalars) { entries[[$0]].map { $0.tag == .v && $0.cost != LexiconCell.cueOnly } ?? false }
        let hintWords = [TraitCollector.unknownHints.bits] + scalars.map { traits.hints[$0]?.bits ?? 0 }
        let traitWords = [0] + scalars.map { traits.traits[$0]?.bits ?? 0 }
        let longSurnames = traits.longSurnames { codes[$0] ?? 0 }

        var body = ImageWriter()
        body.append(stage)
        body.align(to: 8)
        body.append(pages)
        body.align(to: 8)
        body.append(roleBytes)
        body.align(to: 8)
        body.append(hintWords)
        body.align(to: 8)
        body.append(traitWords)
        body.append(longSurnames)
        body.append(cells)
        var header = ImageWriter()
        header.append(LexiconImage.magic)
        header.append(LexiconImage.version)
        header.append(body.bytes.withUnsafeBytes { Checksum.of($0) })
        let longest = sorted.map(\.key.count).max() ?? 0
        for field in [
            count, Int(LexiconCosts.scale), Int(LexiconCosts.unknown), longest, pages.count / 256, scalars.count + 1,
        ] {
            header.append(UInt32(field))
        }
        header.append(UInt32(cells.count))
        header.append(UInt32(longSurnames.count))
        header.append([UInt32](repeating: 0, count: (LexiconImage.headerSize - header.bytes.count) / 4))
        return header.bytes + body.bytes
    }
}
