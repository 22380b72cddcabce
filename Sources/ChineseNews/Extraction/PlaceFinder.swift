// What may be the name of a place.

/// Finds candidates for places in a passage.
struct PlaceFinder {
    let text: NameText
    var weights: NameWeights { text.weights }

    /// Adds all candidates of a passage.
    func find(in passage: Range<Int>, evidence: ArticleEvidence?, into candidates: inout [NameCandidate]) {
        for h in text.hits(in: passage) where text.hits[h].mask.isPlace {
            let hit = text.hits[h]
            if Int(hit.end) <= passage.upperBound { addHit(hit, passage, evidence, &candidates) }
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
        var score = weights.threshold + surplus(length)
        if mask.contains(.major) {
            score += weights.major
        } else if mask.contains(.fullDivision) {
            score += length == 2 ? weights.fullDivision + weights.shortDivision : weights.fullDivision
        } else if mask.holds(.township) {
            score += weights.township
        } else if mask.holds(.division) {
            score += weights.shortCounty
        } else {
            score += weights.otherPlace
            if !mask.contains(.surePlace) { score += weights.doubtful - surplus(length) }
        }
        if mask.holds(.common), !mask.contains(.fullDivision) { score += weights.isCommonWord }
        score += mask.contains(.fullDivision) && length > 2 ? alignment(start, end) / 3 : alignment(start, end)
        let word = text.word(at: start)
        if Int(word.start) == start, Int(word.end) == end {
            score += fit(word.tag, isSure: mask.contains(.surePlace) && length > 2 || mask.contains(.major))
        }
        score += context(start, end, passage)
        if let evidence, evidence.places.contains(text.scalars(start..<end)) { score += weights.proven }
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

    private func surplus(_ length: Int) -> Int { min(length - 2, 6) * weights.surplus }

    private func fit(_ tag: WordTag, isSure: Bool) -> Int {
        switch tag {
        case .ns: weights.isNamedWord
        case .nr, .nrf: isSure ? 0 : weights.isCommonWord / 2
        case .none, .nt, .nz, .j, .nx: 0
        default: isSure ? 0 : weights.isCommonWord
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
        case .none, .nt, .ns, .nz, .j: weights.crossesWord / 3
        default: weights.crossesWord
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
            score += weights.givenName
        }
        // 蒙古族, 苗族: a people.
        if end < passage.upperBound, text.characters[end].scalar == 0x65CF { score += weights.people }
        if start > passage.lowerBound, text.ends(.placeBefore, start) { score += weights.placeBefore }
        if end < passage.upperBound, text.starts(.placeAfter, end) { score += weights.placeAfter }
        return score
    }

    private func detail(_ mask: NameMask) -> NameKind {
        let order: [NameKind] = [
            .country, .division, .continent, .township, .region, .city, .foreignDivision, .sea, .river, .lake,
            .mountain, .island,
            .scenicArea, .facility, .zone, .road, .railway, .settlement,
        ]
        // 松花江 was a prefecture once.
        if mask.holds(.river), !mask.contains(.fullDivision) { return .river }
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
                    weights.threshold + weights.lexiconPlace + weights.proven / 2 + context(i, end, passage)
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
            // 这个牧业乡: a common noun.
            if followsDeterminer(start, passage) { continue }
            // 松花江畔: a known place and more.
            let isKnown = text.hits(at: start)
                .contains { text.hits[$0].mask.contains(.surePlace) && Int(text.hits[$0].end) - start > 1 }
            if isKnown, suffixKind(start, end) == nil { continue }
            let score =
                weights.threshold + weights.lexiconPlace + (end - start == 2 ? weights.shortLexiconPlace : 0)
                + surplus(end - start)
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

    private func followsDeterminer(_ start: Int, _ passage: Range<Int>) -> Bool {
        guard start > passage.lowerBound else { return false }
        switch text.word(at: start - 1).tag {
        case .r, .q: return true
        default: return false
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
}
