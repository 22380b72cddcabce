// One walk through a text: runs, lattices, words, in pieces of bounded size.

/// Delivers the words and the white space of a text one after the other.
///
/// The text is read in pieces of some kilobytes. What stands next to a piece's end is read again with the next one, unless a mark or white
/// space closes it, so that the pieces do not show in the result. Memory is bounded by the piece and by the longest stretch without
/// Chinese or white space.
final class WordWalk {
    private static let pieceSize = 8192
    private static let largestPiece = 1 << 30

    private let text: String
    private let decoder: WordDecoder
    private let runs = RunBuffer()
    // A walk belongs to one iterator; nothing else can reach its state while a step changes it.
    @exclusivity(unchecked) private var taken = 0
    private var offset = 0
    private let count: Int

    init(text: String, settings: WordSegmenter.Settings) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        count = text.utf8.count
        decoder = WordDecoder(settings)
    }

    @inline(__always) func next() -> Token? {
        if taken == decoder.tokens.count, !refill() { return nil }
        let token = decoder.tokens[taken]
        taken &+= 1
        return token
    }

    private func refill() -> Bool {
        guard offset < count else { return false }
        taken = 0
        // Contiguous by construction, so the closure always runs.
        text.utf8.withContiguousStorageIfAvailable { bytes in
            guard let base = bytes.baseAddress else { return }
            var size = Self.pieceSize
            repeat {
                var end = min(count, offset + size)
                while end < count, base[end] & 0xC0 == 0x80 { end -= 1 }
                runs.scan(UnsafeBufferPointer(start: base + offset, count: end - offset))
                let isLast = end == count || size >= Self.largestPiece
                let settled = isLast ? runs.count : runs.settledCount
                offset += decoder.decode(base + offset, runs, count: settled, isClosed: isLast)
                size *= 2
            } while decoder.tokens.count == 0
        }
        return true
    }
}
