// The n-grams of a training text and their weights.

/// Numbers the bigrams and trigrams of a text; each has three weights.
///
/// Single characters have none: a small corpus would teach that 不 stands alone, and part 不仅.
struct NGramIndex {
    /// The numbers of the n-grams that start at every place of a stretch, from two places before it; -1 where there is none.
    struct Places {
        var bigrams: [Int32]
        var trigrams: [Int32]
    }

    /// One n-gram; glyphs behind its end are 0.
    struct NGram: Hashable {
        var glyphs: (UInt16, UInt16, UInt16)

        static func == (left: NGram, right: NGram) -> Bool { left.glyphs == right.glyphs }

        func hash(into hasher: inout Hasher) { hasher.combine(bits) }

        var bits: UInt64 { UInt64(glyphs.0) | UInt64(glyphs.1) << 16 | UInt64(glyphs.2) << 32 }
        var length: Int { glyphs.2 == 0 ? 2 : 3 }
    }

    /// How many weights an n-gram has.
    static let weightCount = 3

    /// The code in the lexicon of every glyph from ``WordGlyph/firstCharacter`` on.
    let codes: [UInt16]
    private(set) var ngrams: [NGram] = []
    private var numbers: [NGram: Int32] = [:]
    private let glyphs: [UInt16]

    /// Numbers the n-grams of stretches.
    ///
    /// Trigrams that occur less often than `minimumCount` times are left out.
    init(_ stretches: [TrainingText.Stretch], codeCount: Int, minimumCount: Int) {
        var frequencies = [Int](repeating: 0, count: codeCount)
        for stretch in stretches {
            for character in stretch.characters.dropLast() { frequencies[Int(character.code)] += 1 }
        }
        frequencies[0] = 0
        codes = frequencies.indices.filter { frequencies[$0] > 0 }
            .sorted { (frequencies[$1], $0) < (frequencies[$0], $1) }
            .prefix(WordModelImage.largestGlyphCount - WordGlyph.firstCharacter)
            .map { UInt16($0) }
        var glyphs = [UInt16](repeating: WordGlyph.unknown, count: codeCount)
        for (i, code) in codes.enumerated() { glyphs[Int(code)] = UInt16(i + WordGlyph.firstCharacter) }
        self.glyphs = glyphs

        var counts: [NGram: Int] = [:]
        var order: [NGram] = []
        for stretch in stretches {
            let glyphs = self.glyphs(of: stretch)
            for i in 0..<glyphs.count - 2 {
                for length in 2...3 {
                    guard let ngram = Self.ngram(glyphs, i, length) else { break }
                    let count = counts[ngram, default: 0]
                    if count == 0 { order.append(ngram) }
                    counts[ngram] = count + 1
                }
            }
        }
        for ngram in order where ngram.length < 3 || counts[ngram, default: 0] >= minimumCount {
            numbers[ngram] = Int32(ngrams.count)
            ngrams.append(ngram)
        }
    }

    /// The glyphs of a stretch, with two edges before and four behind it.
    private func glyphs(of stretch: TrainingText.Stretch) -> [UInt16] {
        var result = [WordGlyph.edge, WordGlyph.edge]
        var run = WordGlyph.unknown
        for character in stretch.characters.dropLast() {
            if character.runLength > 0 {
                run = WordGlyph.ofRun(character)
            } else if character.isCut {
                run = WordGlyph.unknown
            }
            result.append(run == WordGlyph.unknown ? glyphs[Int(character.code)] : run)
        }
        return result + [UInt16](repeating: WordGlyph.edge, count: 4)
    }

    private static func ngram(_ glyphs: [UInt16], _ i: Int, _ length: Int) -> NGram? {
        for place in i..<i + length where glyphs[place] == WordGlyph.unknown { return nil }
        return NGram(glyphs: (glyphs[i], glyphs[i + 1], length > 2 ? glyphs[i + 2] : 0))
    }

    /// Looks up the n-grams of a stretch.
    func places(of stretch: TrainingText.Stretch) -> Places {
        let glyphs = glyphs(of: stretch)
        func look(_ length: Int) -> [Int32] {
            (0..<glyphs.count - 2).map { i in Self.ngram(glyphs, i, length).flatMap { numbers[$0] } ?? -1 }
        }
        return Places(bigrams: look(2), trigrams: look(3))
    }
}

extension NGramIndex.Places {
    /// Calls `body` with the number of each weight that scores the boundary before a character of the stretch.
    ///
    /// Three weights an n-gram: see the sections of ``WordModelImage``.
    @inline(__always) func forEachWeight(at boundary: Int, _ body: (Int) -> Void) {
        // The n-gram that starts at character i is number i + 2.
        @inline(__always) func use(_ numbers: [Int32], _ place: Int, _ slot: Int) {
            let number = numbers[place]
            if number >= 0 { body(Int(number) * NGramIndex.weightCount + slot) }
        }
        use(bigrams, boundary + 2, 0)
        use(bigrams, boundary + 1, 1)
        use(bigrams, boundary, 2)
        use(trigrams, boundary + 1, 0)
        use(trigrams, boundary, 1)
    }
}
