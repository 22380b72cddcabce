// What may be the name of a person.

/// Finds candidates for persons in a passage.
final class PersonFinder {
    let text: NameText
    var weights: NameWeights { text.weights }
    /// Where likely names end in the passage that is read.
    @exclusivity(unchecked) private(set) var personEnds: Set<Int> = []

    /// So much unlikeliness of the characters, as the lexicon counts it, counts as one here.
    private static let likelihood = 5
    /// At a title any characters may be a name: how far their unlikeliness counts there at most.
    private static let mostUnlikeliness = 24
    /// More than this must stand beside a short name that is taken for one only where one is due.
    static let due = 6

    init(text: NameText) { self.text = text }

    func find(in passage: Range<Int>, evidence: ArticleEvidence?, into candidates: inout [NameCandidate]) {
        personEnds.removeAll(keepingCapacity: true)
        var seen = candidates.count
        var i = passage.lowerBound
        while i < passage.upperBound {
            while seen < candidates.count {
                if candidates[seen].score > 8 { personEnds.insert(candidates[seen].end) }
                seen += 1
            }
            let word = text.word(at: i)
            let (start, end) = (Int(word.start), Int(word.end))
            if start == i, word.kind == .han { addWord(word, passage, evidence, &candidates) }
            if start == i, end - start == 1 { addSpaced(start, passage, &candidates) }
            if start == i { addRule(start, passage, evidence, &candidates) }
            i = max(i + 1, end)
        }
        addTranscribed(passage, &candidates)
        if let evidence { addProven(passage, evidence, &candidates) }
    }

