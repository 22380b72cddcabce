// Tests of chinese-news train.

import ArgumentParser
import ChineseNews
import ChineseNewsCommand
import Testing

/// The places are invented.
@Suite struct TrainCommandTests {
    private static let text = ["梭柳渠", "榆塔营"]
        .flatMap { ["他 去 \($0) 看 水", "她 在 \($0) 住", "大家 说 \($0) 好", "从 \($0) 来 了"] }.joined(separator: "\n")

    /// The same in the mark-up of the corpus.
    private static let marked =
        "# A-1 | local | simplified | 2020-01-01\n"
        + text.replacing("梭柳渠", with: "{L 梭柳渠}").replacing("榆塔营", with: "{O {L 榆塔营}}") + "\n"

    private func words(_ text: String, model: String) throws -> String {
        let sink = MemorySink()
        let segmenter = WordSegmenter(model: try ModelOptions.parse(["--model", model]).load())
        _ = try StreamSegmentation(words: segmenter).run(from: BlockSource(text.utf8), to: sink)
        return sink.text
    }

    @Test func writesAModelThatSegmentReads() async throws {
        let folder = try TemporaryFolder()
        let gold = try folder.write(Self.text.utf8, to: "gold.txt")
        let out = folder.path("own.model")
        try await TrainCommand.parse(["--gold", gold, "--out", out, "--epochs", "60"]).run()
        #expect(try words("他去梭柳渠看水", model: "none") != "他 去 梭柳渠 看 水\n")
        #expect(try words("他去梭柳渠看水", model: out) == "他 去 梭柳渠 看 水\n")
        #expect(try WordModel(image: folder.bytes(of: "own.model")).version.hasPrefix("1-"))
    }

    /// The order of files and the form of the text tell nothing.
    @Test func readsTheCorpusAndSeveralFiles() async throws {
        let folder = try TemporaryFolder()
        let gold = try folder.write(Self.text.utf8, to: "gold.txt")
        let marked = try folder.write(Self.marked.utf8, to: "marked.txt")
        let common = ["--epochs", "3"]
        try await TrainCommand.parse(["--gold", gold, gold, "--out", folder.path("a")] + common).run()
        try await TrainCommand.parse(
            ["--gold", marked, marked, "--format", "corpus", "--dev", marked, "--out", folder.path("b")] + common
        )
        .run()
        #expect(try folder.bytes(of: "a") == folder.bytes(of: "b"))
    }

    @Test func sizes() async throws {
        let folder = try TemporaryFolder()
        let gold = try folder.write(Self.text.utf8, to: "gold.txt")
        try await TrainCommand.parse(["--gold", gold, "--out", folder.path("a"), "--size", "65536"]).run()
        #expect(try folder.bytes(of: "a").count <= 65536)
    }

    @Test(arguments: [
        [], ["--gold", "a"], ["--out", "m"], ["--gold", "a", "--out", "m", "--epochs", "0"],
        ["--gold", "a", "--out", "m", "--epochs", "ten"], ["--gold", "a", "--out", "m", "--size", "65535"],
        ["--gold", "a", "--out", "m", "--margin", "-1"], ["--gold", "a", "--out", "m", "--margin", "101"],
        ["--gold", "a", "--out", "m", "--margin", "nan"], ["--gold", "a", "--out", "m", "--rate", "0"],
        ["--gold", "a", "--out", "m", "--rate", "11"], ["--gold", "a", "--out", "m", "--format", "json"],
        ["--gold", "a", "--out", "m", "--granularity", "huge"],
    ])
    func refusesWhatMakesNoSense(arguments: [String]) {
        #expect(throws: (any Error).self) { try TrainCommand.parse(arguments) }
    }

    /// What cannot be used ends the command with failure, and leaves no model behind.
    @Test func failures() async throws {
        let folder = try TemporaryFolder()
        let out = folder.path("own.model")
        let good = try folder.write(Self.text.utf8, to: "good.txt")
        let bad = try folder.write(Array("水渠\n".utf8) + [0xFF, 0x0A], to: "bad.txt")
        let empty = try folder.write([], to: "empty.txt")
        for gold in [[folder.path("missing.txt")], [good, bad], [empty]] {
            await #expect(throws: ExitCode.failure) {
                try await TrainCommand.parse(["--gold"] + gold + ["--out", out]).run()
            }
            #expect(!folder.contains("own.model"))
        }
        await #expect(throws: ExitCode.failure) {
            try await TrainCommand.parse(["--gold", good, "--out", folder.path("no/such/folder"), "--epochs", "1"])
                .run()
        }
    }

    @Test(.enabled(if: Tool.executable != nil))
    func asAProcess() throws {
        let folder = try TemporaryFolder()
        let gold = try folder.write(Self.text.utf8, to: "gold.txt")
        let out = folder.path("own.model")
        let trained = try Tool.run(["train", "--gold", gold, "--dev", gold, "--out", out, "--epochs", "60"])
        #expect(trained.status == 0)
        #expect(trained.errors.contains("epoch 60: ") && trained.errors.contains(", F1 "))
        #expect(try trained.errors.hasSuffix("\(out): \(folder.bytes(of: "own.model").count) bytes\n"))
        #expect(trained.output == "")
        let segmented = try Tool.run(["segment", "--model", out], input: "她在榆塔营住")
        #expect(segmented.status == 0)
        #expect(segmented.output == "她 在 榆塔营 住\n")
        #expect(try Tool.run(["segment", "--model", "none"], input: "她在榆塔营住").output != segmented.output)
    }

    @Test(.enabled(if: Tool.executable != nil))
    func saysWhatIsWrong() throws {
        let folder = try TemporaryFolder()
        let bad = try folder.write(Array("水渠\n".utf8) + [0xFF, 0x0A], to: "bad.txt")
        let missing = folder.path("missing.txt")
        let cases: [([String], Int32, String)] = [
            (["--gold", missing, "--out", "m"], 1, "chinese-news: \(missing): No such file or directory\n"),
            (["--gold", bad, "--out", "m"], 1, "chinese-news: \(bad):2: not valid UTF-8\n"),
            (["--gold", bad, "--out", "m", "--format", "corpus"], 1, "chinese-news: \(bad):2: not valid UTF-8\n"),
        ]
        for (arguments, status, errors) in cases {
            let outcome = try Tool.run(["train"] + arguments)
            #expect(outcome.status == status)
            #expect(outcome.errors == errors)
        }
        let usage = try Tool.run(["train", "--gold", bad, "--out", "m", "--epochs", "0"])
        #expect(usage.status == 64 && usage.errors.contains("--epochs must be at least 1"))
    }
}
