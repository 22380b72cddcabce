// What the assembly of articles weighs, in nats.

/// The weights of the search for articles, set by hand.
enum ArticleWeights {
    // Where an article has its headline.
    static let before: Double = 0.78
    static let after: Double = 1.3
    static let missing: Double = 2.0
    /// A headline that belongs to no article.
    static let orphan: Double = 3.8
    /// A display line without a mark that is a subhead.
    static let inside: Double = 1.2

    /// A caption stands where articles part.
    static let captionParts: Double = 1.5
    /// Two headlines that share a word belong to one article.
    static let cutWord: Double = 2

    // Where an article ends without a headline before the next.
    static let boundary: Double = 0.93
    static let sameColumn: Double = 1.26
    static let otherColumn: Double = -4
    /// The same where only one line tells the width.
    static let perhapsOtherColumn: Double = -1.14
    static let dateline: Double = -2.1
    static let signed: Double = -3.29
    static let beforeSubhead: Double = 0.5
    /// Nothing ends with a subhead.
    static let behindSubhead: Double = 8
    static let behindCaption: Double = -0.3

    // What is said.
    /// Of the words of a headline, the share that an article has.
    static let headShare: Double = 3
    /// Of the words of a paragraph, the share that its neighbours have.
    static let bodyShare: Double = 12
    static let bodyShareOfStrangers: Double = 0.06

    // Paragraphs that stand apart from their article.
    static let detachedShare: Double = 0.1
    static let detachedMargin: Double = 1.6
}
