// Tests of --lexicon: what is loaded, and what is done with it.

import ArgumentParser
import ChineseNews
import ChineseNewsCommand
import Foundation
import Testing

@Suite struct LexiconOptionsTests {
    /// Writes tables to files, and removes them after the body.
    private func withFiles(_ tables: String..., body: ([String]) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "lexicon-\(UInt64.random(in: 0...UInt64.max))"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = tables.indices.map { folder.appending(path: "\($0).tsv") }
        for (table, file) in zip(tables, files) { try Data(table.utf8).write(to: file) }
        try body(files.map { $0.path(percentEncoded: false) })
    }

    @Test func loadsAllFilesInOrder() throws {
        try withFiles("长泖镇\tperson\n碳达峰专班\n", "长泖镇\tplace\n互联网\t-\n") { files in
            let options = try LexiconOptions.parse(["--lexicon", files[0], "--lexicon", files[1]])
            let lexicon = try options.load()
            #expect(lexicon.kind(of: "长泖镇") == .place)
            #expect(lexicon.contains("碳达峰专班"))
            #expect(!lexicon.contains("互联网"))
        }
        #expect(try LexiconOptions.parse([]).load().count == Lexicon.builtIn.count)
    }

    @Test func errorsNameFileAndLine() throws {
        try withFiles("长泖镇\n长泖镇\tcity\n") { files in
            #expect {
                try LexiconOptions.parse(["--lexicon", files[0]]).load()
            } throws: { "\($0)".hasPrefix("\(files[0]):2: unknown kind 'city'") }
        }
        #expect(throws: TableError(file: "/no/such", line: nil, reason: "No such file or directory")) {
            try LexiconOptions.parse(["--lexicon", "/no/such"]).load()
        }
    }

    @Test func commandsTakeIt() throws {
        #expect(throws: Never.self) { try SegmentCommand.parse(["--lexicon", "a", "--lexicon", "b", "file"]) }
        #expect(throws: Never.self) { try AnnotateCommand.parse(["--lexicon", "a", "file"]) }
    }

    @Test func segmentsAndAnnotatesWithIt() throws {
        let lexicon = try Lexicon.builtIn.adding("长泖镇", as: .place)
        let sink = MemorySink()
        _ = try StreamSegmentation(words: WordSegmenter(lexicon: lexicon))
            .run(from: BlockSource("在长泖镇。\n".utf8), to: sink)
        #expect(sink.text == "在 长泖镇 。\n")

        var options = AnnotationOptions()
        options.lexicon = lexicon
        options.selection = FieldSelection(.words)
        let annotations = MemorySink()
        let writer = DocumentWriter(annotator: Annotator(options: options), sink: annotations)
        var reader = LineBatchReader(source: BlockSource(#"{"text": "在长泖镇。"}"#.utf8))
        while let batch = try reader.next() { try writer.write(writer.annotator.annotate(batch, file: nil)) }
        try writer.finish()
        #expect(annotations.text.hasPrefix(#"{"words":[[0,1],[1,4],[4,5]]"#))
    }
}
