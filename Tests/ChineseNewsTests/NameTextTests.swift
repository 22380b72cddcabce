import Testing

@testable import ChineseNews

@Suite struct NameTextTests {
    @Test func charactersAndWords() {
        let text = NameText.make("邹渠明在德清县😀。")
        #expect(text.count == 9 && text.characters.count == 10)
        #expect(text.characters.map(\.offset) == [0, 3, 6, 9, 12, 15, 18, 21, 25, 28])
        #expect(text.words.map { text.string(Int($0.start), Int($0.end)) } == ["邹渠明", "在", "德清县", "😀", "。"])
        #expect(text.characters.dropLast().map(\.word) == [0, 0, 0, 1, 2, 2, 2, 3, 4])
        #expect((0...8).filter(text.isWordStart) == [0, 3, 4, 7, 8])
        #expect((0...9).filter(text.isWordEnd) == [0, 3, 4, 7, 8, 9])
        #expect((0..<9).filter(text.isHan) == [0, 1, 2, 3, 4, 5, 6])
        #expect(text.words[2].mask.holds(.division) && text.words[1].mask.isDisjoint(with: .anyPlace))
        #expect(text.scalars(4..<7) == Array(of: "德清县"))
    }

    /// Every form of the gazetteer that stands in the text is a hit, also inside words and others.
    @Test func hits() {
        let text = NameText.make("湖州市德清县公安局")
        let found = (0..<text.count)
            .flatMap { i in text.hits(at: i).map { text.string(Int(text.hits[$0].start), Int(text.hits[$0].end)) } }
        #expect(Set(found).isSuperset(of: ["湖州", "湖州市", "德清", "德清县", "公安局", "局"]))
        for i in 0..<text.count {
            for form in text.hits(at: i).map({ text.hits[$0] }) {
                let string = text.string(Int(form.start), Int(form.end))
                #expect(Int(form.start) == i)
                #expect(
                    text.gazetteer.references(of: string)?.baseAddress
                        == text.gazetteer.references(ofForm: Int(form.form)).baseAddress
                )
            }
        }
    }

    /// What stands beside a name counts where it is a word.
    @Test func neighbours() {
        let text = NameText.make("局长余宏卿女士说")
        #expect(text.ends(.title, 2) && !text.ends(.title, 5))
        #expect(text.starts(.honorific, 5) && text.starts(.saying, 7) && !text.starts(.saying, 5))
        #expect(text.start(ofLongest: .title, endingAt: 2, from: 0) == 0)
        #expect(text.start(ofLongest: .title, endingAt: 2, from: 1) != 0)
        #expect(text.start(ofLongest: .honorific, endingAt: 2, from: 0) == nil)
    }

    /// No name goes over the end of a line.
    @Test func passages() {
        let text = NameText.make("\n德清县\n\n乾元镇\r\n下雪\n")
        #expect(text.passages.map { text.string($0.lowerBound, $0.upperBound) } == ["德清县", "乾元镇\r", "下雪"])
        #expect(NameText.make("").passages.isEmpty && NameText.make("\n\n").passages.isEmpty)
        #expect(NameText.make("水").passages == [0..<1])
    }

    @Test func breaks() {
        let bytes = Array("德清县".utf8)
        let text = NameText()
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            text.append(base, from: 0, to: 3, kind: .han, tag: .none)
            text.appendBreak(offset: 3)
            text.append(base, from: 3, to: 9, kind: .han, tag: .none)
        }
        text.finish()
        #expect(text.passages == [0..<1, 2..<4])
        #expect(text.characters.map(\.offset) == [0, 3, 3, 6, 9])
        #expect(text.hits.allSatisfy { $0.start > 1 || $0.end < 2 })
    }
}
