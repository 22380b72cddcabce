// Segmented text as a trainer reads it.

/// The stretches of segmented lines, each ready for a lattice, with the boundaries of the gold standard.
struct TrainingText {
    /// A stretch of Chinese with the numbers and Latin words in it.
    struct Stretch {
        /// The characters and the sentinel, as the lattice holds them.
        var characters: [Lattice.Character]
        /// For every position where the word that starts there ends; where none starts, where the next boundary is.
        var ends: [Int16]
        /// How many characters of its line stand before it.
        var offset: Int

        var count: Int { characters.count - 1 }
    }

    /// A line of segmented text.
    struct Line {
        var stretches: [Stretch] = []
        /// The words outside the stretches: marks, symbols, other scripts.
        var others: [Range<Int>] = []
        /// For every place in the line whether the gold standard has a boundary there.
        var boundaries: [Bool]
        var wordCount: Int
    }

    private(set) var lines: [Line] = []

    /// Reads lines with spaces between their words.
    ///
    /// Boundaries inside a number or a Latin word, which no segmenter parts, are passed over.
    init(_ source: WordModelTrainer.Source, lattice: Lattice) throws {
        let reader = try TableReader(file: source.file, bytes: source.bytes)
        let runs = RunBuffer()
        try reader.forEachLine(takesComments: true) { number, source in
            let words = source.split { $0 == 0x20 || $0 == 0x09 }
            if words.isEmpty { return }
            var plain = ""
            var boundaries = [true]
            for word in words {
                let word = String(decoding: word, as: UTF8.self)
                plain += word
                boundaries += [Bool](repeating: false, count: word.unicodeScalars.count)
                boundaries[boundaries.count - 1] = true
            }
            guard plain.utf8.count <= 1 << 20 else { throw reader.error(number, "a line has more than 1 MB") }
            var line = Line(boundaries: boundaries, wordCount: words.count)
            plain.makeContiguousUTF8()
            plain.utf8.withContiguousStorageIfAvailable { line.read($0, runs, lattice) }
            lines.append(line)
        }
    }
}

extension TrainingText.Line {
    fileprivate mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ runs: RunBuffer, _ lattice: Lattice) {
        guard let base = bytes.baseAddress else { return }
        runs.scan(bytes)
        let reader = StretchReader(lattice: lattice)
        var scalar = 0
        var run = 0
        while run < runs.count {
            let start = runs.start(run)
            guard reader.isInLattice(base, runs, run, runs.count) else {
                let length = Self.scalars(base, start, runs.end(run))
                others.append(scalar..<scalar + length)
                scalar += length
                run += 1
                continue
            }
            let isWhole: Bool
            (isWhole, run) = reader.fill(base, from: start, runs, run: run, count: runs.count)
            if isWhole {
                addStretch(lattice, at: scalar)
                scalar += lattice.count
            } else {
                // Longer than the lattice: there is nothing to learn from such a line.
                while run < runs.count, reader.isInLattice(base, runs, run, runs.count) { run += 1 }
                scalar += Self.scalars(base, start, runs.end(run - 1))
            }
        }
    }

    private static func scalars(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        TextExtent(measuring: UnsafeBufferPointer(start: base + start, count: end - start)).scalars
    }

    private mutating func addStretch(_ lattice: Lattice, at offset: Int) {
        let count = lattice.count
        var ends = [Int16](repeating: 0, count: count + 1)
        var next = count
        for i in (0..<count).reversed() {
            ends[i] = Int16(next)
            if boundaries[offset + i], lattice.characters[i].isCut { next = i }
        }
        ends[count] = Int16(count)
        stretches.append(
            TrainingText.Stretch(
                characters: Array(UnsafeBufferPointer(start: lattice.characters, count: count + 1)),
                ends: ends,
                offset: offset
            )
        )
    }
}
