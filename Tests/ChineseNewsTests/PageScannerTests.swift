import Testing

@testable import ChineseNews

@Suite struct PageScannerTests {
    @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}"])
    func lineBreaks(mark: String) {
        let page = PageLines("梭柳渠\(mark)榆塔营\(mark)\(mark)桁溪坳\(mark)")
        #expect(page.texts == ["梭柳渠", "榆塔营", "桁溪坳"])
        #expect(page.lines.map(\.breaks) == [0, 1, 2])
    }

    /// Scalars whose bytes are much like those of line breaks.
    @Test(arguments: ["\u{84}", "\u{86}", "\u{2027}", "\u{202A}", "\u{2128}", "\u{305}", "\u{8A8}", "\u{0E}", "\u{09}"])
    func noLineBreaks(scalar: String) {
        #expect(PageLines("梭柳渠\(scalar)榆塔营").texts == ["梭柳渠\(scalar)榆塔营"])
    }

    @Test func blankLinesAreBreaks() {
        #expect(PageLines("甲\n \n\t\r\n\u{3000}\n乙").lines.map(\.breaks) == [0, 4])
        #expect(PageLines("\n\n甲").lines.map(\.breaks) == [2])
        #expect(PageLines(String(repeating: "\n", count: 1000) + "甲").lines.map(\.breaks) == [255])
        for blank in ["", " ", "\n", "\r\n\t\u{3000}\u{2028}", "\u{FEFF}", "\u{FEFF} \n", "&nbsp;", "&emsp;\n&#12288;"]
        {
            #expect(PageLines(blank).lines.isEmpty)
        }
    }

    @Test func formFeedsStartPages() {
        let page = PageLines("甲\u{0C}乙\n丙\n\u{0C}\n丁\n\u{0C}")
        #expect(page.texts == ["甲", "乙", "丙", "丁"])
        #expect(page.lines.map { $0.traits.contains(.startsPage) } == [false, true, false, true])
    }

    @Test func byteOrderMarks() {
        #expect(PageLines("\u{FEFF}甲\n乙").texts == ["甲", "乙"])
        // Elsewhere it is a character, though one without a width.
        #expect(PageLines("甲\n\u{FEFF}乙").texts == ["甲", "\u{FEFF}乙"])
        #expect(PageLines("\u{FEFF}\u{FEFF}甲").texts == ["\u{FEFF}甲"])
    }

    @Test(arguments: ["&nbsp;", "&ensp;", "&emsp;", "&thinsp;", "&#160;", "&#xa0;", "&#xA0;", "&#12288;", "&#x3000;"])
    func entities(name: String) {
        let page = PageLines("\(name) \(name)梭柳渠\(name) \(name)\n\(name)\n榆塔营")
        #expect(page.texts == ["梭柳渠", "榆塔营"])
        #expect(page.lines[0].indent > page.lines[1].indent)
        #expect(page.lines.map { $0.traits.contains(.hasTrailingBlank) } == [true, false])
        #expect(page.lines[1].breaks == 2)
        // A name cut off is no name.
        let half = String(name.dropLast())
        #expect(PageLines("\(half)渠\(half)").texts == ["\(half)渠\(half)"])
    }

    @Test(arguments: ["&", "&amp;", "&n", "R&D", "&;", ";", "；", "a;", "&nbsp", "nbsp;"])
    func noEntities(text: String) { #expect(PageLines(" \(text) \n").texts == [text]) }

    @Test func indents() {
        let lines = PageLines("甲\n 甲\n    甲\n\u{3000}\u{3000}甲\n\t甲\n\u{A0} \u{3000}甲").lines
        #expect(lines.map(\.indent) == [0, 4, 16, 16, 16, 16])
        // A line that starts far to the right does not overflow anything.
        #expect((1..<10_000).contains(PageLines(String(repeating: "\u{3000}", count: 100_000) + "甲").lines[0].indent))
    }

    @Test(arguments: [" ", "  ", "\t", "\u{3000}", "\u{A0}", " \u{2003}"])
    func trailingBlanks(blank: String) {
        let page = PageLines("梭柳渠\(blank)\n榆塔营\n桁溪坳\(blank)")
        #expect(page.texts == ["梭柳渠", "榆塔营", "桁溪坳"])
        #expect(page.lines.map { $0.traits.contains(.hasTrailingBlank) } == [true, false, true])
    }

    /// What no keyboard has stays, and is where it was.
    @Test(arguments: [
        "\u{0}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", "\u{E000}", "\u{301}", "\u{200B}", "\u{1F1E8}\u{1F1F3}",
    ])
    func oddCharacters(text: String) {
        for page in ["\(text)", "梭\(text)柳", "\(text)渠\n\(text)\n渠\(text)"] {
            #expect(PageLines(page).texts == page.split(separator: "\n").map(String.init))
        }
        // Half of a surrogate pair reads as replacement characters.
        let broken = String(decoding: [0xE6, 0xA2, 0xAD, 0xED, 0xA0, 0x80, 0x0A, 0xE6, 0x9F], as: UTF8.self)
        #expect(PageLines(broken).texts.joined(separator: "\n") == broken)
    }

    /// Each scalar of any text that is not white space stands in one line, and lines stand in order.
    @Test(arguments: 1...40)
    func nothingIsLost(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let text = RandomText.make(scalars: 2000, using: &generator).replacing("&", with: "＆")
        let page = PageLines(text)
        var place = 0
        let bytes = Array(text.utf8)
        func isBlank(_ range: Range<Int>) -> Bool {
            String(decoding: bytes[range], as: UTF8.self).unicodeScalars
                .allSatisfy { TypeCharacter($0.value).kind == .blank || $0 == "\u{FEFF}" && range.lowerBound == 0 }
        }
        for line in page.lines {
            #expect(isBlank(place..<line.start))
            #expect(line.end > line.start && !isBlank(line.start..<line.end))
            place = line.end
        }
        #expect(isBlank(place..<bytes.count))
    }
}
