// Cues and notes, looked up where they stand.

/// The words that stand where credits stand, looked up by their characters.
struct CreditCues: Sendable {
    /// What a word means.
    enum Meaning: Sendable {
        /// It gives names a role: those before it, those behind it, or either.
        case cues([CreditCue])
        /// Pages print it beside credits: 字号, 发布时间.
        case note
    }

    /// A word that stands somewhere.
    struct Match {
        var end: Int
        /// The number of the word.
        var word: Int
    }

    /// Words before 记者 and its like that are no part of an organization.
    private(set) var ranks: [[UInt32]] = []

    /// The words and what they mean, before they are indexed.
    private var words: [[UInt32]: Meaning] = [:]

    /// The characters of all words, by the first ones, and of those with the same one the longest first.
    private var characters: [UInt32] = []
    /// Where each word starts among the characters, and what it means.
    private var wordStarts: [Int32] = [0]
    private var meanings: [Meaning] = []
    /// The first word with each first character, in order.
    private var groupStarts: [Int32] = [0]
    /// A bit for each folded character of the BMP that starts a word, and how many there are before each 64.
    private var firsts: [UInt64] = []
    private var counts: [UInt16] = []
    /// A bit for each character of the BMP, folded or not, that starts a word: few do, and folding takes time.
    private var starts: [UInt64] = []

    /// The longest word that starts at a place.
    func match(_ text: NameText, at start: Int, to end: Int) -> Match? {
        let scalar = text.characters[start].scalar
        guard scalar < 0x10000, starts[Int(scalar >> 6)] & 1 << UInt64(scalar & 63) != 0 else { return nil }
        let first = UserWords.fold(scalar)
        let (number, bit) = (Int(first >> 6), UInt64(1) << UInt64(first & 63))
        let group = Int(counts[number]) + (firsts[number] & (bit - 1)).nonzeroBitCount
        for word in Int(groupStarts[group])..<Int(groupStarts[group + 1]) {
            let (from, to) = (Int(wordStarts[word]) + 1, Int(wordStarts[word + 1]))
            guard start + to - from < end else { continue }
            var i = from
            while i < to, UserWords.fold(text.characters[start + 1 + i - from].scalar) == characters[i] { i += 1 }
            if i == to { return Match(end: start + 1 + to - from, word: word) }
        }
        return nil
    }

    func meaning(_ match: Match) -> Meaning { meanings[match.word] }

    /// Whether a folded word stands at a place.
    static func stands(_ word: [UInt32], _ text: NameText, at start: Int, to end: Int) -> Bool {
        guard start + word.count <= end else { return false }
        for i in 0..<word.count where UserWords.fold(text.characters[start + i].scalar) != word[i] { return false }
        return true
    }

    // MARK: Adding

    mutating func add(_ words: String, _ cue: CreditCue) {
        for word in Self.folded(words) {
            if case .cues(let cues) = self.words[word] {
                self.words[word] = .cues(cues + [cue])
            } else {
                self.words[word] = .cues([cue])
            }
        }
    }

    mutating func addNotes(_ words: String) { for word in Self.folded(words) { self.words[word] = .note } }

    mutating func addRanks(_ words: String) { ranks += Self.folded(words) }

    /// Adds a word of the user's, which takes the place of what it was before.
    ///
    /// - Throws: ``TableError`` where the word or the role cannot be one.
    mutating func add(user word: String, _ cue: CreditCue, file: String, line: Int?) throws {
        func error(_ reason: String) -> TableError { TableError(file: file, line: line, reason: reason) }
        func holdsBlanks(_ text: String) -> Bool {
            text.unicodeScalars.contains { $0.properties.isWhitespace || $0.value < 0x20 }
        }
        guard let first = word.unicodeScalars.first else { throw error("the cue is empty") }
        guard word.unicodeScalars.count <= BylineCues.longestCue else {
            throw error("a cue has at most \(BylineCues.longestCue) characters")
        }
        guard !holdsBlanks(word) else { throw error("a cue holds no blanks") }
        guard cue.roles.allSatisfy({ !$0.rawValue.isEmpty && !holdsBlanks($0.rawValue) }) else {
            throw error("a role is a word without blanks")
        }
        guard first.value < 0x10000 else {
            throw error("a cue starts with a character of the Basic Multilingual Plane")
        }
        words[Self.folded(word)[0]] = .cues([cue])
    }

    private static func folded(_ words: String) -> [[UInt32]] {
        words.split(separator: " ").map { $0.unicodeScalars.map { UserWords.fold($0.value) } }
    }

    /// Makes the index, when all words are there.
    ///
    /// O(*n* log *n*) in the number of words.
    mutating func build() {
        let sorted = words.sorted { ($0.key[0], -$0.key.count) < ($1.key[0], -$1.key.count) }
        characters = sorted.flatMap(\.key)
        meanings = sorted.map(\.value)
        wordStarts = [0]
        groupStarts = []
        firsts = [UInt64](repeating: 0, count: 1024)
        for (number, word) in sorted.enumerated() {
            wordStarts.append(wordStarts[number] + Int32(word.key.count))
            let first = word.key[0]
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
        counts = [0]
        for bits in firsts.dropLast() { counts.append(counts[counts.count - 1] + UInt16(bits.nonzeroBitCount)) }
    }
}
