// Texts as the rules for names read them.

@testable import ChineseNews

extension NameText {
    /// Reads a text as one article.
    static func make(_ text: String, model: WordModel? = .builtIn, names: UserNames? = nil) -> NameText {
        var text = text
        text.makeContiguousUTF8()
        let result = NameText(names)
        let walk = WordWalk(
            text: text,
            settings: WordSegmenter.Settings(lexicon: .builtIn, granularity: .standard, model: model)
        )
        _ = text.utf8.withContiguousStorageIfAvailable { bytes in
            guard let base = bytes.baseAddress else { return }
            var place = 0
            while let token = walk.next() {
                result.append(base, from: place, to: place + token.extent.utf8, kind: token.kind, tag: token.tag)
                place += token.extent.utf8
            }
        }
        result.finish()
        return result
    }

    /// The characters between two places.
    func string(_ start: Int, _ end: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars(start..<end).compactMap(Unicode.Scalar.init))
        return String(view)
    }

    func string(_ candidate: NameCandidate) -> String { string(candidate.start, candidate.end) }
}

extension NameExtractor {
    /// The names of a kind that are chosen in a text, by how they read.
    static func names(_ kind: NameCandidate.Kind, in string: String) -> [String: NameCandidate] {
        let text = NameText.make(string)
        let extractor = NameExtractor(text)
        extractor.extract()
        let found = extractor.names.filter { $0.kind == kind }.map { (text.string($0), $0) }
        return Dictionary(found, uniquingKeysWith: { first, _ in first })
    }
}

extension [UInt32] {
    /// The scalars of a text.
    init(of text: String) { self = text.unicodeScalars.map(\.value) }
}
