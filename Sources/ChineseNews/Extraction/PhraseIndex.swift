// Phrases, looked up where they stand.

/// Phrases with what they mean, looked up by their characters in any spelling.
///
/// It is shared by all that look something up in it.
final class PhraseIndex<Meaning: Sendable>: Sendable {
    /// A phrase that stands somewhere.
    struct Match {
        var end: Int
        /// The number of the phrase.
        var phrase: Int
    }

    /// The characters of all phrases, by the first two, and of those with the same ones the longest first.
    private let characters: ContiguousArray<UInt32>
    /// Where each phrase starts among the characters, and what it means.
    private let phraseStarts: ContiguousArray<Int32>
    private let meanings: ContiguousArray<Meaning>
    /// The second character of each phrase; the greatest number where it has one only.
    private let seconds: ContiguousArray<UInt32>
    /// The first phrase with each first character, in order.
    private let groupStarts: ContiguousArray<Int32>
    /// A bit for each folded character of the BMP that starts a phrase, and how many there are before each 64.
    private let firsts: ContiguousArray<UInt64>
    private let counts: ContiguousArray<UInt16>

    /// Indexes phrases; their keys are folded characters, the first of the BMP.
    ///
    /// O(*n* log *n*) in the number of phrases.
    init(_ phrases: [[UInt32]: Meaning]) {
        // Those of one character stand behind the others with the same first one.
        func second(_ key: [UInt32]) -> UInt32 { key.count > 1 ? key[1] : .max }
        let sorted = phrases.sorted {
            ($0.key[0], second($0.key), -$0.key.count) < ($1.key[0], second($1.key), -$1.key.count)
        }
        characters = ContiguousArray(sorted.flatMap(\.key))
        meanings = ContiguousArray(sorted.map(\.value))
        seconds = ContiguousArray(sorted.map { second($0.key) })
        var phraseStarts: ContiguousArray<Int32> = [0]
        var groupStarts: ContiguousArray<Int32> = []
        var firsts = ContiguousArray<UInt64>(repeating: 0, count: 1024)
        var counts: ContiguousArray<UInt16> = [0]
        for (number, phrase) in sorted.enumerated() {
            phraseStarts.append(phraseStarts[number] + Int32(phrase.key.count))
            let first = phrase.key[0]
            if number == 0 || sorted[number - 1].key[0] != first { groupStarts.append(Int32(number)) }
            firsts[Int(first >> 6)] |= 1 << UInt64(first & 63)
        }
        groupStarts.append(Int32(sorted.count))
        for bits in firsts.dropLast() { counts.append(counts[counts.count - 1] + UInt16(bits.nonzeroBitCount)) }
        (self.phraseStarts, self.groupStarts, self.firsts, self.counts) = (phraseStarts, groupStarts, firsts, counts)
    }

    /// Whether a phrase may start with a character of the BMP.
    func mayStart(_ scalar: UInt32) -> Bool {
        let first = UserWords.fold(scalar)
        return scalar < 0x10000 && first < 0x10000 && firsts[Int(first >> 6)] & 1 << UInt64(first & 63) != 0
    }

    /// The longest phrase that starts at a place.
    @inline(__always) func match(_ text: NameText, at start: Int, to end: Int) -> Match? {
        guard start < end else { return nil }
        let first = text.folded(start)
        let (number, bit) = (Int(first &>> 6), UInt64(1) &<< UInt64(first & 63))
        // Few characters start a phrase.
        guard number < 1024, firsts[number] & bit != 0 else { return nil }
        return match(text, at: start, to: end, number, bit)
    }

    private func match(_ text: NameText, at start: Int, to end: Int, _ number: Int, _ bit: UInt64) -> Match? {
        let second = text.folded(start + 1)
        let group = Int(counts[number]) + (firsts[number] & (bit - 1)).nonzeroBitCount
        let last = Int(groupStarts[group + 1])
        var phrase = Int(groupStarts[group])
        while phrase < last, seconds[phrase] < second { phrase += 1 }
        while phrase < last {
            defer { phrase += 1 }
            if seconds[phrase] > second { phrase = last - 1 }
            guard seconds[phrase] == second || seconds[phrase] == .max else { return nil }
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
    convenience init(_ table: [(words: StaticString, meaning: Meaning)]) {
        var phrases: [[UInt32]: Meaning] = [:]
        for (words, meaning) in table {
            for word in words.description.split(separator: " ") {
                phrases[word.unicodeScalars.map { UserWords.fold($0.value) }] = meaning
            }
        }
        self.init(phrases)
    }
}
