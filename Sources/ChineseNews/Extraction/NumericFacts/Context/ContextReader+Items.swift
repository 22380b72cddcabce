// What a quantity counts: behind it, before it, or taken over.

extension ContextReader {
    /// Reads the item of a quantity and, where it stands beside it, who has it.
    func readItem(_ reading: inout FactReading, _ lead: ClauseLead) {
        let (k, clause, kind) = (reading.token, reading.clause, reading.kind)
        // 832个贫困县: what stands behind comes first where something is counted.
        if kind != .ordinal || !facts[reading.number].unit.isNone {
            reading.item = itemBehind(k, clause, kind, reading.number)
        }
        guard reading.item == nil, reading.context.item == nil, kind != .ordinal else {
            if let verb = objectVerb(k, clause) { reading.context.predicate = sentence[verb].range }
            if reading.item != nil {
                reading.holder = holderBeside(reading.left.end, clause, isMoney: kind == .money)
                if reading.holder == nil { reading.holder = wholeBefore(k, lead) }
            }
            return
        }
        readPhrase(&reading)
        if isObject(reading.phrase.tokens, reading.left.end) {
            readObject(&reading)
        } else if !reading.phrase.tokens.isEmpty {
            partPhrase(&reading)
        }
        noteVerb(reading.phrase, reading.left, &reading.context)
        // 造成全县3.6万人受灾.
        if reading.item == nil, reading.holder != nil { reading.item = casualty(k, clause, reading.number, nil) }
        guard reading.item == nil, reading.phrase.tokens.isEmpty, reading.left.change == nil else { return }
        if let verb = reading.phrase.verb {
            if let measured = measuredBefore(verb, clause) {
                // 全省快递业务量完成51亿件.
                let start = split.itemStart(measured)
                if start > measured.lowerBound { reading.holder = measured.lowerBound..<start }
                reading.item = start < measured.upperBound ? characters(start..<measured.upperBound) : nil
                return
            }
            reading.item = priced(verb, clause, kind) ?? itemBefore(k, verb, clause, kind)
            // 从7个单位抽调36人: the bodies are counted.
            if let item = reading.item, isClaimed(item, before: reading.number) { reading.item = nil }
            reading.isNobodys = reading.item != nil && kind == .money
        }
        if reading.item == nil { reading.item = casualty(k, clause, reading.number, reading.phrase.verb) }
    }

    /// The noun phrase before a quantity, without what is none of its item.
    private func readPhrase(_ reading: inout FactReading) {
        let (kind, left) = (reading.kind, reading.left)
        reading.phrase = phrases.left(
            endingAt: left.end,
            from: reading.clause.lowerBound,
            isMeasured: isRate(kind),
            isLinked: reading.isLinked || left.change == .to || left.hasFrom,
            isSubject: left.change != nil || left.hasFrom,
            isStart: left.hasFrom
        )
        let all = reading.phrase.tokens
        reading.phrase.tokens = unclaimed(all, reading.number)
        // 教师中|硕士, behind what was counted.
        if reading.phrase.tokens.count > 1, reading.phrase.tokens.lowerBound > all.lowerBound,
            text.stands("中", at: sentence[reading.phrase.tokens.lowerBound].start),
            sentence[reading.phrase.tokens.lowerBound].range.count == 1
        {
            reading.phrase.tokens.removeFirst()
        }
        // 31个大城市|失业率.
        let first = reading.phrase.tokens.lowerBound
        if first > all.lowerBound, let last = reading.phrase.tokens.last, phrases.endsMeasure(last),
            !sentence[first].role.isVerbal, let counted = facts[reading.number - 1].context.item
        {
            reading.context.subject = facts[reading.number - 1].start..<counted.upperBound
        }
        // 钢材出口超过1亿吨 keeps it.
        let isDirect = left.end > 0 && sentence[left.end - 1].end == facts[reading.number].start
        reading.phrase.tokens = withoutTrade(reading.phrase.tokens, kind, isDirect: isDirect)
        if kind == .money, reading.phrase.tokens.count == 1, isSpending(reading.phrase.tokens.lowerBound),
            reading.phrase.verb.map({ Self.completions.contains(text, sentence[$0].range) }) != true
        {
            // 公司将投资18亿元.
            reading.context.predicate = sentence[reading.phrase.tokens.lowerBound].range
            reading.dropPhrase()
        }
        guard let last = reading.phrase.tokens.last else { return }
        // 返还群众2300万元: whom it is given. 粽子在25℃以下存放: what it is like there.
        if kind == .money && reading.phrase.verb != nil && phrases.endsPeople(last)
            || kind == .physical && left.isPlaced && !phrases.endsMeasure(last)
            // 按今年价格计算增长5%.
            || text.stands("计算", at: sentence[last].start) && left.change != nil
        {
            reading.dropPhrase()
        }
    }

