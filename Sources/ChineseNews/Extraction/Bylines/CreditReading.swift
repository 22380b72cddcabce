// One reading of a stretch where a credit may stand, piece by piece.

/// Reads the pieces of a stretch from the first to the last, and opens and closes credits as cues come.
struct CreditReading {
    let parser: CreditParser
    let items: [CreditTokens.Item]
    let bare: Byline.Role?
    let isLine: Bool
    var hasBullet: Bool
    var credits: [CreditDraft] = []
    /// The credit whose names follow.
    var isOpen = false
    /// How many credits one cue opened.
    var openCount = 1
    var takesOrganizations = false
    /// Whether the cue only says what was made: 文, 图, 视频.
    var isWeak = false
    /// Names without a cue so far.
    var names: [Range<Int>] = []
    /// What a cue before them belongs to.
    var organization: Range<Int>?
    /// An organization before names whose cue stands behind them: 司法所 慈云飞 供稿.
    var body: Range<Int>?
    /// Where the credits start that a cue behind them speaks of.
    var first = 0
    /// Whether what stands here belongs to a note and to no credit.
    var isNote = false

    var text: NameText { parser.text }

    mutating func read() -> [CreditDraft]? {
        var i = 0
        while i < items.count {
            guard let next = readItem(i) else { return nil }
            i = next
        }
        if !names.isEmpty {
            guard closeBare() else { return nil }
        }
        guard organization == nil, body == nil else { return nil }
        return !credits.isEmpty && credits.allSatisfy(namesSomebody) ? credits : nil
    }

    /// Whether somebody is credited: an organization before a cue is none who is, but 本报评论员 signs.
    private func namesSomebody(_ credit: CreditDraft) -> Bool {
        !credit.names.isEmpty || credit.rule == .cueBehind
            || credit.role == .commentator && items.count == 2 && !credit.organizations.isEmpty
            || credit.organizations.contains { $0.lowerBound > credit.start }
    }

    /// Gives names without a cue the role that they have where they stand.
    mutating func closeBare() -> Bool {
        guard let role = hasBullet ? .author : bare else { return false }
        if role == .author, !names.allSatisfy({ parser.splitter.isLikely($0) }) { return false }
        credits.append(credit(role, names, .bareName))
        names = []
        return true
    }

    func credit(_ role: Byline.Role, _ names: [Range<Int>], _ rule: Byline.Rule) -> CreditDraft {
        let start = names.map(\.lowerBound).min() ?? 0
        return CreditDraft(
            role: role,
            names: names,
            start: start,
            end: names.map(\.upperBound).max() ?? start,
            rule: rule
        )
    }

    /// Reads an item; returns the number of the next one, or `nil` where this is no credit.
    mutating func readItem(_ i: Int) -> Int? {
        let item = items[i]
        if isNote, isNoted(item) { return i + 1 }
        switch item.token {
        case .bullet:
            guard i == 0 || isSeparator(items[i - 1].token) else { return nil }
            hasBullet = true
        case .blank, .link: break
        case .comma: if credits.isEmpty, names.isEmpty { return nil }
        case .gap:
            if !names.isEmpty, !closeBare() { return nil }
            (isOpen, first, hasBullet) = (false, credits.count, false)
        case .number: if !credits.isEmpty || names.isEmpty { break } else { return nil }
        case .note:
            if !names.isEmpty, !closeBare() { return nil }
            (isOpen, first, isNote) = (false, credits.count, true)
        case .latin: return readLatin(i)
        case .han: return readHan(i)
        case .cue(let cues): return readCue(i, cues)
        }
        return i + 1
    }

    /// Whether a piece says what a note tells: 大 中 小.
    func isNoted(_ item: CreditTokens.Item) -> Bool {
        switch item.token {
        case .cue, .bullet, .note: false
        case .han: item.range.count < 5
        default: true
        }
    }

    func isSeparator(_ token: CreditToken) -> Bool {
        switch token {
        case .blank, .gap, .number: true
        default: false
        }
    }

    /// The cue that follows directly, or behind a blank.
    func cueBehind(_ i: Int) -> [CreditCue]? {
        guard i + 1 < items.count, case .cue(let cues) = items[i + 1].token else { return nil }
        return cues
    }
}
