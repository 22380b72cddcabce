// Tests of WordModelTrainer: what is learned, what is refused.

import Testing

@_spi(WordModelTrainer) @testable import ChineseNews

@Suite struct WordModelTrainerTests {
    private func source(_ text: String) -> WordModelTrainer.Source { .init(file: "text", bytes: Array(text.utf8)) }

    private func progress(_ text: String, development: String? = nil, epochs: Int = 3) throws -> [WordModelTrainer
        .Progress]
    {
        var options = WordModelTrainer.Options()
        options.epochs = epochs
        var all: [WordModelTrainer.Progress] = []
        _ = try WordModelTrainer(options: options)
            .train(gold: [source(text)], development: development.map { [source($0)] } ?? []) { all.append($0) }
        return all
    }

    /// Words that no lexicon has, in the sentences that showed them; so short a text teaches little of others.
    @Test(arguments: ["他 去 梭柳渠 看 水", "她 在 榆塔营 住", "从 桁溪坳 来 了", "修建 埝头沱 的 工人"])
    func learnsWords(expected: String) throws {
        let text = String(expected.filter { $0 != " " })
        try #require(SmallModel.text.contains(expected))
        try #require(SmallModel.places.allSatisfy { !Lexicon.builtIn.contains($0) })
        #expect(cut(text, model: nil) != expected)
        #expect(cut(text, model: try WordModel(image: SmallModel.image)) == expected)
    }

    @Test func equalInputGivesEqualBytes() throws {
        #expect(try SmallModel.train() == SmallModel.image)
        #expect(try SmallModel.train(SmallModel.text + "\n山田 种树") != SmallModel.image)
    }

    /// A BOM, CR before LF, tabs, several spaces and empty lines change nothing.
    @Test func passesOverWhatIsNoWord() throws {
        let text = SmallModel.text
        #expect(try SmallModel.train("\u{FEFF}" + text.replacing("\n", with: "\r\n") + "\r\n\r\n") == SmallModel.image)
        #expect(try SmallModel.train("\n" + text.replacing(" ", with: " \t ") + "\n\n") == SmallModel.image)
        // A line with # is a line of text like others.
        #expect(try progress("# 水渠\n水渠\n")[0].stretches == 2)
    }

    @Test func sizeLimitsHold() throws {
        let text = try Repository.segmentedCorpus()
        let whole = try SmallModel.train(text) { $0.epochs = 1 }
        #expect(whole.count > 40_000)
        let small = try SmallModel.train(text) {
            $0.epochs = 1
            $0.sizeLimit = 30_000
        }
        #expect(small.count <= 30_000)
        #expect(throws: Never.self) { try WordModel(image: small) }
    }

    @Test func reportsProgress() throws {
        let all = try progress(SmallModel.text, development: SmallModel.text, epochs: SmallModel.epochs)
        let last = try #require(all.last)
        #expect(all.map(\.epoch) == Array(1...SmallModel.epochs))
        #expect(all.allSatisfy { $0.stretches == all[0].stretches })
        #expect(all[0].mistakes > 0 && last.mistakes < all[0].mistakes)
        #expect(all.allSatisfy { (0...100).contains($0.f1 ?? -1) })
        #expect(last.f1 == 100)
        #expect(try progress(SmallModel.text).allSatisfy { $0.f1 == nil })
    }

    /// Measured is what segmentation finds: lines with marks, numbers and Latin words among them.
    @Test func measuresAsTheSegmenterDoes() throws {
        let development = "他 去 梭柳渠 ， GDP 增长 3.5% 。\n我们 的 榆塔 营 😀 好"
        let all = try progress(SmallModel.text, development: development, epochs: SmallModel.epochs)
        let model = try WordModel(image: SmallModel.image)
        var (right, found, wanted) = (0, 0, 0)
        for line in development.split(separator: "\n") {
            func ends(_ words: [Substring]) -> Set<Range<Int>> {
                var at = 0
                return Set(
                    words.map { word in
                        defer { at += word.unicodeScalars.count }
                        return at..<at + word.unicodeScalars.count
                    }
                )
            }
            let gold = ends(line.split(separator: " "))
            let own = ends(cut(String(line.filter { $0 != " " }), model: model).split(separator: " "))
            (right, found, wanted) = (right + gold.intersection(own).count, found + own.count, wanted + gold.count)
        }
        #expect(right < wanted, "榆塔营 is one word")
        let last = try #require(all.last?.f1)
        #expect(abs(last - 200 * Double(right) / Double(found + wanted)) < 0.000_1)
    }

    @Test func errors() {
        func reason(_ bytes: [UInt8]) -> String {
            do {
                _ = try WordModelTrainer().train(gold: [.init(file: "text", bytes: bytes)])
                return "none"
            } catch { return "\(error)" }
        }
        #expect(reason(Array("水渠\n山田\n".utf8) + [0xFF, 0x0A]) == "text:3: not valid UTF-8")
        #expect(reason([]) == "text: no Chinese words to learn from")
        #expect(reason(Array("\n \n，\n😀 ！\n".utf8)) == "text: no Chinese words to learn from")
        let long = String(repeating: "水渠，", count: (1 << 20) / 9 + 1)
        #expect(reason(Array("水渠\n\(long)\n".utf8)) == "text:2: a line has more than 1 MB")
        #expect {
            try WordModelTrainer().train(gold: [])
        } throws: { "\($0)" == "gold: no Chinese words to learn from" }
    }

    /// What the lattice does not hold at once is passed over, and what stands behind it is read.
    @Test func stretchesLongerThanAWindowAreSkipped() throws {
        func text(_ count: Int) -> String {
            let long = Array(repeating: "水", count: count).joined(separator: " ")
            return "\(long) ， 梭柳渠 通水\n"
        }
        #expect(try progress(text(Lattice.capacity))[0].stretches == 2)
        #expect(try progress(text(Lattice.capacity + 1))[0].stretches == 1)
        #expect(try progress(text(3 * Lattice.capacity))[0].stretches == 1)
        #expect(try progress("水 \n" + text(3 * Lattice.capacity), development: text(3 * Lattice.capacity)).count == 3)
    }

    /// A stretch of one character has no boundary to learn.
    @Test func singleCharactersTeachNothing() throws {
        let image = try WordModel(image: SmallModel.train("水\n山\n")).image
        #expect(image.scalarCount == 0)
        #expect(cut("他去看水渠", model: try WordModel(image: SmallModel.train("水\n山\n"))) == cut("他去看水渠", model: nil))
    }

    /// A text in the words of one granularity teaches that one.
    @Test func granularities() throws {
        let text = "记者 余 宏卿 报道\n记者 龙 启凤 报道\n村民 余 宏卿 说\n副 主任 龙 启凤 说"
        let model = try WordModel(image: SmallModel.train(text) { $0.granularity = .fine })
        #expect(cut("记者龙启凤说", .fine, model: model) == "记者 龙 启凤 说")
    }

    /// A lexicon with words of the user's has characters and codes like the built-in one.
    @Test func learnsWithWordsOfTheUsers() throws {
        let lexicon = Lexicon.builtIn.removing(["修建", "工人"])
        let image = try SmallModel.train(lexicon: lexicon)
        #expect(cut("修建梭柳渠的工人", lexicon: lexicon, model: try WordModel(image: image)) == "修建 梭柳渠 的 工人")
    }
}
