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
    @inline(__always) package mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: more)
    }

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
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestNumber) { room in
            let start = Self.write(number, before: room.count, in: room)
            append(UnsafeBufferPointer(rebasing: room[start...]))
        }
    }

    /// Appends a number with one decimal, rounded; without it where it is a whole number.
    package mutating func append(tenths number: Double) {
        let value = Int((number * 10).rounded())
        if value < 0 { append(0x2D) }
        append(decimal: abs(value) / 10)
        guard value % 10 != 0 else { return }
        append(0x2E)
        append(decimal: abs(value) % 10)
    }

    /// Appends two numbers in decimal digits, as `[1,2]`.
    package mutating func append(pair lower: Int, _ upper: Int) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * Self.longestNumber + 3) { room in
            var start = room.count - 1
            room[start] = UInt8(ascii: "]")
            start = Self.write(upper, before: start, in: room) - 1
            room[start] = UInt8(ascii: ",")
            start = Self.write(lower, before: start, in: room) - 1
            room[start] = UInt8(ascii: "[")
            append(UnsafeBufferPointer(rebasing: room[start...]))
        }
    }

    /// The length of `Int.min`.
    private static let longestNumber = 20

    /// Writes the digits of a number from the last to the first, and returns where they start.
    @inline(__always) private static func write(
        _ number: Int,
        before end: Int,
        in room: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var at = end
        var rest = number.magnitude
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            at -= 1
            room[at] = 0x30 + UInt8(truncatingIfNeeded: digit)
            rest = quotient
        } while rest > 0
        if number < 0 {
            at -= 1
            room[at] = UInt8(ascii: "-")
        }
        return at
    }

    /// Writes and forgets what was collected, and keeps the room.
    package mutating func flush(to sink: any ByteSink) throws {
        try bytes.withUnsafeBytes { try sink.write($0) }
        bytes.removeAll(keepingCapacity: true)
    }
}
