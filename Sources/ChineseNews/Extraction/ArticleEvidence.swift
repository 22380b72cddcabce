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
    /// What they are.
    var organizationKinds: [[UInt32]: NameKind] = [:]

    /// The full name that a short one stands for: it ends with what follows the first character of the short one, or has all its characters in their
    /// order, where 办 stands for 办公室.
    func fullName(of short: [UInt32]) -> [UInt32]? {
        guard let last = short.last else { return nil }
        for full in organizations where full.count > short.count {
            let tail = short.dropFirst()
            if full.suffix(tail.count).elementsEqual(tail) { return full }
            let endsAlike = full.last == last || last == 0x529E && full.suffix(3).elementsEqual([0x529E, 0x516C, 0x5BA4])
            guard endsAlike else { continue }
            var rest = full[...]
            let isInside = short.allSatisfy { scalar in
                guard let next = rest.firstIndex(of: scalar) else { return false }
                rest = rest[(next + 1)...]
                return true
            }
            if isInside { return full }
        }
        return nil
    }

    mutating func add(person name: [UInt32]) {
        guard let first = name.first, persons[first]?.contains(name) != true else { return }
        persons[first, default: []].append(name)
    }
}
