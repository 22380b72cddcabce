// Reads files with the C library of the platform, so that the core needs no Foundation.

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

enum FileBytes {
    private static let blockSize = 1 << 18

    /// All bytes of a file.
    ///
    /// - Throws: ``TableError`` with the reason that the system gives.
    static func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw error(path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while true {
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: max(blockSize, start)))
            let count = bytes.withUnsafeMutableBytes {
                fread($0.baseAddress.map { $0 + start }, 1, $0.count - start, file)
            }
            bytes.removeLast(bytes.count - start - count)
            if count == 0 { break }
        }
        // A folder can be opened and not read.
        if ferror(file) != 0 { throw error(path) }
        return bytes
    }

    private static func error(_ path: String) -> TableError {
        TableError(file: path, line: nil, reason: String(cString: strerror(errno)))
    }
}
