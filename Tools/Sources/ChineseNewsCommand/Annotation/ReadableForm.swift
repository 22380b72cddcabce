// Annotations for people.

import ChineseNews

/// Writes sentences one a line, numbered, with spaces between the words.
///
/// Wraps of a page are taken out. Without sentences, words stand one a line with place and kind; without words too, blocks with article and kind.
struct ReadableForm {
    let options: AnnotationOptions

    func write(_ analysis: NewsAnalysis, id: DocumentID?, into output: inout OutputBuffer) {
        if options.hasHeadings, let id { writeHeading(id.description, into: &output) }
        if options.selection.fields == .blocks {
            writeBlocks(of: analysis, into: &output)
        } else if !options.selection.fields.contains(.sentences) {
            writeTable(of: analysis, into: &output)
        } else if options.selection.fields.contains(.words) {
            writeSegmentedSentences(of: analysis, into: &output)
        } else {
            for (number, sentence) in analysis.sentences.enumerated() {
                writeNumber(number + 1, of: analysis.sentences.count, into: &output)
                output.append(analysis.reading(of: sentence))
                output.append(0x0A)
            }
        }
    }

    private func writeHeading(_ name: String, into output: inout OutputBuffer) {
        write("── \(name) ──", in: .bold, into: &output)
        output.append(0x0A)
    }

    private func writeSegmentedSentences(of analysis: NewsAnalysis, into output: inout OutputBuffer) {
        var word = 0
        for (number, sentence) in analysis.sentences.enumerated() {
            writeNumber(number + 1, of: analysis.sentences.count, into: &output)
            let end = sentence.utf8Range.upperBound
            var isFirst = true
            while word < analysis.words.count, analysis.words[word].utf8Range.lowerBound < end {
                let reading = analysis.reading(of: analysis.words[word])
                let style = Style(analysis.words[word].kind)
                word += 1
                // Offsets count a byte order mark, people do not.
                if reading == "\u{FEFF}" { continue }
                if !isFirst { output.append(0x20) }
                isFirst = false
                write(reading, in: style, into: &output)
            }
            output.append(0x0A)
        }
    }

    /// A block a line: its article, its kind and its text.
    private func writeBlocks(of analysis: NewsAnalysis, into output: inout OutputBuffer) {
        let width = String(analysis.articles.count).count
        let kindWidth = Block.Kind.allCases.map(\.rawValue.count).max() ?? 0
        for block in analysis.blocks {
            let article = block.article.map { padded($0 + 1, to: width) } ?? String(repeating: " ", count: width)
            let kind = block.kind.rawValue
            let padding = String(repeating: " ", count: kindWidth - kind.count)
            write(article + "  " + kind + padding, in: .dim, into: &output)
            output.append("  ")
            write(
                (block.marker.map { $0 + " " } ?? "") + block.text,
                in: block.kind == .headline ? .bold : .plain,
                into: &output
            )
            output.append(0x0A)
        }
    }

    private func writeNumber(_ number: Int, of count: Int, into output: inout OutputBuffer) {
        write(padded(number, to: String(count).count), in: .dim, into: &output)
        output.append("  ")
    }

    private func writeTable(of analysis: NewsAnalysis, into output: inout OutputBuffer) {
        let width = String(analysis.words.last.map { options.offsets.range(of: $0.span).upperBound } ?? 0).count
        let kindWidth = Word.Kind.allCases.map { "\($0)".count }.max() ?? 0
        for word in analysis.words {
            let range = options.offsets.range(of: word.span)
            let place = padded(range.lowerBound, to: width) + " " + padded(range.upperBound, to: width)
            let kind = "\(word.kind)"
            let padding = String(repeating: " ", count: kindWidth - kind.count)
            write(place + "  " + kind + padding, in: .dim, into: &output)
            output.append("  ")
            write(analysis.reading(of: word), in: Style(word.kind), into: &output)
            output.append(0x0A)
        }
    }

    private func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, width - digits.count)) + digits
    }

    private func write(_ text: String, in style: Style, into output: inout OutputBuffer) {
        guard options.isColored, style != .plain else { return output.append(text) }
        output.append("\u{1B}[")
        output.append(decimal: style.rawValue)
        output.append(0x6D)
        output.append(text)
        output.append("\u{1B}[0m")
    }
}

/// How a terminal shows text: the parameters of the control sequence "select graphic rendition".
private enum Style: Int {
    case plain = 0
    case bold = 1
    case dim = 2
    case cyan = 36

    /// What numbers and times stand out by, as the facts of news.
    init(_ kind: Word.Kind) { self = kind == .number || kind == .time ? .cyan : .plain }
}
