// The averaged perceptron itself: weights, decoding, updates.

/// Weights in training.
struct Perceptron {
    /// A word of a path.
    private struct Edge {
        var start: Int
        var end: Int
        var tag: WordTag
        var flags: EntryFlags
    }

    private let options: WordModelTrainer.Options
    private let lexicon: Lexicon
    private let lattice: Lattice
    private let stretches: [TrainingText.Stretch]
    private let index: NGramIndex
    private let places: [NGramIndex.Places]
    private let scores: LatticeScores
    private let gold: UnsafeMutablePointer<Int16>
    private let goldStarts: UnsafeMutablePointer<Int16>
    private let margins: UnsafeMutablePointer<Int32>

    // Every weight has a sum of its changes, each times the step at which it came: the average is the weight less sum / steps.
    private var ngramWeights: [Float]
    private var ngramSums: [Double]
    private var wordWeights: [Float]
    private var wordSums: [Double]
    /// The word weights as the lattice reads them, lengths and pairs added.
    private let wordScores: UnsafeMutablePointer<Int16>
    private var step = 1.0
    private var order: [Int]
    private var random: UInt64 = 0x2545_F491_4F6C_DD1D

    static let lengthCount = WordTag.count * WordModelImage.lengthCount
    static let wordCount = lengthCount + WordTag.count * WordTag.count

    init(
        _ stretches: [TrainingText.Stretch],
        lattice: Lattice,
        lexicon: Lexicon,
        options: WordModelTrainer.Options
    ) {
        self.options = options
        self.lexicon = lexicon
        self.lattice = lattice
        // One character alone has nothing to learn from.
        self.stretches = stretches.filter { $0.count > 1 }
        let index = NGramIndex(
            self.stretches,
            codeCount: lexicon.image.codeCount,
            minimumCount: options.minimumCount
        )
        self.index = index
        places = self.stretches.map { index.places(of: $0) }
        ngramWeights = [Float](repeating: 0, count: index.ngrams.count * NGramIndex.weightCount)
        ngramSums = [Double](repeating: 0, count: index.ngrams.count * NGramIndex.weightCount)
        wordWeights = [Float](repeating: 0, count: Self.wordCount)
        wordSums = [Double](repeating: 0, count: Self.wordCount)
        wordScores = .allocate(capacity: LatticeScores.wordCount)
        wordScores.initialize(repeating: 0, count: LatticeScores.wordCount)
        scores = LatticeScores(words: wordScores)
        gold = .allocate(capacity: Lattice.capacity + 1)
        goldStarts = .allocate(capacity: Lattice.capacity + 1)
        margins = .allocate(capacity: Lattice.capacity + 1)
        order = Array(self.stretches.indices)
    }

    func deallocate() {
        scores.deallocate()
        wordScores.deallocate()
        gold.deallocate()
        goldStarts.deallocate()
        margins.deallocate()
    }

    /// Reads all stretches once, in a new order; returns in how many the best path was wrong.
    mutating func learn() -> Int {
        for i in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(i, Int(nextRandom() % UInt64(i + 1))) }
        var mistakes = 0
        let margin = Int32(options.margin * Double(LexiconCosts.scale))
        for number in order {
            if !learn(number, margin) { mistakes += 1 }
            step += 1
        }
        return mistakes
    }

    // Marsaglia's xorshift: the same order on every machine.
    private mutating func nextRandom() -> UInt64 {
        random ^= random << 13
        random ^= random >> 7
        random ^= random << 17
        return random
    }

    private mutating func learn(_ number: Int, _ margin: Int32) -> Bool {
        let stretch = stretches[number]
        let count = stretch.count
        lattice.restore(stretch.characters)
        stretch.ends.withUnsafeBufferPointer { gold.update(from: $0.baseAddress!, count: count + 1) }
        var isGold = [Bool](repeating: false, count: count + 1)
        goldStarts.update(repeating: -1, count: count + 1)
        isGold[0] = true
        var at = 0
        while at < count {
            let end = Int(gold[at])
            isGold[end] = true
            goldStarts[end] = Int16(at)
            at = end
        }
        let boundaries = scores.boundaries
        for i in 1..<count {
            var sum: Float = 0
            places[number].forEachWeight(at: i) { sum += ngramWeights[$0] }
            boundaries[i] = Int32(sum.rounded())
            margins[i] = isGold[i] ? margin : -margin
        }
        boundaries[count] = 0
        margins[count] = 0
        lattice.mode = .margin(MarginScoring(model: ModelScoring(scores: scores), margins: margins))
        lattice.search()
        let predicted = path()
        let scoring = GoldScoring(
            scores: scores,
            ends: gold,
            starts: goldStarts,
            granularity: options.granularity
        )
        let isRight = predicted.allSatisfy { isGold[$0.start] && scoring.allows($0.start, $0.end, $0.flags) }
        lattice.mode = .gold(scoring)
        lattice.search()
        let wanted = path()
        // Fewer words are wanted where the standard's words make a compound of the lexicon.
        if isRight, wanted.count == predicted.count { return true }
        update(predicted, 1)
        update(wanted, -1)
        var change = [Float](repeating: 0, count: count + 1)
        for edge in predicted { change[edge.end] += 1 }
        for edge in wanted { change[edge.end] -= 1 }
        let rate = Float(options.ngramRate * Double(LexiconCosts.scale))
        for i in 1..<count where change[i] != 0 {
            let value = change[i] * rate
            places[number]
                .forEachWeight(at: i) {
                    ngramWeights[$0] += value
                    ngramSums[$0] += Double(value) * step
                }
        }
        return false
    }

    private func path() -> [Edge] {
        var edges: [Edge] = []
        var at = lattice.count
        while at > 0 {
            let position = lattice.position(at)
            let start = lattice.predecessor(at)
            edges.append(Edge(start: start, end: at, tag: position.tag, flags: position.flags))
            at = start
        }
        return edges.reversed()
    }

    private mutating func update(_ path: [Edge], _ sign: Float) {
        let value = sign * Float(options.wordRate * Double(LexiconCosts.scale))
        var previous = WordTag.none
        for edge in path {
            let length = LatticeScores.lengthIndex(edge.tag, edge.end - edge.start)
            let pair = Self.lengthCount + LatticeScores.pairIndex(edge.tag, after: previous)
            for weight in [length, pair] {
                wordWeights[weight] += value
                wordSums[weight] += Double(value) * step
            }
            refresh(edge.tag)
            previous = edge.tag
        }
    }

    /// Brings the scores that the lattice reads up to date after weights of a tag have changed.
    private func refresh(_ tag: WordTag) {
        for other in WordTag.allCases {
            let pair = wordWeights[Self.lengthCount + LatticeScores.pairIndex(tag, after: other)]
            for length in 0..<WordModelImage.lengthCount {
                let sum = pair + wordWeights[LatticeScores.lengthIndex(tag, length)]
                wordScores[LatticeScores.wordIndex(tag, length, after: other)] = Self.int16(sum)
            }
        }
    }

    private static func int16(_ value: Float) -> Int16 { Int16(max(-32767, min(32767, value.rounded()))) }

    /// The model with averaged weights, as bytes.
    func image() -> [UInt8] {
        let ngrams = ngramWeights.indices.map { ngramWeights[$0] - Float(ngramSums[$0] / step) }
        let words = wordWeights.indices.map { Self.int16(wordWeights[$0] - Float(wordSums[$0] / step)) }
        let writer = WordModelWriter(index: index, weights: ngrams, words: words, image: lexicon.image)
        return writer.image(sizeLimit: options.sizeLimit)
    }
}
