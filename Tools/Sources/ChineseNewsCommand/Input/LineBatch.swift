// Whole lines out of a stream, many at a time.

/// Some lines of a stream, one after the other.
package struct LineBatch: Sendable {
    /// The number of the first line in its stream, from 1.
    package let firstLine: Int
    /// The lines with the line feeds between them.
    package let bytes: [UInt8]

    /// Calls `body` for each line that is not blank, with its number and without its line feed.
    package func forEachLine(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var number = firstLine
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
                let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
                if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { body(number, line) }
                number += 1
                start = end + 1
            }
        }
    }
}

/// Cuts a stream into batches of whole lines: those that one read brought to their end.
///
/// Memory is bounded by a block and the longest line.
package struct LineBatchReader {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private let source: any ByteSource
    private let blockSize: Int
    // The start of a line whose end was not read yet.
    private var pending: [UInt8] = []
    private var line = 1
    private var isAtStart = true

    package init(source: any ByteSource, blockSize: Int = 1 << 18) {
        self.source = source
        self.blockSize = blockSize
    }

    /// The next lines, or `nil` at the end of the stream.
    package mutating func next() throws -> LineBatch? {
        while true {
            let searched = pending.count
            if try source.read(upTo: blockSize, appendingTo: &pending) == 0 {
                return pending.isEmpty ? nil : take(pending.count)
            }
            if let end = pending[searched...].lastIndex(of: 0x0A) { return take(end + 1) }
        }
    }

    private mutating func take(_ count: Int) -> LineBatch {
        var bytes = pending
        pending = Array(bytes[count...])
        bytes.removeLast(bytes.count - count)
        let first = line
        for byte in bytes where byte == 0x0A { line += 1 }
        if isAtStart, bytes.starts(with: Self.byteOrderMark) { bytes.removeFirst(3) }
        isAtStart = false
        return LineBatch(firstLine: first, bytes: bytes)
    }
}
