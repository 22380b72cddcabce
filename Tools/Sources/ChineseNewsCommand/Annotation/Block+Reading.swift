// A block for people.

import ChineseNews

extension Block {
    /// The text with the marker before it: ◆ 小院子里.
    var reading: String { marker.map { $0 + " " + text } ?? text }
}
