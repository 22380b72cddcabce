// Lattice edges for names of persons that no lexicon holds: a surname and what follows it.

/// Adds the edges of Chinese and Japanese names of persons.
///
/// | what | examples |
/// |---|---|
/// | surname and one or two characters | 余宏卿, 屈默, 欧阳开宇 |
/// | Japanese surname and up to three characters of given names | 武藤敏郎, 长谷川翔 |
///
/// A name costs what its surname and its given characters are unlikely, less what its neighbours speak for it: 记者 before it, 说 behind it.
enum NameRules {
    // In tenths of nats. Results are flat from half to double of each.
    /// What any name costs: names not in the lexicon are one word in twenty of the news.
    private static let name = 30
    /// One given name in five has one character.
    private static let single = 15
    /// A rare character that the table of given names does not have.
    static let unknown: UInt8 = 120
    /// The more frequent characters of the lexicon; those that the table does not have are words of grammar and in no given name.
    static let frequentCount = 1500
    /// One of some three hundred Japanese surnames, which are rare in Chinese news.
    static let japaneseSurname: UInt8 = 70
    /// A character of a Japanese given name.
    private static let japaneseGiven = 45
    /// A surname of less than one person in a thousand: 占 before a numeral is no one's.
    private static let rareSurname = 70
    /// The start or end of a stretch, before or behind a mark.
    private static let edge = 10

    /// Adds the names that start at a position.
    static func addEdges(at start: Int, _ hints: RuleHints, in lattice: Lattice) {
        if hints.contains(.name) {
            addChinese(start, start + 1, lattice.traits(start).cost(.surname), in: lattice)
        }
        if hints.contains(.longSurname), let surname = longSurname(start, in: lattice) {
            if surname.isJapanese {
                addJapanese(start, start + surname.length, surname.cost, in: lattice)
            } else {
                addChinese(start, start + surname.length, surname.cost, in: lattice)
            }
        }
    }

    /// What stands before a position speaks so far for a name that starts there.
    static func evidenceBefore(_ i: Int, in lattice: Lattice) -> Int {
        if i > 0 { return lattice.isMark(i - 1) ? edge : lattice.traits(i - 1).evidence(.before) }
        return lattice.preceding.map { lattice.image.traits($0).evidence(.before) } ?? edge
    }

    /// What stands at a position speaks so far for a name that ends before it.
    static func evidenceAfter(_ i: Int, in lattice: Lattice) -> Int {
        guard i < lattice.count, !lattice.isMark(i) else { return edge }
        return lattice.traits(i).evidence(.after)
    }

    @inline(__always)
    private static func addChinese(_ start: Int, _ given: Int, _ surname: Int, in lattice: Lattice) {
        let first = givenCost(given, in: lattice)
        // 占六成, but 储一飞.
        guard first > 0, surname < rareSurname || !isCounted(given, in: lattice) else { return }
        let cost = name + surname + first - evidenceBefore(start, in: lattice)
        let parts = EntryFlags.split(after: given - start)
        relax(start, given + 1, cost + single, .nr, parts, in: lattice)
        let second = givenCost(given + 1, in: lattice)
        guard second > 0 else { return }
        relax(start, given + 2, cost + second, .nr, parts, in: lattice)
    }

    /// Whether a digit stands at a place, and what it counts behind it.
    private static func isCounted(_ i: Int, in lattice: Lattice) -> Bool {
        lattice.characters[i].role.isDigit && lattice.entry(i + 1, i + 2)?.flags.contains(.measure) ?? false
    }

    /// What a character costs in a given name, or 0 where none stands that could be in one.
    @inline(__always)
    private static func givenCost(_ i: Int, in lattice: Lattice) -> Int {
        let code = lattice.characters[i].code
        if code > 0 { return lattice.image.traits(code).cost(.given) }
        return i < lattice.count && lattice.isHan(i) ? Int(unknown) : 0
    }

    private static func addJapanese(_ start: Int, _ given: Int, _ surname: Int, in lattice: Lattice) {
        var cost = name + surname - evidenceBefore(start, in: lattice)
        for i in given..<given + 3 {
            guard i < lattice.count, lattice.image.hints(lattice.characters[i].code).leads.contains(.japanese) else {
                return
            }
            cost += japaneseGiven
            relax(start, i + 1, cost, .nrf, [], in: lattice)
        }
    }

    @inline(__always)
    private static func relax(
        _ start: Int,
        _ end: Int,
        _ cost: Int,
        _ tag: WordTag,
        _ parts: EntryFlags,
        in lattice: Lattice
    ) {
        guard lattice.characters[end].isCut else { return }
        let total = WordRules.units(cost - evidenceAfter(end, in: lattice))
        lattice.relax(from: start, to: end, cost: total, kind: .han, tag: tag, flags: parts)
    }

    /// The surname of two or three characters that starts at a position.
    private static func longSurname(_ start: Int, in lattice: Lattice) -> LongSurname? {
        guard start + 2 < lattice.count else { return nil }
        let characters = lattice.characters + start
        return lattice.image.longSurname(characters[0].code, characters[1].code, characters[2].code)
    }
}
