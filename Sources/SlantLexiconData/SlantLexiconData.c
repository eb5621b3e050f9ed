#include "SlantLexiconData.h"

static const unsigned char sentiment[] = {
#embed "../../lexicons/sentiment.tsv"
};
static const unsigned char shifters[] = {
#embed "../../lexicons/shifters.tsv"
};
static const unsigned char loaded[] = {
#embed "../../lexicons/loaded.tsv"
};
static const unsigned char naming[] = {
#embed "../../lexicons/naming.tsv"
};
static const unsigned char certainty[] = {
#embed "../../lexicons/certainty.tsv"
};
static const unsigned char frames[] = {
#embed "../../lexicons/frames.tsv"
};
static const unsigned char morals[] = {
#embed "../../lexicons/morals.tsv"
};
static const unsigned char harm[] = {
#embed "../../lexicons/harm.tsv"
};
static const unsigned char clickbait[] = {
#embed "../../lexicons/clickbait.tsv"
};
static const unsigned char cues[] = {
#embed "../../lexicons/cues.tsv"
};
static const unsigned char boilerplate[] = {
#embed "../../lexicons/boilerplate.tsv"
};
static const unsigned char wordclass[] = {
#embed "../../lexicons/wordclass.tsv"
};
static const unsigned char irregular[] = {
#embed "../../lexicons/irregular.tsv"
};
static const unsigned char first_names[] = {
#embed "../../lexicons/names/first_names.tsv"
};
static const unsigned char titles[] = {
#embed "../../lexicons/names/titles.tsv"
};
static const unsigned char roles[] = {
#embed "../../lexicons/names/roles.tsv"
};
static const unsigned char places[] = {
#embed "../../lexicons/names/places.tsv"
};
static const unsigned char demonyms[] = {
#embed "../../lexicons/names/demonyms.tsv"
};
static const unsigned char organisations[] = {
#embed "../../lexicons/names/organisations.tsv"
};
static const unsigned char org_heads[] = {
#embed "../../lexicons/names/org_heads.tsv"
};
static const unsigned char abbreviations[] = {
#embed "../../lexicons/names/abbreviations.tsv"
};

#define FILE_OF(path, bytes) {path, bytes, (long)sizeof(bytes)}

static const slant_lexicon_file files[] = {
    FILE_OF("sentiment.tsv", sentiment),
    FILE_OF("shifters.tsv", shifters),
    FILE_OF("loaded.tsv", loaded),
    FILE_OF("naming.tsv", naming),
    FILE_OF("certainty.tsv", certainty),
    FILE_OF("frames.tsv", frames),
    FILE_OF("morals.tsv", morals),
    FILE_OF("harm.tsv", harm),
    FILE_OF("clickbait.tsv", clickbait),
    FILE_OF("cues.tsv", cues),
    FILE_OF("boilerplate.tsv", boilerplate),
    FILE_OF("wordclass.tsv", wordclass),
    FILE_OF("irregular.tsv", irregular),
    FILE_OF("names/first_names.tsv", first_names),
    FILE_OF("names/titles.tsv", titles),
    FILE_OF("names/roles.tsv", roles),
    FILE_OF("names/places.tsv", places),
    FILE_OF("names/demonyms.tsv", demonyms),
    FILE_OF("names/organisations.tsv", organisations),
    FILE_OF("names/org_heads.tsv", org_heads),
    FILE_OF("names/abbreviations.tsv", abbreviations),
};

long slant_lexicon_file_count(void) { return (long)(sizeof files / sizeof files[0]); }

slant_lexicon_file slant_lexicon_file_at(long index) { return files[index]; }
