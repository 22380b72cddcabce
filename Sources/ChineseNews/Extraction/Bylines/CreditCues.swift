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

    /// Words before 记者 and its like that are no part of an organization.
    private(set) var ranks: [[UInt32]] = []

    /// The words and what they mean, before they are indexed.
    private var words: [[UInt32]: Meaning] = [:]

    private var index = PhraseIndex<Meaning>([:])

    /// The longest word that starts at a place.
    func match(_ text: NameText, at start: Int, to end: Int) -> PhraseIndex<Meaning>.Match? {
        index.match(text, at: start, to: end)
    }

    func meaning(_ match: PhraseIndex<Meaning>.Match) -> Meaning { index.meaning(match) }

    /// Whether a folded word stands at a place.
    static func stands(_ word: [UInt32], _ text: NameText, at start: Int, to end: Int) -> Bool {
        guard start + word.count <= end else { return false }
        for i in 0..<word.count where text.folded(start + i) != word[i] { return false }
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
    mutating func build() { index = PhraseIndex(words) }
}
