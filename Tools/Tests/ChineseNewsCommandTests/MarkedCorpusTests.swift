// Tests of MarkedCorpus: marked-up articles to lines of words.

import ChineseNews
import ChineseNewsCommand
import Foundation
import Testing

@Suite struct MarkedCorpusTests {
    /// The words of a line, with one space between them.
    private func line(_ text: String, fine: Bool = false) -> String {
        MarkedCorpus.words(of: text, granularity: fine ? .fine : .standard)
            .split(whereSeparator: { $0 == " " || $0.isNewline }).joined(separator: " ")
    }

    @Test(arguments: [
        ("{L 桁溪县} 召开 会议", "桁溪县 召开 会议"),
        ("{O {L 桁溪县} 水务局} 通知", "桁溪县 水务局 通知"),
        ("{O {L 桁溪县 榆塔镇} } 通知", "桁溪县 榆塔镇 通知"),
        ("{P 余|宏卿} }", "余宏卿"),
        ("{L 桁溪} 、 {L 榆塔} 。", "桁溪 、 榆塔 。"),
        ("{O {O {L 桁溪县}}} 好", "桁溪县 好"),
        ("  多   空格  ", "多 空格"), ("", ""),
    ])
    func names(text: String, expected: String) { #expect(line(text) == expected) }

    /// Only `fine` parts at a bar; one that stands alone is a word of the text.
    @Test func bars() {
        #expect(line("{P 余|宏卿} 说 15万|余 人") == "余宏卿 说 15万余 人")
        #expect(line("{P 余|宏卿} 说 15万|余 人", fine: true) == "余 宏卿 说 15万 余 人")
        #expect(line("甲 | 乙") == "甲 | 乙")
        #expect(line("甲 | 乙", fine: true) == "甲 | 乙")
    }

    /// A space of the text is no word and parts nothing that is not parted anyway.
    @Test func spaces() {
        #expect(line("记者 ␣ {P 余|宏卿}␣ {P 龙|启凤} 摄") == "记者 余宏卿 龙启凤 摄")
        #expect(line("␣ ␣") == "")
    }

    /// Heads of articles give empty lines, so that errors name the lines of the file.
    @Test func linesKeepTheirNumbers() {
        let text = "# A-1 | local | simplified | 2020-01-01\n水渠 通水\n\n# A-2\n水 渠\n"
        let lines = MarkedCorpus.words(of: text, granularity: .standard)
            .split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(lines.prefix(5) == ["", "水渠 通水", "", "", "水 渠"])
    }

    /// A line may end with CR and LF, which Swift holds for one character.
    @Test func linesOfOtherSystems() {
        let text = "# A-1 | local\n水渠 {L 桁溪}\n# A-2\n{P 余|宏卿}\n"
        let plain = MarkedCorpus.words(of: text, granularity: .fine)
        #expect(MarkedCorpus.words(of: text.replacing("\n", with: "\r\n"), granularity: .fine) == plain)
        #expect(MarkedCorpus.words(of: "\u{FEFF}" + text, granularity: .fine) == plain)
    }

    /// Nothing of the mark-up is left in the project's own corpus, and nothing of the text is lost.
    @Test(arguments: ["train", "dev"])
    func theCorpus(part: String) throws {
        let folder = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Corpus").appending(path: part)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(files.count > 10)
        for file in files {
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            let standard = MarkedCorpus.words(of: text, granularity: .standard)
            let fine = MarkedCorpus.words(of: text, granularity: .fine)
            #expect(!standard.contains { "{}|␣#".contains($0) }, "\(file.lastPathComponent)")
            #expect(standard.filter { $0 != " " } == fine.filter { $0 != " " })
            #expect(standard.split(separator: " ").count < fine.split(separator: " ").count)
        }
    }
}
