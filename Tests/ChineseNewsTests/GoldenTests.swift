// The example page, word by word: any change of a result shows as a change of a file.

import Foundation
import Testing

@testable import ChineseNews

@Suite struct GoldenTests {
    /// What `page.json` holds.
    struct Golden: Codable, Equatable {
        /// The version of ICU with which it was written.
        ///
        /// Results do not depend on it; if they ever do, this tells.
        let icu: String
        /// The sentences, each with its words between spaces.
        let sentences: [String]
    }

    private static let path = "Tests/ChineseNewsTests/Specs/Golden/page.json"

    private func analyse() throws -> [String] {
        let text = try Repository.text("Docs/Examples/page.txt")
        let analysis = NewsAnalyzer().analyze(text)
        var words = analysis.words[...]
        return analysis.sentences.map { sentence in
            let inside = words.prefix { $0.range.lowerBound < sentence.range.upperBound }
            words = words.dropFirst(inside.count)
            return inside.map { analysis.reading(of: $0) }.joined(separator: " ")
        }
    }

    /// To write the file anew, after a change that is meant: set `CHINESENEWS_WRITE_GOLDEN` and read the difference.
    @Test func examplePage() throws {
        #if ICU
        let icu = BreakIterator.icuVersion
        #else
        let icu = "none"
        #endif
        let found = try analyse()
        if ProcessInfo.processInfo.environment["CHINESENEWS_WRITE_GOLDEN"] != nil {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            let data = try encoder.encode(Golden(icu: icu, sentences: found))
            try data.write(to: Repository.root.appending(path: Self.path))
        }
        let golden = try JSONDecoder().decode(Golden.self, from: Data(Repository.bytes(Self.path)))
        #expect(found == golden.sentences, "written with ICU \(golden.icu), read with \(icu)")
    }
}
