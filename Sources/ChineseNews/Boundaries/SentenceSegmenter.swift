// Sentences of a text: the public face.

/// A sentence and where it stands in the text, without the white space around it.
public struct Sentence: TextUnit {
    /// Where the sentence stands.
    public let span: TextSpan
}

/// Finds the sentences of Chinese text.
///
/// It knows what newspapers print: quotations with the clauses that report them, titles and brackets with marks inside, credits behind a
/// stop, runs of marks, decimals, addresses and numbered heads.
///
/// ```swift
/// for sentence in SentenceSegmenter().sentences(in: text) { print(text[sentence.range]) }
/// ```
///
/// A segmenter is an immutable value; share it between tasks.
public struct SentenceSegmenter: Sendable {
    /// What the end of a line means.
    public enum LineBreaks: String, Sendable, Hashable, Codable, CaseIterable {
        /// A line is a paragraph: each line break ends a sentence.
        case paragraphs
        /// Lines are wrapped hard, as on a page: a blank line or an indented line ends a sentence, a mere line break does not. Where all
        /// lines have a blank line behind them, as some extractors write, those do not either.
        case wrapped
    }

    /// What the end of a line means.
    public let lineBreaks: LineBreaks

    /// Makes a segmenter.
    public init(lineBreaks: LineBreaks = .paragraphs) { self.lineBreaks = lineBreaks }

    /// The sentences of a text, found while they are asked for.
    ///
    /// - Complexity: O(*n*) for the whole text. Memory is bounded by the longest paragraph, and with
    ///   ``LineBreaks/wrapped`` by the text, of which a flowed copy is made.
    public func sentences(in text: String) -> Sentences { Sentences(text: text, lineBreaks: lineBreaks) }
}

extension SentenceSegmenter {
    /// The sentences of one text, in order.
    public struct Sentences: Sequence, Sendable {
        let text: String
        let lineBreaks: LineBreaks

        /// Starts a walk through the text.
        public func makeIterator() -> Iterator {
            switch lineBreaks {
            case .paragraphs:
                return Iterator(walk: SentenceWalk(text: text), mapper: SpanMapper(text: text))
            case .wrapped:
                let flowed = PageLayout(page: text, assembles: false, isPassage: true).flowed
                return Iterator(
                    walk: SentenceWalk(text: flowed.text),
                    mapper: SpanMapper(text: text, flowed: flowed)
                )
            }
        }

        /// A walk through the sentences.
        public struct Iterator: IteratorProtocol {
            let walk: SentenceWalk
            var mapper: SpanMapper

            /// The next sentence, or `nil` at the end of the text.
            public mutating func next() -> Sentence? {
                guard let step = walk.next() else { return nil }
                _ = mapper.next(step.blank)
                return Sentence(span: mapper.next(step.sentence))
            }
        }
    }
}
