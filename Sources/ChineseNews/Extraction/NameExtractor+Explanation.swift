// Why a name was found.

extension NameExtractor {
    /// What speaks for a name that was found and against it.
    ///
    /// The sentence is read again for each piece of evidence as if it weighed nothing, with what the article proves as it is: what the name loses is what the
    /// evidence weighs. What only orders likely names, such as their characters, remains as `other`.
    ///
    /// O(length of the sentence), times the number of weights.
    func explanation(of name: NameCandidate) -> [NameEvidence] {
        let all = Double(name.score) / 10
        switch name.rule {
        case .user: return [NameEvidence(id: "user", meaning: "a name that the user added", weight: all)]
        case .pattern: return [NameEvidence(id: "pattern", meaning: "a pattern of the user's captured it", weight: all)]
        default: break
        }
        var found: [NameEvidence] = []
        var rest = name.score
        for item in NameWeights.items {
            var weights = NameWeights.standard
            guard weights[keyPath: item.path] != 0 else { continue }
            weights[keyPath: item.path] = 0
            let weight = name.score - (score(of: name, weights) ?? 0)
            guard weight != 0 else { continue }
            rest -= weight
            found.append(NameEvidence(id: item.id, meaning: item.meaning, weight: Double(weight) / 10))
        }
        if rest != 0 {
            found.append(
                NameEvidence(id: "other", meaning: "what only orders likely names", weight: Double(rest) / 10)
            )
        }
        return found
    }

    /// What a name weighs with other weights; `nil` where nothing would be found.
    private func score(of name: NameCandidate, _ weights: NameWeights) -> Int? {
        text.weights = weights
        defer { text.weights = .standard }
        return candidates(around: name)
            .filter {
                $0.end == name.end && $0.kind == name.kind && $0.rule == name.rule && $0.isProven == name.isProven
            }
            .map(\.score).max()
    }
}
