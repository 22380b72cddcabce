// What is written of a numeric fact, whatever the form.

import ChineseNews

/// The fields of a fact, in the order in which they are written: the keys of JSON, and the columns of a table.
enum FactField: String, CaseIterable {
    case start, end, fullStart, fullEnd, text, kind, value, lower, upper, unit, relation, change, direction, basis
    case item, resolvedItem, subject, subjectInherited, predicate, asOf, per, grain, timex, resolvedStart, resolvedEnd
    case candidates, members, indefinite, rule

    /// What stands in a field.
    enum Value {
        case none
        case number(Int)
        case flag(Bool)
        /// One of the program's own words, or a value as it writes it.
        case own(String)
        /// As the text has it.
        case quoted(String)
        case list([String])
        /// The readings of a date.
        case stretches([CalendarInterval])

        static func own(_ text: String?) -> Value { text.map { .own($0) } ?? .none }
        static func quoted(_ text: String?) -> Value { text.map { .quoted($0) } ?? .none }
    }

    /// What a fact has in the field.
    func value(of fact: NumericFact, in offsets: OffsetUnit) -> Value {
        switch self {
        case .start: .number(offsets.range(of: fact.span).lowerBound)
        case .end: .number(offsets.range(of: fact.span).upperBound)
        case .fullStart: .number(offsets.range(of: fact.fullSpan).lowerBound)
        case .fullEnd: .number(offsets.range(of: fact.fullSpan).upperBound)
        case .text: .quoted(fact.text)
        case .kind: .own(fact.kind.rawValue)
        case .value: .own(fact.value?.text(separator: fact.separator) ?? fact.date?.single)
        case .lower: .own(fact.value?.ends?.lower ?? fact.date?.first)
        case .upper: .own(fact.value?.ends?.upper ?? fact.date?.last)
        case .unit: .quoted(fact.unit)
        case .relation: .own(fact.relation.rawValue)
        case .change: .own(fact.change?.rawValue)
        case .direction: .own(fact.direction?.rawValue)
        case .basis: .own(fact.basis?.rawValue)
        case .item: .quoted(fact.item)
        case .resolvedItem: .quoted(fact.resolvedItem)
        case .subject: .quoted(fact.subject)
        case .subjectInherited: .flag(fact.isSubjectInherited)
        case .predicate: .quoted(fact.predicate)
        case .asOf: .quoted(fact.asOf)
        case .per: .quoted(fact.per)
        case .grain, .timex, .resolvedStart, .resolvedEnd: .own(fact.time?.text(of: self))
        case .candidates: fact.time.map { $0.candidates.isEmpty ? .none : .stretches($0.candidates) } ?? .none
        case .members: fact.members.isEmpty ? .none : .list(fact.members)
        case .indefinite: .flag(fact.isIndefinite)
        case .rule: .own(fact.rule.rawValue)
        }
    }
}

extension NumericFact {
    /// What stands between the numbers of a pair.
    fileprivate var separator: String { kind == .ratio || kind == .score ? ":" : "/" }

    /// What is written as the value of a date; 过去十年 has a number as its value.
    fileprivate var date: TimeValue? { value == nil ? time : nil }
}
