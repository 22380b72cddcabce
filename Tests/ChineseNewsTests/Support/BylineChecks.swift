// What must hold for the credits and datelines of every text.

import Testing

@testable import ChineseNews

/// Checks that credits and datelines lie in the text, in order, that their offsets agree, and that names read as they stand there.
func expectSoundBylines(_ analysis: NewsAnalysis, sourceLocation: SourceLocation = #_sourceLocation) {
    if let problem = problem(ofBylines: analysis) { Issue.record("\(problem)", sourceLocation: sourceLocation) }
}

/// What is wrong with the credits and datelines of an analysis, or `nil`.
func problem(ofBylines analysis: NewsAnalysis) -> String? {
    let text = analysis.text
    func problem(_ span: TextSpan, _ what: String) -> String? {
        guard !span.utf8Range.isEmpty, span.utf8Range.upperBound <= text.utf8.count else { return "\(what) is outside" }
        for (position, index) in [(span.lowerBound, span.range.lowerBound), (span.upperBound, span.range.upperBound)] {
            guard text.utf8.distance(from: text.startIndex, to: index) == position.utf8Offset,
                text.unicodeScalars.distance(from: text.startIndex, to: index) == position.scalarOffset,
                text.utf16.distance(from: text.startIndex, to: index) == position.utf16Offset
            else { return "\(what) has wrong offsets" }
        }
        return nil
    }
    // Where columns stand side by side, other text may stand inside a name.
    let inOrder = analysis.document.flowed.isInOrder
    for byline in analysis.bylines {
        let what = "'\(text[byline.range])' \(byline.role.rawValue)"
        if let found = problem(byline.span, what) { return found }
        guard byline.names.count == byline.nameSpans.count else { return "\(what) has names without places" }
        guard !(byline.names + byline.organizations).isEmpty else { return "\(what) credits nobody" }
        guard !byline.role.rawValue.isEmpty, byline.rank?.isEmpty != true, byline.place?.isEmpty != true,
            (byline.organizations + byline.posts + byline.names).allSatisfy({ !$0.isEmpty })
        else { return "\(what) has something empty" }
        for (name, span) in zip(byline.names, byline.nameSpans) {
            if let found = problem(span, "'\(name)'") { return found }
            guard !inOrder || bare(text[span.range]) == bare(name) else { return "'\(name)' does not read as its text" }
        }
        for name in byline.organizations + byline.posts where inOrder {
            guard contains(bare(text), bare(name)) else { return "'\(name)' does not stand in the text" }
        }
    }
    for dateline in analysis.datelines {
        let what = "'\(text[dateline.range])'"
        if let found = problem(dateline.span, what) { return found }
        let parts = [dateline.agency, dateline.place, dateline.date, dateline.kind].compactMap(\.self)
        guard parts.allSatisfy({ !$0.isEmpty }), dateline.agency != nil || dateline.place != nil else {
            return "\(what) says nothing"
        }
        guard !inOrder || parts.allSatisfy({ contains(bare(text[dateline.range]), bare($0)) }) else {
            return "\(what) does not hold \(parts)"
        }
        guard dateline.placeCode.map({ dateline.place != nil && [6, 9, 12].contains($0.count) }) ?? true else {
            return "\(what) has the code \(dateline.placeCode ?? "")"
        }
        guard dateline.day == nil || dateline.date != nil else { return "\(what) means a day that it does not write" }
    }
    func isInOrder(_ units: [some TextUnit]) -> Bool {
        zip(units, units.dropFirst()).allSatisfy { $0.span.lowerBound <= $1.span.lowerBound }
    }
    guard isInOrder(analysis.bylines), isInOrder(analysis.datelines) else { return "not in order" }
    for article in analysis.articles {
        guard Set(article.bylines).isSubset(of: analysis.bylines), isInOrder(article.bylines) else {
            return "an article has credits that the text has not"
        }
        guard article.dateline.map(analysis.datelines.contains) ?? true else {
            return "an article has a dateline that the text has not"
        }
    }
    return nil
}

private func bare(_ text: some StringProtocol) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { TypeCharacter($0.value).kind != .blank && !$0.properties.isWhitespace }
}

private func contains(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    part.isEmpty || text.indices.contains { text[$0...].starts(with: part) }
}
