// The words that say who did what.

/// A word that gives names a role.
struct CreditCue: Sendable {
    var roles: [Byline.Role]
    var side: BylineCues.Side
    /// Whether organizations stand there rather than persons.
    var takesOrganizations = false
    /// Whether who wrote keeps that role beside the one that it gives: 记者 X 文/图.
    var keepsWriter = false
    /// Whether it says what somebody is rather than what was made: 记者, not 文.
    var isPerson = false
    /// The rank that the word itself says.
    var rank: String?
    /// Whether the word is one only beside a mark, a blank or an end, because it stands in many others: 文, 图.
    var isWeak = false
}

extension CreditCue {
    /// A cue of the user's.
    init(user role: Byline.Role, _ side: BylineCues.Side, takesOrganizations: Bool) {
        self.init(roles: [role], side: side, takesOrganizations: takesOrganizations, isPerson: !takesOrganizations)
    }
}
