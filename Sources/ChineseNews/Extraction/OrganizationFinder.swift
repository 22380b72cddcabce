// What may be the name of an organization.

/// Finds candidates for organizations in a passage.
///
/// Names of the gazetteer, and names composed from their heads leftwards: 西宁市创建全国文明城市工作领导小组办公室 from 办公室 back to 西宁市.
final class OrganizationFinder {
    private let text: NameText
    /// Whether the passage speaks of sport: towns may be clubs there.
    @exclusivity(unchecked) private var isSport = false

    init(text: NameText) { self.text = text }

    private static let mostWords = 12
    private static let longest = 40

    func find(
        in passage: Range<Int>,
        places: [NameCandidate],
        evidence: ArticleEvidence?,
        into candidates: inout [NameCandidate]
    ) {
        isSport = speaksOfSport(passage)
        let known = KnownNames(places, in: passage)
        addListed(passage, evidence, &candidates, known)
        addWords(passage, &candidates, known)
        for end in passage.lowerBound + 1...passage.upperBound where text.isWordEnd(end) {
            for strength in [NameKind.strongHead, .weakHead, .brandHead] where text.ends(strength, end) {
                guard let head = text.start(ofLongest: strength, endingAt: end, from: passage.lowerBound),
                    !isInsideOtherWord(head, end, passage)
                else { continue }
                let first = candidates.count
                compose(head, end, strength, passage, known, evidence, &candidates)
                // What is found may stand in a longer name: 中国水产科学研究院 长江水产研究所.
                let best = candidates[first...].filter { !$0.needsFullName }.max { $0.score < $1.score }
                if let best, best.score > 0 { known.add(best) }
            }
        }
        for end in passage where isMinistry(endingAt: end, passage) {
            let first = candidates.count
            compose(end - 1, end, .strongHead, passage, known, evidence, &candidates)
            // 经合组织贸易部长: a post at another organization.
            candidates[first...].removeAll { name in
                (name.start + 1..<end - 1).contains { known.organization(endingAt: $0) != nil }
            }
        }
        if let evidence { addProven(passage, evidence, &candidates) }
    }

    /// 外交部长: the post names the ministry.
    private func isMinistry(endingAt end: Int, _ passage: Range<Int>) -> Bool {
        end > passage.lowerBound + 2 && text.characters[end].scalar == 0x957F && text.characters[end - 1].scalar == 0x90E8
            && !text.isWordEnd(end) && text.isWordEnd(end + 1) && namesTask(end - 2)
    }

    /// Whether a word says what a body does.
    private func namesTask(_ i: Int) -> Bool {
        let word = text.word(at: i)
        return word.mask.holds(.inner) || word.tag == .n && !word.mask.holds(.title) || Int(word.end) > i + 1
    }

    /// Whether a head only ends a word for something else: 师 in 分析师, 委 in 政委, 室 in 会议室.
    private func isInsideOtherWord(_ head: Int, _ end: Int, _ passage: Range<Int>) -> Bool {
        for kind in [NameKind.title, .common] {
            if let start = text.start(ofLongest: kind, endingAt: end, from: passage.lowerBound), start < head { return true }
        }
        return false
    }

    private func speaksOfSport(_ passage: Range<Int>) -> Bool {
        var count = 0
        for i in passage where text.starts(.sport, i) {
            count += 1
            if count == 2 { return true }
        }
        return false
    }

