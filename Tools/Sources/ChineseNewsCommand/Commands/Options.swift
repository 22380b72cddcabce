// The values of the options.

public import ArgumentParser
public import ChineseNews

extension TextLayout: @retroactive ExpressibleByArgument {}
extension CalendarDate: @retroactive ExpressibleByArgument {
    /// Reads a day as ISO 8601 writes it.
    public init?(argument: String) { self.init(argument) }
}
extension KeywordExtractor.Method: @retroactive ExpressibleByArgument {}
extension WordSegmenter.Granularity: @retroactive ExpressibleByArgument {}

/// How documents come in.
package enum InputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// A file, or standard input, is one document.
    case text
    /// A line is one document, as a JSON object.
    case jsonl
}

/// How results go out.
package enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// For people.
    case text
    /// One JSON value, a key a line.
    case json
    /// One JSON object a line.
    case jsonl
    /// Numeric facts as comma-separated values.
    case csv

    /// Whether what is wrong with a line of input has a place in it.
    var isJSON: Bool { self == .json || self == .jsonl }
}

/// How numeric facts go out.
package enum FactsFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// For people.
    case table
    /// Comma-separated values.
    case csv
    /// One JSON value, a key a line.
    case json
    /// One JSON object a line.
    case jsonl
}

/// How clean articles go out.
package enum ReflowFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// Plain text.
    case text
    /// Markdown, as CommonMark defines it.
    case markdown
    /// One JSON value.
    case json
}

/// What offsets count.
package enum OffsetUnit: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// Unicode scalars, as Python counts.
    case scalar
    /// Bytes of UTF-8, as Swift, Rust and Go count.
    case utf8
    /// Code units of UTF-16, as JavaScript, Java and NSRange count.
    case utf16
}

/// What to find and to write.
package struct FieldSelection: Sendable, Hashable {
    package static let names: KeyValuePairs<String, NewsAnalyzer.Fields> = [
        "blocks": .blocks, "sentences": .sentences, "words": .words, "places": .places,
        "organizations": .organizations, "persons": .persons, "explanations": .explanations, "bylines": .bylines,
        "numbers": .numbers, "facts": .facts, "indefinite": .indefiniteFacts,
    ]

    package var fields: NewsAnalyzer.Fields

    package init(_ fields: NewsAnalyzer.Fields = .all) { self.fields = fields }

    /// Reads a list with commas, such as `words,sentences`.
    ///
    /// - Throws: `ValidationError` that says which names there are.
    package init(argument: String) throws {
        fields = []
        for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let field = Self.names.first(where: { $0.key == name })?.value else {
                let known = Self.names.map(\.key).joined(separator: ", ")
                throw ValidationError("there is no field '\(name)'; there are: \(known)")
            }
            fields.insert(field)
        }
    }
}
