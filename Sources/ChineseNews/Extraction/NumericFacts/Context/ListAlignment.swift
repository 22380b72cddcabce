// Lists of items and numbers that belong together: “A、B分别为3和5”.

/// Aligns the numbers behind 分别 with what stands before it.
struct ListAlignment {
    private let sentence: ContextSentence
    private let text: NameText
    private let split: HolderSplit

    /// Members that are aligned at most.
    private static let longest = 12

    init(_ sentence: ContextSentence, _ text: NameText, _ split: HolderSplit) {
        self.sentence = sentence
        self.text = text
        self.split = split
    }

    /// Gives each number its item, or its holder where the list names holders; called for the first number.
    ///
    /// `members` are those of a list that is the subject of a clause before: A、B列前两位，份额依次为3%和2%. `shared` is what was measured before, and
    /// `areAgents` says that the members do what the verb says.
    ///
    /// - Returns: how many numbers were aligned.
    func align(
        _ k: Int,
        endingAt end: Int,
        _ clause: Range<Int>,
        members: [Range<Int>],
        sharing shared: Range<Int>?,
        areAgents: Bool,
        _ facts: inout ContiguousArray<FactDraft>
    ) -> Int {
        // The numbers behind the first one are read later, and take over what it has.
        let count = run(from: k)
        guard count > 1 else { return 0 }
        let (segments, holders) = segments(endingAt: end, clause)
        let first = sentence[k].fact
        let areParties =
            shared != nil && segments.allSatisfy { NounPhrase.endsPeople(text, $0) } || areAgents
        if segments.count == count, areParties || segments.allSatisfy({ isName($0) }) {
            // 桃源区、达仁乡分别为468毫米、417.5毫米: of what was measured before.
            var context = facts[first].context
            let isBehind = context.item.map { $0.lowerBound >= facts[first].end } ?? false
            context.item = areAgents && !isBehind ? nil : shared ?? context.item
            for number in 0..<count {
                facts[first + number].context = context
                facts[first + number].context.subject = segments[number]
            }
        } else if segments.count == count, let last = segments.last, let name = nameEnd(last),
            segments.dropLast().allSatisfy({ isName($0) })
        {
            // 郑州、商丘、洛阳业务量分别为: the measure is that of all.
            let context = facts[first].context
            for number in 0..<count {
                facts[first + number].context = context
                facts[first + number].context.item = unmarked(name..<last.upperBound)
                facts[first + number].context.subject = number < count - 1 ? segments[number] : last.lowerBound..<name
                facts[first + number].context.isSubjectInherited = false
            }
        } else if segments.count == count {
            let context = facts[first].context
            for number in 0..<count { assign(segments, number, &facts[first + number].context, context) }
        } else if let holders = [holders, members].first(where: { $0.count == count }) {
            for number in 0..<count {
                facts[first + number].context = facts[first].context
                facts[first + number].context.subject = holders[number]
                facts[first + number].context.isSubjectInherited = false
            }
        } else {
            return 0
        }
        return count
    }

    /// Without a mark that opens or closes a title or a quotation at its ends.
    private func unmarked(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isMark(start) { start += 1 }
        while end > start, isMark(end - 1) { end -= 1 }
        return start..<end
    }

