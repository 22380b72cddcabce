// What may be the name of a person.

/// Finds candidates for persons in a passage.
final class PersonFinder {
    private let text: NameText
    /// Where likely names end in the passage that is read.
    @exclusivity(unchecked) private var personEnds: Set<Int> = []

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
            var score = NameWeights.threshold + lexiconName(start, end) + context(start, end, passage)
            if word.mask.isPlace || word.mask.isOrganization { score -= 10 }
            if length == 2 { score -= 4 }
            var candidate = NameCandidate(start: start, end: end, kind: .person, score: score, rule: .chineseName)
            candidate.context = context(start, end, passage)
            candidates.append(candidate)
        case .nrf where length > 1:
            if addDotted(start, end, passage, &candidates) { return }
            var score = NameWeights.threshold + NameWeights.foreignName + context(start, end, passage)
            if length == 2 { score -= 14 }
            if word.mask.isPlace || word.mask.isOrganization { score -= 20 }
            candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .foreignName))
        case .none where (2...4).contains(length), .nz where (2...4).contains(length) && !word.mask.isOrganization:
            // A word that no lexicon knows, where a name is due: 记者乌日娜.
            let (before, after) = (before(start, passage), after(end, passage))
            guard before >= NameWeights.title, after > 0, !word.mask.isPlace else { return }
            let score = NameWeights.threshold + NameWeights.unknownName + before + after
            candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .chineseName))
        default:
            if length > 3 { addFirstPart(start, end, &candidates) }
        }
    }

    /// What ends the names of jobs: 护边员.
    private static let jobs: Set<UInt32> = Set("员长师者手工兵".unicodeScalars.map(\.value))

    /// A name with dots, without what the lattice took along: 护边员 before it, 独取 behind it.
    private func addDotted(_ start: Int, _ end: Int, _ passage: Range<Int>, _ candidates: inout [NameCandidate]) -> Bool
    {
        func isDot(_ i: Int) -> Bool { [0xB7, 0x2022, 0x2027, 0x30FB].contains(text.characters[i].scalar) }
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
        let score = NameWeights.threshold + NameWeights.foreignName + 14 + context(lower, upper, passage)
        candidates.append(NameCandidate(start: lower, end: upper, kind: .person, score: score, rule: .foreignName))
        return true
    }

    /// Stretches of words all of whose characters transcribe foreign names: 霍尔 布鲁克, 穆吉贝尔.
    private func addTranscribed(_ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        var i = passage.lowerBound
        while i < passage.upperBound {
            guard text.isWordStart(i), isTranscribed(text.word(at: i)) else {
                i += 1
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

    private func addTranscribed(
        _ start: Int,
        _ end: Int,
        _ extra: Int,
        _ passage: Range<Int>,
        _ candidates: inout [NameCandidate]
    ) {
        let score =
            NameWeights.threshold + NameWeights.foreignName + min(end - start - 3, 4) * 4 + extra
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
        guard context >= NameWeights.saying, known(start, end) == 0, !word.mask.isPlace, !word.mask.isOrganization,
            word.tag == .none || word.tag == .nrf || word.tag == .nz || word.end - word.start == 1
        else { return }
        let score = NameWeights.threshold + NameWeights.shortForeignName + context
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

    /// A surname and a given name with a blank between: 王　伟.
    private func addSpaced(_ start: Int, _ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        guard start + 2 < passage.upperBound, isBlank(start + 1), text.isHan(start + 2),
            text.isWordEnd(start + 3) || start + 3 >= passage.upperBound,
            text.isWordStart(start + 2)
        else { return }
        let surname = text.lexicon.traits(text.characters[start].lexiconCode).cost(.surname)
        let given = text.lexicon.traits(text.characters[start + 2].lexiconCode).cost(.given)
        guard surname > 0 else { return }
        let end = start + 3
        var score =
            NameWeights.threshold + NameWeights.likelyName - (surname + (given > 0 ? given : Int(NameRules.unknown)))
            / NameWeights.likelihood
        score += text.characters[start + 1].scalar == 0x3000 ? 12 : 0
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
            let score = NameWeights.threshold + NameWeights.chineseName - 4
            candidates.append(NameCandidate(start: start, end: i + 1, kind: .person, score: score, rule: .lexicon))
        }
    }

    /// How sure a word is that the lexicon or its rules take for a name: names of dictionaries are often none (阿姨).
    private func lexiconName(_ start: Int, _ end: Int) -> Int {
        var cost = text.lexicon.traits(text.characters[start].lexiconCode).cost(.surname)
        var given = start + 1
        if let long = text.longSurname(at: start) {
            (given, cost) = (start + long.length, long.cost)
        }
        if cost == 0 { return NameWeights.chineseName - 14 }
        for i in given..<max(given, end) {
            let part = text.lexicon.traits(text.characters[i].lexiconCode).cost(.given)
            cost += part > 0 ? part : Int(NameRules.unknown) / 2
        }
        return min(
            NameWeights.chineseName + 6,
            max(
                NameWeights.chineseName - (end - start > 2 ? 5 : 16),
                NameWeights.chineseName + 24 - cost / NameWeights.likelihood
            )
        )
    }

    /// What stands beside a name: a title or a relation before it, a title or a verb of saying behind it.
    func context(_ start: Int, _ end: Int, _ passage: Range<Int>) -> Int {
        let (before, after) = (before(start, passage), after(end, passage))
        // Between a title and what ends a name there is room for nothing else.
        return before + after + (before >= NameWeights.title && after > 0 ? NameWeights.exact : 0)
    }

    /// What stands before a name; a blank or a colon may stand between: 记者 乌日娜, 摄影：朝鲁.
    private func before(_ start: Int, _ passage: Range<Int>) -> Int {
        var at = start
        while at > passage.lowerBound, isBlank(at - 1) { at -= 1 }
        guard at > passage.lowerBound else { return 2 }
        if isRole(endingAt: at) { return NameWeights.title }
        if text.ends(.personBefore, at) { return 4 }
        switch text.characters[at - 1].scalar {
        case 0xFF1A, 0x3A, 0xFF0F, 0x2F:
            return at - 1 > passage.lowerBound && isRole(endingAt: at - 1) ? NameWeights.title : 0
        case 0x3001: return isListed(at - 1) ? NameWeights.listed : 2
        case 0xFF0C, 0x3002, 0xFF08, 0x201C, 0x28: return 2
        case 0xFF09 where isListed(at): return NameWeights.listed
        default: return 0
        }
    }

    /// Whether a name ends before a mark of a list: 王岩、武丹.
    private func isListed(_ mark: Int) -> Bool { personEnds.contains(mark) }

    private func isRole(endingAt at: Int) -> Bool {
        text.ends(.title, at) || text.ends(.honorific, at) || text.ends(.kin, at)
    }

    private func after(_ end: Int, _ passage: Range<Int>) -> Int {
        var at = end
        while at < passage.upperBound, isBlank(at) { at += 1 }
        guard at < passage.upperBound else { return 2 }
        if text.starts(.title, at) || text.starts(.honorific, at) { return NameWeights.titleBehind }
        if text.starts(.saying, at) { return NameWeights.saying }
        if text.starts(.personAfter, at) { return 4 }
        switch text.word(at: at).kind {
        case .punctuation: return 3
        default: break
        }
        let isLong = text.word(at: at).end - text.word(at: at).start > 1
        if isLong { return text.word(at: at).tag == .v ? 3 : 0 }
        return isGiven(at) ? -6 : 0
    }

    private func isGiven(_ i: Int) -> Bool { text.lexicon.traits(text.characters[i].lexiconCode).cost(.given) > 0 }
    private func isBlank(_ i: Int) -> Bool { TypeCharacter(text.characters[i].scalar).kind == .blank }

    /// A surname and one or two characters that are no word together, and a surname alone before a title.
    private func addRule(
        _ start: Int,
        _ passage: Range<Int>,
        _ evidence: ArticleEvidence?,
        _ candidates: inout [NameCandidate]
    ) {
        let surnameCost = text.lexicon.traits(text.characters[start].lexiconCode).cost(.surname)
        var surnameEnd = start + 1
        var cost = surnameCost
        if let long = text.longSurname(at: start) {
            (surnameEnd, cost) = (start + long.length, long.cost)
        } else if surnameCost == 0 {
            if before(start, passage) >= NameWeights.title { addUnknown(start, passage, &candidates) }
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
        var score = NameWeights.threshold + NameWeights.partial
        if next == 0x67D0 {  // 某
            score += 14
        } else if start > passage.lowerBound, text.characters[start - 1].scalar == 0x59D3, text.isWordStart(start),
            text.isWordEnd(end)
        {
            // 姓欧阳.
            score += 6
        } else if Int(word.end) == end || word.tag == .nr || word.tag == .n,
            text.starts(.honorific, end) || followsTitle(end) || isHonorific(end, word)
        {
            score += 6 - cost / 8
            switch word.tag {
            case .p, .v, .d, .c, .u, .m, .f, .b, .r: score -= cost < 40 ? 4 : 24
            default: break
            }
        } else {
            return
        }
        if !text.isWordStart(start) { score += NameWeights.crossesWord }
        candidates.append(
            NameCandidate(start: start, end: end, kind: .person, score: score, rule: .surname, isPartial: true)
        )
    }

    /// Whether the rest of a word is a form of address: 朱老.
    private func isHonorific(_ i: Int, _ word: NameText.Word) -> Bool {
        text.hits(at: i).contains { text.hits[$0].end == word.end && text.hits[$0].mask.holds(.honorific) }
    }

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
            let isConjunction = end - given == 2 && isConjunction(end - 1) && joinsNothing(end, passage)
            var unlikeliness = cost / NameWeights.likelihood
            if isDue(start, end, passage), mayBeName(start, end) { unlikeliness = min(unlikeliness, NameWeights.mostUnlikeliness) }
            var score =
                NameWeights.threshold + NameWeights.likelyName - unlikeliness - known(start, end) + context
            if isConjunction { score += NameWeights.conjunctionInside }
            // What is in no given name is in one only at a title, or where the article has it again.
            if part == 0, context < NameWeights.title, !isConjunction { score = min(score, 0) }
            var candidate = NameCandidate(start: start, end: end, kind: .person, score: score, rule: .chineseName)
            candidate.context = context
            candidates.append(candidate)
        }
    }

    /// Whether a title stands before a stretch and what ends a name behind it.
    private func isDue(_ start: Int, _ end: Int, _ passage: Range<Int>) -> Bool {
        before(start, passage) >= NameWeights.title && after(end, passage) > 3
    }

    /// A name with a surname that no list has, where a name is due: 厂长布惟新说.
    private func addUnknown(_ start: Int, _ passage: Range<Int>, _ candidates: inout [NameCandidate]) {
        for end in start + 2...start + 3 {
            guard end <= passage.upperBound, text.isHan(start), text.isHan(end - 1) else { return }
            guard text.isWordEnd(end), isDue(start, end, passage), mayBeName(start, end) else { continue }
            let score = NameWeights.threshold + NameWeights.unknownSurname
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

    /// 和 and its like.
    private func isConjunction(_ i: Int) -> Bool {
        text.isWordStart(i) && text.isWordEnd(i + 1) && text.word(at: i).tag == .c
    }

    /// Whether nothing that could be joined stands at a place: 李长和说, 陈金和。
    private func joinsNothing(_ i: Int, _ passage: Range<Int>) -> Bool {
        guard i < passage.upperBound else { return true }
        let word = text.word(at: i)
        return word.kind == .number || word.kind == .punctuation && text.characters[i].scalar != 0x201C
            || text.starts(.saying, i)
    }

    /// What it costs that a name takes known words apart, or is one.
    private func known(_ start: Int, _ end: Int) -> Int {
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
                let crosses = (text.isWordStart(start) ? 0 : 10) + (text.isWordEnd(end) ? 0 : 10)
                let score =
                    NameWeights.threshold + NameWeights.chineseName + NameWeights.proven / 2 - crosses
                    + context(start, end, passage)
                candidates.append(NameCandidate(start: start, end: end, kind: .person, score: score, rule: .article))
            }
        }
    }
}
