// ICU's break iterators as values.

#if ICU
internal import CICU

/// An ICU break iterator: a stock one of a locale, or one compiled from rules.
///
/// Opening may fail; finding boundaries cannot. The value is immutable and may be shared by any number of tasks: each walk takes an
/// iterator of its own from a pool (a lock is held while it is taken, never while it works).
///
/// ```swift
/// let iterator = try BreakIterator(.word, locale: "zh")
/// for segment in iterator.segments(in: text) { print(text[segment.range], segment.ruleStatus) }
/// ```
public struct BreakIterator: Sendable {
    /// What stock iterators find the boundaries of.
    public enum Kind: Int32, Sendable, CaseIterable {
        /// Grapheme clusters.
        case character = 0
        /// Words; ICU's dictionary decides inside Han, Kana and some scripts of South-East Asia.
        case word = 1
        /// Places where a line may break.
        case line = 2
        /// Sentences.
        case sentence = 3
    }

    /// A stretch between two neighbouring boundaries.
    public struct Segment: TextUnit {
        /// Where it stands.
        public let span: TextSpan

        /// The number that the rule which found the segment carries in braces, or 0.
        public let ruleStatus: Int
    }

    /// A boundary of a buffer of code units.
    public struct Boundary: Sendable, Hashable {
        /// The number of code units before the boundary.
        public let offset: Int

        /// The rule status of the segment that ends here.
        public let ruleStatus: Int
    }

    let pool: BreakHandlePool

    /// Opens a stock iterator.
    ///
    /// It is primed: its answers do not depend on which texts it read before.
    ///
    /// - Throws: ``ICUError`` where ICU has no data for it.
    public init(_ kind: Kind, locale: String = "zh") throws(ICUError) {
        pool = BreakHandlePool(prototype: try BreakHandle.open(kind, locale: locale))
    }

    /// Compiles rules in the language of ICU's `RuleBasedBreakIterator`.
    ///
    /// - Throws: ``ICUError`` with line and column of a wrong rule.
    public init(rules: String) throws(ICUError) {
        pool = BreakHandlePool(prototype: try BreakHandle.open(rules: Array(rules.utf16)))
    }

    /// The version of the ICU linked at run time, such as `72.1`.
    public static var icuVersion: String { version(cnews_icu_version) }

    /// The version of the Unicode data in that ICU, such as `15.0`.
    public static var unicodeVersion: String { version(cnews_icu_unicode_version) }

    private static func version(_ read: (UnsafeMutablePointer<UInt8>?) -> Void) -> String {
        var numbers: [UInt8] = [0, 0, 0, 0]
        read(&numbers)
        while numbers.count > 2, numbers.last == 0 { numbers.removeLast() }
        return numbers.map(String.init).joined(separator: ".")
    }

    /// The segments of a text, found one after the other while they are asked for.
    ///
    /// They tile it.
    public func segments(in text: String) -> Segments { Segments(text: text, pool: pool) }

    /// The boundaries of well-formed UTF-8 after its start.
    ///
    /// Ill-formed sequences are read as U+FFFD.
    ///
    /// - Complexity: O(*n*); at most 2 GiB are read.
    public func boundaries(inUTF8 bytes: [UInt8]) -> [Boundary] {
        bytes.withUnsafeBufferPointer { buffer in
            collect { $0.setUTF8(buffer.baseAddress, count: min(buffer.count, Int(Int32.max))) }
        }
    }

    /// The boundaries of UTF-16 after its start.
    ///
    /// Unpaired surrogates are scalars of their own.
    ///
    /// - Complexity: O(*n*); at most 2 Gi code units are read.
    public func boundaries(inUTF16 units: [UInt16]) -> [Boundary] {
        units.withUnsafeBufferPointer { buffer in
            collect { $0.setUTF16(buffer.baseAddress, count: min(buffer.count, Int(Int32.max))) }
        }
    }

