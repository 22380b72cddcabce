// Names one after the other, without anything between them.

/// Parts stretches of characters where names are due.
struct CreditNames {
    let text: NameText

    /// The names that a stretch holds without blanks between them; `nil` where it holds anything else.
    ///
    /// Two or three characters are a name, whatever they are; more are parted by surnames: 陶源明陈杰. O(length).
    func split(_ range: Range<Int>) -> [Range<Int>]? {
        let count = range.count
        guard count > 1, count <= 40 else { return nil }
        if range.contains(where: { DottedNames.isDot(text.characters[$0].scalar) }) {
            return count < 24 ? [range] : nil
        }
        if count < 4 { return [range] }
        let word = text.word(at: range.lowerBound)
        let isWord = Int(word.start) == range.lowerBound && Int(word.end) == range.upperBound
        if isWord, word.tag == .nrf || word.tag == .nr { return [range] }
        if let parts = bySurnames(range) { return parts }
        return count == 4 && !holdsOrganization(range) ? [range] : nil
    }

    /// Whether a stretch looks like a name where nothing says that one is due: it starts with a surname and is no common word.
    func isLikely(_ range: Range<Int>) -> Bool {
        let letters = range.filter { TypeCharacter(text.characters[$0].scalar).kind != .blank }
        guard let first = letters.first, let last = letters.last, letters.count > 1, letters.count < 5 else {
            return range.contains { DottedNames.isDot(text.characters[$0].scalar) }
        }
        guard startsWithSurname(first), !isPosition(first, last) else { return false }
        let word = text.word(at: first)
        guard Int(word.start) == first, Int(word.end) == last + 1 else {
            // 不 清楚: words of grammar and verbs stand in no name.
            let tail = text.word(at: last)
            return tail.end - tail.start < 3
                && (tail.end - tail.start == 1 || tail.tag != .v && tail.tag != .d && tail.tag != .n)
        }
        switch word.tag {
        case .nr, .nrf, .none, .nz: return true
        default: return false
        }
    }

    /// 左二, 右一: where somebody stands in a picture.
    private func isPosition(_ first: Int, _ last: Int) -> Bool {
        [0x5DE6, 0x53F3, 0x524D, 0x540E].contains(text.characters[first].scalar)
            && [0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D].contains(text.characters[last].scalar)
    }

    func startsWithSurname(_ first: Int) -> Bool {
        text.surnameCost(first) > 0 || text.longSurname(at: first) != nil
    }

    /// Whether a stretch holds common words: 走 基层.
    func holdsWords(_ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound {
            let word = text.word(at: at)
            if Int(word.end) <= range.upperBound, word.end - word.start > 1 {
                switch word.tag {
                case .nr, .nrf, .none, .nz, .ns: break
                default: return true
                }
            }
            at = Int(word.end)
        }
        return false
    }

    /// Whether a stretch is one word that is no name.
    func isWord(_ range: Range<Int>) -> Bool {
        let word = text.word(at: range.lowerBound)
        return Int(word.start) == range.lowerBound && Int(word.end) == range.upperBound && holdsWords(range)
    }

    private func holdsOrganization(_ range: Range<Int>) -> Bool {
        text.endMasks[range.upperBound] & (NameMask.anyOrganization.rawValue | NameMask(.strongHead).rawValue) != 0
    }

    /// The likeliest way to part a stretch into names of two and three characters, or more with a long surname.
    private func bySurnames(_ range: Range<Int>) -> [Range<Int>]? {
        let none = Int.max / 2
        var best = [Int](repeating: none, count: range.count + 1)
        var length = [Int](repeating: 0, count: range.count + 1)
        best[range.count] = 0
        for i in stride(from: range.count - 2, through: 0, by: -1) {
            let start = range.lowerBound + i
            var surname = 1
            var cost = text.surnameCost(start)
            if let long = text.longSurname(at: start) { (surname, cost) = (long.length, long.cost) }
            guard cost > 0 else { continue }
            for given in 1...2 {
                let size = surname + given
                // 巴图孟和 is one name: two of two characters have common surnames.
                guard i + size <= range.count, best[i + size] < none, size > 2 || range.count > 4 || cost < Self.common
                else { continue }
                var total = cost + best[i + size] + Self.another
                for k in start + surname..<start + size {
                    let part = text.lexicon.traits(text.characters[k].lexiconCode).cost(.given)
                    total += part > 0 ? part : Int(NameRules.unknown)
                }
                if total < best[i] { (best[i], length[i]) = (total, size) }
            }
        }
        guard best[0] < none else { return nil }
        var result: [Range<Int>] = []
        var at = 0
        while at < range.count {
            result.append(range.lowerBound + at..<range.lowerBound + at + length[at])
            at += length[at]
        }
        return result
    }

    /// What a surname costs at most that is common.
    private static let common = 75

    /// What one more name costs.
    private static let another = 20
}

enum DottedNames {
    @inline(__always) static func isDot(_ scalar: UInt32) -> Bool {
        scalar == 0xB7 || scalar == 0x2022 || scalar == 0x2027 || scalar == 0x30FB
    }
}
