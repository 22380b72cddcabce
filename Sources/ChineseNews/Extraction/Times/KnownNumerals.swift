// Numerals that several rules of times ask for.

/// The last numerals that were read, by where they start: several rules ask for one after another.
final class KnownNumerals {
    struct Entry {
        var start = -1
        var numeral: Numeral?
        /// Its value, where it is an integer without a unit at its end.
        var number: (value: Int, end: Int)?
    }

    private static let count = 8

    private let entries = UnsafeMutablePointer<Entry>.allocate(capacity: KnownNumerals.count)

    init() { entries.initialize(repeating: Entry(), count: Self.count) }

    deinit { entries.deallocate() }

    /// The numeral that starts at a place.
    @inline(__always) func entry(_ i: Int, _ numerals: NumeralParser<NameCharacters>) -> UnsafePointer<Entry> {
        let entry = entries + (i & (Self.count - 1))
        if entry.pointee.start != i { read(i, numerals, entry) }
        return UnsafePointer(entry)
    }

    @inline(never) private func read(
        _ i: Int,
        _ numerals: NumeralParser<NameCharacters>,
        _ entry: UnsafeMutablePointer<Entry>
    ) {
        let numeral = numerals.numeral(at: i)
        (entry.pointee.start, entry.pointee.numeral, entry.pointee.number) = (i, numeral, nil)
        guard let numeral, !numeral.isMore, !numeral.hasPoint, numeral.lower == numeral.upper,
            let value = numeral.lower.integer, numeral.end - i < 9
        else { return }
        entry.pointee.number = (value, numeral.end)
    }
}

/// The characters of an article.
struct NameCharacters: ScalarText {
    let text: NameText
    let count: Int
    func scalar(_ i: Int) -> UInt32 { text.characters[i].scalar }
    func numeral(_ i: Int) -> NumeralCharacter { text.numeral(i) }
}
