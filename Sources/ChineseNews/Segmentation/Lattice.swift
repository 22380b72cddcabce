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

    static let percentValue: Int16 = -2

    /// What stands before a position.
    struct Position {
        /// The least cost of a path to the position.
        var cost: UInt32
        /// Where the last edge of that path starts.
        var start: Int16
        var kind: Word.Kind
        var tag: WordTag
    }

    /// A character of the stretch.
    struct Character {
        /// The lexicon's code of the scalar, full width folded; 0 where the lexicon has none.
        var code: UInt16
        var role: CharacterRole
        /// Whether a word may end before this character.
        var isCut: Bool
        /// The bytes before it, from the start of the stretch.
        var offset: Int32
        /// At the first character of a run of digits or Latin: how many characters the run has; otherwise 0.
        var runLength: Int16
        /// At the first character of a run of at most four digits and nothing else: its value; otherwise -1, or
        /// ``Lattice/percentValue`` for a run with a sign of per cent.
        var value: Int16
    }

    let image: LexiconImage
    let granularity: WordSegmenter.Granularity
    /// The codes of characters that the granularities name.
    let codes: WordWriter.Codes
    /// `count + 1` characters; the last is a sentinel.
    let characters: UnsafeMutablePointer<Character>
    private let positions: UnsafeMutablePointer<Position>
    private let path: UnsafeMutablePointer<Int16>
    private(set) var count = 0
    private var hasSupplementary = false
    /// The character before the stretch, where a window goes on after another; otherwise `nil`.
    private(set) var preceding: UInt16?

    /// Says that a mark or white space stands before what is added next.
    func forgetPreceding() { preceding = nil }

    init(lexicon: Lexicon, granularity: WordSegmenter.Granularity) {
        image = lexicon.image
        self.granularity = granularity
        codes = WordWriter.Codes(lexicon.image)
        characters = .allocate(capacity: Self.capacity + 1)
        positions = .allocate(capacity: Self.capacity + 1)
        path = .allocate(capacity: Self.capacity + 1)
        clear()
    }

    deinit {
        characters.deallocate()
        positions.deallocate()
        path.deallocate()
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
        while at < end, i < Self.capacity {
            let (scalar, length) = (base + at).decodeScalar()
            let code = image.code(scalar)
            let role = image.role(code)
            // What extends a character (a variation selector) is never parted from it.
            let isCut = code != 0 || CharacterTable.builtIn[scalar] != .extend
            characters[i] = Character(
                code: code,
                role: role,
                isCut: isCut,
                offset: Int32(truncatingIfNeeded: at &- origin),
                runLength: 0,
                value: -1
            )
            if length == 4 { hasSupplementary = true }
            at &+= length
            i &+= 1
        }
        count = i
        finish(at: at - origin)
        return at
    }

    /// Adds a number or a Latin word, which is never parted.
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
                code: image.code(scalar),
                role: .none,
                isCut: count == first,
                offset: Int32(truncatingIfNeeded: at &- origin),
                runLength: 0,
                value: -1
            )
            if length == 4 { hasSupplementary = true }
            at &+= length
            count &+= 1
        }
        characters[first].runLength = Int16(truncatingIfNeeded: count - first)
        if kind == .number {
            characters[first].role = .arabic
            characters[first].value = isPercent ? Self.percentValue : Int16(truncatingIfNeeded: value)
        }
        finish(at: at - origin)
    }

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
        count &+= 1
        finish(at: end - origin)
    }

    private func finish(at offset: Int) {
        characters[count] = Character(
            code: 0,
            role: .none,
            isCut: true,
            offset: Int32(truncatingIfNeeded: offset),
            runLength: 0,
            value: -1
        )
    }

    /// Adds an edge, if it is the cheapest to its end so far.
    @inline(__always)
    func relax(from start: Int, to end: Int, cost: UInt32, kind: Word.Kind, tag: WordTag) {
        let total = positions[start].cost &+ cost
        if total < positions[end].cost {
            positions[end] = Position(cost: total, start: Int16(truncatingIfNeeded: start), kind: kind, tag: tag)
        }
    }

    /// Finds the cheapest path and delivers its words.
    ///
    /// - Parameters:
    ///   - base: the first byte of the stretch.
    ///   - isComplete: whether the stretch ends here; if not, the words next to the end are held back.
    ///   - tokens: where the words go.
    /// - Returns: how many bytes the delivered words take.
    func decode(_ base: UnsafePointer<UInt8>, isComplete: Bool, into tokens: inout TokenBuffer) -> Int {
        search()
        // Back along the path, then forward over it.
        var length = 0
        var at = count
        while at > 0 {
            path[length] = Int16(truncatingIfNeeded: at)
            length += 1
            at = Int(positions[at].start)
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
        if isComplete || start > 0 && characters[start - 1].role == .dot {
            preceding = nil
        } else if start > 0 {
            preceding = characters[start - 1].code
        }
        return Int(characters[start].offset)
    }

    private func search() {
        let (characters, positions, cells, count) = (characters, positions, image.cells, count)
        let rootBase = image.root.base
        positions[0] = Position(cost: 0, start: 0, kind: .han, tag: .none)
        for i in 1...count { positions[i].cost = .max }
        for i in 0..<count {
            let cost = positions[i].cost
            if cost == .max { continue }
            var base = rootBase
            var isKnown = false
            var j = i
            while true {
                let code = characters[j].code
                let cell = LexiconCell(bits: cells[base &+ Int(code)])
                if code == 0 || cell.label != code { break }
                j &+= 1
                if cell.isWord, characters[j].isCut {
                    let total = cost &+ cell.cost
                    if total < positions[j].cost {
                        positions[j] = Position(
                            cost: total,
                            start: Int16(truncatingIfNeeded: i),
                            kind: .han,
                            tag: cell.tag
                        )
                    }
                    isKnown = isKnown || j == i &+ 1
                }
                base = cell.base
                if base == 0 { break }
            }
            if characters[i].runLength > 0 {
                relaxRun(i)
            } else if characters[i].role == .dot {
                DottedNameRules.addEdges(at: i, in: self)
            } else if !isKnown {
                var end = i &+ 1
                while !characters[end].isCut { end &+= 1 }
                relax(from: i, to: end, cost: image.unknownCost, kind: .han, tag: .none)
            }
            if characters[i].role.startsNumeral { NumeralRules.addEdges(at: i, in: self) }
            let hints = image.hints(characters[i].code).leads.intersection(image.hints(characters[i &+ 1].code).follows)
            if !hints.isEmpty { WordRules.addEdges(at: i, hints, in: self) }
        }
    }

    /// What the character of a position says about names.
    @inline(__always) func traits(_ i: Int) -> CharacterTraits { image.traits(characters[i].code) }

    /// Whether a path leads to a position, so that an edge may start there.
    @inline(__always) func isReached(_ i: Int) -> Bool { positions[i].cost != .max }

    /// Whether a Chinese character stands at a position, and no digit, letter or dot.
    @inline(__always) func isHan(_ i: Int) -> Bool {
        characters[i].isCut && characters[i].runLength == 0 && characters[i].role != .dot
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
            relax(from: start, to: end, cost: NumeralRules.latin, kind: .latin, tag: .nx)
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
