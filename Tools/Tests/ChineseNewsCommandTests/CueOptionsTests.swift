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

    @Test func missingFiles() throws {
        #expect(throws: TableError(file: "/no/such", line: nil, reason: "No such file or directory")) {
            try CueOptions.parse(["--cues", "/no/such"]).load()
        }
        #expect(try CueOptions.parse(["--cues", "a", "--cues", "b"]).files == ["a", "b"])
        #expect(throws: (any Error).self) { try CueOptions.parse(["--cues"]) }
    }

    /// What a later file says of a word gives way to nothing; a file may say more of others.
    @Test func laterFilesWin() throws {
        try TableFiles.with("特写师\tfirst\n掌镜\tshot\tbefore\n", "特写师\tsecond\tbefore\n", "") { files in
            let cues = try CueOptions.parse(files.flatMap { ["--cues", $0] }).load()
            #expect(annotate("特写师：邹渠明", cues).contains(#""bylines":[]"#))
            #expect(annotate("邹渠明 特写师", cues).contains(#""role":"second""#))
            #expect(annotate("邹渠明 掌镜", cues).contains(#""role":"shot""#))
            let other = try CueOptions.parse(files.reversed().flatMap { ["--cues", $0] }).load()
            #expect(annotate("特写师：邹渠明", other).contains(#""role":"first""#))
        }
    }

    @Test func organizations() throws {
        try TableFiles.with("\u{FEFF}# bodies\r\n素材\tmaterial\tbehind\torganizations\r\n") { files in
            let json = annotate("素材：榆塔影像馆", try CueOptions.parse(["--cues", files[0]]).load())
            #expect(json.contains(#""role":"material","names":[],"organizations":["榆塔影像馆"]"#))
        }
    }

    @Test(.enabled(if: Tool.executable != nil))
    func theCommand() throws {
        try TableFiles.with("特写师\tfeature\n", "掌镜\tshot\tleft\n") { files in
            let arguments = ["annotate", "--fields", "bylines", "--layout", "prose"]
            let outcome = try Tool.run(arguments + ["--cues", files[0]], input: "特写师 邹渠明\n")
            #expect(outcome.status == 0 && outcome.output == "bylines        邹渠明 feature\n" && outcome.errors == "")
            #expect(try Tool.run(arguments, input: "特写师 邹渠明\n").output == "")
            let bad = try Tool.run(arguments + ["--cues", files[0], "--cues", files[1]], input: "特写师 邹渠明\n")
            #expect(bad.status == 1 && bad.output == "")
            #expect(bad.errors == "chinese-news: \(files[1]):1: unknown side 'left'; there are behind, before\n")
        }
        let help = try Tool.run(["annotate", "--help"]).output
        #expect(help.contains("--cues <file>") && help.contains("--reference-date <day>") && help.contains("bylines"))
    }
}
