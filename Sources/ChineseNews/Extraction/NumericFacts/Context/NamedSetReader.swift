// Things known by how many they are: 五大创建, 三大运营商, 八大服务平台.

/// Finds named sets and their members.
struct NamedSetReader {
    private let text: NameText
    private let words = ContextWords.standard

    /// Words of an item.
    private static let longestItem = 5

    init(_ text: NameText) { self.text = text }

    /// All named sets in order, that share no character with facts in order.
    ///
    /// O(*n*): what is looked at around a set is bounded.
    func read(beside facts: ContiguousArray<FactDraft>) -> ContiguousArray<FactDraft> {
        var found: ContiguousArray<FactDraft> = []
        var next = 0
        for i in 0..<text.count where text.folded(i) == 0x5927 {
            guard let set = set(at: i) else { continue }
            while next < facts.count, facts[next].end <= set.start { next += 1 }
            if next == facts.count || facts[next].start >= set.end { found.append(set) }
        }
        guard !found.isEmpty else { return [] }
        shorten(&found)
        let members = SetMembers(text)
        for i in found.indices {
            guard let item = found[i].context.item, case .exact(let value)? = found[i].value, let count = value.integer
            else { continue }
            found[i].context.members = members.members(count, found[i].start, found[i].end, item)
        }
        share(&found)
        return found
    }

    /// The set whose 大 stands at a place.
    private func set(at i: Int) -> FactDraft? {
        guard Int(text.word(at: i).end) == i + 1, let (start, value) = number(before: i),
            !isCongress(start, value, i + 1), let end = itemEnd(i + 1)
        else { return nil }
        var draft = FactDraft(
            start: start,
            end: end,
            fullStart: start,
            fullEnd: end,
            kind: .namedSet,
            value: .exact(ExactDecimal(value)),
            time: nil,
            unit: .none
        )
        draft.context.item = i + 1..<end
        return draft
    }

    /// 党的十五大, 十五大精神, 十九大提出: a congress and no set.
    private func isCongress(_ start: Int, _ value: Int, _ next: Int) -> Bool {
        guard (12...40).contains(value), next < text.count else { return false }
        if stands("党的", start - 2) || stands("中共", start - 2) || stands("共产党", start - 3) { return true }
        return text.word(at: next).tag == .v || Self.congressWords.stands(text, at: next)
    }

    private static let congressWords: WordList = ["精神", "报告", "以来", "代表", "之后", "以后", "主题"]

    /// The number before 大, from two to ninety-nine.
    private func number(before end: Int) -> (start: Int, value: Int)? {
        var start = end
        while start > 0, end - start < 3, text.numeral(start - 1).isNumeral { start -= 1 }
        // 前三大, 第三大, 二百三十大.
        guard start < end, end - start < 4,
            start == 0 || !text.numeral(start - 1).isNumeral && !stands("前", start - 1) && !stands("第", start - 1)
        else { return nil }
        guard text.word(at: start).kind != .latin, text.isWordStart(start) else { return nil }
        var value = 0
        for i in start..<end {
            switch text.numeral(i) {
            case .arabic(let digit), .han(let digit): value = value * (i > start && isTen(i - 1) ? 1 : 10) + digit
            case .unit(1): value = max(value, 1) * 10
            default: return nil
            }
        }
        guard (2...99).contains(value) else { return nil }
        return (start, value)
    }

    private func isTen(_ i: Int) -> Bool { text.numeral(i) == .unit(1) }

    private func stands(_ word: StaticString, _ i: Int) -> Bool { text.stands(word, at: i) }

    /// Where the item behind 大 ends.
    private func itemEnd(_ start: Int) -> Int? {
        var (at, last, count) = (start, start, 0)
        var isNamed = false
        reading: while at < text.count, count < Self.longestItem {
            let word = text.word(at: at)
            guard word.kind == .han, Int(word.start) == at else { break }
            // 三大类, 三大步 are no names.
            if at == start, Int(word.end) == start + 1,
                word.tag == .q || Self.counters.contains(folded: text.folded(at))
            {
                return nil
            }
            let meaning = words.match(text, at: at, to: text.count)
            let end = meaning.map { $0.end >= Int(word.end) ? $0.end : Int(word.end) } ?? Int(word.end)
            switch meaning.flatMap({ $0.end == end ? $0.word.role : nil }) ?? role(word) {
            case .nominal:
                (last, isNamed) = (end, true)
            case .modifier: guard !isNamed else { break reading }
            // 五大创建.
            case .predicate where at == start && end - at > 1: last = end
            case .verb:
                guard !isNamed || isHead(end) else { break reading }
                last = end
            default: break reading
            }
            at = end
            count += 1
        }
        return last > start ? last : nil
    }

    /// 百 of 百货 counts nothing; these do.
    private static let counters = HanSet("类项块件步批群堆股个家种拨片")

    private func role(_ word: NameText.Word) -> ContextRole {
        switch word.tag {
        case .n, .nz, .nr, .nrf, .ns, .nt, .j, .s, .x, .g, .none, .k: .nominal
        case .a, .b, .z, .h: .modifier
        case .v: .verb
        default: .other
        }
    }

    /// Whether a verb behind a noun may be the head: 整治 of 专项整治, but not 发展 of 三大领域发展迅速.
    private func isHead(_ end: Int) -> Bool {
        guard end < text.count else { return true }
        let next = text.word(at: end)
        return next.kind != .han || next.tag == .n || next.tag == .m || next.tag == .t
    }

    // MARK: One name in many places

    /// 五大创建活动 beside 五大创建 is the same set.
    private func shorten(_ sets: inout ContiguousArray<FactDraft>) {
        var shortest: [[UInt32]: Int] = [:]
        for set in sets {
            let key = Array(text.scalars(set.start..<set.end).prefix(Self.keyLength))
            shortest[key] = min(shortest[key] ?? .max, set.end - set.start)
        }
        for i in sets.indices {
            let scalars = text.scalars(sets[i].start..<sets[i].end)
            guard let length = shortest[Array(scalars.prefix(Self.keyLength))], length < scalars.count,
                text.isWordEnd(sets[i].start + length)
            else { continue }
            (sets[i].end, sets[i].fullEnd) = (sets[i].start + length, sets[i].start + length)
            sets[i].context.item = sets[i].context.item.map { $0.lowerBound..<sets[i].end }
        }
    }

    /// Characters by which two sets are known to be one: 五大创建.
    private static let keyLength = 4

    /// What one place lists holds for all.
    private func share(_ sets: inout ContiguousArray<FactDraft>) {
        var listed: [[UInt32]: [Range<Int>]] = [:]
        for set in sets where !set.context.members.isEmpty {
            listed[text.scalars(set.start..<set.end)] = set.context.members
        }
        for i in sets.indices where sets[i].context.members.isEmpty {
            sets[i].context.members = listed[text.scalars(sets[i].start..<sets[i].end)] ?? []
        }
    }
}
