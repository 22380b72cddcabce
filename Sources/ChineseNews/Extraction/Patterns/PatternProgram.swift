// Patterns as the matcher reads them: flat, without loops.

/// A part of a pattern as it is written.
indirect enum PatternNode: Sendable, Hashable {
    /// One of some folded texts, the longest first.
    case texts([[UInt32]])
    case word(PatternWord)
    case name(Set<AnyName.Kind>)
    case sequence([PatternNode])
    case repeated(PatternNode, ClosedRange<Int>)
    case capture(PatternNode, NamePattern.Kind)
}

/// What a word must be.
struct PatternWord: Sendable, Hashable {
    var kinds: Set<Word.Kind>
    var partsOfSpeech: Set<PartOfSpeech>
    var length: ClosedRange<Int>
}

/// The steps of a pattern: one leads to the next, and a fork also further down, so that no step comes twice in a match.
struct PatternProgram: Sendable, Hashable {
    enum Step: Sendable, Hashable {
        case texts([[UInt32]])
        case word(PatternWord)
        case name(Set<AnyName.Kind>)
        /// Goes on with the next step, or else with another one.
        case fork(Int)
        /// A captured name starts or ends.
        case open(Int)
        case close(Int)
        case match
    }

    var steps: [Step] = []
    /// What each capture is.
    var captures: [NamePattern.Kind] = []
    /// The most characters of a match.
    var longest = 0
    /// Whether a step takes names.
    var usesNames = false
    /// The lowest bits of the characters with which a match may start.
    var firsts: UInt64 = 0

    @inline(__always) static func bit(_ scalar: UInt32) -> UInt64 { 1 << UInt64(scalar & 63) }
}

/// Checks a pattern and makes its steps.
struct PatternCompiler {
    static let mostSteps = 1024
    static let mostTexts = 256
    static let longestText = 64
    static let longestName = 64

    private let name: String
    private var program = PatternProgram()
    private var elements = 0

    init(_ name: String) { self.name = name }

    mutating func compile(_ pattern: PatternNode) throws -> PatternProgram {
        let size = try check(pattern, isCaptured: false)
        guard size.captures > 0 else { throw error("nothing is captured") }
        guard size.shortest > 0 else { throw error("a match could be empty") }
        guard size.steps < Self.mostSteps else { throw error("the repetitions make more than \(Self.mostSteps) steps") }
        program.longest = min(size.longest, NamePattern.longestMatch)
        add(pattern)
        program.steps.append(.match)
        program.firsts = firsts(of: pattern).mask
        return program
    }

    private func error(_ reason: String) -> NamePatternError { NamePatternError(pattern: name, reason: reason) }

    // MARK: Checks

    /// How many characters a part takes, and how many steps and captures it makes.
    private struct Size {
        var shortest = 0
        var longest = 0
        var steps = 0
        var captures = 0
    }

    private mutating func check(_ node: PatternNode, isCaptured: Bool) throws -> Size {
        if case .sequence(let parts) = node {
            guard !parts.isEmpty else { throw error("a group has no elements") }
            return try parts.reduce(into: Size()) { size, part in
                let next = try check(part, isCaptured: isCaptured)
                size.shortest += next.shortest
                size.longest += next.longest
                size.steps += next.steps
                size.captures += next.captures
                // Sums stay small, however often repetitions stand in each other.
                guard size.steps <= Self.mostSteps else {
                    throw error("the repetitions make more than \(Self.mostSteps) steps")
                }
            }
        }
        elements += 1
        guard elements <= NamePattern.mostElements else {
            throw error("there are more than \(NamePattern.mostElements) elements")
        }
        switch node {
        case .sequence: return Size()
        case .texts(let texts): return try check(texts)
        case .name: return Size(shortest: 1, longest: Self.longestName, steps: 1)
        case .word(let word):
            guard word.length.lowerBound > 0 else { throw error("a word has at least one character") }
            guard word.length.upperBound <= AnyWord.longest else {
                throw error("a word has at most \(AnyWord.longest) characters")
            }
            return Size(shortest: word.length.lowerBound, longest: word.length.upperBound, steps: 1)
        case .repeated(let part, let count):
            guard count.lowerBound >= 0, 1...NamePattern.mostRepetitions ~= count.upperBound else {
                throw error(
                    "something is repeated \(count.lowerBound) to \(count.upperBound) times; it can be 0 to \(NamePattern.mostRepetitions)"
                )
            }
            var size = try check(part, isCaptured: isCaptured)
            guard size.shortest > 0 else { throw error("what is repeated or optional could be empty") }
            size.shortest *= count.lowerBound
            size.longest *= count.upperBound
            size.steps = size.steps * count.upperBound + count.upperBound - count.lowerBound
            guard size.steps <= Self.mostSteps else {
                throw error("the repetitions make more than \(Self.mostSteps) steps")
            }
            return size
        case .capture(let part, _):
            guard !isCaptured else { throw error("a capture stands in another one") }
            var size = try check(part, isCaptured: true)
            guard size.shortest > 0 else { throw error("what is captured could be empty") }
            size.steps += 2
            size.captures = 1
            return size
        }
    }

    private func check(_ texts: [[UInt32]]) throws -> Size {
        guard let longest = texts.first?.count, let shortest = texts.last?.count else {
            throw error("a choice of texts has none")
        }
        guard texts.count <= Self.mostTexts else { throw error("a choice has more than \(Self.mostTexts) texts") }
        guard shortest > 0 else { throw error("a text is empty") }
        guard longest <= Self.longestText else { throw error("a text has more than \(Self.longestText) characters") }
        guard !texts.joined().contains(where: { CharacterTable.builtIn[$0] == .newline }) else {
            throw error("a text holds a line break, which no name crosses")
        }
        return Size(shortest: shortest, longest: longest, steps: 1)
    }

    // MARK: Steps

    private mutating func add(_ node: PatternNode) {
        switch node {
        case .texts(let texts): program.steps.append(.texts(texts))
        case .word(let word): program.steps.append(.word(word))
        case .name(let kinds):
            program.steps.append(.name(kinds))
            program.usesNames = true
        case .sequence(let parts): for part in parts { add(part) }
        case .repeated(let part, let count):
            for _ in 0..<count.lowerBound { add(part) }
            var forks: [Int] = []
            for _ in count.lowerBound..<count.upperBound {
                forks.append(program.steps.count)
                program.steps.append(.fork(0))
                add(part)
            }
            // Whoever does not go on leaves them all.
            for fork in forks { program.steps[fork] = .fork(program.steps.count) }
        case .capture(let part, let kind):
            let number = program.captures.count
            program.captures.append(kind)
            program.steps.append(.open(number))
            add(part)
            program.steps.append(.close(number))
        }
    }

    /// With which characters a part may start, and whether it may be empty.
    private func firsts(of node: PatternNode) -> (mask: UInt64, isEmpty: Bool) {
        switch node {
        case .texts(let texts): return (texts.reduce(0) { $0 | PatternProgram.bit($1[0]) }, false)
        case .word, .name: return (.max, false)
        case .capture(let part, _): return firsts(of: part)
        case .repeated(let part, let count): return (firsts(of: part).mask, count.lowerBound == 0)
        case .sequence(let parts):
            var mask: UInt64 = 0
            for part in parts {
                let next = firsts(of: part)
                mask |= next.mask
                if !next.isEmpty { return (mask, false) }
            }
            return (mask, true)
        }
    }
}
