// What a trained model says about the stretch in a lattice.

/// A model in terms of one lexicon: which glyph each of the lexicon's characters is.
// @unchecked: what it points to is written in init only.
final class BoundWordModel: @unchecked Sendable {
    let model: WordModel
    /// The glyph of every code of the lexicon.
    let glyphs: [UInt16]
    /// The scores of kinds of words: see ``LatticeScores/wordIndex(_:_:after:)``.
    let words: UnsafePointer<Int16>

    /// The built-in model for the built-in lexicon, which nearly all segmenters share.
    private static let builtIn = BoundWordModel(.builtIn, .builtIn)

    /// A model for a lexicon; O(1) for the built-in ones after the first time.
    static func bound(_ model: WordModel, to lexicon: Lexicon) -> BoundWordModel {
        let isBuiltIn =
            model.image.cells == WordModel.builtIn.image.cells && lexicon.image.cells == Lexicon.builtIn.image.cells
        return isBuiltIn ? builtIn : BoundWordModel(model, lexicon)
    }

    /// O(characters of the model).
    init(_ model: WordModel, _ lexicon: Lexicon) {
        self.model = model
        var glyphs = [UInt16](repeating: WordGlyph.unknown, count: lexicon.image.codeCount)
        for i in 0..<model.image.scalarCount {
            let code = Int(lexicon.image.code(model.image.scalars[i]))
            if code > 0 { glyphs[code] = UInt16(truncatingIfNeeded: i + WordGlyph.firstCharacter) }
        }
        self.glyphs = glyphs
        let words = UnsafeMutablePointer<Int16>.allocate(capacity: LatticeScores.wordCount)
        let (lengths, pairs) = (model.image.lengths, model.image.pairs)
        for previous in WordTag.allCases {
            for tag in WordTag.allCases {
                let pair = Int32(pairs[LatticeScores.pairIndex(tag, after: previous)])
                for length in 0..<WordModelImage.lengthCount {
                    let sum = pair + Int32(lengths[LatticeScores.lengthIndex(tag, length)])
                    words[LatticeScores.wordIndex(tag, length, after: previous)] = Int16(clamping: sum)
                }
            }
        }
        self.words = UnsafePointer(words)
    }

    deinit { words.deallocate() }
}

/// The scores of one stretch, in cost units: what each boundary, and each word by its kind, adds to the cost of a path.
///
/// Memory that belongs to a lattice and is used again for every stretch.
struct LatticeScores {
    /// How far a boundary may be cheap, in cost units, inside a word of two or three characters that no lexicon has; longer ones are for the rules to find.
    @inline(__always) static var slack: Int32 { -Int32(LexiconCosts.units(3)) }
    /// The cost of a word that no lexicon has, before the model's own.
    ///
    /// So high that without a word from the model none is made.
    @inline(__always) static var unknownCost: UInt32 { LexiconCosts.units(30) }

    /// For every position what a boundary there costs.
    // Three more on either side: an n-gram at the edge scores places beyond it.
    private let memory: UnsafeMutablePointer<Int32>
    private let glyphs: UnsafeMutablePointer<UInt16>
    private let sums: UnsafeMutablePointer<Int16>
    private let bigrams: UnsafeMutablePointer<UInt64>
    /// The scores of kinds of words: see ``wordIndex(_:_:after:)``.
    private let words: UnsafePointer<Int16>

    /// Takes memory for a lattice; `words` are somebody else's.
    init(words: UnsafePointer<Int16>) {
        memory = .allocate(capacity: Lattice.capacity + 8)
        memory.initialize(repeating: 0, count: Lattice.capacity + 8)
        bigrams = .allocate(capacity: Lattice.capacity + 8)
        sums = .allocate(capacity: Lattice.capacity + 8)
        glyphs = .allocate(capacity: Lattice.capacity + 8)
        glyphs.initialize(repeating: WordGlyph.edge, count: Lattice.capacity + 8)
        self.words = words
    }

    func deallocate() {
        memory.deallocate()
        glyphs.deallocate()
        sums.deallocate()
        bigrams.deallocate()
    }

    @inline(__always) var boundaries: UnsafeMutablePointer<Int32> { memory + 4 }

    /// Whether nothing parts the characters on both sides of a position.
    @inline(__always) func mayJoin(_ position: Int) -> Bool { boundaries[position] > Self.slack }

