// What speaks for and against names, in tenths of a nat.

/// The weights of all evidence, set by hand.
///
/// Those of words, characters and positions that only order likely names stand in the rules themselves.
struct NameWeights: Sendable {
    static let standard = NameWeights()

    /// Against every name: what is no name needs no evidence.
    var threshold = -18

    // Names of the gazetteer and of the lexicon.
    var major = 44
    var fullDivision = 36
    var shortDivision = -14
    var township = 34
    var shortCounty = 15
    var otherPlace = 38
    var doubtful = -28
    var surplus = 4
    var organization = 44
    var shortOrganization = -13
    var lexiconPlace = 24
    var shortLexiconPlace = -10
    var lexiconOrganization = 26
    /// The words of the text part the name from what stands beside it.
    var crossesWord = -42
    /// The word is a name to the lexicon, or a common word.
    var isNamedWord = 17
    var isCommonWord = -30

    // What stands beside places.
    var placeBefore = 8
    var placeAfter = 8
    var chain = 22
    var people = -60
    /// A surname before what may be a given name: 李长春.
    var givenName = -40

    // Places by rule.
    var suffix = 26
    var shortSuffix = -14
    var nameBeforeSuffix = 4
    var namesBeforeSuffix = -8
    var commonBeforeSuffix = -6
    var commonBeforeShortSuffix = -24
    /// A hall or a station is a place rather than a body.
    var facility = 16
    var abbreviation = 14
    var abbreviations = 26
    var abbreviationCue = 26
    var clearAbbreviation = 12

    // Persons.
    var chineseName = 30
    var shortName = -4
    var likelyName = 44
    /// Ten of these: what the unlikeliness of the characters counts.
    var likeliness = 10
    /// Ten of these: what known words count that a name takes apart.
    var knownWords = 10
    var unknownName = 4
    /// A surname that no list has, and 和 at the end of a name rather than behind one.
    var unknownSurname = 26
    var conjunctionInside = 30
    var spaced = 12
    var foreignName = 27
    var shortForeignName = 12
    var shortForeignWord = -14
    var dotted = 14
    /// The word is a place or an organization too.
    var isOtherName = -10
    var partial = 51
    var certainSomebody = 14
    var surnameTold = 6
    var title = 29
    var titleBehind = 14
    var saying = 7
    var personCue = 4
    var listed = 10
    var exact = 8

    // Organizations.
    var strongHead = 12
    var weakHead = -4
    var brandHead = 0
    var headLength = 2
    var placeInside = 4
    var properInside = 12
    var personInside = 4
    var commonInside = 0
    var oddInside = -6
    var startsAfterStop = 5
    var startsInsidePhrase = -8
    /// A head with common nouns alone.
    var noName = -25
    var level = 18
    /// A club that bears the name of its town, where the text speaks of sport.
    var sport = 46
    /// What companies do and have, beside a doubtful name; a sure company beside it in a list.
    var company = 26
    var companyList = 30
    /// A model behind a brand.
    var product = -50

    // What the article says elsewhere.
    var proven = 26
    /// Each time that a doubtful name stands in the article again, with other neighbours.
    var recurrence = 17
}
