// What a block speaks of: pairs of characters.

/// The terms of the blocks of a page, and how much each says.
///
/// A term is a pair of Chinese characters. It weighs the more the fewer blocks have it (inverse document frequency).
final class BlockTerms {
    /// The terms of all blocks, those of each once, as numbers from 0; and where those of each block start.
    @exclusivity(unchecked) private var terms: ContiguousArray<Int32> = []
    @exclusivity(unchecked) private var starts: ContiguousArray<Int> = [0]
    @exclusivity(unchecked) private var weights: ContiguousArray<Float>
    /// For each term, in which call of ``share(of:in:)`` it was seen last, among the blocks asked for and among the others.
    @exclusivity(unchecked) private var seen: ContiguousArray<Int32>
    @exclusivity(unchecked) private var seenInOthers: ContiguousArray<Int32>
    @exclusivity(unchecked) private var call: Int32 = 0

    /// Reads the blocks of a page.
    ///
    /// O(*n*) in the length of their text.
    init(_ drafts: ArraySlice<BlockDraft>, of reading: PageReading, _ base: UnsafePointer<UInt8>) {
        let length = drafts.reduce(0) { sum, draft in draft.lines.reduce(sum) { $0 + reading.lines[$1].length } }
        var numbers = PairNumbers(capacity: length)
        /// How many blocks have a term, and the last that has; blocks count from 1.
        var counts: ContiguousArray<(blocks: Int32, last: Int32)> = []
        terms.reserveCapacity(length)
        starts.reserveCapacity(drafts.count + 1)
        for (number, draft) in drafts.enumerated() {
            let block = Int32(truncatingIfNeeded: number + 1)
            var before: UInt32 = 0
            for i in draft.lines {
                let end = reading.lines[i].end
                var at = reading.lines[i].start
                while at < end {
                    let (scalar, size) = (base + at).decodeScalar()
                    at &+= size
                    let kind = TypeCharacter(scalar).kind
                    if kind == .blank { continue }
                    let left = before
                    before = kind == .han ? scalar : 0
                    guard left > 0, before > 0 else { continue }
                    let term = Int(numbers.number(left, scalar))
                    if term == counts.count { counts.append((0, 0)) }
                    if counts[term].last != block {
                        counts[term] = (counts[term].blocks &+ 1, block)
                        terms.append(Int32(truncatingIfNeeded: term))
                    }
                }
            }
            starts.append(terms.count)
        }
        // What stands in one block only ties nothing to anything, but tells how much else the block speaks of.
        let logarithms = ContiguousArray(
            (0...drafts.count).map { Float(LexiconCosts.logarithm(Double(drafts.count + 1) / Double(max(1, $0)))) }
        )
        weights = ContiguousArray(counts.map { logarithms[Int($0.blocks)] })
        seen = ContiguousArray(repeating: 0, count: counts.count)
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
        var (sum, shared): (Float, Float) = (0, 0)
        for block in some {
            for i in starts[block]..<starts[block + 1] {
                let term = Int(terms[i])
                guard seen[term] != call else { continue }
                seen[term] = call
                sum += weights[term]
                if seenInOthers[term] == call { shared += weights[term] }
            }
        }
        return sum > 0 ? Double(shared / sum) : 0
    }
}

/// Numbers the pairs of characters of a page as they come: a hash table with open addresses.
private struct PairNumbers {
    /// The pair and its number; 0 is no pair.
    private var entries: ContiguousArray<(key: UInt64, number: Int32)>
    private var count: Int32 = 0
    private let shift: UInt64

    init(capacity: Int) {
        var bits: UInt64 = 6
        while 1 << bits < 2 * capacity { bits += 1 }
        entries = ContiguousArray(repeating: (0, 0), count: 1 << Int(bits))
        shift = 64 - bits
    }

    mutating func number(_ left: UInt32, _ right: UInt32) -> Int32 {
        let key = UInt64(left) << 32 | UInt64(right)
        // Fibonacci hashing.
        var at = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while entries[at].key != key {
            if entries[at].key == 0 {
                entries[at] = (key, count)
                count &+= 1
                break
            }
            at = (at &+ 1) & (entries.count &- 1)
        }
        return entries[at].number
    }
}
