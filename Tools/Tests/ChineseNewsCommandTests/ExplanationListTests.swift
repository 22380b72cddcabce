// Tests of ExplanationList: why names were found, for people.

import ChineseNews
import ChineseNewsCommand
import Testing

@Suite struct ExplanationListTests {
    private func annotate(_ text: String, isColored: Bool = false) -> String {
        var options = AnnotationOptions()
        options.format = .text
        options.selection = FieldSelection([.names, .explanations])
        options.isColored = isColored
        options.layout = .prose
        var output = OutputBuffer()
        Annotator(options: options).annotate(Document(text: text), into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    /// Each name as it stands in the text, its weights, the weightiest first, and their sum.
    @Test func names() {
        let lines = annotate("记者邹渠明来到德清县。").split(separator: "\n", omittingEmptySubsequences: false)
        let person = lines.firstIndex(of: "邹渠明  chineseName")
        let place = lines.firstIndex(of: "德清县  gazetteer")
        guard let person, let place else {
            Issue.record("the names are missing: \(lines)")
            return
        }
        #expect(person < place && lines[person - 1].isEmpty && lines[place - 1].isEmpty)
        let weights = lines[(person + 1)..<(place - 1)].compactMap { Double($0.prefix(7).drop { $0 == " " }) }
        #expect(weights.count == place - person - 2 && weights.count > 2)
        #expect(weights.dropLast().map(abs) == weights.dropLast().map(abs).sorted(by: >))
        #expect(abs(weights.dropLast().reduce(0, +) - (weights.last ?? 0)) < 0.05)
        #expect(lines[place - 2].hasSuffix("  in all, in nats"))
    }

    @Test func nothing() { #expect(annotate("渠通了。").isEmpty) }

    /// Names have the colours that they have in the text.
    @Test func colours() { #expect(annotate("记者邹渠明来了。", isColored: true).contains("\n\u{1B}[33m邹渠明\u{1B}[0m")) }
}
