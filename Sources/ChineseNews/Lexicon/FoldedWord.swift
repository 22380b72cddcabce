// A word or a name of the user's, checked and folded.

/// Takes the words of a table one after the other: checks what they hold, and folds them to what they are compared by.
struct FoldedWord {
    /// What errors call it: a word, a name.
    private let noun: String
    /// Whether blanks may stand between Latin words and numbers.
    private let takesBlanks: Bool
    private let table = CharacterTable.builtIn
    // Room for the longest word, so that none is allocated for each.
    private var scalars = [UInt32](repeating: 0, count: UserWords.longestWord)
    private(set) var length = 0
    /// Whether it holds more than Chinese, Latin words and numbers.
    private(set) var holdsMarks = false

    init(_ noun: String, takesBlanks: Bool = false) {
        self.noun = noun
        self.takesBlanks = takesBlanks
    }

    /// The folded scalars.
    var folded: ArraySlice<UInt32> { scalars[..<length] }

    /// Takes a word in UTF-8; returns why it cannot be one, or `nil`.
    mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        length = 0
        holdsMarks = false
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return "the \(noun) is empty" }
        var at = 0
        var isInLatin = false
        var isLinked = false
        var isBlank = false
        while at < bytes.count {
            let (scalar, size) = (base + at).decodeScalar()
            guard length < UserWords.longestWord else {
                return "a \(noun) has at most \(UserWords.longestWord) characters"
            }
            let kind = table[scalar]
            let isLatin = kind == .latin || kind == .digit
            // A link stands inside a Latin word or a number: COVID-19, 3.5G. Elsewhere it is a mark like others.
            if isLinked, !isLatin { holdsMarks = true }
            isLinked = isInLatin && Self.isLink(scalar)
            if isBlank, !isLatin { return refusal(of: 0x20) }
            isBlank = takesBlanks && scalar == 0x20 && isInLatin && at + size < bytes.count
            switch kind {
            case .han, .latin, .digit: break
            case .extend where length > 0: break
            case .punctuation where isLinked: break
            case .punctuation, .symbol, .regional, .kana, .hangul, .alphabetic: holdsMarks = true
            case .space where isBlank: holdsMarks = true
            case .space, .newline, .other, .extend: return refusal(of: scalar)
            }
            isInLatin = isLatin
            scalars[length] = UserWords.fold(scalar)
            length += 1
            at += size
        }
        holdsMarks = holdsMarks || isLinked
        return nil
    }

    private static func isLink(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x26, 0x27, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }

    private func refusal(of scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return "U+\(code) cannot stand \(length == 0 ? "at the start of" : "in") a \(noun)"
    }
}

extension UserWords {
    /// Adds the word at hand, unless it is there; returns the number of its entry.
    mutating func insert(_ word: FoldedWord, kind: Lexicon.Kind, cost: UInt16) -> Int {
        insert(word.folded, kind: kind, cost: cost, holdsMarks: word.holdsMarks)
    }

    /// Adds a word given by its folded scalars, unless it is there; returns the number of its entry.
    mutating func insert(_ word: ArraySlice<UInt32>, kind: Lexicon.Kind, cost: UInt16, holdsMarks: Bool) -> Int {
        word.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, !buffer.isEmpty else { preconditionFailure("a word has characters") }
            return insert(base, buffer.count, kind: kind, cost: cost, holdsMarks: holdsMarks)
        }
    }
}
