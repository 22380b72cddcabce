// Words, looked up by where they end.

/// Words with what they mean, looked up by their characters in any spelling at the place where they end.
struct PrecedingWords<Meaning: Sendable>: Sendable {
    private struct Entry {
        var word: [UInt32]
        var meaning: Meaning
    }

    /// The longest first.
    private let entries: ContiguousArray<Entry>
    /// The last characters of all: few places have one of them before.
    private let lasts: HanSet

    /// Each word with its meaning; words of the BMP.
    init(_ words: [(word: String, meaning: Meaning)]) {
        entries = ContiguousArray(
            words.map { Entry(word: $0.word.unicodeScalars.map { UserWords.fold($0.value) }, meaning: $0.meaning) }
                .sorted { $0.word.count > $1.word.count }
        )
        lasts = HanSet(String(String.UnicodeScalarView(words.compactMap(\.word.unicodeScalars.last))))
    }

    /// The longest word that ends at a place: where it starts, and what it means.
    func match(_ text: NameText, endingAt end: Int) -> (start: Int, meaning: Meaning)? {
        guard end > 0, lasts.contains(folded: text.folded(end - 1)) else { return nil }
        for entry in entries
        where end >= entry.word.count && CreditCues.stands(entry.word, text, at: end - entry.word.count, to: end) {
            return (end - entry.word.count, entry.meaning)
        }
        return nil
    }
}

extension PrecedingWords: ExpressibleByDictionaryLiteral {
    /// Words that blanks part, each group with its meaning.
    init(dictionaryLiteral elements: (String, Meaning)...) {
        self.init(elements.flatMap { words, meaning in words.split(separator: " ").map { (String($0), meaning) } })
    }
}
