// Which division a name means.

/// Decides codes of divisions inside an article: by the chain, by what the article names elsewhere, because only one place bears the name.
struct PlaceResolver {
    private let gazetteer = GazetteerImage.builtIn
    /// Divisions that the article names for certain, and those above them, with how often.
    private var known: [Int: Int] = [:]

    /// A part of a chain and the records that it may mean.
    struct Part {
        var records: [Int]
        var chosen: Int?
    }

    /// The records of divisions that a form may mean.
    func records(ofForm form: Int32) -> [Int] {
        guard form >= 0 else { return [] }
        var result: [Int] = []
        var best = Int.max
        var current: [Int] = []
        var other: [Int] = []
        for bits in gazetteer.references(ofForm: Int(form)) {
            let reference = NameReference(bits: bits)
            let record = gazetteer.record(reference.record)
            if record.kind == .abbreviation {
                // 蒙 is also a country.
                guard record.code > 0, let division = gazetteer.divisions(code: record.code).first else { return [] }
                current.append(division)
                continue
            }
            guard record.kind == .division || record.kind == .township else { continue }
            if record.lastYear == 0 { current.append(reference.record) } else { other.append(reference.record) }
            best = min(best, record.level)
        }
        result = current.isEmpty ? other : current
        return result
    }

    /// The record above another, or `nil`.
    private func parent(_ record: Int) -> Int? {
        let parent = Int(gazetteer.record(record).parent)
        return parent > 0 ? parent - 1 : nil
    }

    func isInside(_ record: Int, _ other: Int) -> Bool {
        var at = parent(record)
        var depth = 0
        let code = gazetteer.record(other).code
        while let above = at, depth < 5 {
            if above == other || code > 0 && gazetteer.record(above).code == code { return true }
            at = parent(above)
            depth += 1
        }
        return false
    }

    /// Decides the parts of a chain that decide each other.
    func resolve(_ parts: inout [Part]) {
        for i in parts.indices where i > 0 {
            guard let above = parts[..<i].last(where: { !$0.records.isEmpty }) else { continue }
            let inside = parts[i].records.filter { record in above.records.contains { isInside(record, $0) } }
            if !inside.isEmpty { parts[i].records = inside }
        }
        for i in parts.indices.reversed() where i > 0 {
            guard !parts[i].records.isEmpty, let k = parts[..<i].lastIndex(where: { !$0.records.isEmpty }) else {
                continue
            }
            let holding = parts[k].records.filter { record in parts[i].records.contains { isInside($0, record) } }
            if !holding.isEmpty { parts[k].records = holding }
        }
        for i in parts.indices { parts[i].chosen = choose(parts[i].records) }
    }

    /// One of several: the only one, the last of a succession, the largest, or the one that lies where the article is.
    private func choose(_ all: [Int]) -> Int? {
        let records = all.count > 1 ? all.filter { !isSucceeded($0, among: all) } : all
        guard let first = records.first else { return nil }
        if records.count == 1 { return first }
        let top = records.map { gazetteer.record($0).level }.min() ?? 0
        let largest = records.filter { gazetteer.record($0).level == top }
        if top < 3, largest.count == 1 { return largest[0] }
        var best: (weight: Int, record: Int, isOnly: Bool) = (0, first, false)
        for record in records {
            let weight = weight(record)
            if weight > best.weight {
                best = (weight, record, true)
            } else if weight == best.weight {
                best.isOnly = false
            }
        }
        if best.weight > 0, best.isOnly { return best.record }
        // One district and its history, or a county and a town of the same name.
        let codes = Set(largest.map { gazetteer.record($0).code })
        return codes.count == 1 || largest.count == 1 && top == 3 ? largest[0] : nil
    }

    /// Whether another division took over the name of one the year after it ended, in the same province: 开县 had four codes, one after the other.
    private func isSucceeded(_ record: Int, among others: [Int]) -> Bool {
        let own = gazetteer.record(record)
        return own.lastYear > 0
            && others.contains {
                let other = gazetteer.record($0)
                return other.level == own.level && other.firstYear == own.lastYear + 1
                    && Self.province(other.code) == Self.province(own.code)
                    && gazetteer.name(other) == gazetteer.name(own)
            }
    }

    /// The province of a code; Chongqing was a part of Sichuan, and Hainan one of Guangdong.
    private static func province(_ code: UInt32) -> UInt32 {
        switch code / 10_000 {
        case 50: 51
        case 46: 44
        case let province: province
        }
    }

    /// How near a division is to those that the article names.
    private func weight(_ record: Int) -> Int {
        var weight = known[record, default: 0] * 16
        var at = parent(record)
        var depth = 0
        while let above = at, depth < 5 {
            let level = gazetteer.record(above).level
            weight += known[above, default: 0] * level * level
            at = parent(above)
            depth += 1
        }
        return weight
    }

    /// Says that the article names a division.
    mutating func note(_ record: Int) {
        known[record, default: 0] += 2
        var at = parent(record)
        while let above = at {
            known[above, default: 0] += 1
            at = parent(above)
        }
    }
}
