// The fields of dates and times.

import ChineseNews

extension TimeValue {
    /// The value of a date that is no stretch.
    var single: String? { end == nil ? start : nil }
    /// The first date of a stretch.
    var first: String? { end == nil ? nil : start }
    /// The last date of a stretch.
    var last: String? { end }

    /// What stands in a field that only dates and times have.
    func text(of field: FactField) -> String? {
        switch field {
        case .grain: grain?.rawValue
        case .timex: timex
        case .resolvedStart: interval?.start?.description
        case .resolvedEnd: interval?.end?.description
        default: nil
        }
    }
}

extension CalendarInterval {
    /// The ends, both included, as `lower` and `upper` are.
    var ends: (start: String?, end: String?) { (start?.description, last?.description) }
}
