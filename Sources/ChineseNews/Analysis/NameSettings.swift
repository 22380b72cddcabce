// What names are found with.

/// The names and patterns that an analyzer knows.
struct NameSettings: Sendable {
    var gazetteer: Gazetteer
    var patterns: [NamePattern]
    var cues: BylineCues
}
