// One walk through a text: paragraphs, their marks, their sentences.

/// Delivers the sentences of a text one after the other.
///
/// A paragraph is read at once, up to a size; of a longer one as much is delivered as has its end far behind it, and the rest is read
/// again.
final class SentenceWalk {
    private static let pieceSize = 1 << 18
    private static let largestPiece = 1 << 22
    /// In a paragraph that is cut, sentences that end so near the cut are left for the next piece.
    private static let margin = 1 << 12

    /// A sentence, and the white space before it.
    struct Step {
        var blank: TextExtent
        var sentence: TextExtent
    }

    private let text: String
    private let lexicon: LexiconImage
    private let words: WordDecoder?
    private let runs = RunBuffer()
    private var marks = SentenceMarks()
    // Where the sentences of the piece end, in bytes from the start of the text.
    private var ends: ContiguousArray<Int> = []
    private var taken = 0
    private var offset = 0
    private let count: Int

    /// Starts a walk.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - lexicon: the cues of the rules.
    ///   - words: where given, decodes the words of each piece from the same runs.
    init(text: String, lexicon: Lexicon = .builtIn, words: WordDecoder? = nil) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        count = text.utf8.count
        self.lexicon = lexicon.image
        self.words = words
    }

    func next() -> Step? {
        repeat {
            if let step = nextInPiece() { return step }
        } while readPiece()
        return nil
    }

    /// The next sentence of the piece read last.
    func nextInPiece() -> Step? {
        var step: Step?
        while step == nil, taken < ends.count {
            text.utf8.withContiguousStorageIfAvailable { bytes in
                guard let base = bytes.baseAddress else { return }
                step = trim(base, ends[taken])
            }
            taken += 1
        }
        return step
    }

    private var blank = TextExtent()

    /// Parts a sentence from the white space around it; `nil` if there is nothing else.
    private func trim(_ base: UnsafePointer<UInt8>, _ end: Int) -> Step? {
        func extent(_ start: Int, _ end: Int) -> TextExtent {
            TextExtent(measuring: UnsafeBufferPointer(start: base + start, count: end - start))
        }
        var start = offset
        while start < end {
            let (scalar, length) = (base + start).decodeScalar()
            guard CharacterTable.builtIn[scalar].isWhiteSpace else { break }
            start += length
        }
        var last = end
        while last > start {
            var scalar = last - 1
            while base[scalar] & 0xC0 == 0x80 { scalar -= 1 }
            guard CharacterTable.builtIn[(base + scalar).decodeScalar().value].isWhiteSpace else { break }
            last = scalar
        }
        blank += extent(offset, start)
        offset = end
        guard start < last else { return nil }
        let step = Step(blank: blank, sentence: extent(start, last))
        blank = extent(last, end)
        return step
    }

    /// Reads the next paragraph, or a piece of it, and finds where its sentences end.
    func readPiece() -> Bool {
        guard offset < count else { return false }
        ends.removeAll(keepingCapacity: true)
        taken = 0
        text.utf8.withContiguousStorageIfAvailable { bytes in
            guard let base = bytes.baseAddress else { return }
            var size = Self.pieceSize
            while ends.isEmpty {
                let limit = min(count, offset + size)
                var end = paragraphEnd(base, from: offset, to: limit)
                let isWhole = end < limit || limit == count || size >= Self.largestPiece
                while end < count, base[end] & 0xC0 == 0x80 { end -= 1 }
                read(base + offset, count: end - offset)
                var rules = SentenceRules(base: base + offset, count: end - offset, marks: marks, lexicon: lexicon)
                let settled = isWhole ? end - offset : end - offset - Self.margin
                rules.forEachEnd { if $0 <= settled { ends.append(offset + $0) } }
                if isWhole, ends.last != end { ends.append(end) }
                if let words, let last = ends.last {
                    let settled = runs.count(upTo: last - offset)
                    _ = words.decode(base + offset, runs, count: settled, isClosed: true)
                }
                size *= 2
            }
        }
        return true
    }

    /// The place behind the line break that ends the paragraph, or the limit.
    private func paragraphEnd(_ base: UnsafePointer<UInt8>, from start: Int, to limit: Int) -> Int {
        var at = start
        while at < limit {
            let byte = base[at]
            at += 1
            if byte >= 0x0A, byte <= 0x0D { return at }
            if byte == 0x85, at >= start + 2, base[at - 2] == 0xC2 { return at }
            if byte == 0xA8 || byte == 0xA9, at >= start + 3, base[at - 2] == 0x80, base[at - 3] == 0xE2 { return at }
        }
        return limit
    }

    /// Reads the runs of a piece and keeps the marks that matter.
    private func read(_ base: UnsafePointer<UInt8>, count: Int) {
        runs.scan(UnsafeBufferPointer(start: base, count: count))
        marks.removeAll()
        for run in 0..<runs.count where runs.kind(run) == .punctuation {
            let start = runs.start(run)
            let (scalar, length) = (base + start).decodeScalar()
            switch scalar {
            case 0x22, 0xFF02: marks.appendStraightQuote(start, runs.end(run))
            case 0x2E, 0xFF0E: appendPoint(base, run, isRun: runs.length(run) > length)
            case 0x21, 0x3F:
                // Part of a foreign name or a formula where letters stand close on both sides.
                let isInside =
                    run > 0 && run + 1 < runs.count && runs.kind(run - 1) == .latin && runs.kind(run + 1) == .latin
                if !isInside { marks.append(.stop, .none, 0, start, runs.end(run)) }
            default:
                if let (role, enclosure, style) = SentenceMark.classify(scalar) {
                    marks.append(role, enclosure, style, start, runs.end(run))
                }
            }
        }
        marks.settle()
    }

    /// Adds a point if it ends a sentence, or trails off.
    private func appendPoint(_ base: UnsafePointer<UInt8>, _ run: Int, isRun: Bool) {
        let (start, end) = (runs.start(run), runs.end(run))
        if isRun {
            marks.append(.trail, .none, 0, start, end)
        } else if PointRule(base: base, runs: runs, run: run).isStop {
            marks.append(.stop, .none, 0, start, end)
        }
    }
}

