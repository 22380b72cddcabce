// One quantity while its context is read.

/// What is known of a quantity, and what was found of its context so far.
struct FactReading {
    /// Its token in the sentence.
    let token: Int
    /// Its place among the facts.
    let number: Int
    let kind: NumericFact.Kind
    /// The tokens of its clause.
    let clause: Range<Int>
    let left: LeftContext
    /// Whether a word says that the number is what something amounts to: 达, 为, 超过.
    let isLinked: Bool
    var context = FactContext()
    /// The noun phrase before it.
    var phrase: NounPhrase.Left
    /// The tokens of who has it.
    var holder: Range<Int>?
    /// The characters of what is counted.
    var item: Range<Int>?

    init(_ token: Int, _ number: Int, _ fact: FactDraft, _ clause: Range<Int>, _ left: LeftContext) {
        self.token = token
        self.number = number
        self.kind = fact.kind
        self.clause = clause
        self.left = left
        isLinked = left.isLinked || fact.fullStart < fact.start && fact.relation != .about
        phrase = NounPhrase.Left(tokens: left.end..<left.end, verb: nil)
        (context.change, context.direction, context.basis) = (left.change, left.direction, left.basis)
        context.per = fact.context.per ?? left.per
    }

    /// Whether the item stands behind the quantity.
    func isBehind(_ fact: FactDraft) -> Bool { item.map { $0.lowerBound >= fact.end } ?? false }

    /// Ages, durations, ranks and scores are nobody's, but readOwner gives durations that change an owner: 交货周期.
    var hasNoOwner: Bool {
        switch kind {
        case .duration, .age, .ordinal, .score: true
        default: false
        }
    }

    /// Whether the item is what is spoken of, so that nobody has it.
    var isNobodys = false

    /// Whether nouns before the quantity say what it is.
    var isNamed: Bool { !phrase.tokens.isEmpty }

    /// Drops the nouns before the quantity.
    mutating func dropPhrase() { phrase.tokens = phrase.tokens.upperBound..<phrase.tokens.upperBound }
}
