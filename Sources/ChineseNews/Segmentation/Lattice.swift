// The word lattice: edges from the lexicon and from rules, and the cheapest path through them.

/// The words of one stretch of Chinese text with the numbers and Latin words in it.
///
/// Positions are scalars. An edge from one position to a later one is a word with a cost; the path of least total cost from start to end is
/// the segmentation (Viterbi's algorithm, one pass). All memory is allocated once and used again.
final class Lattice {
    /// How many positions one decoding holds.
    ///
    /// Longer stretches are decoded in windows.
    static let capacity = 1024
    /// In a window that does not reach the end of the stretch, words that end so near its end are decided in the next one.
    static let margin = 64
    /// The longest entry of a lexicon, in scalars.
    static let longestEntry = 32
    /// Latin words and numbers of more bytes stand alone, outside the lattice.
    static let longestRun = 64
    /// How much of what extends a character stays with it: what the stream-safe format of Unicode allows (UAX #15).
    static let longestExtension = 30

    static let percentValue: Int16 = -2

    /// How edges are weighed.
    enum Mode {
        case plain
        case model(ModelScoring)
        case margin(MarginScoring)
        case gold(GoldScoring)
    }

    let image: LexiconImage
    let granularity: WordSegmenter.Granularity
    /// The model that is added to the costs, if any.
    private let model: BoundWordModel?
    var mode = Mode.plain
    /// The part of speech of what stands before the first position.
    private var tagBefore = WordTag.none
    /// The codes of characters that the granularities name.
    let codes: WordWriter.Codes
    /// The matches of the user's words, or `nil` without any.
    let userMatches: UserWordMatches?
    /// Whether words are only parted, never joined, and none is the user's.
    let isDirect: Bool
    /// `count + 1` characters; the last is a sentinel.
    let characters: UnsafeMutablePointer<Character>
    /// The same characters for the search, packed.
    let keys: UnsafeMutablePointer<Key>
    private let positions: UnsafeMutablePointer<Position>
    /// The first cells of the walk through the lexicon from every character: see ``walkAhead()``.
    private let firstCells: UnsafeMutablePointer<UInt64>
    private let secondCells: UnsafeMutablePointer<UInt64>
    private let path: UnsafeMutablePointer<Int16>
    private(set) var count = 0
    private var hasSupplementary = false
    /// The character before the stretch, where a window goes on after another; otherwise `nil`.
    private(set) var preceding: UInt16?

    /// Says that a mark or white space stands before what is added next.
    func forgetPreceding() {
        preceding = nil
        carry(nil)
    }

    init(lexicon: Lexicon, granularity: WordSegmenter.Granularity, model: BoundWordModel?) {
        image = lexicon.image
        self.model = model
        self.granularity = granularity
        codes = WordWriter.Codes(lexicon.image)
        userMatches = lexicon.userWords.map { UserWordMatches($0) }
        isDirect = granularity == .standard && lexicon.userWords == nil
        characters = .allocate(capacity: Self.capacity + 1)
        keys = .allocate(capacity: Self.capacity + 1)
        positions = .allocate(capacity: Self.capacity + 1)
        firstCells = .allocate(capacity: Self.capacity + 1)
        secondCells = .allocate(capacity: Self.capacity + 1)
        path = .allocate(capacity: Self.capacity + 1)
        if let model { mode = .model(ModelScoring(scores: LatticeScores(words: model.words))) }
        clear()
    }

    deinit {
        characters.deallocate()
        keys.deallocate()
        positions.deallocate()
        firstCells.deallocate()
        secondCells.deallocate()
        path.deallocate()
        if model != nil, case .model(let scoring) = mode { scoring.scores.deallocate() }
    }

    var isEmpty: Bool { count == 0 }
    var isFull: Bool { count == Self.capacity }

    func clear() {
        count = 0
        hasSupplementary = false
        finish(at: 0)
    }

    /// Adds the characters of a Han run from `start` on, as many as there is room for.
    ///
    /// Returns where it stopped.
    func appendHan(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, origin: Int) -> Int {
        var at = start
        var i = count
        var extensionLength = 0
        while at < end, i < Self.capacity {
            let (scalar, length) = (base + at).decodeScalar()
            let code = image.code(scalar)
            let role = image.role(code)
            // What extends a character (a variation selector) is not parted from it, unless there is no end of it.
            extensionLength = code == 0 && CharacterTable.builtIn[scalar] == .extend ? extensionLength &+ 1 : 0
            if extensionLength > Self.longestExtension { extensionLength = 0 }
            let isCut = extensionLength == 0
            characters[i] = Character(
                code: code,
                role: role,
                isCut: isCut,
                offset: Int32(truncatingIfNeeded: at &- origin),
                runLength: 0,
                value: -1
            )
            keys[i] = Key(bits: isCut ? code : code | Key.uncut)
            if length == 4 { hasSupplementary = true }
            at &+= length
            i &+= 1
        }
        count = i
        finish(at: at - origin)
        return at
    }

