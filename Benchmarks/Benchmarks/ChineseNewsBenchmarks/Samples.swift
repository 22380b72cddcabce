// The texts that the benchmarks read.

import ChineseNews
import Foundation

/// Texts made from `Docs/Examples/page.txt`.
enum Samples {
    /// How many bytes the long texts have: with one megabyte, the throughput of a benchmark is in megabytes a second.
    static let documentSize = 1_000_000

    /// The page as it stands, with hard wraps.
    static let page: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        url.append(path: "Docs/Examples/page.txt")
        do {
            return try String(contentsOf: url, encoding: .utf8)
        } catch {
            fatalError("\(url.path): \(error)")
        }
    }()

    /// The page's sentences without the wraps, four to a paragraph.
    static let prose: String = {
        let analysis = NewsAnalyzer().analyze(page, layout: .page, fields: .sentences)
        var text = ""
        for (number, sentence) in analysis.sentences.enumerated() {
            text += analysis.reading(of: sentence).split(separator: "\n").joined()
            if number % 4 == 3 { text += "\n" }
        }
        return text + "\n"
    }()

    /// Prose of one megabyte.
    static let document = repeated(prose)

    /// Wrapped pages of one megabyte.
    static let pages = repeated(page)

    /// A thousand strings of 20 characters each.
    static let shortStrings: [String] = {
        let characters = Array(prose.filter { !$0.isNewline })
        let starts = (0..<1000).map { $0 * 37 % (characters.count - 20) }
        return starts.map { String(characters[$0..<$0 + 20]) }
    }()

    /// A table of so many composed names of three characters, as of persons.
    static func names(_ count: Int) -> String {
        let characters = Set(prose.unicodeScalars.filter { $0.properties.isIdeographic }).sorted().map { String($0) }
        var table = ""
        for number in 0..<count {
            // The digits of a number that runs through all of its kind in no order.
            var rest = number * 7_368_787 % 15_625_000
            for _ in 0..<3 {
                table += characters[rest % 250]
                rest /= 250
            }
            table += "\tperson\n"
        }
        return table
    }

    private static func repeated(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(documentSize + text.utf8.count)
        while result.utf8.count < documentSize { result += text }
        let end = result.utf8.index(result.startIndex, offsetBy: documentSize)
        // The index is rounded down to the start of a character.
        return String(result[..<result.index(before: result.index(after: end))])
    }
}
