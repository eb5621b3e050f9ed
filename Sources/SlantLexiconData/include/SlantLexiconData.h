#ifndef SLANT_LEXICON_DATA_H
#define SLANT_LEXICON_DATA_H

/// A file below `lexicons/` as it was when the program was built.
typedef struct {
  /// The path below `lexicons/`.
  const char *path;
  /// The contents; not terminated.
  const unsigned char *bytes;
  /// The number of bytes.
  long count;
} slant_lexicon_file;

/// The number of files.
long slant_lexicon_file_count(void);

/// The file number `index`, from 0.
slant_lexicon_file slant_lexicon_file_at(long index);

#endif
