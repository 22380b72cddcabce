// What may be the name of an organization.

/// Finds candidates for organizations in a passage.
///
/// Names of the gazetteer, and names composed from their heads leftwards: 西宁市创建全国文明城市工作领导小组办公室 from 办公室 back to 西宁市.
struct OrganizationFinder {
    let text: NameText
    private static let mostWords = 12
    private static let longest = 30

    func find(
        in passage: Range<Int>,
        places: [NameCandidate],
        evidence: ArticleEvidence?,
        into candidates: inout [NameCandidate]
    ) {
        var placeEndingAt: [Int: NameCandidate] = [:]
        for place in places where place.score > 0 {
            if let other = placeEndingAt[place.end], other.score >= place.score, other.start <= place.start { continue }
            if let other = placeEndingAt[place.end], other.start < place.start { continue }
            placeEndingAt[place.end] = place
        }
        var organizationEndingAt: [Int: NameCandidate] = [:]
        for i in passage {
            for h in text.hits(at: i) {
                let hit = text.hits[h]
                guard Int(hit.end) <= passage.upperBound else { continue }
                if hit.mask.isOrganization || hit.mask.holds(.event) {
                    let candidate = listed(hit, passage, evidence)
                    candidates.append(candidate)
                    if candidate.kind == .organization, candidate.score > 0 { organizationEndingAt[candidate.end] = candidate }
                }
            }
        }
        for end in passage.lowerBound + 1...passage.upperBound {
            let isStrong = text.ends(.strongHead, end)
            guard isStrong || text.ends(.weakHead, end), text.isWordEnd(end) else { continue }
            let kind: NameKind = isStrong ? .strongHead : .weakHead
            guard let head = text.start(ofLongest: kind, endingAt: end, from: passage.lowerBound) else { continue }
            compose(head, end, isStrong, passage, placeEndingAt, organizationEndingAt, evidence, &candidates)
        }
        if let evidence { addProven(passage, evidence, &candidates) }
    }

    private func listed(_ hit: NameText.Hit, _ passage: Range<Int>, _ evidence: ArticleEvidence?) -> NameCandidate {
        let (start, end) = (Int(hit.start), Int(hit.end))
        let length = end - start
        let isEvent = !hit.mask.isOrganization
        var score = NameWeights.threshold + NameWeights.organization + min(length - 2, 6) * NameWeights.surplus
        if !isEvent, !hit.mask.contains(.sureOrganization) { score += NameWeights.doubtful }
        if length < 3 { score += NameWeights.shortOrganization }
        score += PlaceFinder(text: text).alignment(start, end)
        let word = text.word(at: start)
        if Int(word.start) == start, Int(word.end) == end {
            switch word.tag {
            case .nt: score += NameWeights.isNamedWord
            case .none, .nz, .j, .nx, .ns, .nrf: break
            case .nr: score -= 8
            default: if !hit.mask.contains(.fullOrganization) || length < 4 { score += NameWeights.isCommonWord }
            }
        }
        if let evidence, evidence.organizationSet.contains(text.scalars(start..<end)) { score += NameWeights.proven }
        let detail = NameKind.allCases.first { $0.isOrganization && hit.mask.holds($0) }
        return NameCandidate(
            start: start,
            end: end,
            kind: isEvent ? .event : .organization,
            score: score,
            rule: .gazetteer,
            detail: detail,
            form: hit.form
        )
    }

    /// What a head stands behind, word by word.
    private func compose(
        _ head: Int,
        _ end: Int,
        _ isStrong: Bool,
        _ passage: Range<Int>,
        _ places: [Int: NameCandidate],
        _ organizations: [Int: NameCandidate],
        _ evidence: ArticleEvidence?,
        _ candidates: inout [NameCandidate]
    ) {
        var at = head
        var score = NameWeights.threshold + (isStrong ? NameWeights.strongHead : NameWeights.weakHead) + (end - head) * 2
        var isProper = false
        var contents = 0
        var words = 0
        let kind = about(head, end, isStrong)
        func add(_ start: Int, _ extra: Int, needsFullName: Bool = false) {
            var total = score + extra
            if !text.isWordStart(start) { total -= 10 }
            total += opening(start, passage)
            candidates.append(
                NameCandidate(start: start, end: end, kind: .organization, score: total, rule: .head, detail: kind, needsFullName: needsFullName)
            )
        }
        if !text.isWordStart(head) {
            // The head is the end of a word: what stands before it in the word belongs to the name.
            let start = Int(text.word(at: head).start)
            guard start >= passage.lowerBound else { return }
            at = start
            score += NameWeights.commonInside
            contents += head - start
            if [.nt, .nz, .none, .ns].contains(text.word(at: start).tag) {
                score += NameWeights.properInside
                isProper = true
                add(at, 0)
            }
        }
        while at > passage.lowerBound, words < Self.mostWords, end - at < Self.longest {
            words += 1
            if let place = places[at], place.start >= passage.lowerBound {
                score += NameWeights.placeInside + max(0, place.score) / 2
                isProper = true
                at = place.start
                contents += 1
                add(at, 0)
                continue
            }
            if let inner = organizations[at], inner.start >= passage.lowerBound {
                score += NameWeights.properInside + max(0, inner.score) / 2
                isProper = true
                at = inner.start
                contents += 1
                add(at, 0)
                continue
            }
            let word = text.word(at: at - 1)
            let start = Int(word.start)
            guard start >= passage.lowerBound else { return }
            if word.kind == .punctuation {
                guard let open = bracket(endingAt: at, passage) else { return }
                score += open.isQuotation ? NameWeights.properInside : 4
                if open.isQuotation { isProper = true }
                at = open.start
                if open.isQuotation { add(at, 0) }
                continue
            }
            // 省 市 县 before a body: 市文明办.
            if end - at > 1, start == at - 1, Self.levels.contains(text.characters[start].scalar), !isProper {
                at = start
                add(at, NameWeights.level + (contents > 0 ? NameWeights.properInside - 4 : 0), needsFullName: contents == 0)
                return
            }
            switch word.kind {
            case .latin, .alphabetic:
                score += NameWeights.properInside
                isProper = true
            case .number:
                guard isOrdinal(word) else { return }
                score += 2
            case .han:
                if word.mask.holds(.inner) {
                    score += NameWeights.commonInside + 1
                } else {
                    switch word.tag {
                    case .nt, .nz, .none, .nrf, .ns:
                        score += NameWeights.properInside
                        isProper = true
                    case .nr:
                        score += NameWeights.properInside - 8
                        isProper = true
                    case .n, .g, .s: score += NameWeights.commonInside
                    case .b, .j, .l: score += NameWeights.commonInside - 1
                    case .a, .z, .i: score += NameWeights.oddInside
                    case .m:
                        guard isOrdinal(word) else { return }
                        score += 2
                    case .v: score += NameWeights.verbInside
                    default: return
                    }
                }
            default: return
            }
            contents += 1
            at = start
            if isProper {
                add(at, 0)
            } else if isStrong, contents > 1 || end - at > 5 {
                add(at, -24)
            }
        }
    }