    /// Adds a number, a Latin word or another run that is not Chinese, which is never parted.
    ///
    /// There must be room for it.
    func appendRun(_ kind: RunKind, _ base: UnsafePointer<UInt8>, from start: Int, to end: Int, origin: Int) {
        let first = count
        var at = start
        var value = 0
        var isPercent = false
        while at < end {
            var (scalar, length) = (base + at).decodeScalar()
            if scalar >= 0xFF01, scalar <= 0xFF5E { scalar -= 0xFEE0 }
            let digit = Int(scalar) - 0x30
            isPercent = scalar == 0x25 || scalar == 0x2030
            value = digit >= 0 && digit <= 9 && value >= 0 && count - first < 4 ? value * 10 + digit : -1
            characters[count] = Character(
                code: kind.isLatticeKind ? image.code(scalar) : 0,
                role: .none,
                isCut: count == first,
                offset: Int32(truncatingIfNeeded: at &- origin),
                runLength: 0,
                value: -1
            )
            keys[count] = Key(bits: characters[count].code | Key.run | (count == first ? 0 : Key.uncut))
            if length == 4 { hasSupplementary = true }
            at &+= length
            count &+= 1
        }
        characters[first].runLength = Int16(truncatingIfNeeded: count - first)
        if kind == .number {
            characters[first].role = .arabic
            characters[first].value = isPercent ? Self.percentValue : Int16(truncatingIfNeeded: value)
        } else if kind != .latin {
            characters[first].value = Self.value(ofRun: kind)
        }
        finish(at: at - origin)
    }

    /// Fills the lattice with characters read before, the sentinel included.
    func restore(_ saved: [Character]) {
        saved.withUnsafeBufferPointer { characters.update(from: $0.baseAddress!, count: saved.count) }
        count = saved.count - 1
        var isRun = false
        for i in 0...count {
            let character = characters[i]
            isRun = character.runLength > 0 || character.role == .dot || isRun && !character.isCut
            keys[i] = Key(bits: character.code | (isRun ? Key.run : 0) | (character.isCut ? 0 : Key.uncut))
        }
    }

    /// The position before the last edge of the cheapest path to a position.
    @inline(__always) func predecessor(_ end: Int) -> Int { end &- Int(positions[end].length) }

    /// The cheapest path to a position that has been reached.
    @inline(__always) func position(_ end: Int) -> Position { positions[end] }

    /// Adds the dot between the parts of a name, which is a mark unless a rule finds the name.
    ///
    /// There must be room for it.
    func appendDot(from start: Int, to end: Int, origin: Int) {
        characters[count] = Character(
            code: 0,
            role: .dot,
            isCut: true,
            offset: Int32(truncatingIfNeeded: start &- origin),
            runLength: 0,
            value: -1
        )
        keys[count] = Key(bits: Key.run)
        count &+= 1
        finish(at: end - origin)
    }

    private func finish(at offset: Int) {
        keys[count] = Key(bits: 0)
        characters[count] = Character(
            code: 0,
            role: .none,
            isCut: true,
            offset: Int32(truncatingIfNeeded: offset),
            runLength: 0,
            value: -1
        )
    }

    /// Adds an edge, if it is the cheapest to its end so far; returns whether it is.
    @inline(__always) @discardableResult
    func relax(
        from start: Int,
        to end: Int,
        cost: UInt32,
        kind: Word.Kind,
        tag: WordTag,
        flags: EntryFlags = []
    ) -> Bool {
        switch mode {
        case .plain: return relax(PlainScoring(), start, end, cost, kind, tag, flags)
        case .model(let scoring): return relax(scoring, start, end, cost, kind, tag, flags)
        case .margin(let scoring): return relax(scoring, start, end, cost, kind, tag, flags)
        case .gold(let scoring): return relax(scoring, start, end, cost, kind, tag, flags)
        }
    }

    /// Adds an edge that a user's word has, at a cost that nothing is added to; returns whether it is taken.
    func win(from start: Int, to end: Int, cost: Int32, kind: Word.Kind, tag: WordTag) -> Bool {
        let total = positions[start].cost &+ cost
        guard total < positions[end].cost else { return false }
        positions[end] = Position(cost: total, length: end &- start, kind: kind, tag: tag, flags: [])
        return true
    }

