// A strict reader of JSON.
//
// Foundation's decoder says of bad JSON neither what nor where it is, forgets the keys before it, and rounds large numbers.

/// What is wrong with JSON text, and where.
package struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    package let reason: String
    /// How many bytes stand before it.
    package let offset: Int

    package var description: String { "\(reason) at byte \(offset + 1) of the line" }
}

/// Reads JSON values one after the other (RFC 8259).
package struct JSONReader {
    private static let deepest = 512

    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The first byte of the next value, or `nil` at the end.
    package mutating func peek() -> UInt8? {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
        return at < bytes.count ? bytes[at] : nil
    }

    /// Takes a mark such as a brace if it comes next.
    package mutating func take(_ mark: UInt8) -> Bool {
        guard peek() == mark else { return false }
        at += 1
        return true
    }

    /// Takes a mark that must come next.
    package mutating func expect(_ mark: Unicode.Scalar) throws(JSONError) {
        if !take(UInt8(ascii: mark)) { throw error("no \"\(mark)\"") }
    }

    /// Checks that nothing comes any more.
    package mutating func expectEnd() throws(JSONError) {
        if peek() != nil { throw error("more than one value") }
    }

    /// Reads an object, and calls `body` with each key to read its value.
    package mutating func readObject(_ body: (inout JSONReader, String) throws(JSONError) -> Void) throws(JSONError) {
        try expect("{")
        if take(UInt8(ascii: "}")) { return }
        repeat {
            if peek() != UInt8(ascii: "\"") { throw error("no key") }
            let key = try readString()
            try expect(":")
            try body(&self, key)
        } while take(UInt8(ascii: ","))
        try expect("}")
    }

    /// Reads a number and gives it back as it is written.
    package mutating func readNumber() throws(JSONError) -> String {
        _ = peek()
        let start = at
        if at < bytes.count, bytes[at] == UInt8(ascii: "-") { at += 1 }
        let integer = at
        try readDigits()
        if bytes[integer] == UInt8(ascii: "0"), at > integer + 1 {
            throw error("a number with a leading zero", integer)
        }
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
            at += 1
            try readDigits()
        }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
            try readDigits()
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func readDigits() throws(JSONError) {
        let start = at
        while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
        if at == start { throw error("no value") }
    }

    /// Reads a value of any kind and drops it.
    package mutating func skipValue() throws(JSONError) { try skipValue(depth: 0) }

    private mutating func skipValue(depth: Int) throws(JSONError) {
        if depth > Self.deepest { throw error("a value that is nested too deeply") }
        switch peek() {
        case UInt8(ascii: "\""): _ = try readString()
        case UInt8(ascii: "{"):
            try readObject { (reader, _) throws(JSONError) in try reader.skipValue(depth: depth + 1) }
        case UInt8(ascii: "["):
            at += 1
            if take(UInt8(ascii: "]")) { return }
            repeat { try skipValue(depth: depth + 1) } while take(UInt8(ascii: ","))
            try expect("]")
        case UInt8(ascii: "t"): try skip("true")
        case UInt8(ascii: "f"): try skip("false")
        case UInt8(ascii: "n"): try skip("null")
        default: _ = try readNumber()
        }
    }

    private mutating func skip(_ word: StaticString) throws(JSONError) {
        let isThere = word.withUTF8Buffer { bytes[at...].starts(with: $0) }
        if !isThere { throw error("no value") }
        at += word.utf8CodeUnitCount
    }

    private func error(_ reason: String, _ offset: Int? = nil) -> JSONError {
        JSONError(reason: reason, offset: offset ?? at)
    }
}

extension JSONReader {
    /// Reads a string.
    ///
    /// A surrogate without its partner becomes U+FFFD: that is as long in UTF-16, in scalars as Python counts them, and in bytes, so all
    /// offsets stay as the caller counts them.
    package mutating func readString() throws(JSONError) -> String {
        try expect("\"")
        let start = at
        try passPlain()
        if bytes[at] == UInt8(ascii: "\"") {
            at += 1
            return String(decoding: bytes[start..<(at - 1)], as: UTF8.self)
        }
        var text = Array(bytes[start..<at])
        while !take(exactly: UInt8(ascii: "\"")) {
            if take(exactly: UInt8(ascii: "\\")) {
                try readEscape(into: &text)
            } else {
                let plain = at
                try passPlain()
                text.append(contentsOf: bytes[plain..<at])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Goes to the next quotation mark or reverse solidus.
    private mutating func passPlain() throws(JSONError) {
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            if byte < 0x20 { throw error("a control character in a string") }
            at += 1
        }
        throw error("a string without an end")
    }

    private mutating func take(exactly mark: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == mark else { return false }
        at += 1
        return true
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(JSONError) {
        guard at < bytes.count else { throw error("a string without an end") }
        let letter = bytes[at]
        at += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            text.append(contentsOf: UTF8.encode(try readEscapedScalar()) ?? UTF8.encodedReplacementCharacter)
        default: throw error("an escape that JSON does not have", at - 2)
        }
    }

    /// Reads the digits behind \u, and the low surrogate behind a high one.
    private mutating func readEscapedScalar() throws(JSONError) -> Unicode.Scalar {
        let unit = try readHexadecimal()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        let next = at
        if unit < 0xDC00, take(exactly: UInt8(ascii: "\\")), take(exactly: UInt8(ascii: "u")) {
            let low = try readHexadecimal()
            if (0xDC00...0xDFFF).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
            {
                return scalar
            }
        }
        at = next
        return "\u{FFFD}"
    }

    private mutating func readHexadecimal() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard at < bytes.count, let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue else {
                throw error("no four hexadecimal digits behind \\u")
            }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }
}
