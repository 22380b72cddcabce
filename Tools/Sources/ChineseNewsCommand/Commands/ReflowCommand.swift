// chinese-news reflow: the clean articles of a page.

package import ArgumentParser
import ChineseNews

/// `chinese-news reflow`.
package struct ReflowCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "reflow",
        abstract: "Print the articles of a raw page, clean.",
        discussion: """
            Joins wrapped lines, takes the blanks of justification out, and puts headlines, paragraphs, bylines and captions together into articles. \
            text and markdown are for reading; what belongs to no article stands at the end. json has the stretches of the input that each block \
            comes from. Where it is not sure which article a block belongs to, it says so on standard error.
            """
    )

    @Argument(help: "The files to read; none or - is standard input.", completion: .file())
    var files: [String] = []

    @Option(help: "How to write the articles.")
    var format = ReflowFormat.text

    @Option(help: "What offsets count.")
    var offsets = OffsetUnit.scalar

    @Option(help: "What line breaks mean: page, prose or auto.")
    var layout = TextLayout.auto

    package init() {}

    package func run() async throws {
        Environment.resetPipeSignal()
        let console = Console()
        let output = FileSink.standardOutput
        let form = ReflowForm(format: format, offsets: offsets, isArray: files.count > 1)
        var isFirst = true
        do {
            try await InputFiles(files, console: console)
                .readEach { source in
                    switch try Document.read(source) {
                    case .success(let text):
                        let document = NewsDocument(text.text, layout: layout)
                        var buffer = OutputBuffer()
                        form.write(document, isFirst: isFirst, into: &buffer)
                        isFirst = false
                        try buffer.flush(to: output)
                        for note in form.doubts(document) { console.note("\(source.name): \(note)") }
                    case .failure(let error): console.fail(error)
                    }
                }
            var end = OutputBuffer()
            form.finish(isEmpty: isFirst, into: &end)
            try end.flush(to: output)
        } catch let error as SystemError {
            console.fail(error)
        }
        try console.finish()
    }
}
