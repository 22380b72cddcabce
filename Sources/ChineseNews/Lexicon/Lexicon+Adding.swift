// Lexicons with words of the user's, and without words of the library's.

extension Lexicon {
    /// The most words that a user may add.
    static let mostUserWords = 100_000_000

    /// This lexicon with one more word.
    ///
    /// ```swift
    /// let segmenter = try WordSegmenter(lexicon: .builtIn.adding("长泾镇", as: .place))
    /// ```
    ///
    /// Without a weight the word wins wherever it stands, also inside longer words of the built-in lexicon. With one it competes with
    /// them by its frequency; see <doc:UserLexicons>.
    ///
    /// - Parameters:
    ///   - word: the word as it stands in texts.
    ///   - kind: what it names.
    ///   - weight: how often it stands in a million words, at most 1,000,000; `nil` if it wins wherever it stands.
    /// - Returns: a lexicon of its own; what was added of the same word before gives way.
    /// - Throws: ``TableError`` where the word is empty or too long or holds white space, or the weight is out of range.
    /// - Complexity: O(*n*) in the number of words that were added so far: add many at once.
    public func adding(_ word: String, as kind: Kind = .word, weight: Double? = nil) throws -> Lexicon {
        var reader = UserWordReader(file: "word '\(word)'", capacity: 1)
        try reader.add(Entry(word, kind: kind, weight: weight), line: nil)
        return try adding(reader)
    }

    /// This lexicon with more words.
    ///
    /// - Parameters:
    ///   - entries: the words. One may come again, but not with another kind or weight.
    ///   - name: what errors call the list; their lines count the entries, from 1.
    /// - Returns: a lexicon of its own; what was added of the same words before gives way.
    /// - Throws: ``TableError`` at the first entry that cannot be used.
    /// - Complexity: O(*n*) in the number of words added, now and before.
    public func adding(_ entries: some Collection<Entry>, name: String = "entries") throws -> Lexicon {
        try Self.checkCount(entries.count, name)
        var reader = UserWordReader(file: name, capacity: entries.count)
        for (i, entry) in entries.enumerated() { try reader.add(entry, line: i + 1) }
        return try adding(reader)
    }

    /// This lexicon with the words of a table in memory.
    ///
    /// A line is a word, its kind and its weight with tabs between them, of which the word alone must be there:
    ///
    /// ```
    /// 长泾镇	place
    /// 碳达峰
    /// 长江路	place	0.5
    /// 市长	-
    /// ```
    ///
    /// The kind `-` takes a word out of the lexicon. A BOM, CR before LF, empty lines and lines that start with `#` are passed over, and
    /// blanks around a field. A word may come again, but not with another kind or weight.
    ///
    /// - Parameters:
    ///   - table: the table's text.
    ///   - name: what errors call the table.
    /// - Returns: a lexicon of its own; what was added of the same words before gives way.
    /// - Throws: ``TableError`` with the first line that cannot be used.
    /// - Complexity: O(*n*) in the length of the table and the number of words added before.
    public func adding(table: String, name: String = "table") throws -> Lexicon {
        try adding(TableReader(file: name, text: table))
    }

    /// This lexicon with the words of a table in UTF-8 in memory.
    ///
    /// - Parameters:
    ///   - table: the bytes of a table as for the other method.
    ///   - name: what errors call the table.
    /// - Returns: a lexicon of its own; what was added of the same words before gives way.
    /// - Throws: ``TableError`` with the first line that is not UTF-8 or cannot be used.
    /// - Complexity: O(*n*) in the length of the table and the number of words added before.
    public func adding(table: [UInt8], name: String = "table") throws -> Lexicon {
        try adding(TableReader(file: name, bytes: table))
    }

    /// This lexicon with the words of a file.
    ///
    /// - Parameter path: the path of a table in UTF-8.
    /// - Returns: a lexicon of its own; what was added of the same words before gives way.
    /// - Throws: ``TableError`` with the path where the file cannot be read, and with the first line that cannot be used.
    /// - Complexity: O(*n*) in the length of the file and the number of words added before. A million words load in a second and take
    ///   some 50 MB.
    public func adding(contentsOfFile path: String) throws -> Lexicon {
        try adding(table: FileBytes.read(path), name: path)
    }

    /// This lexicon without a word.
    ///
    /// - Parameter word: a word of the built-in lexicon or one that was added.
    /// - Returns: a lexicon of its own.
    /// - Complexity: O(*n*) in the size of the lexicon: remove many at once.
    public func removing(_ word: String) -> Lexicon { removing(CollectionOfOne(word)) }

    /// This lexicon without some words.
    ///
    /// What is removed is no word any more: where it stands, its parts are found or longer words. Single characters stay where nothing else
    /// holds them, and numbers and dates are found by rule. Words that the lexicon does not hold are passed over.
    ///
    /// - Parameter words: words of the built-in lexicon or such as were added.
    /// - Returns: a lexicon of its own. It copies the image of the built-in words, of some megabytes, if one of them is removed.
    /// - Complexity: O(*n*) in the size of the lexicon.
    public func removing(_ words: some Collection<String>) -> Lexicon {
        withUserWords(userWords?.removing(words)).withoutImageWords(words)
    }

    // MARK: Building

    private static func checkCount(_ count: Int, _ name: String) throws {
        guard count <= mostUserWords else { throw TableError(file: name, line: nil, reason: "too many words") }
    }

    private func adding(_ table: TableReader) throws -> Lexicon {
        let count = table.lineCount
        try Self.checkCount(count, table.file)
        var reader = UserWordReader(file: table.file, capacity: count)
        try reader.read(table)
        return try removing(reader.removed.map(\.word)).adding(reader)
    }

    private func adding(_ reader: UserWordReader) throws -> Lexicon {
        var words = reader.words
        if let userWords {
            try Self.checkCount(words.count + userWords.count, reader.file)
            words = words.merged(with: userWords)
        }
        let lexicon = words.isEmpty ? self : withUserWords(words)
        // A word that competes by its own weight must not win by the library's.
        var places: [Int] = []
        reader.words.forEachWord { entry, word in
            guard entry.cost > 0 else { return }
            var cell = LexiconCell(bits: 0)
            if let place = image.place(of: word, &cell), cell.isWord { places.append(place) }
        }
        return lexicon.withoutWords(at: places)
    }

    private func withoutImageWords(_ words: some Collection<String>) -> Lexicon {
        var places: [Int] = []
        for word in words {
            var cell = LexiconCell(bits: 0)
            if let place = image.place(of: word.unicodeScalars.lazy.map(\.value), &cell), cell.isWord {
                places.append(place)
            }
        }
        return withoutWords(at: places)
    }
}
