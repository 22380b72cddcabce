// Runs as ICU finds them with RunRules.

#if ICU
/// A run scanner that lends itself an iterator from the library's pool.
final class ICURunScanner: RunScanner {
    private static let pool: BreakHandlePool = {
        do {
            return BreakHandlePool(prototype: try BreakHandle.open(rules: RunRules.source))
        } catch {
            // The rules are part of the library and compile with every ICU from 60 on.
            fatalError("ICU does not take the run rules: \(error)")
        }
    }()

    private let handle = ICURunScanner.pool.take()

    deinit { Self.pool.give(handle) }

    func set(_ bytes: UnsafeBufferPointer<UInt8>) {
        let isSet = handle.setUTF8(bytes.baseAddress, count: bytes.count)
        precondition(isSet, "ICU fails to read memory only where there is none left")
    }

    func next(_ ends: UnsafeMutablePointer<Int32>, _ kinds: UnsafeMutablePointer<Int32>, capacity: Int) -> Int {
        handle.next(ends, kinds, capacity: capacity)
    }
}
#endif
