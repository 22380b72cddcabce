// Numerals that count nothing: 第一，…第二，…; 一个一个.

/// Finds the facts that are none.
struct ListMarkers {
    let text: NameText

    /// Facts in order without markers of lists and repeated numbers.
    func removed(from facts: ContiguousArray<FactDraft>) -> ContiguousArray<FactDraft> {
        guard facts.indices.contains(where: { isMarker($0, facts) }) else { return facts }
        var result: ContiguousArray<FactDraft> = []
        result.reserveCapacity(facts.count)
        for number in facts.indices where !isMarker(number, facts) { result.append(facts[number]) }
        return result
    }

    private func isMarker(_ i: Int, _ facts: ContiguousArray<FactDraft>) -> Bool {
        if facts[i].kind == .ordinal { return isMarker(facts[i]) }
        guard facts[i].kind == .count else { return false }
        return i > 0 && areBeside(i - 1, facts) && repeats(facts[i - 1], facts[i])
            || i + 1 < facts.count && areBeside(i, facts) && repeats(facts[i], facts[i + 1])
    }

    /// Whether no more than a character stands between a fact and the next one.
    private func areBeside(_ i: Int, _ facts: ContiguousArray<FactDraft>) -> Bool {
        facts[i + 1].start - facts[i].end < 2
    }

    /// 第一 at the start of a sentence or behind ；, before a comma or a colon.
    private func isMarker(_ fact: FactDraft) -> Bool {
        guard case .none = fact.unit, fact.end < text.count else { return false }
        switch text.characters[fact.end].scalar {
        case 0xFF0C, 0x3001, 0xFF1A, 0x3A, 0x2C: break
        default: guard text.stands("是", at: fact.end) else { return false }
        }
        guard fact.start > 0 else { return true }
        switch text.characters[fact.start - 1].scalar {
        case 0x3002, 0xFF1B, 0x0A, 0xFF1A, 0x201C, 0x3000, 0x20, 0xFF01, 0xFF1F: return true
        default: return false
        }
    }

    /// 一个一个, 一批又一批.
    private func repeats(_ first: FactDraft, _ second: FactDraft) -> Bool {
        guard first.kind == .count, second.kind == .count, first.end - first.start == second.end - second.start,
            first.end - first.start < 6
        else { return false }
        guard second.start == first.end || second.start == first.end + 1 && text.stands("又", at: first.end) else {
            return false
        }
        for i in 0..<first.end - first.start
        where text.characters[first.start + i].scalar != text.characters[second.start + i].scalar { return false }
        return true
    }
}
