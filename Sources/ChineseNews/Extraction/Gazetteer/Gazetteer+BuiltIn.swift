// The gazetteer that is built in.

internal import CLexicon

extension GazetteerImage {
    /// The names that come with the library.
    static let builtIn: GazetteerImage = {
        let bytes = UnsafeRawBufferPointer(start: cnews_gazetteer(), count: cnews_gazetteer_size())
        do { return try GazetteerImage(bytes, name: "built-in gazetteer") } catch {
            preconditionFailure("the gazetteer is stale: \(error)")
        }
    }()
}
