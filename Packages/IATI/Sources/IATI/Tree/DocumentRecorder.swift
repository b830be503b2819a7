/// Follows the elements of a document: knows the root, counts against the bounds, keeps the tree of the activity that
/// is open, and turns it into an ``Activity`` when it ends. No I/O, and no knowledge of how the XML is parsed.
struct DocumentRecorder {
    let limits: ReadingLimits
    private(set) var header: FileHeader?
    private(set) var failure: IATIReadingError?
    /// Whether there is a failure: looked at for each element, where looking at the failure itself would cost.
    private(set) var isRefused = false
    private(set) var progress = ReadingProgress()

    /// Whether an element was seen.
    private(set) var hasStarted = false

    /// Whether the root element was seen to its end.
    private(set) var isComplete = false

    private let keepsActivities: Bool
    private let acceptsOrganisations: Bool
    private let observer: (any ElementObserver)?
    private let bounds: Bounds
    private let elementNames = NameTable<ElementName>()
    private let attributeNames = NameTable<AttributeName>()
    private var tree = ActivityTree()
    private var completed: [ReadActivity] = []
    private var rootLanguage: String?
    private var depth = 0
    /// The depth of the element that is passed over with all that it holds.
    private var skipped: Int?
    /// Bytes of text since the last tag.
    private var textLength = 0
    private var activityElements = 0
    private var activityStart = 0

    /// The bounds that are looked at for each element.
    private struct Bounds {
        let depth: Int
        let textLength: Int
        let attributes: Int
        let elements: Int
        let bytes: Int
    }

    /// - Parameters:
    ///   - acceptsOrganisations: Whether a file of organisations is no reason to refuse it; it holds no activities.
    ///   - observer: Who else is to see the elements.
    init(
        limits: ReadingLimits, keepsActivities: Bool, acceptsOrganisations: Bool = false,
        observer: (any ElementObserver)? = nil
    ) {
        self.limits = limits
        self.keepsActivities = keepsActivities
        self.acceptsOrganisations = acceptsOrganisations
        self.observer = observer
        bounds = Bounds(
            depth: limits[.depth], textLength: limits[.textLength],
            attributes: limits[.attributesPerElement], elements: limits[.elementsPerActivity],
            bytes: limits[.bytesPerActivity])
    }

    /// The activities that ended since the last call.
    mutating func takeActivities() -> [ReadActivity] {
        defer { completed = [] }
        return completed
    }

    /// Refuses the document; the first refusal counts.
    mutating func refuse(_ error: IATIReadingError) {
        guard !isRefused else { return }
        failure = error
        isRefused = true
    }

    /// Refuses the document for a text that is too long.
    mutating func refuseText(at position: SourcePosition?) {
        refuse(.overBound(.textLength, bounds.textLength, at: position))
    }

    /// An element starts.
    ///
    /// - Parameters:
    ///   - usedBytes: Bytes of the document up to here.
    mutating func start(_ name: XMLName, attributes: XMLAttributes, line: Int, usedBytes: Int) {
        guard !isRefused else { return }
        progress.elements += 1
        textLength = 0
        hasStarted = true
        defer { depth += 1 }
        guard isWithinBounds(attributes, line: line, usedBytes: usedBytes) else { return }
        if depth == 0 {
            startRoot(name, attributes: attributes, line: line)
        } else if skipped == nil {
            let entry = name.isForeign ? nil : elementNames.find(name.local)
            startElement(entry, attributes, line: line, usedBytes: usedBytes)
        }
        if !isRefused { observer?.start(name, attributes: attributes, line: line) }
    }

    /// The open element ends.
    mutating func end() {
        guard !isRefused else { return }
        textLength = 0
        depth -= 1
        observer?.end()
        if skipped == depth {
            skipped = nil
        } else if skipped == nil, depth > 0 {
            if keepsActivities { tree.end() }
            if depth == 1 { endActivity() }
        }
        isComplete = depth == 0
    }

    /// Text of the open element. False when it is longer than the bound.
    mutating func text(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !isRefused else { return true }
        textLength += text.count
        guard textLength <= bounds.textLength else { return false }
        if keepsActivities, depth > 1, tree.takesText { tree.text(text) }
        observer?.text(text)
        return true
    }

    private mutating func isWithinBounds(_ attributes: XMLAttributes, line: Int, usedBytes: Int) -> Bool {
        let position = SourcePosition(line: line)
        if depth >= bounds.depth {
            refuse(.overBound(.depth, bounds.depth, at: position))
        } else if attributes.count + attributes.namespaceCount > bounds.attributes {
            refuse(.overBound(.attributesPerElement, bounds.attributes, at: position))
        } else if attributes.longestValue > bounds.textLength {
            refuse(.overBound(.textLength, bounds.textLength, at: position))
        } else if depth > 1 {
            activityElements += 1
            if activityElements > bounds.elements {
                refuse(.overBound(.elementsPerActivity, bounds.elements, at: position))
            } else if usedBytes - activityStart > bounds.bytes {
                refuse(.overBound(.bytesPerActivity, bounds.bytes, at: position))
            }
        }
        return !isRefused
    }

    private mutating func startRoot(_ name: XMLName, attributes: XMLAttributes, line: Int) {
        do throws(IATIReadingError) {
            let root = try RootElement(
                name, attributes, line: line, names: attributeNames, acceptsOrganisations: acceptsOrganisations)
            header = root.header
            rootLanguage = root.language
        } catch {
            refuse(error)
        }
    }

    private mutating func startElement(
        _ entry: NameTable<ElementName>.Entry?, _ attributes: XMLAttributes, line: Int, usedBytes: Int
    ) {
        guard depth > 1 else {
            activityElements = 1
            activityStart = usedBytes
            guard let entry, entry.name == .activity else {
                skipped = depth
                return
            }
            tree.removeAll()
            if keepsActivities { tree.start(entry, line: line, attributes: attributes, names: attributeNames) }
            return
        }
        if keepsActivities, tree.takesText {
            // The text inside counts as text of the element that is open: amounts then are refused as a whole.
            tree.noteMarkup()
            skipped = depth
        } else if let entry {
            if keepsActivities { tree.start(entry, line: line, attributes: attributes, names: attributeNames) }
        } else {
            skipped = depth
        }
    }

    private mutating func endActivity() {
        defer { progress.activities += 1 }
        guard keepsActivities else { return }
        let decoder = ActivityDecoder(
            tree: tree, index: progress.activities, fileLanguage: rootLanguage, problemBound: limits.problemsPerActivity
        )
        completed.append(decoder.read())
    }
}
