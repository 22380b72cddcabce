// What the operating system refused.

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A failed system call on a file.
package struct SystemError: Error, CustomStringConvertible {
    /// The file as the user named it.
    package let file: String
    /// The number of the error.
    package let code: Int32

    /// Takes the error of the call that just failed.
    init(lastErrorOn file: String) {
        self.file = file
        code = errno
    }

    package var description: String { "\(file): \(String(cString: strerror(code)))" }
}
