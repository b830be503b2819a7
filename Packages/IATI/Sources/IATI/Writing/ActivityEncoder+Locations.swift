extension ActivityEncoder {
    mutating func add(_ location: ActivityLocation) {
        xml.start(.location, [.reference: location.reference])
        code(.locationReach, location.reach)
        for place in location.identifiers { add(place, as: .locationIdentifier) }
        texts(.name, location.names)
        texts(.description, location.descriptions)
        texts(.activityDescription, location.activityDescriptions)
        for place in location.administrative { add(place, as: .administrative) }
        if let point = location.point {
            xml.start(.point, [.spatialReferenceSystem: point.referenceSystem])
            xml.element(.position, text: "\(point.latitude) \(point.longitude)")
            xml.end()
        }
        code(.exactness, location.exactness)
        code(.locationClass, location.locationClass)
        code(.featureDesignation, location.featureDesignation)
        xml.end()
    }

    private mutating func add(_ place: PlaceCode, as name: ElementName) {
        xml.element(
            name, [.vocabulary: place.vocabulary, .level: place.level.map { String($0) }, .code: place.code])
    }

    mutating func add(_ link: DocumentLink) {
        xml.start(.documentLink, [.url: link.url, .format: link.format])
        texts(.title, link.titles)
        for category in link.categories { code(.category, category) }
        xml.end()
    }
}
