// What speaks for or against a name that was found.

/// Evidence for a name, or against it, and what it weighs.
///
/// ```swift
/// let analysis = NewsAnalyzer().analyze(text, fields: [.persons, .explanations])
/// for evidence in analysis.persons[0].explanation { print(evidence.weight, evidence.meaning) }
/// ```
///
/// What a piece of evidence weighs is what the name would lose without it. The weights of a name add up to ``Mention/evidence``.
public struct NameEvidence: Sendable, Hashable, Codable {
    /// The name of the evidence, such as `title`.
    public let id: String

    /// What it is, in a few words of English.
    public let meaning: String

    /// What it weighs, in nats; against the name where it is negative.
    public let weight: Double
}

extension NameWeights {
    typealias Item = (id: String, path: any WritableKeyPath<NameWeights, Int> & Sendable, meaning: String)

    /// All evidence, in the order in which it is told.
    static let items: [Item] = [
        ("major", \.major, "a country, a province, a prefecture or a large city"),
        ("fullDivision", \.fullDivision, "a division of the gazetteer with its suffix"),
        ("shortDivision", \.shortDivision, "of two characters with its suffix"),
        ("township", \.township, "a township of the gazetteer"),
        ("shortCounty", \.shortCounty, "a county of the gazetteer without its suffix"),
        ("otherPlace", \.otherPlace, "another place of the gazetteer"),
        ("doubtful", \.doubtful, "the gazetteer's name means something else too"),
        ("surplus", \.surplus, "how long it is"),
        ("organization", \.organization, "an organization of the gazetteer or the article"),
        ("shortOrganization", \.shortOrganization, "an organization of two characters"),
        ("lexiconPlace", \.lexiconPlace, "the lexicon takes the word for a place"),
        ("shortLexiconPlace", \.shortLexiconPlace, "a place of the lexicon with two characters"),
        ("lexiconOrganization", \.lexiconOrganization, "the lexicon takes the word for an organization"),
        ("crossesWord", \.crossesWord, "an end of it stands inside a word"),
        ("isNamedWord", \.isNamedWord, "it is a word that the lexicon takes for such a name"),
        ("isCommonWord", \.isCommonWord, "it is a common word"),
        ("placeBefore", \.placeBefore, "what stands before places: 在, 赴"),
        ("placeAfter", \.placeAfter, "what stands behind places: 境内, 一带"),
        ("chain", \.chain, "a place stands before it"),
        ("people", \.people, "a people: 族 stands behind it"),
        ("givenName", \.givenName, "a surname stands before it"),
        ("suffix", \.suffix, "it ends with what places end with"),
        ("shortSuffix", \.shortSuffix, "which is one character"),
        ("nameBeforeSuffix", \.nameBeforeSuffix, "a name stands before the suffix"),
        ("namesBeforeSuffix", \.namesBeforeSuffix, "several names stand before the suffix"),
        ("commonBeforeSuffix", \.commonBeforeSuffix, "a common noun stands before the suffix"),
        ("commonBeforeShortSuffix", \.commonBeforeShortSuffix, "a common noun stands before a suffix of one character"),
        ("facility", \.facility, "a hall, a station: a place rather than a body"),
        ("abbreviation", \.abbreviation, "a character that stands for a place"),
        ("abbreviations", \.abbreviations, "others stand beside it"),
        ("abbreviationCue", \.abbreviationCue, "what stands beside such characters: 驻, 两国"),
        ("clearAbbreviation", \.clearAbbreviation, "the character is hardly anything else"),
        ("chineseName", \.chineseName, "the lexicon or the article takes the word for a person"),
        ("shortName", \.shortName, "a name of two characters"),
        ("likelyName", \.likelyName, "a surname with a given name"),
        ("likeliness", \.likeliness, "how likely its characters are in names"),
        ("knownWords", \.knownWords, "it takes known words apart, or is one"),
        ("unknownName", \.unknownName, "a word that no lexicon knows, where a name is due"),
        ("unknownSurname", \.unknownSurname, "its first character is a surname in no list"),
        ("conjunctionInside", \.conjunctionInside, "its last character joins nothing"),
        ("spaced", \.spaced, "a wide blank stands between its characters"),
        ("foreignName", \.foreignName, "it transcribes a foreign name"),
        ("shortForeignName", \.shortForeignName, "it transcribes a foreign name with two characters"),
        ("shortForeignWord", \.shortForeignWord, "a foreign name of the lexicon with two characters"),
        ("dotted", \.dotted, "a dot stands in it"),
        ("isOtherName", \.isOtherName, "the word is also a place or an organization"),
        ("partial", \.partial, "a surname with a form of address or a title"),
        ("certainSomebody", \.certainSomebody, "某 stands behind the surname"),
        ("surnameTold", \.surnameTold, "the text says that it is a surname"),
        ("title", \.title, "a title or a role stands before it"),
        ("titleBehind", \.titleBehind, "a title or a form of address stands behind it"),
        ("saying", \.saying, "a verb of saying stands behind it"),
        ("personCue", \.personCue, "what stands beside persons"),
        ("listed", \.listed, "another name stands before it in a list"),
        ("exact", \.exact, "there is room for nothing else beside the title"),
        ("strongHead", \.strongHead, "it ends with what organizations end with"),
        ("weakHead", \.weakHead, "it ends with what some organizations end with"),
        ("brandHead", \.brandHead, "it ends with what follows a brand"),
        ("headLength", \.headLength, "how long its end is"),
        ("placeInside", \.placeInside, "a place stands in it"),
        ("properInside", \.properInside, "a name of its own stands in it"),
        ("personInside", \.personInside, "the name of a person stands in it"),
        ("commonInside", \.commonInside, "common words stand in it"),
        ("oddInside", \.oddInside, "a word stands in it that seldom does"),
        ("startsAfterStop", \.startsAfterStop, "what stands before it ends there"),
        ("startsInsidePhrase", \.startsInsidePhrase, "what stands before it may belong to it"),
        ("noName", \.noName, "nothing in it is a name"),
        ("level", \.level, "a level stands for its place: 市, 县"),
        ("sport", \.sport, "the text speaks of sport"),
        ("company", \.company, "what companies do or have stands beside it"),
        ("companyList", \.companyList, "an organization stands beside it in a list"),
        ("product", \.product, "a model stands behind it"),
        ("proven", \.proven, "the article proves it elsewhere"),
        ("recurrence", \.recurrence, "the article has it again and again"),
        ("threshold", \.threshold, "what every name must outweigh"),
    ]
}
