// Names of organizations, from their heads leftwards.

/// Composes names that end with a head: 西宁市创建全国文明城市工作领导小组办公室 from 办公室 back to 西宁市.
///
/// A name weighs what the names inside it weigh, and what speaks for one name of them all.
struct OrganizationComposer {
    private static let mostWords = 12
    private static let longest = 40

    private let text: NameText
    private let head: Int
    private let end: Int
    private let strength: NameKind
    private let passage: Range<Int>
    private let known: KnownNames
    /// What the head names.
    private let kind: NameKind?
    /// Companies may be called anything.
    private let isCompany: Bool

    private var inner: InnerNames
    /// Where the words that were read so far start, and what they weigh.
    private var at: Int
    private var score = 0
    /// Whether a name stands in it, one that is no place, and how many words besides.
    private var hasName = false
    private var hasBrand = false
    private var hasOrganization = false
    /// Whether a word stands in it that seldom does.
    private var hasOdd = false
    private var contents = 0
    /// Whether the words so far start with a place: only names stand before one.
    private var startsWithPlace = false

    private var weights: NameWeights { text.weights }

    init(_ text: NameText, _ head: Range<Int>, _ strength: NameKind, in passage: Range<Int>, _ known: KnownNames) {
        self.text = text
        self.head = head.lowerBound
        end = head.upperBound
        self.strength = strength
        self.passage = passage
        self.known = known
        kind = text.organizationKind(ofHead: head, strength)
        isCompany = kind == .company && strength == .strongHead && head.count > 3
        inner = InnerNames(known, end: end)
        at = head.lowerBound
    }

    /// Adds all names that end with the head.
    ///
    /// O(words before it), twelve at most.
    mutating func compose(into candidates: inout [NameCandidate]) {
        switch strength {
        case .strongHead: score = weights.strongHead
        case .weakHead: score = weights.weakHead
        default: score = weights.brandHead
        }
        score += (end - head) * weights.headLength
        offerLevel(&candidates)
        guard readHead(&candidates) else { return }
        var words = 0
        while at > passage.lowerBound, words < Self.mostWords, end - at < Self.longest, read(&candidates) { words += 1 }
    }

    // MARK: Candidates

    /// Adds the name that starts at a place, with what speaks for it besides.
    private mutating func add(
        _ start: Int,
        _ extra: Int = 0,
        needsFullName: Bool = false,
        into candidates: inout [NameCandidate]
    ) {
        let names = inner.best(from: start)
        var total = score + extra + names + opening(start)
        if !text.isWordStart(start) { total += weights.crossesWord / 4 }
        if names == 0 { total += weights.threshold }
        candidates.append(
            NameCandidate(
                start: start,
                end: end,
                kind: .organization,
                score: total,
                rule: .head,
                // 人民法院 is a court, though 院 alone ends names of schools.
                detail: known.organizationKind(start, end) ?? kind,
                needsFullName: needsFullName
            )
        )
    }

    /// Adds what was read so far, if it is enough for a name.
    private mutating func offer(_ candidates: inout [NameCandidate]) {
        if hasOdd, !startsWithPlace { return }
        switch strength {
        case .strongHead:
            if hasName {
                add(at, into: &candidates)
            } else if contents > 1 || contents > 0 && end - at > 5 {
                add(at, weights.noName, into: &candidates)
            }
        case .weakHead: if hasBrand || hasName && contents > 0 { add(at, into: &candidates) }
        default: if hasBrand { add(at, into: &candidates) }
        }
    }

    /// 县委, 镇政府: the level stands for the place.
    private mutating func offerLevel(_ candidates: inout [NameCandidate]) {
        let start = Int(text.word(at: head).start)
        let isInHead = start == head && end - head > 1
        let isBeforeHead = head - start == 1 && start >= passage.lowerBound
        guard isInHead || isBeforeHead, isLevel(start) else { return }
        add(start, weights.level / 2, needsFullName: true, into: &candidates)
    }

    private func isLevel(_ i: Int) -> Bool { OrganizationFinder.levels.contains(text.characters[i].scalar) }

    // MARK: Words

