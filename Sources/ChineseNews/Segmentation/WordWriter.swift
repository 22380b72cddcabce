// The granularities: what becomes of the words of the cheapest path.

/// Writes the words of one decoding as tokens, parting or joining them as the granularity asks.
///
/// All granularities share one lattice and one path. `standard` parts compounds, `fine` parts names and posts as well, `coarse` keeps compounds and
/// joins dates and quantities.
struct WordWriter {
    /// Codes of the characters that the rules name.
    struct Codes {
        let classifier: UInt16  // 个
        let person: UInt16  // 人
        let deputy: UInt16  // 副

        init(_ image: LexiconImage) {
            classifier = image.code(0x4E2A)
            person = image.code(0x4EBA)
            deputy = image.code(0x526F)
        }
    }

    /// What the word written last can be joined with.
    private enum Last {
        case nothing
        case relativeTime
        case time
        case number
    }

    private let lattice: Lattice
    private let base: UnsafePointer<UInt8>
    private var last = Last.nothing

    init(lattice: Lattice, base: UnsafePointer<UInt8>) {
        self.lattice = lattice
        self.base = base
    }

    /// Writes a word of the path.
    mutating func write(
        _ start: Int,
        _ end: Int,
        _ position: Lattice.Position,
        into tokens: inout TokenBuffer
    ) {
        // Most words of the standard granularity are written as they are.
        if lattice.isDirect, position.tag != .m, position.flags.splitLength == 0, last == .nothing {
            tokens.append(Token(extent: lattice.extent(base, start, end), kind: position.kind, tag: position.tag))
            if position.kind == .number || end &- start == 1 && role(start) == .several { last = .number }
            return
        }
        if lattice.isUserWord(start, end) { return writeUserWord(start, end, position, into: &tokens) }
        var position = position
        if position.tag == .m, position.kind == .han, isNumeral(start, end) { position.kind = .number }
        if let length = parts(start, end, position) {
            writeWhole(start, start + length, part(start, start + length, of: position), into: &tokens)
            writeWhole(start + length, end, part(start + length, end, of: position), into: &tokens)
        } else if lattice.granularity == .fine, position.kind == .number, let more = approximation(start, end) {
            writeWhole(start, more, position, into: &tokens)
            writeWhole(more, more + 1, position, into: &tokens)
            if more + 1 < end { writeWhole(more + 1, end, position, into: &tokens) }
        } else {
            writeWhole(start, end, position, into: &tokens)
        }
    }

    /// Writes a word of the user's, which is neither parted nor joined.
    private mutating func writeUserWord(
        _ start: Int,
        _ end: Int,
        _ position: Lattice.Position,
        into tokens: inout TokenBuffer
    ) {
        tokens.append(Token(extent: lattice.extent(base, start, end), kind: position.kind, tag: position.tag))
        last = .nothing
    }

    @inline(__always)
    private mutating func writeWhole(
        _ start: Int,
        _ end: Int,
        _ position: Lattice.Position,
        into tokens: inout TokenBuffer
    ) {
        let extent = lattice.extent(base, start, end)
        if tokens.count > 0, joins(start, end, position) {
            tokens.extendLast(by: extent)
        } else {
            tokens.append(Token(extent: extent, kind: position.kind, tag: position.tag))
        }
        last = state(after: start, end, position)
    }

    private func role(_ i: Int) -> CharacterRole { lattice.characters[i].role }

    private func isNumeral(_ start: Int, _ end: Int) -> Bool {
        for i in start..<end where !role(i).isNumeral { return false }
        return true
    }

    // MARK: Parting

    /// The length of the first of the two parts of a word, or `nil` if the word stays whole.
    private func parts(_ start: Int, _ end: Int, _ position: Lattice.Position) -> Int? {
        let length = end - start
        guard position.kind == .han, length > 1 else { return nil }
        let code = lattice.characters[start].code
        // 三 个 人, but 个人 信息.
        if length == 2, last == .number, code == lattice.codes.classifier {
            return lattice.characters[start + 1].code == lattice.codes.person ? 1 : nil
        }
        if let length = Self.splitLength(position.flags, lattice.granularity) { return length }
        let isPost = lattice.granularity == .fine && length > 2 && code == lattice.codes.deputy && position.tag == .n
        return isPost && lattice.entry(start + 1, end)?.isWord == true ? 1 : nil
    }

    /// The length of the first of the two parts that a word has in a granularity, or `nil` if it stays whole.
    static func splitLength(_ flags: EntryFlags, _ granularity: WordSegmenter.Granularity) -> Int? {
        guard flags.splitLength > 0, granularity != .coarse else { return nil }
        return granularity == .fine || flags.contains(.compound) ? flags.splitLength : nil
    }

    /// A part of a word: it has its own tag and flags, but the parts of a name are names.
    private func part(_ start: Int, _ end: Int, of position: Lattice.Position) -> Lattice.Position {
        var part = position
        part.flags = []
        guard let entry = lattice.entry(start, end), entry.isWord else { return part }
        part.flags = entry.flags
        if position.tag != .nr { part.tag = entry.tag }
        return part
    }

    /// Where 余 or 多 stands in a number of more than one character.
    private func approximation(_ start: Int, _ end: Int) -> Int? {
        guard end - start > 1 else { return nil }
        return (start + 1..<end).first { role($0) == .more }
    }

    // MARK: Joining

    /// Whether the coarse granularity joins a word to the one written last.
    func joins(_ start: Int, _ end: Int, _ position: Lattice.Position) -> Bool {
        guard lattice.granularity == .coarse, last != .nothing, !lattice.isUserWord(start, end) else { return false }
        switch last {
        case .nothing: return false
        case .relativeTime, .time: return position.kind == .time
        case .number: return position.kind == .han && position.flags.contains(.measure)
        }
    }

    private func state(after start: Int, _ end: Int, _ position: Lattice.Position) -> Last {
        switch position.kind {
        case .time: return lattice.granularity == .coarse ? .time : .nothing
        case .number: return .number
        default: break
        }
        if end - start == 1, role(start) == .several { return .number }
        guard lattice.granularity == .coarse, end - start <= 2 else { return .nothing }
        return position.flags.contains(.relativeTime) ? .relativeTime : .nothing
    }
}
