// Phrases, looked up where they stand.

/// Phrases with what they mean, looked up by their characters in any spelling.
struct PhraseIndex<Meaning: Sendable>: Sendable {
    /// A phrase that stands somewhere.
    struct Match {
        var end: Int
        /// The number of the phrase.
        var phrase: Int
    }

    /// The characters of all phrases, by the first ones, and of those with the same one the longest first.
    private var characters: [UInt32] = []
    /// Where each phrase starts among the characters, and what it means.
    private var phraseStarts: [Int32] = [0]
    private var meanings: [Meaning] = []
    /// The first phrase with each first character, in order.
    private var groupStarts: [Int32] = [0]
    /// A bit for each folded character of the BMP that starts a phrase, and how many there are before each 64.
    private var firsts = [UInt64](repeating: 0, count: 1024)
    private var counts: [UInt16] = [0]
    /// A bit for each character of the BMP, folded or not, that starts a phrase: few do, and folding takes time.
    private var starts = [UInt64](repeating: 0, count: 1024)

    /// Indexes phrases; their keys are folded characters, the first of the BMP.
    ///
    /// O(*n* log *n*) in the number of phrases.
    init(_ phrases: [[UInt32]: Meaning]) {
        let sorted = phrases.sorted { ($0.key[0], -$0.key.count) < ($1.key[0], -$1.key.count) }
        characters = sorted.flatMap(\.key)
        meanings = sorted.map(\.value)
        groupStarts = []
        for (number, phrase) in sorted.enumerated() {
            phraseStarts.append(phraseStarts[number] + Int32(phrase.key.count))
            let first = phrase.key[0]
            if number == 0 || sorted[number - 1].key[0] != first { groupStarts.append(Int32(number)) }
            firsts[Int(first >> 6)] |= 1 << UInt64(first & 63)
        }
        groupStarts.append(Int32(sorted.count))
        starts = firsts
        for scalar in UInt32(0x2E80)..<0x10000 {
            let first = UserWords.fold(scalar)
            guard first != scalar, first < 0x10000, firsts[Int(first >> 6)] & 1 << UInt64(first & 63) != 0 else {
                continue
            }
            starts[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
        }
        for bits in firsts.dropLast() { counts.append(counts[counts.count - 1] + UInt16(bits.nonzeroBitCount)) }
    }

    /// Whether a phrase may start with a character.
    @inline(__always) func mayStart(_ scalar: UInt32) -> Bool {
        scalar < 0x10000 && starts[Int(scalar >> 6)] & 1 << UInt64(scalar & 63) != 0
    }

    /// The longest phrase that starts at a place.
    func match(_ text: NameText, at start: Int, to end: Int) -> Match? {
        guard start < end else { return nil }
        let first = text.folded(start)
        let (number, bit) = (Int(first &>> 6), UInt64(1) &<< UInt64(first & 63))
        guard number < firsts.count, firsts[number] & bit != 0 else { return nil }
        let group = Int(counts[number]) + (firsts[number] & (bit - 1)).nonzeroBitCount
        for phrase in Int(groupStarts[group])..<Int(groupStarts[group + 1]) {
            let (from, to) = (Int(phraseStarts[phrase]) + 1, Int(phraseStarts[phrase + 1]))
            guard start + to - from < end else { continue }
            var i = from
            while i < to, text.folded(start + 1 + i - from) == characters[i] { i += 1 }
            if i == to { return Match(end: start + 1 + to - from, phrase: phrase) }
        }
        return nil
    }

    func meaning(_ match: Match) -> Meaning { meanings[match.phrase] }
}

extension PhraseIndex {
    /// Indexes words that blanks part, each group with its meaning.
    init(_ table: [(words: StaticString, meaning: Meaning)]) {
        var phrases: [[UInt32]: Meaning] = [:]
        for (words, meaning) in table {
            for word in words.description.split(separator: " ") {
                phrases[word.unicodeScalars.map { UserWords.fold($0.value) }] = meaning
            }
        }
        self.init(phrases)
    }
}
