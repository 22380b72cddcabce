// One quantity: its item, its subject, its change.

extension ContextReader {
    /// Fills the context of the quantity of a token.
    mutating func readFact(_ k: Int, _ clause: Range<Int>, _ lead: ClauseLead) {
        let number = sentence[k].fact
        if state.first < 0 { state.first = number }
        guard number > state.alignedThrough else { return }
        let kind = facts[number].kind
        if k > clause.lowerBound, sentence[k - 1].role == .per, text.stands("每", at: sentence[k - 1].end - 1) {
            // 每10股派3.5元: it counts nothing itself.
            state.per = facts[number].start..<facts[number].end
            return
        }
        let left = LeftContext(sentence, before: k, from: clause.lowerBound, text)
        if readRun(k, clause, left) { return }
        var context = FactContext()
        (context.change, context.direction, context.basis, context.per) = (
            left.change, left.direction, left.basis, facts[number].context.per ?? left.per
        )
        if let previous = left.previous {
            leadOn(from: previous, left, &context)
        }
        if let time = left.time, sentence[time].fact >= 0, facts[sentence[time].fact].kind != .recurrence {
            context.asOf = facts[sentence[time].fact].start..<facts[sentence[time].fact].end
        } else {
            context.asOf = state.asOf ?? period
        }
        if let predicate = left.predicate { context.predicate = sentence[predicate].range }
        var phrase = NounPhrase.Left(tokens: left.end..<left.end, verb: nil)
        var holder: Range<Int>?
        // 832个贫困县: what stands behind comes first where something is counted.
        let isLinked =
            left.isLinked || facts[number].fullStart < facts[number].start && facts[number].relation != .about
        var item = kind == .ordinal && facts[number].unit.isNone ? nil : itemBehind(k, clause, kind, number)
        if item == nil, context.item == nil, kind != .ordinal {
            phrase = phrases.left(
                endingAt: left.end,
                from: clause.lowerBound,
                isMeasured: isRate(kind),
                isLinked: isLinked || left.change == .to || left.hasFrom,
                isSubject: left.change != nil || left.hasFrom
            )
            let all = phrase.tokens
            phrase.tokens = unclaimed(all, number)
            // 31个大城市|失业率.
            if phrase.tokens.lowerBound > all.lowerBound, let last = phrase.tokens.last, phrases.endsMeasure(last),
                !sentence[phrase.tokens.lowerBound].role.isVerbal,
                let counted = facts[number - 1].context.item
            {
                context.subject = facts[number - 1].start..<counted.upperBound
            }
            phrase.tokens = withoutTrade(phrase.tokens, kind)
            if kind == .money, phrase.tokens.count == 1, isSpending(phrase.tokens.lowerBound) {
                // 公司将投资18亿元.
                context.predicate = sentence[phrase.tokens.lowerBound].range
                phrase.tokens = phrase.tokens.upperBound..<phrase.tokens.upperBound
            }
            // 返还群众2300万元: whom it is given.
            if kind == .money, let last = phrase.tokens.last, phrase.verb != nil, phrases.endsPeople(last) {
                phrase.tokens = phrase.tokens.upperBound..<phrase.tokens.upperBound
            }
            // 粽子在25℃以下存放.
            if left.isPlaced, kind == .physical, let last = phrase.tokens.last, !phrases.endsMeasure(last) {
                phrase.tokens = phrase.tokens.upperBound..<phrase.tokens.upperBound
            }
            if isObject(phrase.tokens, left.end) {
                // 对中部地区不低于60%: what it holds for, not what it is.
                let isHolder = split.itemStart(phrase.tokens) > phrase.tokens.lowerBound
                holder = isHolder || split.isRegion(phrase.tokens.upperBound - 1) ? phrase.tokens : nil
                if let last = state.last, kind == facts[last].kind {
                    context.item = facts[last].context.item
                }
                // 距震中13公里的街道.
                if kind == .physical, holder == nil, k + 1 < clause.upperBound, sentence[k + 1].role == .de {
                    let far = phrases.head(from: k + 2, to: clause.upperBound)
                    context.subject = far.isEmpty ? nil : characters(far)
                }
            } else if !phrase.tokens.isEmpty {
                // 外来电力 of 三峡、白鹤滩等外来电力.
                if let others = phrase.tokens.last(where: { sentence[$0].role == .others }),
                    others + 1 < phrase.tokens.upperBound
                {
                    phrase.tokens = others + 1..<phrase.tokens.upperBound
                }
                var start = split.itemStart(phrase.tokens)
                if kind == .count, isCounted(phrase, start, number) { start = phrase.tokens.lowerBound }
                if kind == .count, isPeople(number), let last = phrase.tokens.last, phrase.tokens.count < 3,
                    Self.groups.contains(folded: text.folded(sentence[last].end - 1)), !phrases.endsMeasure(last)
                {
                    start = phrase.tokens.upperBound
                }
                if start > phrase.tokens.lowerBound {
                    holder = phrase.tokens.lowerBound..<start
                    start = phrases.withoutAdverb(start, phrase.tokens)
                }
                item = start < phrase.tokens.upperBound ? characters(start..<phrase.tokens.upperBound) : nil
            }
            noteVerb(phrase, left, &context)
            if item == nil, phrase.tokens.isEmpty, let verb = phrase.verb, left.change == nil,
                let measured = measuredBefore(verb, clause)
            {
                // 全省快递业务量完成51亿件.
                let start = split.itemStart(measured)
                if start > measured.lowerBound { holder = measured.lowerBound..<start }
                item = start < measured.upperBound ? characters(start..<measured.upperBound) : nil
            } else if item == nil, phrase.tokens.isEmpty, left.change == nil {
                if let verb = phrase.verb { item = itemBefore(k, verb, clause, kind) }
                if item == nil { item = casualty(k, clause, number, phrase.verb) }
            }
        } else {
            if let verb = objectVerb(k, clause) { context.predicate = sentence[verb].range }
            if item != nil {
                holder = holderBeside(left.end, clause, isMoney: kind == .money)
                if holder == nil { holder = wholeBefore(k, lead) }
            }
        }
        if let last = state.last, kind == facts[last].kind, let shared = facts[last].context.item {
            if holder == nil,
                kind == .percent && facts[last].context.subject != nil || isParty(phrase.tokens),
                !phrase.tokens.isEmpty, phrase.tokens.count < 3,
                item == characters(phrase.tokens), !phrases.endsMeasure(phrase.tokens.upperBound - 1),
                shared.count > 1, text.isHan(shared.upperBound - 1), isMeasure(shared)
            {
                // 苏泊尔份额为10%，小熊不到3%.
                (holder, item) = (phrase.tokens, shared)
            } else if item == nil, holder != nil, context.item == nil, !phrase.tokens.isEmpty {
                // 全长47公里，其中江西段21公里.
                item = shared
            }
        }
        holder = holder.flatMap { split.reduced($0) }
        let isBehind = item.map { $0.lowerBound >= facts[number].end } ?? false
        if let item { context.item = item }
        if isContinued(k), let last = previousFact(k) {
            if context.item == nil { follow(facts[last].context, &context) }
            if isBehind, holder == nil { context.subject = facts[last].context.subject }
        }
        if context.item == nil, holder == nil, kind != .duration, kind != .age, phrase.verb == nil || left.change != nil
        {
            inheritItem(number, left, clause, &context)
        }
        // 移民1312户5247人.
        if context.item == nil, kind == .count, k > clause.lowerBound, sentence[k - 1].role == .fact,
            facts[sentence[k - 1].fact].kind == .count
        {
            context.item = facts[sentence[k - 1].fact].context.item
            context.subject = context.subject ?? facts[sentence[k - 1].fact].context.subject
        }
        if context.item == nil, kind != .duration, kind != .age {
            takePart(number, kind, &context)
            if context.item == nil { repeatItem(number, kind, &context) }
        }
        readPer(k, clause, &context)
        readGoal(number, left, &context)
        var isGiven = isCaused(context) || isGained(context)
        if !isGiven, let last = state.last { isGiven = isCaused(facts[last].context) }
        let hasNoOwner = kind == .duration || kind == .age || kind == .ordinal || kind == .score
        if !hasNoOwner,
            !isBehind || left.hasFrom || holder != nil || isGiven || kind != .count && kind != .physical
        {
            readSubject(k, clause, lead, kind, holder, phrase, &context)
            // 警方查扣酒2.7吨: who acts for the public has not what he seizes or sends.
            if let subject = context.subject, isAuthority(subject), context.item.map({ isMeasure($0) }) != true {
                (context.subject, context.isSubjectInherited) = (nil, false)
            }
        }
        if hasNoOwner {
            let isPoint = isLinked || left.hasFrom || left.change == .to
            if !(isPoint && kind == .duration), kind != .ordinal { context.item = nil }
            context.subject = nil
        }
        facts[number].context = context
        let shared = state.last.flatMap { facts[$0].kind == kind ? facts[$0].context.item : nil }
        if context.item != nil { (state.last, state.item) = (number, nil) }
        state.quantities.append(number)
        if left.isAligned { align(k, left, clause, sharing: left.isLinked ? shared : nil) }
        restore(number, k)
    }

    /// The verb before a number whose item stands behind it: 打造 of 打造了3个平台.
    private func objectVerb(_ k: Int, _ clause: Range<Int>) -> Int? {
        var i = k - 1
        while i >= clause.lowerBound, k - i < 6 {
            switch sentence[i].role {
            case .fill, .aspect, .pronoun, .modifier: i -= 1
            case .verb, .predicate, .link: return i
            default: return nil
            }
        }
        return nil
    }

    private func noteVerb(_ phrase: NounPhrase.Left, _ left: LeftContext, _ context: inout FactContext) {
        guard let verb = phrase.verb, left.predicate == nil else { return }
        let token = sentence[verb]
        context.predicate = token.range
        // 减少碳排放3万吨.
        if token.role == .change, context.change == nil {
            (context.change, context.direction) = (token.word.isToward ? .to : .by, token.word.direction)
        }
    }
}
