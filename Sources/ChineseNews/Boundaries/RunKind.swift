// The kinds of runs that a text is made of.

/// What a run holds.
///
/// Runs tile a text; the lattice takes apart those that hold Chinese.
///
/// The raw values are the rule statuses of ``RunRules``. Where two rules match equally far ICU reports the larger status, so a URL stands
/// above an e-mail address, that above a Latin word, and that above a number.
enum RunKind: UInt8, Sendable, CaseIterable {
    case other
    case space
    case newline
    case han
    case kana
    case hangul
    case number
    case alphabetic
    case latin
    case punctuation
    case symbol
    case email
    case url

    /// Whether words may reach from this run into its neighbour: 2020年, A股.
    @inline(__always) var isLatticeKind: Bool { self == .han || self == .number || self == .latin }

    /// Whether a word that a user adds may hold such a run.
    @inline(__always) var isWordMatter: Bool { self != .other && self != .space && self != .newline }
}

/// Finds the runs of a piece of UTF-8, batch by batch.
///
/// There are two scanners of one language: ``NativeRunScanner``, which segmentation uses, and ICU with ``RunRules``. A test holds them to
/// equal answers on every scalar and on random text.
protocol RunScanner: AnyObject {
    /// Starts with the memory given, which stays in place until all runs are read or another piece is set.
    func set(_ bytes: UnsafeBufferPointer<UInt8>)

    /// Writes the next runs: where each ends, in bytes, and its kind. Fewer than `capacity`: the piece is at its end.
    func next(_ ends: UnsafeMutablePointer<Int32>, _ kinds: UnsafeMutablePointer<Int32>, capacity: Int) -> Int
}
