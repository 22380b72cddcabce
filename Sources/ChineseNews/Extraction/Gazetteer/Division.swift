// Administrative divisions of China.

/// An administrative division of China, of today or of the past since 1980: a province, a prefecture, a county or a township.
///
/// ```swift
/// let county = Gazetteer.builtIn.division(code: "330521")
/// print(county?.name, county?.parent?.name, county?.description)  // 德清县 湖州市 浙江省湖州市德清县
/// ```
///
/// A handle of a few bytes: what it tells is read from the built-in gazetteer.
public struct Division: Sendable, Hashable, Identifiable, CustomStringConvertible {
    /// The number of its record, the same in every process with the same ``Gazetteer/version``.
    public let id: Int

    private static let image = GazetteerImage.builtIn

    /// A record of the built-in gazetteer that is a division.
    init(record: Int) { id = record }

    private var record: NameRecord { Self.image.record(id) }

    /// The full name: 德清县.
    ///
    /// - Complexity: O(*k*) in the length of the name.
    public var name: String { Self.image.name(record) }

    /// The administrative code: six digits, `330521`, or nine of a township, `330521101`; `nil` of some, most of them in Taiwan.
    ///
    /// A code may have belonged to several divisions, one after the other.
    public var code: String? { record.code > 0 ? String(record.code) : nil }

    /// The level.
    public var level: Place.Level {
        switch record.level {
        case 1: .province
        case 2: .prefecture
        case 3: .county
        default: .township
        }
    }

    /// The first year in which it bore its name and code, from 1980 on; `nil` where it is not known, as of townships.
    public var firstYear: Int? { record.firstYear > 0 ? record.firstYear : nil }

    /// The last year in which it bore its name and code, as 2000 of 余杭市; `nil` if it does so today.
    public var lastYear: Int? { record.lastYear > 0 ? record.lastYear : nil }

    /// Whether there is no division of this name and code any more.
    public var isAbolished: Bool { record.lastYear > 0 }

    /// The division that it lies in: 湖州市 for 德清县; `nil` of a province.
    ///
    /// Of an abolished division, what bears the code of its last parent today.
    public var parent: Division? { record.parent > 0 ? Division(record: Int(record.parent) - 1) : nil }

    /// The divisions that it lies in, the nearest first: 湖州市, 浙江省 for 德清县.
    public var ancestors: [Division] {
        var result: [Division] = []
        var next = parent
        while let division = next {
            result.append(division)
            next = division.parent
        }
        return result
    }

    /// The divisions that lie in it, by code, those that were abolished among them.
    ///
    /// The prefectures of a province, the counties of a prefecture, the townships of a county, and what is governed from two levels above.
    /// Today's are those that are not ``isAbolished``.
    ///
    /// - Complexity: O(log *n* + *k*) in the number of divisions and in that of those in its province, or of its townships.
    public var children: [Division] { Self.image.children(of: id).map { Division(record: $0) } }

    /// The names of its ancestors and its own: `浙江省湖州市德清县`.
    public var description: String { ancestors.reversed().map(\.name).joined() + name }
}

extension GazetteerImage {
    /// The records of the divisions that lie in another, by code.
    fileprivate func children(of record: Int) -> [Int] {
        let (code, level) = (self.record(record).code, self.record(record).level)
        guard code > 0, level < 4 else { return [] }
        // Townships have the code of their county before their own, or of a prefecture without counties: 东莞市.
        var ranges = [firstDivision(from: code * 1000)..<firstDivision(from: (code + 1) * 1000)]
        if level < 3 {
            // Codes tell the province; what a prefecture governs may have any code of it. Those without a code come first.
            let province = code / 10_000
            ranges.insert(firstDivision(from: province * 10_000)..<firstDivision(from: (province + 1) * 10_000), at: 0)
            ranges.insert(0..<firstDivision(from: 1), at: 0)
        }
        return ranges.joined().filter { Int(self.record($0).parent) == record + 1 }
    }
}
