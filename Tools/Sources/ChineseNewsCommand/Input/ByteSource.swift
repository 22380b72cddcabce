// Where bytes come from: files, standard input, and whatever a test makes up.

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Delivers bytes in blocks.
package protocol ByteSource: AnyObject {
    /// What messages call it.
    var name: String { get }

    /// Whether a read would answer at once.
    var isReady: Bool { get }

    /// Fills a buffer from its start, as far as bytes are there, and waits for the first.
    ///
    /// Returns their number, 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

extension ByteSource {
    /// Appends the next block to an array, as far as bytes are there.
    ///
    /// Returns their number, 0 at the end.
    func read(upTo limit: Int, appendingTo bytes: inout [UInt8]) throws -> Int {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: limit))
        var count = 0
        defer { bytes.removeLast(bytes.count - start - count) }
        count = try bytes.withUnsafeMutableBytes { all in
            try read(into: UnsafeMutableRawBufferPointer(rebasing: all[start...]))
        }
        return count
    }
}

/// A file, or standard input.
final class FileSource: ByteSource {
    /// How the command line names standard input.
    static let standardInputName = "-"

    let name: String
    private let descriptor: Int32
    /// Whether it was open before.
    let isStandardInput: Bool

    /// Opens a file to read.
    init(path: String) throws(SystemError) {
        if path == Self.standardInputName {
            (name, descriptor, isStandardInput) = ("standard input", STDIN_FILENO, true)
            return
        }
        name = path
        isStandardInput = false
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw SystemError(lastErrorOn: path) }
    }

    /// Reads a whole file.
    static func readAll(_ path: String) throws -> [UInt8] {
        let source = try FileSource(path: path)
        var bytes: [UInt8] = []
        while try source.read(upTo: 1 << 20, appendingTo: &bytes) > 0 {}
        return bytes
    }

    deinit { if !isStandardInput, descriptor >= 0 { close(descriptor) } }

    /// The size of a regular file, or `nil`.
    var size: Int? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    var isReady: Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) != 0
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            #if canImport(Darwin)
            let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Glibc)
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
            let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 { return count }
            if errno != EINTR { throw SystemError(lastErrorOn: name) }
        }
    }
}
