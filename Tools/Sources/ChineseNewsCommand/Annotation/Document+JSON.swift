// A line of JSON as a document.

import ChineseNews

/// What is wrong with a line of input.
package struct LineError: Error, Sendable, Hashable {
    /// The id of the document, if that could be read.
    package let id: DocumentID?
    /// The number of the line, from 1.
    package let line: Int
    /// What is wrong.
    package let message: String
}

extension Document {
    /// Reads a line of JSON.
    ///
    /// Keys that it does not know are passed over.
    package static func parse(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) -> Result<Document, LineError> {
        var fields = DocumentFields()
        fields.read(bytes)
        guard let text = fields.text, fields.problem == nil else {
            return .failure(LineError(id: fields.id, line: line, message: fields.problem ?? "\"text\" is missing"))
        }
        let document = Document(id: fields.id, text: text, layout: fields.layout, referenceTime: fields.referenceTime)
        return .success(document)
    }
}

/// The fields of a document.
///
/// What is wrong with one does not hide the others, so that an error can name the id.
private struct DocumentFields {
    private(set) var id: DocumentID?
    private(set) var text: String?
    private(set) var layout: TextLayout?
    private(set) var referenceTime: CalendarTime?
    /// What is wrong, the first of several things.
    private(set) var problem: String?

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let flaw = UTF8Flaw.first(in: bytes) { problem = "not UTF-8 at byte \(flaw.offset + 1) of the line" }
        var reader = JSONReader(bytes)
        do {
            if reader.peek() == UInt8(ascii: "{") {
                try reader.readObject { (reader, key) throws(JSONError) in try readField(key, from: &reader) }
            } else {
                try reader.skipValue()
                report("not a JSON object")
            }
            try reader.expectEnd()
        } catch {
            // What stands behind bad JSON was not read, so this goes before what is missing.
            problem = problem ?? "not JSON: \(error)"
        }
    }

    private mutating func readField(_ key: String, from reader: inout JSONReader) throws(JSONError) {
        switch key {
        case "id": try readID(from: &reader)
        case "text": text = try readString(key, from: &reader)
        case "layout":
            guard let name = try readString(key, from: &reader) else { return }
            layout = TextLayout(rawValue: name)
            let known = TextLayout.allCases.map(\.rawValue).joined(separator: ", ")
            if layout == nil { report("\"layout\" is none of \(known)") }
        case "referenceDate":
            guard let text = try readString(key, from: &reader) else { return }
            // What stands behind the day and is no time is left out.
            let day = text.prefix { $0 != "T" && $0 != " " }
            referenceTime = CalendarTime(text) ?? CalendarDate(String(day)).map { CalendarTime($0) }
            if referenceTime == nil { report("\"referenceDate\" is no day such as 2026-11-22") }
        default: try reader.skipValue()
        }
    }

    private mutating func readID(from reader: inout JSONReader) throws(JSONError) {
        switch reader.peek() {
        case UInt8(ascii: "\""): id = .string(try reader.readString())
        case UInt8(ascii: "n"): try reader.skipValue()
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "t"), UInt8(ascii: "f"):
            try reader.skipValue()
            report("\"id\" is neither a string nor a number")
        default: id = .number(try reader.readNumber())
        }
    }

    /// Reads a string; `null` counts as missing.
    private mutating func readString(_ key: String, from reader: inout JSONReader) throws(JSONError) -> String? {
        switch reader.peek() {
        case UInt8(ascii: "\""): return try reader.readString()
        case UInt8(ascii: "n"): try reader.skipValue()
        default:
            try reader.skipValue()
            report("\"\(key)\" is not a string")
        }
        return nil
    }

    private mutating func report(_ message: String) { problem = problem ?? message }
}
