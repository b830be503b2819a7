import Foundation

/// Structured mode: one JSON object that holds attributes and data, as analysts read it from `tail`.
extension CloudEvent {
    /// `application/cloudevents+json`, without line breaks.
    public func structuredJSON() throws -> [UInt8] {
        var object: [UInt8] = Array("{".utf8)
        for (name, value) in attributes {
            object += Array("\"\(name)\":".utf8)
            object += try EventJSON.encode(value)
            object += Array(",".utf8)
        }
        object += Array("\"datacontenttype\":\"application/json\",\"data\":".utf8)
        object += data
        object += Array("}".utf8)
        return object
    }

    init(structured bytes: [UInt8]) throws(CloudEventError) {
        let object: [String: Any]
        let data: Data
        do {
            let value = try JSONSerialization.jsonObject(with: Data(bytes))
            guard let members = value as? [String: Any] else { throw CloudEventError.json("not an object") }
            guard let payload = members["data"] else { throw CloudEventError.missing("data") }
            object = members
            data = try JSONSerialization.data(
                withJSONObject: payload, options: [.sortedKeys, .withoutEscapingSlashes, .fragmentsAllowed])
        } catch let error as CloudEventError {
            throw error
        } catch {
            throw .json(String(describing: error))
        }
        try self.init(
            attributes: { name in
                switch object[name] {
                case let text as String: text
                case let number as NSNumber: number.stringValue
                default: nil
                }
            }, data: Array(data))
    }
}
