import Testing

@testable import ChineseNews

@Suite struct FlowedTextTests {
    @Test(arguments: [
        ("全市共有82747\n人。", "全市共有82747人。"),
        ("第一段。\n\n第二段。", "第一段。\n\n第二段。"),
        ("第一段\n　　第二段", "第一段\n　　第二段"),
        ("正文\n◆ 小标题\n正文", "正文\n◆ 小标题正文"),
        ("hello\nworld，中\n文", "hello world，中文"),
        ("新时\r\n代 \r\n 文明", "新时代文明"),
        ("山西省忻\n\n州市召开\n\n会议", "山西省忻州市召开会议"),
        ("一页\u{0C}二页", "一页\u{0C}二页"),
        ("中\u{2028}文 a\u{2028}b", "中文 a b"),
        ("", ""), ("\n\n", "\n\n"), ("\n中\n", "\n中\n"),
    ])
    func unwraps(source: String, expected: String) { #expect(FlowedText(unwrapping: source).text == expected) }

    /// Every scalar but white space survives in its order, and gaps account for the rest.
    @Test(arguments: 1...60)
    func dropsOnlyWhiteSpace(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let alphabet = Array("中文字a1。，“\n\n\r \u{3000}\u{2028}\u{0C}\t😀𠮷".unicodeScalars)
        var source = String.UnicodeScalarView()
        for _ in 0..<500 { source.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]) }
        let text = String(source)
        let flowed = FlowedText(unwrapping: text)
        func bare(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !$0.properties.isWhitespace } }
        #expect(bare(flowed.text) == bare(text))
        let dropped = flowed.gaps.reduce(into: TextExtent()) { $0 += $1.extent }
        #expect(flowed.text.utf8.count + dropped.utf8 == text.utf8.count)
        #expect(flowed.text.utf16.count + dropped.utf16 == text.utf16.count)

        // Each word of the flowed text maps to a stretch of the source that reads the same.
        var mapper = SpanMapper(text: text, gaps: flowed.gaps)
        for word in WordSegmenter().tokens(in: flowed.text) {
            let span = mapper.next(
                TextExtent(utf8: word.utf8Range.count, utf16: word.utf16Range.count, scalars: word.scalarRange.count)
            )
            guard word.kind != .whiteSpace else { continue }
            #expect(bare(String(text[span.range])) == Array(flowed.text[word.range].unicodeScalars))
            #expect(
                text.unicodeScalars.distance(from: text.startIndex, to: span.range.lowerBound)
                    == span.scalarRange.lowerBound
            )
            #expect(text.utf16.distance(from: text.startIndex, to: span.range.upperBound) == span.utf16Range.upperBound)
        }
    }
}
