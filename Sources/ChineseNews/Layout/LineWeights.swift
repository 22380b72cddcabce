// What the line search weighs, in hundredths of a nat.

/// The weights of the search for paragraphs, set by hand.
enum LineWeights {
    // Where lines break.
    /// A line is wider than its column, and for each eighth of an em.
    static let over: Int32 = 80
    static let overEighth: Int32 = 30
    /// The start of the next line had room in this one, and for each eighth of an em.
    static let under: Int32 = 120
    static let underEighth: Int32 = 54
    static let misfitMaximum: Int32 = 1110
    /// The last line of a paragraph may have any length.
    static let last: Int32 = 340
    /// What each width that a setting leaves open costs a line.
    static let openSetting: Int32 = 40

    // Columns.
    static let columnChangesBetween: Int32 = 270
    static let columnChangesInside: Int32 = 750

    /// A text whose lines were broken.
    static let fragments: Int32 = 300
    /// A line in fragments, for each but the first.
    static let fragment: Int32 = 20
    /// More where a sentence ends there, with another mark behind it or without.
    static let fragmentAtMarks: Int32 = 160
    static let fragmentAtStop: Int32 = 600

    // First lines.
    static let start: Int32 = 70
    /// A first line without the indent that the page has.
    static let noIndent: Int32 = 640
    /// A line that shows an indent and starts nothing.
    static let idleIndent: Int32 = 700

    // The ends of lines.
    static let sentenceEndsInside: Int32 = 350
    static let lastWithStop: Int32 = 5
    static let lastClosed: Int32 = 100
    static let lastColon: Int32 = 340
    static let lastWithoutStop: Int32 = 1180
    static let lastOpen: Int32 = 950
    static let lastSpaced: Int32 = 300

    // Display lines: heads, bylines, credits.
    static let display: Int32 = 240
    static let displayStop: Int32 = 500
    static let displayHoldsStop: Int32 = 350
    static let displayHoldsComma: Int32 = 90
    static let displayOpen: Int32 = 320
    static let displaySpaced: Int32 = 360
    static let displayBracketed: Int32 = -340
    static let displayMarked: Int32 = -300
    static let displayBare: Int32 = -350
    static let displayLong: Int32 = 54
    static let displayFolio: Int32 = -500
    /// In a text that is no page, and in one of a few lines.
    static let displayInPassage: Int32 = 700
    static let displayOnSmallPage: Int32 = 300
    static let displayCredit: Int32 = -270

    // Between two lines.
    static let wideBreak: Int32 = 400
    static let pageBreak: Int32 = 150
    static let markerStarts: Int32 = 600
    static let closingStarts: Int32 = 400
    static let pairOpen: Int32 = 130
    static let pairSpans: Int32 = 350
    static let straddle: Int32 = 120
    static let longStraddle: Int32 = 160
    /// A blank at the end of a line stays where a credit goes on.
    static let creditGoesOn: Int32 = 500
    /// The second line of a marked head.
    static let headGoesOn: Int32 = -240
    static let datelineStarts: Int32 = 400
    static let cueStarts: Int32 = 120
}
