// The names of an article: candidates, decisions, and what the article proves.

/// Finds the places, organizations and persons of an article.
final class NameExtractor {
    let text: NameText
    private var weights: NameWeights { text.weights }
    /// The names that were found, in order.
    private(set) var names: [NameCandidate] = []
    let evidence = ArticleEvidence()
    /// For each passage whether the article explains something in it, so that it was read again.
    private var isOpen: [Bool] = []
    private let places: PlaceFinder
    private let persons: PersonFinder
    private let organizations: OrganizationFinder
    private let patterns: PatternFinder?
    /// What patterns captured, by the start of the passage.
    private var captured: [Int: CapturedNames] = [:]

    /// The names in credits, by the start of the passage.
    private let credited: [Int: [NameCandidate]]

    init(_ text: NameText, patterns: [NamePattern] = [], credits: [CreditDraft] = []) {
        self.text = text
        credited = text.candidates(in: credits)
        self.patterns = PatternFinder(patterns, text)
        places = PlaceFinder(text: text)
        persons = PersonFinder(text: text)
        organizations = OrganizationFinder(text: text)
    }

    /// Reads the article twice: what strong evidence proves the first time supports weaker mentions the second.
    func extract() {
        var first: [(names: [NameCandidate], asks: Bool)] = []
        first.reserveCapacity(text.passages.count)
        var recurrence = NameRecurrence(text)
        for passage in text.passages {
            let found = candidates(passage, evidence: nil)
            let names = NameDecoder.decode(found, in: passage)
            for name in names { prove(name) }
            for candidate in found { recurrence.add(candidate) }
            first.append((names, found.contains { $0.needsFullName }))
        }
        for name in recurrence.proven() { evidence.add(person: name) }
        for name in recurrence.provenCompanies() { _ = evidence.add(organization: name, .company) }
        for (passage, result) in zip(text.passages, first) {
            // Most passages have nothing that the rest of the article could explain.
            isOpen.append(
                result.asks && !evidence.organizations.isEmpty
                    || mentionsUnfound(passage, result.names) || organizations.shortens(passage, evidence)
            )
            let found =
                isOpen[isOpen.count - 1]
                ? NameDecoder.decode(candidates(passage, evidence: evidence), in: passage) : result.names
            names += found.filter { $0.kind != .event }
        }
    }

    /// The candidates that start where a name does, as they were weighed last.
    func candidates(around name: NameCandidate) -> [NameCandidate] {
        guard let number = passage(of: name) else { return [] }
        return candidates(text.passages[number], evidence: isOpen[number] ? evidence : nil)
            .filter { $0.start == name.start }
    }

    /// The number of the passage in which a name stands.
    private func passage(of name: NameCandidate) -> Int? {
        let number = text.passages.firstIndexBehind { $0.upperBound > name.start }
        return number < text.passages.count ? number : nil
    }

    /// Whether a name that the article proves stands in a passage where none was found.
    private func mentionsUnfound(_ passage: Range<Int>, _ found: [NameCandidate]) -> Bool {
        var next = 0
        for i in passage where evidence.mayStart(text.characters[i].scalar) {
            while next < found.count, found[next].end <= i { next += 1 }
            let length = evidence.provenLength(at: i, in: text, to: passage.upperBound)
            guard length > 0 else { continue }
            if next < found.count, found[next].start <= i, found[next].end >= i + length { continue }
            return true
        }
        return false
    }

    /// The candidates of a passage; what the user's patterns capture among them is read first.
    private func candidates(_ passage: Range<Int>, evidence: ArticleEvidence?) -> [NameCandidate] {
        let user = UserCandidates(text, in: passage)
        var credited = credited[passage.lowerBound] ?? []
        user?.clear(&credited)
        let found = candidates(passage, evidence, user, around: CapturedNames(credited))
        guard var names = patterns?.find(in: passage, names: found) else { return found }
        // A name that the user gave wins over one that only a pattern captured, unless that one is longer.
        user?.clear(&names)
        CapturedNames(names)?.clear(&credited)
        guard !names.isEmpty, let captured = CapturedNames(names + credited) else { return found }
        self.captured[passage.lowerBound] = captured
        // Again, as a longer name may hold what was captured.
        return candidates(passage, evidence, user, around: captured)
    }

    private func candidates(
        _ passage: Range<Int>,
        _ evidence: ArticleEvidence?,
        _ user: UserCandidates?,
        around captured: CapturedNames?
    ) -> [NameCandidate] {
        var found: [NameCandidate] = []
        places.find(in: passage, evidence: evidence, into: &found)
        user?.clear(&found)
        user?.add(.place, to: &found)
        captured?.clear(&found)
        captured?.add(.place, to: &found)
        addChains(&found, passage)
        user?.add(.organization, to: &found)
        captured?.clear(&found)
        captured?.add(.organization, to: &found)
        addInner(&found, passage)
        let placeCandidates = found
        persons.find(in: passage, evidence: evidence, into: &found)
        organizations.find(in: passage, places: placeCandidates, evidence: evidence, into: &found)
        user?.clear(&found)
        user?.add(.person, to: &found)
        captured?.clear(&found)
        captured?.add(.person, to: &found)
        if evidence != nil { keepRules(&found) }
        for i in found.indices where found[i].needsFullName {
            // A body by its level alone: only where the article gives the full name.
            let isExplained = evidence?.fullName(of: text.scalars(found[i].start..<found[i].end)) != nil
            found[i].score = isExplained ? found[i].score + weights.proven : 0
        }
        return found
    }

