// The grammar of credits.

/// A credit, in characters of an article.
struct CreditDraft {
    var role: Byline.Role
    var rank: Range<Int>?
    var impliedRank: String?
    var names: [Range<Int>] = []
    var organizations: [Range<Int>] = []
    /// Where who is credited is posted or reports from: 驻台北, 青岛报道.
    var station: Range<Int>?
    /// Whether the station says where a text was sent from, as a dateline does; not so ／花蓮報導.
    var isSent = true
    var start: Int
    var end: Int
    var form = Byline.Form.leadLine
    var rule: Byline.Rule
}

/// Reads stretches that are credits from their first character to their last.
struct CreditParser {
    let text: NameText
    let cues: CreditCues
    let splitter: CreditNames
    private let tokens: CreditTokens

    init(_ text: NameText, _ cues: CreditCues) {
        self.text = text
        self.cues = cues
        tokens = CreditTokens(text, cues)
        splitter = CreditNames(text: text)
    }

    /// The credits of a stretch, all of which must be one.
    ///
    /// Names without a cue have the role `bare`; where that is `nil`, there must be one. A line of its own may be a headline; a bullet is □ or
    /// the like before the stretch.
    func parse(_ range: Range<Int>, bare: Byline.Role?, isLine: Bool = false, hasBullet: Bool = false) -> [CreditDraft]?
    {
        guard !range.isEmpty, range.count <= 160, tokens.mayBeCredit(range, needsCue: bare == nil && !hasBullet),
            let items = tokens.read(range)
        else { return nil }
        var reading = CreditReading(parser: self, items: items, bare: bare, isLine: isLine, hasBullet: hasBullet)
        return reading.read()
    }

    /// Whether a stretch looks like a name.
    func isName(_ range: Range<Int>) -> Bool { splitter.isLikely(range) }

    func startsWithSurname(_ i: Int) -> Bool { splitter.startsWithSurname(i) }

    /// Whether a stretch is called as a paper or an agency is.
    func isAgency(_ range: Range<Int>) -> Bool { DatelineReader(text).isAgency(range) }

    /// Whether a stretch is called as a body that has reporters is: a paper, a station, an office.
    func isEmployer(_ range: Range<Int>) -> Bool {
        let bodies = NameMask.anyOrganization.rawValue | NameMask(.strongHead).rawValue | NameMask(.media).rawValue
        return isAgency(range) || text.endMasks[range.upperBound] & bodies != 0
    }

    /// Whether what somebody is ends at a place: 副教授, 博士生.
    func isPost(endingAt end: Int) -> Bool {
        if text.ends(.title, end) || text.characters[end - 1].scalar == 0x751F { return true }
        let word = text.word(at: end - 1)
        let scalars = (Int(word.start)..<end).map { text.folded($0) }
        return PostTitles.more.contains(scalars) || PostTitles.others.contains(scalars)
            || PostTitles.dependent.contains(scalars)
    }

    /// Whether a word stands in a stretch that gives names a role.
    func holdsCue(_ range: Range<Int>) -> Bool {
        guard tokens.mayBeCredit(range, needsCue: true), let items = tokens.read(range) else { return false }
        return items.contains {
            if case .cue = $0.token { return true }
            return false
        }
    }
}
