// The colours of names.

import ChineseNews

/// Which style a word has: that of the name it belongs to.
struct NameStyles {
    static let place = Style.green
    static let organization = Style.magenta
    static let person = Style.yellow

    /// The names of a document that do not overlap, in order, in UTF-8 code units.
    private let names: [(range: Range<Int>, style: Style)]

    init(_ analysis: NewsAnalysis) {
        var names = analysis.places.map { (range: $0.utf8Range, style: Self.place) }
        names += analysis.organizations.map { ($0.utf8Range, Self.organization) }
        names += analysis.persons.map { ($0.utf8Range, Self.person) }
        self.names = names.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The style of the name that a word starts in, or `nil`.
    ///
    /// O(log *n*) in the number of names.
    func style(of word: Word) -> Style? {
        let place = word.utf8Range.lowerBound
        var (lower, upper) = (0, names.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if names[middle].range.upperBound <= place { lower = middle + 1 } else { upper = middle }
        }
        return lower < names.count && names[lower].range.contains(place) ? names[lower].style : nil
    }
}
