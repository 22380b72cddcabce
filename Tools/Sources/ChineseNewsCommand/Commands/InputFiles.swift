// The files that a command reads, one after the other.

/// Opens the files that the command line names, or standard input if it names none.
struct InputFiles {
    let paths: [String]
    let console: Console

    init(_ paths: [String], console: Console) {
        self.paths = paths.isEmpty ? [FileSource.standardInputName] : paths
        self.console = console
    }

    /// Calls `body` for each file.
    ///
    /// One that cannot be opened or read is reported, and the next one follows.
    ///
    /// - Throws: What `body` throws, but for a `SystemError` of the file itself.
    func readEach(_ body: (MeteredSource) async throws -> Void) async throws {
        var bytesBefore = 0
        for path in paths {
            var name = path
            do {
                let file = try FileSource(path: path)
                name = file.name
                let total = paths.count == 1 ? file.size : nil
                let source = MeteredSource(file, bytesBefore: bytesBefore, total: total, console: console)
                defer { bytesBefore = source.bytesRead }
                try await body(source)
            } catch let error as SystemError where error.file == name {
                console.fail(error)
            }
        }
    }
}

/// Passes bytes on from a file, and shows how many.
final class MeteredSource: ByteSource {
    private let file: FileSource
    private let total: Int?
    private let console: Console
    private(set) var bytesRead: Int

    init(_ file: FileSource, bytesBefore: Int, total: Int?, console: Console) {
        self.file = file
        self.total = total
        self.console = console
        bytesRead = bytesBefore
    }

    var name: String { file.name }
    /// The name of a file that is not standard input.
    var path: String? { file.isStandardInput ? nil : file.name }
    var isReady: Bool { file.isReady }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = try file.read(into: buffer)
        bytesRead += count
        console.show(bytesRead: bytesRead, of: total)
        return count
    }
}
