import ChineseNewsFoundation
import Foundation
import Testing

@Suite struct LexiconURLTests {
    @Test func readsFiles() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "词 \(UInt64.random(in: 0...UInt64.max)).tsv")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("长泖镇\tplace\n".utf8).write(to: file)
        #expect(try Lexicon.builtIn.adding(contentsOf: file).kind(of: "长泖镇") == .place)
    }

    @Test func refusesOtherURLs() throws {
        let url = try #require(URL(string: "https://example.com/a.tsv"))
        #expect {
            try Lexicon.builtIn.adding(contentsOf: url)
        } throws: { "\($0)" == "https://example.com/a.tsv: not the URL of a file" }
    }
}
