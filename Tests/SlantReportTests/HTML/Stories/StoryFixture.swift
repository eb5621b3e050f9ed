import SlantComparison
import SlantCorpus

@testable import SlantReport

/// Articles of four outlets: three on one event, two of them one text, and one on something else.
enum StoryFixture {
  private static let report = """
    Dockers at the Tarn harbour voted on Friday to strike over pay, closing the port to ships from \
    Monday.

    “We have waited long enough,” said Mara Lindqvist, who leads the dockers’ union. The director of \
    the harbour, Otto Brandt, said the vote was “a blow to the town”.

    Protesters stood at the gates of the harbour all night.
    """

  private static let tale = """
    Dockers at the Tarn harbour have voted to strike over pay, a shameful betrayal of a proud town.

    “It is a blow to the town,” said Otto Brandt, the director of the harbour. Mara Lindqvist, who \
    leads the dockers’ union, smirked.

    Rioters blocked the gates of the harbour all night, and the thugs of the union cheered.
    """

  private static let other = """
    A bakery in the hills of Orrin won a prize for its rye bread, and the baker danced on the table.
    """

  static let articles = [
    article("courier/1", "The Courier", "2025-05-02", "Dockers vote to strike", report),
    article("flare/1", "Daily Flare", "2025-05-03", "HELL at the harbour as dockers strike", tale),
    article("gazette/1", "Gazette", "2025-05-03", "Rye bread wins", other),
    article("lantern/1", "Lantern", "2025-05-03", "Dockers vote to strike", report),
  ]

  private static func article(
    _ id: String, _ outlet: String, _ date: String, _ title: String, _ text: String
  ) -> Article {
    Article(id: id, outlet: outlet, title: title, date: date, text: text)
  }

  static func digests() throws -> [ArticleDigest] { try articles.map(ReportFixture.digest) }
}

extension ArticleDigest {
  /// The article with other speakers, terms and names.
  func with(
    speech: ArticleSpeech? = nil, names: [NameUse] = [], loaded: [LoadedUse] = [],
    voices: [StoryVoice] = []
  ) -> ArticleDigest {
    ArticleDigest(
      keys: keys, counts: counts, speech: speech ?? self.speech, names: names, loaded: loaded,
      voices: voices, text: text)
  }
}
