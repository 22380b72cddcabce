// Checks the words that users give, and collects them.

/// Collects the words of one table or list.
///
/// Within it a word may be given again, but not otherwise. What an older set says of a word gives way.
struct UserWordReader {
    let file: String
    /// The words read so far.
    private(set) var words: UserWords
    /// The words that shall be none any more, with their lines.
    private(set) var removed: [(word: String, line: Int)] = []
    /// The word at hand.
    private var word = FoldedWord("word")

    /// Makes room for so many words.
    ///
    /// - Parameters:
    ///   - file: what errors call the table or list.
    ///   - capacity: the most words to come.
    init(file: String, capacity: Int) {
        self.file = file
        words = UserWords(capacity: capacity)
    }

    /// Reads all rows of a table: word, kind and weight.
    mutating func read(_ table: TableReader) throws {
        try table.forEachLine { line, bytes in try readRow(line, bytes) }
        for (word, line) in removed where words.entry(word) != nil {
            throw error(line, "the word is added in another line")
        }
    }

    /// Adds an entry.
    mutating func add(_ entry: Lexicon.Entry, line: Int?) throws {
        var text = entry.word
        try text.withUTF8 { try take($0, line) }
        try insert(entry.kind, try cost(of: entry.weight, line), line)
    }

    private mutating func readRow(_ line: Int, _ bytes: UnsafeBufferPointer<UInt8>) throws {
        let tab = bytes.firstIndex(of: 0x09) ?? bytes.count
        let word = Self.trimmed(bytes, 0..<tab)
        guard tab < bytes.count else {
            if word.isEmpty { return }  // a line of blanks
            try take(word, line)
            return try insert(.word, 0, line)
        }
        try take(word, line)
        let end = bytes[(tab + 1)...].firstIndex(of: 0x09) ?? bytes.count
        let kind = Self.trimmed(bytes, tab + 1..<end)
        let weight = Self.trimmed(bytes, min(end + 1, bytes.count)..<bytes.count)
        if weight.contains(0x09) { throw error(line, "expected 1 to 3 fields") }
        if kind.elementsEqual(CollectionOfOne(UInt8(ascii: "-"))) {
            guard weight.isEmpty else { throw error(line, "a word that is taken away has no weight") }
            removed.append((String(decoding: word, as: UTF8.self), line))
            return
        }
        try insert(try self.kind(kind, line), weight.isEmpty ? 0 : try cost(ofText: weight, line), line)
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UnsafeBufferPointer<UInt8>
    {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, bytes[lower] == 0x20 { lower += 1 }
        while lower < upper, bytes[upper - 1] == 0x20 { upper -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[lower..<upper])
    }

    // MARK: Words

    /// Takes a word: folds and checks it.
    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int?) throws {
        if let refusal = word.take(bytes) { throw error(line, refusal) }
    }

    /// Inserts the word at hand.
    private mutating func insert(_ kind: Lexicon.Kind, _ cost: UInt16, _ line: Int?) throws {
        let before = words.count
        let entry = words.insert(word, kind: kind, cost: cost)
        if words.count == before, words.entries[entry].kind != kind || words.entries[entry].cost != cost {
            throw error(line, "the word is given twice, with different kinds or weights")
        }
    }

    // MARK: Kinds and weights

    private static let kinds = Lexicon.Kind.allCases.map { (name: Array($0.rawValue.utf8), kind: $0) }

    private func kind(_ name: UnsafeBufferPointer<UInt8>, _ line: Int?) throws -> Lexicon.Kind {
        if name.isEmpty { return .word }
        for known in Self.kinds where name.elementsEqual(known.name) { return known.kind }
        let names = Lexicon.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw error(line, "unknown kind '\(String(decoding: name, as: UTF8.self))'; there are \(names) and -")
    }

    private func cost(ofText text: UnsafeBufferPointer<UInt8>, _ line: Int?) throws -> UInt16 {
        try cost(of: Double(String(decoding: text, as: UTF8.self)) ?? .nan, line)
    }

    /// What a word costs that stands so often in a million words; 0 without a weight.
    private func cost(of weight: Double?, _ line: Int?) throws -> UInt16 {
        guard let weight else { return 0 }
        guard weight > 0, weight <= Lexicon.Entry.largestWeight else {
            throw error(line, "expected a weight above 0 and at most \(Int(Lexicon.Entry.largestWeight))")
        }
        return UInt16(LexiconCosts.cost(ofCountInMillion: weight))
    }

    private func error(_ line: Int?, _ reason: String) -> TableError {
        TableError(file: file, line: line, reason: reason)
    }
}
