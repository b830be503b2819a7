/// A Country Vision Note or Multi-Annual Country Plan, with all its versions.
public typealias CountryDocumentID = Identifier<CountryDocumentKind>
/// A monitoring, evaluation and learning (MEL) session.
public typealias MELSessionID = Identifier<MELSection>
/// What a MEL session agreed to do.
public typealias MELActionID = Identifier<MELAction>
/// A lesson or recommendation.
public typealias LessonID = Identifier<Lesson>
/// An entry of a log that country teams keep, such as the one of local authorities.
public typealias EntryID = Identifier<Entry>
/// A change of policy that is followed.
public typealias PolicyChangeID = Identifier<PolicyChange>
/// A guarantee, loan, grant to a facility or other instrument of finance.
public typealias InstrumentID = Identifier<FinanceInstrument>
/// A loan by the number its lender gives it: the same loan has one number, whoever reports it.
public typealias LoanID = Identifier<Loan>
/// A facility that turns grants into loans, such as `GCFF`.
public typealias FacilityCode = Identifier<Facility>

public enum Entry {}
public enum Loan {}
public enum Facility {}
