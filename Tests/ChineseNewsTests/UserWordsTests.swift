import Testing

@testable import ChineseNews

@Suite struct UserWordsTests {
    private func insert(_ word: String, into words: inout UserWords, kind: Lexicon.Kind = .word, cost: UInt16 = 0) {
        let scalars = word.unicodeScalars.map { UserWords.fold($0.value) }
        _ = words.insert(scalars, scalars.count, kind: kind, cost: cost, holdsMarks: false)
    }

    /// Every match in a text, by asking a set of strings.
    private func naiveMatches(_ text: [UInt32], _ words: Set<[UInt32]>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for start in text.indices {
            for length in 1...UserWords.longestWord where start + length <= text.count {
                if words.contains(Array(text[start..<start + length])) { result.append(start..<start + length) }
            }
        }
        return result
    }

    private func matches(_ text: [UInt32], _ words: UserWords) -> [Range<Int>] {
        var result: [Range<Int>] = []
        let padded = text + [0]
        padded.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            words.forEachCandidate(in: base, count: text.count) { start, lengths in
                for length in 1...UserWords.longestWord
                where lengths >> UInt32(length - 1) & 1 != 0 && start + length <= text.count {
                    let hash = text[start..<start + length].reduce(0, UserWords.hash)
                    if words.find(base + start, length, hash: hash) != nil { result.append(start..<start + length) }
                }
            }
        }
        return result
    }

    @Test(arguments: 1...30)
    func findsWhatASetFinds(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let alphabet = [3, 10, 200][seed % 3]
        func random(_ lengths: ClosedRange<Int>) -> [UInt32] {
            (0..<Int.random(in: lengths, using: &generator))
                .map { _ in 0x4E00 + UInt32.random(in: 0..<UInt32(alphabet), using: &generator) * 0x301 }
        }
        let keys = Set((0..<500).map { _ in random(seed % 2 == 0 ? 1...6 : 2...32) })
        var words = UserWords(capacity: keys.count)
        for key in keys { _ = words.insert(key, key.count, kind: .word, cost: 0, holdsMarks: false) }
        #expect(words.count == keys.count)
        let text = random(2000...2000) + keys.flatMap { $0 }
        #expect(matches(text, words) == naiveMatches(text, keys))
    }

    @Test func holdsManyWords() {
        // Different words of four characters, by a bijection of numbers.
        func word(_ i: Int) -> [UInt32] {
            let mixed = UInt32(truncatingIfNeeded: i) &* 2_654_435_761
            return [mixed >> 24, mixed >> 16 & 0xFF, mixed >> 8 & 0xFF, mixed & 0xFF].map { 0x4E00 + $0 }
        }
        let count = 1 << 17
        var words = UserWords(capacity: count)
        for i in 0..<count { _ = words.insert(word(i), 4, kind: .place, cost: UInt16(i % 4000), holdsMarks: false) }
        #expect(words.count == count)
        var wrong = 0
        for i in stride(from: 0, to: count, by: 7) {
            let key = word(i)
            let entry = words.find(key, 4, hash: key.reduce(0, UserWords.hash)).map { words.entries[$0] }
            if entry?.cost != UInt16(i % 4000) || entry?.length != 4 { wrong += 1 }
            let stranger = word(count + i)
            if words.find(stranger, 4, hash: stranger.reduce(0, UserWords.hash)) != nil { wrong += 1 }
        }
        #expect(wrong == 0)
    }

    @Test func theFirstEntryOfAWordStays() {
        var words = UserWords(capacity: 3)
        insert("甲", into: &words, kind: .place, cost: 7)
        insert("甲", into: &words)
        insert("Ａ", into: &words, kind: .name)
        #expect(words.count == 2)
        #expect(words.entry("甲")?.kind == .place)
        #expect(words.entry("甲")?.cost == 7)
        #expect(words.entry("A")?.kind == .name, "full width is folded")
        for stranger in ["", "乙", "甲甲", "a", String(repeating: "甲", count: 33)] {
            #expect(words.entry(stranger) == nil)
        }
    }

    @Test func mergesAndRemoves() {
        var older = UserWords(capacity: 2)
        insert("甲", into: &older, kind: .place)
        insert("乙", into: &older, kind: .place)
        var newer = UserWords(capacity: 2)
        insert("乙", into: &newer, kind: .person)
        insert("丙丁", into: &newer)
        let merged = newer.merged(with: older)
        #expect(merged.count == 3)
        #expect(merged.entry("甲")?.kind == .place)
        #expect(merged.entry("乙")?.kind == .person)
        let rest = merged.removing(["乙", "戊"])
        #expect(rest?.count == 2)
        #expect(rest?.entry("乙") == nil)
        #expect(rest?.entry("丙丁") != nil)
        #expect(rest?.removing(["甲", "丙丁"]) == nil)
    }
}
