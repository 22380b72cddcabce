// Where bytes go to.

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Takes bytes.
package protocol ByteSink: AnyObject {
    /// Writes all of the bytes.
    func write(_ bytes: UnsafeRawBufferPointer) throws
}

/// Standard output or standard error.
final class FileSink: ByteSink {
    /// Standard output.
    static var standardOutput: FileSink { FileSink(name: "standard output", descriptor: STDOUT_FILENO) }
    /// Standard error.
    static var standardError: FileSink { FileSink(name: "standard error", descriptor: STDERR_FILENO) }

    private let name: String
    private let descriptor: Int32

    private init(name: String, descriptor: Int32) {
        self.name = name
        self.descriptor = descriptor
    }

    /// Writes a file anew.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw SystemError(lastErrorOn: path) }
        defer { close(descriptor) }
        try bytes.withUnsafeBytes { try FileSink(name: path, descriptor: descriptor).write($0) }
    }

    /// Whether a person watches.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// How many columns the terminal has; `nil` where there is none, or it does not say.
    var width: Int? {
        var size = winsize()
        return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes
        while !rest.isEmpty {
            #if canImport(Darwin)
            let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
            #elseif canImport(Glibc)
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            #elseif canImport(Musl)
            let count = Musl.write(descriptor, rest.baseAddress, rest.count)
            #endif
            if count >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            } else if errno != EINTR {
                throw SystemError(lastErrorOn: name)
            }
        }
    }
}
