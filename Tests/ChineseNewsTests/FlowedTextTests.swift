import Testing

@testable import ChineseNews

@Suite struct FlowedTextTests {
    private func flowed(_ text: String) -> FlowedText { PageLayout(page: text).flowed }

    private func bare(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { TypeCharacter($0.value).kind != .blank && $0 != "\u{FEFF}" }
    }

    @Test(arguments: [
        ("全市共有82747\n人。", "全市共有82747人。"),
        ("山西省忻\n\n州市召开\n\n会议，\n\n布置工作\n\n。", "山西省忻州市召开会议，布置工作。"),
        ("新时\r\n代 \r\n 文明\u{2028}实践。", "新时代文明实践。"),
        ("他们说 hello\nworld，中\n文。", "他们说hello world，中文。"),
        ("他们都用聚光太阳能热发电（CS\nP）。而后又换了一些。", "他们都用聚光太阳能热发电（CSP）。而后又换了一些。"),
        ("优 秀 人 员 共 20 名，受 到\n表彰。", "优秀人员共20名，受到表彰。"),
        ("", ""), ("\n\n", ""), ("\n中\n", "中"), ("\u{FEFF}中", "中"), ("&nbsp;&nbsp;中文&nbsp;", "中文"),
    ])
    func reads(source: String, expected: String) { #expect(flowed(source).text == expected) }

    /// Every scalar but white space survives, each piece of the flowed text is a piece of the source, and places lead there and back.
    @Test(arguments: 1...80)
    func mapsToItsSource(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = Self.text(seed, &generator)
        let flowed = flowed(text)
        #expect(bare(flowed.text).count == bare(text).count)
        #expect(bare(flowed.text).sorted() == bare(text).sorted())
        if flowed.isInOrder { #expect(bare(flowed.text) == bare(text)) }
        let source = Array(text.utf8)
        let read = Array(flowed.text.utf8)
        var at = 0
        for range in flowed.sources(of: 0..<read.count) {
            // What stands between two pieces is a blank or a line break.
            while at < read.count, read[at] != source[range.lowerBound] {
                #expect(read[at] == 0x0A || read[at] == 0x20)
                at += 1
            }
            #expect(read[at..<at + range.count].elementsEqual(source[range]))
            for place in [range.lowerBound, range.upperBound - 1] {
                #expect(flowed.offset(ofSource: place) == at + place - range.lowerBound)
            }
            at += range.count
        }
        #expect(at == read.count)
    }

    /// Each word of the flowed text maps to a stretch of the source that reads the same, in all three units.
    @Test(arguments: 1...40)
    func spansHoldTheirWords(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = Self.text(seed, &generator)
        let flowed = flowed(text)
        var mapper = SpanMapper(text: text, flowed: flowed)
        for word in WordSegmenter().tokens(in: flowed.text) {
            let span = mapper.next(
                TextExtent(utf8: word.utf8Range.count, utf16: word.utf16Range.count, scalars: word.scalarRange.count)
            )
            guard word.kind != .whiteSpace else { continue }
            let (source, expected) = (bare(String(text[span.range])), bare(String(flowed.text[word.range])))
            if mapper.crossings[span] == nil {
                #expect(source == expected)
            } else {
                #expect(source.count >= expected.count)
            }
            let scalars = text.unicodeScalars
            #expect(scalars.distance(from: text.startIndex, to: span.range.lowerBound) == span.scalarRange.lowerBound)
            #expect(text.utf16.distance(from: text.startIndex, to: span.range.upperBound) == span.utf16Range.upperBound)
        }
    }

    /// Random lines: of odd characters, or of columns side by side.
    private static func text(_ seed: Int, _ generator: inout SeededGenerator) -> String {
        if seed % 3 == 0 { return columns(&generator) }
        let alphabet = Array("中文字国家发展a1。，“”（）◆摄\n\n\n\r \u{3000}\u{2028}\u{0C}\t😀𠮷\u{FEFF}".unicodeScalars)
        var source = String.UnicodeScalarView()
        for _ in 0..<600 { source.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]) }
        return String(source)
    }

    private static func columns(_ generator: inout SeededGenerator) -> String {
        let alphabet = Array("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出。，")
        func cell() -> String {
            String((0..<10).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
        }
        let count = Int.random(in: 2...3, using: &generator)
        return (0..<12).map { _ in (0..<count).map { _ in cell() }.joined(separator: "   ") + "\n" }.joined()
    }
}
