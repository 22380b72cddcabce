// Which characters count as one: traditional and variant forms and the one that stands for them.
//
// Image, little-endian: "CNVR", UInt32 version, UInt32 number of rows, UInt32 zero, then the variants as UInt32 in ascending order, then
// their representatives as UInt32.

internal import CLexicon

/// Folds traditional and variant characters to one representative, for comparing only: the text keeps its characters.
///
/// The fold is one to one and knows no context: 發 and 髮 are both 发, and 著 is 着 also in 著名. A lexicon's keys are folded when it is compiled, and
/// its image gives every variant the code of its representative, so that look-ups cost nothing more.
struct CharacterVariants: Sendable {
    static let version: UInt32 = 1
    static let headerSize = 16

    // Points into constant data of the binary, which lives and stays equal as long as the process does.
    nonisolated(unsafe) private let variants: UnsafePointer<UInt32>
    nonisolated(unsafe) private let representatives: UnsafePointer<UInt32>
    /// How many characters have a representative other than themselves.
    let count: Int

    /// The table embedded in the library.
    static let builtIn: CharacterVariants = {
        guard let image = cnews_variants().map({ UnsafeRawPointer($0) }),
            image.load(fromByteOffset: 4, as: UInt32.self) == version
        else { preconditionFailure("the table of variants is stale") }
        return CharacterVariants(image: image)
    }()

    private init(image: UnsafeRawPointer) {
        count = Int(image.load(fromByteOffset: 8, as: UInt32.self))
        variants = (image + Self.headerSize).assumingMemoryBound(to: UInt32.self)
        representatives = variants + count
    }

    /// The character that stands for another one; most stand for themselves.
    ///
    /// - Complexity: O(log *n*) in the number of variants.
    func fold(_ scalar: UInt32) -> UInt32 {
        var (lower, upper) = (0, count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if variants[middle] < scalar { lower = middle + 1 } else { upper = middle }
        }
        return lower < count && variants[lower] == scalar ? representatives[lower] : scalar
    }

    /// The scalars of a word, each folded.
    func fold(_ word: some StringProtocol) -> [UInt32] { word.unicodeScalars.map { fold($0.value) } }

    /// All variants in ascending order, each with its representative.
    func rows() -> [(variant: UInt32, representative: UInt32)] {
        (0..<count).map { (variants[$0], representatives[$0]) }
    }
}
