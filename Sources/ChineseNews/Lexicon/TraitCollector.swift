// Gathers from the tables what characters say about names.

/// The traits and hints of characters, from the tables of names and suffixes.
struct TraitCollector {
    private(set) var hints: [UInt32: PairHints] = [:]
    private(set) var traits: [UInt32: CharacterTraits] = [:]
    /// Verbs that take no result.
    private var auxiliaries: Set<UInt32> = []
    /// Surnames of more than one character.
    private var longNames: [(scalars: [UInt32], isJapanese: Bool, cost: UInt8)] = []
    private var longNameSet: Set<[UInt32]> = []
    /// What stands for traditional and variant characters.
    private let variants: [UInt32: UInt32]

    /// All characters that the tables name.
    var scalars: Set<UInt32> { Set(hints.keys).union(traits.keys).union(longNames.flatMap(\.scalars)) }

    /// Surnames of fewer in a million are taken for as frequent as this: the counts say little there.
    private static let leastSurname = 20.0

    /// A collector without anything.
    init(variants: [UInt32: UInt32]) { self.variants = variants }

    init(
        variants: [UInt32: UInt32],
        surnames: LexiconCompiler.Table,
        givenNames: LexiconCompiler.Table,
        context: LexiconCompiler.Table,
        japaneseNames: LexiconCompiler.Table,
        transliteration: LexiconCompiler.Table,
        places: LexiconCompiler.Table,
        parts: LexiconCompiler.Table
    ) throws {
        self.variants = variants
        try addSurnames(surnames)
        try addCounts(givenNames, .given, follows: .name)
        try addContext(context)
        try addJapaneseNames(japaneseNames)
        try addCounts(transliteration, .transcribed, leads: .transcription, follows: .transcription)
        try addCounts(places, .place, leads: .place)
        try addParts(parts)
    }

    /// Adds what the words of the lexicon say about characters.
    ///
    /// - Parameters:
    ///   - scalars: the characters of the lexicon, the frequent ones first.
    ///   - isVerb: whether a character alone is a verb.
    mutating func addCharacters(_ scalars: [UInt32], isVerb: (UInt32) -> Bool) {
        for (i, scalar) in scalars.enumerated() {
            hints[scalar, default: PairHints()].insert(leading: .affix)
            if isVerb(scalar), !auxiliaries.contains(scalar) {
                hints[scalar, default: PairHints()].insert(leading: .result)
            }
            guard i >= NameRules.frequentCount, CharacterTable.builtIn[scalar] == .han,
                traits[scalar, default: CharacterTraits()][.given] == 0
            else { continue }
            traits[scalar, default: CharacterTraits()][.given] = NameRules.unknown
            hints[scalar, default: PairHints()].insert(following: .name)
        }
    }

    /// What a character does that the lexicon does not have.
    static var unknownHints: PairHints {
        var hints = PairHints()
        hints.insert(following: .name)
        return hints
    }

    /// The surnames of more than one character, in the order in which they are looked up.
    func longSurnames(_ code: (UInt32) -> UInt16) -> [UInt64] {
        longNames.map { name in
            let codes = name.scalars.map(code) + [0]
            let key = LongSurname.key(codes[0], codes[1], codes[2])
            return LongSurname(key: key, isJapanese: name.isJapanese, cost: name.cost).bits
        }
        .sorted()
    }

    private mutating func addSurnames(_ table: LexiconCompiler.Table) throws {
        var seen: Set<[UInt32]> = []
        try forEachRow(table, fields: 2) { scalars, fields, fail in
            guard let count = Double(Substring(fields[1])), count >= 0, count <= 1_000_000 else {
                throw fail("expected how often in a million")
            }
            guard seen.insert(scalars).inserted else { throw fail("surname given twice") }
            // A surname that is so rare beside other uses of its character only parts the names of the lexicon.
            if count == 0 { return }
            let cost = Self.tenths(LexiconCosts.logarithm(1_000_000 / max(count, Self.leastSurname)))
            if scalars.count == 1 {
                try set(.surname, of: scalars[0], to: cost, fail)
                hints[scalars[0], default: PairHints()].insert(leading: .name)
            } else {
                try addLongName(scalars, isJapanese: false, cost, fail)
            }
        }
    }

