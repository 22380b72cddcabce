// A document to annotate.

package import ChineseNews

/// A text with what its caller said about it.
package struct Document: Sendable, Hashable {
    package var id: DocumentID?
    package var text: String
    /// The layout that the document asks for; `nil` leaves it to the command line.
    package var layout: TextLayout?
    /// The time by which its dates are read; `nil` leaves it to the command line.
    package var referenceTime: CalendarTime?

    package init(
        id: DocumentID? = nil,
        text: String,
        layout: TextLayout? = nil,
        referenceTime: CalendarTime? = nil
    ) {
        self.id = id
        self.text = text
        self.layout = layout
        self.referenceTime = referenceTime
    }
}
