// Tests of what images have in common.

import Testing

@testable import ChineseNews

@Suite struct ImageMemoryTests {
    @Test(arguments: [0, 1, 7, 8, 1000])
    func copiesAligned(count: Int) {
        var bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let expected = bytes
        let memory = bytes.withUnsafeBytes { ImageMemory($0) }
        for i in bytes.indices { bytes[i] = 0xFF }
        #expect(Array(memory.bytes) == expected)
        #expect(memory.bytes.baseAddress.map { Int(bitPattern: $0) % 8 == 0 } ?? (count == 0))
    }

    /// The vectors of the authors of FNV-1a.
    @Test(arguments: [("", UInt32(0x811C_9DC5)), ("a", 0xE40C_292C), ("foobar", 0xBF9C_F968)])
    func checksums(text: String, expected: UInt32) {
        #expect(Array(text.utf8).withUnsafeBytes { Checksum.of($0) } == expected)
    }

    @Test func versions() {
        #expect(Checksum.version(1, 0xAB) == "1-000000ab")
        #expect(Checksum.version(12, 0xFFFF_FFFF) == "12-ffffffff")
        #expect(Checksum.version(3, 0) == "3-00000000")
    }
}
