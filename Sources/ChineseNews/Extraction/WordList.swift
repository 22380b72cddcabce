// A few words of rules, looked for where they may stand.

/// Words that a rule asks for at one place.
///
/// Few places have the first or the last character of one of them, which is seen before the words are compared.
struct WordList: Sendable, ExpressibleByArrayLiteral {
    private let words: ContiguousArray<StaticString>
    private let firstScalars: ContiguousArray<UInt32>
    private let lastScalars: ContiguousArray<UInt32>
    /// A bit for each character that a word starts with, and ends with, by its last eight bits.
    private let firsts: SIMD4<UInt64>
    private let lasts: SIMD4<UInt64>

    /// Words in simplified Chinese characters, and no others: their lengths count three bytes for each.
    init(arrayLiteral words: StaticString...) { self.init(words) }

    private init(_ words: some Sequence<StaticString>) {
        self.words = ContiguousArray(words)
        var (firsts, lasts) = (SIMD4<UInt64>(), SIMD4<UInt64>())
        let scalars = words.map { $0.description.unicodeScalars.map { UserWords.fold($0.value) } }
        firstScalars = ContiguousArray(scalars.map { $0[0] })
        lastScalars = ContiguousArray(scalars.map { $0[$0.count - 1] })
        for scalar in firstScalars { Self.insert(scalar, &firsts) }
        for scalar in lastScalars { Self.insert(scalar, &lasts) }
        (self.firsts, self.lasts) = (firsts, lasts)
    }

    private static func insert(_ scalar: UInt32, _ bits: inout SIMD4<UInt64>) {
        bits[Int(scalar & 255) >> 6] |= 1 << UInt64(scalar & 63)
    }

    @inline(__always) private static func mayHold(_ scalar: UInt32, _ bits: SIMD4<UInt64>) -> Bool {
        bits[Int(scalar & 255) &>> 6] & 1 &<< UInt64(scalar & 63) != 0
    }

    static func + (left: WordList, right: WordList) -> WordList { WordList(left.words + right.words) }

    /// Whether one stands at a place.
    func stands(_ text: NameText, at start: Int) -> Bool {
        guard start >= 0, start < text.count, Self.mayHold(text.folded(start), firsts) else { return false }
        let first = text.folded(start)
        for i in firstScalars.indices where firstScalars[i] == first && text.stands(words[i], at: start) { return true }
        return false
    }

    /// Whether one is a stretch from its first to its last character.
    func contains(_ text: NameText, _ range: Range<Int>) -> Bool {
        guard !range.isEmpty, Self.mayHold(text.folded(range.lowerBound), firsts),
            Self.mayHold(text.folded(range.upperBound - 1), lasts)
        else { return false }
        let first = text.folded(range.lowerBound)
        for i in firstScalars.indices
        where firstScalars[i] == first && words[i].utf8CodeUnitCount == range.count * 3
            && text.stands(words[i], at: range.lowerBound)
        {
            return true
        }
        return false
    }

    /// Whether one of no more characters than a limit ends at a place.
    func stands(_ text: NameText, endingAt end: Int, atMost limit: Int = .max) -> Bool {
        guard end > 0, Self.mayHold(text.folded(end - 1), lasts) else { return false }
        let last = text.folded(end - 1)
        for i in lastScalars.indices where lastScalars[i] == last {
            let count = words[i].utf8CodeUnitCount / 3
            if count <= limit, text.stands(words[i], at: end - count) { return true }
        }
        return false
    }
}
