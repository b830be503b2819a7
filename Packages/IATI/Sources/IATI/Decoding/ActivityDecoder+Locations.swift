import Foundation

extension ActivityDecoder {
    func location(_ node: Int) -> ActivityLocation {
        var reach: String?
        var identifiers: [PlaceCode] = []
        var names: [Narrative] = []
        var descriptions: [Narrative] = []
        var activityDescriptions: [Narrative] = []
        var administrative: [PlaceCode] = []
        var point: GeographicPoint?
        var exactness: String?
        var locationClass: String?
        var featureDesignation: String?
        for child in tree.children(of: node) {
            switch tree.nodes[child].name {
            case .locationReach where isFirst(child): reach = optional(.code, child)
            case .locationIdentifier: identifiers.append(placeCode(child))
            case .name: names += narratives(child)
            case .description: descriptions += narratives(child)
            case .activityDescription: activityDescriptions += narratives(child)
            case .administrative: administrative.append(placeCode(child))
            case .point where isFirst(child): point = self.point(child)
            case .exactness where isFirst(child): exactness = optional(.code, child)
            case .locationClass where isFirst(child): locationClass = optional(.code, child)
            case .featureDesignation where isFirst(child): featureDesignation = optional(.code, child)
            default: break
            }
        }
        return ActivityLocation(
            reference: optional(.reference, node), reach: reach, identifiers: identifiers, names: names,
            descriptions: descriptions, activityDescriptions: activityDescriptions, administrative: administrative,
            point: point, exactness: exactness, locationClass: locationClass, featureDesignation: featureDesignation,
            line: line(node))
    }

    private func placeCode(_ node: Int) -> PlaceCode {
        PlaceCode(
            code: classificationCode(node),
            vocabulary: optional(.vocabulary, node),
            level: integer(.level, node, .administrativeLevel, in: 0...100),
            line: line(node))
    }

    private func point(_ node: Int) -> GeographicPoint? {
        for child in tree.children(of: node) where tree.nodes[child].name == .position {
            guard isFirst(child) else { continue }
            let range = tree.textRange(of: child)
            if !tree.nodes[child].holdsMarkup, let (latitude, longitude) = coordinates(range) {
                return GeographicPoint(
                    latitude: latitude, longitude: longitude,
                    referenceSystem: optional(.spatialReferenceSystem, node), line: line(node))
            }
            let kind = tree.trimmed(range).isEmpty ? ValueProblem.Kind.empty : .notDecimal
            problem(
                .position, kind, at: child, raw: tree.string(range),
                expected: "latitude (-90 to 90), a space, and longitude (-180 to 180)")
        }
        return nil
    }

    private func coordinates(_ range: Range<Int>) -> (Decimal, Decimal)? {
        let trimmed = tree.trimmed(range)
        guard let space = trimmed.first(where: { XMLSpace.contains(tree.bytes[$0]) }) else { return nil }
        let bytes = tree.bytes.span
        guard case .value(let latitude) = DecimalText.read(bytes.extracting(trimmed.lowerBound..<space)),
            case .value(let longitude) = DecimalText.read(bytes.extracting(space..<trimmed.upperBound)),
            abs(latitude) <= 90, abs(longitude) <= 180
        else { return nil }
        return (latitude, longitude)
    }
}
