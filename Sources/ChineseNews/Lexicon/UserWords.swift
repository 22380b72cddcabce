// The words that users add: a hash table behind a filter.

/// A set of words with kinds and costs, made for loading a million of them at once.
///
/// A double array would find words faster and take far longer to build. Here every word is one entry of an open-addressed table, found by
/// the hash of its scalars. A text asks at every position, and mostly in vain, so there are two filters before the table: bits that tell
/// whether any word starts with two scalars, or has a hash, and the lengths of the words that start with two scalars.
///
/// A word takes 50 to 70 bytes: its scalars 4 each, its entry 8, its slot 10 to 21, the filters 8 to 16.
struct UserWords: Sendable {
    /// The longest word, in scalars.
    static let longestWord = Lattice.longestEntry

    struct Entry: Sendable, Hashable {
        /// Where the word's scalars start.
        fileprivate var start: UInt32
        var length: UInt8
        var kind: Lexicon.Kind
        /// What the word costs in the lattice; 0 if it wins wherever it stands.
        var cost: UInt16
    }

    private struct Slot: Sendable {
        /// Part of the hash, so that few slots ask for the scalars of another word.
        var print: UInt32 = 0
        /// The number of the entry, counted from 1; 0 in a free slot.
        var entry: UInt32 = 0
    }

    /// The folded scalars of all words, one after the other.
    private var scalars: [UInt32] = []
    private(set) var entries: [Entry] = []
    private var slots: [Slot]
    private let slotShift: UInt64
    /// The bits of the hashes of words and of the pairs of scalars that they start with.
    private var seen: [UInt64]
    private let seenShift: UInt64
    /// Bit *n* - 1 at the place of two scalars: a word of length *n* may start with them.
    private var lengths: [UInt32]
    private let lengthsShift: UInt64
    /// Whether a word has but one scalar.
    private(set) var hasSingles = false
    /// Whether a word holds more than Chinese, Latin and digits, so that runs of all kinds have to go through the lattice.
    private(set) var holdsMarks = false

    var count: Int { entries.count }
    var isEmpty: Bool { entries.isEmpty }

    /// Makes room for so many words; no more may be inserted.
    init(capacity: Int) {
        let slotBits = Self.bits(capacity + capacity / 3 + 1)
        slots = [Slot](repeating: Slot(), count: 1 << slotBits)
        slotShift = UInt64(64 - slotBits)
        // Some 32 bits a word: one in 16 to 32 that look for a stranger goes on to the next table in vain.
        let seenBits = max(10, Self.bits(capacity) + 5)
        seen = [UInt64](repeating: 0, count: 1 << (seenBits - 6))
        seenShift = UInt64(64 - seenBits)
        let lengthsBits = max(8, Self.bits(capacity))
        lengths = [UInt32](repeating: 0, count: 1 << lengthsBits)
        lengthsShift = UInt64(64 - lengthsBits)
        entries.reserveCapacity(capacity)
        scalars.reserveCapacity(capacity * 5)
    }

    /// The bits of the least power of two that is not less than a number.
    private static func bits(_ number: Int) -> Int { max(1, Int.bitWidth - (number - 1).leadingZeroBitCount) }

    /// What words and texts are compared by: one scalar for all that count as the same.
    ///
    /// Full-width letters and digits are those of ASCII, traditional characters the simplified ones.
    @inline(__always) static func fold(_ scalar: UInt32) -> UInt32 {
        let scalar = scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar
        return scalar < 0x2E80 ? scalar : CharacterFold.shared[scalar]
    }

    // MARK: Hashes

