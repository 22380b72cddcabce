// Tests of --model: which model is loaded.

import ArgumentParser
import ChineseNews
import ChineseNewsCommand
import Testing

@Suite struct ModelOptionsTests {
    @Test func withoutAFileTheBuiltInOne() throws {
        #expect(try ModelOptions.parse([]).load()?.version == WordModel.builtIn.version)
    }

    @Test func none() throws { #expect(try ModelOptions.parse(["--model", "none"]).load() == nil) }

    @Test func filesThatCannotBeRead() throws {
        #expect {
            try ModelOptions.parse(["--model", "/no/such"]).load()
        } throws: { "\($0)" == "/no/such: No such file or directory" }
        #expect { try ModelOptions.parse(["--model", "/"]).load() } throws: { "\($0)" == "/: Is a directory" }
    }

    @Test func damagedFiles() throws {
        let folder = try TemporaryFolder()
        let empty = try folder.write([], to: "empty.model")
        #expect(throws: TableError(file: empty, line: nil, reason: "not a word model")) {
            try ModelOptions.parse(["--model", empty]).load()
        }
        let text = try folder.write("水渠 通水\n".utf8, to: "text.model")
        #expect(throws: TableError(file: text, line: nil, reason: "not a word model")) {
            try ModelOptions.parse(["--model", text]).load()
        }
    }

    @Test func commandsTakeIt() throws {
        #expect(throws: Never.self) { try SegmentCommand.parse(["--model", "none", "file"]) }
        #expect(throws: Never.self) { try AnnotateCommand.parse(["--model", "a", "file"]) }
        #expect(throws: (any Error).self) { try SegmentCommand.parse(["--model"]) }
    }

    @Test(.enabled(if: Tool.executable != nil))
    func commandsSayWhatIsWrong() throws {
        for command in ["segment", "annotate"] {
            let outcome = try Tool.run([command, "--model", "/no/such"], input: "好。")
            #expect(outcome.status == 1)
            #expect(outcome.errors == "chinese-news: /no/such: No such file or directory\n")
            #expect(outcome.output == "")
        }
    }
}
