// Tables of users as files.

import Foundation

enum TableFiles {
    /// Writes tables to files, and removes them after the body.
    static func with(_ tables: String..., body: ([String]) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "tables-\(UInt64.random(in: 0...UInt64.max))"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = tables.indices.map { folder.appending(path: "\($0).tsv") }
        for (table, file) in zip(tables, files) { try Data(table.utf8).write(to: file) }
        try body(files.map { $0.path(percentEncoded: false) })
    }
}
