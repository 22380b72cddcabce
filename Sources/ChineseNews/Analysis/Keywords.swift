// The words that say what a text is about.

/// A word that says what a text is about.
public struct Keyword: Sendable, Hashable {
    /// The word as it reads where it stands first.
    public let text: String

    /// How much it says, on the scale of the method: compare within one text only.
    public let score: Double

    /// Where it stands, in order; traditional and simplified spellings are one word.
    public let occurrences: [Word]
}

/// Finds the keywords of analysed texts.
///
/// ```swift
/// let analysis = NewsAnalyzer().analyze(text)
/// for keyword in KeywordExtractor().keywords(in: analysis, limit: 5) { print(keyword.text, keyword.score) }
/// ```
///
/// Only content words count: nouns, names, verbs, adjectives, set phrases and words in letters, of two characters and more, that are no stop words. What
/// the segmenter parts stays parted: of 经济发展 both words may be keywords, the compound only with the granularity `coarse`.
public struct KeywordExtractor: Sendable {
    /// How words are weighed.
    public enum Method: String, Sendable, Hashable, Codable, CaseIterable {
        /// How often the word stands in the text, times how rare it is in the lexicon.
        ///
        /// The second factor stands in for the inverse document frequency. It is −ln *p* of the word among all words that the lexicon
        /// counted, and not of the documents that hold it: words that stand often in few texts weigh less than they would. A word that the lexicon
        /// does not know weighs as its rarest ones.
        case tfIDF
        /// TextRank: PageRank over the words that stand within five words of each other (Mihalcea and Tarau, "TextRank: Bringing Order into Texts", 2004).
        case textRank
    }

    /// How many words a window of TextRank has.
    static let window = 5
    private static let damping = 0.85
    private static let tolerance = 0.000_1
    private static let maximumIterations = 100

    private let method: Method
    private let lexicon: Lexicon
    private let stopWords: StopWords

    /// Makes an extractor.
    ///
    /// - Parameters:
    ///   - method: how words are weighed.
    ///   - lexicon: tells how rare words are.
    ///   - stopWords: words that are no keywords.
    public init(method: Method = .tfIDF, lexicon: Lexicon = .builtIn, stopWords: StopWords = .builtIn) {
        self.method = method
        self.lexicon = lexicon
        self.stopWords = stopWords
    }

    /// The words of the greatest scores, best first; of equal ones the first in the text comes first.
    ///
    /// - Parameters:
    ///   - analysis: a text that was analysed for words.
    ///   - limit: how many to give at most.
    /// - Returns: the keywords with their places in the text.
    /// - Complexity: O(*n* log *n*) in the number of words.
    public func keywords(in analysis: NewsAnalysis, limit: Int = 10) -> [Keyword] {
        var terms: [(key: [UInt32], text: String, occurrences: [Word])] = []
        var numbers: [[UInt32]: Int] = [:]
        // The term of each word of the text, or -1.
        let sequence = analysis.words.map { word -> Int in
            guard isCandidate(word, in: analysis) else { return -1 }
            let text = analysis.reading(of: word)
            let key = CharacterVariants.builtIn.fold(text)
            let number = numbers[key] ?? terms.count
            if number == terms.count {
                numbers[key] = number
                terms.append((key, text, []))
            }
            terms[number].occurrences.append(word)
            return number
        }
        let scores: [Double]
        switch method {
        case .tfIDF:
            scores = terms.map { Double($0.occurrences.count) / Double(sequence.count) * rarity(of: $0.text) }
        case .textRank:
            scores = Self.rank(sequence, count: terms.count)
        }
        let order = terms.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        return order.prefix(max(0, limit))
            .map { Keyword(text: terms[$0].text, score: scores[$0], occurrences: terms[$0].occurrences) }
    }

    private func isCandidate(_ word: Word, in analysis: NewsAnalysis) -> Bool {
        guard word.scalarRange.count > 1 else { return false }
        switch word.partOfSpeech {
        case .noun, .personName, .placeName, .organizationName, .otherName, .verb, .adjective, .idiom, .foreign:
            return !analysis.isStopWord(word, in: stopWords)
        default: return false
        }
    }

    /// −ln *p* of a word in the lexicon.
    private func rarity(of word: String) -> Double {
        var cell = LexiconCell(bits: 0)
        let isKnown = lexicon.image.find(word, &cell) && cell.isWord
        return Double(isKnown ? cell.cost : LexiconCell.largestCost) / Double(lexicon.image.costScale)
    }

    /// PageRank over the graph whose edges join terms that stand in one window, weighed by how often they do.
    ///
    /// All sums run in the order of the text, so that results are equal to the bit everywhere.
    static func rank(_ sequence: [Int], count: Int) -> [Double] {
        var weights: [Int: Double] = [:]
        var edges: [(from: Int, to: Int)] = []
        for (i, term) in sequence.enumerated() where term >= 0 {
            for other in sequence[(i + 1)..<min(i + window, sequence.count)] where other >= 0 && other != term {
                for (from, to) in [(term, other), (other, term)] {
                    if weights.updateValue((weights[from * count + to] ?? 0) + 1, forKey: from * count + to) == nil {
                        edges.append((from, to))
                    }
                }
            }
        }
        let values = edges.map { weights[$0.from * count + $0.to] ?? 0 }
        var out = [Double](repeating: 0, count: count)
        for (edge, value) in zip(edges, values) { out[edge.from] += value }
        var scores = [Double](repeating: 1, count: count)
        for _ in 0..<maximumIterations {
            var next = [Double](repeating: 1 - damping, count: count)
            for (edge, value) in zip(edges, values) {
                next[edge.to] += damping * scores[edge.from] * value / out[edge.from]
            }
            let change = zip(next, scores).map { abs($0 - $1) }.max() ?? 0
            scores = next
            if change < tolerance { break }
        }
        return scores
    }
}
