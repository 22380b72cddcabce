// The names of places and organizations that the library knows, and those that users add.

/// What is known of names: the administrative divisions of China, other places, organizations, and the names that users add.
///
/// ```swift
/// let gazetteer = try Gazetteer.builtIn.adding("临港新片区", as: .place(.zone), code: "310115", aliases: ["临港"])
/// let analyzer = NewsAnalyzer(gazetteer: gazetteer)
/// ```
///
/// A gazetteer is immutable and cheap to copy; any number of analyzers and tasks share one. See <doc:Gazetteers>.
public struct Gazetteer: Sendable {
    /// The gazetteer that the library ships.
    ///
    /// It is read where it lies in the binary. See `Docs/Data.md`.
    public static let builtIn = Gazetteer(userNames: nil)

    let image = GazetteerImage.builtIn
    /// The names that were added or removed, or `nil` without any.
    let userNames: UserNames?

    init(userNames: UserNames?) { self.userNames = userNames }

    /// The version of the image format, and a checksum of the built-in names, such as `1-9f3a61c2`, whatever names were added or removed.
    public var version: String { Checksum.version(GazetteerImage.version, image.checksum) }

    /// The divisions that bear or bore a code, the newest first: 綦江区 and 万盛区 for `500110`.
    ///
    /// - Parameter code: six digits, or nine of a township.
    /// - Returns: the divisions; none where no division has the code.
    /// - Complexity: O(log *n*).
    public func divisions(code: String) -> [Division] {
        let digits = code.utf8
        guard digits.count == 6 || digits.count == 9, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            let number = UInt32(code), number > 0
        else { return [] }
        return image.divisions(code: number).map { Division(record: $0) }
    }

    /// The division that bears a code, or the last one that bore it.
    ///
    /// - Parameter code: six digits, or nine of a township.
    /// - Returns: the division, or `nil` where none has the code.
    /// - Complexity: O(log *n*).
    public func division(code: String) -> Division? { divisions(code: code).first }
}
