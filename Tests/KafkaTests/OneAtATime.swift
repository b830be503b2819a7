import Testing

/// Suites whose tests hold clusters, groups and clocks under load: at once they would measure each other.
@Suite(.serialized) enum OneAtATime {}
