// Reads what a line looks like, in one pass over its characters.

extension PageLine {
    /// Reads the characters of a line without the white space around it.
    init(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) {
        self.start = start
        self.end = end
        var reader = LineReader()
        var at = start
        while at < end {
            let (scalar, size) = (base + at).decodeScalar()
            reader.read(scalar)
            at &+= size
        }
        reader.finish(&self)
    }
}

/// What is known of a line after some of its characters.
private struct LineReader {
    private var low = 0
    private var high = 0
    private var length = 0
    private var first: UInt32 = 0
    private var last: UInt32 = 0
    private var lastKind = TypeCharacter.Kind.blank
    private var lastIsMark = false
    private var blanks = 0
    private var isIdeographicBlank = false
    // Pairs of Chinese characters, those of them with a blank between, and blanks at the ends of alphabetic words.
    private var pairs = 0
    private var spacedPairs = 0
    private var narrowBlanks = 0
    private var markBlanks = 0
    private var wideBlanks = 0
    private var depth = 0
    private var marks = 0
    private var gaps = 0
    private var head = 0
    private var headMarks = 0
    private var isInHead = true
    private var hanCount = 0
    private var narrowCount = 0
    /// The state of the line's end: no stop, a stop, or a stop and what closes behind it.
    private var isStopped = false
    /// Where the bracket that starts the line closed, in characters; 0 before.
    private var bracketEnd = 0
    private var traits: PageLine.Traits = []

    @inline(__always) mutating func read(_ scalar: UInt32) {
        if scalar >= 0x4E00, scalar <= 0x9FFF, lastKind == .han, blanks == 0, length > 0 {
            // Most characters are Chinese behind Chinese ones.
            isInHead = false
            pairs &+= 1
            low &+= 8
            high &+= 8
            length &+= 1
            hanCount &+= 1
            isStopped = false
            last = scalar
            return
        }
        let character = TypeCharacter(scalar)
        guard character.kind != .blank else {
            blanks &+= 1
            if scalar == 0x3000 { isIdeographicBlank = true }
            return
        }
        if length == 0 { start(scalar, character) } else { join(character) }
        if character.isSquareMark {
            marks &+= 1
            if isInHead { headMarks &+= 1 }
        } else {
            low &+= character.low
            high &+= character.high
            if isInHead { head &+= character.high }
        }
        length &+= 1
        switch character.kind {
        case .han:
            hanCount &+= 1
            isStopped = false
        case .narrow:
            narrowCount &+= 1
            isStopped = false
        case .blank: break
        default: mark(scalar, character.kind)
        }
        last = scalar
        lastKind = character.kind
        lastIsMark = character.isSquareMark
        blanks = 0
        isIdeographicBlank = false
    }

    private mutating func start(_ scalar: UInt32, _ character: TypeCharacter) {
        first = scalar
        if character.kind == .closing { traits.insert(.startsClosing) }
        if character.kind == .narrow { traits.insert(.startsNarrow) }
        if scalar == 0x2014 || scalar == 0x2500 { traits.insert(.startsDash) }
        if TypeCharacter.isMarker(scalar) { traits.insert(.startsMarker) }
    }

    /// What stands between two characters.
    @inline(__always) private mutating func join(_ character: TypeCharacter) {
        if isInHead {
            // A number or word is not parted, nor is a mark from what it belongs to.
            let goesOn =
                blanks == 0
                && (character.kind == .closing || lastKind == .opening
                    || lastKind == .narrow && character.kind == .narrow)
            if !goesOn { isInHead = false }
        }
        let isPair = lastKind == .han && character.kind == .han
        if isPair { pairs &+= 1 }
        if blanks == 0 {
            if lastKind == .han && character.kind == .narrow || lastKind == .narrow && character.kind == .han {
                gaps &+= 1
            }
        } else if blanks > 1, !isIdeographicBlank {
            traits.insert(.holdsWideGap)
            markBlanks &+= 1
        } else if isIdeographicBlank {
            wideBlanks &+= 1
        } else if isPair {
            spacedPairs &+= 1
        } else if lastKind == .narrow || character.kind == .narrow {
            if lastKind == character.kind { narrowBlanks &+= 1 } else { gaps &+= 1 }
        } else {
            markBlanks &+= 1
        }
    }

    private mutating func mark(_ scalar: UInt32, _ kind: TypeCharacter.Kind) {
        guard let (role, _, _) = SentenceMark.classify(scalar) else {
            isStopped = false
            return
        }
        switch role {
        case .stop, .trail:
            isStopped = true
            stops &+= 1
        case .open:
            depth &+= 1
            isStopped = false
        case .close:
            if depth > 0 { depth &-= 1 } else { traits.insert(.closesOpen) }
            if depth == 0, bracketEnd == 0 { bracketEnd = length }
        case .colon, .list: isStopped = false
        case .join:
            isStopped = false
            if scalar != 0x2014, scalar != 0x2500 { traits.insert(.holdsComma) }
        }
    }

    private var stops = 0

    func finish(_ line: inout PageLine) {
        var traits = traits
        let isSpaced = spacedPairs > 0 && spacedPairs * 2 >= pairs || spacedPairs > 2 && spacedPairs * 3 >= pairs
        if isSpaced { traits.insert(.isSpaced) }
        if !isSpaced, spacedPairs > 0 || markBlanks > 0 { traits.insert(.holdsBlank) }
        if wideBlanks > 0 { traits.insert(.holdsBlank) }
        var (low, high) = (low, high)
        if !isSpaced {
            low += 2 * spacedPairs
            high += 8 * spacedPairs
        }
        low += 2 * narrowBlanks + 8 * wideBlanks
        high += 4 * narrowBlanks + 8 * wideBlanks + 4 * markBlanks
        finishEnd(&traits)
        if depth > 0 { traits.insert(.leavesOpen) }
        if bracketEnd == length, length > 2, TypeCharacter(first).kind == .opening,
            first == 0xFF08 || first == 0x28 || first == 0x3010
        {
            traits.insert(.isBracketed)
        }
        if stops > (isStopped ? 1 : 0) { traits.insert(.holdsStop) }
        if hanCount == 0, narrowCount == 0 { traits.insert(.isBare) }
        if hanCount == 0, narrowCount > 0 { traits.insert(.isNarrow) }
        if lastKind == .closing, lastIsMark { traits.insert(.endsHanging) }
        line.low = low
        line.high = high
        line.marks = marks
        line.gaps = gaps
        line.head = head
        line.headMarks = headMarks
        line.length = length
        line.first = first
        line.last = last
        line.traits = traits
    }

    private func finishEnd(_ traits: inout PageLine.Traits) {
        switch lastKind {
        case .narrow: traits.insert(.endsNarrow)
        case .opening: traits.insert(.endsOpening)
        case .han, .blank: return
        case .closing, .other: break
        }
        if isStopped {
            traits.insert(.endsSentence)
            return
        }
        switch SentenceMark.classify(last)?.role {
        case .stop, .trail: traits.insert(.endsSentence)
        case .close: traits.insert(.endsClosed)
        case .colon: traits.insert(.endsColon)
        case .list: traits.insert(.endsOpen)
        case .join: traits.insert(last == 0x2014 || last == 0x2500 ? .endsDash : .endsOpen)
        case .open, nil: break
        }
    }
}
