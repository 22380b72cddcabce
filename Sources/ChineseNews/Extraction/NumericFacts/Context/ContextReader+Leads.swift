// Who a clause begins with, and whether the numbers that follow are his.

extension ContextReader {
    /// The members of a subject that is a list of names; `nil` where it is none.
    func listed(_ tokens: Range<Int>) -> [Range<Int>]? {
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
    mutating func note(_ tokens: Range<Int>, _ lead: ClauseLead, _ clause: Range<Int>) {
        var range = reduced(tokens)
        guard isSpokenOf(range, clause) else { return }
        if hides(range, lead, clause) {
            (state.subject, state.isHidden) = (nil, true)
            return
        }
        guard !isAside(range, lead, clause) else { return }
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
        if start > range.lowerBound, !isBody, start < tokens.upperBound, isEvent(tokens) {
            (state.subject, state.isHidden) = (nil, true)
            return
        }
        // A word that no lexicon knows is a name more often than not.
        let isUnknown =
            range.count == 1 && sentence[range.lowerBound].tag == .none && sentence[range.lowerBound].range.count > 1
        let isHolder = start > range.lowerBound || isBody || isUnknown && lead.verb != nil
        // 测产系统，把误差…: a noun alone is spoken of. 地震造成…: it acts.
        let acts = lead.verb.map { sentence[$0].role == .predicate && !isCompound($0, clause) } ?? false
        // 旺季 is a time.
        if !isHolder, Self.seasons.contains(folded: text.folded(sentence[range.upperBound - 1].end - 1)) { return }
        guard
            isHolder || hasFact && possesses(lead.verb) && sentence[range.upperBound - 1].tag != .s
                || acts && (hasFact || isWork(range.upperBound - 1)) && range.count < 4
                    && !Self.things.contains(folded: text.folded(sentence[range.upperBound - 1].end - 1))
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
        // 某某位于城西，交通便利，年接待游客5万人次: what is said of it.
        if !isHolder, lead.verb == nil, state.subject != nil, range.upperBound < tokens.upperBound,
            sentence[range.upperBound].tag == .a
        {
            return
        }
        if let topic, isAnaphor(range) {
            (state.subject, state.isSubjectInherited) = (topic, true)
            return
        }
        (state.subject, state.isSubjectInherited) = (demonstrated(range), false)
        // 全县实现生产总值: figures of all kinds follow.
        let isWhole = split.isWhole(sentence[range.lowerBound])
        if isHolder, hasFact, !acts || isWhole || achieves(lead.verb) {
            own(range)
        } else if isHolder, split.isDivision(range.upperBound - 1) {
            topic = state.subject
        }
    }

    /// Keeps who has figures for the sentences that follow.
    mutating func own(_ tokens: Range<Int>) {
        // 农村居民 are no one, and what a person has is his own.
        let last = tokens.upperBound - 1
        guard sentence[last].tag != .nr, sentence[last].tag != .nrf, !text.stands("组", at: sentence[last].end - 1),
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
        if let owner, isRegion(owner) { region = owner }
        guard let owner, split.isDivision(last) || sentence[last].tag == .nt else { return }
        if let candidate, main == nil, text.scalars(candidate) == text.scalars(owner), candidate != owner {
            main = owner
        }
        candidate = candidate ?? owner
    }

    /// 石泉县, 全县: a place that reports what it has, other than a country.
    func isRegion(_ range: Range<Int>) -> Bool {
        let word = text.word(at: range.upperBound - 1)
        return HolderSplit.ranks.contains(folded: text.folded(range.upperBound - 1))
            && (word.tag == .ns || WholeWords.contains(text, range))
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

    /// The characters of who has something, with what points at it: 这所学校, 这家食堂.
    func demonstrated(_ tokens: Range<Int>) -> Range<Int> {
        let range = characters(tokens)
        let start = range.lowerBound - 2
        guard start >= 0, tokens.lowerBound > 0, sentence[tokens.lowerBound - 1].role == .pronoun,
            text.stands("这", at: start) || text.stands("那", at: start)
        else { return range }
        return start..<range.upperBound
    }

    func characters(_ tokens: Range<Int>) -> Range<Int> {
        guard !tokens.isEmpty else { return 0..<0 }
        var range = sentence[tokens.lowerBound].start..<sentence[tokens.upperBound - 1].end
        // 并处罚金.
        if range.count > 3, text.stands("并处", at: range.lowerBound) { range = range.lowerBound + 2..<range.upperBound }
        // 病灶重达: the dimension belongs to the verb.
        if range.count > 2, text.stands("达", at: range.upperBound), NounPhrase.isDimension(text, range.upperBound - 1),
            !Self.weights.stands(text, endingAt: range.upperBound)
        {
            return range.lowerBound..<range.upperBound - 1
        }
        // 花木兰 of 一模一样的《花木兰》.
        if range.upperBound < text.count, text.characters[range.upperBound].scalar == 0x300B,
            let mark = range.first(where: { text.characters[$0].scalar == 0x300A }), mark + 1 < range.upperBound
        {
            range = mark + 1..<range.upperBound
        }
        return range
    }

    /// 乌江大桥 of 最难啃的是乌江大桥: what a clause says that something is has the figures behind it.
    func identified(_ clause: Range<Int>) -> Range<Int>? {
        let last = clause.upperBound - 1
        guard clause.count > 2, split.isHolder(last) || split.isOrganizationHead(last) else { return nil }
        var i = last
        while i > clause.lowerBound, sentence[i].role == .nominal, last - i < 4 { i -= 1 }
        guard i > clause.lowerBound, i < last, text.stands("是", at: sentence[i].start), sentence[i].range.count == 1,
            sentence[i - 1].role == .de
        else { return nil }
        return characters(i + 1..<clause.upperBound)
    }

    /// Words that end as what 达 follows does, and are whole: 比重达到 is no 重达.
    private static let weights: WordList = ["比重", "体重", "载重", "净重", "毛重", "自重"]
}
