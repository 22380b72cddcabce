// Lattice edges for foreign names that are transcribed and that no lexicon holds.

/// Adds the edges of stretches of characters that transcribe foreign names: 布宜诺斯艾利斯, 泽连斯基.
enum TransliterationRules {
    /// What any transcribed name costs, in tenths of nats; results are flat from 40 to 80.
    private static let name = 60
    /// Longer stretches are several names.
    private static let longest = 9

    /// Adds the names that start at a position.
    static func addEdges(at start: Int, in lattice: Lattice) {
        var cost = name + lattice.traits(start).cost(.transcribed)
        var end = start + 1
        while end < lattice.count, end - start < longest {
            let next = lattice.traits(end).cost(.transcribed)
            guard next > 0 else { return }
            cost += next
            end += 1
            if lattice.characters[end].isCut {
                lattice.relax(from: start, to: end, cost: WordRules.units(cost), kind: .han, tag: .nrf)
            }
        }
    }
}
