// Organizations that the rest of the article explains.

extension OrganizationFinder {
    /// Whether an office is named in a passage by some characters of its full name.
    func shortens(_ passage: Range<Int>, _ evidence: ArticleEvidence) -> Bool {
        guard !evidence.organizations.isEmpty else { return false }
        var found: [NameCandidate] = []
        addShortened(passage, evidence, &found)
        return !found.isEmpty
    }

    /// Offices named by their level and some characters of their full name: 市创城办 where 西宁市创建全国文明城市工作领导小组办公室 stands in the article.
    private func addShortened(_ passage: Range<Int>, _ evidence: ArticleEvidence, _ candidates: inout [NameCandidate]) {
        for i in passage where Self.levels.contains(text.characters[i].scalar) && text.isWordStart(i) {
            for end in i + 3...i + 6 where end <= passage.upperBound && text.isHan(end - 1) && text.isWordEnd(end) {
                guard text.characters[end - 1].scalar == 0x529E, evidence.fullName(of: text.scalars(i..<end)) != nil
                else { continue }
                let score = weights.threshold + weights.organization
                candidates.append(
                    NameCandidate(
                        start: i,
                        end: end,
                        kind: .organization,
                        score: score,
                        rule: .article,
                        detail: .government
                    )
                )
            }
        }
    }

    /// Names that the article has elsewhere.
    func addProven(_ passage: Range<Int>, _ evidence: ArticleEvidence, _ candidates: inout [NameCandidate]) {
        guard !evidence.organizations.isEmpty else { return }
        addShortened(passage, evidence, &candidates)
        for i in passage where evidence.mayStart(text.characters[i].scalar) {
            for name in evidence.organizationsByFirst[text.characters[i].scalar] ?? []
            where text.stands(name, at: i, to: passage.upperBound) {
                var score = weights.threshold + weights.organization + weights.proven / 2
                if !text.isWordStart(i) { score += weights.crossesWord / 4 }
                if !text.isWordEnd(i + name.count) { score += weights.crossesWord / 4 }
                score += name.count * weights.headLength
                candidates.append(
                    NameCandidate(
                        start: i,
                        end: i + name.count,
                        kind: .organization,
                        score: score,
                        rule: .article,
                        detail: evidence.kind(ofOrganization: name)
                    )
                )
            }
        }
    }
}
