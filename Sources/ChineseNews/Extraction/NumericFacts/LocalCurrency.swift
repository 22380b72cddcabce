// Whose money 元 is: that of Taiwan, Hong Kong or Macau in their news.

/// Reads 元 in traditional text as the money of the place that the text is about.
struct LocalCurrency {
    let text: NameText

    /// Gives amounts in 元 the currency of the place, where the text has none of its own: 人民幣 stays what it is.
    ///
    /// O(*n*) in the characters of the article, and only where it has such an amount and is in traditional characters.
    func apply(to facts: inout ContiguousArray<FactDraft>) {
        guard facts.contains(where: { isYuan($0) }), isTraditional, let code = code(facts) else { return }
        for i in facts.indices where isYuan(facts[i]) && !isNamed(facts[i]) { facts[i].unit = .id(code) }
    }

    private func isYuan(_ fact: FactDraft) -> Bool {
        guard fact.kind == .money, case .id(let id) = fact.unit else { return false }
        return id == "CNY"
    }

    /// 人民幣300元, ￥5, 300RMB.
    private func isNamed(_ fact: FactDraft) -> Bool {
        (fact.fullStart..<fact.fullEnd)
            .contains { i in
                switch text.folded(i) {
                // 民 and the marks of the yuan; letters are those of a code.
                case 0x6C11, 0xA5, 0xFFE5: true
                case let scalar: (0x61...0x7A).contains(scalar | 0x20)
                }
            }
    }

    /// Whether at least one character in twelve is written otherwise than in simplified text.
    private var isTraditional: Bool {
        var (count, all) = (0, 0)
        for i in 0..<text.count where text.isHan(i) {
            all += 1
            if text.folded(i) != text.characters[i].scalar { count += 1 }
        }
        return count * 12 >= all && count > 0
    }

    /// The currency of the place that most names of the text lie in, or that the text names itself.
    private func code(_ facts: ContiguousArray<FactDraft>) -> String? {
        var votes = [0, 0, 0]
        for fact in facts {
            if case .id(let id) = fact.unit, let place = Self.currencies.firstIndex(of: id) { votes[place] += 1 }
        }
        let resolver = PlaceResolver()
        var at = 0
        while at < text.count {
            // 觀塘 and 觀塘區 are one name.
            let names = text.hits(at: at).lazy.map { text.hits[$0] }.filter { $0.mask.isPlace && $0.end - $0.start > 1 }
            guard let longest = names.max(by: { $0.end < $1.end }) else {
                at += 1
                continue
            }
            at = Int(longest.end)
            let codes = resolver.records(ofForm: longest.form).map { text.gazetteer.record($0).code }
            if let place = Self.place(codes) { votes[place] += 1 }
        }
        guard let most = votes.max(), most > 0, votes.filter({ $0 == most }).count == 1 else { return nil }
        return votes.firstIndex(of: most).map { Self.currencies[$0] }
    }

    /// Which of the three all divisions lie in that a name may mean; `nil` where one lies elsewhere.
    private static func place(_ codes: [UInt32]) -> Int? {
        guard let first = codes.first, codes.allSatisfy({ $0 / 10_000 == first / 10_000 }) else { return nil }
        return provinces.firstIndex(of: first / 10_000)
    }

    private static let provinces: [UInt32] = [71, 81, 82]
    private static let currencies = ["TWD", "HKD", "MOP"]
}
