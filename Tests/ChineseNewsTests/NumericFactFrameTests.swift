import Foundation
import Testing

@testable import ChineseNews

/// A sentence with a gap, what is put into it, and what its quantity is then of.
private struct Frame: Decodable, CustomTestStringConvertible {
    let text: String
    let number: String
    let fillers: String
    let item: String?
    let subject: String?
    /// How many of them are known to fail.
    let misses: Int

    var testDescription: String { text }
}

private struct Frames: Decodable {
    let fillers: [String: [String]]
    let frames: [Frame]

    static let standard: Frames = {
        do {
            let text = try Repository.text("Tests/ChineseNewsTests/Specs/FactFrame/frames.json")
            return try JSONDecoder().decode(Frames.self, from: Data(text.utf8))
        } catch {
            fatalError("frames.json: \(error)")
        }
    }()
}

/// Sentences that the news is full of, with the bodies, sites, people, goods and measures that they are said of.
@Suite struct NumericFactFrameTests {
    @Test(arguments: Frames.standard.frames)
    fileprivate func frame(_ frame: Frame) throws {
        let fillers = try #require(Frames.standard.fillers[frame.fillers])
        let analyzer = NewsAnalyzer()
        var missed: [String] = []
        for filler in fillers {
            func filled(_ text: String) -> String { text.replacingOccurrences(of: "{}", with: filler) }
            let facts = analyzer.analyze(filled(frame.text), layout: .prose, fields: .facts).facts
            let fact = facts.first { $0.text == frame.number }
            if fact == nil || fact?.item != frame.item.map(filled) || fact?.subject != frame.subject.map(filled) {
                missed.append(filler)
            }
        }
        #expect(missed.count <= frame.misses, "missed: \(missed.joined(separator: " "))")
    }
}
