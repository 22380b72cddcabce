// The rules that find words no lexicon holds: which of them look at a position.

/// Adds the edges of unknown words that a character lets expect.
///
/// Costs are tenths of nats in the tables and in the rules, and count on the lexicon's scale in the lattice.
enum WordRules {
    /// Cost units of the lattice to a tenth of a nat.
    private static let tenth = Int(LexiconCosts.scale) / 10

    /// Adds the edges of words that hold the character of a position and the next one.
    static func addEdges(at i: Int, _ hints: RuleHints, in lattice: Lattice) {
        if !hints.isDisjoint(with: [.name, .longSurname]) { NameRules.addEdges(at: i, hints, in: lattice) }
        if hints.contains(.transcription) { TransliterationRules.addEdges(at: i, in: lattice) }
        if hints.contains(.place) { PlaceRules.addEdges(at: i + 1, in: lattice) }
        if hints.contains(.affix) { MorphologyRules.addAffix(at: i + 1, in: lattice) }
        if hints.contains(.result) { MorphologyRules.addResult(at: i + 1, in: lattice) }
    }

    /// Cost units in tenths of nats.
    @inline(__always) static func tenths(_ units: UInt32) -> Int { Int(units) / tenth }

    /// Tenths of nats in cost units; an edge costs at least one unit.
    @inline(__always) static func units(_ tenths: Int) -> UInt32 { UInt32(truncatingIfNeeded: max(1, tenths &* tenth)) }
}
