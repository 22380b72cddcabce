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
                if start > phrase.tokens.lowerBound { holder = phrase.tokens.lowerBound..<start }
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
                if holder == nil { holder = wholeBefore(k, clause, lead) }
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
            inheritItem(number, left, &context)
        }
        // 移民1312户5247人.
        if context.item == nil, kind == .count, k > clause.lowerBound, sentence[k - 1].role == .fact,
            facts[sentence[k - 1].fact].kind == .count
        {
            context.item = facts[sentence[k - 1].fact].context.item
            context.subject = context.subject ?? facts[sentence[k - 1].fact].context.subject
        }
        if context.item == nil, kind != .duration, kind != .age {
            takePart(k, number, kind, &context)
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

    /// 大队74支 counts the teams, and 创建全国文明单位2个 what is called so all over the country.
    private func isCounted(_ phrase: NounPhrase.Left, _ start: Int, _ number: Int) -> Bool {
        let tokens = phrase.tokens
        // 抢修班11人: who they are.
        if let last = tokens.last, isPeople(number), Self.groups.contains(folded: text.folded(sentence[last].end - 1)) {
            return false
        }
        if start == tokens.upperBound { return true }
        guard split.isWhole(sentence[tokens.lowerBound]), start == tokens.lowerBound + 1,
            !phrases.endsMeasure(tokens.upperBound - 1)
        else { return false }
        return phrase.verb != nil || state.last.map { facts[$0].context.subject != nil } ?? false
    }

    /// Words that name what is done with money, more than money.
    private func isSpending(_ i: Int) -> Bool {
        Self.spending.contains(text, sentence[i].range)
    }

    private static let spending: WordList = ["投资", "融资", "捐款", "拨款", "汇款", "欠款", "借款"]

    private func isPeople(_ number: Int) -> Bool {
        guard case .written(let unit) = facts[number].unit, unit.count == 1 else { return false }
        return Self.persons.contains(folded: text.folded(unit.lowerBound)) || text.stands("例", at: unit.lowerBound)
    }

    private static let groups = HanSet("班组队团会")

    /// 苹果 of 出口苹果2680吨: what is traded is counted.
    private func withoutTrade(_ tokens: Range<Int>, _ kind: NumericFact.Kind) -> Range<Int> {
        guard kind == .count || kind == .physical, tokens.count > 1 else { return tokens }
        let start = sentence[tokens.lowerBound].start
        let isTrade = text.stands("出口", at: start) || text.stands("进口", at: start)
        return isTrade && sentence[tokens.lowerBound].range.count == 2 && !phrases.endsMeasure(tokens.upperBound - 1)
            ? tokens.lowerBound + 1..<tokens.upperBound : tokens
    }

    /// A phrase without what stands behind the quantity before and was counted by it: 31个大城市|城镇调查失业率.
    private func unclaimed(_ tokens: Range<Int>, _ number: Int) -> Range<Int> {
        guard number > 0, let item = facts[number - 1].context.item, item.lowerBound >= facts[number - 1].end,
            item.upperBound <= facts[number].start, tokens.lowerBound > 0, sentence[tokens.lowerBound - 1].role == .fact
        else { return tokens }
        var start = tokens.lowerBound
        while start < tokens.upperBound, sentence[start].start < item.upperBound { start += 1 }
        return start..<tokens.upperBound
    }

    /// Whether a phrase directly before a number hangs on a preposition: 对中部地区, 距震中.
    private func isObject(_ tokens: Range<Int>, _ end: Int) -> Bool {
        guard !tokens.isEmpty, tokens.upperBound == end, tokens.lowerBound > 0 else { return false }
        let before = sentence[tokens.lowerBound - 1]
        return before.range.count == 1 && Self.objectCues.contains(folded: text.folded(before.start))
    }

    private static let objectCues = HanSet("对距离")

    /// Whether a phrase names people or one of several sides: 对照组, 退休人员, 夫妻双方.
    private func isParty(_ tokens: Range<Int>) -> Bool {
        guard let last = tokens.last else { return false }
        return phrases.endsPeople(last) || Self.parties.contains(folded: text.folded(sentence[last].end - 1))
    }

    private static let parties = HanSet("组队方员庭")

    /// Whether an item is what is measured: 份额.
    private func isMeasure(_ item: Range<Int>) -> Bool {
        ContextWords.standard.measureEnds.contains(folded: text.folded(item.upperBound - 1))
    }

    private func isRate(_ kind: NumericFact.Kind) -> Bool {
        switch kind {
        case .percent, .percentagePoint, .ratio, .fraction, .multiple: true
        default: false
        }
    }

    // MARK: Items

    /// What stands behind a quantity and is counted.
    private func itemBehind(_ k: Int, _ clause: Range<Int>, _ kind: NumericFact.Kind, _ number: Int) -> Range<Int>? {
        var start = k + 1
        guard start < clause.upperBound else { return nil }
        var takesVerbs = false
        switch kind {
        case .count:
            guard case .written(let unit) = facts[number].unit else { return nil }
            // 人 is what is counted.
            if Self.people.stands(text, at: unit.upperBound - 1)
                || unit.count > 1 && Self.people.stands(text, at: unit.lowerBound)
            {
                return nil
            }
            takesVerbs = true
            // 6层高唐楼.
            if unit.count == 1, text.stands("层", at: unit.lowerBound), text.stands("高", at: sentence[start].start),
                sentence[start].range.count == 1
            {
                start += 1
            }
        case .ordinal: guard facts[number].end > facts[number].start else { return nil }
        case .multiple:
            guard sentence[start].role == .de else { return nil }
            start += 1
        case .percent, .fraction, .money, .physical:
            // 七成用于民生: what it is used for is none of it.
            if kind == .percent || kind == .fraction, sentence[start].role.isVerbal,
                sentence[start].role != .verb || phrases.leads(start)
            {
                return nil
            }
            if sentence[start].role == .de { start += 1 }
        default: return nil
        }
        guard start < clause.upperBound else { return nil }
        // 两扇重达86吨的闸门.
        if kind == .count, sentence[start].role == .link, start + 3 < clause.upperBound,
            sentence[start + 1].role == .fact
        {
            start += 1
        }
        if kind == .count, sentence[start].role == .fact, facts[sentence[start].fact].kind == .physical,
            start + 1 < clause.upperBound, sentence[start + 1].role == .nominal
        {
            // 2座1080立方米高炉.
            let rest = phrases.right(from: start + 1, to: clause.upperBound, takesVerbs: false)
            return rest.isEmpty ? nil : characters(rest)
        }
        if kind == .count, sentence[start].role == .fact, facts[sentence[start].fact].kind == .physical,
            start + 2 < clause.upperBound, sentence[start + 1].role == .de
        {
            let rest = phrases.head(from: start + 2, to: clause.upperBound)
            return rest.isEmpty ? nil : characters(rest)
        }
        var tokens = phrases.right(
            from: start,
            to: clause.upperBound,
            takesVerbs: takesVerbs,
            isThing: kind == .count && !isPeople(number),
            isObject: k > clause.lowerBound && sentence[k - 1].role == .preposition
        )
        guard !tokens.isEmpty else { return nil }
        // 牧户九成搬进新居: what moved stands before.
        if kind == .percent, sentence[start].role == .verb, k > clause.lowerBound, sentence[k - 1].role == .nominal,
            !split.isHolder(k - 1)
        {
            return nil
        }
        let isDescribing = sentence[k + 1].role == .de
        if kind == .physical || kind == .money && isDescribing, takesObject(k, clause, isDescribing: isDescribing) {
            // 3000亩玉米, 28公里小路, 四十平方米的公寓, 七万元的非法所得.
            return Self.rates.stands(text, at: sentence[tokens.lowerBound].start)
                ? nil : characters(tokens)
        }
        if kind == .money || kind == .physical {
            // 560万亩种植面积; 5公里半径 is measured too.
            guard
                let end = (tokens.lowerBound..<tokens.upperBound)
                    .first(where: { phrases.endsMeasure($0) && sentence[$0].role == .nominal })
            else { return nil }
            tokens = tokens.lowerBound..<end + 1
        }
        // 31个大城市|城镇调查失业率5.2%: what is behind the first noun is measured by the next number.
        // 24台口径40米的天线.
        if kind == .count, tokens.upperBound + 2 < clause.upperBound, sentence[tokens.upperBound].role == .fact,
            sentence[tokens.upperBound + 1].role == .de
        {
            let rest = phrases.head(from: tokens.upperBound + 2, to: clause.upperBound)
            if !rest.isEmpty { return characters(rest) }
        }
        if let next = nextFact(tokens.upperBound, clause), let first = firstNoun(tokens), first + 1 < tokens.upperBound,
            next
        {
            tokens = tokens.lowerBound..<first + 1
        }
        return characters(tokens)
    }

    /// What is measured directly before a verb without an object: 科研经费 of 科研经费到账15亿元.
    private func measuredBefore(_ verb: Int, _ clause: Range<Int>) -> Range<Int>? {
        guard sentence[verb].role == .verb || sentence[verb].role == .predicate else { return nil }
        let tokens = phrases.left(endingAt: verb, from: clause.lowerBound, isMeasured: true, isLinked: true).tokens
        guard let last = tokens.last, tokens.upperBound == verb, phrases.endsMeasure(last),
            sentence[last].role == .nominal,
            !text.stands("金", at: sentence[last].end - 1) || tokens.count > 1
        else { return nil }
        return tokens
    }

    /// 手机 of 手机出货263万台: what a verb without an object is said of.
    private func itemBefore(_ k: Int, _ verb: Int, _ clause: Range<Int>, _ kind: NumericFact.Kind) -> Range<Int>? {
        guard kind == .count || kind == .physical, sentence[verb].role == .verb || isIntransitive(verb),
            sentence[verb].range.count > 1,
            !countsAction(facts[sentence[k].fact].unit)
        else { return nil }
        let tokens = phrases.left(endingAt: verb, from: clause.lowerBound, isMeasured: false, isLinked: false).tokens
        guard !tokens.isEmpty else { return nil }
        let start = split.itemStart(tokens)
        guard start < tokens.upperBound, !split.isOrganizationHead(tokens.upperBound - 1) else { return nil }
        return characters(start..<tokens.upperBound)
    }

    /// 班列开行1135列: what runs or is sold is counted.
    private func isIntransitive(_ i: Int) -> Bool {
        sentence[i].role == .predicate
            && Self.intransitive.contains(text, sentence[i].range)
    }

    private static let intransitive: WordList = ["开行", "售出", "卖出", "出栏", "存栏", "成交", "签约", "到账", "到位", "升降"]

    /// 圈 of 自转一百圈: how often something is done.
    private func countsAction(_ unit: FactDraft.Unit) -> Bool {
        guard case .written(let range) = unit, range.count == 1 else { return false }
        return Self.actions.contains(folded: text.folded(range.lowerBound))
    }

    private static let actions = HanSet("圈次趟遍步回下跤")

    /// 轻伤 of 造成7人轻伤.
    private func casualty(_ k: Int, _ clause: Range<Int>, _ number: Int, _ verb: Int?) -> Range<Int>? {
        guard facts[number].kind == .count, k + 1 < clause.upperBound else { return nil }
        // 37万人受灾.
        if isPeople(number), Self.harms.stands(text, at: sentence[k + 1].start) {
            return sentence[k + 1].range
        }
        guard let verb, sentence[verb].role == .predicate,
            sentence[k + 1].role == .verb || sentence[k + 1].role == .nominal || sentence[k + 1].role == .predicate,
            Self.causes.stands(text, at: sentence[verb].start)
        else { return nil }
        return sentence[k + 1].range
    }

    private static let harms: WordList = ["受灾", "受伤", "轻伤", "重伤", "死亡", "遇难", "失踪", "失联", "被困"]
    private static let causes: WordList = ["造成", "导致", "致使", "引发"]

    private static let people: WordList = ["人", "票", "分", "岁"]

    /// Whether no noun stands before a quantity that it might measure.
    private func takesObject(_ k: Int, _ clause: Range<Int>, isDescribing: Bool) -> Bool {
        var i = k - 1
        while i >= clause.lowerBound, [.fill, .aspect, .list].contains(sentence[i].role) { i -= 1 }
        guard i >= clause.lowerBound else { return true }
        switch sentence[i].role {
        case .verb, .predicate, .time, .localizer, .pronoun, .quote, .preposition, .fact, .de: return true
        // 有18亩果园, 重达128公斤的铜鼎, but 面积达5平方米的房子.
        case .link where text.stands("有", at: sentence[i].end - 1): return true
        case .link: return isDescribing && (i == clause.lowerBound || sentence[i - 1].role != .nominal)
        case .nominal:
            // 全乡3000亩玉米, 家里七亩八分地.
            return split.isHolder(i) || sentence[i].tag == .s
        default: return false
        }
    }

    /// 每天140吨的速度.
    private static let rates: WordList = ["速度", "价格", "标准", "规模"]

    private func firstNoun(_ tokens: Range<Int>) -> Int? { tokens.first { sentence[$0].role == .nominal } }

    /// Whether a number that measures what stands before it comes next.
    private func nextFact(_ i: Int, _ clause: Range<Int>) -> Bool? {
        var at = i
        while at < clause.upperBound, at - i < 4 {
            switch sentence[at].role {
            case .fact: return facts[sentence[at].fact].kind != .ordinal
            case .fill, .link, .change, .basis, .toward: at += 1
            default: return nil
            }
        }
        return nil
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

    /// 同比增长3.6%: what grew stands before.
    private func inheritItem(_ number: Int, _ left: LeftContext, _ context: inout FactContext) {
        guard left.change != nil || left.isCompared || left.basis != nil || left.isShare || left.isAimed || left.isPart
        else { return }
        if let item = state.item {
            context.item = item
            context.subject = context.subject ?? state.itemSubject
            return
        }
        let isFirst = number == state.first
        guard let last = state.last ?? (left.change == .by && isFirst ? lastInPassage : nil) else { return }
        let before = facts[last].context
        context.item = before.item
        context.resolvedItem = before.resolvedItem
        if context.subject == nil {
            (context.subject, context.isSubjectInherited) = (before.subject, before.isSubjectInherited)
        }
        context.per = context.per ?? before.per
        if context.change == .by, context.basis == nil, !left.isCompared, before.change == .by {
            context.basis = before.basis
        }
    }

    /// 560万亩种植面积中已收获392万亩: a part of what was counted just before.
    private func takePart(_ k: Int, _ number: Int, _ kind: NumericFact.Kind, _ context: inout FactContext) {
        guard let last = state.last, facts[last].kind == kind, let item = facts[last].context.item,
            item.upperBound < facts[number].start, text.stands("中", at: item.upperBound),
            facts[number].start - item.upperBound < 6
        else { return }
        (context.item, context.resolvedItem) = (item, facts[last].context.resolvedItem)
    }

    /// 超八成, 三人 and 三百幅 of what the sentence counted before: a share, or the same unit.
    private func repeatItem(_ number: Int, _ kind: NumericFact.Kind, _ context: inout FactContext) {
        guard let last = state.last, number > last, facts[last].context.item != nil else { return }
        switch kind {
        case .percent, .fraction: guard facts[last].kind != .percent || facts[last].context.item == nil else { return }
        case .count:
            // Nearer ones are restored.
            guard facts[number].start - facts[last].end >= ItemRestorer.reach,
                counts(facts[number].unit, likeThatOf: facts[last].unit)
            else { return }
        default: return
        }
        (context.item, context.resolvedItem) = (facts[last].context.item, facts[last].context.resolvedItem)
    }

    /// People are 人, 名 and 位.
    private static let persons = HanSet("人名位")

    private func counts(_ unit: FactDraft.Unit, likeThatOf before: FactDraft.Unit) -> Bool {
        guard case .written(let one) = unit, case .written(let other) = before else { return false }
        if one.count == 1, other.count == 1, Self.persons.contains(folded: text.folded(one.lowerBound)),
            Self.persons.contains(folded: text.folded(other.lowerBound))
        {
            return true
        }
        return one.count == other.count && one.count > 0
            && zip(one, other).allSatisfy { text.characters[$0].scalar == text.characters[$1].scalar }
            && !text.stands("个", at: one.lowerBound)
    }

    // MARK: Lists

    /// Whether nothing but 、 or 和 stands between a number and the one before: 4.0%、4.4%和6.0%.
    private func isContinued(_ k: Int) -> Bool {
        k > 1 && sentence[k - 1].role == .list && sentence[k - 2].role == .fact
    }

    private func previousFact(_ k: Int) -> Int? {
        guard k > 1 else { return nil }
        return sentence[k - 2].fact
    }

    private func follow(_ before: FactContext, _ context: inout FactContext) {
        let per = context.per
        context = before
        context.per = per ?? before.per
    }

    /// 降至 behind 由68%: one item, and the number before is where the change starts.
    private mutating func leadOn(from token: Int, _ left: LeftContext, _ context: inout FactContext) {
        let previous = sentence[token].fact
        guard left.change != nil || left.isLinked else { return }
        let before = facts[previous].context
        context.item = before.item
        context.resolvedItem = before.resolvedItem
        (context.subject, context.isSubjectInherited) = (before.subject, before.isSubjectInherited)
        if left.change == .to, LeftContext(sentence, before: token, from: max(0, token - 3), text).hasFrom {
            facts[previous].context.change = .from
            facts[previous].context.direction = nil
        }
    }

    /// “A、B分别为3和5”: each number has its own item.
    private mutating func align(_ k: Int, _ left: LeftContext, _ clause: Range<Int>, sharing shared: Range<Int>?) {
        let run = ListAlignment(sentence, text, split)
        let count = run.align(k, endingAt: left.end, clause, members: state.members, sharing: shared, &facts)
        guard count > 0 else { return }
        state.alignedThrough = sentence[k].fact + count - 1
        state.runLength = count
        for number in sentence[k].fact + 1..<sentence[k].fact + count { state.quantities.append(number) }
    }

    /// 大队 of 总队1支、大队74支 is short for what stands before it.
    private mutating func restore(_ number: Int, _ k: Int) {
        // Most have nothing near them to restore it from.
        guard number > 0, facts[number].kind == .count, let full = facts[number - 1].context.item,
            facts[number].start - max(facts[number - 1].end, full.upperBound) < ItemRestorer.reach
        else { return }
        let restored = ItemRestorer(text: text).restored(facts[number], behind: facts[number - 1])
        if !restored.isEmpty { facts[number].context.resolvedItem += restored }
    }

    // MARK: What else

    /// 人均, 时速, 亩产: what it is counted for stands in the item.
    private func readPer(_ k: Int, _ clause: Range<Int>, _ context: inout FactContext) {
        if context.per == nil { context.per = state.per ?? perBefore(k, clause) ?? average(before: k, clause) }
        guard context.per == nil, let item = context.item, item.count > 1 else { return }
        let first = item.lowerBound
        if text.stands("均", at: first + 1), !text.stands("平", at: first) {
            context.per = first..<first + 1
        } else if text.stands("亩产", at: first) || text.stands("日", at: first) && text.isWordEnd(first + 1) {
            context.per = first..<first + 1
        } else if text.stands("时速", at: item.upperBound - 2) {
            context.per = item.upperBound - 2..<item.upperBound - 1
        }
    }

    /// 日 of 日均卖出七八台.
    private func average(before k: Int, _ clause: Range<Int>) -> Range<Int>? {
        var i = k - 1
        while i >= clause.lowerBound, k - i < 5, sentence[i].role != .fact {
            let token = sentence[i]
            if token.range.count == 2, text.stands("均", at: token.start + 1), !text.stands("平", at: token.start),
                token.role != .basis
            {
                return token.start..<token.start + 1
            }
            i -= 1
        }
        return nil
    }

    /// 每亩 or 每年 before the number, with no other number between.
    private func perBefore(_ k: Int, _ clause: Range<Int>) -> Range<Int>? {
        var i = k - 1
        while i >= clause.lowerBound, k - i < 10 {
            let token = sentence[i]
            if token.role == .per { return token.range }
            if token.role == .fact { return nil }
            if token.role == .time, token.fact >= 0, facts[token.fact].kind == .recurrence,
                text.stands("每", at: token.start)
            {
                return token.start + 1..<token.end
            }
            i -= 1
        }
        return nil
    }

    /// 到2027年达到93%: what is aimed at is more than now.
    private func readGoal(_ number: Int, _ left: LeftContext, _ context: inout FactContext) {
        guard context.change == nil else { return }
        if let item = context.item, let direction = Self.range(item, text) {
            (context.change, context.direction) = (.by, direction)
            return
        }
        let isReached = [facts[number].fullStart, context.predicate?.lowerBound ?? -1]
            .contains { text.stands("达到", at: $0) || text.stands("突破", at: $0) }
        guard isReached, state.isGoal || left.isAimed else { return }
        (context.change, context.direction) = (.to, .increase)
    }

    /// 降幅, 涨幅 say themselves that something changed.
    private static func range(_ item: Range<Int>, _ text: NameText) -> NumericFact.Direction? {
        let start = item.upperBound - 2
        if text.stands("降幅", at: start) || text.stands("跌幅", at: start) || text.stands("减幅", at: start) {
            return .decrease
        }
        if text.stands("涨幅", at: start) || text.stands("增幅", at: start) || text.stands("升幅", at: start) {
            return .increase
        }
        return nil
    }

    // MARK: Subjects

    private mutating func readSubject(
        _ k: Int,
        _ clause: Range<Int>,
        _ lead: ClauseLead,
        _ kind: NumericFact.Kind,
        _ holder: Range<Int>?,
        _ phrase: NounPhrase.Left,
        _ context: inout FactContext
    ) {
        if let holder {
            context.subject = characters(holder)
            // 当地 is the place that was named before.
            if let topic, isAnaphor(holder) { (context.subject, context.isSubjectInherited) = (topic, true) }
            // 其中江西段21.8公里: what follows is said of the whole again.
            guard !isPart(clause) || state.subject == nil else { return }
            (state.subject, state.isSubjectInherited) = (context.subject, context.isSubjectInherited)
            if kind != .ordinal, !isAnaphor(holder) { own(holder) }
            return
        }
        if context.subject == nil, context.item != nil, let head = described(k, clause, kind) {
            context.subject = head
            return
        }
        guard context.subject == nil, !isNobodys(k, clause, kind), !isPosition(facts[sentence[k].fact].unit),
            !isAttribute(k, clause, kind, context),
            context.predicate.map({ !text.stands("相当于", at: $0.lowerBound) }) ?? true
        else { return }
        // ６台收割机 at the start of a clause is itself the subject.
        let isFirst = k == clause.lowerBound || lead.subject.map { $0.lowerBound > k } ?? false
        if kind == .count, let item = context.item, item.lowerBound >= sentence[k].end, isFirst {
            // 地震造成7人轻伤，1263间房屋受损.
            if let last = state.last, isCaused(facts[last].context) { context.subject = facts[last].context.subject }
            return
        }
        if let before = holderBefore(phrase.tokens, clause, kind) {
            context.subject = characters(before)
            // 民办学校的学费为5000元，涨幅不超过5%.
            if split.isHolder(before.upperBound - 1) || split.isOrganizationHead(before.upperBound - 1) {
                (state.subject, state.isSubjectInherited) = (context.subject, false)
            }
            return
        }
        if let subject = state.subject {
            // 七分之一的新生: what is counted has nothing itself.
            guard context.item.map({ $0.overlaps(subject) }) != true else { return }
            (context.subject, context.isSubjectInherited) = (subject, state.isSubjectInherited)
            return
        }
        guard !state.isHidden else { return }
        if let last = state.last, facts[last].context.isSubjectInherited, facts[last].kind == kind {
            (context.subject, context.isSubjectInherited) = (facts[last].context.subject, true)
            return
        }
        guard !isQuoted else { return }
        let isListed = kind == .count && lead.subject == nil && context.predicate != nil && phrase.verb != nil
        guard
            let subject = owner ?? (isListed ? topic : nil)
                ?? (context.item != nil ? main : nil),
            context.item != nil || context.predicate != nil && !countsAction(facts[sentence[k].fact].unit)
        else { return }
        context.subject = subject
        context.isSubjectInherited = true
    }

    /// Whether a clause speaks of a part: 其中.
    func isPart(_ clause: Range<Int>) -> Bool {
        clause.contains { sentence[$0].role == .fill && text.stands("其中", at: sentence[$0].start) }
    }

    /// 让九成以上病例不出州, 马成功等六人: no one before has them.
    private func isNobodys(_ k: Int, _ clause: Range<Int>, _ kind: NumericFact.Kind) -> Bool {
        guard k > clause.lowerBound else { return false }
        let before = sentence[k - 1]
        // Who is fined has it no more.
        if text.stands("罚金", at: before.end - 2) || text.stands("罚款", at: before.end - 2)
            || k + 1 < clause.upperBound && text.stands("罚款", at: sentence[k + 1].start)
        {
            return true
        }
        switch before.role {
        case .others: return kind == .count
        case .preposition: return Self.causatives.contains(folded: text.folded(before.start))
        default: return false
        }
    }

    private static let causatives = HanSet("让使令")

    /// 3纳米芯片, 口径40米的天线, 1∶1复制的洞窟: what something is like, said of what stands behind.
    private func isAttribute(_ k: Int, _ clause: Range<Int>, _ kind: NumericFact.Kind, _ context: FactContext) -> Bool {
        guard kind == .physical || kind == .ratio, context.change == nil, k + 1 < clause.upperBound else {
            return false
        }
        switch sentence[k + 1].role {
        case .de, .nominal: return true
        case .verb, .predicate: return kind == .ratio
        default: return false
        }
    }

    /// 天线 of 口径40米的天线, 项目 of 总投资75亿元的26个项目.
    private func described(_ k: Int, _ clause: Range<Int>, _ kind: NumericFact.Kind) -> Range<Int>? {
        guard kind == .physical || kind == .money, k > clause.lowerBound, sentence[k - 1].role == .nominal,
            facts[sentence[k].fact].fullEnd == facts[sentence[k].fact].end, k + 2 < clause.upperBound,
            sentence[k + 1].role == .de
        else { return nil }
        // 位于水深1380米的海底 says where.
        if k - 2 >= clause.lowerBound {
            let before = sentence[k - 2]
            if before.role == .preposition || text.stands("于", at: before.end - 1)
                || text.stands("在", at: before.end - 1)
            {
                return nil
            }
        }
        let start = sentence[k + 2].role == .fact ? k + 3 : k + 2
        let head = phrases.head(from: start, to: clause.upperBound)
        return head.isEmpty ? nil : characters(head)
    }

    /// Degrees say where something is.
    private func isPosition(_ unit: FactDraft.Unit) -> Bool {
        guard case .id(let id) = unit else { return false }
        return id == "degree"
    }

    /// 该校 of 该校1238名毕业生: who has what stands behind the number.
    private func holderBeside(_ end: Int, _ clause: Range<Int>, isMoney: Bool) -> Range<Int>? {
        let tokens = phrases.left(endingAt: end, from: clause.lowerBound, isMeasured: false, isLinked: false).tokens
        // 拿到公司5000元: who gives it.
        if tokens.lowerBound > 0, sentence[tokens.lowerBound - 1].role.isVerbal, isMoney { return nil }
        guard !tokens.isEmpty, tokens.upperBound == end,
            split.itemStart(tokens) == tokens.upperBound
                || tokens.count == 1 && split.isOrganizationHead(tokens.lowerBound),
            // 第一核电站, 在汉口一家门店.
            tokens.lowerBound == 0 || ![.fact, .preposition, .from].contains(sentence[tokens.lowerBound - 1].role)
        else { return nil }
        return tokens
    }

    /// 全市 at the start of a clause.
    private func wholeBefore(_ k: Int, _ clause: Range<Int>, _ lead: ClauseLead) -> Range<Int>? {
        guard let first = lead.subject?.lowerBound, first < k, split.isWhole(sentence[first]) else { return nil }
        return first..<first + 1
    }

    /// Whether something brings about what is counted: 地震造成7人轻伤.
    private func isCaused(_ context: FactContext) -> Bool {
        guard let predicate = context.predicate else { return false }
        return Self.causes.stands(text, at: predicate.lowerBound)
    }

    /// Whether who does it has then what is counted: 独得41分、12个篮板.
    private func isGained(_ context: FactContext) -> Bool {
        guard let predicate = context.predicate else { return false }
        return Self.gains.stands(text, at: predicate.lowerBound)
    }

    private static let gains: WordList = [
        "获得", "取得", "夺得", "赢得", "斩获", "摘得", "收获", "拥有", "砍下", "贡献", "独得", "独取", "外加", "拿下", "拿到", "揽", "得到", "抢下", "分得",
        "设", "开设", "内设", "辖", "下辖", "现有", "共有", "拥有", "配有",
    ]

    func isAnaphor(_ tokens: Range<Int>) -> Bool {
        tokens.count == 1
            && (text.stands("当地", at: sentence[tokens.lowerBound].start)
                || text.stands("本地", at: sentence[tokens.lowerBound].start))
    }

    /// Whether a phrase hangs on a preposition a few words before: 对宁德时代等五大客户的销售占比.
    private func hasPreposition(_ i: Int, _ clause: Range<Int>) -> Bool {
        var at = i - 1
        while at >= clause.lowerBound, i - at < 9, !sentence[at].role.isVerbal {
            if sentence[at].role == .preposition { return true }
            at -= 1
        }
        return false
    }

    /// 东北地区 of 东北地区的补助比例, 渗滤液 of 渗滤液的氟化物浓度, 火灾 of 火灾造成的损失.
    private func holderBefore(_ tokens: Range<Int>, _ clause: Range<Int>, _ kind: NumericFact.Kind) -> Range<Int>? {
        let i = tokens.lowerBound - 1
        guard !tokens.isEmpty, i > clause.lowerBound, sentence[i].role == .de else { return nil }
        let isCause = Self.causes.stands(text, at: sentence[i - 1].start)
        let found =
            phrases.left(
                endingAt: isCause ? i - 1 : i,
                from: clause.lowerBound,
                isMeasured: false,
                isLinked: false
            )
            .tokens
        guard let last = found.last else { return nil }
        // 经口岸出入境的班列.
        if found.lowerBound > clause.lowerBound {
            switch sentence[found.lowerBound - 1].role {
            case .preposition, .toward, .from, .than: return nil
            default: break
            }
        }
        // 公司的毛利率, but not of 患者张某肝部的病灶.
        if isCause || split.isHolder(last) || split.isRegion(last) || split.isOrganizationHead(last)
            || split.isWhole(sentence[found.lowerBound])
        {
            return found
        }
        // 设备的观测精度, 食堂的套餐每份12元.
        guard sentence[last].role == .nominal, found.count < 4, !phrases.endsMeasure(last),
            kind == .money || phrases.endsMeasure(tokens.upperBound - 1), !hasPreposition(found.lowerBound, clause)
        else { return nil }
        // 渗滤液 of 坑内渗滤液.
        let place = found.last { sentence[$0].role == .localizer && sentence[$0].range.count == 1 }
        return (place.map { $0 + 1 } ?? found.lowerBound)..<found.upperBound
    }
}
