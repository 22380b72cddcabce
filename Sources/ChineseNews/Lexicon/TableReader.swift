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
        self.file = file
        var line = 1
        for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if String(validating: part, as: UTF8.self) == nil {
                throw TableError(file: file, line: line, reason: "not valid UTF-8")
            }
            line += 1
        }
        var text = String(decoding: bytes, as: UTF8.self)
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        self.text = text
    }

    /// Calls `body` with each line's number and the line without its end.
    func forEachLine(_ body: (_ line: Int, _ content: Substring.UTF8View) throws -> Void) throws {
        var number = 0
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            try body(number, line.last == 0x0D ? line.dropLast() : line)
        }
    }

    /// Calls `body` with each line's number and its fields between tabs.
    func forEachRow(_ body: (_ line: Int, _ fields: [Substring.UTF8View]) throws -> Void) throws {
        try forEachLine { number, line in
            if line.isEmpty || line.first == UInt8(ascii: "#") { return }
            try body(number, line.split(separator: 0x09, omittingEmptySubsequences: false))
        }
    }

    func error(_ line: Int, _ reason: String) -> TableError { TableError(file: file, line: line, reason: reason) }
}
