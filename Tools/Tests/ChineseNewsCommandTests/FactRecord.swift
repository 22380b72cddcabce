// Facts as they stand in JSON.

/// A fact that was read back, with the keys of the contract.
struct FactRecord: Decodable, Equatable {
    var start: Int
    var end: Int
    var fullStart: Int
    var fullEnd: Int
    var text: String
    var kind: String
    var value: String?
    var lower: String?
    var upper: String?
    var unit: String?
    var relation: String
    var change: String?
    var direction: String?
    var basis: String?
    var item: String?
    var resolvedItem: String?
    var subject: String?
    var subjectInherited: Bool?
    var predicate: String?
    var asOf: String?
    var per: String?
    var timex: String?
    var members: [String]?
    var indefinite: Bool?
}

/// A document with facts as `annotate` writes it.
struct FactsRecord: Decodable {
    let id: String?
    let facts: [FactRecord]
}
