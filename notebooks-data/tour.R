# A tour of Slant's tables with base R: the three findings of tour.ipynb, as text and as a page of plots.
#
#   Rscript tour.R [results] [tour.pdf]

arguments <- commandArgs(trailingOnly = TRUE)
results <- if (length(arguments) >= 1) arguments[1] else "results"
drawing <- if (length(arguments) >= 2) arguments[2] else "tour.pdf"

# An empty cell is missing, and no word such as "NA" is.
table_of <- function(name) {
  read.csv(file.path(results, paste0(name, ".csv")), na.strings = "", fileEncoding = "UTF-8-BOM")
}

articles <- table_of("articles")
outlets <- table_of("outlets")
contrasts <- table_of("contrasts")

# A measure about whole articles, a row for an outlet, the lowest first.
values <- function(measure) {
  rows <- outlets[outlets$measure == measure & is.na(outlets$subject), ]
  rows[order(rows$value), ]
}

# The pairs of outlets on a measure, all articles of both compared.
pairs_of <- function(measure) {
  rows <- contrasts[
    contrasts$measure == measure & is.na(contrasts$subject) & contrasts$pairing == "all", ]
  rows[order(rows$p_corrected), ]
}

number <- function(value, places) formatC(value, digits = places, format = "f")

interval <- function(row, places, scale = 1) {
  text <- number(scale * row$value, places)
  if (is.na(row$lower)) return(text)
  paste0(text, " [", number(scale * row$lower, places), ", ", number(scale * row$upper, places), "]")
}

# Says what was found of each pair; "no detectable difference" is a result too.
compare <- function(measure, places, scale = 1) {
  for (at in seq_len(nrow(rows <- pairs_of(measure)))) {
    row <- rows[at, ]
    names <- paste(row$outlet_a, "-", row$outlet_b)
    if (is.na(row$p_corrected)) {
      cat(names, ": not tested, ", row$reason, "\n", sep = "")
    } else {
      found <- if (row$p_corrected < 0.05) "differs" else "no detectable difference"
      if (row$p_corrected >= 0.05 && row$lower * row$upper > 0) {
        found <- paste(found, "among", row$n_tests, "tests")
      }
      cat(names, ": ", number(scale * row$difference, places), " [",
          number(scale * row$lower, places), ", ", number(scale * row$upper, places),
          "], corrected p ", number(row$p_corrected, 3), ": ", found, "\n", sep = "")
    }
  }
}

differing <- function(measure) {
  p <- pairs_of(measure)$p_corrected
  text <- paste(sum(p < 0.05, na.rm = TRUE), "of", length(p), "pairs differ")
  if (anyNA(p)) paste0(text, ", ", sum(is.na(p)), " could not be tested") else text
}

# A dot for an outlet with its interval as a whisker.
dots <- function(rows, title, label, limits, scale = 1) {
  places <- seq_len(nrow(rows))
  plot(scale * rows$value, places, pch = 19, col = "#1f5a8a", xlim = limits, ylim = c(0.5, nrow(rows) + 0.5),
       yaxt = "n", ylab = "", xlab = paste0(label, ", with 95 % interval"), bty = "n",
       main = paste(strwrap(title, 90), collapse = "\n"), cex.main = 0.9, font.main = 1, adj = 0)
  segments(scale * rows$lower, places, scale * rows$upper, places, col = "#1f5a8a", lwd = 2)
  axis(2, at = places, labels = rows$outlet, las = 1, tick = FALSE)
}

reach <- function(rows) 1.05 * range(0, rows$value, rows$lower, rows$upper, na.rm = TRUE)

pdf(drawing, width = 9, height = 9)
par(mfrow = c(3, 1), mar = c(4, 15, 4, 1), cex = 0.9)

neutral <- values("neutral_cue_share")
high <- neutral[nrow(neutral), ]
dots(neutral,
     paste0(high$outlet, " lets people say, tell or add in ", interval(high, 0, 100),
            " % of attributions, ", neutral$outlet[1], " in ", interval(neutral[1, ], 0, 100), " %; ",
            differing("neutral_cue_share")),
     "% of attributions with a neutral verb", c(0, 100), scale = 100)
cat("\nAttributions with a neutral verb, in %\n")
compare("neutral_cue_share", 0, scale = 100)

tone <- values("tone_author")
high <- tone[nrow(tone), ]
dots(tone,
     paste0("The author's tone runs from ", interval(tone[1, ], 2), " in ", tone$outlet[1], " to ",
            interval(high, 2), " in ", high$outlet, "; ", differing("tone_author")),
     "mean tone of the author's sentences, -1 to 1", reach(tone))
abline(v = 0, col = "#767676")
cat("\nTone of the author, -1 to 1\n")
compare("tone_author", 2)

share <- values("quoted_share")
sources <- values("source_effective")
high <- sources[nrow(sources), ]
dots(sources,
     paste0(round(100 * min(share$value)), " to ", round(100 * max(share$value)),
            " % of an outlet's words are quotations (", differing("quoted_share"), "), in ",
            sources$outlet[1], " from ", interval(sources[1, ], 1), " sources an article, in ",
            high$outlet, " from ", interval(high, 1), " (", differing("source_effective"), ")"),
     "effective number of sources in an article", reach(sources))
cat("\nWords in quotation marks, in %\n")
compare("quoted_share", 1, scale = 100)
cat("\nEffective number of sources in an article\n")
compare("source_effective", 1)

invisible(dev.off())
cat("\n", nrow(articles), " articles; plots in ", basename(drawing), "\n", sep = "")
