// What an article proves about its names.

/// The names that strong evidence proves somewhere in an article.
struct ArticleEvidence {
    /// Places, and their short forms.
    var places: Set<[UInt32]> = []
    /// Persons by their first character.
    var persons: [UInt32: [[UInt32]]] = [:]
    /// Organizations, in the order in which they stand.
    var organizations: [[UInt32]] = []
    var organizationSet: Set<[UInt32]> = []

    mutating func add(person name: [UInt32]) {
        guard let first = name.first, persons[first]?.contains(name) != true else { return }
        persons[first, default: []].append(name)
    }
}
