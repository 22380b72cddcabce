// What speaks for and against names, in tenths of a nat.

/// The weights of all evidence, set by hand.
enum NameWeights {
    // Names of the gazetteer.
    static let major = 44
    static let fullDivision = 36
    static let township = 34
    static let shortCounty = 15
    static let otherPlace = 38
    static let doubtful = -28
    static let surplus = 4
    static let organization = 44
    static let lexiconOrganization = 26
    static let shortOrganization = -13
    /// The words of the text part the name from what stands beside it.
    static let crossesWord = -42
    /// The word is a name to the lexicon, or a common word.
    static let isNamedWord = 17
    static let isCommonWord = -30
    /// What a frequent word costs at most, in nats.
    static let frequentCost = 10.6
    static let threshold = -18

    // What stands beside places.
    static let placeBefore = 8
    static let placeAfter = 8
    static let chain = 22
    static let people = -60

    // Places by rule.
    static let lexiconPlace = 24
    static let suffix = 26
    /// A hall or a station is a place rather than a body.
    static let facility = 16
    static let commonBeforeSuffix = -12
    static let abbreviation = 14
    static let abbreviations = 26
    static let abbreviationCue = 26
    static let clearAbbreviation = 12

    // Persons.
    static let chineseName = 30
    static let foreignName = 27
    static let shortForeignName = 12
    static let likelyName = 44
    /// So much unlikeliness of the characters counts as one.
    static let likelihood = 5
    static let unknownName = 4
    static let title = 29
    /// At a title any characters may be a name: how far their unlikeliness counts there at most.
    static let mostUnlikeliness = 24
    /// A surname that no list has, and 和 at the end of a name rather than behind one.
    static let unknownSurname = 26
    static let conjunctionInside = 30
    static let titleBehind = 14
    static let saying = 7
    static let listed = 10
    static let exact = 8
    /// A club that bears the name of its town, where the text speaks of sport.
    static let sport = 46
    /// What companies do and have, beside a doubtful name; a sure company beside it in a list.
    static let company = 26
    static let companyList = 30
    /// A model behind a brand.
    static let product = -50
    static let partial = 51

    // Organizations.
    static let strongHead = 12
    static let weakHead = -4
    static let brandHead = 0
    static let placeInside = 4
    static let properInside = 12
    static let commonInside = 0
    static let oddInside = -6
    static let startsAfterStop = 5
    static let startsInsidePhrase = -8
    /// A head with common nouns alone.
    static let noName = -25
    static let level = 18

    // What the article says elsewhere.
    static let proven = 26
    /// Each time that a doubtful name stands in the article again, with other neighbours; so doubtful at most.
    static let recurrence = 17
    static let mostDoubt = -40
}