/// Whether a point (.
///
/// or ．) ends a sentence.
///
/// It does behind Chinese, and behind Latin or a number where a blank, a closing mark or nothing follows; not behind an initial, an
/// abbreviation, or a number that heads a paragraph or a sentence (1. 申请人提交材料).
struct PointRule {
    let base: UnsafePointer<UInt8>
    let runs: RunBuffer
    let run: Int

    var isStop: Bool {
        guard run > 0 else { return false }
        let next: RunKind? = run + 1 < runs.count ? runs.kind(run + 1) : nil
        let isFree = next == nil || next == .space || next == .newline || next == .punctuation
        switch runs.kind(run - 1) {
        case .han, .kana, .hangul, .punctuation: return next != .number
        case .number: return isFree && !isHead
        case .latin, .alphabetic: return isFree && !isAbbreviation && !(next == .space && startsSmall(run + 2))
        default: return false
        }
    }

    /// Whether the number before the point is the first thing of its sentence.
    private var isHead: Bool {
        var before = run - 2
        while before >= 0, runs.kind(before) == .space { before -= 1 }
        guard before >= 0 else { return true }
        guard runs.kind(before) == .punctuation else { return runs.kind(before) == .newline }
        return SentenceMark.classify((base + runs.start(before)).decodeScalar().value)
            .map { $0.role == .stop || $0.role == .list } ?? false
    }

    private var isAbbreviation: Bool {
        let start = runs.start(run - 1)
        let length = runs.end(run - 1) - start
        if length == 1 { return base[start] >= 0x41 && base[start] <= 0x5A }
        return PointRule.abbreviations.contains { word in
            word.utf8CodeUnitCount == length && (0..<length).allSatisfy { base[start + $0] == word.utf8Start[$0] }
        }
    }

    private func startsSmall(_ run: Int) -> Bool {
        guard run < runs.count, runs.kind(run) == .latin else { return false }
        return (0x61...0x7A).contains(base[runs.start(run)])
    }

    /// Latin abbreviations after which a point ends nothing.
    private static let abbreviations: [StaticString] = [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Jr", "Sr", "No", "Vol", "vol", "vs", "Inc", "Ltd", "Co", "Corp", "Gen",
        "Rep", "Sen",
        "Gov", "Capt", "Lt", "Col", "Fig", "fig", "pp", "ed", "al", "e.g", "i.e", "U.S", "U.K", "a.m", "p.m",
    ]
}
