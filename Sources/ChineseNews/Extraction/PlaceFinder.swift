// What may be the name of a place.

/// Finds candidates for places in a passage.
struct PlaceFinder {
    let text: NameText

    /// Adds all candidates of a passage.
    func find(in passage: Range<Int>, evidence: ArticleEvidence?, into candidates: inout [NameCandidate]) {
        for i in passage {
            for h in text.hits(at: i) {
                let hit = text.hits[h]
                guard hit.mask.isPlace, Int(hit.end) <= passage.upperBound else { continue }
                addHit(hit, passage, evidence, &candidates)
            }
        }
        addWords(passage, &candidates)
        if let evidence { addProven(passage, evidence, &candidates) }
        addAbbreviations(passage, &candidates)
        addSuffixed(passage, &candidates)
    }

    private func addHit(
        _ hit: NameText.Hit,
        _ passage: Range<Int>,
        _ evidence: ArticleEvidence?,
        _ candidates: inout [NameCandidate]
    ) {
        let (start, end) = (Int(hit.start), Int(hit.end))
        let length = end - start
        guard length > 1 else { return }
        let mask = hit.mask
        var score = NameWeights.threshold + surplus(length)
        if mask.contains(.major) {
            score += NameWeights.major
        } else if mask.contains(.fullDivision) {
            score += length == 2 ? NameWeights.fullDivision - 14 : NameWeights.fullDivision
        } else if mask.holds(.township) {
            score += NameWeights.township
        } else if mask.holds(.division) {
            score += NameWeights.shortCounty
        } else {
            score += NameWeights.otherPlace
            if !mask.contains(.surePlace) { score += NameWeights.doubtful - surplus(length) }
        }
        if mask.holds(.common), !mask.contains(.fullDivision) { score += NameWeights.isCommonWord }
        score += mask.contains(.fullDivision) && length > 2 ? alignment(start, end) / 3 : alignment(start, end)
        let word = text.word(at: start)
        if Int(word.start) == start, Int(word.end) == end {
            score += fit(word.tag, isSure: mask.contains(.surePlace) && length > 2 || mask.contains(.major))
        }
        score += context(start, end, passage)
        if let evidence, evidence.places.contains(text.scalars(start..<end)) { score += NameWeights.proven }
        candidates.append(
            NameCandidate(
                start: start,
                end: end,
                kind: .place,
                score: score,
                rule: .gazetteer,
                detail: detail(mask),
                form: hit.form
            )
        )
    }

    private func surplus(_ length: Int) -> Int { min(length - 2, 6) * NameWeights.surplus }

    private func fit(_ tag: WordTag, isSure: Bool) -> Int {
        switch tag {
        case .ns: NameWeights.isNamedWord
        case .nr, .nrf: isSure ? 0 : NameWeights.isCommonWord / 2
        case .none, .nt, .nz, .j, .nx: 0
        default: isSure ? 0 : NameWeights.isCommonWord
        }
    }

    /// What it costs that words of the text cross the ends of a name.
    func alignment(_ start: Int, _ end: Int) -> Int {
        var cost = 0
        if !text.isWordStart(start) { cost += crossing(text.word(at: start).tag) }
        if !text.isWordEnd(end) { cost += crossing(text.word(at: end - 1).tag) }
        return cost
    }

    private func crossing(_ tag: WordTag) -> Int {
        switch tag {
        case .none, .nt, .ns, .nz, .j: NameWeights.crossesWord / 3
        default: NameWeights.crossesWord
        }
    }

    func context(_ start: Int, _ end: Int, _ passage: Range<Int>) -> Int {
        var score = 0
        // 李 长春: a surname stands before it.
        if start > passage.lowerBound, end - start == 2,
            text.word(at: start - 1).end - text.word(at: start - 1).start == 1,
            text.word(at: start - 1).tag == .nr,
            end >= passage.upperBound || text.starts(.saying, end) || text.starts(.title, end)
        {
            score -= 40
        }
        // 蒙古族, 苗族: a people.
        if end < passage.upperBound, text.characters[end].scalar == 0x65CF { score += NameWeights.people }
        if start > passage.lowerBound, text.ends(.placeBefore, start) { score += NameWeights.placeBefore }
        if end < passage.upperBound, text.starts(.placeAfter, end) { score += NameWeights.placeAfter }
        return score
    }

