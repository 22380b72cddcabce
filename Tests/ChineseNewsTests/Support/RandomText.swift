// Texts made by chance, the same in every run.

/// A small generator with a seed: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}

enum RandomText {
    /// Scalars that rules look at, so that chance meets the rules often.
    static let telling = Array(
        "一二三十百千万亿两零〇○第几数多余上好点分之年月日号时秒半刻钟大代中国人民的说道他王清镇市𠮷々かカー한글abcXYZéяωا012９８７.．,，:：∶/／%％‰-_'’&@+?!？！。；、…—─⋯“”‘’「」『』（）()《》〈〉【】[]\"＂#$~=<>|^`\\ \t\u{3000}\u{A0}\n\r\u{B}\u{C}\u{85}\u{2028}\u{200B}\u{200C}\u{200D}\u{FEFF}\u{FE0F}\u{301}\u{E0100}\u{0}\u{1F1E8}\u{1F1F3}👨👩🏽☺①ⅡhttpswwwHTTPftp"
            .unicodeScalars
    )

    /// A text of so many scalars, half of them telling, half from all of Unicode.
    static func make(scalars count: Int, using generator: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<count {
            let random = generator.next()
            if random & 1 == 0 {
                text.append(telling[Int(random >> 8) % telling.count])
            } else {
                let limit: UInt64 = random & 2 == 0 ? 0x1_0000 : 0x11_0000
                text.append(Unicode.Scalar(UInt32((random >> 8) % limit)) ?? "\u{FFFD}")
            }
        }
        return String(text)
    }
}
