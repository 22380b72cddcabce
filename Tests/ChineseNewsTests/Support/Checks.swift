// What must hold for every text.

import Testing

@testable import ChineseNews

/// Checks that words and white space tile a text, and that their offsets are right in every unit.
///
/// ICU's stock iterator lets marks follow a blank; ours keeps white space apart.
func expectTiling(
    _ tokens: some Sequence<Word>,
    _ text: String,
    mixesWhiteSpace: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    var previous = TextPosition(startOf: text)
    for token in tokens {
        let (lower, upper) = (token.span.lowerBound, token.span.upperBound)
        guard lower == previous, lower.utf8Offset < upper.utf8Offset else {
            Issue.record("a gap or an overlap at UTF-8 offset \(previous.utf8Offset)", sourceLocation: sourceLocation)
            return
        }
        let scalars = text.unicodeScalars[token.range]
        let extent = (text.utf8[token.range].count, text.utf16[token.range].count, scalars.count)
        guard extent == (token.utf8Range.count, token.utf16Range.count, token.scalarRange.count) else {
            Issue.record("wrong offsets of '\(text[token.range])'", sourceLocation: sourceLocation)
            return
        }
        let blanks = scalars.filter { $0.properties.isWhitespace }.count
        guard mixesWhiteSpace || blanks == (token.kind == .whiteSpace ? scalars.count : 0) else {
            Issue.record("white space inside '\(text[token.range])'", sourceLocation: sourceLocation)
            return
        }
        previous = upper
    }
    let isWhole =
        previous.index == text.endIndex && previous.utf8Offset == text.utf8.count
        && previous.utf16Offset == text.utf16.count
        && previous.scalarOffset == text.unicodeScalars.count
    if !isWhole { Issue.record("the words end before the text does", sourceLocation: sourceLocation) }
}

/// The words of a text, joined with spaces.
///
/// Tests of one rule leave the model out, which may outvote it.
func cut(
    _ text: String,
    _ granularity: WordSegmenter.Granularity = .standard,
    lexicon: Lexicon = .builtIn,
    model: WordModel? = .builtIn
) -> String {
    let segmenter = WordSegmenter(lexicon: lexicon, granularity: granularity, model: model)
    return segmenter.words(in: text).map { String(text[$0.range]) }.joined(separator: " ")
}

/// Checks that the blocks of a page read as they should; says where they do not, and not all that was read.
func expectTexts(_ found: [String], _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    guard found != expected else { return }
    let same = zip(found, expected).prefix { $0 == $1 }.count
    func cut(_ texts: [String]) -> String {
        same < texts.count ? "‘\(texts[same].prefix(30))…\(texts[same].suffix(30))’" : "nothing"
    }
    let comment = "\(found.count) texts for \(expected.count); number \(same) is \(cut(found)) and not \(cut(expected))"
    Issue.record("\(comment)", sourceLocation: sourceLocation)
}
