// Blocks as they stand in JSON.

import ChineseNewsCommand

/// A block that was read back.
struct BlockRecord: Decodable {
    let kind: String
    let article: Int?
    let marker: String?
    let text: String
    let source: [[Int]]
    let confidence: Double

    /// What the block's ranges cut out of a text, without white space.
    func cut(from text: String, in offsets: OffsetUnit) -> String {
        let pieces = source.map { pair in
            switch offsets {
            case .scalar: String(String.UnicodeScalarView(Array(text.unicodeScalars)[pair[0]..<pair[1]]))
            case .utf8: String(decoding: Array(text.utf8)[pair[0]..<pair[1]], as: UTF8.self)
            case .utf16: String(decoding: Array(text.utf16)[pair[0]..<pair[1]], as: UTF16.self)
            }
        }
        return Self.withoutBlanks(pieces.joined())
    }

    static func withoutBlanks(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}

/// A document as `annotate` writes it.
struct AnnotationRecord: Decodable { let blocks: [BlockRecord] }
