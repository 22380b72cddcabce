import Testing

@testable import ChineseNews

@Suite struct TypeCharacterTests {
    private func kinds(_ text: String) -> Set<TypeCharacter.Kind> {
        Set(text.unicodeScalars.map { TypeCharacter($0.value).kind })
    }

    @Test func kinds() {
        #expect(kinds("水渠畝カ한㐀𠮷２Ａ") == [.han])
        #expect(kinds("aZ09-/_@éя") == [.narrow])
        #expect(kinds("，。、；：！？）》”’』」〉】〕·,.:;!?)]%％……——") == [.closing])
        #expect(kinds("（《“‘『「〈【〔([{") == [.opening])
        #expect(kinds(" \t\u{3000}\u{A0}\u{2003}\n\u{85}") == [.blank])
        #expect(kinds("◆■①☺\u{301}\u{200B}\u{FEFF}\u{FFFD}") == [.other])
    }

    /// No typesetter lets a closing mark start a line, nor an opening one end it, and the marks of the sentence rules know it.
    @Test func marksAreThoseOfSentences() {
        for scalar in (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init) {
            guard let mark = SentenceMark.classify(scalar.value), (0x3000...0x301B).contains(scalar.value) else {
                continue
            }
            switch mark.role {
            case .open: #expect(TypeCharacter(scalar.value).kind == .opening, "\(scalar)")
            case .close: #expect(TypeCharacter(scalar.value).kind == .closing, "\(scalar)")
            default: #expect(TypeCharacter(scalar.value).kind != .opening, "\(scalar)")
            }
        }
    }

    /// Every scalar has widths that make sense: a line of n characters is no wider than n squares.
    @Test func widths() {
        for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
            let character = TypeCharacter(scalar.value)
            guard 0 <= character.low, character.low <= character.high, character.high <= TypeCharacter.em else {
                Issue.record(
                    "U+\(String(scalar.value, radix: 16)) has the widths \(character.low) and \(character.high)"
                )
                return
            }
        }
        #expect("水渠".unicodeScalars.allSatisfy { TypeCharacter($0.value).low == TypeCharacter.em })
        #expect("\u{301}\u{200B}".unicodeScalars.allSatisfy { TypeCharacter($0.value).high == 0 })
        #expect("，。“”（）《》、".unicodeScalars.allSatisfy { TypeCharacter($0.value).isSquareMark })
        #expect("水a—…,.(".unicodeScalars.allSatisfy { !TypeCharacter($0.value).isSquareMark })
    }

    @Test func markers() {
        for scalar in "■□◆◇●○★☆▲△▼▽◎※▶•❖".unicodeScalars { #expect(TypeCharacter.isMarker(scalar.value), "\(scalar)") }
        for scalar in "水a1·-—。，（“①☺*#\u{3000}".unicodeScalars {
            #expect(!TypeCharacter.isMarker(scalar.value), "\(scalar)")
        }
        // A marker is a character of its own, neither blank nor letter: it can be cut off.
        let all = (UInt32(0)...0x10FFFF).filter { TypeCharacter.isMarker($0) }
        #expect(all.allSatisfy { TypeCharacter($0).kind == .other })
    }
}
