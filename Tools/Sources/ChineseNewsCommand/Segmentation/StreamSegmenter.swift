// Segmentation of a stream of any length in bounded memory.

package import ChineseNews

/// Writes text with a space between words and a sentence a line.
///
/// A line break of the input ends a sentence too, and a blank line stays one. The text is analysed in blocks of whole
/// lines. A longer line is cut behind a sentence that has enough text behind it, else behind a word that has; a word of
/// that length is cut anywhere.
package struct StreamSegmenter {
    /// How the block sizes are chosen.
    package struct Limits: Sendable {
        /// The longest line that is analysed at once, in bytes.
        package var line = 1 << 20
        /// How much text must stand behind a cut, so that it does not change what is before.
        package var margin = 1 << 13

        package init() {}
    }

    /// What stands on the current line of the output.
    private enum Line {
        /// Nothing, and its line of the input is new.
        case fresh
        /// Words.
        case open
        /// Nothing, but the line of the input goes on behind the sentence that was written.
        case closed
    }

    /// The output.
    package var output = OutputBuffer()

    private let words: WordSegmenter
    private let sentences = SentenceSegmenter()
    private let limits: Limits
    private var line = Line.fresh
    // Text that was not written yet.
    private var pending: [UInt8] = []
    private var searched = 0

    package init(words: WordSegmenter = WordSegmenter(), limits: Limits = Limits()) {
        self.words = words
        self.limits = limits
    }

    /// Takes more of the text, as far as whole scalars go, and writes what is settled.
    package mutating func append(_ decode: (inout [UInt8]) -> Void) {
        decode(&pending)
        if let feed = pending[searched...].lastIndex(of: 0x0A) {
            take(write(upTo: feed + 1, isWhole: true))
        }
        searched = pending.count
        while pending.count >= limits.line {
            take(write(upTo: pending.count, isWhole: false))
            searched = pending.count
        }
    }

    /// Writes the rest.
    package mutating func finish() {
        take(write(upTo: pending.count, isWhole: true))
        endSentence()
        line = .fresh
        searched = 0
    }

    private mutating func take(_ count: Int) { pending.removeFirst(count) }

    /// Segments the start of the pending text.
    ///
    /// Returns how many bytes were written: all if they are whole lines, else those that more text cannot change.
    private mutating func write(upTo count: Int, isWhole: Bool) -> Int {
        guard count > 0 else { return 0 }
        let bytes = pending
        return bytes.withUnsafeBufferPointer { bytes in
            let block = UnsafeBufferPointer(rebasing: bytes[..<count])
            let text = String(decoding: block, as: UTF8.self)
            var ends: [Int] = []
            for sentence in sentences.sentences(in: text) { ends.append(sentence.utf8Range.upperBound) }
            guard !isWhole else {
                _ = write(text, block, ends: ends, limit: count)
                return count
            }
            let settled = count - limits.margin
            while let last = ends.last, last > settled { ends.removeLast() }
            let written = write(text, block, ends: ends, limit: ends.last ?? settled)
            return written > 0 ? written : write(text, block, ends: [], limit: count)
        }
    }

    /// Writes the words that end before a limit.
    ///
    /// Returns where the last one ends, or the limit if that is the end of the text.
    private mutating func write(
        _ text: String,
        _ bytes: UnsafeBufferPointer<UInt8>,
        ends: [Int],
        limit: Int
    ) -> Int {
        var at = 0
        var sentence = 0
        for word in words.words(in: text) {
            let range = word.utf8Range
            if range.upperBound > limit { break }
            while sentence < ends.count, ends[sentence] <= range.lowerBound {
                endSentence()
                sentence += 1
            }
            // Words that stand inside others start before those end.
            if range.lowerBound > at { passBlank(bytes[at..<range.lowerBound]) }
            if line == .open { output.append(0x20) }
            output.append(UnsafeBufferPointer(rebasing: bytes[range]))
            line = .open
            at = max(at, range.upperBound)
        }
        if sentence < ends.count { endSentence() }
        if limit == bytes.count {
            passBlank(bytes[at...])
            at = limit
        }
        return at
    }

    private mutating func endSentence() {
        guard line == .open else { return }
        output.append(0x0A)
        line = .closed
    }

    /// Ends lines where the white space between two words does.
    private mutating func passBlank(_ blank: Slice<UnsafeBufferPointer<UInt8>>) {
        for byte in blank where byte == 0x0A {
            if line != .closed { output.append(0x0A) }
            line = .fresh
        }
    }
}
