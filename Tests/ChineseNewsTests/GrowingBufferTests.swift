// Tests of GrowingBuffer.

import Testing

@testable import ChineseNews

@Suite struct GrowingBufferTests {
    @Test func grows() {
        var buffer = GrowingBuffer<Int32>(capacity: 1)
        #expect(buffer.count == 0 && buffer.last == nil)
        for number in 0..<Int32(1000) { buffer.append(number) }
        #expect(buffer.count == 1000 && buffer.last == 999 && buffer[500] == 500)
        #expect(buffer.array.elementsEqual(0..<1000))
        buffer.replaceLast(7)
        #expect(buffer.count == 1000 && buffer.last == 7)
        buffer.removeLast(2)
        #expect(buffer.count == 998 && buffer.last == 997)
        buffer.removeAll()
        #expect(buffer.count == 0 && buffer.array.isEmpty)
    }

    /// What was handed over stays as it is while the buffer collects anew.
    @Test func handsOver() {
        var buffer = GrowingBuffer<Int32>(capacity: 2)
        buffer.replace(with: [3, 1, 2])
        let taken = buffer.taken()
        defer { taken.deallocate() }
        #expect(buffer.count == 0)
        for number in 0..<Int32(100) { buffer.append(number) }
        #expect(taken.elementsEqual([3, 1, 2]) && buffer.count == 100)
    }
}
