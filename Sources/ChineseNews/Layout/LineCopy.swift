// Copies a line without the blanks that the typesetter put into it.

extension FlowBuilder {
    /// Copies the characters of a line from a place on, and those of its blanks that are part of the text.
    ///
    /// - Parameters:
    ///   - line: the line.
    ///   - start: where to start, in bytes of the source.
    ///   - base: the source.
    ///   - keepsFrom: from where on all blanks between Chinese characters and marks stay, as in the credit of a caption.
    ///   - isDisplay: whether the line is a head or another line of its own, where blanks part phrases.
    mutating func copy(
        _ line: PageLine,
        from start: Int,
        _ base: UnsafePointer<UInt8>,
        keepsFrom: Int,
        isDisplay: Bool
    ) {
        let rule = BlankRule(isSpaced: line.traits.contains(.isSpaced), isDisplay: isDisplay)
        var copied = start
        var at = start
        var before = TypeCharacter(0x20)
        while at < line.end {
            let (scalar, size) = (base + at).decodeScalar()
            let character = TypeCharacter(scalar)
            guard character.kind == .blank else {
                before = character
                at &+= size
                continue
            }
            let blank = at
            var isIdeographic = scalar == 0x3000
            at &+= size
            while at < line.end {
                let (scalar, size) = (base + at).decodeScalar()
                guard TypeCharacter(scalar).kind == .blank else { break }
                isIdeographic = isIdeographic || scalar == 0x3000
                at &+= size
            }
            guard at < line.end, blank > start else { continue }
            let after = TypeCharacter((base + at).decodeScalar().value)
            let stays =
                isIdeographic || rule.keeps(before, after)
                || blank >= keepsFrom && before.kind != .opening && after.kind != .closing
            if stays { continue }
            copy(copied, blank)
            copied = at
        }
        copy(copied, line.end)
    }
}

/// Which blanks between two characters are part of a text.
struct BlankRule {
    /// Whether the line has blanks between most of its characters.
    let isSpaced: Bool
    let isDisplay: Bool

    func keeps(_ before: TypeCharacter, _ after: TypeCharacter) -> Bool {
        switch (before.kind, after.kind) {
        case (.narrow, .narrow): true
        case (.narrow, .han), (.han, .narrow): false
        case (_, .closing), (.opening, _): false
        case (.han, .han): !isSpaced
        default: isDisplay && !isSpaced
        }
    }
}
