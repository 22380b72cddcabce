// Tests of StretchReader: what stands in a lattice together.

import Testing

@testable import ChineseNews

@Suite struct StretchReaderTests {
    private struct Filled: Equatable {
        var isWhole: Bool
        /// The run behind the stretch.
        var run: Int
        var count: Int
        /// How many bytes of the text the lattice holds.
        var bytes: Int
    }

    private func fill(_ text: String, from run: Int = 0, takesAllRuns: Bool = false) -> Filled? {
        let lattice = Lattice(lexicon: .builtIn, granularity: .standard, model: nil)
        let reader = StretchReader(lattice: lattice, takesAllRuns: takesAllRuns)
        let runs = RunBuffer()
        return Array(text.utf8)
            .withUnsafeBufferPointer { bytes -> Filled? in
                guard let base = bytes.baseAddress else { return nil }
                runs.scan(bytes)
                guard reader.isInLattice(base, runs, run, runs.count) else { return nil }
                let (isWhole, end) = reader.fill(base, from: runs.start(run), runs, run: run, count: runs.count)
                let held = Int(lattice.characters[lattice.count].offset)
                return Filled(isWhole: isWhole, run: end, count: lattice.count, bytes: held)
            }
    }

    @Test func stretchesHoldNumbersAndLatin() {
        #expect(fill("在2020年A股，好") == Filled(isWhole: true, run: 5, count: 8, bytes: 14))
        #expect(fill("，好") == nil)
        #expect(fill("，好", from: 1) == Filled(isWhole: true, run: 2, count: 1, bytes: 3))
        #expect(fill("かな好") == nil)
        #expect(fill("好 好") == Filled(isWhole: true, run: 1, count: 1, bytes: 3))
    }

    /// A dot is in a name only between Chinese characters.
    @Test(arguments: ["·", "•", "‧", "・"])
    func dots(dot: String) {
        #expect(fill("水\(dot)渠，")?.count == 3)
        #expect(fill("水\(dot)")?.count == 1)
        #expect(fill("\(dot)水") == nil)
        #expect(fill("水\(dot)A")?.count == 1)
        #expect(fill("水\(dot)\(dot)渠")?.count == 1)
    }

    @Test func longRunsStayOutside() {
        let run = String(repeating: "a", count: Lattice.longestRun)
        #expect(fill("水\(run)渠")?.count == Lattice.longestRun + 2)
        #expect(fill("水\(run)a渠")?.count == 1)
    }

    /// All kinds of runs come in for words of the user's; white space never does.
    @Test func allRuns() {
        #expect(fill("水，かな😀渠 水", takesAllRuns: true)?.count == 6)
        #expect(fill("水，かな😀渠 水")?.count == 1)
        #expect(fill(" 水", takesAllRuns: true) == nil)
    }

    /// A window takes what has room; a run that has none waits for the next one whole.
    @Test func windowsAreFull() {
        let full = String(repeating: "水", count: Lattice.capacity)
        #expect(fill(full) == Filled(isWhole: true, run: 1, count: Lattice.capacity, bytes: Lattice.capacity * 3))
        #expect(
            fill(full + "渠") == Filled(isWhole: false, run: 0, count: Lattice.capacity, bytes: Lattice.capacity * 3)
        )
        #expect(
            fill(full + "2020") == Filled(isWhole: false, run: 1, count: Lattice.capacity, bytes: Lattice.capacity * 3)
        )
        #expect(
            fill(full + "·渠") == Filled(isWhole: false, run: 1, count: Lattice.capacity, bytes: Lattice.capacity * 3)
        )
        let rest = Lattice.capacity - 3
        let nearly = String(repeating: "水", count: rest)
        #expect(fill(nearly + "2020年") == Filled(isWhole: false, run: 1, count: rest, bytes: rest * 3))
        #expect(fill(nearly + "202") == Filled(isWhole: true, run: 2, count: rest + 3, bytes: rest * 3 + 3))
    }
}
