// From counts to costs.

/// The scale on which all edges of the lattice compete: negative natural logarithms of probability, in whole units.
enum LexiconCosts {
    /// Units to one nat.
    ///
    /// With 12 bits the largest cost is 18.6 nats, a word seen half a time in sixty million.
    static let scale: UInt32 = 220

    /// Added to every count, so that words counted 0 to 1 do not part too far.
    static let smoothing = 0.5

    /// The cost of a character that no entry holds alone, in units.
    static let unknown: UInt32 = 17 * scale

    /// A number of nats in units.
    @inline(__always) static func units(_ nats: Double) -> UInt32 { UInt32(nats * Double(scale) + 0.5) }

    /// The cost of a word counted so often: `ln((total) / (count + smoothing))`.
    static func cost(ofCount count: Double, total: Double) -> UInt32 {
        min(LexiconCell.largestCost, max(1, units(logarithm(total / (count + smoothing)))))
    }

    /// The cost of a word that stands so often in a million words.
    static func cost(ofCountInMillion count: Double) -> UInt32 {
        // So large a quotient is past the largest cost, and the logarithm below takes a step for every bit of it.
        min(LexiconCell.largestCost, max(1, units(logarithm(min(1e9, 1e6 / count)))))
    }

    /// The natural logarithm of a number of at least 1.
    ///
    /// Made of multiplications only, whose results IEEE 754 fixes to the bit: the mathematics libraries of two platforms may differ in a
    /// last place, and the compiled lexicon must not.
    static func logarithm(_ value: Double) -> Double {
        var mantissa = value
        var exponent = 0.0
        while mantissa >= 2 { (mantissa, exponent) = (mantissa / 2, exponent + 1) }
        var bits = 0.0
        var place = 0.5
        for _ in 0..<40 {
            mantissa *= mantissa
            if mantissa >= 2 { (mantissa, bits) = (mantissa / 2, bits + place) }
            place /= 2
        }
        return (exponent + bits) * 0.693_147_180_559_945_3
    }
}
