// Lattice edges for names of places that no lexicon holds: one to three characters and a suffix.

/// Adds the edges of the names of places that end with a suffix: 清镇市, 枣园乡, 那春江.
enum PlaceRules {
    // In tenths of nats, beside what the table gives for the suffix.
    /// Names of one character before the suffix are rare, and such pairs are mostly ordinary words.
    private static let single = 40
    /// So are those of three.
    private static let triple = 20
    /// The suffix starts a known word with what follows it: 山区, 街道.
    private static let crossing = 30
    private static let longest = 3

    /// Adds the names whose suffix stands at a position.
    static func addEdges(at suffix: Int, in lattice: Lattice) {
        let end = suffix + 1
        guard lattice.characters[end].isCut, suffix > 0, lattice.traits(suffix - 1).cost(.place) > 0 else { return }
        var cost = lattice.traits(suffix).cost(.placeSuffix)
        if lattice.isWord(suffix, end + 1) { cost += crossing }
        var start = suffix
        while start > 0, suffix - start < longest {
            start -= 1
            let next = lattice.traits(start).cost(.place)
            guard next > 0 else { return }
            cost += next
            guard lattice.characters[start].isCut, lattice.isReached(start) else { continue }
            let length = suffix - start
            let total = WordRules.units(cost + (length == 1 ? single : length == 3 ? triple : 0))
            lattice.relax(from: start, to: end, cost: total, kind: .han, tag: .ns)
        }
    }
}