    private func detail(_ mask: NameMask) -> NameKind {
        let order: [NameKind] = [
            .country, .division, .continent, .township, .region, .city, .foreignDivision, .sea, .river, .lake,
            .mountain, .island,
            .scenicArea, .facility, .zone, .road, .railway, .settlement,
        ]
        // 太湖 and 黄山 are waters and mountains before they are counties without their suffix.
        let isShort = mask.contains(.shortCounty) && mask.isDisjoint(with: [.fullDivision, .major])
        if isShort,
            let other = order.first(where: { $0 != .division && $0 != .township && $0 != .city && mask.holds($0) })
        {
            return other
        }
        return order.first { mask.holds($0) } ?? .facility
    }

    /// Short forms of places that the article names in full: 杏坛 where 杏坛镇 stands.
    private func addProven(_ passage: Range<Int>, _ evidence: ArticleEvidence, _ candidates: inout [NameCandidate]) {
        for i in passage where evidence.mayStart(text.characters[i].scalar) && text.isWordStart(i) {
            for name in evidence.placesByFirst[text.characters[i].scalar] ?? []
            where text.stands(name, at: i, to: passage.upperBound) {
                let end = i + name.count
                guard text.isWordEnd(end),
                    !text.hits(at: i).contains(where: { Int(text.hits[$0].end) == end && text.hits[$0].mask.isPlace })
                else { continue }
                let score =
                    NameWeights.threshold + NameWeights.lexiconPlace + NameWeights.proven / 2 + context(i, end, passage)
                candidates.append(
                    NameCandidate(start: i, end: end, kind: .place, score: score, rule: .article, detail: .settlement)
                )
            }
        }
    }

    /// Words that the lexicon or its rules take for places.
    private func addWords(_ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        var i = passage.lowerBound
        while i < passage.upperBound {
            let word = text.word(at: i)
            let (start, end) = (Int(word.start), Int(word.end))
            i = max(i + 1, end)
            guard word.tag == .ns, end - start > 1, !word.mask.isPlace, !word.mask.holds(.placeSuffix),
                !word.mask.holds(.barrier), !word.mask.holds(.common), start >= passage.lowerBound,
                end <= passage.upperBound
            else { continue }
            // 松花江畔: a known place and more.
            let isKnown = text.hits(at: start)
                .contains { text.hits[$0].mask.contains(.surePlace) && Int(text.hits[$0].end) - start > 1 }
            if isKnown, suffixKind(start, end) == nil { continue }
            let score =
                NameWeights.threshold + NameWeights.lexiconPlace - (end - start == 2 ? 10 : 0) + surplus(end - start)
                + context(start, end, passage)
            candidates.append(
                NameCandidate(
                    start: start,
                    end: end,
                    kind: .place,
                    score: score,
                    rule: .lexicon,
                    detail: suffixKind(start, end)
                )
            )
        }
    }

    private func suffixKind(_ start: Int, _ end: Int) -> NameKind? {
        for i in start + 1..<end {
            for h in text.hits(at: i) where Int(text.hits[h].end) == end && text.hits[h].mask.holds(.placeSuffix) {
                return about(text.hits[h])
            }
        }
        return nil
    }

    func about(_ hit: NameText.Hit) -> NameKind? {
        for reference in text.gazetteer.references(ofForm: Int(hit.form)) {
            let record = text.gazetteer.record(NameReference(bits: reference).record)
            if record.kind == .placeSuffix { return record.about }
        }
        return nil
    }

    // MARK: One character

    private func isAbbreviation(_ i: Int) -> Bool { abbreviation(i) >= 0 }

    /// The form of a character that may stand for a place, or -1.
    private func abbreviation(_ i: Int) -> Int32 {
        for h in text.hits(at: i) where Int(text.hits[h].end) == i + 1 && text.hits[h].mask.holds(.abbreviation) {
            return text.hits[h].form
        }
        return -1
    }

