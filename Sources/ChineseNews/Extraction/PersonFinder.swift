// What may be the name of a person.

/// Finds candidates for persons in a passage.
struct PersonFinder {
    let text: NameText

    func find(in passage: Range<Int>, evidence: ArticleEvidence?, into candidates: inout [NameCandidate]) {
        var i = passage.lowerBound
        while i < passage.upperBound {
            let word = text.word(at: i)
            let (start, end) = (Int(word.start), Int(word.end))
            if start == i, word.kind == .han { addWord(word, passage, evidence, &candidates) }
            if start == i { addRule(start, passage, evidence, &candidates) }
            i = max(i + 1, end)
        }
        if let evidence { addProven(passage, evidence, &candidates) }
    }

    private func addWord(_ word: NameText.Word, _ passage: Range<Int>, _ evidence: ArticleEvidence?, _ candidates: inout [NameCandidate]) {
        let (start, end) = (Int(word.start), Int(word.end))
        let length = end - start
        switch word.tag {
        case .nr where length > 1:
            var score = NameWeights.threshold + NameWeights.chineseName + context(start, end, passage)
            // 阿姨, 老板: the lexicon's tag says more than it knows.
            if !isSurname(start) { score -= 14 }
            if word.mask.isPlace || word.mask.isOrganization { score -= 10 }
            if length == 2 { score -= 4 }
            candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .chineseName))
        case .nrf where length > 1:
            var score = NameWeights.threshold + NameWeights.foreignName + context(start, end, passage)
            if length == 2 { score -= 6 }
            if word.mask.isPlace || word.mask.isOrganization { score -= 20 }
            candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .foreignName))
        default:
            break
        }
    }

    private func isSurname(_ i: Int) -> Bool {
        if text.lexicon.traits(text.characters[i].lexiconCode).cost(.surname) > 0 { return true }
        guard i + 2 < text.count else { return false }
        return text.lexicon.longSurname(text.characters[i].lexiconCode, text.characters[i + 1].lexiconCode, text.characters[i + 2].lexiconCode) != nil
    }

    func context(_ start: Int, _ end: Int, _ passage: Range<Int>) -> Int {
        var score = 0
        if start > passage.lowerBound, text.ends(.title, start) || text.ends(.honorific, start) || text.ends(.kin, start) { score += NameWeights.title }
        if end < passage.upperBound {
            if text.starts(.title, end) || text.starts(.honorific, end) {
                score += NameWeights.title
            } else if text.starts(.saying, end) {
                score += NameWeights.saying
            }
        }
        return score
    }

    /// A surname and one or two characters that are no word together, and a surname alone before a title.
    private func addRule(_ start: Int, _ passage: Range<Int>, _ evidence: ArticleEvidence?, _ candidates: inout [NameCandidate]) {
        let surnameCost = text.lexicon.traits(text.characters[start].lexiconCode).cost(.surname)
        var surnameEnd = start + 1
        var cost = surnameCost
        if start + 2 < passage.upperBound,
            let long = text.lexicon.longSurname(text.characters[start].lexiconCode, text.characters[start + 1].lexiconCode, text.characters[start + 2].lexiconCode)
        {
            (surnameEnd, cost) = (start + long.length, long.cost)
        } else if surnameCost == 0 {
            return
        }
        addPartial(start, surnameEnd, cost, passage, &candidates)
        addGiven(start, surnameEnd, cost, passage, &candidates)
    }

    private func addPartial(_ start: Int, _ end: Int, _ cost: Int, _ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        guard end < passage.upperBound, text.isWordEnd(end) || text.word(at: start).tag == .nr || text.word(at: start).tag == .n else { return }
        let next = text.characters[end].scalar
        var score = NameWeights.threshold
        if next == 0x67D0 {  // 某
            score += NameWeights.partial + 14
        } else if text.starts(.honorific, end) || followsTitle(end) {
            score += NameWeights.partial + 4 - cost / 8
        } else {
            return
        }
        if !text.isWordStart(start) { score += NameWeights.crossesWord }
        switch text.word(at: start).tag {
        case .nr, .none, .n, .nz, .b, .j, .ns: break
        default: score -= 14
        }
        candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .surname, isPartial: true))
    }

    private func followsTitle(_ end: Int) -> Bool {
        text.hits(at: end).contains { text.hits[$0].mask.holds(.title) && text.isWordEnd(Int(text.hits[$0].end)) }
    }

    private func addGiven(_ start: Int, _ given: Int, _ surname: Int, _ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        var cost = surname
        for end in given + 1...given + 2 {
            guard end <= passage.upperBound, text.isHan(end - 1) else { return }
            let part = text.lexicon.traits(text.characters[end - 1].lexiconCode).cost(.given)
            guard part > 0 else { return }
            cost += part
            guard text.isWordEnd(end) else { continue }
            let word = text.word(at: start)
            if Int(word.end) == end, word.tag == .nr { continue }
            let evidence = context(start, end, passage)
            // Known words that it would take.
            var known = 0
            var at = start
            while at < end {
                let word = text.word(at: at)
                let length = Int(word.end) - Int(word.start)
                if length > 1, word.tag != .nr, word.tag != .none { known += length == 2 && end - start == 3 ? 14 : 30 }
                at = Int(word.end)
            }
            let score = NameWeights.threshold + NameWeights.chineseName + 18 - cost / 4 - known + evidence - (end == given + 1 ? 8 : 0)
            guard evidence > 0 || known == 0 else { continue }
            candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .chineseName))
        }
    }

    /// Names that the article has elsewhere.
    private func addProven(_ passage: Range<Int>, _ evidence: ArticleEvidence, _ candidates: inout [NameCandidate]) {
        for i in passage {
            guard let names = evidence.persons[text.characters[i].scalar] else { continue }
            for name in names where i + name.count <= passage.upperBound {
                guard zip(name, i..<i + name.count).allSatisfy({ $0 == text.characters[$1].scalar }) else { continue }
                let (start, end) = (i, i + name.count)
                let crosses = (text.isWordStart(start) ? 0 : 10) + (text.isWordEnd(end) ? 0 : 10)
                let score = NameWeights.threshold + NameWeights.chineseName + NameWeights.proven / 2 - crosses + context(start, end, passage)
                candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .article))
            }
        }
    }
}
