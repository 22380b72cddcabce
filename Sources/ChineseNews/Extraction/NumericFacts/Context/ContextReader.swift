// What the sentences of an article say of their quantities.

/// Fills the contexts of the facts of an article.
struct ContextReader {
    let text: NameText
    var facts: ContiguousArray<FactDraft>
    /// Where passages begin with what speaks of nothing, by their starts.
    private let datelines: [Range<Int>]
    let sentence: ContextSentence
    let phrases: NounPhrase
    let split: HolderSplit
    /// Whose figures a paragraph gives: the last one that had some.
    var owner: Range<Int>?
    /// The same of the article, where it is a place.
    var topic: Range<Int>?
    /// Who has figures in several sentences of the article, and the first one that had some.
    var main: Range<Int>?
    private var candidate: Range<Int>?
    /// The last quantity of the paragraph that has an item, and a stretch of time that holds for it.
    var lastInPassage: Int?
    var period: Range<Int>?
    /// Whether a sentence stands in a quotation, and whether one is open.
    var isQuoted = false
    private var isQuoteOpen = false
    /// What is carried through a sentence.
    var state = State()

    struct State {
        var subject: Range<Int>?
        /// Whether what stands in front of a clause has no figures, so that none before has those of the sentence.
        var isHidden = false
        /// Whether it was named in a sentence before: 当地.
        var isSubjectInherited = false
        var asOf: Range<Int>?
        var isGoal = false
        /// The first quantity, and the last one with an item.
        var first = -1
        var last: Int?
        /// The last quantity that a list before it has given its item.
        var alignedThrough = -1
        /// All quantities of the sentence that were read.
        var quantities: ContiguousArray<Int> = []
        /// How many numbers the last run of numbers has: 3、5和7.
        var runLength = 0
        /// What a clause without quantities speaks of, and who has it.
        var item: Range<Int>?
        var itemSubject: Range<Int>?
        /// The members of the last subject that was a list.
        var members: [Range<Int>] = []
        /// 每10股: for how much the next quantity of the clause is.
        var per: Range<Int>?
    }

    /// Facts by their starts.
    init(_ text: NameText, _ facts: ContiguousArray<FactDraft>, _ datelines: [Range<Int>] = []) {
        self.text = text
        self.datelines = datelines
        self.facts = facts
        sentence = ContextSentence(text)
        phrases = NounPhrase(sentence, text)
        split = HolderSplit(sentence: sentence, text: text)
    }

    /// Reads all sentences.
    ///
    /// O(*n*) in characters: a sentence is read once, and what is looked at around a quantity is bounded.
    mutating func read() {
        var next = 0
        var dateline = 0
        for passage in text.passages {
            var start = passage.lowerBound
            while dateline < datelines.count, datelines[dateline].lowerBound < passage.upperBound {
                start = min(passage.upperBound, max(start, datelines[dateline].upperBound))
                dateline += 1
            }
            while next < facts.count, facts[next].start < start { next += 1 }
            var at = start
            (lastInPassage, period, owner) = (nil, nil, nil)
            isQuoteOpen = false
            while at < passage.upperBound {
                let scalar = text.characters[at].scalar
                at += 1
                guard Self.endsSentence(scalar) || at == passage.upperBound else { continue }
                let first = next
                while next < facts.count, facts[next].start < at { next += 1 }
                read(start..<at, first..<next)
                start = at
            }
        }
    }

