// What the sentences of an article say of their quantities.

/// Fills the contexts of the facts of an article.
struct ContextReader {
    let text: NameText
    var facts: ContiguousArray<FactDraft>
    /// Where passages begin with what speaks of nothing, by their starts.
    private let datelines: [Range<Int>]
    let sentence: ContextSentence
    let phrases: NounPhrase
    var split: HolderSplit { phrases.split }
    /// Whose figures a paragraph gives: the last one that had some.
    var owner: Range<Int>?
    /// The same of the article, where it is a place.
    var topic: Range<Int>?
    /// Who has figures in several sentences of the article, and the first one that had some.
    var main: Range<Int>?
    var candidate: Range<Int>?
    /// The company of which figures were given last.
    var company: Range<Int>?
    /// The province, town or village of which figures were given last.
    var region: Range<Int>?
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
        /// Whether the clause speaks of a part.
        var isPart = false
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
            if end < sentence.count, sentence[end].role == .semicolon, let subject = state.subject,
                endsThere(subject, before: end)
            {
                state.subject = nil
                state.isHidden = state.isHidden || isWide(subject)
            }
            start = end + 1
            if !hasFacts, start > 0 { break }
        }
    }

    /// Whether who is spoken of has nothing behind a semicolon: 全国, 东部地区, people, and what is no name.
    ///
    /// O(1): what stands further before the semicolon than ``reach`` has it still.
    private func endsThere(_ subject: Range<Int>, before end: Int) -> Bool {
        if NounPhrase.endsPeople(text, subject) || text.stands("组", at: subject.upperBound - 1) { return true }
        if isWide(subject) { return true }
        guard text.word(at: subject.upperBound - 1).tag == .n, !WholeWords.contains(text, subject),
            let last = (max(0, end - Self.reach)..<end).last(where: { sentence[$0].end == subject.upperBound })
        else { return false }
        return sentence[last].tag == .n && !split.isHolder(last) && !split.isOrganizationHead(last)
    }

    /// Tokens that are looked at.
    private static let reach = 64

    /// 全国, 全球, 东部地区: others than these have figures of their own beside theirs.
    private func isWide(_ subject: Range<Int>) -> Bool {
        text.stands("地区", at: subject.upperBound - 2)
            || subject.count == 2
                && (text.stands("全国", at: subject.lowerBound) || text.stands("全球", at: subject.lowerBound))
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
        state.isPart = isPart(clause)
        if lead.isSaying {
            // What is said has a subject of its own, or is said of the company that says it.
            state.subject = lead.subject.flatMap { speaker($0) }
            state.isSubjectInherited = false
            // What an outsider says is not said of whose figures stood before.
            if let subject = lead.subject, isOutsider(subject) { state.isHidden = true }
        } else if let subject = lead.subject, !state.isPart || state.subject == nil {
            if let members = listed(subject) { state.members = members }
            note(subject, lead, clause)
        } else if let named = identified(clause) {
            (state.subject, state.isHidden, state.isSubjectInherited) = (named, false, false)
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

    /// 公司 of 公司同日公告，拟回购股份: a company speaks of itself.
    private func speaker(_ tokens: Range<Int>) -> Range<Int>? {
        guard tokens.count == 1, Self.companies.contains(text, sentence[tokens.lowerBound].range) else { return nil }
        return characters(tokens)
    }

    /// Whether who speaks is named by a trade: 业内人士, 经济学家若昂, 摊主玛尔塔.
    private func isOutsider(_ tokens: Range<Int>) -> Bool {
        tokens.contains { Self.outsiders.stands(text, endingAt: sentence[$0].end) }
    }

    private static let outsiders: WordList = [
        "业内人士", "业界人士", "专家", "学者", "学家", "分析师", "观察人士", "摊主", "店主", "店员", "老板", "顾客", "市民", "村民", "居民", "乘客", "旅客",
        "游客", "车主", "用户", "消费者", "网友", "家长", "农户", "种植户", "养殖户", "菜农", "果农", "渔民", "司机", "快递员",
    ]

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

    static let waysEnds = HanSet("速路街道桥河江山海湖场站港岸线里")

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
