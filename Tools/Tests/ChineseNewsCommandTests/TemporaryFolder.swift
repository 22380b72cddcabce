// A folder for the files of one test.

import Foundation

/// A folder that is removed with its last reference.
final class TemporaryFolder {
    private let url = FileManager.default.temporaryDirectory.appending(
        path: "chinese-news-\(UInt64.random(in: 0...UInt64.max))"
    )

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The path of a file, which need not be there.
    func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

    /// Writes a file; returns its path.
    func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        try Data(bytes).write(to: url.appending(path: name))
        return path(name)
    }

    func bytes(of name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url.appending(path: name))) }

    func contains(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
}
