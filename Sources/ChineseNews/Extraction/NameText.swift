// The characters and words of an article, as the rules for names read them.

/// One article: its characters as codes, its words, and what the gazetteer says of every place in it.
///
/// All extractors read this; none goes back to the text. Positions count characters (Unicode scalars) of the article as it reads.
final class NameText {
    /// A character.
    struct Character {
        var scalar: UInt32
        /// The gazetteer's code.
        var code: UInt16
        /// The lexicon's code, for what a character says about names.
        var lexiconCode: UInt16
        /// Where it starts in the flowed text, in UTF-8.
        var offset: Int32
        /// The number of its word.
        var word: Int32
    }

    /// A word.
    struct Word {
        var start: Int32
        var end: Int32
        var tag: WordTag
        var kind: ChineseNews.Word.Kind
        /// What the gazetteer says of the whole word.
        var mask: NameMask
    }

    /// A form of the gazetteer that stands in the text.
    struct Hit {
        var start: Int32
        var end: Int32
        var form: Int32
        var mask: NameMask
    }

    // The text of one article belongs to one extraction; nothing else can reach it while a step changes it.
    let gazetteer = GazetteerImage.builtIn
    let lexicon = Lexicon.builtIn.image
    private let addedNames: UserNames?
    /// Where names of the user's stand; `nil` where there are none.
    @exclusivity(unchecked) private(set) var userNames: UserNameMatches?
    /// What evidence weighs: other than usual only where a name is explained.
    @exclusivity(unchecked) var weights = NameWeights.standard
    // Read in place once all words are there: no bounds are checked and nothing is retained for an access.
    @exclusivity(unchecked) private(set) var characters = UnsafeBufferPointer<Character>(start: nil, count: 0)
    @exclusivity(unchecked) private(set) var words = UnsafeBufferPointer<Word>(start: nil, count: 0)
    /// The characters as rules ask about them.
    @exclusivity(unchecked) private(set) var marks = UnsafeBufferPointer<RuleCharacter>(start: nil, count: 0)
    /// The forms in the text, by their starts; and where those of each character start.
    @exclusivity(unchecked) private(set) var hits = UnsafeBufferPointer<Hit>(start: nil, count: 0)
    @exclusivity(unchecked) private var hitStarts = UnsafeBufferPointer<Int32>(start: nil, count: 0)
    /// For each place between characters: what forms end there, and what starts there, as masks of kinds.
    @exclusivity(unchecked) private(set) var endMasks = UnsafeBufferPointer<UInt64>(start: nil, count: 0)
    @exclusivity(unchecked) private(set) var startMasks = UnsafeBufferPointer<UInt64>(start: nil, count: 0)
    // What is collected before.
    @exclusivity(unchecked) private var collected = GrowingBuffer<Character>()
    @exclusivity(unchecked) private var collectedWords = GrowingBuffer<Word>()
    @exclusivity(unchecked) private var collectedEnd = 0
    /// Where likely places end, while chains are looked for.
    @exclusivity(unchecked) private var placeEnds: ContiguousArray<Bool> = []
    private let knownNames = KnownNames()
    /// Stretches of characters that no name leaves: lines.
    @exclusivity(unchecked) private(set) var passages: [Range<Int>] = []

    /// How many characters there are; one more stands behind them as a sentinel.
    @exclusivity(unchecked) private(set) var count = 0

    init(_ addedNames: UserNames? = nil) { self.addedNames = addedNames }

    deinit {
        characters.deallocate()
        marks.deallocate()
        words.deallocate()
        hits.deallocate()
        hitStarts.deallocate()
        endMasks.deallocate()
        startMasks.deallocate()
    }

    /// Adds a word that follows the one before it.
    @inline(__always) func append(
        _ base: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        kind: ChineseNews.Word.Kind,
        tag: WordTag
    ) {
        let first = collected.count
        var at = start
        while at < end {
            let (scalar, size) = (base + at).decodeScalar()
            collected.append(
                Character(
                    scalar: scalar,
                    code: gazetteer.code(scalar),
                    lexiconCode: lexicon.code(scalar),
                    offset: Int32(truncatingIfNeeded: at),
                    word: Int32(truncatingIfNeeded: collectedWords.count)
                )
            )
            at += size
        }
        collectedEnd = end
        add(from: first, kind: kind, tag: tag)
    }