    private func addWord(
        _ word: NameText.Word,
        _ passage: Range<Int>,
        _ evidence: ArticleEvidence?,
        _ candidates: inout [NameCandidate]
    ) {
        let (start, end) = (Int(word.start), Int(word.end))
        let length = end - start
        switch word.tag {
        case .nr where length > 1:
            var score = weights.threshold + lexiconName(start, end) + context(start, end, passage)
            if word.mask.isPlace || word.mask.isOrganization { score += weights.isOtherName }
            if length == 2 { score += weights.shortName }
            var candidate = NameCandidate(start: start, end: end, kind: .person, score: score, rule: .chineseName)
            candidate.context = context(start, end, passage)
            candidates.append(candidate)
        case .nrf where length > 1:
            if addDotted(start, end, passage, &candidates) { return }
            var score = weights.threshold + weights.foreignName + context(start, end, passage)
            if length == 2 { score += weights.shortForeignWord }
            if word.mask.isPlace || word.mask.isOrganization { score += weights.isOtherName * 2 }
            candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .foreignName))
        case .none where (2...4).contains(length), .nz where (2...4).contains(length) && !word.mask.isOrganization:
            // A word that no lexicon knows, where a name is due: 记者乌日娜.
            let (before, after) = (before(start, passage), after(end, passage))
            guard isAtRole(start, passage), after > 0, !word.mask.isPlace else { return }
            let score = weights.threshold + weights.unknownName + before + after
            candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .chineseName))
        default:
            if length > 3 { addFirstPart(start, end, &candidates) }
        }
    }

    /// A surname and a given name with a blank between: 王　伟.
    private func addSpaced(_ start: Int, _ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        guard start + 2 < passage.upperBound, text.isBlank(start + 1), text.isHan(start + 2),
            text.isWordEnd(start + 3) || start + 3 >= passage.upperBound,
            text.isWordStart(start + 2)
        else { return }
        let surname = text.surnameCost(start)
        let given = text.lexicon.traits(text.characters[start + 2].lexiconCode).cost(.given)
        guard surname > 0 else { return }
        let end = start + 3
        var score =
            weights.threshold + weights.likelyName
            + scaled(-(surname + (given > 0 ? given : Int(NameRules.unknown))) / Self.likelihood)
        score += text.characters[start + 1].scalar == 0x3000 ? weights.spaced : 0
        score += context(start, end, passage)
        candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .chineseName))
    }

    /// A name that starts a longer word: 马克思 in 马克思主义.
    private func addFirstPart(_ start: Int, _ end: Int, _ candidates: inout [NameCandidate]) {
        var cell = text.lexicon.root
        for i in start..<end - 1 {
            guard cell.base != 0 else { return }
            let next = text.lexicon.child(of: cell, over: text.characters[i].lexiconCode)
            guard text.characters[i].lexiconCode != 0, next.label == text.characters[i].lexiconCode else { return }
            cell = next
            guard i - start >= 2, cell.isWord, cell.tag == .nr || cell.tag == .nrf else { continue }
            let score = weights.threshold + weights.chineseName - 4
            candidates.append(NameCandidate(start: start, end: i + 1, kind: .person, score: score, rule: .lexicon))
        }
    }

    /// How sure a word is that the lexicon or its rules take for a name: names of dictionaries are often none (阿姨).
    private func lexiconName(_ start: Int, _ end: Int) -> Int {
        var cost = text.surnameCost(start)
        var given = start + 1
        if let long = text.longSurname(at: start) {
            (given, cost) = (start + long.length, long.cost)
        }
        if cost == 0 { return weights.chineseName + scaled(-14) }
        for i in given..<max(given, end) {
            let part = text.lexicon.traits(text.characters[i].lexiconCode).cost(.given)
            cost += part > 0 ? part : Int(NameRules.unknown) / 2
        }
        let least = end - start > 2 ? -5 : -16
        return weights.chineseName + scaled(min(6, max(least, 24 - cost / Self.likelihood)))
    }

    /// Unlikeliness as it weighs.
    private func scaled(_ value: Int) -> Int { tenth(weights.likeliness, value) }

    private func tenth(_ weight: Int, _ value: Int) -> Int { weight * value / 10 }

    /// A surname and one or two characters that are no word together, and a surname alone before a title.
    private func addRule(
        _ start: Int,
        _ passage: Range<Int>,
        _ evidence: ArticleEvidence?,
        _ candidates: inout [NameCandidate]
    ) {
        let surnameCost = text.surnameCost(start)
        var surnameEnd = start + 1
        var cost = surnameCost
        if let long = text.longSurname(at: start) {
            (surnameEnd, cost) = (start + long.length, long.cost)
        } else if surnameCost == 0 {
            if isAtRole(start, passage) { addUnknown(start, passage, &candidates) }
            return
        }
        addPartial(start, surnameEnd, cost, passage, &candidates)
        addGiven(start, surnameEnd, cost, passage, &candidates)
    }

    private func addPartial(
        _ start: Int,
        _ end: Int,
        _ cost: Int,
        _ passage: Range<Int>,
        _ candidates: inout [NameCandidate]
    ) {
        guard end < passage.upperBound else { return }
        let next = text.characters[end].scalar
        let word = text.word(at: start)
        var score = weights.threshold + weights.partial
        if next == 0x67D0 {  // 某
            score += weights.certainSomebody
        } else if start > passage.lowerBound, text.characters[start - 1].scalar == 0x59D3, text.isWordStart(start),
            text.isWordEnd(end)
        {
            // 姓欧阳.
            score += weights.surnameTold
        } else if Int(word.end) == end || word.tag == .nr || word.tag == .n,
            text.starts(.honorific, end) || followsTitle(end) || isHonorific(end, word)
        {
            score += weights.surnameTold + scaled(-cost / 8)
            let isAddressed = text.starts(.honorific, end) || isHonorific(end, word)
            if !isAddressed, isCalling(end) { return }
            switch word.tag {
            case .nr, .none, .nz: break
            case .p, .v, .d, .c, .u, .m, .f, .b, .r:
                score -= tenth(weights.knownWords, isAddressed && cost < 40 ? 4 : 24)
            default: if !isAddressed { score -= tenth(weights.knownWords, 12) }
            }
        } else {
            return
        }
        if !text.isWordStart(start) { score += weights.crossesWord }
        candidates.append(
            NameCandidate(start: start, end: end, kind: .person, score: score, rule: .surname, isPartial: true)
        )
    }

    /// Whether the rest of a word is a form of address: 朱老.
    private func isHonorific(_ i: Int, _ word: NameText.Word) -> Bool {
        text.hits(at: i).contains { text.hits[$0].end == word.end && text.hits[$0].mask.holds(.honorific) }
    }

    /// Whether what starts at a place says what somebody does rather than what he is called: 向记者介绍, 占党员总数.
    private func isCalling(_ i: Int) -> Bool {
        let word = text.word(at: i)
        return Int(word.start) == i && Self.callings.contains(text.characters[Int(word.end) - 1].scalar)
    }

    private static let callings: Set<UInt32> = Set("者民工安警机人脑众家員员学生卫姓友客".unicodeScalars.map(\.value))

    private func followsTitle(_ end: Int) -> Bool {
        text.hits(at: end).contains { text.hits[$0].mask.holds(.title) && text.isWordEnd(Int(text.hits[$0].end)) }
    }

    private func addGiven(
        _ start: Int,
        _ given: Int,
        _ surname: Int,
        _ passage: Range<Int>,
        _ candidates: inout [NameCandidate]
    ) {
        var cost = surname
        for end in given + 1...given + 2 {
            guard end <= passage.upperBound, text.isHan(end - 1) else { return }
            let part = text.lexicon.traits(text.characters[end - 1].lexiconCode).cost(.given)
            cost += part > 0 ? part : Int(NameRules.unknown)
            guard text.isWordEnd(end) else { continue }
            let word = text.word(at: start)
            if Int(word.end) == end, word.tag == .nr { continue }
            let context = context(start, end, passage)
            let isConjunction = end - given == 2 && belongsToName(end - 1, passage)
            var unlikeliness = cost / Self.likelihood
            if isDue(start, end, passage), mayBeName(start, end) {
                unlikeliness = min(unlikeliness, Self.mostUnlikeliness)
            }
            var score =
                weights.threshold + weights.likelyName + scaled(-unlikeliness)
                - tenth(weights.knownWords, known(start, end)) + context
            if isConjunction { score += weights.conjunctionInside }
            // What is in no given name is in one only at a title, or where the article has it again.
            if part == 0, !isAtRole(start, passage), !isConjunction { score = min(score, 0) }
            var candidate = NameCandidate(start: start, end: end, kind: .person, score: score, rule: .chineseName)
            candidate.context = context
            candidates.append(candidate)
        }
    }

    /// Whether a title stands before a stretch and what ends a name behind it.
    private func isDue(_ start: Int, _ end: Int, _ passage: Range<Int>) -> Bool {
        isAtRole(start, passage) && after(end, passage) > 3
    }

    /// A name with a surname that no list has, where a name is due: 厂长布惟新说.
    private func addUnknown(_ start: Int, _ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        for end in start + 2...start + 3 {
            guard end <= passage.upperBound, text.isHan(start), text.isHan(end - 1) else { return }
            guard text.isWordEnd(end), isDue(start, end, passage), mayBeName(start, end) else { continue }
            let score =
                weights.threshold + weights.unknownSurname
                + context(start, end, passage)
            candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .chineseName))
        }
    }

    /// Whether nothing but characters of given names stands behind a first one, and no word of grammar.
    private func mayBeName(_ start: Int, _ end: Int) -> Bool {
        (start..<end)
            .allSatisfy { i in
                let word = text.word(at: i)
                switch word.tag {
                case .p, .c, .u, .r, .d, .m, .f, .q, .y, .k: return false
                case .nr, .nrf, .none, .nz: break
                default: if word.end - word.start > 1 { return false }
                }
                return i == start || isGiven(i)
            }
    }

    /// Whether a word of grammar at the end of a name joins nothing there, so that it belongs to the name: 李长和说, 阮静之认为.
    private func belongsToName(_ i: Int, _ passage: Range<Int>) -> Bool {
        guard text.isWordStart(i), text.isWordEnd(i + 1) else { return false }
        let isParticle = text.characters[i].scalar == 0x4E4B
        guard isParticle || text.word(at: i).tag == .c else { return false }
        guard i + 1 < passage.upperBound else { return true }
        let next = text.word(at: i + 1)
        switch next.kind {
        case .number: return !isParticle
        case .punctuation: return text.characters[i + 1].scalar != 0x201C
        default: break
        }
        // 之 joins what is called by a noun.
        if isParticle { return next.tag == .v && next.end - next.start > 1 || next.tag == .p }
        return text.starts(.saying, i + 1)
    }

    /// What it costs that a name takes known words apart, or is one.
    func known(_ start: Int, _ end: Int) -> Int {
        var cost = 0
        var at = start
        while at < end {
            let word = text.word(at: at)
            let length = Int(word.end) - Int(word.start)
            switch word.tag {
            case .nr, .none: break
            case .p, .c, .u, .r, .d, .m, .f, .q, .y: cost += length == 1 ? 6 : 30
            case .v where length == 1: cost += at == start ? 10 : 4
            case .ns where length < end - start: cost += 4
            default: if length > 1 { cost += length == end - start ? 34 : 10 }
            }
            at = Int(word.end)
        }
        return cost
    }

    /// Names that the article has elsewhere.
    private func addProven(_ passage: Range<Int>, _ evidence: ArticleEvidence, _ candidates: inout [NameCandidate]) {
        for i in passage where evidence.mayStart(text.characters[i].scalar) {
            for name in evidence.persons[text.characters[i].scalar] ?? []
            where text.stands(name, at: i, to: passage.upperBound) {
                let (start, end) = (i, i + name.count)
                let crosses =
                    (text.isWordStart(start) ? 0 : weights.crossesWord / 4)
                    + (text.isWordEnd(end) ? 0 : weights.crossesWord / 4)
                let score =
                    weights.threshold + weights.chineseName + weights.proven / 2 + crosses
                    + context(start, end, passage)
                candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .article))
            }
        }
    }
}
