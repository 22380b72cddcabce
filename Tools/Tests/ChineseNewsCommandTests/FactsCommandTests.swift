// Tests of the command facts, and of annotate where it writes facts.

import ArgumentParser
import Foundation
import Testing

@testable import ChineseNewsCommand

@Suite struct FactsCommandTests {
    @Test(arguments: [
        ["--format", "html"], ["--format", "text"], ["--layout", "poster"], ["--fields", "facts"], ["--jobs", "-1"],
        ["--reference-date", "22.11.2026"],
    ])
    func refusesWhatMakesNoSense(arguments: [String]) {
        #expect(throws: (any Error).self) { try FactsCommand.parse(arguments) }
    }

    /// It takes the options of annotate that say what is read.
    @Test func takesTheOptionsOfAnnotate() throws {
        let shared = [
            "--input", "jsonl", "--offsets", "utf16", "--layout", "page", "--jobs", "2", "--reference-date",
            "2026-11-22",
            "--lexicon", "a", "--names", "b", "--cues", "c", "--model", "none", "file", "-",
        ]
        #expect(throws: Never.self) { try FactsCommand.parse(shared + ["--times", "--format", "csv"]) }
        #expect(throws: Never.self) { try AnnotateCommand.parse(shared + ["--format", "csv"]) }
    }

    @Test func csvIsOfFacts() {
        #expect(throws: (any Error).self) { try AnnotateCommand.parse(["--format", "csv", "--fields", "words"]) }
        #expect(throws: Never.self) { try AnnotateCommand.parse(["--format", "csv", "--fields", "words,facts"]) }
    }

    private static let text = "2023年10月18日来了30人。"

    @Test(.enabled(if: Tool.executable != nil))
    func formats() throws {
        let table = try Tool.run(["facts"], input: Self.text)
        #expect(table.status == 0 && table.errors == "")
        #expect(table.output.split(separator: "\n").count == 2)
        #expect(try Tool.run(["facts", "--times", "-"], input: Self.text).output.contains("2023-10-18"))
        let csv = try Tool.run(["facts", "--format", "csv", "--times"], input: Self.text).output
        #expect(csv.hasPrefix(FactRows.header) && csv.split(separator: "\r\n").count == 3)
        #expect(try Tool.run(["annotate", "--format", "csv"], input: Self.text).output == csv)
        let json = try Tool.run(["facts", "--format", "jsonl"], input: Self.text).output
        #expect(try JSONDecoder().decode(FactsRecord.self, from: Data(json.utf8)).facts.map(\.text) == ["30人"])
        let spread = try Tool.run(["facts", "--format", "json"], input: Self.text).output
        #expect(spread.hasPrefix("{\n  \"facts\": [{"))
    }

    /// A pipe has as many columns as it takes, unless COLUMNS says how many.
    @Test(.enabled(if: Tool.executable != nil))
    func columns() throws {
        func widths(_ columns: String) throws -> [Int] {
            try Tool.run(["facts", "--layout", "page"], input: SamplePage.text, environment: ["COLUMNS": columns])
                .output.split(separator: "\n").map { String($0).displayWidth }
        }
        let unlimited = try widths("")
        #expect(unlimited.count > 3)
        #expect(try widths("0") == unlimited && widths("wide") == unlimited && widths("500") == unlimited)
        #expect(try widths("30").allSatisfy { $0 <= 30 } && widths("30").count == unlimited.count)
    }

    @Test(.enabled(if: Tool.executable != nil))
    func filesAndLines() throws {
        let folder = try TemporaryFolder()
        let files = try [("a.txt", Self.text), ("b.txt", "")].map { try folder.write($1.utf8, to: $0) }
        let table = try Tool.run(["facts"] + files).output
        #expect(table.hasPrefix("── \(files[0]) ──\n") && table.hasSuffix("\n── \(files[1]) ──\n"))
        let csv = try Tool.run(["facts", "--format", "csv"] + files).output.split(separator: "\r\n")
        #expect(csv.count == 2 && csv[1].hasPrefix("\(files[0]),1,14,13,16,"))
        let lines = "{\"id\":\"x\",\"text\":\"\(Self.text)\"}\nbad\n{\"id\":2,\"text\":\"50元\"}\n"
        let rows = try Tool.run(["facts", "--format", "csv", "--input", "jsonl", "--jobs", "2"], input: lines)
        #expect(rows.status == 1)
        #expect(rows.output.split(separator: "\r\n").map { $0.prefix { $0 != "," } } == ["id", "x", "2"])
        #expect(rows.errors.contains("chinese-news: standard input:2: not JSON"))
        #expect(rows.errors.contains("1 of 3 lines could not be read"))
    }

    @Test(.enabled(if: Tool.executable != nil))
    func whatCannotBeRead() throws {
        let folder = try TemporaryFolder()
        let binary = try folder.write([0x61, 0xFF, 0x00], to: "a.bin")
        let missing = try Tool.run(["facts", "--format", "csv", "/no/such", binary], input: "")
        #expect(missing.status == 1 && missing.output == FactRows.header)
        #expect(missing.errors.contains("chinese-news: /no/such: No such file or directory\n"))
        #expect(missing.errors.contains("\(binary): not UTF-8 at byte 1, line 1\n"))
    }
}
