// What a block speaks of: pairs of characters and places.

/// The terms of the blocks of a page, and how much each says.
///
/// A term is a pair of Chinese characters or the name of a place. It weighs the more the fewer blocks have it (inverse document frequency).
struct BlockTerms {
    /// The terms of each block, in ascending order, each once.
    private let terms: [[UInt64]]
    private let weights: [UInt64: Double]

    init(_ drafts: ArraySlice<BlockDraft>, of reading: PageReading, _ base: UnsafePointer<UInt8>) {
        let lexicon = Lexicon.builtIn.image
        var frequencies: [UInt64: Int] = [:]
        terms = drafts.map { draft in
            var collector = TermCollector(lexicon: lexicon)
            for i in draft.lines { collector.read(base, reading.lines[i]) }
            let found = Set(collector.terms)
            for term in found { frequencies[term, default: 0] += 1 }
            return found.sorted()
        }
        let count = Double(drafts.count + 1)
        weights = frequencies.reduce(into: [:]) { result, term in
            // What stands in one block only ties nothing to anything, but tells how much else the block speaks of.
            let weight = LexiconCosts.logarithm(count / Double(term.value))
            result[term.key] = TermCollector.isPlace(term.key) ? weight * ArticleWeights.place : weight
        }
    }

    /// The weight of all terms of some blocks, and of those that other blocks have too.
    func share(of some: [Int], in others: [Int]) -> Double {
        let own = Set(some.flatMap { terms[$0] })
        let theirs = Set(others.flatMap { terms[$0] })
        var (sum, shared) = (0.0, 0.0)
        for term in own.sorted() {
            let weight = weights[term] ?? 0
            sum += weight
            if theirs.contains(term) { shared += weight }
        }
        return sum > 0 ? shared / sum : 0
    }
}

/// Gathers the terms of a block.
private struct TermCollector {
    private(set) var terms: [UInt64] = []
    private let lexicon: LexiconImage
    private var before: UInt16 = 0
    // Places that may go on: the cells reached from each of the last characters.
    private var walks: [(cell: LexiconCell, hash: UInt64)] = []

    init(lexicon: LexiconImage) { self.lexicon = lexicon }

    private static let placeBit: UInt64 = 1 << 63

    static func isPlace(_ term: UInt64) -> Bool { term & placeBit != 0 }

    mutating func read(_ base: UnsafePointer<UInt8>, _ line: PageLine) {
        var at = line.start
        while at < line.end {
            let (scalar, size) = (base + at).decodeScalar()
            at += size
            let kind = TypeCharacter(scalar).kind
            if kind == .blank { continue }
            let code = kind == .han ? lexicon.code(scalar) : 0
            add(code)
        }
    }

    private mutating func add(_ code: UInt16) {
        defer { before = code }
        guard code != 0 else {
            walks.removeAll(keepingCapacity: true)
            return
        }
        if before != 0 { terms.append(UInt64(before) << 16 | UInt64(code)) }
        walks.append((lexicon.root, 0))
        var kept = 0
        for i in walks.indices {
            let (cell, hash) = walks[i]
            guard cell.base != 0 else { continue }
            let next = lexicon.child(of: cell, over: code)
            guard next.label == code else { continue }
            let path = (hash &* 0x100_0193) ^ UInt64(code)
            if next.isWord, next.tag == .ns, hash != 0 { terms.append(path & ~Self.placeBit | Self.placeBit) }
            walks[kept] = (next, path)
            kept += 1
        }
        walks.removeSubrange(kept...)
    }
}
