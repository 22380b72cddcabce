// Reads scalars from well-formed UTF-8.

extension UnsafePointer<UInt8> {
    /// The scalar that starts at this address in well-formed UTF-8, and how many bytes it takes.
    @inline(__always) func decodeScalar() -> (value: UInt32, length: Int) {
        let lead = UInt32(self[0])
        if lead < 0x80 { return (lead, 1) }
        if lead < 0xE0 { return ((lead & 0x1F) &<< 6 | UInt32(self[1]) & 0x3F, 2) }
        if lead < 0xF0 {
            return ((lead & 0x0F) &<< 12 | (UInt32(self[1]) & 0x3F) &<< 6 | UInt32(self[2]) & 0x3F, 3)
        }
        let upper = (lead & 0x07) &<< 18 | (UInt32(self[1]) & 0x3F) &<< 12
        return (upper | (UInt32(self[2]) & 0x3F) &<< 6 | UInt32(self[3]) & 0x3F, 4)
    }
}