    /// What the model adds to the cost of a word by its kind.
    @inline(__always) func score(_ tag: WordTag, _ length: Int, after previous: WordTag) -> Int32 {
        Int32(words[Self.wordIndex(tag, length, after: previous)])
    }

    /// Where the score of a kind of word stands: that of its length and that of its pair, added.
    @inline(__always) static func wordIndex(_ tag: WordTag, _ length: Int, after previous: WordTag) -> Int {
        Int(previous.rawValue) &* Self.rowLength &+ lengthIndex(tag, length)
    }

    static let rowLength = WordTag.count * WordModelImage.lengthCount
    static let wordCount = WordTag.count * rowLength

    @inline(__always) static func lengthIndex(_ tag: WordTag, _ length: Int) -> Int {
        Int(tag.rawValue) &* WordModelImage.lengthCount &+ (length < WordModelImage.lengthCount ? length : 0)
    }

    @inline(__always) static func pairIndex(_ tag: WordTag, after previous: WordTag) -> Int {
        Int(previous.rawValue) &* WordTag.count &+ Int(tag.rawValue)
    }

    /// Writes down the glyphs of a stretch.
    ///
    /// The two glyphs before it are those left by ``carry(_:)``.
    func readGlyphs(_ characters: UnsafePointer<Lattice.Character>, _ count: Int, _ map: UnsafePointer<UInt16>) {
        let glyphs = glyphs + 2
        var i = 0
        while i < count {
            let length = Int(characters[i].runLength)
            if length == 0 {
                glyphs[i] = map[Int(characters[i].code)]
                i &+= 1
            } else {
                let glyph = WordGlyph.ofRun(characters[i])
                for _ in 0..<length {
                    glyphs[i] = glyph
                    i &+= 1
                }
            }
        }
        glyphs[count] = WordGlyph.edge
        glyphs[count &+ 1] = WordGlyph.edge
    }

    /// The glyphs of the stretch, from two places before it to two behind it.
    @inline(__always) var context: UnsafePointer<UInt16> { UnsafePointer(glyphs) }

    /// Keeps what stands before a position for the next window of the same stretch.
    func carry(_ position: Int) {
        let last = (glyphs[position], glyphs[position + 1])
        (glyphs[0], glyphs[1]) = last
    }

    /// Forgets what stood before.
    @inline(__always) func reset() { (glyphs[0], glyphs[1]) = (WordGlyph.edge, WordGlyph.edge) }

    /// Scores all boundaries of a stretch: one look-up of every bigram and of every known start of a trigram.
    func scoreBoundaries(_ count: Int, _ image: WordModelImage) {
        let cells = image.cells
        // All bigrams before any is looked at: no load waits for another's outcome, so the processor fetches many at once.
        let root = cells + WordModelImage.Cell(bits: cells[0]).base
        for i in 0..<count &+ 3 {
            let first = WordModelImage.Cell(bits: root[Int(glyphs[i])])
            // Where no n-gram starts with the glyph, the cell is any, but never one with the right label: no base is 0.
            bigrams[i] = cells[(first.label == glyphs[i] ? first.base : 0) &+ Int(glyphs[i &+ 1])]
        }
        let sums = sums + 4
        (sums - 4).update(repeating: 0, count: count &+ 8)
        for i in -2..<count &+ 1 {
            let second = glyphs[i &+ 3]
            let bigram = WordModelImage.Cell(bits: bigrams[i &+ 2])
            if second == WordGlyph.unknown || bigram.label != second { continue }
            Self.add(bigram.weights, to: sums + i)
            if bigram.base == 0 || i == count { continue }
            let third = glyphs[i &+ 4]
            let trigram = WordModelImage.Cell(bits: cells[bigram.base &+ Int(third)])
            if third == WordGlyph.unknown || trigram.label != third { continue }
            Self.add(trigram.weights, to: sums + (i &+ 1))
        }
        let boundaries = boundaries
        for i in 0..<count { boundaries[i] = Int32(sums[i]) &* image.step }
        boundaries[count] = 0
    }

    /// Adds four weights of a byte each to four sums next to each other.
    @inline(__always) private static func add(_ weights: UInt32, to sums: UnsafeMutablePointer<Int16>) {
        let more = SIMD4<Int16>(truncatingIfNeeded: unsafeBitCast(weights, to: SIMD4<Int8>.self))
        let raw = UnsafeMutableRawPointer(sums)
        let old = raw.loadUnaligned(as: SIMD4<Int16>.self)
        raw.storeBytes(of: old &+ more, as: SIMD4<Int16>.self)
    }
}
