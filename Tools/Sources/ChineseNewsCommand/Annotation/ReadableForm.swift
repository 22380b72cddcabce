// Annotations for people.

import ChineseNews

/// Writes sentences one a line, numbered, with spaces between the words.
///
/// Wraps of a page are taken out. With blocks, a blank line parts articles, and what is not a paragraph is said before its first sentence. Without
/// sentences, blocks and words stand one a line: blocks with article and kind, words with place and kind. Names are in colour, and listed at the end, before
/// numbers that belong to no fact, and a table of facts.
struct ReadableForm {
    let options: AnnotationOptions

    func write(_ analysis: NewsAnalysis, id: DocumentID?, into output: inout OutputBuffer) {
        if options.hasHeadings, let id { writeHeading(id.description, into: &output) }
        let fields = options.selection.fields
        defer { writeFindings(of: analysis, into: &output) }
        if fields.contains(.sentences) {
            writeSentences(of: analysis, into: &output)
        } else {
            if fields.contains(.blocks) { writeBlocks(of: analysis, into: &output) }
            if fields.isSuperset(of: [.blocks, .words]), !analysis.blocks.isEmpty { output.append(0x0A) }
            writeTable(of: analysis, into: &output)
        }
    }

    /// Lists what was found behind everything else, with blank lines before each part.
    private func writeFindings(of analysis: NewsAnalysis, into output: inout OutputBuffer) {
        var isFirst = options.selection.fields.isDisjoint(with: [.blocks, .sentences, .words])
        func write(_ part: OutputBuffer) {
            guard !part.isEmpty else { return }
            if !isFirst { output.append(0x0A) }
            isFirst = false
            output.append(part.bytes)
        }
        var list = OutputBuffer()
        NameList(options: options).write(analysis, into: &list)
        if options.selection.fields.contains(.explanations) {
            ExplanationList(options: options).write(analysis, into: &list)
        }
        write(list)
        var table = OutputBuffer()
        FactTable(options: options).write(options.facts(of: analysis), of: analysis.text, into: &table)
        write(table)
    }

    private func writeHeading(_ name: String, into output: inout OutputBuffer) {
        write("── \(name) ──", in: .bold, into: &output)
        output.append(0x0A)
    }

    private func writeSentences(of analysis: NewsAnalysis, into output: inout OutputBuffer) {
        let finder = BlockFinder(analysis.document)
        let names = options.isColored ? NameStyles(analysis) : nil
        var last: Int?
        for (number, sentence) in analysis.sentences.enumerated() {
            let index = finder.block(of: sentence)
            let block = index.map { analysis.blocks[$0] }
            if let block, let last, analysis.blocks[last].article != block.article { output.append(0x0A) }
            writeNumber(number + 1, of: analysis.sentences.count, into: &output)
            if let block, index != last, block.kind != .paragraph {
                write("[\(block.kind.rawValue)] ", in: .dim, into: &output)
            }
            last = index ?? last
            write(sentence, of: analysis, names, in: block?.kind == .headline ? .bold : .plain, into: &output)
            output.append(0x0A)
        }
    }

    private func write(
        _ sentence: Sentence,
        of analysis: NewsAnalysis,
        _ names: NameStyles?,
        in style: Style,
        into output: inout OutputBuffer
    ) {
        guard options.selection.fields.contains(.words) else {
            return write(analysis.reading(of: sentence), in: style, into: &output)
        }
        var isFirst = true
        for word in analysis.words(in: sentence) {
            let reading = analysis.reading(of: word)
            // Offsets count a byte order mark, people do not.
            if reading == "\u{FEFF}" { continue }
            if !isFirst { output.append(0x20) }
            isFirst = false
            write(reading, in: names?.style(of: word) ?? (style == .plain ? Style(word.kind) : style), into: &output)
        }
    }

    private func writeNumber(_ number: Int, of count: Int, into output: inout OutputBuffer) {
        write(padded(number, to: String(count).count), in: .dim, into: &output)
        output.append("  ")
    }

    private func writeBlocks(of analysis: NewsAnalysis, into output: inout OutputBuffer) {
        let width = String(max(0, analysis.articles.count - 1)).count
        for block in analysis.blocks {
            let article = block.article.map { padded($0, to: width) } ?? padded("-", to: width)
            write(article + "  " + name(of: block.kind), in: .dim, into: &output)
            output.append("  ")
            write(block.reading, in: block.kind == .headline ? .bold : .plain, into: &output)
            output.append(0x0A)
        }
    }

    private func name(of kind: Block.Kind) -> String {
        let width = Block.Kind.allCases.map(\.rawValue.count).max() ?? 0
        return kind.rawValue + String(repeating: " ", count: width - kind.rawValue.count)
    }

    private func writeTable(of analysis: NewsAnalysis, into output: inout OutputBuffer) {
        let width = String(analysis.words.map { options.offsets.range(of: $0).upperBound }.max() ?? 0).count
        let kindWidth = Word.Kind.allCases.map { "\($0)".count }.max() ?? 0
        for word in analysis.words {
            let range = options.offsets.range(of: word)
            let place = padded(range.lowerBound, to: width) + " " + padded(range.upperBound, to: width)
            let kind = "\(word.kind)"
            let padding = String(repeating: " ", count: kindWidth - kind.count)
            write(place + "  " + kind + padding, in: .dim, into: &output)
            output.append("  ")
            write(analysis.reading(of: word), in: Style(word.kind), into: &output)
            output.append(0x0A)
        }
    }

    private func padded(_ number: Int, to width: Int) -> String { padded(String(number), to: width) }

    private func padded(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private func write(_ text: String, in style: Style, into output: inout OutputBuffer) {
        output.append(text, in: style, isColored: options.isColored)
    }
}

extension Style {
    /// What numbers and times stand out by, as the facts of news.
    fileprivate init(_ kind: Word.Kind) { self = kind == .number || kind == .time ? .cyan : .plain }
}
