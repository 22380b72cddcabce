// Writes the little-endian images that the library embeds and reads in place.

/// Collects the bytes of an image.
struct ImageWriter {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ values: [some FixedWidthInteger]) {
        bytes.reserveCapacity(bytes.count + values.count * MemoryLayout<Int>.size)
        for value in values { append(value) }
    }

    /// Fills up with zeros to a multiple of `alignment`.
    mutating func align(to alignment: Int) {
        while bytes.count % alignment != 0 { bytes.append(0) }
    }
}
