// What may be a name, before it is decided.

/// A stretch that may be a name, and how far what speaks for it outweighs what speaks against it.
struct NameCandidate {
    enum Kind: UInt8 { case place, organization, person, event }

    var start: Int
    var end: Int
    var kind: Kind
    var score: Int
    var rule: NameRule
    /// What kind of place or organization it is.
    var detail: NameKind?
    /// The form of the gazetteer, if it is one.
    var form: Int32 = -1
    /// The form of the user's, if it is one.
    var userForm: Int32 = -1
    /// Whether it is a surname alone.
    var isPartial = false
    /// Whether the article proves it, though it has another rule besides.
    var isProven = false
    /// What stands beside a person's name speaks so far for it; part of the score.
    var context = 0
    /// A body named by its level alone, which a full name in the article must explain: 市创城办.
    var needsFullName = false
    /// The number of the user's pattern that captured it; -1 for others.
    var pattern: Int32 = -1
}
