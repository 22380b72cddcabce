// What the caller of annotate wants.

package import ChineseNews

/// How documents are analysed and written.
package struct AnnotationOptions: Sendable {
    package var format = OutputFormat.jsonl
    /// Whether the documents of ``OutputFormat/json`` are the elements of one array.
    package var isArray = false
    package var offsets = OffsetUnit.scalar
    package var selection = FieldSelection()
    package var layout = TextLayout.auto
    package var lexicon = Lexicon.builtIn
    package var gazetteer = Gazetteer.builtIn
    package var cues = BylineCues.builtIn
    /// The day by which dates are read, where a document gives none.
    package var referenceDate: CalendarDate?
    package var model: WordModel? = .builtIn
    package var granularity = WordSegmenter.Granularity.standard
    /// Whether a terminal shows the result, in colour.
    package var isColored = false
    /// Whether documents get a heading with their name.
    package var hasHeadings = false
    /// Whether dates and times are among the facts that are written.
    package var hasTimes = true
    /// How many columns a table may take; `nil` for as many as it needs.
    package var width: Int?

    package init() {}

    /// What stands around the documents.
    var frame: Frame {
        switch format {
        case .text: .text
        case .json where isArray: .array
        case .json, .jsonl: .lines
        case .csv: Frame(opening: FactRows.header, empty: FactRows.header)
        }
    }

    /// The facts to write.
    func facts(of analysis: NewsAnalysis) -> [NumericFact] {
        hasTimes ? analysis.facts : analysis.facts.filter { !$0.kind.isTemporal }
    }
}
