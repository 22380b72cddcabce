// Words that a line break parts.

extension LexiconImage {
    /// How many characters before and behind a line break are looked at.
    private static let reach = 4

    /// The length of the longest word that spans two places of a text, in characters; 0 without any.
    ///
    /// - Parameters:
    ///   - base: the text.
    ///   - end: where the first line ends.
    ///   - start: where the second one starts.
    ///   - limit: where it ends.
    ///   - origin: where the first line starts.
    /// - Returns: the length, in characters.
    /// - Complexity: O(1).
    func longestWord(_ base: UnsafePointer<UInt8>, acrossBreakFrom end: Int, to start: Int, limit: Int, origin: Int)
        -> Int
    {
        var longest = 0
        var from = end
        for before in 1..<Self.reach {
            guard from > origin else { break }
            from -= 1
            while from > origin, base[from] & 0xC0 == 0x80 { from -= 1 }
            // No word holds a mark.
            guard code((base + from).decodeScalar().value) != 0 else { break }
            longest = max(longest, longestWord(base, from, end, start, limit, before))
        }
        return longest
    }

    private func longestWord(
        _ base: UnsafePointer<UInt8>,
        _ from: Int,
        _ end: Int,
        _ start: Int,
        _ limit: Int,
        _ before: Int
    ) -> Int {
        var cell = root
        var at = from
        var length = 0
        var longest = 0
        while length < before + Self.reach {
            if length == before { at = start }
            guard length < before || at < limit, cell.base != 0 else { break }
            let (scalar, size) = (base + at).decodeScalar()
            let code = code(scalar)
            let next = child(of: cell, over: code)
            guard code != 0, next.label == code else { break }
            cell = next
            at += size
            length += 1
            if length > before, cell.isWord { longest = length }
        }
        return longest
    }
}
