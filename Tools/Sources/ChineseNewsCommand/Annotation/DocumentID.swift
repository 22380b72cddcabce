// What a caller names a document by.

/// The id of a document: a JSON string or number, kept as it came in.
package enum DocumentID: Sendable, Hashable, CustomStringConvertible {
    case string(String)
    /// A number, as the caller wrote it.
    case number(String)

    package var description: String {
        switch self {
        case .string(let text), .number(let text): text
        }
    }
}