    /// 对中部地区不低于60%: what it holds for, not what it is.
    private func readObject(_ reading: inout FactReading) {
        let (k, tokens) = (reading.token, reading.phrase.tokens)
        // 对非洲出口267.8亿元.
        if tokens.count > 1, sentence[tokens.lowerBound].tag == .ns, let last = tokens.last, isTrade(last) {
            reading.item = characters(last..<tokens.upperBound)
            return
        }
        // 对华出口大米19.2万吨.
        if tokens.count > 2, sentence[tokens.lowerBound].tag == .ns, isTrade(tokens.lowerBound + 1) {
            reading.item = characters(tokens.lowerBound + 2..<tokens.upperBound)
            return
        }
        if split.itemStart(tokens) > tokens.lowerBound || split.isRegion(tokens.upperBound - 1) {
            reading.holder = tokens
        }
        if let last = state.last, reading.kind == facts[last].kind { reading.context.item = facts[last].context.item }
        // 距震中13公里的街道.
        if reading.kind == .physical, reading.holder == nil, k + 1 < reading.clause.upperBound,
            sentence[k + 1].role == .de
        {
            let far = phrases.head(from: k + 2, to: reading.clause.upperBound)
            reading.context.subject = far.isEmpty ? nil : characters(far)
        }
    }

    /// Parts the phrase into who has it and what it is.
    private func partPhrase(_ reading: inout FactReading) {
        // 外来电力 of 三峡、白鹤滩等外来电力.
        if let others = reading.phrase.tokens.last(where: { sentence[$0].role == .others }),
            others + 1 < reading.phrase.tokens.upperBound
        {
            reading.phrase.tokens = others + 1..<reading.phrase.tokens.upperBound
        }
        let tokens = reading.phrase.tokens
        // 中西部地区每个1万元.
        if reading.kind == .money, split.isRegion(tokens.upperBound - 1) {
            reading.holder = tokens
            return
        }
        // 局部超过60毫米: of what was measured just before.
        if tokens.count == 1, Self.spots.contains(text, sentence[tokens.lowerBound].range), let last = state.last,
            reading.kind == facts[last].kind
        {
            reading.item = facts[last].context.item
            return
        }
        // 现场约有200人.
        if reading.kind == .count, tokens.count == 1, sentence[tokens.lowerBound].tag == .s,
            isPeople(reading.number)
        {
            return
        }
        // 某某股份收于13.68元, 古田有三万多户: who has it.
        if let predicate = reading.left.predicate, tokens.upperBound == predicate,
            reading.kind == .money && Self.closings.stands(text, at: sentence[predicate].start)
                && !phrases.endsMeasure(tokens.upperBound - 1)
                || reading.kind == .count && tokens.count == 1 && sentence[tokens.lowerBound].tag == .ns
                    && text.stands("有", at: sentence[predicate].end - 1)
        {
            reading.holder = tokens
            return
        }
        var start = split.itemStart(tokens)
        if reading.kind == .count {
            if isCounted(reading.phrase, start, reading.number) { start = tokens.lowerBound }
            // 抢修班11人.
            if isPeople(reading.number), let last = tokens.last, tokens.count < 3,
                Self.groups.contains(folded: text.folded(sentence[last].end - 1)), !phrases.endsMeasure(last)
            {
                start = tokens.upperBound
            }
        }
        // 这座大桥长35公里, 京杭大运河长1794公里.
        if start == tokens.lowerBound, reading.kind == .physical, !phrases.endsMeasure(tokens.upperBound - 1),
            demonstrated(tokens) != characters(tokens) || split.isNamedSite(tokens)
        {
            start = tokens.upperBound
        }
        if start > tokens.lowerBound {
            reading.holder = tokens.lowerBound..<start
            start = phrases.withoutAdverb(start, tokens)
        } else if phrases.endsMeasure(tokens.upperBound - 1), let name = phrases.quotedName(before: start) {
            reading.context.subject = characters(name)
        }
        // 云南口岸|进口鲜果.
        if start > tokens.lowerBound, reading.kind == .count || reading.kind == .physical {
            start = withoutTrade(start..<tokens.upperBound, reading.kind, isDirect: false).lowerBound
        }
        // 《回南天》《白鹭渡》 are two who have something.
        if start < tokens.upperBound, sentence[start].role == .list { start = tokens.upperBound }
        reading.item = start < tokens.upperBound ? characters(start..<tokens.upperBound) : nil
    }

    private static let completions: WordList = ["完成", "实现", "新增", "获得", "吸引"]
    private static let spots: WordList = ["局部", "局地", "部分地区"]
    private static let closings: WordList = ["收于", "收报", "报收", "收盘于"]

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

    /// Whether the quantity before counts an item, which stands behind it.
    private func isClaimed(_ item: Range<Int>, before number: Int) -> Bool {
        number > 0 && facts[number - 1].context.item == item && item.lowerBound >= facts[number - 1].end
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
