import Testing

@testable import ChineseNews

@Suite struct FlowOffsetsTests {
    /// Places are numbered in order, each once, whatever order they come in.
    @Test func numbers() {
        var offsets = FlowOffsets(byteCount: 200)
        offsets += [130, 0, 63, 64, 130, 200, 5]
        var places: [Int] = []
        offsets.number { places.append($0) }
        #expect(places == [0, 5, 63, 64, 130, 200] && offsets.count == 6)
        for (number, place) in places.enumerated() { #expect(offsets.index(of: place) == number) }
    }

    @Test func empty() {
        var offsets = FlowOffsets(byteCount: 0)
        offsets.number { _ in Issue.record("there is no place") }
        #expect(offsets.count == 0)
        offsets = FlowOffsets(byteCount: 0)
        offsets.insert(0)
        offsets.number { #expect($0 == 0) }
        #expect(offsets.count == 1 && offsets.index(of: 0) == 0)
    }
}
