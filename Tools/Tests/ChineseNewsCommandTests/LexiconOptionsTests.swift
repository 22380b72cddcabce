// Tests of --lexicon: what is loaded, and what is done with it.

import ArgumentParser
import ChineseNews
import ChineseNewsCommand
import Foundation
import Testing

@Suite struct LexiconOptionsTests {
    @Test func loadsAllFilesInOrder() throws {
        try TableFiles.with("长泖镇\tperson\n碳达峰专班\n", "长泖镇\tplace\n互联网\t-\n") { files in
            let options = try LexiconOptions.parse(["--lexicon", files[0], "--lexicon", files[1]])
            let lexicon = try options.load()
            #expect(lexicon.kind(of: "长泖镇") == .place)
            #expect(lexicon.contains("碳达峰专班"))
            #expect(!lexicon.contains("互联网"))
        }
        #expect(try LexiconOptions.parse([]).load().count == Lexicon.builtIn.count)
    }

    @Test func errorsNameFileAndLine() throws {
        try TableFiles.with("长泖镇\n长泖镇\tcity\n") { files in
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
