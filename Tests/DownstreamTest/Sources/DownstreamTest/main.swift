// Prints the words and sentences of a text and checks them and their offsets. Ends with status 1 where something differs.

import ChineseNews
import ChineseNewsFoundation
import Foundation

let text = "“涨价了👨‍👩‍👧！”他说。截至2020年，“𠮷”处有15万余人受益🇨🇳。\r\n详见https://example.com。"
var failures = 0

/// Prints a list and whether it is the expected one: 1 if not.
func check(_ name: String, _ actual: [String], _ expected: [String]) -> Int {
    print("\(name): \(actual.joined(separator: " | "))")
    if actual == expected { return 0 }
    FileHandle.standardError.write(Data("\(name) expected: \(expected.joined(separator: " | "))\n".utf8))
    return 1
}

let sentences = Array(SentenceSegmenter().sentences(in: text))
failures += check(
    "sentences",
    sentences.map { String(text[$0.range]) },
    ["“涨价了👨‍👩‍👧！”他说。", "截至2020年，“𠮷”处有15万余人受益🇨🇳。", "详见https://example.com。"]
)

let words = Array(WordSegmenter().words(in: text))
let expected = [
    "“", "涨价", "了", "👨‍👩‍👧", "！", "”", "他", "说", "。",
    "截至", "2020年", "，", "“", "𠮷", "”", "处", "有", "15万余", "人", "受益", "🇨🇳", "。",
    "详见", "https://example.com", "。",
]
failures += check("words", words.map { String(text[$0.range]) }, expected)

// The same stretches by each of the offsets.
let bridged = text as NSString
failures += check("words by UTF-16", words.map { bridged.substring(with: $0.nsRange) }, expected)
let bytes = Array(text.utf8)
failures += check("words by UTF-8", words.map { String(decoding: bytes[$0.utf8Range], as: UTF8.self) }, expected)
let scalars = Array(text.unicodeScalars)
failures += check(
    "words by scalars",
    words.map { String(String.UnicodeScalarView(scalars[$0.scalarRange])) },
    expected
)

let analysis = NewsAnalyzer().analyze(text)
failures += check(
    "analysis equals segmenters",
    ["\(analysis.sentences == sentences)", "\(analysis.words == words)"],
    ["true", "true"]
)

if failures > 0 { exit(1) }
print("DownstreamTest: all equal")