    /// Turns counts of characters into costs.
    private mutating func addCounts(
        _ table: LexiconCompiler.Table,
        _ field: CharacterTraits.Field,
        leads: RuleHints = [],
        follows: RuleHints = []
    ) throws {
        var counts: [(scalar: UInt32, count: Double)] = []
        var seen: Set<UInt32> = []
        try forEachRow(table, fields: 2) { scalars, fields, fail in
            guard scalars.count == 1 else { throw fail("expected one character") }
            guard let count = Double(Substring(fields[1])), count > 0, count < 1e12 else {
                throw fail("expected a count")
            }
            guard seen.insert(scalars[0]).inserted else { throw fail("character given twice") }
            counts.append((scalars[0], count))
        }
        let total = counts.reduce(0) { $0 + $1.count }
        for (scalar, count) in counts {
            traits[scalar, default: CharacterTraits()][field] = Self.tenths(LexiconCosts.logarithm(total / count))
            hints[scalar, default: PairHints()].insert(leading: leads)
            hints[scalar, default: PairHints()].insert(following: follows)
        }
    }

    private mutating func addContext(_ table: LexiconCompiler.Table) throws {
        try forEachRow(table, fields: 3) { scalars, fields, fail in
            guard scalars.count == 1 else { throw fail("expected one character") }
            guard let weight = Double(Substring(fields[2])), abs(weight) <= 10 else { throw fail("expected a weight") }
            let field: CharacterTraits.Field
            switch String(Substring(fields[1])) {
            case "before": field = .before
            case "after": field = .after
            default: throw fail("expected before or after")
            }
            try set(field, of: scalars[0], to: UInt8(bitPattern: Int8((weight * 10).rounded())), fail)
        }
    }

    private mutating func addJapaneseNames(_ table: LexiconCompiler.Table) throws {
        try forEachRow(table, fields: 2) { scalars, fields, fail in
            switch (String(Substring(fields[1])), scalars.count) {
            case ("surname", 2...3):
                try addLongName(scalars, isJapanese: true, NameRules.japaneseSurname, fail)
            case ("given", 1): hints[scalars[0], default: PairHints()].insert(leading: .japanese)
            default: throw fail("expected a surname of 2 or 3 characters, or a given character")
            }
        }
    }

    private mutating func addParts(_ table: LexiconCompiler.Table) throws {
        try forEachRow(table, fields: 3) { scalars, fields, fail in
            guard scalars.count == 1 else { throw fail("expected one character") }
            guard let cost = Double(Substring(fields[2])), (0...25).contains(cost) else {
                throw fail("expected a cost")
            }
            let (hint, field): (RuleHints, CharacterTraits.Field?) =
                switch String(Substring(fields[1])) {
                case "place": (.place, .placeSuffix)
                case "affix": (.affix, .suffix)
                case "result": (.result, .suffix)
                case "auxiliary": ([], nil)
                default: throw fail("expected place, affix, result or auxiliary")
                }
            if let field {
                hints[scalars[0], default: PairHints()].insert(following: hint)
                try set(field, of: scalars[0], to: Self.tenths(cost), fail)
            } else {
                auxiliaries.insert(scalars[0])
            }
        }
    }

    private mutating func addLongName(
        _ scalars: [UInt32],
        isJapanese: Bool,
        _ cost: UInt8,
        _ fail: (String) -> TableError
    ) throws {
        guard longNameSet.insert(scalars).inserted else { throw fail("surname given twice") }
        longNames.append((scalars, isJapanese, cost))
        hints[scalars[0], default: PairHints()].insert(leading: .longSurname)
        hints[scalars[1], default: PairHints()].insert(following: .longSurname)
    }

    private mutating func set(
        _ field: CharacterTraits.Field,
        of scalar: UInt32,
        to value: UInt8,
        _ fail: (String) -> TableError
    ) throws {
        guard traits[scalar, default: CharacterTraits()][field] == 0 else { throw fail("character given twice") }
        traits[scalar, default: CharacterTraits()][field] = value
    }

    /// A number of nats in tenths, at least one.
    private static func tenths(_ nats: Double) -> UInt8 { UInt8(min(255, max(1, (nats * 10).rounded()))) }

    private func forEachRow(
        _ table: LexiconCompiler.Table,
        fields count: Int,
        _ body: (_ scalars: [UInt32], _ fields: [Substring.UTF8View], _ fail: (String) -> TableError) throws -> Void
    ) throws {
        let reader = try TableReader(file: table.file, bytes: table.bytes)
        try reader.forEachRow { line, fields in
            guard fields.count == count else {
                throw reader.error(line, "expected \(count) fields, found \(fields.count)")
            }
            let scalars = Substring(fields[0]).unicodeScalars.map { variants[$0.value] ?? $0.value }
            guard !scalars.isEmpty else { throw reader.error(line, "expected a character") }
            try body(scalars, fields) { reader.error(line, $0) }
        }
    }
}
