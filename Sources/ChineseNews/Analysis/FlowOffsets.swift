// The places of a text that results start and end at.

/// A set of places of a flowed text, in UTF-8 code units, numbered in order.
///
/// A bit for each byte: nothing is sorted and nothing is searched for.
struct FlowOffsets {
    private var bits: ContiguousArray<UInt64>
    /// How many places come before each 64 bytes, once all are there.
    private var ranks: ContiguousArray<Int32> = []
    /// How many places there are, once all are there.
    private(set) var count = 0

    /// For the places of a text of so many bytes, its end included.
    init(byteCount: Int) { bits = ContiguousArray(repeating: 0, count: byteCount / 64 + 1) }

    @inline(__always) mutating func insert(_ offset: Int) { bits[offset >> 6] |= 1 << UInt64(offset & 63) }

    static func += (left: inout FlowOffsets, right: [Int]) { for offset in right { left.insert(offset) } }

    /// How many places there are, before they are numbered.
    var bitCount: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// Numbers the places, and calls `body` with each in order.
    mutating func number(_ body: (Int) -> Void) {
        ranks.reserveCapacity(bits.count)
        for (row, word) in bits.enumerated() {
            ranks.append(Int32(truncatingIfNeeded: count))
            var rest = word
            while rest != 0 {
                body(row * 64 + rest.trailingZeroBitCount)
                rest &= rest &- 1
                count += 1
            }
        }
    }

    /// The number of a place that is in the set.
    @inline(__always) func index(of offset: Int) -> Int {
        let before = bits[offset >> 6] & (1 << UInt64(offset & 63) - 1)
        return Int(ranks[offset >> 6]) + before.nonzeroBitCount
    }
}
