// Tests of CharacterFold, and of what it is for: words of the user's in either script.

import Testing

@testable import ChineseNews

@Suite struct CharacterFoldTests {
    @Test func equalsTheTableOnAllRows() {
        let rows = CharacterVariants.builtIn.rows()
        #expect(rows.count > 1000)
        #expect(rows.allSatisfy { CharacterFold.shared[$0.variant] == $0.representative })
        #expect(rows.allSatisfy { CharacterFold.shared[$0.representative] == $0.representative })
        #expect(rows.contains { $0.variant >= 1 << 16 }, "some lie beyond the basic plane")
    }

    @Test func equalsTheTableElsewhere() {
        var generator = SeededGenerator(seed: 7)
        let edges: [UInt32] = [0, 0x2E80, 0x4E00, 0xFFFF, 0x1_0000, 0x2_0000, 0x10_FFFF]
        let random = (0..<20_000).map { _ in UInt32.random(in: 0...0x10_FFFF, using: &generator) }
        #expect((edges + random).allSatisfy { CharacterFold.shared[$0] == CharacterVariants.builtIn.fold($0) })
    }

    /// The villages are invented.
    @Test(arguments: [
        ("榆塔營", "他去榆塔营看", "榆塔营"), ("榆塔营", "他去榆塔營看", "榆塔營"), ("澗頭灣", "到涧头湾的路", "涧头湾"), ("涧头湾", "到澗頭灣的路", "澗頭灣"),
    ])
    func wordsMatchInEitherScript(word: String, text: String, expected: String) throws {
        try #require(!Lexicon.builtIn.contains(word))
        let lexicon = try Lexicon.builtIn.adding(word, as: .place)
        #expect(lexicon.kind(of: expected) == .place)
        for model in [nil, WordModel.builtIn] {
            #expect(cut(text, lexicon: lexicon, model: model).split(separator: " ").contains(Substring(expected)))
        }
    }

    /// Both scripts make one word, and the later one wins.
    @Test func variantsAreOneWord() throws {
        let lexicon = try Lexicon.builtIn.adding("榆塔營", as: .place).adding("榆塔营", as: .organization)
        #expect(lexicon.count == Lexicon.builtIn.count + 1)
        #expect(lexicon.kind(of: "榆塔營") == .organization)
        #expect(lexicon.removing("榆塔營").count == Lexicon.builtIn.count)
    }
}
