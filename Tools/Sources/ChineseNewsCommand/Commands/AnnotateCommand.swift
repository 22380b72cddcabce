// chinese-news annotate: everything that is found, with its exact places.

package import ArgumentParser
import ChineseNews

/// `chinese-news annotate`.
package struct AnnotateCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Find blocks, sentences, words, names, bylines and facts, with their places in the text as given.",
        discussion: """
            \(DocumentOptions.discussion)

            --format text is for people; dates and times are not among its facts. jsonl writes an object a line, json one value: an object, or an array \
            of objects for several files or --input jsonl. csv writes numeric facts alone: see facts. Offsets are half-open and count from the \
            start of the document as it was given.
            """
    )

    @Option(help: "How to write the results.")
    var format = OutputFormat.text

    @Option(
        help: ArgumentHelp(
            "What to find, with commas between; all but explanations by default: \(FieldSelection.names.map(\.key).joined(separator: ",")).",
            valueName: "names"
        ),
        transform: FieldSelection.init(argument:)
    )
    var fields = FieldSelection()

    @Option(help: "How much one word takes.")
    var granularity = WordSegmenter.Granularity.standard

    @OptionGroup var documents: DocumentOptions

    package init() {}

    package func validate() throws {
        guard format == .csv, !fields.fields.contains(.facts) else { return }
        throw ValidationError("--format csv writes facts, which are not among --fields")
    }

    package func run() async throws {
        try await documents.annotate(as: format) {
            $0.selection = format == .csv ? FieldSelection(.facts) : fields
            $0.granularity = granularity
            $0.hasTimes = format != .text
        }
    }
}
