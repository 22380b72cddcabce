// The user's names as words of an article.

extension UserNameMatches {
    /// Makes words of the names, so that heads and titles beside them are words too: 长泖|大学 where the lattice had 长|泖大|学.
    ///
    /// The words of the text as they are given to the caller stay. What is no name is left alone. O(*n*).
    func joinWords(
        _ characters: inout ContiguousArray<NameText.Character>,
        _ words: inout ContiguousArray<NameText.Word>,
        _ lexicon: LexiconImage
    ) {
        let names = outermost(in: 0..<characters.count).filter { name($0).kind != .noName }
        guard !names.isEmpty else { return }
        var result: ContiguousArray<NameText.Word> = []
        result.reserveCapacity(words.count + names.count)
        var next = 0
        /// Up to where words are there.
        var at: Int32 = 0
        for word in words {
            while at < word.end {
                let name = next < names.count ? names[next] : nil
                if let name, name.start == at {
                    result.append(self.word(name, characters, word))
                    at = name.end
                    next += 1
                } else {
                    let end = min(word.end, name?.start ?? word.end)
                    var part = NameText.Word(start: at, end: end, tag: word.tag, kind: word.kind, mask: [])
                    if part.kind == .han, at > word.start || end < word.end {
                        part.tag = lexicon.tag(of: characters[Int(at)..<Int(end)].lazy.map(\.lexiconCode))
                    }
                    result.append(part)
                    at = end
                }
            }
        }
        words = result
        for (i, word) in words.enumerated() {
            for k in Int(word.start)..<Int(word.end) { characters[k].word = Int32(truncatingIfNeeded: i) }
        }
    }

    private func word(
        _ match: Match,
        _ characters: ContiguousArray<NameText.Character>,
        _ first: NameText.Word
    ) -> NameText.Word {
        let hasHan = characters[match.range].contains { TypeCharacter($0.scalar).kind == .han }
        let tag: WordTag =
            switch name(match).kind {
            case .place: .ns
            case .organization: .nt
            case .person, .noName: .nr
            }
        return NameText.Word(start: match.start, end: match.end, tag: tag, kind: hasHan ? .han : first.kind, mask: [])
    }
}

extension LexiconImage {
    /// The tag of a word given by the codes of its characters; none for a word that the lexicon does not hold.
    fileprivate func tag(of word: some Sequence<UInt16>) -> WordTag {
        var cell = root
        for code in word {
            guard code != 0, cell.base != 0 else { return .none }
            cell = child(of: cell, over: code)
            guard cell.label == code else { return .none }
        }
        return cell.isWord ? cell.tag : .none
    }
}
