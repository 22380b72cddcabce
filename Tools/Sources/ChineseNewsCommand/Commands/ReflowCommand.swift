// chinese-news reflow: the clean articles of a page.

package import ArgumentParser
import ChineseNews

/// `chinese-news reflow`.
package struct ReflowCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "reflow",
        abstract: "Print the clean articles of a newspaper page.",
        discussion: """
            Takes out hard wraps, indents and the blanks of justified lines, and puts headlines before their articles, wherever they stand on \
            the page. What belongs to no article, such as captions and page numbers, comes last. A block that may belong to another article \
            is named on standard error; JSON has a confidence for each.

            --format text has a paragraph a line, blank lines between paragraphs, and rules between articles. json is an object with layout, \
            articles and unattached, or an array of objects for several files. Its offsets are half-open and count from the start of the \
            document as it was given.
            """
    )

    @Argument(help: "The files to read; none or - is standard input.", completion: .file())
    var files: [String] = []

    @Option(help: "How to write the articles.")
    var format = ReflowFormat.text

    @Option(help: "What line breaks mean: page, prose or auto.")
    var layout = TextLayout.auto

    @Option(help: "What the offsets of JSON count.")
    var offsets = OffsetUnit.scalar

    package init() {}

    package func run() async throws {
        Environment.resetPipeSignal()
        let console = Console()
        let form = form
        let output = FramedOutput(form.frame, sink: FileSink.standardOutput)
        do {
            try await InputFiles(files, console: console)
                .readEach { source in
                    switch try Document.read(source) {
                    case .success(let document):
                        let document = NewsDocument(document.text, layout: layout)
                        try output.write { form.write(document, name: source.path, into: &$0) }
                        guard format != .json else { return }
                        for doubt in document.doubts { console.note("\(source.name): \(doubt)") }
                    case .failure(let error): console.fail(error)
                    }
                }
            try output.finish()
        } catch let error as SystemError {
            console.fail(error)
        }
        try console.finish()
    }

    private var form: ReflowForm {
        var form = ReflowForm()
        form.format = format
        form.offsets = offsets
        form.isColored = FileSink.standardOutput.isTerminal && Environment.allowsColor
        form.hasSeveral = files.count > 1
        return form
    }
}
