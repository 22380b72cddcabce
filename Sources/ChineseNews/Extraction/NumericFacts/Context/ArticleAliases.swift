// Short names that an article gives itself: 苏州华岭新材料股份有限公司（以下简称“华岭新材”）.

/// The short names of an article, which no lexicon knows.
struct ArticleAliases {
    /// Where they are introduced.
    private var names: ContiguousArray<Range<Int>> = []
    private let text: NameText

    /// Names that are kept, and characters of one.
    private static let most = 16
    private static let lengths = 2...8

    /// Finds them in O(*n*) characters.
    init(_ text: NameText) {
        self.text = text
        for i in 0..<text.count where names.count < Self.most {
            // 简称, 合称, 下称.
            guard text.folded(i) == 0x79F0, i > 1,
                Self.cues.contains(folded: text.folded(i - 1)),
                !Self.isTitle(text, endingAt: i)
            else { continue }
            add(from: i + 1)
        }
    }

    /// Where a short name ends that starts at a place.
    func end(at i: Int) -> Int? {
        guard !names.isEmpty else { return nil }
        var end: Int?
        for name in names where text.characters[name.lowerBound].scalar == text.characters[i].scalar {
            guard i + name.count <= text.count, i + name.count > end ?? i else { continue }
            if name.indices.allSatisfy({
                text.characters[$0].scalar == text.characters[i + $0 - name.lowerBound].scalar
            }) {
                end = i + name.count
            }
        }
        return end
    }

    private static let cues = HanSet("简合下统")

    /// Whether what has the short name is a law or a book.
    private static func isTitle(_ text: NameText, endingAt i: Int) -> Bool {
        var at = i - 1
        while at > 0, i - at < 6 {
            if text.characters[at].scalar == 0xFF08 || text.characters[at].scalar == 0x28 {
                return text.characters[at - 1].scalar == 0x300B
            }
            at -= 1
        }
        return true
    }

    /// Adds the names in quotes, or the one up to the end of the bracket.
    private mutating func add(from start: Int) {
        var (at, first) = (start, start)
        let hasQuotes = start < text.count && Self.opens(text.characters[start].scalar)
        while at < text.count, at - start < 40 {
            let scalar = text.characters[at].scalar
            let isEnd = scalar == 0xFF09 || scalar == 0x29
            if Self.opens(scalar) {
                first = at + 1
            } else if hasQuotes ? Self.closes(scalar) : isEnd {
                if names.count < Self.most, Self.lengths.contains(at - first),
                    (first..<at).allSatisfy({ text.isHan($0) })
                {
                    names.append(first..<at)
                }
                first = at + 1
            }
            if isEnd { return }
            at += 1
        }
    }

    private static func opens(_ scalar: UInt32) -> Bool { scalar == 0x201C || scalar == 0x300C || scalar == 0x2018 }
    private static func closes(_ scalar: UInt32) -> Bool { scalar == 0x201D || scalar == 0x300D || scalar == 0x2019 }
}
