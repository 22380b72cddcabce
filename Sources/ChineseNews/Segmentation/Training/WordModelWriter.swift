// Writes trained weights as an image.

/// Rounds weights to bytes, keeps the strongest n-grams that have room, and lays them out.
struct WordModelWriter {
    let index: NGramIndex
    /// The weights of every n-gram, in cost units.
    let weights: [Float]
    /// The weights of kinds of words: lengths, then pairs.
    let words: [Int16]
    let image: LexiconImage

    /// Cost units to one step: 127 steps are 9 nats, more than any sum of evidence needs from one n-gram.
    private static let step: Float = 16
    private func strengths(_ number: Int) -> ArraySlice<Float> {
        weights[number * NGramIndex.weightCount..<(number + 1) * NGramIndex.weightCount]
    }

    private func bytes(_ number: Int) -> [Int8] {
        strengths(number).map { Int8(max(-127, min(127, ($0 / Self.step).rounded()))) }
    }

    func image(sizeLimit: Int) -> [UInt8] {
        var scalars = [UInt32](repeating: 0, count: image.codeCount)
        for scalar in (0..<0x110000).reversed() {
            let code = Int(image.code(UInt32(scalar)))
            if code > 0 { scalars[code] = UInt32(scalar) }
        }
        var ranked: [(number: Int, strength: Float)] = []
        for number in index.ngrams.indices where bytes(number).contains(where: { $0 != 0 }) {
            ranked.append((number, strengths(number).map { abs($0) }.max() ?? 0))
        }
        ranked.sort { ($1.strength, $0.number) < ($0.strength, $1.number) }
        let fixed = index.codes.count * 4 + words.count * 2 + 1024
        var room = max(0, sizeLimit - fixed) / 8
        var cells: [UInt64]
        repeat {
            cells = doubleArray(ranked.map(\.number), room: room)
            room = room * 9 / 10
        } while cells.count * 8 + fixed > sizeLimit && room > 0

        var body = ImageWriter()
        body.append(index.codes.map { scalars[Int($0)] })
        body.align(to: 8)
        body.append(Array(words[..<Perceptron.lengthCount]))
        body.align(to: 8)
        body.append(Array(words[Perceptron.lengthCount...]))
        body.align(to: 8)
        body.append(cells)
        var header = ImageWriter()
        header.append(WordModelImage.magic)
        header.append(WordModelImage.version)
        header.append(body.bytes.withUnsafeBytes { Checksum.of($0) })
        for field in [index.codes.count, cells.count, Int(Self.step), WordTag.count] { header.append(UInt32(field)) }
        header.append([UInt32](repeating: 0, count: (WordModelImage.headerSize - header.bytes.count) / 4))
        return header.bytes + body.bytes
    }

    /// The trie of the strongest bigrams and trigrams, with at most `room` nodes.
    private func doubleArray(_ numbers: [Int], room: Int) -> [UInt64] {
        // A trigram needs its bigram, and that its first glyph.
        var weights: [[UInt16]: UInt32] = [:]
        for number in numbers where weights.count + 2 < room {
            let glyphs = index.ngrams[number].glyphs
            let rounded = bytes(number)
            var packed: UInt32 = 0
            for slot in 0..<NGramIndex.weightCount {
                packed |= UInt32(UInt8(bitPattern: rounded[slot])) << UInt32(slot * 8)
            }
            let key = glyphs.2 == 0 ? [glyphs.0, glyphs.1] : [glyphs.0, glyphs.1, glyphs.2]
            weights[key, default: 0] |= packed
            for length in 1..<key.count { weights[Array(key[..<length]), default: 0] |= 0 }
        }
        let sorted = weights.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        var keys: [UInt16] = []
        var starts = [0]
        for (key, _) in sorted {
            keys += key
            starts.append(keys.count)
        }
        let glyphCount = index.codes.count + WordGlyph.firstCharacter
        return DoubleArrayBuilder.build(keys: keys, starts: starts, codeCount: glyphCount) { label, base, entry in
            let packed = entry < 0 ? 0 : sorted[entry].value
            return WordModelImage.Cell(label: label, base: base, weights: packed).bits
        }
    }
}
