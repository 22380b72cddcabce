#if ICU
import Testing

@testable import ChineseNews

@Suite struct BreakIteratorTests {
    private func offsets(_ text: String, _ boundaries: [BreakIterator.Boundary], utf16: Bool) -> [Int] {
        boundaries.map { boundary in
            utf16
                ? text.unicodeScalars.distance(
                    from: text.startIndex,
                    to: text.utf16.index(text.startIndex, offsetBy: boundary.offset)
                )
                : text.unicodeScalars.distance(
                    from: text.startIndex,
                    to: text.utf8.index(text.startIndex, offsetBy: boundary.offset)
                )
        }
    }

    private static let texts = [
        "", "中", "清镇市共有82747人。“加油！”他说。", "ージョン中文", "𠮷野家👨‍👩‍👧🇨🇳e\u{301}\r\n\0\u{FEFF}", "ภาษาไทย mixed ລາວ text 한국어",
    ]

    /// UTF-8 through UText and UTF-16 give the same boundaries and statuses.
    @Test(arguments: BreakIterator.Kind.allCases)
    func utf8AndUTF16Agree(kind: BreakIterator.Kind) throws {
        let iterator = try BreakIterator(kind)
        var generator = SeededGenerator(seed: 7)
        for text in Self.texts + (0..<20).map({ _ in RandomText.make(scalars: 400, using: &generator) }) {
            let narrow = iterator.boundaries(inUTF8: Array(text.utf8))
            let wide = iterator.boundaries(inUTF16: Array(text.utf16))
            #expect(offsets(text, narrow, utf16: false) == offsets(text, wide, utf16: true))
            #expect(narrow.map(\.ruleStatus) == wide.map(\.ruleStatus))
            let segments = Array(iterator.segments(in: text))
            #expect(segments.map(\.utf8Range.upperBound) == narrow.map(\.offset))
            #expect(segments.map(\.utf16Range.upperBound) == wide.map(\.offset))
        }
    }

    @Test func ownRulesAgreeInBothEncodings() throws {
        let iterator = try BreakIterator(rules: String(decoding: RunRules.source, as: UTF16.self))
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<20 {
            let text = RandomText.make(scalars: 1000, using: &generator)
            let narrow = iterator.boundaries(inUTF8: Array(text.utf8))
            let wide = iterator.boundaries(inUTF16: Array(text.utf16))
            #expect(offsets(text, narrow, utf16: false) == offsets(text, wide, utf16: true))
            #expect(narrow.map(\.ruleStatus) == wide.map(\.ruleStatus))
        }
    }

    @Test func unpairedSurrogatesAreScalarsOfTheirOwn() throws {
        let iterator = try BreakIterator(.word)
        let units: [UInt16] = [0x4E2D, 0xD800, 0x4E2D, 0xDC00, 0xD83D]
        #expect(iterator.boundaries(inUTF16: units).last?.offset == units.count)
        let rules = try BreakIterator(rules: String(decoding: RunRules.source, as: UTF16.self))
        #expect(rules.boundaries(inUTF16: units).map(\.offset) == [1, 2, 3, 4, 5])
    }

    @Test func illFormedUTF8IsReadToItsEnd() throws {
        let bytes: [UInt8] = [0xE4, 0xB8, 0xAD, 0xFF, 0xC0, 0x80, 0xE4, 0xB8]
        #expect(try BreakIterator(.word).boundaries(inUTF8: bytes).last?.offset == bytes.count)
    }

    /// A word iterator loads dictionaries as it meets their scripts; ours has met them all before the first text.
    @Test func answersDoNotDependOnEarlierTexts() throws {
        let fresh = try BreakIterator(.word).boundaries(inUTF8: Array("ージョン".utf8))
        let used = try BreakIterator(.word)
        _ = used.boundaries(inUTF8: Array("中华人民共和国".utf8))
        #expect(used.boundaries(inUTF8: Array("ージョン".utf8)) == fresh)
    }

    @Test func badRulesNameLineAndColumn() {
        #expect { try BreakIterator(rules: "!!quoted_literals_only;\n$a = [a;\n$a+;") } throws: { error in
            guard let error = error as? ICUError else { return false }
            return error.line == 2 && error.code > 0 && error.name.hasPrefix("U_")
        }
        #expect(throws: ICUError.self) { try BreakIterator(rules: "") }
    }

    @Test func concurrentWalksAgree() async throws {
        let iterator = try BreakIterator(.word)
        let text = String(repeating: "全市共有注册志愿者82747人，发布项目2692个。", count: 50)
        let expected = iterator.segments(in: text).map(\.utf8Range)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 { group.addTask { iterator.segments(in: text).map(\.utf8Range) == expected } }
            for await isEqual in group { #expect(isEqual) }
        }
    }

    @Test func versionsAreNumbers() {
        #expect(BreakIterator.icuVersion.split(separator: ".").allSatisfy { Int($0) != nil })
        #expect(BreakIterator.unicodeVersion.split(separator: ".").count >= 2)
    }
}
#endif
