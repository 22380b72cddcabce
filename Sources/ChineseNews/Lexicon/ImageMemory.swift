// What compiled images have in common.

/// Memory of an image, aligned as images want it.
final class ImageMemory: @unchecked Sendable {  // Written before anybody reads it only.
    let bytes: UnsafeMutableRawBufferPointer

    init(_ source: UnsafeRawBufferPointer) {
        bytes = .allocate(byteCount: source.count, alignment: 8)
        bytes.copyMemory(from: source)
    }

    deinit { bytes.deallocate() }
}

/// The checksum of images: FNV-1a over bytes.
enum Checksum {
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        var sum: UInt32 = 2_166_136_261
        for byte in bytes { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
        return sum
    }

    /// A format's version and a checksum as users see them: `1-9f3a61c2`.
    static func version(_ format: UInt32, _ checksum: UInt32) -> String {
        let digits = String(checksum, radix: 16)
        return "\(format)-" + String(repeating: "0", count: 8 - digits.count) + digits
    }
}
