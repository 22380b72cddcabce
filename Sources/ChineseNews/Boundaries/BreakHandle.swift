// One ICU iterator, and the pool from which concurrent users take theirs.

#if ICU
internal import CICU
import Synchronization

/// Owns one ICU break iterator and closes it at the end of its life.
///
/// A handle is a mutable thing of ICU's: whoever took it from its ``BreakHandlePool`` uses it alone and gives it back.
// @unchecked: the pool hands a handle to one user at a time, from any thread.
final class BreakHandle: @unchecked Sendable {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { cnews_break_close(pointer) }

    static func open(_ kind: BreakIterator.Kind, locale: String) throws(ICUError) -> BreakHandle {
        var status: Int32 = 0
        guard let pointer = cnews_break_open_locale(kind.rawValue, locale, &status) else {
            throw ICUError(status: status)
        }
        let handle = BreakHandle(pointer)
        handle.prime()
        return handle
    }

    /// Compiles rules given in UTF-16.
    static func open(rules units: [UInt16]) throws(ICUError) -> BreakHandle {
        var status: Int32 = 0
        var line: Int32 = 0
        var column: Int32 = 0
        guard let pointer = cnews_break_open_rules(units, Int32(units.count), &status, &line, &column) else {
            throw ICUError(status: status, line: line, column: column)
        }
        return BreakHandle(pointer)
    }

    func clone() -> BreakHandle? {
        var status: Int32 = 0
        return cnews_break_clone(pointer, &status).map(BreakHandle.init)
    }

    /// Reads one text in every script for which ICU has a dictionary.
    ///
    /// A stock word iterator loads its dictionaries when it first meets their scripts, and keeps them: before Han was seen, Katakana
    /// is broken otherwise than after. A primed iterator always answers as one that has seen everything.
    private func prime() {
        let sample = Array("中文と日本語ージョン한국어ภาษาไทยພາສາລາວភាសាខ្មែរမြန်မာဘာသာ".utf16)
        sample.withUnsafeBufferPointer { units in
            guard setUTF16(units.baseAddress, count: units.count) else { return }
            var ends = [Int32](repeating: 0, count: 64)
            var statuses = ends
            while next(&ends, &statuses) == ends.count {}
        }
        _ = setUTF16(nil, count: 0)
    }

    /// Sets the text; the memory must stay in place until the next text is set or the handle is gone.
    func setUTF8(_ text: UnsafePointer<UInt8>?, count: Int) -> Bool {
        cnews_break_set_utf8(pointer, text ?? Self.nothing8, Int32(count)) <= 0
    }

    func setUTF16(_ text: UnsafePointer<UInt16>?, count: Int) -> Bool {
        cnews_break_set_utf16(pointer, text ?? Self.nothing16, Int32(count)) <= 0
    }

    /// Lets go of the text.
    func clear() { _ = setUTF16(nil, count: 0) }

    /// The next boundaries and the statuses of the segments that they end.
    ///
    /// Fewer than fit: the text is at its end.
    func next(_ ends: inout [Int32], _ statuses: inout [Int32]) -> Int {
        Int(cnews_break_next(pointer, &ends, &statuses, Int32(ends.count)))
    }

    func next(_ ends: UnsafeMutablePointer<Int32>, _ statuses: UnsafeMutablePointer<Int32>, capacity: Int) -> Int {
        Int(cnews_break_next(pointer, ends, statuses, Int32(capacity)))
    }

    // ICU wants an address even for an empty text. Written once, never through.
    nonisolated(unsafe) private static let nothing8 = UnsafePointer(UnsafeMutablePointer<UInt8>.allocate(capacity: 1))
    nonisolated(unsafe) private static let nothing16 = UnsafePointer(UnsafeMutablePointer<UInt16>.allocate(capacity: 1))
}

/// Hands out handles that are equal in behaviour: those given back before, or clones of the first.
final class BreakHandlePool: Sendable {
    private static let maximumIdle = 16
    private let prototype: BreakHandle
    private let idle = Mutex<[BreakHandle]>([])

    init(prototype: BreakHandle) { self.prototype = prototype }

    func take() -> BreakHandle {
        let handle = idle.withLock { handles in handles.popLast() ?? prototype.clone() }
        // ICU fails to clone only for want of memory, where Swift ends the process as well.
        guard let handle else { fatalError("out of memory") }
        return handle
    }

    func give(_ handle: BreakHandle) {
        handle.clear()
        idle.withLock { handles in
            if handles.count < Self.maximumIdle { handles.append(handle) }
        }
    }
}
#endif