    /// Ends a line where the next block of the article begins.
    func appendBreak(offset: Int) {
        addEnd(0x0A, offset)
        add(from: collected.count - 1, kind: .whiteSpace, tag: .none)
    }

    private func add(from first: Int, kind: ChineseNews.Word.Kind, tag: WordTag) {
        let (start, end) = (Int32(truncatingIfNeeded: first), Int32(truncatingIfNeeded: collected.count))
        collectedWords.append(Word(start: start, end: end, tag: tag, kind: kind, mask: []))
    }

    private func addEnd(_ scalar: UInt32, _ offset: Int) {
        let word = Int32(truncatingIfNeeded: collectedWords.count)
        collected.append(
            Character(scalar: scalar, code: 0, lexiconCode: 0, offset: Int32(truncatingIfNeeded: offset), word: word)
        )
    }

    /// How many characters were added, and whether the last one ends a line.
    var collectedCount: Int { collected.count }
    var isAtLineStart: Bool { collected.count == 0 || collected[collected.count - 1].scalar == 0x0A }

    /// Looks all forms up, when all words are there.
    func finish() {
        if let addedNames {
            var (characters, words) = (collected.array, collectedWords.array)
            let found = UserNameMatches(addedNames, in: characters)
            found.joinWords(&characters, &words, lexicon)
            userNames = found
            collected.replace(with: characters)
            collectedWords.replace(with: words)
        }
        count = collected.count
        addEnd(0, collectedEnd)
        characters = UnsafeBufferPointer(collected.taken())
        let words = collectedWords.taken()
        self.words = UnsafeBufferPointer(words)
        readMarks()
        let starts = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: count + 1)
        let ends = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: count + 1)
        starts.initialize(repeating: 0)
        ends.initialize(repeating: 0)
        placeEnds = ContiguousArray(repeating: false, count: count + 1)
        var hits = GrowingBuffer<Hit>(capacity: count / 2 + 16)
        let seconds = readSeconds()
        defer { seconds.deallocate() }
        var hitStarts = GrowingBuffer<Int32>(capacity: count + 1)
        for i in 0..<count {
            hitStarts.append(Int32(truncatingIfNeeded: hits.count))
            let word = Int(characters[i].word)
            let isStart = Int(words[word].start) == i
            var cell = gazetteer.root
            var at = i
            while at < count {
                cell = at == i + 1 ? seconds[i] : gazetteer.cell(below: cell, over: characters[at].code)
                if cell == 0 { break }
                at += 1
                guard let form = GazetteerImage.form(cell) else { continue }
                let mask = gazetteer.mask(ofForm: form)
                hits.append(
                    Hit(
                        start: Int32(truncatingIfNeeded: i),
                        end: Int32(truncatingIfNeeded: at),
                        form: Int32(truncatingIfNeeded: form),
                        mask: mask
                    )
                )
                if isStart, Int(words[word].end) == at { words[word].mask = mask }
                // Words beside names count where they are words; one of several characters also where it starts or ends one.
                let isLong = at - i > 1
                let isEnd = isWordEnd(at)
                if isStart, isEnd || isLong { starts[i] |= mask.rawValue }
                if isEnd {
                    let isHead = mask.holds(.weakHead) && at - Int(words[word].start) > 2
                    if isLong || isStart {
                        ends[at] |= mask.rawValue
                    } else if isHead {
                        ends[at] |= NameMask(.weakHead).rawValue
                    }
                }
            }
        }
        hitStarts.append(Int32(truncatingIfNeeded: hits.count))
        self.hits = UnsafeBufferPointer(hits.taken())
        self.hitStarts = UnsafeBufferPointer(hitStarts.taken())
        startMasks = UnsafeBufferPointer(starts)
        endMasks = UnsafeBufferPointer(ends)
        readPassages()
    }

    /// Looks up what rules ask of each character, and marks where words start and end.
    private func readMarks() {
        let table = RuleCharacterTable.shared
        let marks = UnsafeMutableBufferPointer<RuleCharacter>.allocate(capacity: count + 1)
        for i in 0...count { marks.initializeElement(at: i, to: table[characters[i].scalar]) }
        for word in words {
            marks[Int(word.start)].isWordStart = true
            marks[Int(word.end)].isWordEnd = true
        }
        // Both ends of the text count as ends of words.
        marks[0].isWordEnd = true
        marks[count].isWordStart = true
        self.marks = UnsafeBufferPointer(marks)
    }

    /// For each character the cell of the gazetteer that it leads to together with the next one.
    ///
    /// Those of an article are looked up one after another, because each waits for memory.
    private func readSeconds() -> UnsafeMutableBufferPointer<UInt64> {
        let cells = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: count)
        for i in 0..<count {
            let first = gazetteer.cell(below: gazetteer.root, over: characters[i].code)
            cells.initializeElement(at: i, to: gazetteer.cell(below: first, over: characters[i + 1].code))
        }
        return cells
    }

    private func readPassages() {
        var start = 0
        for i in 0..<count where characters[i].scalar == 0x0A {
            if i > start { passages.append(start..<i) }
            start = i + 1
        }
        if start < count { passages.append(start..<count) }
    }

    /// The hits that start at a character.
    @inline(__always) func hits(at i: Int) -> Range<Int> { Int(hitStarts[i])..<Int(hitStarts[i + 1]) }

    /// The hits that start in a stretch, in order.
    @inline(__always) func hits(in range: Range<Int>) -> Range<Int> {
        Int(hitStarts[range.lowerBound])..<Int(hitStarts[range.upperBound])
    }

    @inline(__always) func isWordStart(_ i: Int) -> Bool { marks[i].isWordStart }

    /// Whether a word ends before a character.
    @inline(__always) func isWordEnd(_ i: Int) -> Bool { marks[i].isWordEnd }

    /// Where a character stands in the flowed text, in UTF-8.
    func offset(_ i: Int) -> Int { Int(characters[i].offset) }

    @inline(__always) func isHan(_ i: Int) -> Bool { marks[i].isHan }

    /// What a character is in a numeral.
    @inline(__always) func numeral(_ i: Int) -> NumeralCharacter { marks[i].numeral }

    /// A character as words are compared by, in any spelling.
    @inline(__always) func folded(_ i: Int) -> UInt32 { marks[i].folded }

    /// Whether a character is white space; few lie above the ideographic one.
    @inline(__always) func isBlank(_ i: Int) -> Bool {
        let scalar = characters[i].scalar
        if scalar > 0x3000 || scalar > 0x20 && scalar < 0x7F { return false }
        return TypeCharacter(scalar).kind == .blank
    }

    /// Behind the blanks at a place, two at most.
    func skipBlanks(_ i: Int) -> Int {
        var at = i
        while at < count, at - i < 2, isBlank(at) { at += 1 }
        return at
    }

    /// Before the blanks that end at a place, two at most.
    func skipBlanksBack(_ i: Int) -> Int {
        var at = i
        while at > 0, i - at < 2, isBlank(at - 1) { at -= 1 }
        return at
    }

    @inline(__always) func starts(_ kind: NameKind, _ i: Int) -> Bool {
        startMasks[i] & 1 << UInt64(kind.rawValue) != 0
    }
    @inline(__always) func ends(_ kind: NameKind, _ i: Int) -> Bool { endMasks[i] & 1 << UInt64(kind.rawValue) != 0 }

    /// The likely ones of some places of a passage, for one step of reading it.
    func known(_ places: [NameCandidate], in passage: Range<Int>) -> KnownNames {
        knownNames.read(places, in: passage)
        return knownNames
    }

    func mark(endOfPlace i: Int) { placeEnds[i] = true }
    func unmark(endOfPlace i: Int) { placeEnds[i] = false }
    func isMarked(endOfPlace i: Int) -> Bool { placeEnds[i] }

    /// The longest form of a kind that ends at a place; where it starts.
    func start(ofLongest kind: NameKind, endingAt end: Int, from limit: Int) -> Int? {
        guard endMasks[end] & 1 << UInt64(kind.rawValue) != 0 else { return nil }
        var i = max(limit, end - GazetteerImage.longestForm)
        while i < end {
            for hit in hits(at: i) where Int(hits[hit].end) == end && hits[hit].mask.holds(kind) { return i }
            i += 1
        }
        return nil
    }

    /// What a character costs as a surname; 0 if it is none.
    @inline(__always) func surnameCost(_ i: Int) -> Int { lexicon.traits(characters[i].lexiconCode).cost(.surname) }

    /// The surname of two or three characters that starts at a character.
    @inline(__always) func longSurname(at i: Int) -> LongSurname? {
        guard i + 2 < count else { return nil }
        let (first, second) = (characters[i].lexiconCode, characters[i + 1].lexiconCode)
        let hints = lexicon.hints(first).leads.intersection(lexicon.hints(second).follows)
        guard hints.contains(.longSurname) else { return nil }
        return lexicon.longSurname(first, second, characters[i + 2].lexiconCode)
    }

    /// Whether a name stands at a place.
    func stands(_ name: [UInt32], at start: Int, to end: Int) -> Bool {
        guard start >= 0, start + name.count <= end else { return false }
        for (i, scalar) in name.enumerated() where characters[start + i].scalar != scalar { return false }
        return true
    }

    /// Whether a word stands at a place, in any spelling.
    ///
    /// The characters of a literal are constants here, and nothing but they are compared: the mark behind the last character is none of them.
    @inline(__always) func stands(_ word: StaticString, at start: Int) -> Bool {
        guard UInt(bitPattern: start) <= UInt(bitPattern: count) else { return false }
        let first = word.foldedScalar(at: 0)
        guard marks[start].folded == first.value else { return false }
        guard first.length < word.utf8CodeUnitCount else { return true }
        let second = word.foldedScalar(at: first.length)
        guard marks[start + 1].folded == second.value else { return false }
        let place = first.length + second.length
        return place == word.utf8CodeUnitCount || stands(word, from: place, at: start + 2)
    }

    /// Whether what a word has behind some bytes stands at a place; its characters before do.
    @inline(never) private func stands(_ word: StaticString, from first: Int, at start: Int) -> Bool {
        var (at, place) = (start, first)
        while place < word.utf8CodeUnitCount {
            let (scalar, length) = word.foldedScalar(at: place)
            guard marks[at].folded == scalar else { return false }
            at += 1
            place += length
        }
        return true
    }

    /// Where the first of some words ends that stands at a place, in any spelling; blanks part the words.
    func end(of words: StaticString, at start: Int) -> Int? {
        guard start >= 0, start < count else { return nil }
        let (base, size) = (words.utf8Start, words.utf8CodeUnitCount)
        let first = marks[start].folded
        var (at, place) = (start, 0)
        while place < size {
            if base[place] == 0x20 { return at }
            let (scalar, length) = words.foldedScalar(at: place)
            if scalar == (at == start ? first : marks[at].folded) {
                (at, place) = (at + 1, place + length)
                continue
            }
            place += length
            while place < size, base[place] != 0x20 { place += 1 }
            (at, place) = (start, place + 1)
        }
        return at > start ? at : nil
    }

    /// What stands between two places, for comparing.
    func scalars(_ range: Range<Int>) -> [UInt32] { range.map { characters[$0].scalar } }

    /// Whether the same characters stand in two places.
    func areEqual(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        guard first.count == second.count else { return false }
        let distance = second.lowerBound - first.lowerBound
        return first.allSatisfy { characters[$0].scalar == characters[$0 + distance].scalar }
    }

    @inline(__always) func word(at i: Int) -> Word { words[Int(characters[i].word)] }
}
