import Testing

/// A strict reader of the text format 0.0.4: anything that Prometheus would refuse is a failure here.
struct PrometheusParser {
    struct Sample: Equatable {
        let name: String
        let labels: [String: String]
        let value: Double
    }

    private(set) var types: [String: String] = [:]
    private(set) var samples: [Sample] = []

    struct Malformed: Error {
        let line: String
    }

    init(_ text: String) throws {
        guard text.isEmpty || text.hasSuffix("\n") else { throw Malformed(line: "no newline at the end") }
        var family = ""
        var seen: Set<String> = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# HELP ") { continue }
            if line.hasPrefix("# TYPE ") {
                let parts = line.split(separator: " ")
                guard parts.count == 4, ["counter", "gauge", "histogram"].contains(parts[3]) else {
                    throw Malformed(line: String(line))
                }
                family = String(parts[2])
                guard self.types.updateValue(String(parts[3]), forKey: family) == nil else {
                    throw Malformed(line: String(line))
                }
                continue
            }
            let sample = try Self.sample(line)
            let suffixes = self.types[family] == "histogram" ? ["_bucket", "_sum", "_count"] : [""]
            guard suffixes.contains(where: { family + $0 == sample.name }),
                seen.insert("\(sample.name)\(sample.labels.sorted { $0.key < $1.key })").inserted
            else { throw Malformed(line: String(line)) }
            self.samples.append(sample)
        }
    }

    func value(_ name: String, _ labels: [String: String] = [:]) -> Double? {
        self.samples.first { $0.name == name && $0.labels == labels }?.value
    }

    private static func sample(_ line: Substring) throws -> Sample {
        var scalars = Array(line.unicodeScalars)[...]
        let name = self.name(&scalars, colon: true)
        var labels: [String: String] = [:]
        if scalars.first == "{" {
            scalars.removeFirst()
            while scalars.first != "}" {
                let label = self.name(&scalars, colon: false)
                guard !label.isEmpty, scalars.popFirst() == "=", scalars.popFirst() == "\"" else {
                    throw Malformed(line: String(line))
                }
                var value = ""
                while let scalar = scalars.popFirst(), scalar != "\"" {
                    guard scalar == "\\" else {
                        value.unicodeScalars.append(scalar)
                        continue
                    }
                    switch scalars.popFirst() {
                    case "n": value += "\n"
                    case "\\": value += "\\"
                    case "\"": value += "\""
                    default: throw Malformed(line: String(line))
                    }
                }
                guard labels.updateValue(value, forKey: label) == nil else { throw Malformed(line: String(line)) }
                if scalars.first == "," { scalars.removeFirst() }
                guard !scalars.isEmpty else { throw Malformed(line: String(line)) }
            }
            scalars.removeFirst()
        }
        guard !name.isEmpty, scalars.popFirst() == " " else { throw Malformed(line: String(line)) }
        let text = String(String.UnicodeScalarView(scalars))
        let number = text == "+Inf" ? Double.infinity : text == "-Inf" ? -Double.infinity : Double(text)
        guard let number else { throw Malformed(line: String(line)) }
        return Sample(name: name, labels: labels, value: number)
    }

    private static func name(_ scalars: inout ArraySlice<Unicode.Scalar>, colon: Bool) -> String {
        var name = ""
        while let scalar = scalars.first {
            let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
            let isDigit = ("0"..."9").contains(scalar) && !name.isEmpty
            guard isLetter || isDigit || (colon && scalar == ":") else { break }
            name.unicodeScalars.append(scalar)
            scalars.removeFirst()
        }
        return name
    }
}
