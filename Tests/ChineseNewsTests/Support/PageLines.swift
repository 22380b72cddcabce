// Lines of a page for tests of those that read them.

@testable import ChineseNews

/// The lines of a text, and the text to read them in.
struct PageLines {
    let text: String
    let lines: [PageLine]

    /// - Parameters:
    ///   - text: the text.
    ///   - cutsColumns: whether columns side by side are taken apart.
    init(_ text: String, cutsColumns: Bool = false) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        lines = Self.withBytes(text) { base, count in
            let scanner = PageScanner(base, count: count)
            return Array(cutsColumns ? scanner.lines() : scanner.linesAsTheyStand())
        }
    }

    /// What stands in each line.
    var texts: [String] { lines.map(text(of:)) }

    func text(of line: PageLine) -> String { String(decoding: Array(text.utf8)[line.start..<line.end], as: UTF8.self) }

    /// The cues of each line.
    var cues: [LineCue] { Self.withBytes(text) { base, _ in lines.map { LineCue($0, base) } } }

    /// Gives the bytes of a text to those that read bytes.
    static func withBytes<Result>(_ text: String, _ body: (UnsafePointer<UInt8>, Int) -> Result) -> Result {
        Array(text.utf8 + [0]).withUnsafeBufferPointer { body($0.baseAddress!, $0.count - 1) }
    }
}
