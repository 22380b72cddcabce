// A document to annotate.

package import ChineseNews

/// A text with what its caller said about it.
package struct Document: Sendable, Hashable {
    package var id: DocumentID?
    package var text: String
    /// The layout that the document asks for; `nil` leaves it to the command line.
    package var layout: TextLayout?
    /// The day by which its dates are read; `nil` leaves it to the command line.
    package var referenceDate: CalendarDate?

    package init(
        id: DocumentID? = nil,
        text: String,
        layout: TextLayout? = nil,
        referenceDate: CalendarDate? = nil
    ) {
        self.id = id
        self.text = text
        self.layout = layout
        self.referenceDate = referenceDate
    }
}
