// Text as a terminal shows it.

/// How a terminal shows text: the parameters of the control sequence "select graphic rendition".
enum Style: Int {
    case plain = 0
    case bold = 1
    case dim = 2
    case green = 32
    case yellow = 33
    case magenta = 35
    case cyan = 36
}

extension OutputBuffer {
    /// Appends text in a style.
    ///
    /// `isColored` tells whether a terminal shows it.
    mutating func append(_ text: String, in style: Style, isColored: Bool) {
        guard isColored, style != .plain else { return append(text) }
        append("\u{1B}[")
        append(decimal: style.rawValue)
        append(0x6D)
        append(text)
        append("\u{1B}[0m")
    }
}
