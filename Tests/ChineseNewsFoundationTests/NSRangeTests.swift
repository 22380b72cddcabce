import ChineseNewsFoundation
import Foundation
import Testing

@Suite struct NSRangeTests {
    @Test func rangesCutTheSameStretchFromAnNSString() {
        let text = "👨‍👩‍👧在𠮷野家吃了3.5碗e\u{301}，很饱。"
        for word in WordSegmenter().tokens(in: text) {
            #expect((text as NSString).substring(with: word.nsRange) == String(text[word.range]))
        }
        for sentence in SentenceSegmenter().sentences(in: text) {
            #expect(Range(sentence.nsRange, in: text) == sentence.range)
        }
    }

    /// A string whose storage is Foundation's, not Swift's.
    @Test func bridgedStringsAreSegmented() {
        let source = "清镇市𠮷野家有82747人。😀好"
        let bridged = NSMutableString(string: source) as String
        #expect(
            WordSegmenter().words(in: bridged).map { String(bridged[$0.range]) }
                == WordSegmenter().words(in: source).map { String(source[$0.range]) }
        )
        #expect(
            NewsAnalyzer().analyze(bridged).words.map(\.utf8Range)
                == NewsAnalyzer().analyze(source).words.map(\.utf8Range)
        )
    }
}