    private func addAbbreviations(_ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
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
    private func addAbbreviations(_ start: Int, _ end: Int, _ passage: Range<Int>, _ candidates: inout [NameCandidate])
    {
        let clear = (start..<end).count { isClear($0) || stands(as: .pairAbbreviation, $0) }
        // 中加两国, 巴以和谈: what follows says that places stand together.
        let isPair = end - start == 2 && text.starts(.abbreviationAfter, end) && !text.starts(.placeSuffix, end)
        for i in start..<end {
            let word = text.word(at: i)
            let (wordStart, wordEnd) = (Int(word.start), Int(word.end))
            let isAlone = wordEnd - wordStart == 1
            // Another one beside it that is hardly anything else.
            let hasClearNeighbour = clear > (isClear(i) || stands(as: .pairAbbreviation, i) ? 1 : 0)
            var score = NameWeights.threshold + NameWeights.abbreviation
            if isClear(i) { score += NameWeights.clearAbbreviation }
            if isAlone {
                switch word.tag {
                case .ns, .j, .none, .nz: score += NameWeights.isNamedWord / 2
                case .nr: score -= 4
                case .p, .c: score += isPair ? 0 : NameWeights.isCommonWord
                case .d, .u, .v, .m, .q, .f, .a, .r: score += hasClearNeighbour || isPair ? 0 : NameWeights.isCommonWord
                default: break
                }
                if end - start > 1, end - start < 5, hasClearNeighbour || clear > 1 || isPair {
                    score += NameWeights.abbreviations
                }
                if i > passage.lowerBound, isBeforeCharacter(i - 1), text.isWordStart(i - 1) {
                    score += NameWeights.abbreviationCue
                }
            } else if wordStart >= start, wordEnd <= end {
                // 中美, 京沪: words all of whose characters are such, if they are no other words.
                guard isPair || !word.mask.isPlace && (clear >= 2 || isNamed(word) && clear > 0) else { continue }
                score += NameWeights.abbreviations + (isPair ? NameWeights.abbreviationCue : 0)
            } else if i == wordStart, wordEnd - i == 2, isBehindPlace(i + 1) {
                // 美方, 港商; not 西方.
                guard !word.mask.holds(.common), text.characters[i + 1].scalar == 0x65B9 || isSure(i) else { continue }
                score += NameWeights.isNamedWord
            } else if i == wordEnd - 1, wordEnd - wordStart == 2, isBeforeCharacter(wordStart),
                isSure(i) || isNamed(word) || Self.envoys.contains(text.characters[wordStart].scalar)
            {
                // 驻华, 访美, 来京; not 来日.
                guard word.tag != .t, word.tag != .d, word.tag != .p, word.tag != .c, !word.mask.holds(.common) else { continue }
                score += NameWeights.abbreviationCue
            } else {
                continue
            }
            if isAlone, text.starts(.abbreviationAfter, i + 1) || i + 1 < end && text.starts(.abbreviationAfter, end) {
                score += NameWeights.abbreviationCue
            }
            if isListed(i, passage) { score += NameWeights.abbreviations }
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

    // MARK: Suffixes

    private static let directions: Set<UInt32> = Set("东西南北中".unicodeScalars.map(\.value))

    /// Names that a suffix of places ends: of a known place (长安 街), or of words that no lexicon explains.
    private func addSuffixed(_ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        let known = KnownNames(candidates, in: passage)
        for i in passage where text.isWordStart(i) {
            for h in text.hits(at: i) where text.hits[h].mask.holds(.placeSuffix) {
                let hit = text.hits[h]
                let end = Int(hit.end)
                guard end <= passage.upperBound, text.isWordEnd(end), i > passage.lowerBound, let kind = about(hit)
                else { continue }
                addSuffixed(i, end, kind, passage, known, &candidates)
            }
        }
    }

    private func addSuffixed(
        _ suffix: Int,
        _ end: Int,
        _ kind: NameKind,
        _ passage: Range<Int>,
        _ known: KnownNames,
        _ candidates: inout [NameCandidate]
    ) {
        var score = NameWeights.threshold + NameWeights.suffix + (end - suffix - 1) * NameWeights.surplus
        if !text.isWordEnd(end) { score += NameWeights.crossesWord }
        score += context(suffix, end, passage) / 2
        if end - suffix > 2, kind == .facility { score += NameWeights.facility }
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
                let extra = words == 0 && isShort ? -14 : 0
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
            let word = text.word(at: at - 1)
            let start = Int(word.start)
            guard start >= passage.lowerBound, word.kind == .han || word.kind == .latin || word.kind == .number else {
                return
            }
            if word.mask.holds(.barrier) || word.mask.holds(.placeSuffix) && word.end - word.start == 1 { return }
            words += 1
            switch word.tag {
            case .ns, .nz, .nrf, .nr, .none, .nx, .j:
                hasName = hasName || word.end - word.start > 1
                score += isShort && words > 1 ? -8 : 4
            case .n, .b, .f, .s, .a: score += NameWeights.commonBeforeSuffix + (isShort ? -12 : 6)
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
}