    /// Reads the start of the word that the head ends; returns whether a name may go on.
    private mutating func readHead(_ candidates: inout [NameCandidate]) -> Bool {
        let word = text.word(at: head)
        guard Int(word.start) < head else {
            if strength == .strongHead || end - head > 1 { return true }
            switch word.tag {
            case .u, .p, .d, .v, .c, .f, .q, .m: return false
            default: return true
            }
        }
        // What stands before it in the word belongs to the name; 东南部 is a side, 莫斯科 no section.
        at = Int(word.start)
        guard at >= passage.lowerBound, word.tag != .f, word.tag != .s else { return false }
        if end - head == 1, word.mask.isPlace || word.tag == .ns { return false }
        score += weights.commonInside
        contents += 1
        if [.nt, .nz, .none, .ns].contains(word.tag) {
            score += weights.properInside
            (hasName, hasBrand) = (true, true)
            offer(&candidates)
        }
        return true
    }

    /// Reads what stands before the words so far; returns whether a name may go on.
    private mutating func read(_ candidates: inout [NameCandidate]) -> Bool {
        if let place = known.place(endingAt: at) {
            score += weights.placeInside
            startsWithPlace = true
            hasName = true
            if strength == .weakHead, head == at, Self.teams.contains(text.characters[head].scalar) { contents += 1 }
            at = place.start
            offer(&candidates)
            return true
        }
        if let name = known.organization(endingAt: at), end - name.start <= Self.longest {
            hasOrganization = true
            score += weights.properInside
            (hasName, hasBrand) = (true, true)
            at = name.start
            offer(&candidates)
            return true
        }
        if let term = text.startOfTerm(before: at, passage) {
            // 楚雄州第十二届人大常委会, 政协伊春市第十四届委员会.
            at = term
            score += weights.properInside
            if strength == .strongHead, contents > 0 || text.isAssembly(head, end) {
                hasName = true
                offer(&candidates)
            }
            return true
        }
        let word = text.word(at: at - 1)
        guard Int(word.start) >= passage.lowerBound else { return false }
        if word.kind == .punctuation { return readBracket(&candidates) }
        return read(word, &candidates)
    }

    /// Reads a short bracket or quotation.
    private mutating func readBracket(_ candidates: inout [NameCandidate]) -> Bool {
        guard let open = bracket(endingAt: at) else { return false }
        score += open.isQuotation ? weights.properInside : weights.placeInside
        at = open.start
        if open.isQuotation, strength == .strongHead {
            hasName = true
            offer(&candidates)
        }
        return true
    }

    private mutating func read(_ word: NameText.Word, _ candidates: inout [NameCandidate]) -> Bool {
        let start = Int(word.start)
        let isOne = start == at - 1
        // 中国驻哈萨克斯坦大使馆.
        if startsWithPlace, isOne, [0x9A7B, 0x99D0].contains(text.characters[start].scalar),
            let place = known.place(endingAt: start)
        {
            at = place.start
            offer(&candidates)
            return true
        }
        if word.mask.holds(.barrier) { return false }
        // 省 市 县 before a body: 市文明办.
        if end - at > 1, isOne, isLevel(start), !hasName {
            at = start
            add(at, contents > 0 ? weights.level : 0, needsFullName: contents == 0, into: &candidates)
            return false
        }
        if startsWithPlace, word.tag != .nt, word.kind != .latin, !word.mask.holds(.state) { return false }
        // Two names are not one: 高通与联发科.
        if word.tag == .c, hasName || text.ends(.strongHead, start) || text.ends(.weakHead, start) { return false }
        // 克林顿政府 is no name of a government.
        if word.tag == .nrf || word.tag == .nr, isRule { return false }
        guard let gain = gain(word) ?? oddGain(word) else { return false }
        if gain.isProper { (hasName, hasBrand) = (true, true) }
        score += gain.weight
        contents += 1
        at = start
        if word.mask.holds(.state) { hasName = true }
        // Nothing starts with what joins two words.
        if word.tag != .c { offer(&candidates) }
        return true
    }

    /// What a word inside a name gives, and whether it names something; `nil` where no name goes on.
    private func gain(_ word: NameText.Word) -> (weight: Int, isProper: Bool)? {
        let isLong = word.end - word.start > 1
        switch word.kind {
        case .latin, .alphabetic: return (weights.properInside, true)
        case .number: return isOrdinal(word) ? (weights.headLength, false) : nil
        case .han: break
        default: return nil
        }
        if word.mask.holds(.inner) { return (word.tag == .c ? weights.oddInside : weights.commonInside + 1, false) }
        switch word.tag {
        case .nt, .nz, .none, .nrf, .ns: return isLong ? (weights.properInside, true) : (weights.commonInside, false)
        case .nr: return isLong ? (weights.personInside, true) : (weights.commonInside, false)
        case .n, .g, .s: return (isLong ? weights.commonInside : 0, false)
        case .b, .j, .l: return (weights.commonInside - 1, false)
        case .a where isCompany && isLong, .v where isCompany && isLong: return (weights.commonInside, false)
        case .a, .z, .i: return isLong ? (weights.oddInside, false) : nil
        case .m: return isOrdinal(word) ? (weights.headLength, false) : nil
        case .v: return isLong && isTask ? (weights.oddInside, false) : nil
        default: return nil
        }
    }

