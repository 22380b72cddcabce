// Names as JSON.

import ChineseNews

/// Writes places, organizations and persons as arrays of JSON objects.
struct NameForm {
    let offsets: OffsetUnit

    func write(_ places: [Mention<Place>], into output: inout OutputBuffer) {
        output.appendArray(places) { mention, output in
            var object = open(mention, mention.text, into: &output)
            write(mention.value, into: &output, &object)
            close(object, mention, into: &output)
        }
    }

    func write(_ organizations: [Mention<Organization>], into output: inout OutputBuffer) {
        output.appendArray(organizations) { mention, output in
            var object = open(mention, mention.text, into: &output)
            object.key("kind", into: &output)
            output.appendJSON(mention.value.kind.rawValue)
            if let name = mention.value.resolvedName {
                object.key("resolvedName", into: &output)
                output.appendJSON(name)
            }
            object.key("nested", into: &output)
            output.appendArray(mention.value.nested) { write($0, into: &$1) }
            close(object, mention, into: &output)
        }
    }

    func write(_ persons: [Mention<Person>], into output: inout OutputBuffer) {
        output.appendArray(persons) { mention, output in
            var object = open(mention, mention.text, into: &output)
            object.key("isPartial", into: &output)
            output.append(mention.value.isPartial ? "true" : "false")
            if !mention.value.posts.isEmpty {
                object.key("posts", into: &output)
                output.appendArray(mention.value.posts) { write($0, into: &$1) }
            }
            close(object, mention, into: &output)
        }
    }

    private func write(_ post: Post, into output: inout OutputBuffer) {
        var object = open(post, post.text, into: &output)
        object.key("title", into: &output)
        output.appendJSON(post.title)
        if let affiliation = post.affiliation {
            object.key("affiliation", into: &output)
            write(affiliation, into: &output)
        }
        if post.isFormer {
            object.key("isFormer", into: &output)
            output.append("true")
        }
        if post.isInherited {
            object.key("isInherited", into: &output)
            output.append("true")
        }
        object.close(into: &output)
    }

    private func write(_ name: NestedName, into output: inout OutputBuffer) {
        var object = open(name, name.text, into: &output)
        object.key("type", into: &output)
        switch name.kind {
        case .place(let place):
            output.appendJSON("place")
            write(place, into: &output, &object)
        case .organization(let organization):
            output.appendJSON("organization")
            object.key("kind", into: &output)
            output.appendJSON(organization.kind.rawValue)
        }
        object.close(into: &output)
    }

    private func write(_ place: Place, into output: inout OutputBuffer, _ object: inout JSONObject) {
        object.key("kind", into: &output)
        output.appendJSON(place.kind.rawValue)
        if let code = place.code {
            object.key("code", into: &output)
            output.appendJSON(code)
        }
        writeEnd(of: place.division, into: &output, &object)
        if !place.candidates.isEmpty {
            object.key("candidates", into: &output)
            output.appendArray(place.candidates) { $1.appendJSON($0) }
        }
        object.key("isAbbreviation", into: &output)
        output.append(place.isAbbreviation ? "true" : "false")
        object.key("parts", into: &output)
        output.appendArray(place.parts) { part, output in
            var object = open(part, part.text, into: &output)
            object.key("level", into: &output)
            output.appendJSON(part.level?.rawValue ?? part.kind.rawValue)
            if let code = part.code {
                object.key("code", into: &output)
                output.appendJSON(code)
            }
            writeEnd(of: part.division, into: &output, &object)
            object.close(into: &output)
        }
    }

    /// Writes the last year of a division that is there no more.
    private func writeEnd(of division: Division?, into output: inout OutputBuffer, _ object: inout JSONObject) {
        guard let year = division?.lastYear else { return }
        object.key("abolished", into: &output)
        output.append(decimal: year)
    }

    private func open(_ unit: some TextUnit, _ text: String, into output: inout OutputBuffer) -> JSONObject {
        var object = JSONObject(isSpread: false)
        offsets.write(unit.span, into: &output, &object)
        object.key("text", into: &output)
        output.appendJSON(text)
        return object
    }

    private func close(_ object: JSONObject, _ mention: Mention<some Any>, into output: inout OutputBuffer) {
        var object = object
        object.key("rule", into: &output)
        output.appendJSON(mention.rule.rawValue)
        if !mention.explanation.isEmpty {
            object.key("explanation", into: &output)
            output.appendArray(mention.explanation) { evidence, output in
                var item = JSONObject(isSpread: false)
                item.key("evidence", into: &output)
                output.appendJSON(evidence.id)
                item.key("weight", into: &output)
                output.append(tenths: evidence.weight)
                item.close(into: &output)
            }
        }
        object.close(into: &output)
    }
}
