// The runs of one piece of text.

/// Scans a piece and keeps its runs, in memory that is used again for the next piece.
final class RunBuffer {
    private let scanner: any RunScanner
    private var ends: UnsafeMutablePointer<Int32>
    private var kinds: UnsafeMutablePointer<Int32>
    private var capacity = 512
    private(set) var count = 0

    /// Scans with the library's own scanner, unless another is given: ICU with the same rules needs 7 ms to compile them, and more time
    /// for each character.
    init(scanner: any RunScanner = NativeRunScanner()) {
        self.scanner = scanner
        ends = .allocate(capacity: capacity)
        kinds = .allocate(capacity: capacity)
    }

    deinit {
        ends.deallocate()
        kinds.deallocate()
    }

    /// Reads all runs of a piece that is not empty.
    func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        scanner.set(bytes)
        count = 0
        while true {
            if capacity - count < 256 { grow() }
            let found = scanner.next(ends + count, kinds + count, capacity: capacity - count)
            let isAtEnd = found < capacity - count
            count += found
            if isAtEnd { return }
        }
    }

    private func grow() {
        let larger: UnsafeMutablePointer<Int32> = .allocate(capacity: capacity * 2)
        larger.update(from: ends, count: count)
        let more: UnsafeMutablePointer<Int32> = .allocate(capacity: capacity * 2)
        more.update(from: kinds, count: count)
        ends.deallocate()
        kinds.deallocate()
        (ends, kinds, capacity) = (larger, more, capacity * 2)
    }

    /// How many runs stay as they are whatever follows the piece.
    ///
    /// An address or a number may begin far before the end of a piece, but none reaches over white space or Chinese. A Han run that is cut
    /// itself is settled as far as it goes: the lattice holds back what is near the cut.
    var settledCount: Int {
        guard count > 0, kind(count - 1) != .han else { return count }
        var settled = count - 1
        while settled > 0 {
            switch kind(settled - 1) {
            case .han, .kana, .hangul, .space, .newline: return settled
            default: settled -= 1
            }
        }
        return 0
    }

    /// How many runs end at a place or before it.
    func count(upTo place: Int) -> Int {
        var (lower, upper) = (0, count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if end(middle) <= place { lower = middle + 1 } else { upper = middle }
        }
        return lower
    }

    /// Where a run ends, in bytes from the start of the piece.
    @inline(__always) func end(_ run: Int) -> Int { Int(ends[run]) }

    @inline(__always) func start(_ run: Int) -> Int { run == 0 ? 0 : Int(ends[run &- 1]) }

    @inline(__always) func length(_ run: Int) -> Int { end(run) &- start(run) }

    @inline(__always) func kind(_ run: Int) -> RunKind {
        unsafeBitCast(UInt8(truncatingIfNeeded: kinds[run]), to: RunKind.self)
    }
}