    /// The hash of a word that is one folded scalar longer.
    @inline(__always) static func hash(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
        let mixed = (hash ^ UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed &>> 29
    }

    @inline(__always) private static func finished(_ hash: UInt64) -> UInt64 { hash &* 0xD6E8_FEB8_6659_FD93 }

    @inline(__always) private static func hash(first: UInt32, second: UInt32) -> UInt64 {
        (UInt64(first) &<< 21 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    }

    // MARK: Look-up

    /// Whether a hash may be that of a word or a pair.
    @inline(__always) private func mayHold(_ hash: UInt64) -> Bool {
        let bit = Int(truncatingIfNeeded: hash &>> seenShift)
        return seen[bit &>> 6] &>> UInt64(bit & 63) & 1 != 0
    }

    private mutating func see(_ hash: UInt64) {
        let bit = Int(hash >> seenShift)
        seen[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    /// Calls `body` with the places in a text of folded scalars where a word may start, and the lengths that it may have: bit *n* - 1 for
    /// length *n*.
    ///
    /// There must be a scalar behind the last one.
    @inline(__always) func forEachCandidate(
        in text: UnsafePointer<UInt32>,
        count: Int,
        _ body: (_ start: Int, _ lengths: UInt32) -> Void
    ) {
        for i in 0..<count {
            let pair = Self.hash(first: text[i], second: text[i &+ 1])
            var found: UInt32 = 0
            if mayHold(pair) { found = lengths[Int(pair >> lengthsShift)] & ~1 }
            if hasSingles {
                let single = Self.hash(first: text[i], second: 0)
                if mayHold(single) { found |= lengths[Int(single >> lengthsShift)] & 1 }
            }
            if found != 0 { body(i, found) }
        }
    }

    /// The number of the entry of a word given by its folded scalars and their hash, or `nil`.
    @inline(__always) func find(_ word: UnsafePointer<UInt32>, _ length: Int, hash: UInt64) -> Int? {
        let hash = Self.finished(hash)
        guard mayHold(hash) else { return nil }
        var slot = Int(truncatingIfNeeded: hash &>> slotShift)
        while slots[slot].entry != 0 {
            if slots[slot].print == UInt32(truncatingIfNeeded: hash),
                isEqual(Int(slots[slot].entry) - 1, word, length)
            {
                return Int(slots[slot].entry) - 1
            }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return nil
    }

    private func isEqual(_ entry: Int, _ word: UnsafePointer<UInt32>, _ length: Int) -> Bool {
        guard entries[entry].length == length else { return false }
        let start = Int(entries[entry].start)
        for i in 0..<length where scalars[start + i] != word[i] { return false }
        return true
    }

    /// The entry of a word, or `nil`.
    func entry(_ word: String) -> Entry? { entry(folded: word.unicodeScalars.map { Self.fold($0.value) }) }

    /// The entry of a word given by its folded scalars, or `nil`.
    func entry(folded scalars: [UInt32]) -> Entry? {
        guard (1...Self.longestWord).contains(scalars.count) else { return nil }
        return scalars.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            return find(base, scalars.count, hash: scalars.reduce(0, Self.hash)).map { entries[$0] }
        }
    }

    // MARK: Building

    /// Adds a word given by its folded scalars, unless it is there.
    ///
    /// Returns the number of its entry.
    mutating func insert(
        _ word: UnsafePointer<UInt32>,
        _ length: Int,
        kind: Lexicon.Kind,
        cost: UInt16,
        holdsMarks: Bool
    ) -> Int {
        var hash: UInt64 = 0
        for i in 0..<length { hash = Self.hash(hash, word[i]) }
        if let known = find(word, length, hash: hash) { return known }
        entries.append(Entry(start: UInt32(scalars.count), length: UInt8(length), kind: kind, cost: cost))
        scalars.append(contentsOf: UnsafeBufferPointer(start: word, count: length))
        hash = Self.finished(hash)
        var slot = Int(truncatingIfNeeded: hash &>> slotShift)
        while slots[slot].entry != 0 { slot = (slot &+ 1) & (slots.count &- 1) }
        slots[slot] = Slot(print: UInt32(truncatingIfNeeded: hash), entry: UInt32(entries.count))
        see(hash)
        let pair = Self.hash(first: word[0], second: length > 1 ? word[1] : 0)
        see(pair)
        lengths[Int(pair >> lengthsShift)] |= 1 << UInt32(length - 1)
        hasSingles = hasSingles || length == 1
        self.holdsMarks = self.holdsMarks || holdsMarks
        return entries.count - 1
    }

    /// These words and those of an older set that are not among them.
    func merged(with older: UserWords) -> UserWords {
        var result = UserWords(capacity: count + older.count)
        result.insert(self) { _ in true }
        result.insert(older) { _ in true }
        return result
    }

    /// The words that are not among others.
    func removing(_ others: some Collection<String>) -> UserWords? {
        let others = Set(others.map { $0.unicodeScalars.map { Self.fold($0.value) } })
        var result = UserWords(capacity: count)
        result.insert(self) { !others.contains(Array($0)) }
        return result.isEmpty ? nil : result
    }

    private mutating func insert(_ other: UserWords, where isWanted: (ArraySlice<UInt32>) -> Bool) {
        other.scalars.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            for entry in other.entries where isWanted(other.scalars(of: entry)) {
                let word = base + Int(entry.start)
                let holdsMarks = other.holdsMarks
                _ = insert(word, Int(entry.length), kind: entry.kind, cost: entry.cost, holdsMarks: holdsMarks)
            }
        }
    }

    private func scalars(of entry: Entry) -> ArraySlice<UInt32> {
        scalars[Int(entry.start)..<Int(entry.start) + Int(entry.length)]
    }

    /// Calls `body` with every entry and the folded scalars of its word.
    func forEachWord(_ body: (Entry, ArraySlice<UInt32>) -> Void) {
        for entry in entries { body(entry, scalars(of: entry)) }
    }
}