    private func isMark(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x300A...0x300F, 0x201C, 0x201D: true
        default: false
        }
    }

    /// Whether a member is the name of a place or a body.
    private func isName(_ range: Range<Int>) -> Bool {
        let word = text.word(at: range.upperBound - 1)
        return word.tag == .ns || word.tag == .nt || isTitle(endingAt: range.upperBound)
    }

    /// 少年行 of 《少年行》.
    private func isTitle(endingAt end: Int) -> Bool { end < text.count && text.characters[end].scalar == 0x300B }

    /// Where the name ends that a member begins with.
    private func nameEnd(_ range: Range<Int>) -> Int? {
        if let end = range.first(where: { isTitle(endingAt: $0 + 1) }), end + 2 < range.upperBound { return end + 1 }
        let word = text.word(at: range.lowerBound)
        guard word.tag == .ns || word.tag == .nt, Int(word.end) < range.upperBound else { return nil }
        return Int(word.end)
    }

    /// How many numbers follow one another with nothing but 、 or 和 between.
    private func run(from k: Int) -> Int {
        var (count, i) = (1, k)
        while count < Self.longest, i + 2 < sentence.count, sentence[i + 1].role == .list, sentence[i + 2].role == .fact
        {
            count += 1
            i += 2
        }
        return count
    }

    /// The members of the list before a token, and those of the list before its 的.
    private func segments(endingAt end: Int, _ clause: Range<Int>) -> (items: [Range<Int>], holders: [Range<Int>]) {
        var items: [Range<Int>] = []
        var holders: [Range<Int>] = []
        var (last, i) = (end, end - 1)
        var isBehindDe = false
        func close(_ start: Int) {
            guard start < last else { return }
            let range = unmarked(sentence[start].start..<sentence[last - 1].end)
            if isBehindDe { holders.insert(range, at: 0) } else { items.insert(range, at: 0) }
        }
        reading: while i >= clause.lowerBound, end - i < 40 {
            switch sentence[i].role {
            case .nominal, .modifier, .verb, .localizer, .bracket, .quote: break
            case .fill where text.stands("一般", at: sentence[i].start): break
            case .other where isNumeral(i): break
            case .fact, .time: guard facts(i) else { break reading }
            case .list:
                close(i + 1)
                last = i
            // 汽车行业 of 汽车行业对工业增长的贡献率.
            case .preposition where isBehindDe && items.count == 1 && holders.isEmpty: last = i
            case .change where isBehindDe && items.count == 1 && holders.isEmpty: break
            case .de where !isBehindDe:
                close(i + 1)
                isBehindDe = true
                last = i
            default: break reading
            }
            i -= 1
        }
        close(i + 1)
        return (items, holders)
    }

    private func isNumeral(_ i: Int) -> Bool {
        sentence[i].tag == .m || text.word(at: sentence[i].start).kind == .number
    }

    /// 第一 of 第一、二、三产业.
    private func facts(_ i: Int) -> Bool { text.stands("第", at: sentence[i].start) }

    /// The item of one number; a head that only the last member has is given to all.
    private func assign(_ items: [Range<Int>], _ number: Int, _ context: inout FactContext, _ first: FactContext) {
        context = first
        context.item = items[number]
        context.resolvedItem = []
        // 全市|事故起数、死亡人数.
        let end = Int(text.word(at: items[number].lowerBound).end)
        if end < items[number].upperBound, WholeWords.contains(text, items[number].lowerBound..<end) {
            context.item = end..<items[number].upperBound
        }
        guard let whole = items.last, number < items.count - 1 || text.stands("第", at: items[0].lowerBound) else {
            return
        }
        let head = head(of: whole, like: items[number])
        guard !head.isEmpty else { return }
        var parts: [Range<Int>] = []
        // 第 of 第一、二、三产业.
        if text.stands("第", at: items[0].lowerBound), number > 0 {
            parts.append(items[0].lowerBound..<items[0].lowerBound + 1)
        }
        if number == items.count - 1 { parts.append(whole) } else { parts += [items[number], head] }
        context.resolvedItem = parts
    }

    /// What the last member has behind its first word, where the other members are one word.
    private func head(of whole: Range<Int>, like item: Range<Int>) -> Range<Int> {
        let end = Int(text.word(at: whole.lowerBound).end)
        let isWord = Int(text.word(at: item.lowerBound).end) >= item.upperBound || text.stands("第", at: item.lowerBound)
        guard isWord, end < whole.upperBound else { return whole.upperBound..<whole.upperBound }
        return end..<whole.upperBound
    }
}
