import Foundation
import Testing

@testable import ServiceKit

@Suite("Contrast of the stylesheet")
struct ContrastTests {
    /// The colours of the light scheme, and of the dark one.
    private static func schemes() throws -> [[String: [Double]]] {
        let roots = Stylesheet.css.components(separatedBy: ":root {").dropFirst().prefix(2)
        return try roots.map { root in
            let block = try #require(root.components(separatedBy: "}").first)
            var colours: [String: [Double]] = [:]
            for declaration in block.components(separatedBy: ";") {
                let parts = declaration.components(separatedBy: ":").map { $0.trimmingCharacters(in: .whitespaces) }
                guard parts.count == 2, let name = parts.first?.split(separator: "\n").last, parts[1].hasPrefix("#"),
                    let value = Int(parts[1].dropFirst(), radix: 16)
                else { continue }
                colours[name.trimmingCharacters(in: .whitespaces)] = [value >> 16, value >> 8 & 255, value & 255].map {
                    Double($0) / 255
                }
            }
            return colours
        }
    }

    /// Relative luminance, WCAG 2.2.
    private static func luminance(_ colour: [Double]) -> Double {
        zip(colour, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
            sum + part.1 * (part.0 <= 0.04045 ? part.0 / 12.92 : pow((part.0 + 0.055) / 1.055, 2.4))
        }
    }

    private static func contrast(_ left: [Double], _ right: [Double]) -> Double {
        let (one, other) = (luminance(left), luminance(right))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    @Test("text has 4.5 to 1 on what it stands on, lines and the mark of the focus 3 to 1, in light and in dark")
    func enough() throws {
        let schemes = try Self.schemes()
        #expect(schemes.count == 2)
        let series = (1...8).map { "--s\($0)" }
        for colours in schemes {
            func expect(_ front: [String], on backs: [String], atLeast least: Double) throws {
                for (name, back) in front.flatMap({ name in backs.map { (name, $0) } }) {
                    let contrast = Self.contrast(try #require(colours[name]), try #require(colours[back]))
                    #expect(contrast >= least, "\(name) on \(back): \(contrast)")
                }
            }
            // Series are text, too: tags, marks and headings of tables of what is late have their colours.
            try expect(["--ink", "--muted", "--link"] + series, on: ["--paper", "--band"], atLeast: 4.5)
            try expect(["--on-series"], on: series, atLeast: 4.5)
            try expect(["--line", "--focus"], on: ["--paper", "--band"], atLeast: 3)
        }
    }
}
