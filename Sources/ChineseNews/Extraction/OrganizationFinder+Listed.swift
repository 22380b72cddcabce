// Organizations of the gazetteer and of the lexicon.

extension OrganizationFinder {
    /// Names of the gazetteer; each weighs also what the names inside it weigh, so that the longest one wins.
    func addListed(
        _ passage: Range<Int>,
        _ evidence: ArticleEvidence?,
        _ candidates: inout [NameCandidate],
        _ known: KnownNames
    ) {
        var found: [NameCandidate] = []
        for h in text.hits(in: passage) where text.hits[h].mask.isOrganization || text.hits[h].mask.holds(.event) {
            let hit = text.hits[h]
            guard Int(hit.end) <= passage.upperBound else { continue }
            var name = listed(hit, passage, evidence)
            // 北京奥运会: the place is still one.
            if name.kind == .event, let end = endOfPlace(at: name.start, before: name.end) { name.start = end }
            found.append(name)
        }
        found.sort { ($0.end - $0.start, $0.start) < ($1.end - $1.start, $1.start) }
        addTerms(&found, passage)
        for var name in found {
            if name.score > 0, name.end - name.start > 2 { name.score += known.best(inside: name.start, name.end) }
            candidates.append(name)
            if name.kind == .organization { known.add(name) }
        }
    }

    /// Where a place ends that starts the name of an event.
    private func endOfPlace(at start: Int, before end: Int) -> Int? {
        text.hits(at: start)
            .compactMap { h in
                let hit = text.hits[h]
                let isPlace = hit.mask.contains(.major) || hit.mask.contains(.surePlace)
                return isPlace && Int(hit.end) < end && Int(hit.end) - start > 1 ? Int(hit.end) : nil
            }
            .max()
    }

    /// The term of an assembly belongs to its name: 第六届全国人大, 十届全国人大常委会.
    private func addTerms(_ found: inout [NameCandidate], _ passage: Range<Int>) {
        for var name in found
        where name.kind == .organization && name.score > 0 && text.isAssembly(name.start, name.end) {
            guard let start = text.startOfTerm(before: name.start, passage) else { continue }
            name.start = start
            name.score += weights.properInside
            found.append(name)
        }
    }

    /// What speaks beside a doubtful name for an organization: what companies do and have, and neighbours in a list.
    private func context(_ start: Int, _ end: Int, _ passage: Range<Int>) -> Int {
        var score = 0
        if end < passage.upperBound, text.starts(.companyAfter, end) { score += weights.company }
        if isOrganization(endingAt: start - 1, passage) || isOrganization(startingAt: end + 1, passage) {
            score += weights.companyList
        }
        return score
    }

    /// Whether a sure organization ends before a mark of a list.
    private func isOrganization(endingAt mark: Int, _ passage: Range<Int>) -> Bool {
        guard mark > passage.lowerBound, text.characters[mark].scalar == 0x3001, text.isWordEnd(mark) else {
            return false
        }
        return text.endMasks[mark] & NameMask.sureOrganization.rawValue != 0
    }

    /// Whether a sure organization starts behind a mark of a list.
    private func isOrganization(startingAt start: Int, _ passage: Range<Int>) -> Bool {
        guard start < passage.upperBound, text.characters[start - 1].scalar == 0x3001 else { return false }
        return text.startMasks[start] & NameMask.sureOrganization.rawValue != 0
    }

    /// What a frequent word costs at most, in nats.
    private static let frequentCost = 10.6

    /// Whether the lexicon knows a word as a frequent one: more than some twenty times in a million words.
    private func isFrequent(_ start: Int, _ end: Int) -> Bool {
        var cell = text.lexicon.root
        for i in start..<end {
            let code = text.characters[i].lexiconCode
            guard code != 0, cell.base != 0 else { return false }
            let next = text.lexicon.child(of: cell, over: code)
            guard next.label == code else { return false }
            cell = next
        }
        return cell.isWord && Double(cell.cost) < Self.frequentCost * Double(text.lexicon.costScale)
    }