    @inline(__always)
    private func relax(
        _ scoring: some LatticeScoring,
        _ start: Int,
        _ end: Int,
        _ cost: UInt32,
        _ kind: Word.Kind,
        _ tag: WordTag,
        _ flags: EntryFlags
    ) -> Bool {
        guard scoring.allows(start, end, flags) else { return false }
        let before = positions[start]
        let score = scoring.score(tag, end &- start, flags, after: before.tag)
        let total = before.cost &+ Int32(truncatingIfNeeded: cost) &+ score
        guard total < positions[end].cost else { return false }
        positions[end] = Position(cost: total, length: end &- start, kind: kind, tag: tag, flags: flags)
        return true
    }

    /// Adds the edge of a word that no lexicon has.
    @inline(__always) func relaxUnknown(_ scoring: some LatticeScoring, _ start: Int, _ end: Int) {
        guard positions[start].cost != .max else { return }
        _ = relax(scoring, start, end, LatticeScores.unknownCost, .han, .none, [])
    }

    /// Finds the cheapest path and delivers its words.
    ///
    /// - Parameters:
    ///   - base: the first byte of the stretch.
    ///   - isComplete: whether the stretch ends here; if not, the words next to the end are held back.
    ///   - tokens: where the words go.
    /// - Returns: how many bytes the delivered words take.
    func decode(_ base: UnsafePointer<UInt8>, isComplete: Bool, into tokens: inout TokenBuffer) -> Int {
        userMatches?.find(in: self, base)
        if let model, case .model(let scoring) = mode {
            model.glyphs.withUnsafeBufferPointer { scoring.scores.readGlyphs(characters, count, $0.baseAddress!) }
            scoring.scores.scoreBoundaries(count, model.model.image)
        }
        search()
        // Back along the path, then forward over it.
        var length = 0
        var at = count
        while at > 0 {
            path[length] = Int16(truncatingIfNeeded: at)
            length += 1
            at = predecessor(at)
        }
        let limit = isComplete ? count : count - Self.margin
        var writer = WordWriter(lattice: self, base: base)
        var start = 0
        while length > 0 {
            length -= 1
            let end = Int(path[length])
            let position = positions[end]
            if end > limit, !writer.joins(start, end, position) { break }
            writer.write(start, end, position, into: &tokens)
            start = end
        }
        carry(isComplete ? nil : start)
        if isComplete || start > 0 && isMark(start - 1) {
            preceding = nil
        } else if start > 0 {
            preceding = characters[start - 1].code
        }
        return Int(characters[start].offset)
    }

