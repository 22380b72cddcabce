// Credits and datelines with their places in the flowed text, before they have places in the text as given.

/// A credit that was found.
struct BylineDraft {
    private let credit: CreditDraft
    private let start: Int
    private let end: Int
    private let rank: Range<Int>?
    private let names: [Range<Int>]
    private var organizations: [Range<Int>]
    private let place: Range<Int>?
    private var posts: [Range<Int>] = []

    init(_ credit: CreditDraft, _ text: NameText) {
        func offsets(_ range: Range<Int>) -> Range<Int> {
            text.offset(range.lowerBound)..<text.offset(range.upperBound)
        }
        self.credit = credit
        start = text.offset(credit.start)
        end = text.offset(credit.end)
        rank = credit.rank.map(offsets)
        names = credit.names.map(offsets)
        organizations = credit.organizations.map(offsets)
        place = credit.station.map(offsets)
    }

    /// Takes the posts of the person who signs, and the organizations to which they belong.
    mutating func addPosts(of persons: [NameDraft]) {
        guard credit.rule == .signature, let name = names.first,
            let person = persons.first(where: { $0.start == name.lowerBound }), case .person(let draft) = person.value
        else { return }
        posts = draft.posts.map { $0.start..<$0.end }
        for post in draft.posts {
            guard let owner = post.affiliation, case .organization = owner.value else { continue }
            let range = owner.start..<owner.end
            if !organizations.contains(range) { organizations.append(range) }
        }
    }

    func collect(into offsets: inout FlowOffsets) {
        offsets += [start, end]
        for range in names + organizations + posts + [rank, place].compactMap(\.self) {
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
            place: place.map(reading),
            form: credit.form,
            rule: credit.rule
        )
    }
}

extension DatelineDraft {
    /// Takes the code of the place that was found there.
    mutating func addCode(_ names: [NameDraft], _ text: NameText) {
        guard let place else { return }
        let (start, end) = (text.offset(place.lowerBound), text.offset(place.upperBound))
        var lower = 0
        var upper = names.count
        while lower < upper {
            let middle = (lower + upper) / 2
            if names[middle].start < start { lower = middle + 1 } else { upper = middle }
        }
        guard lower < names.count, names[lower].start == start, names[lower].end == end,
            case .place(let draft) = names[lower].value, let last = draft.parts.last
        else { return }
        placeCode = last.code
    }

    func collect(into offsets: inout FlowOffsets, _ text: NameText) {
        for range in ranges { offsets += [text.offset(range.lowerBound), text.offset(range.upperBound)] }
    }

    private var ranges: [Range<Int>] { [start..<end, kind] + [agency, place, date].compactMap { $0 } }

    /// The day that is meant.
    func day(_ text: NameText, issued: CalendarDate?) -> CalendarDate? {
        date.flatMap { WrittenDate($0.map { text.characters[$0].scalar }).day(issued: issued) }
    }

    func dateline(_ spans: NameSpans, _ text: NameText, referenceDate: CalendarDate?) -> Dateline {
        func reading(_ range: Range<Int>) -> String {
            spans.reading(text.offset(range.lowerBound), text.offset(range.upperBound))
        }
        return Dateline(
            span: spans.span(text.offset(start), text.offset(end)),
            agency: agency.map(reading),
            place: place.map(reading),
            placeCode: placeCode > 0 ? String(placeCode) : nil,
            date: date.map { spans.raw(text.offset($0.lowerBound), text.offset($0.upperBound)) },
            day: day(text, issued: referenceDate),
            kind: kind.isEmpty ? nil : reading(kind),
            isReprint: isReprint
        )
    }
}
