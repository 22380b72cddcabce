// Doubtful names that an article has again and again.

/// Counts doubtful names: what may be a person and stands in an article several times with other neighbours is one, and what is a company
/// and a common word too is the company where what stands beside it says so often enough.
struct NameRecurrence {
    /// What speaks for a doubtful name: itself at its best, and what stands beside it wherever it stands.
    private struct Support {
        var name = Int.min
        var contexts = 0

        func total(_ weights: NameWeights) -> Int { name + contexts * weights.recurrence / 10 }
    }

    private var names: [[UInt32]: Support] = [:]
    private var companies: [[UInt32]: Support] = [:]
    private let text: NameText
    private var weights: NameWeights { text.weights }
    /// How doubtful a name may be at most.
    private static let mostDoubt = -40

    init(_ text: NameText) { self.text = text }

    /// Remembers a candidate that was not chosen, or a short one that may go on.
    mutating func add(_ candidate: NameCandidate) {
        if candidate.kind == .organization, candidate.detail == .company, candidate.rule == .gazetteer {
            return addCompany(candidate)
        }
        guard candidate.kind == .person, candidate.rule == .chineseName, !candidate.isPartial,
            candidate.score > Self.mostDoubt, !isCommonWord(candidate)
        else { return }
        let name = text.scalars(candidate.start..<candidate.end)
        names[name, default: Support()].name = max(names[name]?.name ?? .min, candidate.score - candidate.context)
        names[name, default: Support()].contexts += candidate.context
    }

    private mutating func addCompany(_ candidate: NameCandidate) {
        guard candidate.score - candidate.context <= 0, candidate.score > Self.mostDoubt else { return }
        let name = text.scalars(candidate.start..<candidate.end)
        companies[name, default: Support(name: candidate.score - candidate.context)].contexts += candidate.context
    }

    /// The companies that what stands beside them proves.
    func provenCompanies() -> [[UInt32]] { Self.ordered(companies.filter { $0.value.total(weights) > 0 }.map(\.key)) }

    /// Words of the lexicon stand in an article again because it speaks of them.
    private func isCommonWord(_ name: NameCandidate) -> Bool {
        let word = text.word(at: name.start)
        guard Int(word.start) == name.start, Int(word.end) == name.end else { return false }
        return word.tag != .nr && word.tag != .none
    }

    /// What stands beside the occurrences of a name.
    private struct Neighbours {
        var count = 0
        var before: UInt32 = 0
        var after: UInt32 = 0
        var isVariedBefore = false
        var isVariedAfter = false

        mutating func add(_ before: UInt32, _ after: UInt32) {
            if count > 0 {
                if before != self.before { isVariedBefore = true }
                if after != self.after { isVariedAfter = true }
            }
            (self.before, self.after) = (before, after)
            count += 1
        }
    }

    /// The names that their recurrence proves.
    ///
    /// O(length of the article) and the names that start with a character that stands there.
    func proven() -> [[UInt32]] {
        guard !names.isEmpty else { return [] }
        var found: [[UInt32]] = []
        let neighbours = neighbours(of: Array(names.keys))
        var longer: [[UInt32]: Support] = [:]
        for (name, about) in neighbours where about.count > 1 {
            guard let support = names[name] else { continue }
            if about.isVariedAfter || !isGiven(about.after) {
                if about.isVariedBefore || !isHan(about.before), support.total(weights) > 0 { found.append(name) }
            } else if name.count == 2 {
                // 柴建 is followed by 峰 wherever it stands.
                longer[name + [about.after]] = support
            }
        }
        for (name, about) in self.neighbours(of: Array(longer.keys))
        where about.count > 1 && (about.isVariedAfter || !isHan(about.after))
            && (about.isVariedBefore || !isHan(about.before))
        {
            if let support = longer[name], support.total(weights) > 0 { found.append(name) }
        }
        return Self.ordered(found)
    }

    /// A dictionary's order is another one in each process.
    private static func ordered(_ names: [[UInt32]]) -> [[UInt32]] {
        names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private func isHan(_ scalar: UInt32) -> Bool { TypeCharacter(scalar).kind == .han }

    private func isGiven(_ scalar: UInt32) -> Bool {
        text.lexicon.traits(text.lexicon.code(scalar)).cost(.given) > 0
    }

    private func neighbours(of names: [[UInt32]]) -> [[UInt32]: Neighbours] {
        var byFirst: [UInt32: [[UInt32]]] = [:]
        for name in names { byFirst[name[0], default: []].append(name) }
        var result: [[UInt32]: Neighbours] = [:]
        for i in 0..<text.count {
            guard let names = byFirst[text.characters[i].scalar] else { continue }
            for name in names where text.stands(name, at: i, to: text.count) {
                let before = i > 0 ? text.characters[i - 1].scalar : 0x0A
                result[name, default: Neighbours()].add(before, text.characters[i + name.count].scalar)
            }
        }
        return result
    }
}
