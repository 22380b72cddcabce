// Facts with their places in the article, before they have places in the text as given.

/// A fact, in characters of an article.
struct FactDraft {
    var start: Int
    var end: Int
    var fullStart: Int
    var fullEnd: Int
    var kind: NumericFact.Kind
    /// `nil` for dates and times.
    var value: ChineseNumber.Value?
    var time: TimeValue?
    /// The identifier of the unit, or where it stands in the text.
    var unit: Unit
    var relation = NumericFact.Relation.exact
    /// 一 before a classifier, which is an article more than a number: 一所幼儿园.
    var isIndefinite = false
    /// The rule that found it, where its kind does not say it.
    var rule: NumericFact.Rule?
    /// What the sentence says of it.
    var context = FactContext()

    enum Unit {
        case none
        case id(String)
        case written(Range<Int>)

        var isNone: Bool {
            if case .none = self { return true }
            return false
        }
    }
}

/// What is counted, by whom, since when: what stands around a quantity.
struct FactContext {
    /// What is counted; in several stretches where other words stand between.
    var item: Range<Int>?
    /// The stretches that restore an item that a list shortens: 第二 of 二 and 产业增加值 of what follows.
    var resolvedItem: [Range<Int>] = []
    var subject: Range<Int>?
    var isSubjectInherited = false
    var predicate: Range<Int>?
    var change: NumericFact.Change?
    var direction: NumericFact.Direction?
    var basis: NumericFact.Basis?
    var asOf: Range<Int>?
    var per: Range<Int>?
    var members: [Range<Int>] = []

    var ranges: [Range<Int>] {
        [item, subject, predicate, asOf, per].compactMap(\.self) + resolvedItem + members
    }
}

extension FactDraft {
    func collect(into offsets: inout [Int], _ text: NameText) {
        for place in [start, end, fullStart, fullEnd] { offsets.append(text.offset(place)) }
        if case .written(let range) = unit {
            offsets += [text.offset(range.lowerBound), text.offset(range.upperBound)]
        }
        for range in context.ranges { offsets += [text.offset(range.lowerBound), text.offset(range.upperBound)] }
    }

    func fact(_ spans: NameSpans, _ text: NameText) -> NumericFact {
        func reading(_ range: Range<Int>) -> String {
            spans.reading(text.offset(range.lowerBound), text.offset(range.upperBound))
        }
        func span(_ range: Range<Int>) -> TextSpan {
            spans.span(text.offset(range.lowerBound), text.offset(range.upperBound))
        }
        let unit: String? =
            switch unit {
            case .none: nil
            case .id(let id): id
            case .written(let range): Self.withASCIIBrackets(reading(range))
            }
        return NumericFact(
            span: span(start..<end),
            fullSpan: span(fullStart..<fullEnd),
            text: reading(start..<end),
            kind: kind,
            value: value,
            time: time,
            unit: unit,
            relation: relation,
            isIndefinite: isIndefinite,
            item: context.item.map(reading),
            itemSpan: context.item.map(span),
            resolvedItem: context.resolvedItem.isEmpty ? nil : context.resolvedItem.map(reading).joined(),
            subject: context.subject.map(reading),
            subjectSpan: context.subject.map(span),
            isSubjectInherited: context.isSubjectInherited,
            predicate: context.predicate.map(reading),
            change: context.change,
            direction: context.direction,
            basis: context.basis,
            asOf: context.asOf.map(reading),
            per: context.per.map(reading),
            members: context.members.map(reading),
            rule: appliedRule
        )
    }
}

extension FactDraft {
    /// 台（套） as 台(套).
    fileprivate static func withASCIIBrackets(_ unit: String) -> String {
        guard unit.unicodeScalars.contains("（") else { return unit }
        return String(String.UnicodeScalarView(unit.unicodeScalars.map { $0 == "（" ? "(" : $0 == "）" ? ")" : $0 }))
    }
}

extension Collection where Element == FactDraft {
    /// The facts that lie in no names of credits: 谷雨 may be a reporter.
    func outside(_ credits: [CreditDraft]) -> [FactDraft] {
        guard !credits.isEmpty else { return Array(self) }
        let names = credits.flatMap(\.names).sorted { $0.lowerBound < $1.lowerBound }
        return filter { fact in
            // The last name that starts before the fact ends.
            var (lower, upper) = (0, names.count)
            while lower < upper {
                let middle = (lower + upper) / 2
                if names[middle].lowerBound < fact.end { lower = middle + 1 } else { upper = middle }
            }
            return lower == 0 || names[lower - 1].upperBound <= fact.start
        }
    }
}
