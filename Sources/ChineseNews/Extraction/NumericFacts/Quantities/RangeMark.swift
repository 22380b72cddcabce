// What stands between the ends of a range.

/// The characters between two numbers that make a range of them.
enum RangeMark {
    /// Whether a character is a dash, 至 or 到.
    static func holds(_ scalar: UInt32) -> Bool { isDash(scalar) || scalar == 0x81F3 || scalar == 0x5230 }

    /// Whether a character is a dash: — – - ～.
    static func isDash(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2014, 0x2013, 0x7E, 0xFF5E, 0x2D, 0xFF0D, 0x2212, 0x301C: true
        default: false
        }
    }
}