    private static func endsSentence(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F: true
        default: false
        }
    }

    /// Words that are read of a sentence without quantities: enough to see what it speaks of.
    private static let glance = 16

    private mutating func read(_ range: Range<Int>, _ numbers: Range<Int>) {
        let hasFacts = numbers.contains { !facts[$0].hasTime && facts[$0].kind != .namedSet }
        sentence.read(text, range, facts, numbers, atMost: hasFacts ? .max : Self.glance)
        noteQuotes()
        lastInPassage = state.last ?? lastInPassage
        // Their memory serves the next sentence.
        var quantities = state.quantities
        state = State()
        quantities.removeAll(keepingCapacity: true)
        state.quantities = quantities
        var start = 0
        while start < sentence.count {
            var end = start
            while end < sentence.count, !sentence[end].role.endsClause { end += 1 }
            if end > start { readClause(start..<end) }
            // 全国居民收入增长5%；…: what follows is not said of the people.
            if end < sentence.count, sentence[end].role == .semicolon, let subject = state.subject,
                NounPhrase.endsPeople(text, subject)
            {
                state.subject = nil
            }
            start = end + 1
            if !hasFacts, start > 0 { break }
        }
    }

    /// Notes whether a sentence stands in a quotation: what is said there has figures of its own.
    private mutating func noteQuotes() {
        isQuoted = isQuoteOpen
        for i in 0..<sentence.count where sentence[i].role == .quote {
            switch text.characters[sentence[i].start].scalar {
            case 0x201C, 0x300C, 0x300E: isQuoteOpen = true
            case 0x201D, 0x300D, 0x300F: isQuoteOpen = false
            default: break
            }
            if i == 0 { isQuoted = isQuoteOpen }
        }
    }

    private mutating func readClause(_ clause: Range<Int>) {
        let lead = ClauseLead(sentence, clause, split, facts)
        state.per = nil
        if lead.isSaying {
            // What is said has a subject of its own.
            state.subject = nil
        } else if let subject = lead.subject, !isPart(clause) || state.subject == nil {
            if let members = listed(subject) { state.members = members }
            note(subject, lead, clause)
        } else if isOccurrence(lead.verb) {
            // 永善县（北纬28度）发生地震.
            (state.subject, state.isHidden) = (nil, true)
        }
        for i in clause {
            let token = sentence[i]
            guard token.fact >= 0 else { continue }
            if token.role == .time {
                noteTime(i, clause, lead)
            } else if token.role == .fact {
                readFact(i, clause, lead)
            }
        }
    }

    // MARK: Subjects

    /// The members of a subject that is a list of names; `nil` where it is none.
    private func listed(_ tokens: Range<Int>) -> [Range<Int>]? {
        guard tokens.contains(where: { sentence[$0].role == .list }) else { return nil }
        var members: [Range<Int>] = []
        var start = tokens.lowerBound
        for i in tokens.lowerBound...tokens.upperBound where i == tokens.upperBound || sentence[i].role == .list {
            guard start < i else { return nil }
            members.append(characters(start..<i))
            start = i + 1
        }
        return members
    }

    /// Keeps the subject of a clause for what follows.
    private mutating func note(_ tokens: Range<Int>, _ lead: ClauseLead, _ clause: Range<Int>) {
        var range = reduced(tokens)
        // 11个行政村散落在山中: what was counted.
        guard range.contains(where: { sentence[$0].role == .nominal }), !isCounted(range.lowerBound) else { return }
        // 山口那棵老茶树, 广州到汕尾.
        if range.upperBound < clause.upperBound,
            sentence[range.upperBound].role == .pronoun
                || sentence[range.upperBound].role == .toward && range.upperBound + 1 < clause.upperBound
                    && sentence[range.upperBound + 1].tag == .ns
        {
            return
        }
        if hides(range, lead, clause) {
            (state.subject, state.isHidden) = (nil, true)
            return
        }
        guard !range.contains(where: { sentence[$0].role == .list }),
            !text.stands("方面", at: sentence[range.upperBound - 1].end - 2)
        else { return }
        // 全国文明村3个 counts the villages.
        if range.upperBound < clause.upperBound, sentence[range.upperBound].role == .fact,
            facts[sentence[range.upperBound].fact].kind == .count,
            split.isOrganizationHead(range.upperBound - 1) || split.isWhole(sentence[range.lowerBound]),
            state.subject != nil
        {
            return
        }
        if range.count == 1, isCountedBelow(range.lowerBound, lead, clause) { return }
        let start = split.itemStart(range)
        let hasFact = clause.contains { sentence[$0].role == .fact }
        if phrases.endsMeasure(range.upperBound - 1), !split.isOrganizationHead(range.upperBound - 1) {
            // What is measured is no one who has it.
            if start < range.upperBound, !hasFact {
                state.item = characters(start..<range.upperBound)
                state.itemSubject = start > range.lowerBound ? characters(range.lowerBound..<start) : state.subject
            }
            guard start > range.lowerBound, start < range.upperBound else { return }
        }
        let isBody = split.isOrganizationHead(range.upperBound - 1)
        if start > range.lowerBound, !isBody { range = split.withoutApposition(range.lowerBound..<start) }
        // 芜湖滨江马拉松鸣枪: an event acts as a whole.
        if start > range.lowerBound, !isBody,
            Self.events.contains(folded: text.folded(sentence[tokens.upperBound - 1].end - 1)),
            !split.isWhole(sentence[tokens.lowerBound]), start < tokens.upperBound,
            !phrases.endsMeasure(tokens.upperBound - 1), sentence[tokens.upperBound - 1].role == .nominal
        {
            (state.subject, state.isSubjectInherited) = (characters(tokens), false)
            return
        }
        // A word that no lexicon knows is a name more often than not.
        let isUnknown =
            range.count == 1 && sentence[range.lowerBound].tag == .none && sentence[range.lowerBound].range.count > 1
        let isHolder = start > range.lowerBound || isBody || isUnknown && lead.verb != nil
        // 测产系统，把误差…: a noun alone is spoken of. 地震造成…: it acts.
        let acts = lead.verb.map { sentence[$0].role == .predicate } ?? false
        // 旺季 is a time.
        if !isHolder, Self.seasons.contains(folded: text.folded(sentence[range.upperBound - 1].end - 1)) { return }
        guard
            isHolder
                || acts && (hasFact || isWork(range.upperBound - 1)) && range.count < 4
                    && !text.stands("者", at: sentence[range.upperBound - 1].end - 1)
                || lead.verb == nil && !hasFact
        else {
            // 无人机飞行45分钟: what acts has the figures that follow, or nobody.
            if let verb = lead.verb, sentence[verb].role == .verb || sentence[verb].role == .predicate,
                !phrases.endsMeasure(tokens.upperBound - 1), !phrases.endsMeasure(verb + 1)
            {
                state.isHidden = true
            }
            return
        }
        if let topic, isAnaphor(range) {
            (state.subject, state.isSubjectInherited) = (topic, true)
            return
        }
        (state.subject, state.isSubjectInherited) = (characters(range), false)
        // 全县实现生产总值: figures of all kinds follow.
        let isWhole = split.isWhole(sentence[range.lowerBound])
        if isHolder, hasFact, !acts || isWhole || achieves(lead.verb) {
            own(range)
        } else if isHolder, split.isDivision(range.upperBound - 1) {
            topic = state.subject
        }
    }

    /// Whether a clause begins with what has no figures itself, so that those before have none here either.
    private func hides(_ range: Range<Int>, _ lead: ClauseLead, _ clause: Range<Int>) -> Bool {
        let last = range.upperBound - 1
        // 朝阳、锦州等地降雪, 他和妻子.
        if range.contains(where: { sentence[$0].role == .list }) {
            return range.contains { split.isHolder($0) }
        }
        if range.lowerBound > clause.lowerBound, sentence[range.lowerBound - 1].role == .list { return true }
        // 永善县发生地震: where something happened.
        if isOccurrence(lead.verb), isPlace(last) { return true }
        // 宣传部部长 is a person without a name; 教师612名 counts them.
        guard let verb = lead.verb, sentence[verb].role != .link,
            range.upperBound >= clause.upperBound || sentence[range.upperBound].role != .fact
                || facts[sentence[range.upperBound].fact].kind == .ordinal
        else { return false }
        return sentence[last].tag == .n && range.count > 1 && !split.isOrganizationHead(last)
            && text.word(at: sentence[last].start).mask.holds(.title)
    }

    /// 11个行政村, but not 一家面馆.
    private func isCounted(_ i: Int) -> Bool {
        guard i > 0, sentence[i - 1].role == .fact else { return false }
        return !facts[sentence[i - 1].fact].isIndefinite
    }

    private func achieves(_ verb: Int?) -> Bool {
        guard let verb else { return false }
        return text.stands("实现", at: sentence[verb].start) || text.stands("完成", at: sentence[verb].start)
    }

    /// 工程, 系统, 大桥: things that have figures once they are spoken of.
    private func isWork(_ i: Int) -> Bool {
        sentence[i].tag == .n && Self.works.contains(folded: text.folded(sentence[i].end - 1))
    }

    private static let seasons = HanSet("季期天日年月周时")
    private static let events = HanSet("赛会节展松演季坛")
    private static let works = HanSet("程目统台桥线站库馆园厂院店场机船")

    /// 投票站超过80万个 counts them.
    private func isCountedBelow(_ i: Int, _ lead: ClauseLead, _ clause: Range<Int>) -> Bool {
        guard let verb = lead.verb, sentence[verb].role == .link, verb + 1 < clause.upperBound,
            sentence[verb + 1].role == .fact, facts[sentence[verb + 1].fact].kind == .count
        else { return false }
        return sentence[i].tag == .n
    }

    private func isOccurrence(_ verb: Int?) -> Bool {
        guard let verb else { return false }
        return Self.occurrences.stands(text, at: sentence[verb].start)
    }

    /// 永善县, 花莲县外海.
    private func isPlace(_ i: Int) -> Bool {
        if sentence[i].range.count > 2, split.endsDivision(i) { return true }
        switch sentence[i].tag {
        case .ns, .s, .f: return !split.isOrganizationHead(i)
        default:
            return i > 0 && sentence[i - 1].tag == .ns && sentence[i].role == .nominal && !split.isOrganizationHead(i)
        }
    }

    private static let occurrences: WordList = ["发生", "出现", "爆发", "遭遇", "遭受"]

    /// Keeps who has figures for the sentences that follow.
    mutating func own(_ tokens: Range<Int>) {
        // 农村居民 are no one, and what a person has is his own.
        let last = tokens.upperBound - 1
        guard sentence[last].tag != .nr, sentence[last].tag != .nrf,
            split.isWhole(sentence[tokens.lowerBound]) || split.isHolder(last) || split.isOrganizationHead(last)
                || tokens.contains(where: { split.isHolder($0) })
        else { return }
        // 全国 of 全国居民.
        owner = characters(split.isWhole(sentence[tokens.lowerBound]) ? tokens.prefix(1) : tokens)
        // A road or a river has no figures but those of its own sentence.
        if Self.waysEnds.contains(folded: text.folded(sentence[tokens.upperBound - 1].end - 1)),
            !text.stands("街道", at: sentence[tokens.upperBound - 1].end - 2)
        {
            owner = nil
        }
        if split.isDivision(tokens.upperBound - 1) { topic = owner }
        guard let owner, split.isDivision(last) || sentence[last].tag == .nt else { return }
        if let candidate, main == nil, text.scalars(candidate) == text.scalars(owner), candidate != owner {
            main = owner
        }
        candidate = candidate ?? owner
    }

    /// The name at the end of a subject, without the titles before it and the brackets around it.
    private func reduced(_ tokens: Range<Int>) -> Range<Int> {
        var (first, last) = (tokens.lowerBound, tokens.upperBound)
        let isBehindDe = first > 0 && sentence[first - 1].role == .de || first < last && sentence[first].tag == .m
        while !isBehindDe, first < last, ![.nominal, .modifier, .localizer].contains(sentence[first].role) {
            first += 1
        }
        while last > first, ![.nominal, .verb].contains(sentence[last - 1].role) { last -= 1 }
        return split.withoutApposition(first..<last)
    }

    func characters(_ tokens: Range<Int>) -> Range<Int> {
        guard !tokens.isEmpty else { return 0..<0 }
        var range = sentence[tokens.lowerBound].start..<sentence[tokens.upperBound - 1].end
        // 并处罚金.
        if range.count > 3, text.stands("并处", at: range.lowerBound) { range = range.lowerBound + 2..<range.upperBound }
        // 病灶重达: the dimension belongs to the verb.
        if range.count > 2, text.stands("达", at: range.upperBound), NounPhrase.isDimension(text, range.upperBound - 1) {
            return range.lowerBound..<range.upperBound - 1
        }
        return range
    }

    // MARK: Times

    /// Keeps a time that governs what follows.
    private mutating func noteTime(_ i: Int, _ clause: Range<Int>, _ lead: ClauseLead) {
        guard !lead.isSaying || lead.verb.map({ $0 < i }) == true else { return }
        let fact = facts[sentence[i].fact]
        switch fact.kind {
        case .date, .interval, .datetime: break
        case .fuzzyTime: guard fact.time?.timex == "PRESENT_REF" else { return }
        default: return
        }
        var range = fact.start..<fact.end
        let isDay = fact.kind != .fuzzyTime && Self.dayEnds.contains(folded: text.folded(fact.end - 1))
        let before = i > clause.lowerBound ? sentence[i - 1].role : .comma
        guard before != .than, before != .from || since(i, clause) != nil else { return }
        if i + 1 < clause.upperBound, sentence[i + 1].role == .de { return }
        if text.stands("截至", at: fact.start - 2) || text.stands("截止", at: fact.start - 2) {
            range = fact.start - 2..<fact.end
        } else if text.stands("截止到", at: fact.start - 3) || text.stands("截至到", at: fact.start - 3) {
            range = fact.start - 3..<fact.end
        }
        if let end = since(i, clause) { range = range.lowerBound..<end }
        // What happens on a day holds for that day only.
        guard !isDay || range.count > fact.end - fact.start else { return }
        state.asOf = range
        if fact.kind != .fuzzyTime || text.stands("截", at: range.lowerBound) { period = range }
        state.isGoal = before == .toward
    }

    private static let waysEnds = HanSet("速路街道桥河江山海湖场站港岸线里")

    private static let dayEnds = HanSet("日号天晨夜晚时分早午许间点刻下前")

    /// Where 以来 ends behind a time: 2016年9月落成以来.
    private func since(_ i: Int, _ clause: Range<Int>) -> Int? {
        var at = i + 1
        while at < clause.upperBound, at - i < 4 {
            if sentence[at].role == .fact { return nil }
            if text.stands("以来", at: sentence[at].start) { return sentence[at].start + 2 }
            at += 1
        }
        return nil
    }
}
