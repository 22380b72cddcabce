// Tests of WordModel: the public face.

import Testing

@_spi(WordModelTrainer) @testable import ChineseNews

@Suite struct WordModelTests {
    @Test func readsWhatTheTrainerWrites() throws {
        let model = try WordModel(image: SmallModel.image)
        #expect(cut("他去梭柳渠", model: nil) != "他 去 梭柳渠")
        #expect(cut("他去梭柳渠", model: model) == "他 去 梭柳渠")
    }

    /// The version of the format, a hyphen, and eight digits of the checksum.
    @Test func versions() throws {
        let version = try WordModel(image: SmallModel.image).version
        let parts = version.split(separator: "-")
        #expect(parts.count == 2 && parts[0] == "\(WordModelImage.version)" && parts[1].count == 8)
        #expect(UInt32(parts[1], radix: 16) == (try WordModel(image: SmallModel.image).image.checksum))
        #expect(version != WordModel.builtIn.version)
        #expect(try WordModel(image: SmallModel.train { $0.epochs = 1 }).version != version)
    }

    @Test func errorsNameTheModel() {
        #expect(throws: TableError(file: "own.model", line: nil, reason: "not a word model")) {
            try WordModel(image: [], name: "own.model")
        }
        #expect {
            try WordModel(image: Array("CNWM".utf8))
        } throws: { "\($0)" == "word model: not a word model" }
    }

    /// The bytes belong to the model, and the model to whoever segments with it.
    @Test func outlivesItsBytes() throws {
        func segmenter() throws -> WordSegmenter {
            var bytes = SmallModel.image
            let model = try WordModel(image: bytes)
            for i in bytes.indices { bytes[i] = 0xFF }
            return WordSegmenter(model: model)
        }
        let segmenter = try segmenter()
        let words = segmenter.words(in: "他去梭柳渠").map(\.utf8Range.upperBound)
        #expect(words == [3, 6, 15])
    }

    /// One walk through a text keeps nothing that another one sees.
    @Test func concurrentEqualsSequential() async throws {
        let text = try Repository.text("Docs/Examples/page.txt") + String(repeating: "从榆塔营到梭柳渠", count: 300)
        for model in [WordModel.builtIn, try WordModel(image: SmallModel.image)] {
            let segmenter = WordSegmenter(model: model)
            let expected = segmenter.words(in: text).map { $0 }
            await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<16 { group.addTask { segmenter.words(in: text).map { $0 } == expected } }
                for await isEqual in group { #expect(isEqual) }
            }
        }
    }
}
