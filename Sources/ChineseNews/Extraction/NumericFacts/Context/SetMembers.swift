// The members of a named set, listed before or behind it.

/// Reads lists of members.
struct SetMembers {
    private let text: NameText
    private let words = ContextWords.standard

    /// Characters before a set, behind it, and between 一是 and 二是.
    private static let before = 160
    private static let behind = 60
    private static let apart = 400

    init(_ text: NameText) { self.text = text }

    /// As many members as a set has, or none.
    func members(_ count: Int, _ start: Int, _ end: Int, _ item: Range<Int>) -> [Range<Int>] {
        guard count < 30 else { return [] }
        let found = listed(before: start, count)
        if !found.isEmpty { return found }
        let marked = marked(behind: end, count, item)
        return marked.isEmpty ? listed(behind: end, count) : marked
    }

    // MARK: Before

    /// A、B、C三大…: the list must hold as many as the set.
    func listed(before start: Int, _ count: Int) -> [Range<Int>] {
        var end = start
        if end > 0, text.stands("等", at: end - 1) { end -= 1 }
        if end > 0, text.stands("这", at: end - 1) { end -= 1 }
        var members: [Range<Int>] = []
        var (i, last) = (end, end)
        while i > 0, end - i < Self.before {
            let word = text.word(at: i - 1)
            let scalar = text.characters[i - 1].scalar
            if scalar == 0x3001 || isConjunction(word) {
                if i < last { members.append(i..<last) }
                i = Int(word.start)
                last = i
                if members.count == count { break }
            } else if word.kind == .han || isQuote(scalar) || word.kind == .latin || word.kind == .number {
                i = max(0, Int(word.start))
            } else {
                break
            }
        }
        if members.count < count, i < last { members.append(i..<last) }
        guard members.count == count, count > 1 else { return [] }
        members.reverse()
        guard let first = trimmed(members[0], like: members.dropFirst()) else { return [] }
        members[0] = first
        return members.map(unquoted).filter { !$0.isEmpty }.count == count ? members.map(unquoted) : []
    }

    private func isConjunction(_ word: NameText.Word) -> Bool {
        guard word.end - word.start < 3, word.tag == .c || word.tag == .p else { return false }
        let at = Int(word.start)
        return ["和", "及", "与", "以及"]
            .contains { text.stands($0, at: at) && word.end - word.start == $0.utf8CodeUnitCount / 3 }
    }

    private func isQuote(_ scalar: UInt32) -> Bool {
        (0x2018...0x201D).contains(scalar) || (0x300A...0x300F).contains(scalar) || scalar == 0xB7
    }

    /// The first member without what stands before the list.
    func trimmed(_ first: Range<Int>, like others: ArraySlice<Range<Int>>) -> Range<Int>? {
        let length = others.first?.count ?? 0
        let areEqual = others.allSatisfy { $0.count == length }
        if areEqual, first.count > length, text.isWordStart(first.upperBound - length) {
            return first.upperBound - length..<first.upperBound
        }
        var start = first.lowerBound
        var at = start
        while at < first.upperBound {
            let word = text.word(at: at)
            let meaning = words.match(text, at: at, to: first.upperBound)
            let end = max(at + 1, meaning.flatMap { $0.end >= Int(word.end) ? $0.end : nil } ?? Int(word.end))
            let isLast = end >= first.upperBound
            switch meaning?.word.role {
            case .nominal?, .modifier?, .list?: break
            case .some: if !isLast { start = end }
            case nil:
                switch word.tag {
                case .u, .p, .d, .c, .f, .r: if !isLast { start = end }
                default: if isWhole(word), !isLast { start = end }
                }
            }
            at = end
        }
        return start..<first.upperBound
    }

    /// 全市 before the first member belongs to none.
    private func isWhole(_ word: NameText.Word) -> Bool {
        text.stands("全", at: Int(word.start)) && word.end - word.start == 2
    }

    private func unquoted(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isQuote(text.characters[start].scalar) || text.isBlank(start) { start += 1 }
        while end > start, isQuote(text.characters[end - 1].scalar) || text.isBlank(end - 1) { end -= 1 }
        return start..<end
    }

    // MARK: Behind

    /// 五大机制：一是…；二是….
    private func marked(behind end: Int, _ count: Int, _ item: Range<Int>) -> [Range<Int>] {
        guard count < 10 else { return [] }
        var members: [Range<Int>] = []
        var at = end
        for number in 1...count {
            let limit = min(text.count, at + (number == 1 ? Self.behind : Self.apart))
            guard let start = marker(number, at, limit), let member = member(start, item) else { return [] }
            members.append(member)
            at = start
        }
        return members
    }

    /// Behind 一是 or 二是.
    private func marker(_ number: Int, _ start: Int, _ limit: Int) -> Int? {
        var i = start
        while i + 1 < limit {
            if case .han(number) = text.numeral(i), text.stands("是", at: i + 1) {
                return i + 2
            }
            i += 1
        }
        return nil
    }

    /// The member behind a marker: a clause that ends with what the set is called.
    private func member(_ start: Int, _ item: Range<Int>) -> Range<Int>? {
        var end = start
        while end < text.count, end - start < 40, !isStop(text.characters[end].scalar) { end += 1 }
        guard end - start > item.count, text.scalars(end - item.count..<end) == text.scalars(item) else { return nil }
        var first = start
        for i in start..<end where text.stands("的", at: i) && i + 1 < end { first = i + 1 }
        return first..<end
    }

    private func isStop(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xFF0C, 0x3002, 0xFF1B, 0xFF1A, 0x2C, 0x0A, 0x3001: true
        default: false
        }
    }

    /// What stands behind a set: 三大任务：A、B、C.
    func listed(behind end: Int, _ count: Int) -> [Range<Int>] {
        var start = end
        if start < text.count, text.stands("：", at: start) || text.stands(":", at: start) {
            start += 1
        } else if text.stands("——", at: start) || text.stands("，即", at: start) {
            start += 2
        } else {
            return []
        }
        var members: [Range<Int>] = []
        var at = start
        while at < text.count, at - end < Self.before {
            let scalar = text.characters[at].scalar
            let word = text.word(at: at)
            if scalar == 0x3001 || Int(word.start) == at && isConjunction(word) && members.count == count - 2 {
                if at > start { members.append(start..<at) }
                at = max(at + 1, Int(word.end))
                start = at
                continue
            }
            if isStop(scalar) { break }
            at += 1
        }
        if at > start { members.append(start..<at) }
        return members.count == count ? members.map(unquoted) : []
    }
}
