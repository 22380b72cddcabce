import Foundation
import Testing

@testable import ChineseNews

/// A case of Specs/Sentence, or of the development data.
struct SentenceCase: Decodable, CustomStringConvertible {
    let text: String
    let sentences: [String]
    let wrapped: Bool
    var description: String { text }

    static func read(_ lines: String) throws -> [SentenceCase] {
        try lines.split(separator: "\n").map { try JSONDecoder().decode(SentenceCase.self, from: Data($0.utf8)) }
    }

    /// What the segmenter finds, without white space where the text is wrapped.
    var found: [String] {
        SentenceSegmenter(lineBreaks: wrapped ? .wrapped : .paragraphs).sentences(in: text)
            .map { sentence in
                bare(String(text[sentence.range]))
            }
    }

    var expected: [String] { sentences.map(bare) }

    private func bare(_ sentence: String) -> String {
        String(String.UnicodeScalarView(sentence.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
}

@Suite struct SentenceSegmenterTests {
    /// The rules were made on `development.jsonl`; `blind.jsonl` was first measured when they stood.
    ///
    /// Of all cases at most two in a hundred may be wrong.
    @Test(arguments: ["development", "blind"])
    func specs(name: String) throws {
        let cases = try SentenceCase.read(Repository.text("Tests/ChineseNewsTests/Specs/Sentence/\(name).jsonl"))
        let wrong = cases.filter { $0.found != $0.expected }
        #expect(cases.count > 150)
        #expect(wrong.count * 50 <= cases.count, "\(wrong.map { ($0.found, $0.expected) })")
    }

    @Test(.enabled(if: Repository.hasShared, "the development data does not stand beside the checkout"))
    func developmentData() throws {
        let lines = try #require(Repository.shared("eval/sentences.jsonl"))
        let cases = try SentenceCase.read(lines)
        #expect(cases.filter { $0.found != $0.expected }.count <= 2)
    }

    @Test(arguments: [
        ("他说：“走。”随后走了。", ["他说：“走。”", "随后走了。"]),
        ("会议闭幕。（记者李想）", ["会议闭幕。", "（记者李想）"]),
        ("《谁来晚餐？》开播了。好看！", ["《谁来晚餐？》开播了。", "好看！"]),
        ("涨了3.5%。见http://a.cn/b.html。", ["涨了3.5%。", "见http://a.cn/b.html。"]),
        ("（一）压实责任。（二）加强督查。", ["（一）压实责任。", "（二）加强督查。"]),
        ("1.提交。2.受理。", ["1.提交。", "2.受理。"]),
        ("标题\n\n　　正文一。正文二", ["标题", "正文一。", "正文二"]),
        ("", []), (" \n\t", []), ("。", ["。"]), ("“", ["“"]), ("无标点", ["无标点"]),
    ])
    func conventions(text: String, expected: [String]) {
        #expect(SentenceSegmenter().sentences(in: text).map { String(text[$0.range]) } == expected)
    }

    @Test func lineBreaks() {
        let text = "全市共有志愿者82747\n人。截至目前，无一人\n退出。\n　　第二段\n开始。\n\n标题"
        let lines = SentenceSegmenter(lineBreaks: .paragraphs).sentences(in: text).map { String(text[$0.range]) }
        #expect(lines == ["全市共有志愿者82747", "人。", "截至目前，无一人", "退出。", "第二段", "开始。", "标题"])
        let wrapped = SentenceSegmenter(lineBreaks: .wrapped).sentences(in: text).map { String(text[$0.range]) }
        #expect(wrapped == ["全市共有志愿者82747\n人。", "截至目前，无一人\n退出。", "第二段\n开始。", "标题"])
    }

    /// Sentences are in order, apart, trimmed, and leave out nothing but white space.
    @Test(arguments: 1...40)
    func sentencesLeaveOutOnlyWhiteSpace(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = RandomText.make(scalars: 3000, using: &generator)
        for lineBreaks in SentenceSegmenter.LineBreaks.allCases {
            var previous = text.startIndex
            func isBlank(_ range: Range<String.Index>) -> Bool {
                text.unicodeScalars[range].allSatisfy { $0.properties.isWhitespace }
            }
            for sentence in SentenceSegmenter(lineBreaks: lineBreaks).sentences(in: text) {
                #expect(isBlank(previous..<sentence.range.lowerBound))
                let scalars = text.unicodeScalars[sentence.range]
                #expect(scalars.first.map { !$0.properties.isWhitespace } ?? false)
                #expect(scalars.last.map { !$0.properties.isWhitespace } ?? false)
                #expect(sentence.scalarRange.count == scalars.count)
                #expect(sentence.utf16Range.count == text.utf16[sentence.range].count)
                previous = sentence.range.upperBound
            }
            #expect(isBlank(previous..<text.endIndex))
        }
    }

    /// A paragraph longer than a piece is cut where sentences end, and nowhere else.
    @Test func longParagraphs() {
        let sentence = "全市共有注册志愿者82747人，他说：“好。”"
        let count = 40_000
        let text = String(repeating: sentence, count: count)
        var found = 0
        for step in SentenceSegmenter().sentences(in: text) {
            #expect(step.utf8Range.count == sentence.utf8.count)
            found += 1
        }
        #expect(found == count)
    }
}
