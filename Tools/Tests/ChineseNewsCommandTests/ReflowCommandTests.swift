// Tests of ReflowCommand: which options it takes, and what it says.

import ArgumentParser
import ChineseNews
import ChineseNewsCommand
import Foundation
import Testing

@Suite struct ReflowCommandTests {
    @Test(arguments: [
        ["--format", "html"], ["--format", "jsonl"], ["--layout", "poster"], ["--offsets", "bytes"],
        ["--fields", "blocks"],
    ])
    func refusesWhatMakesNoSense(arguments: [String]) {
        #expect(throws: (any Error).self) { try ReflowCommand.parse(arguments) }
    }

    @Test(.enabled(if: Tool.executable != nil))
    func readsStandardInput() throws {
        let text = try Tool.run(["reflow"], input: SamplePage.text)
        #expect(text.status == 0)
        #expect(text.errors == "")
        #expect(text.output.hasPrefix("石桥镇——\n\n渠水流进红薯地\n\n本报讯"))
        let prose = try Tool.run(["reflow", "--layout", "prose"], input: SamplePage.text)
        #expect(prose.output.contains("往年\n\n挑一担水"))
        let json = try Tool.run(["reflow", "--format", "json", "-"], input: SamplePage.text)
        #expect(json.output.hasPrefix("{\n  \"layout\": \"page\",\n"))
        #expect(json.output.hasSuffix("\n}\n"))
    }

    @Test(.enabled(if: Tool.executable != nil))
    func severalFiles() throws {
        let folder = try TemporaryFolder()
        let text = "水来了，红薯地全都浇上了水。"
        let files = try ["a.txt", "b.txt"].map { try folder.write(text.utf8, to: $0) }
        #expect(
            try Tool.run(["reflow"] + files).output == "── \(files[0]) ──\n\n\(text)\n\n── \(files[1]) ──\n\n\(text)\n"
        )
        #expect(
            try Tool.run(["reflow", "--format", "markdown"] + files).output
                == "<!-- \(files[0]) -->\n\n\(text)\n\n---\n\n<!-- \(files[1]) -->\n\n\(text)\n"
        )
        let json = try Tool.run(["reflow", "--format", "json"] + files).output
        #expect(try JSONDecoder().decode([ReflowRecord].self, from: Data(json.utf8)).map(\.id) == files)
        let one = try Tool.run(["reflow", "--format", "json", files[0]]).output
        #expect(try JSONDecoder().decode(ReflowRecord.self, from: Data(one.utf8)).id == files[0])
    }

    @Test(.enabled(if: Tool.executable != nil))
    func saysWhatItDoubts() throws {
        let page = SamplePage.text + "\n第02版\n\n" + SamplePage.text
        let said = NewsDocument(page, layout: .page).doubts.map { "standard input: \($0)\n" }.joined()
        for format in ["text", "markdown"] {
            let outcome = try Tool.run(["reflow", "--layout", "page", "--format", format], input: page)
            #expect(outcome.status == 0)
            #expect(outcome.errors == said)
        }
        #expect(try Tool.run(["reflow", "--layout", "page", "--format", "json"], input: page).errors == "")
    }

    @Test(.enabled(if: Tool.executable != nil))
    func goesOnBehindAFileThatItCannotRead() throws {
        let folder = try TemporaryFolder()
        let bad = try folder.write([0x61, 0xFF], to: "bad.txt")
        let good = try folder.write("水来了，红薯地全都浇上了水。".utf8, to: "good.txt")
        let outcome = try Tool.run(["reflow", "--format", "json", bad, folder.path("missing.txt"), good])
        #expect(outcome.status == 1)
        #expect(
            outcome.errors
                == "chinese-news: \(bad): not UTF-8 at byte 1, line 1\nchinese-news: \(folder.path("missing.txt")): No such file or directory\n"
        )
        #expect(try JSONDecoder().decode([ReflowRecord].self, from: Data(outcome.output.utf8)).count == 1)
        #expect(try Tool.run(["reflow", "--format", "json", bad, bad]).output == "[]\n")
    }
}
