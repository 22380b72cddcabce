// Runs as ICU finds them with RunRules: the tested twin of NativeRunScanner, which is faster.

#if ICU
/// A run scanner that lends itself an iterator from the library's pool.
///
/// ICU reads UTF-16 more than twice as fast as UTF-8 through its text interface, so a piece is transcoded first, and ICU's offsets are counted
/// back.
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
    private var units: UnsafeMutableBufferPointer<UInt16> = .allocate(capacity: 0)
    private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    // How far the runs have been read, in both encodings.
    private var byte = 0
    private var unit = 0

    deinit {
        Self.pool.give(handle)
        units.deallocate()
    }

    func set(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        (byte, unit) = (0, 0)
        if units.count < bytes.count {
            // No handle reads a text that is gone.
            handle.clear()
            units.deallocate()
            units = .allocate(capacity: bytes.count)
        }
        let isSet = handle.setUTF16(units.baseAddress, count: transcode())
        precondition(isSet, "ICU fails to read memory only where there is none left")
    }

    func next(_ ends: UnsafeMutablePointer<Int32>, _ kinds: UnsafeMutablePointer<Int32>, capacity: Int) -> Int {
        let count = handle.next(ends, kinds, capacity: capacity)
        guard let base = bytes.baseAddress else { return count }
        var (byte, unit) = (byte, unit)
        for i in 0..<count {
            let end = Int(ends[i])
            while unit < end {
                let lead = base[byte]
                byte &+= lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                unit &+= lead < 0xF0 ? 1 : 2
            }
            ends[i] = Int32(truncatingIfNeeded: byte)
        }
        (self.byte, self.unit) = (byte, unit)
        return count
    }

    /// Writes the piece as UTF-16.
    ///
    /// Returns its length.
    private func transcode() -> Int {
        guard let base = bytes.baseAddress, let target = units.baseAddress else { return 0 }
        var at = 0
        var count = 0
        while at < bytes.count {
            let (scalar, length) = (base + at).decodeScalar()
            if length < 4 {
                target[count] = UInt16(truncatingIfNeeded: scalar)
                count &+= 1
            } else {
                target[count] = UInt16(truncatingIfNeeded: 0xD7C0 &+ scalar &>> 10)
                target[count &+ 1] = UInt16(truncatingIfNeeded: 0xDC00 | scalar & 0x3FF)
                count &+= 2
            }
            at &+= length
        }
        return count
    }
}
#endif