    /// Names of the gazetteer; each weighs also what the names inside it weigh, so that the longest one wins.
    private func addListed(
        _ passage: Range<Int>,
        _ evidence: ArticleEvidence?,
        _ candidates: inout [NameCandidate],
        _ known: KnownNames
    ) {
        var found: [NameCandidate] = []
        for i in passage {
            for h in text.hits(at: i) {
                let hit = text.hits[h]
                guard Int(hit.end) <= passage.upperBound, hit.mask.isOrganization || hit.mask.holds(.event) else {
                    continue
                }
                var name = listed(hit, passage, evidence)
                // 北京奥运会: the place is still one.
                if name.kind == .event, let end = endOfPlace(at: i, before: name.end) { name.start = end }
                found.append(name)
            }
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
        text.hits(at: start).compactMap { h in
            let hit = text.hits[h]
            let isPlace = hit.mask.contains(.major) || hit.mask.contains(.surePlace)
            return isPlace && Int(hit.end) < end && Int(hit.end) - start > 1 ? Int(hit.end) : nil
        }.max()
    }

    /// The term of an assembly belongs to its name: 第六届全国人大, 十届全国人大常委会.
    private func addTerms(_ found: inout [NameCandidate], _ passage: Range<Int>) {
        for var name in found where name.kind == .organization && name.score > 0 && isAssembly(name) {
            guard let start = startOfTerm(before: name.start, passage) else { continue }
            name.start = start
            name.score += NameWeights.properInside
            found.append(name)
        }
    }

    /// 人大, 政协 and their committees.
    private func isAssembly(_ name: NameCandidate) -> Bool { isAssembly(name.start, name.end) }

    private func isAssembly(_ start: Int, _ end: Int) -> Bool {
        (start..<max(start, end - 1))
            .contains { i in
                let pair = (text.characters[i].scalar, text.characters[i + 1].scalar)
                return pair == (0x4EBA, 0x5927) || pair == (0x653F, 0x534F) || pair == (0x4EE3, 0x8868)
            }
    }

    /// Where 第六届 or 十届 starts that ends at a place.
    private func startOfTerm(before end: Int, _ passage: Range<Int>) -> Int? {
        guard end - 2 >= passage.lowerBound, text.characters[end - 1].scalar == 0x5C4A else { return nil }
        var i = end - 2
        while i >= passage.lowerBound, Self.numerals.contains(text.characters[i].scalar) { i -= 1 }
        guard i < end - 2 else { return nil }
        return i >= passage.lowerBound && text.characters[i].scalar == 0x7B2C ? i : i + 1
    }

    private static let numerals: Set<UInt32> = Set("一二三四五六七八九十0123456789０１２３４５６７８９".unicodeScalars.map(\.value))

    /// What speaks beside a doubtful name for an organization: what companies do and have, and neighbours in a list.
    private func context(_ start: Int, _ end: Int, _ passage: Range<Int>) -> Int {
        var score = 0
        if end < passage.upperBound, text.starts(.companyAfter, end) { score += NameWeights.company }
        if isOrganization(endingAt: start - 1, passage) || isOrganization(startingAt: end + 1, passage) {
            score += NameWeights.companyList
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
        return cell.isWord && Double(cell.cost) < NameWeights.frequentCost * Double(text.lexicon.costScale)
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
    private func addWords(_ passage: Range<Int>, _ candidates: inout [NameCandidate], _ known: KnownNames) {
        var i = passage.lowerBound
        while i < passage.upperBound {
            let word = text.word(at: i)
            let (start, end) = (Int(word.start), Int(word.end))
            i = max(i + 1, end)
            guard word.tag == .nt, end - start > 1, !word.mask.isOrganization, !word.mask.isPlace,
                start >= passage.lowerBound, end <= passage.upperBound
            else { continue }
            let score =
                NameWeights.threshold + NameWeights.lexiconOrganization + min(end - start - 2, 6) * NameWeights.surplus
            let candidate = NameCandidate(start: start, end: end, kind: .organization, score: score, rule: .lexicon)
            candidates.append(candidate)
            known.add(candidate)
        }
    }

    private func listed(_ hit: NameText.Hit, _ passage: Range<Int>, _ evidence: ArticleEvidence?) -> NameCandidate {
        let (start, end) = (Int(hit.start), Int(hit.end))
        let length = end - start
        let isEvent = !hit.mask.isOrganization
        var score = NameWeights.threshold + NameWeights.organization + min(length - 2, 6) * NameWeights.surplus
        let isDoubtful = !isEvent && !hit.mask.contains(.sureOrganization)
        let context = isDoubtful ? context(start, end, passage) : 0
        if isDoubtful { score += NameWeights.doubtful - min(length - 2, 6) * NameWeights.surplus + context }
        if length < 3 { score += NameWeights.shortOrganization }
        if isSport, hit.mask.holds(.team) {
            score += hit.mask.isPlace || !hit.mask.contains(.sureOrganization) ? NameWeights.sport : 0
        }
        // 文明办 alone is any such office.
        if hit.mask.holds(.strongHead), text.characters[end - 1].scalar == 0x529E { score += NameWeights.doubtful }
        score += PlaceFinder(text: text).alignment(start, isMinistry(endingAt: end, passage) ? end + 1 : end)
        let word = text.word(at: start)
        if Int(word.start) == start, Int(word.end) == end {
            switch word.tag {
            case .nt: score += NameWeights.isNamedWord
            case .none, .nz, .j, .nx, .ns, .nrf: break
            case .nr: score -= 8
            case .n, .l:
                score +=
                    !hit.mask.contains(.sureOrganization)
                    ? NameWeights.isCommonWord
                    : length > 2 || !isFrequent(start, end)
                        ? 0 : Self.isOffice(hit.mask) ? NameWeights.isCommonWord / 4 : NameWeights.isCommonWord * 2 / 3
            default: if length < 4 { score += NameWeights.isCommonWord }
            }
        }
        // Banks and airlines make no models.
        if hit.mask.holds(.company), length < 5, ![0x884C, 0x822A].contains(text.characters[end - 1].scalar), namesModel(end, passage) {
            score += NameWeights.product
        }
        if let evidence, evidence.contains(organization: text.scalars(start..<end)) { score += NameWeights.proven }
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

    /// What stands before a head, word by word.
    ///
    /// A name weighs what the names inside it weigh, and what speaks for one name of them all.
    private func compose(
        _ head: Int,
        _ end: Int,
        _ strength: NameKind,
        _ passage: Range<Int>,
        _ known: KnownNames,
        _ evidence: ArticleEvidence?,
        _ candidates: inout [NameCandidate]
    ) {
        // 宣传部组织学习: a verb behind a name.
        if end - head == 2, text.characters[head].scalar == 0x7EC4, text.characters[head + 1].scalar == 0x7EC7,
            known.organization(endingAt: head) != nil
        {
            return
        }
        var inner = InnerNames(known, end: end)
        var at = head
        var score = 0
        switch strength {
        case .strongHead: score = NameWeights.strongHead
        case .weakHead: score = NameWeights.weakHead
        default: score = NameWeights.brandHead
        }
        score += (end - head) * 2
        /// Whether a name stands in it, one that is no place, and how many words besides.
        var hasName = false
        var hasBrand = false
        var hasOrganization = false
        /// Whether a word stands in it that seldom does.
        var hasOdd = false
        var contents = 0
        /// Whether the words so far start with a place: only names stand before one.
        var startsWithPlace = false
        let kind = about(head, end, strength)
        // Companies may be called anything.
        let isCompany = kind == .company && strength == .strongHead && end - head > 3
        func add(_ start: Int, _ extra: Int = 0, needsFullName: Bool = false) {
            var total = score + extra + inner.best(from: start) + opening(start, passage)
            if !text.isWordStart(start) { total -= 10 }
            if inner.best(from: start) == 0 { total += NameWeights.threshold }
            // 人民法院 is a court, though 院 alone ends names of schools.
            let detail = known.organizationKind(start, end) ?? kind
            candidates.append(
                NameCandidate(
                    start: start,
                    end: end,
                    kind: .organization,
                    score: total,
                    rule: .head,
                    detail: detail,
                    needsFullName: needsFullName
                )
            )
        }
        func offer() {
            if hasOdd, !startsWithPlace { return }
            switch strength {
            case .strongHead:
                if hasName {
                    add(at)
                } else if contents > 1 || contents > 0 && end - at > 5 {
                    add(at, NameWeights.noName)
                }
            case .weakHead: if hasBrand || hasName && contents > 0 { add(at) }
            default: if hasBrand { add(at) }
            }
        }
        if Self.levels.contains(text.characters[head].scalar), end - head > 1, text.isWordStart(head) {
            // 县委, 镇政府: the level stands for the place.
            add(head, NameWeights.level / 2, needsFullName: true)
        } else if !text.isWordStart(head), Int(text.word(at: head).start) >= passage.lowerBound,
            Self.levels.contains(text.characters[Int(text.word(at: head).start)].scalar),
            head - Int(text.word(at: head).start) == 1
        {
            at = Int(text.word(at: head).start)
            add(at, NameWeights.level / 2, needsFullName: true)
            at = head
        }
        if !text.isWordStart(head) {
            // The head is the end of a word: what stands before it in the word belongs to the name.
            let word = text.word(at: head)
            at = Int(word.start)
            // 东南部 is a side, 莫斯科 no section.
            guard at >= passage.lowerBound, word.tag != .f, word.tag != .s else { return }
            if end - head == 1, word.mask.isPlace || word.tag == .ns { return }
            score += NameWeights.commonInside
            contents += 1
            if [.nt, .nz, .none, .ns].contains(word.tag) {
                score += NameWeights.properInside
                (hasName, hasBrand) = (true, true)
                offer()
            }
        } else if strength != .strongHead, end - head == 1 {
            switch text.word(at: head).tag {
            case .u, .p, .d, .v, .c, .f, .q, .m: return
            default: break
            }
        }
        var words = 0
        while at > passage.lowerBound, words < Self.mostWords, end - at < Self.longest {
            words += 1
            if let place = known.place(endingAt: at) {
                score += NameWeights.placeInside
                startsWithPlace = true
                hasName = true
                if strength == .weakHead, head == at, Self.teams.contains(text.characters[head].scalar) {
                    contents += 1
                }
                at = place.start
                offer()
                continue
            }
            if let name = known.organization(endingAt: at), end - name.start <= Self.longest {
                hasOrganization = true
                score += NameWeights.properInside
                (hasName, hasBrand) = (true, true)
                at = name.start
                offer()
                continue
            }
            if let term = startOfTerm(before: at, passage) {
                // 楚雄州第十二届人大常委会, 政协伊春市第十四届委员会.
                at = term
                score += NameWeights.properInside
                if strength == .strongHead, contents > 0 || isAssembly(head, end) {
                    hasName = true
                    offer()
                }
                continue
            }
            let word = text.word(at: at - 1)
            let start = Int(word.start)
            guard start >= passage.lowerBound else { return }
            if word.kind == .punctuation {
                guard let open = bracket(endingAt: at, passage) else { return }
                score += open.isQuotation ? NameWeights.properInside : 4
                at = open.start
                if open.isQuotation, strength == .strongHead {
                    hasName = true
                    offer()
                }
                continue
            }
            // 中国驻哈萨克斯坦大使馆.
            if startsWithPlace, start == at - 1, [0x9A7B, 0x99D0].contains(text.characters[start].scalar),
                let place = known.place(endingAt: start)
            {
                at = place.start
                offer()
                continue
            }
            if word.mask.holds(.barrier) { return }
            // 省 市 县 before a body: 市文明办.
            if end - at > 1, start == at - 1, Self.levels.contains(text.characters[start].scalar), !hasName {
                at = start
                add(at, contents > 0 ? NameWeights.level : 0, needsFullName: contents == 0)
                return
            }
            if startsWithPlace, word.tag != .nt, word.kind != .latin, !word.mask.holds(.state) { return }
            // Two names are not one: 高通与联发科.
            if word.tag == .c, hasName || text.ends(.strongHead, start) || text.ends(.weakHead, start) { return }
            let isTask = !hasOrganization && (kind == .association || Self.isTask(kind, head, end, text))
            var gain = gain(word, start, isTask: isTask, isCompany: isCompany)
            if gain == nil, !hasOdd, strength == .strongHead, end - head > 1, mayBeOdd(word), !hasOrganization {
                // 林业治沙研究所: one verb, where a place stands before it.
                hasOdd = true
                gain = NameWeights.oddInside
            }
            guard let gain else { return }
            // 克林顿政府 is no name of a government.
            if word.tag == .nrf || word.tag == .nr, Self.isRule(text, head, end) { return }
            if gain >= NameWeights.properInside - 8 { (hasName, hasBrand) = (true, true) }
            score += gain
            contents += 1
            at = start
            if word.mask.holds(.state) { hasName = true }
            // Nothing starts with what joins two words.
            if word.tag == .c { continue }
            offer()
        }
    }

    /// What a word inside a name gives, or `nil` where no name goes on.
    private func gain(_ word: NameText.Word, _ start: Int, isTask: Bool, isCompany: Bool) -> Int? {
        let length = word.end - word.start
        switch word.kind {
        case .latin, .alphabetic: return NameWeights.properInside
        case .number: return isOrdinal(word) ? 2 : nil
        case .han: break
        default: return nil
        }
        if word.mask.holds(.inner) { return word.tag == .c ? NameWeights.oddInside : NameWeights.commonInside + 1 }
        switch word.tag {
        case .nt, .nz, .none, .nrf, .ns: return length > 1 ? NameWeights.properInside : NameWeights.commonInside
        case .nr: return length > 1 ? NameWeights.properInside - 8 : NameWeights.commonInside
        case .n, .g, .s: return length > 1 ? NameWeights.commonInside : 0
        case .b, .j, .l: return NameWeights.commonInside - 1
        case .a where isCompany && length > 1, .v where isCompany && length > 1: return NameWeights.commonInside
        case .a, .z, .i: return length > 1 ? NameWeights.oddInside : nil
        case .m: return isOrdinal(word) ? 2 : nil
        case .v: return isTask && length > 1 ? NameWeights.oddInside : nil
        default: return nil
        }
    }

    private func mayBeOdd(_ word: NameText.Word) -> Bool {
        guard word.kind == .han, word.end - word.start == 2 else { return false }
        return word.tag == .v || word.tag == .a || word.tag == .d || word.tag == .z
    }

    /// Heads of bodies that are named by what they do: 创建全国文明城市工作领导小组办公室.
    private static func isTask(_ kind: NameKind?, _ head: Int, _ end: Int, _ text: NameText) -> Bool {
        kind == .government && [0x529E, 0x7EC4, 0x4F1A, 0x90E8, 0x5BA4].contains(text.characters[end - 1].scalar)
            && end - head > 2
    }

    /// 政府 and 当局.
    private static func isRule(_ text: NameText, _ head: Int, _ end: Int) -> Bool {
        end - head == 2 && [0x5E9C, 0x5C40].contains(text.characters[end - 1].scalar)
            && [0x653F, 0x5F53].contains(text.characters[head].scalar)
    }

    private static let teams: Set<UInt32> = Set("队厂军".unicodeScalars.map(\.value))

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
        return (start..<Int(word.end))
            .allSatisfy {
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

    private func about(_ head: Int, _ end: Int, _ strength: NameKind) -> NameKind? {
        for h in text.hits(at: head) where Int(text.hits[h].end) == end {
            for reference in text.gazetteer.references(ofForm: Int(text.hits[h].form)) {
                let record = text.gazetteer.record(NameReference(bits: reference).record)
                if record.kind == strength { return record.about }
            }
        }
        return nil
    }

    /// Whether an office is named in a passage by some characters of its full name.
    func shortens(_ passage: Range<Int>, _ evidence: ArticleEvidence) -> Bool {
        guard !evidence.organizations.isEmpty else { return false }
        var found: [NameCandidate] = []
        addShortened(passage, evidence, &found)
        return !found.isEmpty
    }

    /// Offices named by their level and some characters of their full name: 市创城办 where 西宁市创建全国文明城市工作领导小组办公室 stands in the article.
    private func addShortened(_ passage: Range<Int>, _ evidence: ArticleEvidence, _ candidates: inout [NameCandidate]) {
        for i in passage where Self.levels.contains(text.characters[i].scalar) && text.isWordStart(i) {
            for end in i + 3...i + 6 where end <= passage.upperBound && text.isHan(end - 1) && text.isWordEnd(end) {
                guard text.characters[end - 1].scalar == 0x529E, evidence.fullName(of: text.scalars(i..<end)) != nil
                else { continue }
                let score = NameWeights.threshold + NameWeights.organization
                candidates.append(
                    NameCandidate(
                        start: i,
                        end: end,
                        kind: .organization,
                        score: score,
                        rule: .article,
                        detail: .government
                    )
                )
            }
        }
    }

    /// Names that the article has elsewhere.
    private func addProven(_ passage: Range<Int>, _ evidence: ArticleEvidence, _ candidates: inout [NameCandidate]) {
        guard !evidence.organizations.isEmpty else { return }
        addShortened(passage, evidence, &candidates)
        for i in passage where evidence.mayStart(text.characters[i].scalar) {
            for name in evidence.organizationsByFirst[text.characters[i].scalar] ?? []
            where text.stands(name, at: i, to: passage.upperBound) {
                let crosses = (text.isWordStart(i) ? 0 : 12) + (text.isWordEnd(i + name.count) ? 0 : 12)
                let score =
                    NameWeights.threshold + NameWeights.organization + NameWeights.proven / 2 - crosses + name.count * 2
                candidates.append(
                    NameCandidate(
                        start: i,
                        end: i + name.count,
                        kind: .organization,
                        score: score,
                        rule: .article,
                        detail: evidence.kind(ofOrganization: name)
                    )
                )
            }
        }
    }
}
