// The words by which the parts of a page are told.

internal import CLexicon

/// What a word at the start or the end of a line says about it.
///
/// The words stand in `Sources/CLexicon/Tables/page-cues.tsv`.
enum PageCue: UInt8, CaseIterable, Sendable {
    case none
    /// Starts a report: 本报讯, 新华社.
    case dateline
    /// Starts a paragraph more often than not: 近日, 据悉.
    case opening
    /// Starts a line that names who wrote: 本报记者.
    case byline
    /// Starts a line that names who edited, or where a text comes from: 责任编辑.
    case editor
    /// Starts what describes a picture: 图为.
    case caption
    /// Ends a post: 部长, before the name of who has it.
    case post
    /// Stands with the date in the head or foot of a page: 星期日.
    case folio
    /// Ends a line that says who gave a picture or a text: 摄, 供稿.
    case credit

    /// The name of the cue in the table.
    var name: String { "\(self)" }

    private static let image: LexiconImage = {
        let bytes = UnsafeRawBufferPointer(start: cnews_page_cues(), count: cnews_page_cues_size())
        return Lexicon(builtIn: bytes, name: "built-in page cues").image
    }()

    private static let longest = 8

    /// The cue of the longest word that the bytes start with.
    ///
    /// O(1).
    static func leading(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> PageCue {
        var found = PageCue.none
        var cell = image.root
        var at = start
        while at < end, cell.base != 0 {
            let (scalar, size) = (base + at).decodeScalar()
            let code = image.code(scalar)
            let next = image.child(of: cell, over: code)
            guard code != 0, next.label == code else { break }
            cell = next
            at += size
            if cell.cost != 0, let cue = PageCue(rawValue: cell.flags.rawValue), cue != .credit, cue != .post {
                found = cue
            }
        }
        return found
    }

    /// Whether the bytes end with a word of a cue.
    ///
    /// O(1).
    func ends(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
        var at = end
        for _ in 0..<Self.longest {
            guard at > start else { break }
            at -= 1
            while at > start, base[at] & 0xC0 == 0x80 { at -= 1 }
            if isWord(base, at, end) { return true }
        }
        return false
    }

    private func isWord(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let image = Self.image
        var cell = image.root
        var at = start
        while at < end {
            let (scalar, size) = (base + at).decodeScalar()
            let code = image.code(scalar)
            guard code != 0, cell.base != 0 else { return false }
            let next = image.child(of: cell, over: code)
            guard next.label == code else { return false }
            cell = next
            at += size
        }
        return cell.cost != 0 && cell.flags.rawValue == rawValue
    }
}
