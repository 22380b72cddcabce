// Names with their places in the flowed text, before they have places in the text as given.

/// A name that was found.
struct NameDraft {
    enum Value {
        case place(PlaceDraft)
        case organization(OrganizationDraft)
        case person(PersonDraft)
    }

    var start: Int
    var end: Int
    var value: Value
    var rule: NameRule
    var score: Int
    /// The user's pattern that captured it.
    var pattern: String?
    var explanation: [NameEvidence] = []

    /// Collects all places that must be looked up.
    func collect(into offsets: inout FlowOffsets) {
        offsets += [start, end]
        switch value {
        case .place(let place): place.collect(into: &offsets)
        case .organization(let organization): for item in organization.nested { item.collect(into: &offsets) }
        case .person(let person): person.collect(into: &offsets)
        }
    }

    /// The place itself, or the first one inside an organization.
    var firstPlace: NameDraft? {
        switch value {
        case .place: self
        case .organization(let organization): organization.nested.lazy.compactMap(\.firstPlace).first
        case .person: nil
        }
    }

    /// The name inside or beside another one; a person is none.
    func nestedName(_ spans: NameSpans) -> NestedName? {
        let kind: NestedName.Kind
        switch value {
        case .place(let place): kind = .place(place.place(spans))
        case .organization(let organization): kind = .organization(organization.organization(spans))
        case .person: return nil
        }
        return NestedName(span: spans.span(start, end), text: spans.reading(start, end), kind: kind)
    }

    /// The name in the text as given.
    func mention<Value>(of value: Value, _ spans: NameSpans) -> Mention<Value> {
        Mention(
            span: spans.span(start, end),
            text: spans.reading(start, end),
            value: value,
            rule: rule,
            evidence: Double(score) / 10,
            pattern: pattern,
            explanation: explanation
        )
    }
}

struct PlaceDraft {
    struct Part {
        var start: Int
        var end: Int
        var kind: Place.Kind
        var level: Place.Level?
        var code: UInt32
        /// The record of the division, or `nil`.
        var record: Int?
        var candidates: [UInt32]
    }

    var parts: [Part]
    var isAbbreviation: Bool

    func collect(into offsets: inout FlowOffsets) {
        for part in parts { offsets += [part.start, part.end] }
    }

    func place(_ spans: NameSpans) -> Place {
        let last = parts[parts.count - 1]
        return Place(
            kind: last.kind,
            code: last.code > 0 ? String(last.code) : nil,
            division: last.record.map { Division(record: $0) },
            candidates: last.candidates.map { String($0) },
            isAbbreviation: isAbbreviation,
            parts: parts.map {
                Place.Part(
                    span: spans.span($0.start, $0.end),
                    text: spans.reading($0.start, $0.end),
                    kind: $0.kind,
                    level: $0.level,
                    code: $0.code > 0 ? String($0.code) : nil,
                    division: $0.record.map { Division(record: $0) }
                )
            }
        )
    }
}

struct OrganizationDraft {
    var kind: Organization.Kind
    var resolvedName: String?
    var nested: [NameDraft]

    func organization(_ spans: NameSpans) -> Organization {
        Organization(
            kind: kind,
            resolvedName: resolvedName,
            nested: nested.compactMap { $0.nestedName(spans) }
        )
    }
}
