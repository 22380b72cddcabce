// The fold of variants as a table, for those who fold every character of a text.

/// Folds characters in constant time, where ``CharacterVariants`` searches.
///
/// Made at first use, of 256 KB: only lexicons with words of the user's need it.
struct CharacterFold: Sendable {
    static let shared = CharacterFold(.builtIn)

    private let basic: [UInt32]
    private let variants: CharacterVariants

    private init(_ variants: CharacterVariants) {
        self.variants = variants
        var basic = Array(UInt32(0)..<1 << 16)
        for (variant, representative) in variants.rows() where variant < 1 << 16 {
            basic[Int(variant)] = representative
        }
        self.basic = basic
    }

    /// The character that stands for another one, as ``CharacterVariants/fold(_:)`` finds it.
    @inline(__always) subscript(scalar: UInt32) -> UInt32 {
        scalar < 1 << 16 ? basic[Int(scalar)] : variants.fold(scalar)
    }
}
