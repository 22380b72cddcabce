// The size of a stretch of text in all three units, and positions that move by it.

/// How long a stretch of text is.
struct TextExtent: Sendable, Hashable {
    var utf8 = 0
    var utf16 = 0
    var scalars = 0

    @inline(__always) init(utf8: Int = 0, utf16: Int = 0, scalars: Int = 0) {
        self.utf8 = utf8
        self.utf16 = utf16
        self.scalars = scalars
    }

    /// Measures a stretch of a text.
    init(measuring text: Substring.UTF8View) {
        for byte in text {
            utf8 &+= 1
            scalars &+= byte & 0xC0 == 0x80 ? 0 : 1
            utf16 &+= byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
        }
    }

    /// Measures well-formed UTF-8: a scalar for every byte that does not continue one, two UTF-16 units where the lead says four bytes.
    @inline(__always) init(measuring bytes: UnsafeBufferPointer<UInt8>) {
        var continuing = 0
        var supplementary = 0
        for byte in bytes {
            continuing &+= byte & 0xC0 == 0x80 ? 1 : 0
            supplementary &+= byte >= 0xF0 ? 1 : 0
        }
        utf8 = bytes.count
        scalars = bytes.count &- continuing
        utf16 = scalars &+ supplementary
    }

    @inline(__always) static func += (left: inout TextExtent, right: TextExtent) {
        left.utf8 &+= right.utf8
        left.utf16 &+= right.utf16
        left.scalars &+= right.scalars
    }
}

extension TextPosition {
    /// The start of a text.
    init(startOf text: String) {
        self.init(index: text.startIndex, utf8Offset: 0, utf16Offset: 0, scalarOffset: 0)
    }

    /// The position one extent further.
    ///
    /// O(1) where the text is stored as UTF-8, as native strings are; elsewhere O(extent), so that a walk through a text costs O(text).
    @inline(__always) func advanced(by extent: TextExtent, in text: String) -> TextPosition {
        TextPosition(
            index: text.utf8.index(index, offsetBy: extent.utf8),
            utf8Offset: utf8Offset &+ extent.utf8,
            utf16Offset: utf16Offset &+ extent.utf16,
            scalarOffset: scalarOffset &+ extent.scalars
        )
    }

    /// The position at another place, given in UTF-8 code units.
    ///
    /// O(distance).
    func moved(toUTF8 place: Int, in text: String) -> TextPosition {
        let other = text.utf8.index(index, offsetBy: place - utf8Offset)
        guard place < utf8Offset else { return advanced(by: TextExtent(measuring: text.utf8[index..<other]), in: text) }
        let back = TextExtent(measuring: text.utf8[other..<index])
        return advanced(by: TextExtent(utf8: -back.utf8, utf16: -back.utf16, scalars: -back.scalars), in: text)
    }
}
