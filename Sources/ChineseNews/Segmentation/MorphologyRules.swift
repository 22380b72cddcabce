// Lattice edges for words that are made of a known word and a character.

/// Adds the edges of derived words.
///
/// | what | examples |
/// |---|---|
/// | a word of two characters and an affix | 普查员, 不良率 |
/// | a verb of one character and its result or direction | 降到, 贴出 |
///
/// Such a word costs what its stem costs, and what the table gives for the character behind it. None is made where that character starts a
/// known word: 施工 队伍, 能 下单.
enum MorphologyRules {
    /// Adds the word of three characters whose affix stands at a position.
    static func addAffix(at affix: Int, in lattice: Lattice) {
        guard affix >= 2, lattice.isReached(affix - 2), lattice.characters[affix - 2].isCut,
            let stem = lattice.entry(affix - 2, affix), stem.isWord, takesAffix(stem.tag)
        else { return }
        add(affix - 2, affix, stem, .n, [], in: lattice)
    }

    /// Adds the verb whose result stands at a position.
    static func addResult(at result: Int, in lattice: Lattice) {
        guard result >= 1, lattice.isReached(result - 1), lattice.characters[result - 1].isCut,
            let verb = lattice.entry(result - 1, result), verb.isWord,
            verb.tag == .v
        else { return }
        add(result - 1, result, verb, .v, .split(after: 1), in: lattice)
    }

    private static func add(
        _ start: Int,
        _ last: Int,
        _ stem: LexiconCell,
        _ tag: WordTag,
        _ parts: EntryFlags,
        in lattice: Lattice
    ) {
        guard lattice.characters[last + 1].isCut, !lattice.isWord(last, last + 2) else { return }
        let cost = stem.cost + WordRules.units(lattice.traits(last).cost(.suffix))
        lattice.relax(from: start, to: last + 1, cost: cost, kind: .han, tag: tag, flags: parts)
    }

    private static func takesAffix(_ tag: WordTag) -> Bool {
        switch tag {
        case .n, .v, .a, .b, .j, .l, .z, .i: true
        default: false
        }
    }
}
