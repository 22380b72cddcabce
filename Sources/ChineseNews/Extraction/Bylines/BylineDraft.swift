// Credits and datelines with their places in the flowed text, before they have places in the text as given.

/// A credit that was found.
struct BylineDraft {
    private let credit: CreditDraft
    private let start: Int
    private let end: Int
    private let rank: Range<Int>?
    private let names: [Range<Int>]
    private var organizations: [Range<Int>]
    private var posts: [Range<Int>] = []

    init(_ credit: CreditDraft, _ text: NameText) {
        func offsets(_ range: Range<Int>) -> Range<Int> { text.offset(range.lowerBound)..<text.offset(range.upperBound) }
        self.credit = credit
        start = text.offset(credit.start)
        end = text.offset(credit.end)
        rank = credit.rank.map(offsets)
        names = credit.names.map(offsets)
        organizations = credit.organizations.map(offsets)
    }

    /// Takes the posts of the person who signs, and the organizations to which they belong.
    mutating func addPosts(of persons: [NameDraft]) {
        guard credit.form == .signedPost, let name = names.first,
            let person = persons.first(where: { $0.start == name.lowerBound }), case .person(let draft) = person.value
        else { return }
        posts = draft.posts.map { $0.start..<$0.end }
        for post in draft.posts {
            guard let owner = post.affiliation, case .organization = owner.value else { continue }
            let range = owner.start..<owner.end
            if !organizations.contains(range) { organizations.append(range) }
        }
    }

    func collect(into offsets: inout [Int]) {
        offsets += [start, end]
        for range in names + organizations + posts + (rank.map { [$0] } ?? []) {
            offsets += [range.lowerBound, range.upperBound]
        }
    }

    func byline(_ spans: NameSpans) -> Byline {
        func reading(_ range: Range<Int>) -> String { spans.reading(range.lowerBound, range.upperBound) }
        return Byline(
            span: spans.span(start, end),
            role: credit.role,
            rank: rank.map(reading) ?? credit.impliedRank,
            names: names.map(reading),
            nameSpans: names.map { spans.span($0.lowerBound, $0.upperBound) },
            organizations: organizations.map(reading),
            posts: posts.map(reading),
            form: credit.form
        )
    }
}

extension DatelineDraft {
    func collect(into offsets: inout [Int], _ text: NameText) {
        for range in ranges { offsets += [text.offset(range.lowerBound), text.offset(range.upperBound)] }
    }

    private var ranges: [Range<Int>] { [start..<end, kind] + [agency, place, date].compactMap { $0 } }

    func dateline(_ spans: NameSpans, _ text: NameText) -> Dateline {
        func reading(_ range: Range<Int>) -> String {
            spans.reading(text.offset(range.lowerBound), text.offset(range.upperBound))
        }
        return Dateline(
            span: spans.span(text.offset(start), text.offset(end)),
            agency: agency.map(reading),
            place: place.map(reading),
            date: date.map { spans.raw(text.offset($0.lowerBound), text.offset($0.upperBound)) },
            kind: reading(kind),
            isReprint: isReprint
        )
    }
}

extension NameText {
    /// Where a character stands in the flowed text, in UTF-8.
    fileprivate func offset(_ i: Int) -> Int { Int(characters[i].offset) }
}
