// Names that transcribe foreign ones.

extension PersonFinder {
    /// What ends the names of jobs: 护边员.
    private static let jobs: Set<UInt32> = Set("员长师者手工兵".unicodeScalars.map(\.value))

    /// A name with dots, without what the lattice took along: 护边员 before it, 独取 behind it.
    func addDotted(_ start: Int, _ end: Int, _ passage: Range<Int>, _ candidates: inout [NameCandidate]) -> Bool {
        func isDot(_ i: Int) -> Bool { DottedNames.isDot(text.characters[i].scalar) }
        guard let first = (start..<end).first(where: isDot), let last = (start..<end).last(where: isDot) else {
            return false
        }
        var (lower, upper) = (start, end)
        for i in start + 1..<max(start + 1, first)
        where text.hits(at: start)
            .contains(where: {
                let hit = text.hits[$0]
                return Int(hit.end) == i
                    && (hit.mask.holds(.title) || hit.mask.holds(.kin) || hit.mask.holds(.honorific))
            })
        { lower = i }
        func isTranscribed(_ i: Int) -> Bool {
            text.lexicon.traits(text.characters[i].lexiconCode).cost(.transcribed) > 0
        }
        // 独取 behind a name, 护边员 before it: what transcribes no names, unless it is one character.
        if upper - last > 4, !isTranscribed(upper - 1), !isTranscribed(upper - 2) { upper -= 2 }
        for i in start + 2..<max(start + 2, first - 1)
        where lower == start && Self.jobs.contains(text.characters[i].scalar) { lower = i + 1 }
        if lower == start, let odd = (start..<first).last(where: { !isTranscribed($0) }), odd > start, first - odd > 2 {
            lower = odd + 1
        }
        let score = weights.threshold + weights.foreignName + weights.dotted + context(lower, upper, passage)
        candidates.append(NameCandidate(start: lower, end: upper, kind: .person, score: score, rule: .foreignName))
        return true
    }

    /// Stretches of words all of whose characters transcribe foreign names: 霍尔 布鲁克, 穆吉贝尔.
    func addTranscribed(_ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        var i = passage.lowerBound
        while i < passage.upperBound {
            guard text.isWordStart(i), isTranscribed(text.word(at: i)) else {
                i = max(i + 1, Int(text.word(at: i).end))
                continue
            }
            let start = i
            var words = 0
            var odd = 0
            var end = i
            while end < passage.upperBound, words < 4, isTranscribed(text.word(at: end)) {
                let word = text.word(at: end)
                end = Int(word.end)
                words += 1
                switch word.tag {
                case .nrf, .none, .nr, .ns, .nz, .x, .nx: break
                default: odd += 1
                }
                let length = end - start
                guard length < 9, odd < words else { continue }
                if length == 2 {
                    addShortTranscribed(start, end, word, passage, &candidates)
                    continue
                }
                guard length > 2 else { continue }
                if words == 1, word.tag == .nrf || word.tag == .nr {
                    if let numbered = ordinal(at: end, passage) {
                        addTranscribed(start, numbered, 0, passage, &candidates)
                    }
                    continue
                }
                if words == 1, word.mask.isPlace || word.mask.isOrganization || word.tag == .ns || word.tag == .nz {
                    continue
                }
                addTranscribed(start, end, -(words - 1) - odd * 4, passage, &candidates)
                if let numbered = ordinal(at: end, passage) {
                    addTranscribed(start, numbered, 0, passage, &candidates)
                }
            }
            i = max(end, i + 1)
        }
    }

    func addTranscribed(
        _ start: Int,
        _ end: Int,
        _ extra: Int,
        _ passage: Range<Int>,
        _ candidates: inout [NameCandidate]
    ) {
        let score =
            weights.threshold + weights.foreignName + min(end - start - 3, 4) * weights.surplus + extra
            + context(start, end, passage)
        candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .foreignName))
    }

    /// A transcribed name of two characters, where a name is due: 穆勒说.
    private func addShortTranscribed(
        _ start: Int,
        _ end: Int,
        _ word: NameText.Word,
        _ passage: Range<Int>,
        _ candidates: inout [NameCandidate]
    ) {
        let context = context(start, end, passage)
        let isWord = word.end - word.start == 2
        guard context > Self.due, !word.mask.isPlace, !word.mask.isOrganization,
            isWord ? word.tag == .none || word.tag == .nz : known(start, end) == 0
        else { return }
        let score = weights.threshold + weights.shortForeignName + context
        candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .foreignName))
    }

    /// What counts the rulers of one name ends here: 伊丽莎白二世.
    private func ordinal(at i: Int, _ passage: Range<Int>) -> Int? {
        guard i + 1 < passage.upperBound, text.characters[i + 1].scalar == 0x4E16, text.isWordEnd(i + 2) else {
            return nil
        }
        return Self.ordinals.contains(text.characters[i].scalar) ? i + 2 : nil
    }

    private static let ordinals: Set<UInt32> = Set("一二三四五六七八九十".unicodeScalars.map(\.value))

    private func isTranscribed(_ word: NameText.Word) -> Bool {
        guard word.kind == .han, word.end - word.start < 8 else { return false }
        switch word.tag {
        case .nrf: return true
        case .v where word.end - word.start > 1, .u, .p, .c, .r, .m, .q: return false
        default: break
        }
        return (Int(word.start)..<Int(word.end))
            .allSatisfy { text.lexicon.traits(text.characters[$0].lexiconCode).cost(.transcribed) > 0 }
    }
}
