// Tests of --cues: what is loaded, and what is done with it.

import ArgumentParser
import ChineseNews
import ChineseNewsCommand
import Testing

@Suite struct CueOptionsTests {
    private func annotate(_ text: String, _ cues: BylineCues) -> String {
        var options = AnnotationOptions()
        options.cues = cues
        options.selection = FieldSelection([.bylines])
        var output = OutputBuffer()
        Annotator(options: options).annotate(Document(text: text), into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test func loadsAllFilesInOrder() throws {
        try TableFiles.with("特写师\tfeature\n掌镜\tphotographer\tbefore\n", "特写师\tfeatureWriter\n") { files in
            let cues = try CueOptions.parse(["--cues", files[0], "--cues", files[1]]).load()
            #expect(annotate("特写师：邹渠明", cues).contains(#""role":"featureWriter""#))
            #expect(annotate("邹渠明 掌镜", cues).contains(#""role":"photographer""#))
        }
        #expect(annotate("特写师：邹渠明", try CueOptions.parse([]).load()).contains(#""bylines":[]"#))
    }

    @Test func errorsNameFileAndLine() throws {
        try TableFiles.with("特写师\tfeature\n掌镜\tphotographer\tleft\n") { files in
            #expect {
                try CueOptions.parse(["--cues", files[0]]).load()
            } throws: { "\($0)" == "\(files[0]):2: unknown side 'left'; there are behind, before" }
        }
    }

    @Test func commandsTakeThem() {
        #expect(throws: Never.self) {
            try AnnotateCommand.parse(["--cues", "a", "--reference-date", "2026-11-22", "file"])
        }
        #expect(throws: (any Error).self) { try AnnotateCommand.parse(["--reference-date", "22.11.2026", "file"]) }
    }
}