    private func collect(_ set: (BreakHandle) -> Bool) -> [Boundary] {
        let handle = pool.take()
        defer { pool.give(handle) }
        guard set(handle) else { return [] }
        var result: [Boundary] = []
        var ends = [Int32](repeating: 0, count: 256)
        var statuses = ends
        while true {
            let count = handle.next(&ends, &statuses)
            for i in 0..<count { result.append(Boundary(offset: Int(ends[i]), ruleStatus: Int(statuses[i]))) }
            if count < ends.count { return result }
        }
    }
}

extension BreakIterator {
    /// The segments of one text.
    public struct Segments: Sequence, Sendable {
        let text: String
        let pool: BreakHandlePool

        /// Starts a walk.
        ///
        /// Copies the text's UTF-8 once, because ICU keeps its address between two steps.
        public func makeIterator() -> Iterator { Iterator(text: text, pool: pool) }

        /// A walk through the segments.
        public struct Iterator: IteratorProtocol {
            private let text: String
            private let walk: BreakWalk
            private var position: TextPosition

            init(text: String, pool: BreakHandlePool) {
                self.text = text
                walk = BreakWalk(text: text, pool: pool)
                position = TextPosition(startOf: text)
            }

            /// The next segment, or `nil` at the end of the text.
            public mutating func next() -> Segment? {
                guard let (extent, status) = walk.next() else { return nil }
                let lower = position
                position = lower.advanced(by: extent, in: text)
                return Segment(span: TextSpan(lowerBound: lower, upperBound: position), ruleStatus: Int(status))
            }
        }
    }
}

/// A walk of one ICU iterator through a text of any length, in pieces that ICU's 32-bit offsets can count.
final class BreakWalk {
    private static let batch = 256
    private static let largestPiece = 1 << 30

    private let pool: BreakHandlePool
    private let handle: BreakHandle
    private let memory: UnsafeMutableBufferPointer<UInt8>
    private let ends: UnsafeMutablePointer<Int32>
    private let statuses: UnsafeMutablePointer<Int32>
    private var pieceStart = 0
    private var pieceEnd = 0
    private var offset = 0
    private var segmentStart = 0
    private var filled = 0
    private var taken = 0

    init(text: String, pool: BreakHandlePool) {
        self.pool = pool
        handle = pool.take()
        let count = text.utf8.count
        memory = .allocate(capacity: count)
        _ = memory.initialize(from: text.utf8)
        ends = .allocate(capacity: Self.batch)
        statuses = .allocate(capacity: Self.batch)
    }

    deinit {
        pool.give(handle)
        memory.deallocate()
        ends.deallocate()
        statuses.deallocate()
    }

    func next() -> (TextExtent, Int32)? {
        if taken == filled, !refill() { return nil }
        let end = pieceStart + Int(ends[taken])
        let extent = TextExtent(measuring: UnsafeBufferPointer(rebasing: memory[offset..<end]))
        defer { (segmentStart, offset, taken) = (offset, end, taken + 1) }
        return (extent, statuses[taken])
    }

    /// The first scalar of the segment delivered last.
    var firstScalar: UInt32 {
        guard let base = memory.baseAddress, segmentStart < offset else { return 0 }
        return UnsafePointer(base + segmentStart).decodeScalar().value
    }

    private func refill() -> Bool {
        if offset == pieceEnd {
            guard pieceEnd < memory.count else { return false }
            pieceStart = pieceEnd
            pieceEnd = min(memory.count, pieceStart + Self.largestPiece)
            while pieceEnd < memory.count, memory[pieceEnd] & 0xC0 == 0x80 { pieceEnd -= 1 }
            guard let base = memory.baseAddress, handle.setUTF8(base + pieceStart, count: pieceEnd - pieceStart) else {
                return false
            }
        }
        filled = handle.next(ends, statuses, capacity: Self.batch)
        taken = 0
        return filled > 0
    }
}
#endif
