// Tests of TrainingText: segmented lines as a trainer reads them.

import Testing

@_spi(WordModelTrainer) @testable import ChineseNews

@Suite struct TrainingTextTests {
    private func lines(_ text: String) throws -> [TrainingText.Line] {
        let lattice = Lattice(lexicon: .builtIn, granularity: .standard, model: nil)
        return try TrainingText(.init(file: "text", bytes: Array(text.utf8)), lattice: lattice).lines
    }

    @Test func stretchesAndOthersTileALine() throws {
        let line = try #require(lines("水渠 ， 2020年 A股 😀😀 かな 通水 。").first)
        #expect(line.wordCount == 8)
        #expect(line.stretches.map(\.offset) == [0, 3, 14])
        #expect(line.stretches.map(\.count) == [2, 7, 2])
        let others = line.others.map(\.lowerBound) + [line.others.last?.upperBound ?? 0]
        #expect(others == [2, 10, 11, 12, 16, 17] || line.others.map(\.count).reduce(0, +) == 6)
        #expect(line.boundaries.count == 18)
        let covered = line.stretches.reduce(0) { $0 + $1.count } + line.others.reduce(0) { $0 + $1.count }
        #expect(covered == 17)
    }

    @Test func boundariesAreThoseOfTheWords() throws {
        let line = try #require(lines("水渠 通 水").first)
        #expect(line.boundaries == [true, false, true, true, true])
        #expect(line.stretches[0].ends == [2, 2, 3, 4, 4])
    }

    /// Behind a stretch that was too long the places still count on.
    @Test func placesCountOn() throws {
        let long = String(repeating: "𠮷", count: Lattice.capacity + 5)
        let line = try #require(lines("\(long) ， 水渠").first)
        #expect(line.stretches.map(\.offset) == [Lattice.capacity + 6])
        #expect(line.others == [Lattice.capacity + 5..<Lattice.capacity + 6])
    }
}
