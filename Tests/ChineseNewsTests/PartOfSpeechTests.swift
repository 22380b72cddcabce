import Testing

@testable import ChineseNews

@Suite struct PartOfSpeechTests {
    private func parts(_ text: String, _ granularity: WordSegmenter.Granularity = .standard) -> [String] {
        WordSegmenter(granularity: granularity, model: nil).words(in: text)
            .map { "\(text[$0.range])/\($0.partOfSpeech)" }
    }

    @Test func ofASentence() {
        #expect(
            parts("2020年，国务院在山西省的30个县推广GDP（核算）。")
                == [
                    "2020年/time", "，/punctuation", "国务院/organizationName", "在/preposition", "山西省/placeName",
                    "的/particle",
                    "30/number", "个/measure", "县/noun", "推广/verb", "GDP/foreign", "（/punctuation", "核算/verb",
                    "）/punctuation", "。/punctuation",
                ]
        )
    }

    @Test func traditionalWordsHaveTheSame() {
        #expect(parts("國務院的經濟學家") == ["國務院/organizationName", "的/particle", "經濟學家/noun"])
    }

    /// The parts of a compound have their own part of speech, the parts of a name are names.
    @Test func ofParts() {
        #expect(parts("经济发展", .coarse) == ["经济发展/verb"])
        #expect(parts("经济发展") == ["经济/noun", "发展/verb"])
        #expect(parts("邓小平同志", .fine) == ["邓/personName", "小平/personName", "同志/noun"])
    }

    @Test func ofRuns() {
        #expect(parts("😀3.5%x@y.cnかな") == ["😀/symbol", "3.5%/number", "x@y.cn/foreign", "かな/foreign"])
        #expect(parts("\u{0}㐂") == ["\u{0}/unknown", "㐂/unknown"])
    }

    /// No tag is left out, and the tags of Universal Dependencies are theirs.
    @Test func mappings() {
        let all = Set(WordTag.allCases.map { PartOfSpeech(.han, $0) })
        #expect(all.union([.symbol]) == Set(PartOfSpeech.allCases))
        let universal: Set = [
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
            "SCONJ", "SYM", "VERB",
            "X",
        ]
        #expect(PartOfSpeech.allCases.allSatisfy { universal.contains($0.universalTag) })
        #expect(PartOfSpeech.allCases.filter(\.isName).allSatisfy { $0.universalTag == "PROPN" })
    }

    /// The tag lies in the padding that a word has anyway.
    @Test func wordsStaySmall() { #expect(MemoryLayout<Word>.stride <= 72) }

    @Test func throughTheAnalysis() {
        let text = "国务院推广。"
        #expect(NewsAnalyzer().analyze(text).words.map(\.partOfSpeech) == [.organizationName, .verb, .punctuation])
    }
}
