// Bytes on their way out.

/// Collects bytes, so that small pieces cost no system call.
package struct OutputBuffer: Sendable {
    /// What was collected and not written.
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Whether there is nothing to write.
    package var isEmpty: Bool { bytes.isEmpty }

    /// Appends a byte.
    @inline(__always) package mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Appends bytes.
    @inline(__always) package mutating func append(_ more: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: more) }

    /// Appends bytes.
    package mutating func append(_ more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

    /// Appends text.
    package mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Appends literal text.
    package mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends a number in decimal digits.
    package mutating func append(decimal number: Int) {
        if number < 0 { bytes.append(0x2D) }
        var rest = number.magnitude
        let start = bytes.count
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            bytes.append(0x30 + UInt8(truncatingIfNeeded: digit))
            rest = quotient
        } while rest > 0
        bytes[start...].reverse()
    }

    /// Writes and forgets what was collected, and keeps the room.
    package mutating func flush(to sink: any ByteSink) throws {
        try bytes.withUnsafeBytes { try sink.write($0) }
        bytes.removeAll(keepingCapacity: true)
    }
}
