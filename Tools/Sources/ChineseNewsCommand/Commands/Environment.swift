// What the process knows of its surroundings.

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The surroundings of the process.
enum Environment {
    /// The value of a variable; empty where it is not set.
    static subscript(name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }

    /// Whether the user wants colour on terminals, by the conventions of NO_COLOR and TERM.
    static var allowsColor: Bool { self["NO_COLOR"].isEmpty && self["TERM"] != "dumb" }

    /// How many columns there are for output: the variable COLUMNS, else what the terminal has; `nil` where a file or another program takes it.
    static var width: Int? {
        if let columns = Int(self["COLUMNS"]), columns > 0 { return columns }
        return FileSink.standardOutput.width
    }

    /// How many processors there are to use.
    static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// Lets a closed pipe end the process quietly, with the status that a shell knows (141).
    ///
    /// Some parent processes ignore the signal and pass that on.
    static func resetPipeSignal() { signal(SIGPIPE, SIG_DFL) }
}
