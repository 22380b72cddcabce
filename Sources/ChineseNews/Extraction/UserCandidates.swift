// The user's names among the candidates of a passage.

/// The names of the user's in a passage, which win over what the library finds.
struct UserCandidates {
    /// What a name of the user's weighs, in tenths of a nat: more than all names of the library's that may hold it.
    ///
    /// A longer name that is composed around it weighs what it weighs, and what speaks for the longer one.
    static let score = 100_000

    private let text: NameText
    private let matches: [UserNameMatches.Match]

    /// Those of a passage; without one that takes a whole range, which is read for the names inside it.
    ///
    /// `nil` where there is none, as in all texts without names of the user's.
    init?(_ text: NameText, in passage: Range<Int>, except whole: Range<Int>? = nil) {
        guard let matches = text.userNames?.outermost(in: passage, except: whole), !matches.isEmpty else { return nil }
        self.text = text
        self.matches = matches
    }

    /// Removes candidates that are one of these names, lie in one or cross its ends; longer ones stay.
    func clear(_ candidates: inout [NameCandidate]) {
        candidates.removeAll { candidate in
            guard candidate.rule != .user else { return false }
            var (lower, upper) = (0, matches.count)
            while lower < upper {
                let middle = (lower + upper) / 2
                if Int(matches[middle].end) <= candidate.start { lower = middle + 1 } else { upper = middle }
            }
            while lower < matches.count, Int(matches[lower].start) < candidate.end {
                let match = matches[lower].range
                let isLonger =
                    candidate.start <= match.lowerBound && candidate.end >= match.upperBound
                    && candidate.end - candidate.start > match.count
                if !isLonger { return true }
                lower += 1
            }
            return false
        }
    }

    /// Adds the names of a kind.
    func add(_ kind: NameCandidate.Kind, to candidates: inout [NameCandidate]) {
        guard let names = text.userNames else { return }
        for match in matches {
            let name = names.name(match)
            guard NameCandidate.Kind(name.kind) == kind else { continue }
            var candidate = NameCandidate(
                start: match.range.lowerBound,
                end: match.range.upperBound,
                kind: kind,
                score: Self.score,
                rule: .user,
                detail: name.kind.detail
            )
            candidate.userForm = match.form
            candidates.append(candidate)
        }
    }
}

extension NameCandidate.Kind {
    /// What a name of the user's is; `nil` for what is no name.
    fileprivate init?(_ kind: Gazetteer.Kind) {
        switch kind {
        case .place: self = .place
        case .organization: self = .organization
        case .person: self = .person
        case .noName: return nil
        }
    }
}

extension NameText {
    /// The record of the division that the user gave a place, or `nil`.
    func userDivision(_ candidate: NameCandidate) -> Int? {
        guard candidate.userForm >= 0, let names = userNames?.names else { return nil }
        let division = names.name(ofForm: Int(candidate.userForm)).division
        return division >= 0 ? Int(division) : nil
    }

    /// The full name for which the user gave an alias, or `nil`.
    func userFullName(_ candidate: NameCandidate) -> String? {
        guard candidate.userForm >= 0, let names = userNames?.names,
            names.forms[Int(candidate.userForm)].isAlias
        else { return nil }
        return names.name(ofForm: Int(candidate.userForm)).text
    }
}
