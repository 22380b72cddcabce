// What must hold for the names of every text.

import Testing

@testable import ChineseNews

/// Checks that names lie in the text and apart from each other, start and end with characters of names, and hold what stands in them.
func expectSoundNames(_ analysis: NewsAnalysis, sourceLocation: SourceLocation = #_sourceLocation) {
    if let problem = problem(ofNames: analysis) { Issue.record("\(problem)", sourceLocation: sourceLocation) }
}

/// What is wrong with the names of an analysis, or `nil`.
func problem(ofNames analysis: NewsAnalysis) -> String? {
    let text = analysis.text
    let inOrder = analysis.document.flowed.isInOrder
    func problem(_ unit: some TextUnit, _ reading: String, in outer: TextSpan?) -> String? {
        let span = unit.span
        let name = "'\(reading)' at \(span.scalarRange)"
        guard !span.utf8Range.isEmpty, span.utf8Range.upperBound <= text.utf8.count else {
            return "\(name) is not inside"
        }
        if let outer, outer.lowerBound > span.lowerBound || span.upperBound > outer.upperBound {
            return "\(name) is not in its name"
        }
        for (position, index) in [(span.lowerBound, span.range.lowerBound), (span.upperBound, span.range.upperBound)] {
            guard text.utf8.distance(from: text.startIndex, to: index) == position.utf8Offset,
                text.unicodeScalars.distance(from: text.startIndex, to: index) == position.scalarOffset,
                text.utf16.distance(from: text.startIndex, to: index) == position.utf16Offset
            else { return "\(name) has wrong offsets" }
        }
        let source = Array(text.unicodeScalars[unit.range])
        for end in [source.first, source.last, reading.unicodeScalars.first, reading.unicodeScalars.last] {
            guard let end, !isOutsideNames(end) else {
                return "\(name) starts or ends with '\(String(describing: end))'"
            }
        }
        func bare(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
            scalars.filter { TypeCharacter($0.value).kind != .blank && $0 != "\n" }
        }
        guard !inOrder || bare(source) == bare(reading.unicodeScalars) else {
            return "\(name) does not read as its text"
        }
        // Over a step of columns other text stands between, but all characters of the name are there.
        guard Set(bare(source)).isSuperset(of: bare(reading.unicodeScalars)) else { return "\(name) is cut" }
        return nil
    }
    func problem(_ place: Place, in span: TextSpan) -> String? {
        var last = span.lowerBound
        for part in place.parts {
            if let found = problem(part, part.text, in: span) { return found }
            if inOrder, part.span.lowerBound < last { return "the parts of '\(part.text)' overlap" }
            last = part.span.upperBound
        }
        guard place.code == place.parts.last?.code, place.kind == place.parts.last?.kind else {
            return "a chain without end"
        }
        return place.code != nil && !place.candidates.isEmpty ? "a code and candidates" : nil
    }
    func problem(_ organization: Organization, in span: TextSpan) -> String? {
        var last = span.lowerBound
        for name in organization.nested {
            if let found = problem(name, name.text, in: span) { return found }
            if inOrder, name.span.lowerBound < last { return "'\(name.text)' overlaps another name" }
            if name.span == span { return "'\(name.text)' stands in itself" }
            last = name.span.upperBound
            let inner =
                switch name.kind {
                case .place(let place): problem(place, in: name.span)
                case .organization(let organization): problem(organization, in: name.span)
                }
            if let inner { return inner }
        }
        return nil
    }
    var all: [(span: TextSpan, text: String)] = []
    for mention in analysis.places {
        all.append((mention.span, mention.text))
        if let found = problem(mention, mention.text, in: nil) ?? problem(mention.value, in: mention.span) {
            return found
        }
    }
    for mention in analysis.organizations {
        all.append((mention.span, mention.text))
        if let found = problem(mention, mention.text, in: nil) ?? problem(mention.value, in: mention.span) {
            return found
        }
    }
    for mention in analysis.persons {
        all.append((mention.span, mention.text))
        if let found = problem(mention, mention.text, in: nil) { return found }
        for post in mention.value.posts {
            if let found = problem(post, post.text, in: nil) { return found }
            if inOrder, post.span.overlaps(mention.span) { return "'\(post.text)' overlaps its person" }
            if !post.text.hasSuffix(post.title) { return "'\(post.text)' does not end with its title" }
            guard let name = post.affiliation else { continue }
            if let found = problem(name, name.text, in: nil) { return found }
        }
    }
    guard inOrder else { return nil }
    all.sort { $0.span.lowerBound < $1.span.lowerBound }
    for (name, next) in zip(all, all.dropFirst()) where next.span.lowerBound < name.span.upperBound {
        return "'\(name.text)' overlaps '\(next.text)'"
    }
    return nil
}

extension TextSpan {
    fileprivate func overlaps(_ other: TextSpan) -> Bool {
        lowerBound < other.upperBound && other.lowerBound < upperBound
    }
}

/// Whether a scalar is a mark or a blank, with which no name starts or ends.
private func isOutsideNames(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .connectorPunctuation, .dashPunctuation,
        .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation:
        true
    default: scalar.properties.isWhitespace
    }
}
