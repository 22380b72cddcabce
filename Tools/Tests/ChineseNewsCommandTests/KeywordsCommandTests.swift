// Tests of KeywordsCommand: what it lists, and which options it takes.

import ArgumentParser
import ChineseNewsCommand
import Testing

@Suite struct KeywordsCommandTests {
    private func list(_ text: String, _ arguments: [String] = []) throws -> [[Substring]] {
        var output = OutputBuffer()
        try KeywordsCommand.parse(arguments).list(text, into: &output)
        return String(decoding: output.bytes, as: UTF8.self).split(separator: "\n")
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }

    private let text = "民勤县推广滴灌。滴灌比漫灌省水，滴灌设备由企业捐赠。"

    @Test(arguments: ["tfIDF", "textRank"])
    func listsScoreCountAndWord(method: String) throws {
        let rows = try list(text, ["--method", method, "--limit", "3"])
        #expect(rows.count == 3)
        #expect(rows[0][1...] == ["3", "滴灌"])
        #expect(rows.allSatisfy { $0.count == 3 && $0[0].split(separator: ".").last?.count == 4 })
        #expect(rows.map { Double($0[0]) ?? 0 } == rows.map { Double($0[0]) ?? 0 }.sorted(by: >))
    }

    @Test func textsWithoutKeywords() throws { #expect(try list("的。").isEmpty) }

    @Test func refusesWhatMakesNoSense() {
        #expect(throws: (any Error).self) { try KeywordsCommand.parse(["--limit", "0"]) }
        #expect(throws: (any Error).self) { try KeywordsCommand.parse(["--method", "magic"]) }
    }
}
