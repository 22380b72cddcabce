// The shorter words in a word, for indexes.

/// Finds the words of a lexicon that stand inside other words.
struct SearchExpansion: Sendable {
    /// Words of fewer characters have none that an index wants.
    private static let shortest = 3
    /// Single characters are no terms of an index beside the words that they stand in.
    private static let shortestInner = 2

    /// Words that are rarer, but names of places, are mostly accidents inside others: 工智 in 人工智能.
    ///
    /// One in two million.
    private static let rarest = LexiconCosts.units(14.5)

    let lexicon: Lexicon

    /// Appends a word, and behind it the words that stand inside, in order of their starts and the longer ones first.
    ///
    /// White space that a page has inside a word belongs to the inner words around it. O(*k*²) in the length of the word, which is bounded for
    /// words of a lexicon or a rule.
    func append(_ word: Word, of text: String, to words: inout [Word]) {
        words.append(word)
        guard word.kind == .han, word.scalarRange.count >= Self.shortest else { return }
        let (scalars, starts, ends) = characters(of: word, in: text)
        let count = scalars.count
        guard count >= Self.shortest, count <= Lattice.longestRun else { return }
        for start in 0...count - Self.shortestInner {
            var length = min(count - start, Lattice.longestEntry)
            while length >= Self.shortestInner {
                if length < count, let tag = tag(scalars[start..<start + length]) {
                    let span = TextSpan(lowerBound: starts[start], upperBound: ends[start + length - 1])
                    words.append(Word(span: span, kind: .han, tag: tag))
                }
                length -= 1
            }
        }
    }

    /// The tag of a word of the lexicon that is not too rare, or `nil`.
    private func tag(_ scalars: ArraySlice<UInt32>) -> WordTag? {
        if let entry = lexicon.userWords?.entry(folded: scalars.map(UserWords.fold)) { return entry.kind.tag }
        var cell = LexiconCell(bits: 0)
        guard lexicon.image.place(of: scalars, &cell) != nil, cell.isWord else { return nil }
        return cell.tag == .ns || cell.cost <= Self.rarest ? cell.tag : nil
    }

    /// The scalars of a word but white space, and where each starts and ends.
    private func characters(of word: Word, in text: String) -> ([UInt32], [TextPosition], [TextPosition]) {
        var scalars: [UInt32] = []
        var starts: [TextPosition] = []
        var ends: [TextPosition] = []
        var at = word.span.lowerBound
        for scalar in text.unicodeScalars[word.range] {
            let extent = TextExtent(utf8: UTF8.width(scalar), utf16: UTF16.width(scalar), scalars: 1)
            let next = at.advanced(by: extent, in: text)
            let kind = CharacterTable.builtIn[scalar]
            if kind != .space, kind != .newline {
                scalars.append(scalar.value)
                starts.append(at)
                ends.append(next)
            }
            at = next
        }
        return (scalars, starts, ends)
    }
}

/// A word and the words inside it, one after the other.
struct InnerWords {
    let text: String
    let expansion: SearchExpansion
    private var words: [Word] = []
    private var taken = 0

    init(text: String, expansion: SearchExpansion) {
        self.text = text
        self.expansion = expansion
    }

    mutating func expand(_ word: Word) {
        words.removeAll(keepingCapacity: true)
        taken = 0
        expansion.append(word, of: text, to: &words)
    }

    mutating func next() -> Word? {
        guard taken < words.count else { return nil }
        taken += 1
        return words[taken - 1]
    }
}
