// What must hold for the blocks of every text.

import Testing

@testable import ChineseNews

/// Checks that a document loses nothing and adds nothing.
///
/// Every scalar that is no white space stands in the sources of one block or in its marker; what sources hold is the text of the block; articles and blocks lead
/// to each other.
func expectWhole(_ document: NewsDocument, sourceLocation: SourceLocation = #_sourceLocation) {
    if let problem = problem(of: document) { Issue.record("\(problem)", sourceLocation: sourceLocation) }
}

/// What is wrong with a document, or `nil`.
func problem(of document: NewsDocument) -> String? {
    let source = Array(document.text.unicodeScalars)
    // How often each scalar is in a block.
    var uses = [Int](repeating: 0, count: source.count)
    for (number, block) in document.blocks.enumerated() {
        let spans = document.sources(of: block)
        var read: [Unicode.Scalar] = []
        for span in spans {
            guard span.lowerBound < span.upperBound else { return "block \(number) has an empty source" }
            read += source[span.scalarRange]
            for i in span.scalarRange { uses[i] += 1 }
            let text = document.text
            guard text.utf8.distance(from: text.startIndex, to: span.range.lowerBound) == span.utf8Range.lowerBound,
                text.unicodeScalars.distance(from: text.startIndex, to: span.range.lowerBound)
                    == span.scalarRange.lowerBound,
                text.utf16.distance(from: text.startIndex, to: span.range.upperBound) == span.utf16Range.upperBound
            else { return "block \(number) has wrong offsets" }
        }
        guard bare(read) == bare(Array(block.text.unicodeScalars)) else {
            return "block \(number) '\(block.text)' has the sources '\(string(read))'"
        }
        guard !block.text.isEmpty, let first = spans.first else { return "block \(number) is empty" }
        guard spans.allSatisfy({ block.span.lowerBound <= $0.lowerBound && $0.upperBound <= block.span.upperBound })
        else {
            return "the span of block \(number) does not hold its sources"
        }
        guard (0...1).contains(block.confidence) else {
            return "block \(number) has the confidence \(block.confidence)"
        }
        guard let marker = block.marker else { continue }
        // The marker stands just before the text, with blanks between.
        var at = first.scalarRange.lowerBound
        for scalar in bare(Array(marker.unicodeScalars)).reversed() {
            repeat { at -= 1 } while at >= 0 && isBlank(source[at])
            guard at >= 0, source[at] == scalar else { return "the marker of block \(number) is not before it" }
            uses[at] += 1
        }
    }
    let entities = entityScalars(source)
    for i in source.indices where uses[i] != 1 {
        if uses[i] > 1 { return "scalar \(i) '\(source[i])' is in \(uses[i]) blocks" }
        let isMark = i == 0 && source[i] == "\u{FEFF}"
        if !isBlank(source[i]), !isMark, !entities.contains(i) {
            return "scalar \(i) '\(source[i])' U+\(String(source[i].value, radix: 16)) is in no block"
        }
    }
    return problem(ofArticles: document)
}

private func problem(ofArticles document: NewsDocument) -> String? {
    var count = 0
    for (number, article) in document.articles.enumerated() {
        if article.blocks.isEmpty { return "article \(number) is empty" }
        if article.blocks.contains(where: { $0.article != number }) { return "article \(number) has blocks of another" }
        count += Set(article.blocks).count
    }
    let expected = document.blocks.count { $0.article != nil }
    return count == expected ? nil : "\(expected) blocks have articles, and articles \(count) blocks"
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool { TypeCharacter(scalar.value).kind == .blank }

private func bare(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] { scalars.filter { !isBlank($0) } }

private func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
}

/// Where the names of blanks stand, which are blanks at the ends of lines and text elsewhere.
private func entityScalars(_ source: [Unicode.Scalar]) -> Set<Int> {
    let names = ["&nbsp;", "&ensp;", "&emsp;", "&thinsp;", "&#160;", "&#xa0;", "&#xA0;", "&#12288;", "&#x3000;"]
        .map { Array($0.unicodeScalars) }
    var result: Set<Int> = []
    for i in source.indices where source[i] == "&" {
        for name in names where source[i...].starts(with: name) { result.formUnion(i..<i + name.count) }
    }
    return result
}
