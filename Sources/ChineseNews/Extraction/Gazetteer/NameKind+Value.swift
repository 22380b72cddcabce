// What the kinds of the gazetteer are to the caller.

extension NameKind {
    /// What a place of this kind is to the caller; the two call it by the same name.
    var placeKind: Place.Kind? { Self.placeKinds[Int(rawValue)] }

    /// What an organization of this kind is to the caller.
    var organizationKind: Organization.Kind? { Self.organizationKinds[Int(rawValue)] }

    private static let placeKinds = allCases.map { Place.Kind(rawValue: "\($0)") }
    private static let organizationKinds = allCases.map { Organization.Kind(rawValue: "\($0)") }
}
