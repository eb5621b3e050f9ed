import Testing

@testable import SlantCorpus

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2017-12-11", "2017-12-11"),
    ("2017-12-11T10:00:00Z", "2017-12-11"),
    ("2017-12-11 10:00:00.000+02:00", "2017-12-11"),
    ("2017/12/11", "2017-12-11"),
    ("2017-1-5", "2017-01-05"),
    ("20171211", "2017-12-11"),
    ("December 11, 2017", "2017-12-11"),
    ("december 11 2017", "2017-12-11"),
    ("Dec. 11, 2017", "2017-12-11"),
    ("Sept. 3, 2017", "2017-09-03"),
    ("May 3, 2017", "2017-05-03"),
    ("11 December 2017", "2017-12-11"),
    ("11 Dec 2017", "2017-12-11"),
    ("Monday, December 11, 2017", "2017-12-11"),
    ("Mon, 11 Dec 2017 10:00:00 GMT", "2017-12-11"),
    ("  2016-02-29\n", "2016-02-29"),
  ])
  func `a date is kept as year, month and day`(_ text: String, iso: String) {
    #expect(CalendarDate(parsing: text)?.iso == iso)
  }

  @Test(arguments: [
    "", "yesterday", "11/12/2017", "2017-13-01", "2017-02-29", "1900-02-29", "2017-12-11x",
    "2017-12-11 at noon", "201712111", "2017-12", "Decembre 11, 2017", "De 11, 2017",
    "11 December 17", "December 32, 2017", "0017-12-11", "1513000000", "11 December 2017 x",
  ])
  func `anything else is no date`(_ text: String) {
    #expect(CalendarDate(parsing: text) == nil)
  }
}
