// Where bytes are not UTF-8.

/// A stretch of bytes that is not well-formed UTF-8.
///
/// It is the longest start of a scalar's encoding, or one byte. A decoder puts one U+FFFD in its place, as the Unicode
/// standard recommends.
package struct UTF8Flaw: Sendable, Hashable {
    /// Where it stands in the bytes.
    package let offset: Int
    /// How many bytes it takes.
    package let count: Int
    /// Whether the end of the bytes cuts it off; more bytes could make it well-formed.
    package let isCutOff: Bool

    package init(offset: Int, count: Int, isCutOff: Bool) {
        self.offset = offset
        self.count = count
        self.isCutOff = isCutOff
    }

    /// Finds the first flaw at or behind a place where a scalar starts.
    package static func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> UTF8Flaw? {
        guard let base = bytes.baseAddress else { return nil }
        var at = start
        while at < bytes.count {
            let lead = base[at]
            if lead < 0x80 {
                at &+= 1
                continue
            }
            // The second byte is restricted for some leads: no overlong forms, no surrogates, nothing beyond U+10FFFF.
            var (lower, upper): (UInt8, UInt8) = (0x80, 0xBF)
            let length: Int
            switch lead {
            case 0xE1...0xEC, 0xEE, 0xEF: length = 3
            case 0xC2...0xDF: length = 2
            case 0xE0: (length, lower) = (3, 0xA0)
            case 0xED: (length, upper) = (3, 0x9F)
            case 0xF0: (length, lower) = (4, 0x90)
            case 0xF1...0xF3: length = 4
            case 0xF4: (length, upper) = (4, 0x8F)
            default: return UTF8Flaw(offset: at, count: 1, isCutOff: false)
            }
            var next = 1
            while next < length {
                if at &+ next == bytes.count { return UTF8Flaw(offset: at, count: next, isCutOff: true) }
                let byte = base[at &+ next]
                if byte < lower || byte > upper { return UTF8Flaw(offset: at, count: next, isCutOff: false) }
                (lower, upper) = (0x80, 0xBF)
                next &+= 1
            }
            at &+= length
        }
        return nil
    }
}
