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

interval <- function(row, places) {
  text <- number(row$value, places)
  if (is.na(row$lower)) return(text)
  paste0(text, " [", number(row$lower, places), ", ", number(row$upper, places), "]")
}

# Says what was found of each pair; "no detectable difference" is a result too.
compare <- function(measure, places) {
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
      cat(names, ": ", number(row$difference, places), " [", number(row$lower, places), ", ",
          number(row$upper, places), "], corrected p ", number(row$p_corrected, 3), ": ", found,
          "\n", sep = "")
    }
  }
}

differing <- function(measure) {
  tested <- pairs_of(measure)$p_corrected
  tested <- tested[!is.na(tested)]
  paste(sum(tested < 0.05), "of", length(tested), "pairs differ")
}

# A dot for an outlet with its interval as a whisker.
dots <- function(rows, title, label, limits) {
  places <- seq_len(nrow(rows))
  plot(rows$value, places, pch = 19, col = "#1f5a8a", xlim = limits, ylim = c(0.5, nrow(rows) + 0.5),
       yaxt = "n", ylab = "", xlab = paste0(label, ", with 95 % interval"), bty = "n",
       main = paste(strwrap(title, 90), collapse = "\n"), cex.main = 0.9, font.main = 1, adj = 0)
  segments(rows$lower, places, rows$upper, places, col = "#1f5a8a", lwd = 2)
  axis(2, at = places, labels = rows$outlet, las = 1, tick = FALSE)
}

reach <- function(rows) 1.05 * range(0, rows$value, rows$lower, rows$upper, na.rm = TRUE)

pdf(drawing, width = 9, height = 9)
par(mfrow = c(3, 1), mar = c(4, 15, 4, 1), cex = 0.9)

loaded <- values("loaded_author_per_1000")
high <- loaded[nrow(loaded), ]
dots(loaded,
     paste0(high$outlet, " uses ", interval(high, 1), " loaded words in 1,000 of its own, ",
            loaded$outlet[1], " ", interval(loaded[1, ], 1), "; ", differing("loaded_author_per_1000")),
     "loaded words per 1,000 words of the author", reach(loaded))
cat("\nLoaded words of the author, per 1,000\n")
compare("loaded_author_per_1000", 1)

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
cat("\nShare of words in quotation marks\n")
compare("quoted_share", 3)
cat("\nEffective number of sources in an article\n")
compare("source_effective", 1)

invisible(dev.off())
cat("\n", nrow(articles), " articles; plots in ", basename(drawing), "\n", sep = "")