    private static let levels: Set<UInt32> = Set("省市县区州盟旗镇乡村校".unicodeScalars.map(\.value))

    /// What stands before a name says whether it starts there.
    private func opening(_ start: Int, _ passage: Range<Int>) -> Int {
        guard start > passage.lowerBound else { return NameWeights.startsAfterStop }
        let word = text.word(at: start - 1)
        switch word.kind {
        case .punctuation, .whiteSpace, .symbol: return NameWeights.startsAfterStop
        case .han: break
        default: return 0
        }
        switch word.tag {
        case .p, .c, .u, .v, .d, .r, .f, .y, .t: return NameWeights.startsAfterStop
        case .n, .b, .j, .nz, .none, .nt, .g: return word.mask.holds(.title) ? 0 : NameWeights.startsInsidePhrase
        case .ns: return NameWeights.startsInsidePhrase * 2
        default: return 0
        }
    }

    private func isOrdinal(_ word: NameText.Word) -> Bool {
        let start = Int(word.start)
        if text.characters[start].scalar == 0x7B2C { return true }
        guard word.end - word.start <= 2 else { return false }
        return (start..<Int(word.end)).allSatisfy {
            "一二三四五六七八九十".unicodeScalars.map(\.value).contains(text.characters[$0].scalar)
        }
    }

    /// A short bracket or quotation that closes before a place.
    private func bracket(endingAt end: Int, _ passage: Range<Int>) -> (start: Int, isQuotation: Bool)? {
        let close = text.characters[end - 1].scalar
        let open: [UInt32]
        switch close {
        case 0xFF09, 0x29: open = [0xFF08, 0x28]
        case 0x201D: open = [0x201C]
        case 0x300D: open = [0x300C]
        default: return nil
        }
        let isQuotation = close == 0x201D || close == 0x300D
        var i = end - 2
        while i >= passage.lowerBound, end - i < (isQuotation ? 10 : 8) {
            if open.contains(text.characters[i].scalar) { return end - i > 2 ? (i, isQuotation) : nil }
            if !text.isHan(i), text.word(at: i).kind != .latin { return nil }
            i -= 1
        }
        return nil
    }

    private func about(_ head: Int, _ end: Int, _ isStrong: Bool) -> NameKind? {
        for h in text.hits(at: head) where Int(text.hits[h].end) == end {
            for reference in text.gazetteer.references(ofForm: Int(text.hits[h].form)) {
                let record = text.gazetteer.record(NameReference(bits: reference).record)
                if record.kind == (isStrong ? .strongHead : .weakHead) { return record.about }
            }
        }
        return nil
    }

    /// Names that the article has elsewhere.
    private func addProven(_ passage: Range<Int>, _ evidence: ArticleEvidence, _ candidates: inout [NameCandidate]) {
        guard !evidence.organizations.isEmpty else { return }
        var byFirst: [UInt32: [[UInt32]]] = [:]
        for name in evidence.organizations { byFirst[name[0], default: []].append(name) }
        for i in passage {
            for name in byFirst[text.characters[i].scalar] ?? [] where i + name.count <= passage.upperBound {
                guard zip(name, i..<i + name.count).allSatisfy({ $0 == text.characters[$1].scalar }) else { continue }
                let crosses = (text.isWordStart(i) ? 0 : 12) + (text.isWordEnd(i + name.count) ? 0 : 12)
                let score = NameWeights.threshold + NameWeights.organization + NameWeights.proven / 2 - crosses + name.count * 2
                candidates.append(NameCandidate(start: i, end: i + name.count, kind: .organization, score: score, rule: .article))
            }
        }
    }
}
