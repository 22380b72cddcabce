// What an article proves about its names.

/// The names that strong evidence proves somewhere in an article.
// It belongs to one extraction; nothing else can reach it while a step changes it.
final class ArticleEvidence {
    /// Places, and their short forms.
    @exclusivity(unchecked) private(set) var places: Set<[UInt32]> = []
    @exclusivity(unchecked) private(set) var placesByFirst: [UInt32: [[UInt32]]] = [:]
    /// Persons and organizations by their first characters.
    @exclusivity(unchecked) private(set) var persons: [UInt32: [[UInt32]]] = [:]
    @exclusivity(unchecked) private(set) var organizationsByFirst: [UInt32: [[UInt32]]] = [:]
    /// Organizations, in the order in which they stand.
    @exclusivity(unchecked) private(set) var organizations: [[UInt32]] = []
    /// Whether one is an office that 办 may stand for.
    @exclusivity(unchecked) private(set) var hasOffice = false
    @exclusivity(unchecked) private var organizationSet: Set<[UInt32]> = []
    /// What they are.
    @exclusivity(unchecked) private var organizationKinds: [[UInt32]: NameKind] = [:]
    /// Which characters may start a name, by their lowest bits.
    @exclusivity(unchecked) private var firsts = ContiguousArray(repeating: false, count: 1024)

    func add(person name: [UInt32]) {
        guard let first = name.first, persons[first]?.contains(name) != true else { return }
        persons[first, default: []].append(name)
        firsts[Int(first & 1023)] = true
    }

    func add(place name: [UInt32]) {
        guard let first = name.first, name.count > 1, places.insert(name).inserted else { return }
        placesByFirst[first, default: []].append(name)
        firsts[Int(first & 1023)] = true
    }

    /// Adds an organization; returns whether it is new.
    func add(organization name: [UInt32], _ kind: NameKind?) -> Bool {
        guard let first = name.first, organizationSet.insert(name).inserted else { return false }
        organizations.append(name)
        hasOffice = hasOffice || Self.isOffice(name)
        organizationKinds[name] = kind
        organizationsByFirst[first, default: []].append(name)
        firsts[Int(first & 1023)] = true
        return true
    }

    /// Whether a name ends with 办 or 办公室.
    private static func isOffice(_ name: [UInt32]) -> Bool {
        name.last == 0x529E || name.suffix(3).elementsEqual([0x529E, 0x516C, 0x5BA4])
    }

    func contains(organization name: [UInt32]) -> Bool { organizationSet.contains(name) }

    func kind(ofOrganization name: [UInt32]) -> NameKind? { organizationKinds[name] }

    /// Whether a proven name may start with a character.
    @inline(__always) func mayStart(_ scalar: UInt32) -> Bool { firsts[Int(scalar & 1023)] }

    /// The length of the longest name that stands at a place; 0 without any.
    func provenLength(at start: Int, in text: NameText, to end: Int) -> Int {
        let first = text.characters[start].scalar
        var longest = 0
        for names in [persons[first], organizationsByFirst[first], placesByFirst[first]] {
            for name in names ?? [] where name.count > longest && text.stands(name, at: start, to: end) {
                longest = name.count
            }
        }
        return longest
    }

    /// The full name that a short one stands for: it ends with what follows the first character of the short one, or has all its characters in their
    /// order, where 办 stands for 办公室.
    func fullName(of short: [UInt32]) -> [UInt32]? {
        guard let last = short.last else { return nil }
        for full in organizations where full.count > short.count {
            let tail = short.dropFirst()
            if full.suffix(tail.count).elementsEqual(tail) { return full }
            let endsAlike = full.last == last || last == 0x529E && Self.isOffice(full)
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
}