    /// Decodes a stretch that was restored: tokens with the right number of scalars, for measuring.
    func decodeLengths(into tokens: inout TokenBuffer) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1) {
            guard let base = $0.baseAddress else { return }
            _ = decode(UnsafePointer(base), isComplete: true, into: &tokens)
        }
    }

    /// Keeps what a model sees before a position where the next window of the stretch starts.
    private func carry(_ position: Int?) {
        guard case .model(let scoring) = mode else { return }
        if let position {
            if position > 0 { tagBefore = positions[position].tag }
            scoring.scores.carry(position)
        } else {
            tagBefore = .none
            scoring.scores.reset()
        }
    }

    /// Finds the cheapest path to every position.
    func search() {
        switch mode {
        case .plain: search(PlainScoring())
        case .model(let scoring): search(scoring)
        case .margin(let scoring): search(scoring)
        case .gold(let scoring): search(scoring)
        }
    }

    /// Reads the first two cells of the walks from all characters.
    ///
    /// The lexicon is larger than the fast caches. Here no load waits for another's outcome, so that the processor fetches many at once; in the
    /// walks themselves each would wait. Where a walk has ended, the second cell is any, but never one with the right label: no base is 0.
    private func walkAhead() {
        let (keys, cells) = (keys, image.cells)
        let root = cells + image.root.base
        for i in 0..<count { firstCells[i] = root[Int(keys[i].code)] }
        for i in 0..<count {
            let cell = LexiconCell(bits: firstCells[i])
            let base = cell.label == keys[i].code ? cell.base : 0
            secondCells[i] = cells[base &+ Int(keys[i &+ 1].code)]
        }
    }

    @inline(__always) private func search(_ scoring: some LatticeScoring) {
        let (characters, keys, positions, cells, count) = (characters, keys, positions, image.cells, count)
        let unknownCost = image.unknownCost
        var nextUserStart = userMatches?.firstStart ?? .max
        walkAhead()
        positions[0] = Position(cost: 0, length: 0, kind: .han, tag: tagBefore, flags: [])
        for i in 1...count { positions[i].cost = .max }
        for i in 0..<count {
            scoring.relaxUnknown(endingAt: i, in: self)
            // All paths to a place end a word there, so what that costs is added once, after the cheapest is known.
            guard positions[i].cost != .max else { continue }
            if i > 0 { positions[i].cost &+= scoring.boundary(i) }
            let before = positions[i]
            var isKnown = false
            var j = i
            var key = keys[i]
            var cell = LexiconCell(bits: firstCells[i])
            while key.code != 0, cell.label == key.code {
                j &+= 1
                key = keys[j]
                if cell.isWord, key.isCut, scoring.allows(i, j, cell.flags) {
                    let score = scoring.score(cell.tag, j &- i, cell.flags, after: before.tag)
                    let total = before.cost &+ Int32(truncatingIfNeeded: cell.cost) &+ score
                    if total < positions[j].cost { positions[j] = Position(cost: total, length: j &- i, cell) }
                    isKnown = isKnown || j == i &+ 1
                }
                if cell.base == 0 { break }
                cell = LexiconCell(bits: j == i &+ 1 ? secondCells[i] : cells[cell.base &+ Int(key.code)])
            }
            if !keys[i].isCharacter {
                if characters[i].role == .dot { DottedNameRules.addEdges(at: i, in: self) } else { relaxRun(i) }
            } else if !isKnown {
                var end = i &+ 1
                while !keys[end].isCut { end &+= 1 }
                _ = relax(scoring, i, end, unknownCost, .han, .none, [])
            }
            if characters[i].role.startsNumeral { NumeralRules.addEdges(at: i, in: self) }
            let hints = image.hints(keys[i].code).leads.intersection(image.hints(keys[i &+ 1].code).follows)
            if !hints.isEmpty { WordRules.addEdges(at: i, hints, in: self) }
            // Last, so that no edge of the same place takes theirs.
            if i >= nextUserStart { nextUserStart = relaxUserWords(from: i) }
        }
        scoring.relaxUnknown(endingAt: count, in: self)
    }

    /// What the character of a position says about names.
    @inline(__always) func traits(_ i: Int) -> CharacterTraits { image.traits(characters[i].code) }

    /// Whether a path leads to a position, so that an edge may start there.
    @inline(__always) func isReached(_ i: Int) -> Bool { positions[i].cost != .max }

    /// Whether a Chinese character stands at a position, and no digit, letter or dot.
    @inline(__always) func isHan(_ i: Int) -> Bool {
        characters[i].isCut && characters[i].runLength == 0 && characters[i].role != .dot
    }

    /// Whether a position belongs to a dot, or to a run that is here for the user's words only.
    func isMark(_ i: Int) -> Bool {
        guard keys[i].isRun else { return false }
        var first = i
        while !keys[first].isCut { first -= 1 }
        return characters[first].role == .dot || characters[first].value < Self.percentValue
    }

    /// Whether the lexicon has the word from a position to another, which may lie behind the end.
    func isWord(_ start: Int, _ end: Int) -> Bool { end <= count && entry(start, end)?.isWord == true }

    /// Adds the edge of a run of digits or Latin.
    private func relaxRun(_ start: Int) {
        var end = start + Int(characters[start].runLength)
        while !characters[end].isCut { end += 1 }
        if characters[start].role == .arabic {
            relax(from: start, to: end, cost: NumeralRules.run, kind: .number, tag: .m)
        } else {
            let kind = kind(ofRun: start)
            relax(from: start, to: end, cost: NumeralRules.latin, kind: kind, tag: kind == .latin ? .nx : .none)
        }
    }

    /// The lexicon's cell of a word of the lattice, or `nil`.
    func entry(_ start: Int, _ end: Int) -> LexiconCell? {
        var cell = image.root
        for i in start..<end {
            let code = characters[i].code
            guard code != 0, cell.base != 0 || i == start else { return nil }
            cell = image.child(of: cell, over: code)
            guard cell.label == code else { return nil }
        }
        return cell.cost != 0 ? cell : nil
    }

    /// The length of a stretch of the lattice.
    @inline(__always) func extent(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> TextExtent {
        let lower = Int(characters[start].offset)
        let upper = Int(characters[end].offset)
        return hasSupplementary
            ? TextExtent(measuring: UnsafeBufferPointer(start: base + lower, count: upper - lower))
            : TextExtent(utf8: upper &- lower, utf16: end &- start, scalars: end &- start)
    }
}