    /// 林业治沙研究所: one verb, where a place stands before it.
    private mutating func oddGain(_ word: NameText.Word) -> (weight: Int, isProper: Bool)? {
        guard !hasOdd, strength == .strongHead, end - head > 1, !hasOrganization, word.kind == .han,
            word.end - word.start == 2
        else { return nil }
        switch word.tag {
        case .v, .a, .d, .z: break
        default: return nil
        }
        hasOdd = true
        return (weights.oddInside, false)
    }

    /// Bodies that are named by what they do: 创建全国文明城市工作领导小组办公室.
    private var isTask: Bool {
        guard !hasOrganization else { return false }
        if kind == .association { return true }
        return kind == .government && end - head > 2 && Self.tasks.contains(text.characters[end - 1].scalar)
    }

    /// 政府 and 当局.
    private var isRule: Bool {
        end - head == 2 && [0x5E9C, 0x5C40].contains(text.characters[end - 1].scalar)
            && [0x653F, 0x5F53].contains(text.characters[head].scalar)
    }

    private static let tasks: Set<UInt32> = Set("办组会部室".unicodeScalars.map(\.value))
    private static let teams: Set<UInt32> = Set("队厂军".unicodeScalars.map(\.value))
    private static let numerals: Set<UInt32> = Set("一二三四五六七八九十".unicodeScalars.map(\.value))

    /// What stands before a name says whether it starts there.
    private func opening(_ start: Int) -> Int {
        guard start > passage.lowerBound else { return weights.startsAfterStop }
        let word = text.word(at: start - 1)
        switch word.kind {
        case .punctuation, .whiteSpace, .symbol: return weights.startsAfterStop
        case .han: break
        default: return 0
        }
        switch word.tag {
        case .p, .c, .u, .v, .d, .r, .f, .y, .t: return weights.startsAfterStop
        case .n, .b, .j, .nz, .none, .nt, .g: return word.mask.holds(.title) ? 0 : weights.startsInsidePhrase
        case .ns: return weights.startsInsidePhrase * 2
        default: return 0
        }
    }

    private func isOrdinal(_ word: NameText.Word) -> Bool {
        let start = Int(word.start)
        if text.characters[start].scalar == 0x7B2C { return true }
        return word.end - word.start <= 2
            && (start..<Int(word.end)).allSatisfy { Self.numerals.contains(text.characters[$0].scalar) }
    }

    /// A short bracket or quotation that closes before a place.
    private func bracket(endingAt end: Int) -> (start: Int, isQuotation: Bool)? {
        let opens: (UInt32, UInt32)
        var isQuotation = true
        switch text.characters[end - 1].scalar {
        case 0xFF09, 0x29: (opens, isQuotation) = ((0xFF08, 0x28), false)
        case 0x201D: opens = (0x201C, 0x201C)
        case 0x300D: opens = (0x300C, 0x300C)
        default: return nil
        }
        var i = end - 2
        while i >= passage.lowerBound, end - i < (isQuotation ? 10 : 8) {
            let scalar = text.characters[i].scalar
            if scalar == opens.0 || scalar == opens.1 { return end - i > 2 ? (i, isQuotation) : nil }
            if !text.isHan(i), text.word(at: i).kind != .latin { return nil }
            i -= 1
        }
        return nil
    }
}

extension NameText {
    /// What the gazetteer says that a head names.
    fileprivate func organizationKind(ofHead head: Range<Int>, _ strength: NameKind) -> NameKind? {
        for h in hits(at: head.lowerBound) where Int(hits[h].end) == head.upperBound {
            for reference in gazetteer.references(ofForm: Int(hits[h].form)) {
                let record = gazetteer.record(NameReference(bits: reference).record)
                if record.kind == strength { return record.about }
            }
        }
        return nil
    }
}
