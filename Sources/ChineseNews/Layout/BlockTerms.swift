// What a block speaks of: pairs of characters and places.

/// The terms of the blocks of a page, and how much each says.
///
/// A term is a pair of Chinese characters or the name of a place. It weighs the more the fewer blocks have it (inverse document frequency).
final class BlockTerms {
    /// The terms of all blocks, those of each once, as numbers from 0; and where those of each block start.
    @exclusivity(unchecked) private var terms: ContiguousArray<Int32> = []
    @exclusivity(unchecked) private var starts: ContiguousArray<Int> = [0]
    @exclusivity(unchecked) private var weights: ContiguousArray<Double> = []
    /// For each term, in which call of ``share(of:in:)`` it was seen last, among the blocks asked for and among the others.
    @exclusivity(unchecked) private var seen: ContiguousArray<Int32> = []
    @exclusivity(unchecked) private var seenInOthers: ContiguousArray<Int32> = []
    @exclusivity(unchecked) private var call: Int32 = 0

    /// Reads the blocks of a page.
    ///
    /// O(*n*) in the length of their text.
    init(_ drafts: ArraySlice<BlockDraft>, of reading: PageReading, _ base: UnsafePointer<UInt8>) {
        let size = drafts.reduce(0) { sum, draft in draft.lines.reduce(sum) { $0 + reading.lines[$1].length } }
        var collector = TermCollector(capacity: size * 2)
        var frequencies: ContiguousArray<Int32> = []
        var lastBlock: ContiguousArray<Int32> = []
        for (number, draft) in drafts.enumerated() {
            collector.read(draft.lines, of: reading, base) { term in
                if term == frequencies.count {
                    frequencies.append(0)
                    lastBlock.append(-1)
                }
                guard lastBlock[term] != number else { return }
                lastBlock[term] = Int32(truncatingIfNeeded: number)
                frequencies[term] += 1
                terms.append(Int32(truncatingIfNeeded: term))
            }
            starts.append(terms.count)
        }
        // What stands in one block only ties nothing to anything, but tells how much else the block speaks of.
        let count = Double(drafts.count + 1)
        var logarithms: [Int32: Double] = [:]
        weights.reserveCapacity(frequencies.count)
        for (term, frequency) in frequencies.enumerated() {
            let weight = logarithms[frequency] ?? LexiconCosts.logarithm(count / Double(frequency))
            logarithms[frequency] = weight
            weights.append(collector.isPlace[term] ? weight * ArticleWeights.place : weight)
        }
        seen = ContiguousArray(repeating: 0, count: weights.count)
        seenInOthers = seen
    }

    /// Of the weight of all terms of some blocks, the part of those that other blocks have too.
    ///
    /// O(*n*) in the number of the terms of all these blocks.
    func share(of some: some Sequence<Int>, in others: some Sequence<Int>) -> Double {
        call += 1
        for block in others {
            for i in starts[block]..<starts[block + 1] { seenInOthers[Int(terms[i])] = call }
        }
        var (sum, shared) = (0.0, 0.0)
        for block in some {
            for i in starts[block]..<starts[block + 1] {
                let term = Int(terms[i])
                guard seen[term] != call else { continue }
                seen[term] = call
                sum += weights[term]
                if seenInOthers[term] == call { shared += weights[term] }
            }
        }
        return sum > 0 ? shared / sum : 0
    }
}

/// Finds the terms of blocks and numbers them.
private struct TermCollector {
    /// For each term, whether it is the name of a place.
    private(set) var isPlace: ContiguousArray<Bool> = []
    private let lexicon = Lexicon.builtIn.image
    private var codes: ContiguousArray<UInt16> = []
    // A hash table with open addresses: keys, and the numbers of their terms. 0 is no key.
    private var keys: ContiguousArray<UInt64>
    private var numbers: ContiguousArray<Int32>
    private let mask: Int

    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        keys = ContiguousArray(repeating: 0, count: size)
        numbers = ContiguousArray(repeating: 0, count: size)
        mask = size - 1
    }

    /// Calls `body` for every term of some lines.
    mutating func read(
        _ lines: Range<Int>,
        of reading: PageReading,
        _ base: UnsafePointer<UInt8>,
        _ body: (Int) -> Void
    ) {
        codes.removeAll(keepingCapacity: true)
        for i in lines {
            var at = reading.lines[i].start
            while at < reading.lines[i].end {
                let (scalar, size) = (base + at).decodeScalar()
                at &+= size
                let kind = TypeCharacter(scalar).kind
                if kind != .blank { codes.append(kind == .han ? lexicon.code(scalar) : 0) }
            }
        }
        for i in codes.indices.dropLast() where codes[i] != 0 && codes[i &+ 1] != 0 {
            body(number(UInt64(codes[i]) << 16 | UInt64(codes[i &+ 1]), isPlace: false))
            readPlaces(at: i, body)
        }
    }

    /// Calls `body` for every name of a place that starts at a character.
    private mutating func readPlaces(at start: Int, _ body: (Int) -> Void) {
        var cell = lexicon.root
        var hash: UInt64 = 1 << 63
        var i = start
        while i < codes.count, codes[i] != 0, cell.base != 0 {
            let next = lexicon.child(of: cell, over: codes[i])
            guard next.label == codes[i] else { return }
            cell = next
            hash = (hash &* 0x100_0000_01B3) ^ UInt64(codes[i])
            if cell.isWord, cell.tag == .ns, i > start { body(number(hash | 1 << 63, isPlace: true)) }
            i &+= 1
        }
    }

    private mutating func number(_ key: UInt64, isPlace isName: Bool) -> Int {
        var at = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
        while keys[at] != key {
            if keys[at] == 0 {
                keys[at] = key
                numbers[at] = Int32(truncatingIfNeeded: isPlace.count)
                isPlace.append(isName)
                break
            }
            at = (at &+ 1) & mask
        }
        return Int(numbers[at])
    }
}
