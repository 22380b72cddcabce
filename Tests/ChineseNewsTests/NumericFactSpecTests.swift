import Foundation
import Testing

@testable import ChineseNews

/// A case of Specs/NumericFact: an article, and its quantities with what is counted and whose it is.
private struct FactCase: Decodable {
    struct Fact: Decodable {
        let start: Int
        let end: Int
        let item: String?
        let subject: String?
    }

    let reference: String
    let text: String
    let facts: [Fact]
    let ignore: [[Int]]

    static func read(_ name: String) throws -> [FactCase] {
        try Repository.text("Tests/ChineseNewsTests/Specs/NumericFact/\(name).jsonl").split(separator: "\n")
            .map { try JSONDecoder().decode(FactCase.self, from: Data($0.utf8)) }
    }

    /// Whether the set leaves a stretch open.
    func isOpen(_ range: Range<Int>) -> Bool {
        ignore.contains { range.lowerBound < $0[1] && $0[0] < range.upperBound }
    }
}

/// How many answers there are, should be, and are right.
private struct Score: CustomStringConvertible {
    var found = 0
    var expected = 0
    var right = 0

    var f1: Double { 200 * Double(right) / Double(max(1, found + expected)) }
    var description: String { "F1 \(f1), \(right) of \(found) found and \(expected) expected" }

    mutating func add(_ found: String?, _ expected: String?) {
        self.found += found == nil ? 0 : 1
        self.expected += expected == nil ? 0 : 1
        right += found != nil && found == expected ? 1 : 0
    }
}

@Suite struct NumericFactSpecTests {
    /// Articles composed from the guideline, without a look at the rules.
    ///
    /// Each set of development was first measured when the rules stood, and they were mended by it. `blind` was only ever measured.
    @Test(arguments: [("development", 160, 98.5, 81.0, 72.5), ("blind", 32, 98.5, 74.5, 71.0)])
    func specs(name: String, articles: Int, spans: Double, items: Double, subjects: Double) throws {
        let cases = try FactCase.read(name)
        #expect(cases.count == articles)
        let analyzer = NewsAnalyzer()
        var (span, item, subject) = (Score(), Score(), Score())
        for article in cases {
            let analysis = analyzer.analyze(
                article.text,
                layout: .prose,
                fields: .facts,
                referenceDate: CalendarDate(article.reference)
            )
            var rest: [Range<Int>: FactCase.Fact] = [:]
            for fact in article.facts where !article.isOpen(fact.start..<fact.end) {
                rest[fact.start..<fact.end] = fact
            }
            for fact in analysis.facts where fact.isSpecified && !article.isOpen(fact.span.scalarRange) {
                let expected = rest.removeValue(forKey: fact.span.scalarRange)
                span.add("", expected.map { _ in "" })
                item.add(fact.item, expected?.item)
                subject.add(fact.subject, expected?.subject)
            }
            for missed in rest.values {
                span.add(nil, "")
                item.add(nil, missed.item)
                subject.add(nil, missed.subject)
            }
        }
        #expect(span.f1 >= spans, "\(span)")
        #expect(item.f1 >= items, "\(item)")
        #expect(subject.f1 >= subjects, "\(subject)")
    }
}

extension NumericFact {
    /// Whether the sets have facts of its kind: all but times and named sets.
    fileprivate var isSpecified: Bool { !kind.isTemporal && kind != .duration && kind != .namedSet }
}
