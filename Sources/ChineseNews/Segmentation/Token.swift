// A word as the segmenter makes it, before it has a place in the caller's string.

/// A word or a stretch of white space: its length and what it is.
struct Token: Sendable, Hashable {
    var extent: TextExtent
    var kind: Word.Kind
    var tag: WordTag
}
