// Which rule found a name.

/// Which rule found a name.
public enum NameRule: String, Sendable, Hashable, Codable, CaseIterable {
    /// A name of the gazetteer.
    case gazetteer
    /// A word that the lexicon or its rules know as a name.
    case lexicon
    /// A name and a suffix of places: 东门社区.
    case placeSuffix
    /// A place by one character: 中美.
    case abbreviation
    /// A head of organizations and what stands before it.
    case head
    /// A surname and a given name.
    case chineseName
    /// A transcribed name.
    case foreignName
    /// A surname before a title: 王女士.
    case surname
    /// A name that another place of the article proves.
    case article
    /// A name in a credit: 本报记者 X.
    case byline
    /// A name that the user added.
    case user
    /// A pattern of the user's.
    case pattern
}
