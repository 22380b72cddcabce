// A file as one document.

/// A file that is not UTF-8.
package struct NotUTF8Error: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file as the user named it.
    package let file: String
    /// The first byte that is wrong, from 0.
    package let offset: Int
    /// Its line, from 1.
    package let line: Int

    package var description: String { "\(file): not UTF-8 at byte \(offset), line \(line)" }
}

extension Document {
    /// Reads a stream to its end.
    ///
    /// It is taken as it is, a byte order mark too: offsets count from its first byte.
    package static func read(_ source: any ByteSource, id: DocumentID? = nil, blockSize: Int = 1 << 18) throws
        -> Result<Document, NotUTF8Error>
    {
        var bytes: [UInt8] = []
        while try source.read(upTo: blockSize, appendingTo: &bytes) > 0 {}
        if let flaw = bytes.withUnsafeBufferPointer({ UTF8Flaw.first(in: $0) }) {
            let line = bytes[..<flaw.offset].count { $0 == 0x0A } + 1
            return .failure(NotUTF8Error(file: source.name, offset: flaw.offset, line: line))
        }
        return .success(Document(id: id, text: String(decoding: bytes, as: UTF8.self)))
    }
}
