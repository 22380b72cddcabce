// Where the tests find the repository's own files, and the development data that may stand beside it.

import Foundation

enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: root.appending(path: path))) }

    static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    /// A part of the corpus with spaces between the words of the standard granularity.
    static func segmentedCorpus() throws -> String {
        try ["A01", "B01", "C01"].map { try text("Corpus/train/\($0).txt") }.joined(separator: "\n")
            .split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { line in
                let names = ["{L ", "{O ", "{P "].reduce(String(line)) { $0.replacingOccurrences(of: $1, with: "") }
                return names.filter { !"}|␣".contains($0) }
            }
            .joined(separator: "\n")
    }

    /// The text of a file of the development data, or `nil` where that does not stand beside the repository.
    static func shared(_ path: String) -> String? {
        let file = root.deletingLastPathComponent().appending(path: "shared").appending(path: path)
        return (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    }

    static let hasShared = shared("README.md") != nil
}
