// The documents that a command reads, and how it reads them.

import ArgumentParser
import ChineseNews

/// The files and options that all commands have which annotate documents.
struct DocumentOptions: ParsableArguments {
    /// What help says of the documents.
    static let discussion = """
        With --input text, a file or standard input is one document. With --input jsonl, a line is one: \
        {"id": …, "text": "…", "layout": "page", "referenceDate": "2026-11-22"}, of which only text must be there. Of a line that cannot be read, JSON has \
        {"id": …, "error": {"line": …, "message": …}} in its place, and the other formats a message on standard error; the status is 1 at the end, and the \
        others are processed.
        """

    @Argument(help: "The files to read; none or - is standard input.", completion: .file())
    var files: [String] = []

    @Option(help: "What is one document: a whole file, or a line of JSON.")
    var input = InputFormat.text

    @Option(help: "What offsets count.")
    var offsets = OffsetUnit.scalar

    @Option(
        help: """
            What line breaks mean. page: lines are wrapped hard, and the wraps are taken out to read the text; prose: each ends a paragraph; \
            auto: what the lines look like.
            """
    )
    var layout = TextLayout.auto

    @Option(help: "How many lines of JSON to process at a time; 0: one for each processor. The order stays.")
    var jobs = 1

    @Option(
        help: ArgumentHelp(
            "The day of issue: dates that are written without year or month are read by it, and all are written as 2026-11-22.",
            valueName: "day"
        )
    )
    var referenceDate: CalendarDate?

    @OptionGroup var lexicon: LexiconOptions
    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var cues: CueOptions
    @OptionGroup var model: ModelOptions

    func validate() throws {
        if jobs < 0 { throw ValidationError("--jobs must not be negative") }
    }

    /// Reads the documents and writes what is found.
    ///
    /// - Parameters:
    ///   - format: how results go out.
    ///   - change: sets what else the command wants.
    /// - Throws: `ExitCode.failure` if something could not be read or written.
    func annotate(as format: OutputFormat, _ change: (inout AnnotationOptions) -> Void) async throws {
        Environment.resetPipeSignal()
        let console = Console()
        do {
            var options = options(format)
            change(&options)
            options.lexicon = try lexicon.load()
            options.gazetteer = try gazetteer.load()
            options.cues = try cues.load()
            options.model = try model.load()
            let writer = DocumentWriter(annotator: Annotator(options: options), sink: FileSink.standardOutput)
            try await InputFiles(files, console: console)
                .readEach { source in
                    switch input {
                    case .text: try annotateText(source, with: writer, console: console)
                    case .jsonl: try await annotateLines(source, with: writer, console: console)
                    }
                }
            try writer.finish()
        } catch let error as SystemError {
            console.fail(error)
        } catch let error as TableError {
            console.fail(error)
        }
        try console.finish()
    }

    private func options(_ format: OutputFormat) -> AnnotationOptions {
        var options = AnnotationOptions()
        options.format = format
        options.isArray = input == .jsonl || files.count > 1
        options.offsets = offsets
        options.layout = layout
        options.referenceDate = referenceDate
        options.isColored = FileSink.standardOutput.isTerminal && Environment.allowsColor
        options.hasHeadings = input == .jsonl || files.count > 1
        options.width = Environment.width
        return options
    }

    private func annotateText(_ source: MeteredSource, with writer: DocumentWriter, console: Console) throws {
        switch try Document.read(source, id: source.path.map { .string($0) }) {
        case .success(let document): try writer.write(document)
        case .failure(let error): console.fail(error)
        }
    }

    private func annotateLines(_ source: any ByteSource, with writer: DocumentWriter, console: Console) async throws {
        let file = files.count > 1 ? source.name : nil
        let annotator = writer.annotator
        let pipeline = OrderedPipeline(jobs: jobs > 0 ? jobs : Environment.processorCount) {
            annotator.annotate($0, file: file)
        }
        var reader = LineBatchReader(source: source)
        var (lines, errors) = (0, 0)
        try await pipeline.run(
            next: { try reader.next() },
            isReady: { source.isReady },
            deliver: { result in
                lines += result.lineCount
                errors += result.errors.count
                try writer.write(result)
                // JSON has the errors among the results.
                guard !annotator.options.format.isJSON else { return }
                for error in result.errors { console.fail("\(source.name):\(error.line): \(error.message)") }
            }
        )
        if errors > 0 { console.fail("\(source.name): \(errors) of \(lines) lines could not be read") }
    }
}
