// Names as they stand in JSON.

/// A place, an organization or a person that was read back, with the keys of the contract.
struct NameRecord: Decodable, Equatable {
    var start: Int
    var end: Int
    var text: String
    var kind: String?
    var code: String?
    var candidates: [String]?
    var isAbbreviation: Bool?
    var isPartial: Bool?
    var resolvedName: String?
    var type: String?
    var rule: String?
    var parts: [Part]?
    var nested: [NameRecord]?

    struct Part: Decodable, Equatable {
        var start: Int
        var end: Int
        var text: String
        var level: String
        var code: String?
    }
}

/// A document with names as `annotate` writes it; what was not asked for is missing.
struct NamesRecord: Decodable {
    let places: [NameRecord]?
    let organizations: [NameRecord]?
    let persons: [NameRecord]?
    let words: [[Int]]?
}