    /// A name that is found without the rest of the article keeps its own rule.
    private func keepRules(_ found: inout [NameCandidate]) {
        var others: [Range<Int>: NameCandidate] = [:]
        for name in found where name.rule != .article && name.score > 0 { others[name.start..<name.end] = name }
        for i in found.indices where found[i].rule == .article {
            let name = found[i]
            guard let own = others[name.start..<name.end], own.kind == name.kind else { continue }
            found[i].rule = own.rule
            found[i].isProven = true
            found[i].form = own.form
            found[i].detail = own.detail ?? name.detail
        }
    }

    /// A place weighs also what the places inside it weigh, so that the longest one wins.
    private func addInner(_ found: inout [NameCandidate], _ passage: Range<Int>) {
        let known = text.known(found, in: passage)
        for i in found.indices
        where found[i].score > 0 && found[i].end - found[i].start > 2 && found[i].rule != .abbreviation {
            found[i].score += known.best(inside: found[i].start, found[i].end)
        }
    }

    /// Places that follow each other lend each other weight: 德清 乾元.
    private func addChains(_ found: inout [NameCandidate], _ passage: Range<Int>) {
        for candidate in found where candidate.score > 0 { text.mark(endOfPlace: candidate.end) }
        for i in found.indices where found[i].rule != .abbreviation {
            if text.isMarked(endOfPlace: found[i].start) { found[i].score += weights.chain }
        }
        for candidate in found { text.unmark(endOfPlace: candidate.end) }
    }

    /// Remembers what a name proves for the article.
    private func prove(_ name: NameCandidate) {
        let scalars = text.scalars(name.start..<name.end)
        switch name.kind {
        case .person:
            guard !name.isPartial, scalars.count > 1, name.score >= 20 else { return }
            evidence.add(person: scalars)
            // The family name of a dotted one.
            if let dot = scalars.lastIndex(where: { $0 == 0xB7 || $0 == 0x2022 || $0 == 0x30FB }),
                scalars.count - dot > 2
            {
                evidence.add(person: Array(scalars[(dot + 1)...]))
            }
        case .place:
            guard name.score >= 20, name.rule != .abbreviation else { return }
            evidence.add(place: scalars)
            // The short form of a division.
            if scalars.count > 2, let last = scalars.last, "省市县区旗州镇乡".unicodeScalars.map(\.value).contains(last) {
                evidence.add(place: Array(scalars.dropLast()))
            }
        case .organization:
            guard name.score >= 20, !name.needsFullName, scalars.count > 2,
                evidence.add(organization: scalars, name.detail)
            else { return }
            addShortForm(behind: name.end, name.detail)
        case .event: break
        }
    }

    /// （以下简称“X”）, （简称X）.
    private func addShortForm(behind end: Int, _ kind: NameKind?) {
        guard end < text.count, [0xFF08, 0x28].contains(text.characters[end].scalar) else { return }
        var i = end + 1
        let limit = min(text.count, end + 40)
        var isShort = false
        while i + 1 < limit, ![0xFF09, 0x29].contains(text.characters[i].scalar) {
            if text.characters[i].scalar == 0x7B80, [0x79F0, 0x7A31].contains(text.characters[i + 1].scalar) {
                isShort = true
                i += 2
                break
            }
            i += 1
        }
        guard isShort else { return }
        while i < limit, [0x201C, 0x300C, 0x22, 0xFF1A].contains(text.characters[i].scalar) { i += 1 }
        var last = i
        while last < limit, text.isHan(last) || text.word(at: last).kind == .latin { last += 1 }
        let scalars = text.scalars(i..<last)
        if scalars.count > 1, scalars.count < 12 { _ = evidence.add(organization: scalars, kind) }
    }

    /// What the user calls the pattern that captured a name.
    func pattern(of name: NameCandidate) -> String? {
        name.pattern < 0 ? nil : patterns?.patterns[Int(name.pattern)].name
    }

    /// The places and organizations inside a name.
    func nested(in name: NameCandidate) -> [NameCandidate] {
        var found: [NameCandidate] = []
        let passage = name.start..<name.end
        let user = UserCandidates(text, in: passage, except: passage)
        let captured = captured.isEmpty ? nil : capturedNames(inside: name)
        places.find(in: passage, evidence: evidence, into: &found)
        user?.clear(&found)
        user?.add(.place, to: &found)
        captured?.clear(&found)
        captured?.add(.place, to: &found)
        addChains(&found, passage)
        user?.add(.organization, to: &found)
        captured?.clear(&found)
        captured?.add(.organization, to: &found)
        organizations.find(in: passage, places: found, evidence: nil, into: &found)
        user?.clear(&found)
        captured?.clear(&found)
        found.removeAll {
            guard $0.rule != .user, $0.rule != .pattern else { return false }
            return $0.kind == .event || $0.needsFullName
                || $0.end == name.end && ($0.kind == .organization || $0.start == name.start)
        }
        return NameDecoder.decode(found, in: passage)
    }

    /// What patterns captured inside a longer name.
    private func capturedNames(inside name: NameCandidate) -> CapturedNames? {
        passage(of: name).flatMap { captured[text.passages[$0].lowerBound]?.inside(name) }
    }
}
