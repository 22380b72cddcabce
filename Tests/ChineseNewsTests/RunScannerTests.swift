// ICU with RunRules and NativeRunScanner find the same runs.

import Testing

@testable import ChineseNews

@Suite struct RunScannerTests {
    struct Run: Equatable, CustomStringConvertible {
        let text: String
        let kind: RunKind
        var description: String { "\(kind):\(text)" }
    }

    static func runs(_ text: String, _ scanner: any RunScanner) -> [Run] {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { return [] }
        return bytes.withUnsafeBufferPointer { buffer in
            let runs = RunBuffer(scanner: scanner)
            runs.scan(buffer)
            return (0..<runs.count)
                .map {
                    Run(
                        text: String(decoding: buffer[runs.start($0)..<runs.end($0)], as: UTF8.self),
                        kind: runs.kind($0)
                    )
                }
        }
    }

    @Test(arguments: [
        ("清镇市2020年", "han:清镇市 number:2020 han:年"),
        ("二○二○年○", "han:二○二○年 symbol:○"),
        ("3.5%和１２．５％", "number:3.5% han:和 number:１２．５％"),
        (
            "17:30、2∶1、1/3、3：2",
            "number:17:30 punctuation:、 number:2∶1 punctuation:、 number:1/3 punctuation:、 number:3：2"
        ),
        ("1,234,567元，1,2", "number:1,234,567 han:元 punctuation:， number:1 punctuation:, number:2"),
        ("COVID-19疫情don't 5G基站3.5km", "latin:COVID-19 han:疫情 latin:don't space:  latin:5G han:基站 latin:3.5km"),
        (
            "见https://a.cn/b?c=1。或www.a.cn，",
            "han:见 url:https://a.cn/b?c=1 punctuation:。 han:或 url:www.a.cn punctuation:，"
        ),
        ("信箱news@example.com.cn.", "han:信箱 email:news@example.com.cn punctuation:."),
        ("12345@qq.com", "email:12345@qq.com"),
        ("——……...！！", "punctuation:—— punctuation:…… punctuation:... punctuation:！ punctuation:！"),
        ("👨‍👩‍👧🇨🇳👍🏽①", "symbol:👨‍👩‍👧 symbol:🇨🇳 symbol:👍🏽 symbol:①"),
        ("a\r\n\n  　b", "latin:a newline:\r\n newline:\n space:  　 latin:b"),
        ("葛󠄀城区e\u{301}x", "han:葛󠄀城区 latin:e\u{301}x"),
        ("東京タワーと한국어я", "han:東京 kana:タワーと hangul:한국어 alphabetic:я"),
        ("\0\u{FEFF}\u{301}", "other:\0 other:\u{FEFF} other:\u{301}"),
    ])
    func runs(text: String, expected: String) {
        #expect(Self.runs(text, NativeRunScanner()).map(\.description).joined(separator: " ") == expected)
    }

    #if ICU
    /// Tells where two scanners part, for a message that a person can read.
    private func expectEqual(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let native = Self.runs(text, NativeRunScanner())
        let icu = Self.runs(text, ICURunScanner())
        guard native != icu else { return }
        let i = zip(native, icu).prefix { $0 == $1 }.count
        Issue.record(
            "run \(i): native \(native.dropFirst(max(0, i - 1)).prefix(4)), ICU \(icu.dropFirst(max(0, i - 1)).prefix(4))",
            sourceLocation: sourceLocation
        )
    }

    @Test func scannersAgreeOnTheExamplePage() throws {
        expectEqual(try Repository.text("Docs/Examples/page.txt"))
    }

    /// Every scalar of the BMP, and some of each block above, between members of every class and all marks that rules name.
    @Test func scannersAgreeOnEveryScalarBesideEveryClass() {
        let neighbours = Array("中二○かア한aя0９\u{301}\u{200D}🇨😀☺。.,:/%-'&@—…(\u{3000}\0".unicodeScalars) + ["\n"]
        for neighbour in neighbours {
            var text = String.UnicodeScalarView()
            for value in chain(1, 0x1_0000, step: 1) + chain(0x1_0000, 0x11_0000, step: 251) {
                guard let scalar = Unicode.Scalar(value), value != 0x0D || neighbour != "\n" else { continue }
                text.append(contentsOf: [neighbour, scalar, neighbour, "\u{2028}"])
            }
            expectEqual(String(text))
        }
    }

    private func chain(_ lower: UInt32, _ upper: UInt32, step: Int) -> [UInt32] {
        Array(stride(from: lower, to: upper, by: step))
    }

    @Test(arguments: 1...40)
    func scannersAgreeOnRandomText(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        expectEqual(RandomText.make(scalars: 20_000, using: &generator))
        // Short alphabets make long and tangled runs.
        for alphabet in [
            "a1.@-:/", "1.,:%a@", "一○1年", "www.http://a", "a@b.c-d", "👨\u{200D}\u{FE0F}☺🇨🇳", ".…—-⋯─\u{301}",
        ] {
            let scalars = Array(alphabet.unicodeScalars)
            var text = String.UnicodeScalarView()
            for _ in 0..<3000 { text.append(scalars[Int.random(in: 0..<scalars.count, using: &generator)]) }
            expectEqual(String(text))
        }
    }
    #endif
}
