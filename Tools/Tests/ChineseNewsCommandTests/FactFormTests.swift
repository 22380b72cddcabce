// Tests of FactForm: facts as JSON.

import ChineseNews
import Foundation
import Testing

@testable import ChineseNewsCommand

@Suite struct FactFormTests {
    private func annotate(_ text: String, _ change: (inout AnnotationOptions) -> Void = { _ in }) -> String {
        var options = AnnotationOptions()
        options.layout = .prose
        options.selection = FieldSelection(.facts)
        change(&options)
        var output = OutputBuffer()
        Annotator(options: options).annotate(Document(text: text), into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    private func facts(_ text: String, _ change: (inout AnnotationOptions) -> Void = { _ in }) throws -> [FactRecord] {
        try JSONDecoder().decode(FactsRecord.self, from: Data(annotate(text, change).utf8)).facts
    }

    /// The keys of the contract in their order; what a fact has not is left out.
    @Test func writesTheContract() {
        #expect(
            annotate("约500棵。")
                == #"{"facts":[{"start":1,"end":5,"fullStart":0,"fullEnd":5,"text":"500棵","kind":"count","value":"500","unit":"棵","relation":"about","rule":"measure"}]}"#
        )
        #expect(annotate("渠通了。") == #"{"facts":[]}"#)
    }

    @Test(
        arguments: [
            ("七八台", nil, "7", "8"), ("5—8亿元", nil, "500000000", "800000000"), ("三分之二", "2/3", nil, nil),
            ("3比2取胜", "3:2", nil, nil),
            ("2.57∶1", "2.57:1", nil, nil), ("零下31.4℃", "-31.4", nil, nil), ("2023年10月18日", "2023-10-18", nil, nil),
            ("2022—2024年", nil, "2022", "2024"),
        ] as [(String, String?, String?, String?)]
    )
    func values(text: String, value: String?, lower: String?, upper: String?) throws {
        let fact = try #require(try facts(text).first)
        #expect(fact.value == value && fact.lower == lower && fact.upper == upper)
    }

    @Test func datesSayWhatIsWritten() throws {
        let text = "10月18日"
        #expect(try facts(text).map(\.timex) == ["XXXX-10-18"])
        #expect(try facts(text).map(\.value) == [nil])
        #expect(try facts(text) { $0.referenceDate = CalendarDate("2023-10-19") }.map(\.value) == ["2023-10-18"])
    }

    /// The calendar interval is half-open; the ends of candidates are both included.
    @Test func datesSayWhatTheyMean() throws {
        let json = annotate("2023年10月18日")
        #expect(
            json.contains(
                #""grain":"day","timex":"2023-10-18","resolvedStart":"2023-10-18T00:00:00","resolvedEnd":"2023-10-19T00:00:00","#
                    + #""candidates":[{"start":"2023-10-18T00:00:00","end":"2023-10-18T23:59:59"}]"#
            )
        )
        #expect(!annotate("近日").contains("resolvedStart") && !annotate("30人").contains("grain"))
    }

    @Test func withoutTimes() throws {
        let text = "昨天，30人用了3小时。"
        #expect(try facts(text).count == 3)
        #expect(try facts(text) { $0.hasTimes = false }.map(\.kind) == ["count", "duration"])
    }

    @Test(arguments: [(OffsetUnit.scalar, 2, 3, 6), (.utf16, 3, 4, 7), (.utf8, 7, 10, 15)])
    func offsets(unit: OffsetUnit, fullStart: Int, start: Int, end: Int) throws {
        let fact = try #require(try facts("😀有约30人") { $0.offsets = unit }.first)
        #expect(fact.fullStart == fullStart && fact.start == start && fact.end == end && fact.fullEnd == end)
    }

    /// Every field says what the fact says, whatever was found.
    @Test func fieldsAreThoseOfTheFact() throws {
        let text = "截至目前，全村有注册志愿者827人，每亩增收80元。去年接待游客21.6万人次，同比增长38.4%，比例由68%提高到70%。"
        let expected = NewsAnalyzer().analyze(text, layout: .prose, fields: .facts).facts
        let written = try facts(text)
        #expect(written.count == expected.count && written.count >= 5)
        for (record, fact) in zip(written, expected) {
            #expect(record.start == fact.scalarRange.lowerBound && record.end == fact.scalarRange.upperBound)
            #expect(record.text == fact.text && record.kind == fact.kind.rawValue && record.unit == fact.unit)
            #expect(record.relation == fact.relation.rawValue && record.change == fact.change?.rawValue)
            #expect(record.direction == fact.direction?.rawValue && record.basis == fact.basis?.rawValue)
            #expect(record.item == fact.item && record.resolvedItem == fact.resolvedItem)
            #expect(record.subject == fact.subject && record.predicate == fact.predicate)
            #expect((record.subjectInherited ?? false) == fact.isSubjectInherited)
            #expect(record.asOf == fact.asOf && record.per == fact.per && record.timex == fact.time?.timex)
            #expect((record.members ?? []) == fact.members && (record.indefinite ?? false) == fact.isIndefinite)
        }
    }
}
