// What the blocks of a page are.

/// Tells kinds of blocks by their form and by the cues in them.
struct BlockClassifier {
    let reading: PageReading
    let base: UnsafePointer<UInt8>

    /// Sets the kind of every block.
    ///
    /// O(blocks).
    func classify(_ drafts: inout [BlockDraft]) {
        for i in drafts.indices {
            drafts[i].kind = drafts[i].isDisplay ? displayKind(drafts[i]) : columnKind(drafts[i])
            drafts[i].hasCredit = drafts[i].kind == .caption
            drafts[i].markerSize = markerSize(drafts[i])
        }
        settleHeads(&drafts)
    }

    private func first(_ draft: BlockDraft) -> PageLine { reading.lines[draft.lines.lowerBound] }
    private func last(_ draft: BlockDraft) -> PageLine { reading.lines[draft.lines.upperBound - 1] }

    /// The kind of a block of running text.
    private func columnKind(_ draft: BlockDraft) -> Block.Kind {
        let (opening, closing) = (reading.cues[draft.lines.lowerBound], reading.cues[draft.lines.upperBound - 1])
        if opening.leading == .caption || closing.endsCredit { return draft.lines.count < 8 ? .caption : .paragraph }
        if draft.lines.count == 1 {
            let line = first(draft)
            if line.traits.contains(.isBracketed), let kind = bracketKind(line, opening) { return kind }
            if opening.leading == .editor { return .credit }
        }
        return .paragraph
    }

    private func displayKind(_ draft: BlockDraft) -> Block.Kind {
        let line = first(draft)
        let cue = reading.cues[draft.lines.lowerBound]
        let givesCredit = reading.cues[draft.lines.upperBound - 1].endsCredit
        if line.traits.contains(.isBare) || line.traits.contains(.isNarrow) || cue.isFolio { return .other }
        if line.traits.contains(.isBracketed), let kind = bracketKind(line, cue) { return kind }
        let isText = cue.leading == .caption || !line.traits.isDisjoint(with: [.holdsStop, .holdsComma])
        if givesCredit || cue.leading == .caption { return isText || line.length > 24 ? .caption : .credit }
        if cue.leading == .editor { return .credit }
        if cue.isByline || cue.namesReporter { return .byline }
        if line.traits.contains(.startsMarker) { return draft.lines.count == 1 && isName(draft) ? .byline : .subhead }
        if line.traits.contains(.endsDash) { return .kicker }
        if line.traits.contains(.startsDash) { return .deck }
        return .headline
    }

    /// A bracket of names is a byline, one with a cue of credit a credit.
    private func bracketKind(_ line: PageLine, _ cue: LineCue) -> Block.Kind? {
        if cue.endsCredit || cue.leading == .editor { return .credit }
        if cue.leading == .byline { return .byline }
        return line.length <= 18 && !line.traits.contains(.holdsComma) ? .byline : nil
    }

    /// Whether a surname and one or two characters of given names are all that stands behind the mark.
    private func isName(_ draft: BlockDraft) -> Bool {
        let lexicon = Lexicon.builtIn.image
        let line = first(draft)
        var characters: [CharacterTraits] = []
        var at = line.start + markerSize(draft)
        while at < line.end {
            let (scalar, size) = (base + at).decodeScalar()
            guard characters.count < 3, TypeCharacter(scalar).kind == .han else { return false }
            characters.append(lexicon.traits(lexicon.code(scalar)))
            at += size
        }
        guard characters.count > 1 else { return false }
        return characters[0][.surname] > 0 && characters.dropFirst().allSatisfy { $0[.given] > 0 }
    }

    private func markerSize(_ draft: BlockDraft) -> Int {
        let line = first(draft)
        guard line.traits.contains(.startsMarker) else { return 0 }
        var at = line.start
        while at < line.end {
            let (scalar, size) = (base + at).decodeScalar()
            guard TypeCharacter.isMarker(scalar) || TypeCharacter(scalar).kind == .blank else { break }
            at += size
        }
        return at < line.end ? at - line.start : 0
    }

    /// Kickers and decks lean on a headline; without one they are headlines.
    private func settleHeads(_ drafts: inout [BlockDraft]) {
        for i in drafts.indices {
            let isBefore = i + 1 < drafts.count && drafts[i + 1].kind == .headline
            let isBehind = i > 0 && drafts[i - 1].kind == .headline
            if drafts[i].kind == .kicker, !isBefore { drafts[i].kind = .headline }
            if drafts[i].kind == .deck, !isBehind { drafts[i].kind = .headline }
        }
    }
}
