// Reads the lines of a tab-separated table and says where a bad one stands.

/// A table or lexicon that cannot be used: which file, which line, and why.
public struct TableError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's name as the caller gave it.
    public let file: String

    /// The line, counted from 1, or `nil` where the whole file is meant.
    public let line: Int?

    /// What is wrong, in one sentence without a full stop.
    public let reason: String

    /// Creates an error.
    public init(file: String, line: Int?, reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    /// `file:line: reason`, as compilers print it.
    public var description: String { line.map { "\(file):\($0): \(reason)" } ?? "\(file): \(reason)" }
}

/// The lines of a table in UTF-8: a BOM and CR before LF are passed over, in rows also empty lines and those that start with `#`.
struct TableReader {
    let file: String
    private let text: String

    /// - Throws: ``TableError`` where the bytes are not UTF-8.
    init(file: String, bytes: [UInt8]) throws {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
            throw TableError(file: file, line: bad + 1, reason: "not valid UTF-8")
        }
        self.init(file: file, text: text)
    }

    init(file: String, text: String) {
        self.file = file
        var text = text
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        text.makeContiguousUTF8()
        self.text = text
    }

    /// How many lines there are, those included that are passed over.
    var lineCount: Int { text.utf8.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) } }

    /// Calls `body` with each line's number and its bytes, for large tables: nothing is allocated.
    ///
    /// - Parameters:
    ///   - takesComments: whether lines that start with `#` are lines like others.
    ///   - body: takes the number of a line, from 1, and its bytes.
    /// - Throws: What `body` throws.
    func forEachLine(
        takesComments: Bool = false,
        _ body: (_ line: Int, _ bytes: UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws {
        // Contiguous by construction, so the closure always runs.
        try text.utf8.withContiguousStorageIfAvailable { bytes in
            var (number, start) = (0, 0)
            while start < bytes.count {
                number += 1
                var end = start
                while end < bytes.count, bytes[end] != 0x0A { end += 1 }
                let next = end + 1
                if end > start, bytes[end - 1] == 0x0D { end -= 1 }
                if end > start, takesComments || bytes[start] != UInt8(ascii: "#") {
                    try body(number, UnsafeBufferPointer(rebasing: bytes[start..<end]))
                }
                start = next
            }
        }
    }

    /// Calls `body` with each line's number and its fields between tabs.
    func forEachRow(_ body: (_ line: Int, _ fields: [Substring.UTF8View]) throws -> Void) throws {
        var number = 0
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            var line = line
            if line.last == 0x0D { line.removeLast() }
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            try body(number, line.split(separator: 0x09, omittingEmptySubsequences: false))
        }
    }

    func error(_ line: Int, _ reason: String) -> TableError { TableError(file: file, line: line, reason: reason) }
}
