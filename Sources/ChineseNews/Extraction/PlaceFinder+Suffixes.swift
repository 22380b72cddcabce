// Places that end with what they are.

extension PlaceFinder {
    private static let directions: Set<UInt32> = Set("东西南北中".unicodeScalars.map(\.value))

    /// Names that a suffix of places ends: of a known place (长安 街), or of words that no lexicon explains.
    func addSuffixed(_ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        let known = text.known(candidates, in: passage)
        for i in passage where text.starts(.placeSuffix, i) && text.isWordStart(i) {
            for h in text.hits(at: i) where text.hits[h].mask.holds(.placeSuffix) {
                let hit = text.hits[h]
                let end = Int(hit.end)
                guard end <= passage.upperBound, text.isWordEnd(end), i > passage.lowerBound, let kind = about(hit)
                else { continue }
                addSuffixed(i, end, kind, passage, known, &candidates)
            }
        }
    }

    func addSuffixed(
        _ suffix: Int,
        _ end: Int,
        _ kind: NameKind,
        _ passage: Range<Int>,
        _ known: KnownNames,
        _ candidates: inout [NameCandidate]
    ) {
        var score = weights.threshold + weights.suffix + (end - suffix - 1) * weights.surplus
        if !text.isWordEnd(end) { score += weights.crossesWord }
        score += context(suffix, end, passage) / 2
        if end - suffix > 2, kind == .facility { score += weights.facility }
        let isShort = end - suffix == 1
        var at = suffix
        var words = 0
        var hasName = false
        while at > passage.lowerBound, words < 3, suffix - at < 8 {
            if let place = known.place(endingAt: at) {
                // 长安 街, 京哈 高速: the place lends the name what it weighs.
                if isShort, words == 0, place.rule == .gazetteer,
                    Self.directions.contains(text.characters[suffix].scalar)
                {
                    return
                }
                let extra = words == 0 && isShort ? weights.shortSuffix : 0
                candidates.append(
                    NameCandidate(
                        start: place.start,
                        end: end,
                        kind: .place,
                        score: score + extra + place.score,
                        rule: .placeSuffix,
                        detail: kind
                    )
                )
                return
            }
            if !isShort, words == 0, let name = startOfName(before: at, passage, known) {
                candidates.append(
                    NameCandidate(
                        start: name,
                        end: end,
                        kind: .place,
                        score: score + weights.nameBeforeSuffix,
                        rule: .placeSuffix,
                        detail: kind
                    )
                )
                return
            }
            let word = text.word(at: at - 1)
            let start = Int(word.start)
            guard start >= passage.lowerBound, word.kind == .han || word.kind == .latin || word.kind == .number else {
                return
            }
            if word.mask.holds(.barrier) || word.mask.holds(.placeSuffix) && word.end - word.start == 1 { return }
            words += 1
            switch word.tag {
            case .ns, .nz, .nrf, .nr, .none, .nx, .j:
                // 街道社区: a suffix names nothing.
                hasName = hasName || word.end - word.start > 1 && !word.mask.holds(.placeSuffix)
                score += isShort && words > 1 ? weights.namesBeforeSuffix : weights.nameBeforeSuffix
            case .n, .b, .f, .s, .a: score += isShort ? weights.commonBeforeShortSuffix : weights.commonBeforeSuffix
            case .m where text.characters[start].scalar == 0x7B2C || kind == .road: score -= 4
            default: return
            }
            at = start
            // 东郊社区: a common noun names a place only where one is due.
            let isDue =
                end - suffix > 1 && words == 1 && suffix - at > 1
                && (context(at, suffix, passage) > 0 || known.place(endingAt: at) != nil)
            guard hasName || isDue else { continue }
            candidates.append(
                NameCandidate(start: at, end: end, kind: .place, score: score, rule: .placeSuffix, detail: kind)
            )
        }
    }

    /// Where a name starts that the words of the text part into two characters: 九 源 社区.
    ///
    /// A place, a mark or a preposition stands before it.
    private func startOfName(before end: Int, _ passage: Range<Int>, _ known: KnownNames) -> Int? {
        let start = end - 2
        guard start >= passage.lowerBound, mayName(start), mayName(start + 1) else { return nil }
        if start == passage.lowerBound || known.place(endingAt: start) != nil { return start }
        let before = text.word(at: start - 1)
        return before.kind == .punctuation || before.tag == .p ? start : nil
    }

    private func mayName(_ i: Int) -> Bool {
        let word = text.word(at: i)
        guard word.end - word.start == 1, !word.mask.holds(.barrier),
            !word.mask.holds(.placeSuffix), !word.mask.holds(.inner)
        else { return false }
        switch word.tag {
        case .nr, .none, .nz, .g, .j, .n, .ns: return text.isHan(i)
        case .m: return Self.digits.contains(text.characters[i].scalar)
        default: return false
        }
    }

    private static let digits: Set<UInt32> = Set("一二三四五六七八九十百千万".unicodeScalars.map(\.value))
}
