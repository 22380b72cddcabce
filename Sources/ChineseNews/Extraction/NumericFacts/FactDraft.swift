// Facts with their places in the article, before they have places in the text as given.

/// A fact, in characters of an article.
///
/// Drafts are moved about a lot, so that they are kept small: places take four bytes each, and a time, which few have, stands elsewhere.
struct FactDraft {
    private var core: CharacterRange
    private var full: CharacterRange
    var kind: NumericFact.Kind
    /// How it is meant.
    var relation = NumericFact.Relation.exact
    /// 一 before a classifier, which is an article more than a number: 一所幼儿园.
    var isIndefinite = false
    /// The rule that found it, where its kind does not say it.
    var rule: NumericFact.Rule?
    /// `nil` for dates and times.
    var value: ChineseNumber.Value?
    private var writtenTime: WrittenTimeValue?
    /// The identifier of the unit, or where it stands in the text.
    var unit: Unit
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

    init(
        start: Int,
        end: Int,
        fullStart: Int,
        fullEnd: Int,
        kind: NumericFact.Kind,
        value: ChineseNumber.Value?,
        time: TimeValue?,
        unit: Unit
    ) {
        core = CharacterRange(start, end)
        full = CharacterRange(fullStart, fullEnd)
        (self.kind, self.value, self.unit) = (kind, value, unit)
        writtenTime = time.map { WrittenTimeValue($0) }
    }

    @inline(__always) var start: Int {
        get { core.start }
        set { core.start = newValue }
    }
    @inline(__always) var end: Int {
        get { core.end }
        set { core.end = newValue }
    }
    @inline(__always) var fullStart: Int {
        get { full.start }
        set { full.start = newValue }
    }
    @inline(__always) var fullEnd: Int {
        get { full.end }
        set { full.end = newValue }
    }

    var time: TimeValue? {
        get { writtenTime?.value }
        set { writtenTime = newValue.map { WrittenTimeValue($0) } }
    }

    /// Whether it says when.
    var hasTime: Bool { writtenTime != nil }
}

/// The time of a draft.
private final class WrittenTimeValue: Sendable {
    let value: TimeValue
    init(_ value: TimeValue) { self.value = value }
}

/// A stretch of characters of an article in eight bytes, or none.
@propertyWrapper
struct CharacterRange {
    private var lower: Int32
    private var upper: Int32

    static let none = CharacterRange(-1, -1)

    @inline(__always) init(_ start: Int, _ end: Int) {
        (lower, upper) = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
    }

    @inline(__always) init() { self = .none }

    @inline(__always) var start: Int {
        get { Int(lower) }
        set { lower = Int32(truncatingIfNeeded: newValue) }
    }
    @inline(__always) var end: Int {
        get { Int(upper) }
        set { upper = Int32(truncatingIfNeeded: newValue) }
    }

    /// The stretch; `nil` where there is none.
    @inline(__always) var wrappedValue: Range<Int>? {
        get { lower < 0 ? nil : Range(uncheckedBounds: (Int(lower), Int(upper))) }
        set { self = newValue.map { CharacterRange($0.lowerBound, $0.upperBound) } ?? .none }
    }
}

/// What is counted, by whom, since when: what stands around a quantity.
struct FactContext {
    private var lists: Lists?
    var isSubjectInherited = false
    var change: NumericFact.Change?
    var direction: NumericFact.Direction?
    var basis: NumericFact.Basis?

    /// What few facts have, so that the others are copied faster.
    private final class Lists: Sendable {
        let resolvedItem: [Range<Int>]
        let members: [Range<Int>]

        init?(_ resolvedItem: [Range<Int>], _ members: [Range<Int>]) {
            if resolvedItem.isEmpty, members.isEmpty { return nil }
            (self.resolvedItem, self.members) = (resolvedItem, members)
        }
    }

    /// What is counted.
    @CharacterRange var item: Range<Int>?
    @CharacterRange var subject: Range<Int>?
    @CharacterRange var predicate: Range<Int>?
    @CharacterRange var asOf: Range<Int>?
    @CharacterRange var per: Range<Int>?

    /// The stretches that restore an item that a list shortens: 第二 of 二 and 产业增加值 of what follows.
    var resolvedItem: [Range<Int>] {
        get { lists?.resolvedItem ?? [] }
        set { lists = Lists(newValue, members) }
    }
    var members: [Range<Int>] {
        get { lists?.members ?? [] }
        set { lists = Lists(resolvedItem, newValue) }
    }

    /// Calls `body` with every stretch.
    func forEachRange(_ body: (Range<Int>) -> Void) {
        if let item { body(item) }
        if let subject { body(subject) }
        if let predicate { body(predicate) }
        if let asOf { body(asOf) }
        if let per { body(per) }
        guard let lists else { return }
        for range in lists.resolvedItem { body(range) }
        for range in lists.members { body(range) }
    }
}

extension FactDraft {
    func collect(into offsets: inout FlowOffsets, _ text: NameText) {
        func add(_ start: Int, _ end: Int) {
            offsets.insert(text.offset(start))
            offsets.insert(text.offset(end))
        }
        add(start, end)
        add(fullStart, fullEnd)
        if case .written(let range) = unit { add(range.lowerBound, range.upperBound) }
        context.forEachRange { add($0.lowerBound, $0.upperBound) }
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

extension ContiguousArray<FactDraft> {
    /// The facts that lie in no names of credits: 谷雨 may be a reporter.
    func outside(_ credits: [CreditDraft]) -> ContiguousArray<FactDraft> {
        guard !credits.isEmpty else { return self }
        let names = credits.flatMap(\.names).sorted { $0.lowerBound < $1.lowerBound }
        func isOutside(_ fact: FactDraft) -> Bool {
            // The last name that starts before the fact ends.
            var (lower, upper) = (0, names.count)
            while lower < upper {
                let middle = (lower + upper) / 2
                if names[middle].lowerBound < fact.end { lower = middle + 1 } else { upper = middle }
            }
            return lower == 0 || names[lower - 1].upperBound <= fact.start
        }
        return allSatisfy(isOutside) ? self : filter(isOutside)
    }
}
