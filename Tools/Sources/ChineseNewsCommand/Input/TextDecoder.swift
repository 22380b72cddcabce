// Well-formed UTF-8 out of a stream of bytes of any quality.

/// Decodes a stream block by block.
///
/// What is not UTF-8 becomes U+FFFD and is counted. Nothing else changes, but for a byte order mark at the start, which is
/// dropped.
package struct TextDecoder {
    /// How many stretches were replaced.
    package private(set) var replacementCount = 0
    /// Where the first one stood, in bytes from the start of the stream.
    package private(set) var firstReplacement: Int?

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    // The start of a scalar that the end of a block cut off.
    private var tail: [UInt8] = []
    private var offset = 0
    private var isAtStart = true

    package init() {}

    /// Appends a block to decoded text.
    package mutating func decode(_ block: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) {
        if tail.isEmpty {
            append(block, isLast: false, to: &text)
        } else {
            let whole = tail + block
            tail.removeAll()
            whole.withUnsafeBufferPointer { append($0, isLast: false, to: &text) }
        }
    }

    /// Appends what the last block left open.
    package mutating func finish(into text: inout [UInt8]) {
        let rest = tail
        tail.removeAll()
        rest.withUnsafeBufferPointer { append($0, isLast: true, to: &text) }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, to text: inout [UInt8]) {
        let start = text.count
        var at = 0
        while let flaw = UTF8Flaw.first(in: bytes, from: at) {
            text.append(contentsOf: bytes[at..<flaw.offset])
            at = flaw.offset
            if flaw.isCutOff, !isLast {
                tail.append(contentsOf: bytes[at...])
                break
            }
            if firstReplacement == nil { firstReplacement = offset + at }
            replacementCount += 1
            text.append(contentsOf: Self.replacement)
            at += flaw.count
        }
        if tail.isEmpty {
            text.append(contentsOf: bytes[at...])
            at = bytes.count
        }
        offset += at
        if isAtStart, text.count > start {
            isAtStart = false
            if text[start...].starts(with: Self.byteOrderMark) { text.removeSubrange(start..<(start + 3)) }
        }
    }
}