    /// Whether the name of a model stands behind a brand, so that a product is meant: 宝马 X5, 马自达8.
    private func namesModel(_ end: Int, _ passage: Range<Int>) -> Bool {
        guard end < passage.upperBound else { return false }
        let next = text.word(at: text.characters[end].scalar == 0x20 && end + 1 < passage.upperBound ? end + 1 : end)
        switch next.kind {
        case .latin: return next.end - next.start > 1 || Int(next.start) > end
        case .number:
            // 海尔2023年: a date or a quantity.
            let behind = Int(next.end)
            guard next.end - next.start < 4, behind < passage.upperBound else { return false }
            return Self.behindModels.contains(text.characters[behind].scalar) || text.word(at: behind).kind == .latin
        default: return false
        }
    }

    private static let behindModels: Set<UInt32> = Set("系代款型的，、".unicodeScalars.map(\.value))

    /// Bodies whose short forms are no brands: 欧盟, 海关.
    private static func isOffice(_ mask: NameMask) -> Bool {
        [NameKind.government, .party, .international, .military, .court, .hospital].contains { mask.holds($0) }
    }

    /// Words that the lexicon takes for organizations.
    func addWords(_ passage: Range<Int>, _ candidates: inout [NameCandidate], _ known: KnownNames) {
        var i = passage.lowerBound
        while i < passage.upperBound {
            let word = text.word(at: i)
            let (start, end) = (Int(word.start), Int(word.end))
            i = max(i + 1, end)
            guard word.tag == .nt, end - start > 1, !word.mask.isOrganization, !word.mask.isPlace,
                start >= passage.lowerBound, end <= passage.upperBound
            else { continue }
            let score =
                weights.threshold + weights.lexiconOrganization + min(end - start - 2, 6) * weights.surplus
            let candidate = NameCandidate(start: start, end: end, kind: .organization, score: score, rule: .lexicon)
            candidates.append(candidate)
            known.add(candidate)
        }
    }

    private func listed(_ hit: NameText.Hit, _ passage: Range<Int>, _ evidence: ArticleEvidence?) -> NameCandidate {
        let (start, end) = (Int(hit.start), Int(hit.end))
        let length = end - start
        let isEvent = !hit.mask.isOrganization
        var score = weights.threshold + weights.organization + min(length - 2, 6) * weights.surplus
        let isDoubtful = !isEvent && !hit.mask.contains(.sureOrganization)
        let context = isDoubtful ? context(start, end, passage) : 0
        if isDoubtful { score += weights.doubtful - min(length - 2, 6) * weights.surplus + context }
        if length < 3 { score += weights.shortOrganization }
        if isSport, hit.mask.holds(.team) {
            score += hit.mask.isPlace || !hit.mask.contains(.sureOrganization) ? weights.sport : 0
        }
        // 文明办 alone is any such office.
        if hit.mask.holds(.strongHead), text.characters[end - 1].scalar == 0x529E {
            score += weights.doubtful + weights.shortOrganization
        }
        score += PlaceFinder(text: text).alignment(start, isMinistry(endingAt: end, passage) ? end + 1 : end)
        let word = text.word(at: start)
        if Int(word.start) == start, Int(word.end) == end {
            switch word.tag {
            case .nt: score += weights.isNamedWord
            case .none, .nz, .j, .nx, .ns, .nrf: break
            case .nr: score -= 8
            case .n, .l:
                score +=
                    !hit.mask.contains(.sureOrganization)
                    ? weights.isCommonWord
                    : length > 2 || !isFrequent(start, end)
                        ? 0 : Self.isOffice(hit.mask) ? weights.isCommonWord / 4 : weights.isCommonWord * 2 / 3
            default: if length < 4 { score += weights.isCommonWord }
            }
        }
        // Banks and airlines make no models.
        if hit.mask.holds(.company), length < 5, ![0x884C, 0x822A].contains(text.characters[end - 1].scalar),
            namesModel(end, passage)
        {
            score += weights.product
        }
        if let evidence, evidence.contains(organization: text.scalars(start..<end)) { score += weights.proven }
        let detail = NameKind.allCases.first { $0.isOrganization && hit.mask.holds($0) }
        return NameCandidate(
            start: start,
            end: end,
            kind: isEvent ? .event : .organization,
            score: score,
            rule: .gazetteer,
            detail: detail,
            form: hit.form,
            context: context
        )
    }
}
