// Lexicons from URLs of files.

public import ChineseNews
public import Foundation

extension Lexicon {
    /// This lexicon with the words of a file.
    ///
    /// - Parameter url: the URL of a file; its form is that of `adding(table:name:)`.
    /// - Returns: a lexicon of its own; what was added of the same words before gives way.
    /// - Throws: `TableError` where the URL names no file or the file cannot be read, and with the first line that cannot be used.
    /// - Complexity: O(*n*) in the length of the file and the number of words added before.
    public func adding(contentsOf url: URL) throws -> Lexicon {
        guard url.isFileURL else {
            throw TableError(file: url.absoluteString, line: nil, reason: "not the URL of a file")
        }
        return try adding(contentsOfFile: url.path(percentEncoded: false))
    }
}
