// Places of one character.

extension PlaceFinder {
    private func isAbbreviation(_ i: Int) -> Bool { abbreviation(i) >= 0 }

    /// The form of a character that may stand for a place, or -1.
    private func abbreviation(_ i: Int) -> Int32 {
        for h in text.hits(at: i) where Int(text.hits[h].end) == i + 1 && text.hits[h].mask.holds(.abbreviation) {
            return text.hits[h].form
        }
        return -1
    }

    func addAbbreviations(_ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        var i = passage.lowerBound
        while i < passage.upperBound {
            guard isAbbreviation(i) else {
                i += 1
                continue
            }
            var end = i + 1
            while end < passage.upperBound, isAbbreviation(end) { end += 1 }
            addAbbreviations(i, end, passage, &candidates)
            i = end
        }
    }

    /// A run of characters that each may be a place.
    func addAbbreviations(_ start: Int, _ end: Int, _ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        let clear = (start..<end).count { isClear($0) || stands(as: .pairAbbreviation, $0) }
        // 中加两国, 巴以和谈: what follows says that places stand together.
        let isPair = end - start == 2 && text.starts(.abbreviationAfter, end) && !text.starts(.placeSuffix, end)
        for i in start..<end {
            let word = text.word(at: i)
            let (wordStart, wordEnd) = (Int(word.start), Int(word.end))
            let isAlone = wordEnd - wordStart == 1
            // Another one beside it that is hardly anything else.
            let hasClearNeighbour = clear > (isClear(i) || stands(as: .pairAbbreviation, i) ? 1 : 0)
            var score = weights.threshold + weights.abbreviation
            if isClear(i) { score += weights.clearAbbreviation }
            if isAlone {
                switch word.tag {
                case .ns, .j, .none, .nz: score += weights.isNamedWord / 2
                case .nr: score -= 4
                case .p, .c: score += isPair ? 0 : weights.isCommonWord
                case .d, .u, .v, .m, .q, .f, .a, .r: score += hasClearNeighbour || isPair ? 0 : weights.isCommonWord
                default: break
                }
                if end - start > 1, end - start < 5, hasClearNeighbour || clear > 1 || isPair {
                    score += weights.abbreviations
                }
                if i > passage.lowerBound, isBeforeCharacter(i - 1), text.isWordStart(i - 1) {
                    score += weights.abbreviationCue
                }
            } else if wordStart >= start, wordEnd <= end {
                // 中美, 京沪: words all of whose characters are such, if they are no other words.
                if word.tag == .nr || word.tag == .nrf, !isPair { continue }
                guard isPair || !word.mask.isPlace && (clear >= 2 || isNamed(word) && clear > 0) else { continue }
                score += weights.abbreviations + (isPair ? weights.abbreviationCue : 0)
            } else if i == wordStart, wordEnd - i == 2, isBehindPlace(i + 1) {
                // 美方, 港商; not 西方.
                guard !word.mask.holds(.common), text.characters[i + 1].scalar == 0x65B9 || isSure(i) else { continue }
                score += weights.isNamedWord
            } else if i == wordEnd - 1, wordEnd - wordStart == 2, isBeforeCharacter(wordStart),
                isSure(i) || isNamed(word) || Self.envoys.contains(text.characters[wordStart].scalar)
            {
                // 驻华, 访美, 来京; not 来日.
                guard word.tag != .t, word.tag != .d, word.tag != .p, word.tag != .c, !word.mask.holds(.common) else {
                    continue
                }
                score += weights.abbreviationCue
            } else {
                continue
            }
            if isAlone, text.starts(.abbreviationAfter, i + 1) || i + 1 < end && text.starts(.abbreviationAfter, end) {
                score += weights.abbreviationCue
            }
            if isListed(i, passage) { score += weights.abbreviations }
            candidates.append(
                NameCandidate(
                    start: i,
                    end: i + 1,
                    kind: .place,
                    score: score,
                    rule: .abbreviation,
                    detail: .abbreviation,
                    form: abbreviation(i)
                )
            )
        }
    }

    /// What sends somebody to a place in words of two characters: 赴台, 援疆.
    private static let envoys: Set<UInt32> = Set("驻访赴抵旅援侵".unicodeScalars.map(\.value))

    /// What stands behind a place in words of two characters: 港商, 日裔.
    private static let behind: Set<UInt32> = Set("方商企资胞裔媒籍".unicodeScalars.map(\.value))

    private func isBehindPlace(_ i: Int) -> Bool { Self.behind.contains(text.characters[i].scalar) }

    private func isNamed(_ word: NameText.Word) -> Bool {
        switch word.tag {
        case .ns, .j, .nz, .none: true
        default: false
        }
    }

    /// Whether a character is hardly anything but a place where it could be one; 华 stands in too many words.
    private func isSure(_ i: Int) -> Bool {
        isClear(i) || stands(as: .pairAbbreviation, i) || text.characters[i].scalar == 0x534E
    }

    private func isClear(_ i: Int) -> Bool { stands(as: .clearAbbreviation, i) }

    /// Whether a character stands in the gazetteer as something.
    private func stands(as kind: NameKind, _ i: Int) -> Bool {
        text.hits(at: i).contains { Int(text.hits[$0].end) == i + 1 && text.hits[$0].mask.holds(kind) }
    }

    private func isBeforeCharacter(_ i: Int) -> Bool {
        text.hits(at: i).contains { Int(text.hits[$0].end) == i + 1 && text.hits[$0].mask.holds(.abbreviationBefore) }
    }

    /// Whether a neighbour in a list is one too: 中、美、俄.
    private func isListed(_ i: Int, _ passage: Range<Int>) -> Bool {
        func isMark(_ k: Int) -> Bool { passage.contains(k) && text.characters[k].scalar == 0x3001 }
        return isMark(i - 1) && passage.contains(i - 2) && isAbbreviation(i - 2) && text.isWordStart(i - 2)
            || isMark(i + 1) && passage.contains(i + 2) && isAbbreviation(i + 2) && text.isWordEnd(i + 3)
    }
}
