// Clean articles as they stand in JSON.

/// A document as `reflow` writes it.
struct ReflowRecord: Decodable {
    struct Article: Decodable {
        let headline: String?
        let blocks: [BlockRecord]
    }

    let id: String?
    let layout: String
    let articles: [Article]
    let unattached: [BlockRecord]
}
